"""Further questions of a campaign: added, answered in which way, put in order, taken out, with a way back for each."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement

from desktop.core.campaign import ExtraKind
from desktop.office.campaign.draft_further_questions import (
    EXTRA_KINDS,
    add_extra,
    bound_extra,
    choose_kind,
    has_room,
    list_extra,
    move_extra,
    put_extra,
    remove_extra,
    require_extra,
)
from desktop.office.campaign.drafts import CampaignDraft
from desktop.ui.base.language import own_name
from desktop.ui.base.qml_property import qml_property

translate = QCoreApplication.translate
Row = dict[str, object]
Edit = Callable[[CampaignDraft], CampaignDraft]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_MOST_STEPS = 50


@QmlElement
class FurtherQuestions(QObject):
    """Shows those of one draft; every edit is told to the page, which keeps it. Their words are lines of the form."""

    changed = Signal()
    arranged = Signal()  # other questions stand there than before, or in another order
    led = Signal(str)  # the name of what somebody is led to

    def __init__(self, edited: SignalInstance, parent: QObject) -> None:
        """`edited`: the signal of the form; what is done is its value, from one draft to the next."""
        super().__init__(parent)
        self._edited = edited
        self._draft: CampaignDraft | None = None
        self._order: tuple[str, ...] = ()
        self._language, self._new = "", ""
        self._before: list[Sequence[Mapping[str, Any]]] = []

    @qml_property(list, notify=arranged)
    def rows(self) -> list[Row]:
        """`{id, title, label, reason}` of each: its place in words, and the lines of its texts."""
        title = translate("Console", "Question %1")
        asked, why = translate("Console", "What is asked"), translate("Console", "Why it is asked")
        return [
            {
                "id": each,
                "title": title.replace("%1", str(place)),
                "label": {"key": f"extra_label_{each}", "label": asked, "long": False},
                "reason": {"key": f"extra_reason_{each}", "label": why, "long": False},
            }
            for place, each in enumerate(self._order, 1)
        ]

    @qml_property(list, notify=arranged)
    def kinds(self) -> list[Row]:
        """`{kind, text}` of each way to answer."""
        texts = {
            "line": translate("Console", "A line of text"),
            "day": translate("Console", "A day"),
            "statement": translate("Console", "A sentence to tick"),
        }
        return [{"kind": kind, "text": texts[kind]} for kind in EXTRA_KINDS]

    @qml_property(dict, notify=changed)
    def facts(self) -> dict[str, Row]:
        """`{kind, required, longest}` of each, by its id: the questions stay while these change, and the focus too."""
        found = list_extra(self._draft) if self._draft else ()
        return {each.id: {"kind": each.kind, "required": each.required, "longest": each.longest} for each in found}

    @qml_property(str, notify=changed)
    def typed(self) -> str:
        """What is typed of a new one."""
        return self._new

    @qml_property(str, notify=changed)
    def asking(self) -> str:
        """What the line of a new question is called."""
        return translate("Console", "One more question (%1)").replace("%1", own_name(self._language))

    @qml_property(bool, notify=changed)
    def room(self) -> bool:
        """Whether one more may be asked."""
        return self._draft is not None and has_room(self._draft)

    @qml_property(bool, notify=changed)
    def undoable(self) -> bool:
        """Whether the last change of them can be taken back."""
        return bool(self._before)

    def show(self, draft: CampaignDraft, language: str) -> None:
        """Show those of a draft; `language`: the first of those that stand side by side."""
        before, self._draft, self._language = self._draft, draft, language
        if before and before.languages == draft.languages and _extra(before) != _extra(draft):
            self._before = [*self._before, _extra(before)][-_MOST_STEPS:]
        order = tuple(each.id for each in list_extra(draft))
        if order != self._order:
            self._order = order
            self.arranged.emit()
        self.changed.emit()

    def forget(self) -> None:
        """Show nothing, and know no way back: the window is locked."""
        self._draft, self._new, self._before = None, "", []
        self.changed.emit()

    def speak(self) -> None:
        """Say everything in the language of now."""
        self.arranged.emit()
        self.changed.emit()

    @Slot(str)
    def type_new(self, text: str) -> None:
        """Take what is typed of a new one."""
        self._new = text
        self.changed.emit()

    @Slot()
    def add(self) -> None:
        """Put it at the end, and lead on to why it is asked."""
        if self._new.strip():
            asked, self._new = self._new, ""
            self._edit(lambda draft: add_extra(draft, "line", self._language, asked))
            self.led.emit(f"extra_reason_{self._order[-1]}_{self._language}")

    @Slot(str)
    def remove(self, question: str) -> None:
        """Take one out; what can be taken back comes next."""
        self._edit(partial(remove_extra, id_=question))
        self.led.emit("undo_further")

    @Slot(str, int)
    def move(self, question: str, step: int) -> None:
        """Put one further up or down; whoever moves it by keys goes with it."""
        self._edit(partial(move_extra, id_=question, step=step))
        place, end = self._order.index(question), len(self._order) - 1
        self.led.emit(f"up_{place}" if place and (step < 0 or place == end) else f"down_{place}")

    @Slot(str, str)
    def choose_kind(self, question: str, kind: str) -> None:
        """Have one answered in another way."""
        self._edit(partial(choose_kind, id_=question, kind=cast("ExtraKind", kind)))

    @Slot(str, bool)
    def require(self, question: str, required: bool) -> None:  # noqa: FBT001  (a box that QML ticks)
        """Have one answered by everybody, or by who likes."""
        self._edit(partial(require_extra, id_=question, required=required))

    @Slot(str, str)
    def bound(self, question: str, longest: str) -> None:
        """Take how long an answer may be, once the line is left."""
        if self._draft and longest.strip() != str(self.facts.get(question, {}).get("longest", "")):
            self._edit(partial(bound_extra, id_=question, longest=longest.strip()))

    @Slot()
    def undo(self) -> None:
        """Put back what stood there before the last change."""
        if self._before:
            *kept, last = self._before
            self._edit(partial(put_extra, extra=last))
            self._before = kept  # that was no change to take back
            self.changed.emit()
            self.led.emit("undo_further" if kept else "new_question")

    def _edit(self, edit: Edit) -> None:
        self._edited.emit("further", "", "", edit)


def _extra(draft: CampaignDraft) -> Sequence[Mapping[str, Any]]:
    found: Sequence[Mapping[str, Any]] = draft.values.get("extra", ())
    return found

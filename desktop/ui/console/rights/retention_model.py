"""Old data: what erasing it would do, shown first; erasing it, with a certificate; and the holds that keep it."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.date_arithmetic import moved
from desktop.office.desk.petition_place import Petition
from desktop.office.keys.second_secret import second_holder
from desktop.office.rights.finding_and_forgetting import (
    USUAL,
    Hold,
    Retained,
    RetentionScope,
    lift_hold,
    list_holds,
    preview_retention,
    put_hold,
)
from desktop.office.rights.old_data import ErasedOld, erase_old
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage, Workplace
from desktop.ui.console.page.days import day_in_words
from desktop.ui.console.page.page_plurals import PagePlurals
from desktop.ui.console.people.erasure_plurals import ErasurePlurals

translate = QCoreApplication.translate
Row = dict[str, object]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_LINES = ("retention_day", "retention_number", "retention_second")


@QmlElement
class RetentionModel(QObject):
    """Nothing is erased before it was looked at for just this day, and its number of signatures typed.

    Lines: the day, the number, and the second secret.
    """

    changed = Signal()

    def __init__(self, work: Workplace, page: ConsolePage) -> None:
        super().__init__(page)
        self._work, self._page = work, page
        work.jobs.changed.connect(self.changed)
        self._holds: tuple[Hold, ...] = ()
        self._holder = ""
        self._what: RetentionScope = "contact"
        self._found: Retained | None = None
        self._typed, self._note = dict.fromkeys(_LINES, ""), ""

    @qml_property(dict, notify=changed)
    def typed(self) -> Mapping[str, str]:
        """What was typed so far, by the name of its line."""
        return self._typed

    @qml_property(list, notify=changed)
    def scopes(self) -> list[Row]:
        """`{name, text, chosen}`: what of old signatures goes."""
        texts = {
            "contact": translate("Console", "How to reach them"),
            "everything": translate("Console", "Everything of them"),
        }
        return [{"name": name, "text": text, "chosen": name == self._what} for name, text in texts.items()]

    @qml_property(str, notify=changed)
    def found(self) -> str:
        """What erasing would do."""
        return _in_words(self._found) if self._found else ""

    @qml_property(str, notify=changed)
    def asked(self) -> str:
        """The number to be typed before anything goes; empty while there is nothing to erase, or a hold stands."""
        return str(self._found.signatures) if self._found and self._found.signatures and not self._holds else ""

    @qml_property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether that number was typed."""
        return bool(self.asked) and self._typed["retention_number"].strip() == self.asked and not self._work.jobs.busy

    @qml_property(str, notify=changed)
    def holder(self) -> str:
        """Who holds the second secret, without which nobody is forgotten; or nothing, where none is asked for."""
        return self._holder if self.asked and self._what == "everything" else ""

    @qml_property(list, notify=changed)
    def holds(self) -> list[Row]:
        """`{number, text, detail}` of each hold that stands."""
        said = translate("Console", "since %1, by %2")
        return [
            {
                "number": each.number,
                "text": each.why,
                "detail": said.replace("%1", day_in_words(each.at[:10])).replace("%2", each.by),
            }
            for each in self._holds
        ]

    @qml_property(str, notify=changed)
    def note(self) -> str:
        """What came of the last act."""
        return self._note

    def look(self) -> None:
        """Read which holds stand; what was looked at before is looked at anew."""
        day = self._typed["retention_day"] or moved(datetime.now(UTC).date(), -USUAL).isoformat()
        self._found, self._note = None, ""
        self._typed = dict.fromkeys(_LINES, "") | {"retention_day": day}
        self._page.ask(list_holds, self._show)

    def wipe(self) -> None:
        """Forget what was looked at."""
        self._holds, self._found = (), None
        self._typed, self._note, self._holder = dict.fromkeys(_LINES, ""), "", ""
        self.changed.emit()

    @Slot(str, str)
    def type_text(self, name: str, text: str) -> None:
        """Take a line as it was typed so far; by another day nothing was looked at yet."""
        self._typed[name] = text
        self._found = None if name == "retention_day" else self._found
        self.changed.emit()

    @Slot(str)
    def choose(self, scope: str) -> None:
        """Choose what of old signatures goes."""
        self._what, self._found = ("everything" if scope == "everything" else "contact"), None
        self.changed.emit()

    @Slot()
    def preview(self) -> None:
        """Look what erasing would do; nothing is changed."""
        before, what = self._typed["retention_day"].strip(), self._what

        def look(petition: Petition) -> tuple[Retained, str]:
            return preview_retention(petition, before, what), second_holder(petition)

        def show(found: tuple[Retained, str]) -> None:
            self._found, self._holder = found
            self._typed, self._note = self._typed | {"retention_number": "", "retention_second": ""}, ""
            self.changed.emit()

        self._page.ask(look, show)

    @Slot()
    def erase(self) -> None:
        """Erase what was looked at."""
        desk = self._work.desk
        if desk and self.ready and self._found:
            act = partial(erase_old, desk, self._found.before, self._what, self._typed["retention_second"])
            self._page.run(_erasing, act, self._erased)

    @Slot(str)
    def hold(self, why: str) -> None:
        """Let nothing old be erased from now on, and say why."""
        self._change(lambda petition, by: put_hold(petition, why, by=by))

    @Slot(int)
    def lift(self, number: int) -> None:
        """End a hold."""
        self._change(lambda petition, by: lift_hold(petition, number, by=by))

    def _change(self, act: Callable[[Petition, str], object]) -> None:
        by = self._work.desk.by if self._work.desk else ""

        def both(petition: Petition) -> tuple[Hold, ...]:
            act(petition, by)
            return list_holds(petition)

        self._page.ask(both, self._show)

    def _show(self, holds: tuple[Hold, ...]) -> None:
        self._holds = holds
        self.changed.emit()

    def _erased(self, done: ErasedOld) -> None:
        said = translate("Console", "%1 The certificate is “%2”, in this campaign's folder; backups still hold them.")
        told = ErasurePlurals().erased(done.what.signatures) if done.what.signatures else ""
        self._found = None
        self._typed |= {"retention_number": "", "retention_second": ""}
        self._note = said.replace("%1", told).replace("%2", done.certificate.name).strip()
        self.changed.emit()


def _in_words(found: Retained) -> str:
    day = day_in_words(found.before)
    if not found.signatures:
        return translate("Console", "Nothing that was signed before %1 would be erased.").replace("%1", day)
    contact = translate("Console", "Before %1: %2. Their e-mail, postal code and phone would go, and nothing else.")
    everything = translate("Console", "Before %1: %2. Nothing of that would stay, or count.")
    said = everything if found.what == "everything" else contact
    told = said.replace("%1", day).replace("%2", PagePlurals().signatures(found.signatures))
    return " ".join(filter(None, (told, ErasurePlurals().undated(found.undated) if found.undated else "")))


def _erasing() -> str:
    return translate("Console", "Erasing old data")

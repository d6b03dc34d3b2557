"""Counted as recorded: a signer brings name and code, and is told whether and where their signature is in the total."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.deliver.counted_as_recorded import RecordedAnswer, answer_signer, save_answer
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage
from desktop.ui.console.page.days import day_in_words
from desktop.ui.console.page.places import path_of

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1

_SAID: dict[str, str] = {
    "counted": str(QT_TRANSLATE_NOOP("Console", "Yes. The signature is counted, once.")),
    "review": str(QT_TRANSLATE_NOOP("Console", "Not yet. The signature is here, and waits for a decision.")),
    "withdrawn": str(QT_TRANSLATE_NOOP("Console", "No. The signature was withdrawn.")),
    "invalid": str(QT_TRANSLATE_NOOP("Console", "No. The signature is here, and was left out.")),
    "undone": str(QT_TRANSLATE_NOOP("Console", "No. The signature came with a file that was taken out again.")),
}


@QmlElement
class CountedAsRecordedPart(QObject):
    """A part of the page that delivers; what was typed is forgotten when the page is left."""

    changed = Signal()

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self._page = page
        page.changed.connect(self.changed)
        self.wipe()

    @qml_property(str, notify=changed)
    def name(self) -> str:
        """The name that was typed."""
        return self._name

    @qml_property(str, notify=changed)
    def code(self) -> str:
        """The code that was typed."""
        return self._code

    @qml_property(bool, notify=changed)
    def askable(self) -> bool:
        """Whether both are there."""
        return bool(self._name.strip() and self._code.strip())

    @qml_property(list, notify=changed)
    def answer(self) -> list[str]:
        """What to tell them, line by line."""
        if self._asked and not self._answer:
            return [translate("Console", "No signature has this name and this code. Look at both.")]
        return _in_words(self._answer) if self._answer else []

    @qml_property(bool, notify=changed)
    def printable(self) -> bool:
        """Whether there is an answer to print."""
        return self._answer is not None

    @qml_property(str, notify=changed)
    def note(self) -> str:
        """Where it was saved."""
        return self._note

    @Slot(str)
    def type_name(self, name: str) -> None:
        """Take their name."""
        self._begin(name, self._code)

    @Slot(str)
    def type_code(self, code: str) -> None:
        """Take their code."""
        self._begin(self._name, code)

    @Slot()
    def ask(self) -> None:
        """Look whether their signature is in the total."""
        if self.askable:
            code, name, by = self._code, self._name, self._page.by
            self._page.ask(lambda petition: answer_signer(petition, code, name, by=by), self._show)

    @Slot(QUrl)
    def save(self, folder: QUrl) -> None:
        """Save the answer for them as a page."""
        answer, path = self._answer, path_of(folder)
        if answer and path:
            self._page.ask(lambda petition: save_answer(petition, answer, path), self._show_saved)

    def wipe(self) -> None:
        """Forget who asked, and the answer."""
        self._begin("", "")

    def _begin(self, name: str, code: str) -> None:
        self._name, self._code = name, code
        self._answer: RecordedAnswer | None = None
        self._asked, self._note = False, ""
        self.changed.emit()

    def _show(self, answer: RecordedAnswer | None) -> None:
        self._answer, self._asked = answer, True
        self.changed.emit()

    def _show_saved(self, path: Path) -> None:
        said = translate("Console", "Saved: %1. It holds neither their name nor their code.")
        self._note = said.replace("%1", path.name)
        self.changed.emit()


def _in_words(answer: RecordedAnswer) -> list[str]:
    named = translate("Console", "On the list handed over on %1, by name.")
    unnamed = translate("Console", "In the list handed over on %1, counted without the name.")
    lists = [(named if each.named else unnamed).replace("%1", day_in_words(each.day)) for each in answer.deliveries]
    lost = translate(
        "Console", "On %1 a list was handed over of which nobody here knows any more whom it holds: it may hold them."
    )
    none = translate("Console", "On no list that was handed over.")
    unknown = translate("Console", "On no list of which is known here whom it holds.")
    return [
        translate("Console", _SAID[answer.state]),
        *(lists or [unknown if answer.lost else none]),
        *(lost.replace("%1", day_in_words(day)) for day in answer.lost),
    ]

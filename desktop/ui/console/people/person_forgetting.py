"""Forgetting somebody: what that does, what still holds them afterwards, and their name typed before it is done."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.people.person import Forgotten, PersonRecord, backups_since, forget_person, says_their_name
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import Workplace
from desktop.ui.console.people.erasure_plurals import ErasurePlurals
from desktop.ui.console.people.person_text import lists_in_words

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1

_ELSEWHERE = str(
    QT_TRANSLATE_NOOP(
        "Console", "Backups and files that were saved elsewhere, if any were, still hold them: erase those."
    )
)
_ON_TABLETS = str(
    QT_TRANSLATE_NOOP(
        "Console", "So do the tablet they signed on, until it takes its receipt, and a stick it wrote to."
    )
)


@QmlElement
class PersonForgetting(QObject):
    """Of the person that the page shows; `gone` says in words what came of it."""

    changed = Signal()
    gone = Signal(str)

    def __init__(self, work: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._person: PersonRecord | None = None
        self._name = self._secret = ""

    @qml_property(list, notify=changed)
    def warnings(self) -> list[str]:
        """What forgetting does, and what still holds them afterwards."""
        desk = self._work.desk
        if self._person is None or desk is None:
            return []
        return [
            ErasurePlurals().going(len(self._person.signatures)),
            translate("Console", "This cannot be undone. What they sign after today counts again."),
            _held(backups_since(desk.workspace.backups)),
            lists_in_words(self._person.signatures),
        ]

    @qml_property(str, notify=changed)
    def holder(self) -> str:
        """Who holds the second secret, without which nobody is forgotten; or nothing."""
        return self._person.holder if self._person else ""

    @property
    def ready(self) -> bool:
        """Whether their whole name was typed."""
        return bool(self._person and says_their_name(self._person, self._name)) and not self._work.jobs.busy

    @Slot(str)
    def type_name(self, text: str) -> None:
        """Take the name as it was typed so far."""
        self._name = text
        self.changed.emit()

    @Slot(str)
    def type_secret(self, text: str) -> None:
        """Take the second secret as it was typed so far."""
        self._secret = text

    def begin(self, person: PersonRecord) -> None:
        """Begin with nothing typed."""
        self.wipe()
        self._person = person
        self.changed.emit()

    def act(self, fail: Callable[[Trouble], None]) -> None:
        """Forget them, in the strip at the foot."""
        desk, person = self._work.desk, self._person
        if desk and person and self.ready:
            act = partial(forget_person, desk, person.numbers, self._secret)
            self._work.jobs.run(_forgetting, act, self._done, fail)

    def wipe(self) -> None:
        """Forget what was typed, and of whom."""
        self._person = None
        self._name = self._secret = ""
        self.changed.emit()

    def _done(self, gone: Forgotten) -> None:
        self.wipe()
        self.gone.emit(" ".join((ErasurePlurals().erased(gone.signatures), _held(gone.backups))))


def _held(backups: tuple[Path, ...]) -> str:
    if not backups:
        return " ".join((translate("Console", _ELSEWHERE), translate("Console", _ON_TABLETS)))
    said = translate("Console", "Still held by %1, and by backups and files saved elsewhere: erase those too.")
    told = said.replace("%1", ErasurePlurals().backups(len(backups)))
    return " ".join((told, translate("Console", _ON_TABLETS)))


def _forgetting() -> str:
    return translate("Console", "Forgetting")

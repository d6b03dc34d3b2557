"""What stands before a campaign is open: which one, its passphrase, a new campaign, and what is done to its keys."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from desktop.ui.base.background import Background
from desktop.ui.base.interface_model import InterfaceModel
from desktop.ui.base.page_model import PageModel
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.begin_model import BeginModel
from desktop.ui.console.new_passphrase_model import NewPassphraseModel
from desktop.ui.console.recovery_model import RecoveryModel
from desktop.ui.console.start_model import StartModel
from desktop.ui.console.unlock_model import UnlockModel

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EntryPages(QObject):
    """One model a page."""

    def __init__(
        self,
        start: StartModel,
        by: str,
        background: Background,
        interface: InterfaceModel,
        view: Callable[[Path], None],
    ) -> None:
        super().__init__(start)
        self._start, self._unlock = start, UnlockModel(by, background)
        self._begin, self._passphrase = BeginModel(by, background), NewPassphraseModel(background)
        self._recovery = RecoveryModel(background, view, interface)
        self.all: tuple[PageModel, ...] = (start, self._unlock, self._begin, self._passphrase, self._recovery)

    def shown(self, stage: str) -> PageModel | None:
        """Return the page of a stage of the console."""
        return dict(zip(("start", "locked", "begin", "passphrase", "recovery"), self.all, strict=True)).get(stage)

    @qml_property(StartModel, constant=True)
    def start(self) -> StartModel:
        """Which campaign."""
        return self._start

    @qml_property(UnlockModel, constant=True)
    def unlocking(self) -> UnlockModel:
        """The passphrase."""
        return self._unlock

    @qml_property(BeginModel, constant=True)
    def beginning(self) -> BeginModel:
        """A new campaign."""
        return self._begin

    @qml_property(NewPassphraseModel, constant=True)
    def passphrase(self) -> NewPassphraseModel:
        """Another passphrase for the keys."""
        return self._passphrase

    @qml_property(RecoveryModel, constant=True)
    def recovery(self) -> RecoveryModel:
        """Recovery sheets."""
        return self._recovery

    def wipe(self) -> None:
        """Forget whatever was typed or shown: the window is locked."""
        for each in (self._begin, self._passphrase, self._recovery):
            each.wipe()

"""What stands before a campaign is open: which one, its passphrase, a new campaign, and what is done to its keys."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.page_model import PageModel
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.opening.begin_model import BeginModel
from desktop.ui.console.opening.choose_workspace_model import ChooseWorkspaceModel
from desktop.ui.console.opening.join_server_petition_model import JoinServerPetitionModel
from desktop.ui.console.opening.passphrase_change_model import PassphraseChangeModel
from desktop.ui.console.opening.recovery_sheets_model import RecoverySheetsModel
from desktop.ui.console.opening.restore_lost_petition_model import RestoreLostPetitionModel
from desktop.ui.console.opening.unlock_model import UnlockModel
from desktop.ui.console.page.console_page import Workplace

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class EntryPages(QObject):
    """One model a page."""

    def __init__(
        self,
        start: ChooseWorkspaceModel,
        by: str,
        work: Workplace,
        interface: InterfaceSettingsModel,
        view: Callable[[Path], None],
    ) -> None:
        super().__init__(start)
        background = work.background
        self._start, self._unlock = start, UnlockModel(by, background)
        self._begin, self._join = BeginModel(by, background), JoinServerPetitionModel(by, background)
        self._passphrase = PassphraseChangeModel(background)
        self._recovery = RecoverySheetsModel(background, view, interface)
        self._rescue = RestoreLostPetitionModel(Workplace(background, work.jobs))
        self._unlock.rescued.connect(self._rescue.begin)
        for opened in (self._begin.made, self._join.joined):  # who typed a name there is asked for the same one later
            opened.connect(lambda desk, *_: self._unlock.type_text("name", desk.by))
        self._by_name: dict[str, PageModel] = {
            "start": start,
            "locked": self._unlock,
            "begin": self._begin,
            "join": self._join,
            "passphrase": self._passphrase,
            "recovery": self._recovery,
            "rescue": self._rescue,
        }
        self.all = tuple(self._by_name.values())

    def shown(self, stage: str) -> PageModel | None:
        """Return the page of a stage of the console."""
        return self._by_name.get(stage)

    @qml_property(ChooseWorkspaceModel, constant=True)
    def start(self) -> ChooseWorkspaceModel:
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

    @qml_property(JoinServerPetitionModel, constant=True)
    def joining(self) -> JoinServerPetitionModel:
        """A petition that is on a server already."""
        return self._join

    @qml_property(PassphraseChangeModel, constant=True)
    def passphrase(self) -> PassphraseChangeModel:
        """Another passphrase for the keys."""
        return self._passphrase

    @qml_property(RecoverySheetsModel, constant=True)
    def recovery(self) -> RecoverySheetsModel:
        """Recovery sheets."""
        return self._recovery

    @qml_property(RestoreLostPetitionModel, constant=True)
    def rescue(self) -> RestoreLostPetitionModel:
        """A backup brought back where the petition is lost."""
        return self._rescue

    def wipe(self) -> None:
        """Forget whatever was typed or shown: the window is locked."""
        for each in (self._begin, self._join, self._passphrase, self._recovery, self._rescue):
            each.wipe()

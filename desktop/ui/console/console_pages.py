"""The pages of the console, in the order of the rail."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from desktop.core.workspace_errors import HalfTypedUnkept
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.backup.backup_model import BackupModel
from desktop.ui.console.campaign.campaign_model import CampaignModel
from desktop.ui.console.campaign.kiosk_preview_model import Previewing
from desktop.ui.console.decide.decide_many_model import DecideManyModel
from desktop.ui.console.decide.decide_model import DecideModel
from desktop.ui.console.decide.decisions_model import DecisionsModel
from desktop.ui.console.decide.group_cases import GroupCases
from desktop.ui.console.decide.lists_to_decide_model import ListsToDecideModel
from desktop.ui.console.decide.name_cases import NameCases
from desktop.ui.console.deliver.deliver_model import DeliverModel
from desktop.ui.console.devices.devices_model import DevicesModel
from desktop.ui.console.export.export_model import ExportModel
from desktop.ui.console.export.push_model import PushModel
from desktop.ui.console.figures.statistics_model import StatisticsModel
from desktop.ui.console.half_typed import Editor, HalfTypedKeeper
from desktop.ui.console.intake.boxes_and_folder_model import BoxesAndFolderModel
from desktop.ui.console.intake.bring_in_model import BringInModel
from desktop.ui.console.page.console_page import ConsolePage, Workplace
from desktop.ui.console.page.staff_error_text import told_to_staff
from desktop.ui.console.paper.paper_model import PaperModel
from desktop.ui.console.people.people_model import PeopleModel
from desktop.ui.console.people.person_model import PersonModel
from desktop.ui.console.rights.rights_model import RightsModel
from desktop.ui.console.table.half_typed_table import TableDraft
from desktop.ui.console.today_model import TodayModel

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ConsolePages(QObject):
    """One model a page; each leads to another by its name."""

    def __init__(
        self,
        work: Workplace,
        interface: InterfaceSettingsModel,
        volumes: Callable[[], tuple[Volume, ...]],
        parent: QObject,
        previewing: Previewing | None = None,
    ) -> None:
        super().__init__(parent)
        self._today, self._rights, self._collect = TodayModel(work), RightsModel(work), BoxesAndFolderModel(work)
        ways, self._push = ListsToDecideModel(self), PushModel(work)
        self._decide, self._decisions = DecideModel(work, interface, ways), DecisionsModel(work, ways)
        self._deliver, self._backup = DeliverModel(work, volumes), BackupModel(work, volumes)
        self._groups = DecideManyModel(work, GroupCases(interface), ways, "groups")
        self._names = DecideManyModel(work, NameCases(interface), ways, "names")
        self._bring_in, self._figures = BringInModel(work, volumes, interface), StatisticsModel(work, interface)
        self._campaign, self._exports = CampaignModel(work, volumes, previewing), ExportModel(work, volumes)
        self._people, self._person = PeopleModel(work, interface), PersonModel(work, interface, volumes)
        self._devices, self._paper = DevicesModel(work, volumes), PaperModel(work, interface)
        for opened in (self._people.table.opened, self._names.opened):
            opened.connect(partial(_show_person, self))
        editors: dict[str, Editor] = {
            "person": self._person.correcting,
            "paper": self._paper.keying,
            "bring_in": TableDraft(self._bring_in.table),
        }
        self.half_typed = HalfTypedKeeper(work, editors, self)
        self.by_name = _by_name(self)

    @qml_property(CampaignModel, constant=True)
    def campaign(self) -> CampaignModel:
        """What people sign."""
        return self._campaign

    @qml_property(TodayModel, constant=True)
    def today(self) -> TodayModel:
        """Where the campaign stands."""
        return self._today

    @qml_property(BringInModel, constant=True)
    def bringIn(self) -> BringInModel:
        """What comes in."""
        return self._bring_in

    @qml_property(BoxesAndFolderModel, constant=True)
    def collecting(self) -> BoxesAndFolderModel:
        """What comes in without a stick."""
        return self._collect

    @qml_property(PaperModel, constant=True)
    def paper(self) -> PaperModel:
        """What was signed on paper."""
        return self._paper

    @qml_property(DecideModel, constant=True)
    def deciding(self) -> DecideModel:
        """One person or two."""
        return self._decide

    @qml_property(DeliverModel, constant=True)
    def deliver(self) -> DeliverModel:
        """What goes out."""
        return self._deliver

    @qml_property(ExportModel, constant=True)
    def exports(self) -> ExportModel:
        """What goes to the organisation's platform."""
        return self._exports

    @qml_property(PushModel, constant=True)
    def push(self) -> PushModel:
        """Straight to that platform."""
        return self._push

    @qml_property(StatisticsModel, constant=True)
    def figures(self) -> StatisticsModel:
        """People by topic."""
        return self._figures

    @qml_property(PeopleModel, constant=True)
    def people(self) -> PeopleModel:
        """Everybody, each once."""
        return self._people

    @qml_property(DecideManyModel, constant=True)
    def groups(self) -> DecideManyModel:
        """Who may be one person, many at once."""
        return self._groups

    @qml_property(DecideManyModel, constant=True)
    def names(self) -> DecideManyModel:
        """Names worth a look."""
        return self._names

    @qml_property(DecisionsModel, constant=True)
    def decisions(self) -> DecisionsModel:
        """What was decided."""
        return self._decisions

    @qml_property(PersonModel, constant=True)
    def person(self) -> PersonModel:
        """Whoever was chosen among them."""
        return self._person

    @qml_property(DevicesModel, constant=True)
    def devices(self) -> DevicesModel:
        """The tablets."""
        return self._devices

    @qml_property(RightsModel, constant=True)
    def rights(self) -> RightsModel:
        """Requests, old data and the log."""
        return self._rights

    @qml_property(BackupModel, constant=True)
    def backup(self) -> BackupModel:
        """Backup and keys."""
        return self._backup

    def keep(self) -> Trouble | None:
        """Keep what was typed: a page is left, or the window locks or closes. What is about people is sealed.

        Returns what stood against that.
        """
        self._campaign.form.keep()
        draft, typed = self._campaign.unkept(), self.half_typed.keep()
        return typed or (told_to_staff(Trouble(HalfTypedUnkept, draft.detail)) if draft else None)


def _show_person(pages: ConsolePages, number: int) -> None:
    pages.person.show(number)
    pages.people.leads.emit("person")


def _by_name(pages: ConsolePages) -> dict[str, ConsolePage]:
    return {
        "today": pages.today,
        "bring_in": pages.bringIn,
        "collect": pages.collecting,
        "paper": pages.paper,
        "decide": pages.deciding,
        "groups": pages.groups,
        "names": pages.names,
        "decisions": pages.decisions,
        "people": pages.people,
        "person": pages.person,
        "deliver": pages.deliver,
        "exports": pages.exports,
        "push": pages.push,
        "devices": pages.devices,
        "backup": pages.backup,
        "figures": pages.figures,
        "rights": pages.rights,
        "campaign": pages.campaign,
    }

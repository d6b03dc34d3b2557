"""The pages of the console, in the order of the rail."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from desktop.ui.base.error_text import Trouble
from desktop.ui.base.interface_model import InterfaceModel
from desktop.ui.base.qml_property import qml_property
from desktop.ui.base.volumes import Volume
from desktop.ui.console.backup_model import BackupModel
from desktop.ui.console.bring_in_model import BringInModel
from desktop.ui.console.campaign_model import CampaignModel
from desktop.ui.console.collect_model import CollectModel
from desktop.ui.console.console_page import ConsolePage, Workplace
from desktop.ui.console.decide_model import DecideModel
from desktop.ui.console.decisions_model import DecisionsModel
from desktop.ui.console.deliver_model import DeliverModel
from desktop.ui.console.devices_model import DevicesModel
from desktop.ui.console.export_model import ExportModel
from desktop.ui.console.group_cases import GroupCases
from desktop.ui.console.half_typed import HalfTypedKeeper
from desktop.ui.console.kiosk_preview_model import Previewing
from desktop.ui.console.many_model import ManyModel
from desktop.ui.console.name_cases import NameCases
from desktop.ui.console.people_model import PeopleModel
from desktop.ui.console.person_model import PersonModel
from desktop.ui.console.push_model import PushModel
from desktop.ui.console.rights_model import RightsModel
from desktop.ui.console.statistics_model import StatisticsModel
from desktop.ui.console.today_model import TodayModel

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ConsolePages(QObject):
    """One model a page; each leads to another by its name."""

    def __init__(
        self,
        work: Workplace,
        interface: InterfaceModel,
        volumes: Callable[[], tuple[Volume, ...]],
        parent: QObject,
        previewing: Previewing | None = None,
    ) -> None:
        super().__init__(parent)
        self._today, self._rights, self._collect = TodayModel(work), RightsModel(work), CollectModel(work)
        self._decide, self._decisions, self._push = DecideModel(work, interface), DecisionsModel(work), PushModel(work)
        self._deliver, self._backup = DeliverModel(work, volumes), BackupModel(work, volumes)
        self._groups, self._names = ManyModel(work, GroupCases(interface)), ManyModel(work, NameCases(interface))
        self._bring_in, self._figures = BringInModel(work, volumes, interface), StatisticsModel(work, interface)
        self._campaign, self._exports = CampaignModel(work, volumes, previewing), ExportModel(work, volumes)
        self._people, self._person = PeopleModel(work, interface), PersonModel(work, interface, volumes)
        self._devices, self._half_typed = DevicesModel(work), _keeper(work, self._person, self._people, self._names)
        self.by_name: dict[str, ConsolePage] = {
            "today": self._today,
            "bring_in": self._bring_in,
            "collect": self._collect,
            "decide": self._decide,
            "groups": self._groups,
            "names": self._names,
            "decisions": self._decisions,
            "people": self._people,
            "person": self._person,
            "deliver": self._deliver,
            "exports": self._exports,
            "push": self._push,
            "devices": self._devices,
            "backup": self._backup,
            "figures": self._figures,
            "rights": self._rights,
            "campaign": self._campaign,
        }

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

    @qml_property(CollectModel, constant=True)
    def collecting(self) -> CollectModel:
        """What comes in without a stick."""
        return self._collect

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

    @qml_property(ManyModel, constant=True)
    def groups(self) -> ManyModel:
        """Who may be one person, many at once."""
        return self._groups

    @qml_property(ManyModel, constant=True)
    def names(self) -> ManyModel:
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
        """Keep what was typed: a page is left, or the window locks. What is about people is sealed.

        Returns what stood against that.
        """
        self._campaign.form.keep()
        return self._half_typed.keep()

    def resume(self) -> str:
        """Have what was half typed there again; return the page on which, empty for none."""
        return self._half_typed.resume()


def _keeper(work: Workplace, person: PersonModel, people: PeopleModel, names: ManyModel) -> HalfTypedKeeper:
    """Have the lists lead to the page for one person, and return what keeps what is half typed there."""

    def show(number: int) -> None:
        person.show(number)
        people.leads.emit("person")

    for opened in (people.table.opened, names.opened):
        opened.connect(show)
    return HalfTypedKeeper(work, {"person": person.correcting}, person)

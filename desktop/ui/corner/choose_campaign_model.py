"""Choosing the campaign: what is on the sticks, and the one that comes with Tabling for trying out."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.background_work import Background
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.device_protocol import FirstStartDevice
from desktop.ui.corner.packs_on_sticks import Examined, Offer, examine, find_packs, spoken

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ChooseCampaignModel(PageModel):
    """Looks for packs and examines the one that is chosen. Stages: choosing, and busy while it does either."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    examined = Signal(object)  # the Examined pack: its four words may be compared
    tryingOut = Signal()  # the bundled campaign was chosen

    def __init__(
        self,
        device: FirstStartDevice,
        volumes: Callable[[], tuple[Volume, ...]],
        background: Background,
        *,
        kept: bool,
    ) -> None:
        """`kept`: a campaign is on this device already, so that choosing another may be left without one."""
        super().__init__("choosing", background)
        self.changed.connect(self.refreshed)
        self._device, self._volumes, self._background, self._kept = device, volumes, background, kept
        self._offers: tuple[Offer, ...] = ()

    @qml_property(list, notify=refreshed)
    def offers(self) -> list[dict[str, str]]:
        """`{title, organisation, place}` of each pack found; the title is the file's name where it cannot be read."""
        unsigned = translate("Corner", "Not signed: it cannot be used")
        whole = translate("Corner", "%1 · This stick sets up the whole device")
        return [
            {
                "title": spoken(each.titles) or each.path.name,
                "organisation": unsigned if each.unsigned else _whose(each, whole),
                "place": f"{each.volume} · {each.path.name}" if each.titles else each.volume,
            }
            for each in self._offers
        ]

    @qml_property(bool, notify=refreshed)
    def busy(self) -> bool:
        """Whether it is looking or examining."""
        return self._stage == "busy"

    @qml_property(bool, notify=refreshed)
    def tryOutOffered(self) -> bool:
        """Whether the bundled campaign may be tried out here."""
        return self._device.try_out_offered

    def describe(self) -> PageText:
        """Return title and actions of this stage."""
        keep = translate("Corner", "Keep this campaign") if self._kept else ""
        look = translate("Corner", "Looking…") if self._stage == "busy" else translate("Corner", "Look again")
        return PageText(
            translate("Corner", "Choose the campaign"), keep, "keep_campaign", back=look, back_name="look_again"
        )

    @Slot()
    def forth(self) -> None:
        """Choose no other campaign, and go on with the one that is here."""
        if self._kept:
            self.forget()
            self.leads.emit("event")

    @Slot()
    def back(self) -> None:
        """Look on the sticks anew."""
        self._start(lambda: find_packs(self._volumes()), self._offer)

    @Slot(int)
    def choose(self, offer: int) -> None:
        """Examine one of the packs."""
        if self._stage != "busy" and 0 <= offer < len(self._offers):
            path = self._offers[offer].path
            self._start(lambda: examine(path, self._device), self._show)

    @Slot()
    def try_out(self) -> None:
        """Take the bundled campaign, with an organisation made on this device."""
        self.show_trouble(None)
        self.tryingOut.emit()

    def forget(self) -> None:
        """Take nothing, also of what is still being looked at."""
        self._background.drop()
        self.show_trouble(None)
        self.enter("choosing")

    def _start(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self.show_trouble(None)
        self.enter("busy")
        self._background.start(lambda _report: work(), done, self._fail)

    def _offer(self, offers: tuple[Offer, ...]) -> None:
        self._offers = offers
        self.enter("choosing")

    def _show(self, found: Examined) -> None:
        self.enter("choosing")
        self.examined.emit(found)

    def _fail(self, trouble: Trouble) -> None:
        self.show_trouble(trouble)
        self.enter("choosing")


def _whose(offer: Offer, whole: str) -> str:
    return whole.replace("%1", offer.organisation) if offer.sets_up else offer.organisation

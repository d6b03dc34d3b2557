"""What first start and corner ask of the device; every call may raise TablingError, whose sentence is shown."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from desktop.core.batch_closing_rule import ClosingRule
from desktop.core.campaign import Campaign
from desktop.core.device_health import DeviceCard, Health, LastDay
from desktop.core.errors import PackQuestioned
from desktop.core.event import Event
from desktop.core.handover_counts import Checked, DeviceSummary, HandedOver
from desktop.core.pack.file_reader import PackFiles
from desktop.core.progress import Report
from desktop.core.readiness import Readiness
from desktop.core.tablet_setup import SetupStick


class PinCheck(Protocol):
    """Knows whether a PIN is right, and how long the next guess has to wait."""

    def check(self, pin: str) -> bool:
        """Say whether this is the PIN."""

    def wait(self) -> float:
        """Return the seconds until the next guess counts."""


class PinPairCheck(Protocol):
    """Knows whether both PINs are right, that of the volunteers and that of staff."""

    @property
    def is_set(self) -> bool:
        """Whether staff have set theirs."""

    def check(self, first: str, second: str) -> bool:
        """Say whether both are right."""

    def wait(self) -> float:
        """Return the seconds until the next guess counts."""


class CornerPreparation(Protocol):
    """What goes before an event: practice, the events that are planned, and whether all is ready."""

    @property
    def planned(self) -> tuple[Event, ...]:
        """The events that a setup stick planned."""

    def practise(self, *, practising: bool) -> None:
        """From the next opening of the stall on, keep nothing, or keep everything again."""

    def ready(self) -> Readiness:
        """Return whether this device is ready for its event."""

    def send_practice(self, sticks: Sequence[Path], report: Report, /) -> tuple[str, ...]:
        """Leave a practice signature wherever batches are left, and on these sticks; return the names of those."""


class CornerDevice(Protocol):
    """The device behind an open kiosk. What takes a while is called in a thread of its own and reports each step."""

    @property
    def pin(self) -> PinCheck:
        """What opens the corner."""

    @property
    def two_pins(self) -> PinPairCheck:
        """What allows to erase what is not proven."""

    @property
    def closing(self) -> ClosingRule:
        """When batches close by themselves."""

    @property
    def event(self) -> Event:
        """Where people sign now."""

    @property
    def card(self) -> DeviceCard:
        """By what this device is known, and who answers for its campaign."""

    @property
    def preparation(self) -> CornerPreparation:
        """What goes before an event."""

    @property
    def last_day(self) -> LastDay:
        """When the campaign ends here, and whether that has passed."""

    def confirm_day(self, day: str) -> None:
        """From now on take nothing but practice: it is this day, ISO 8601."""

    def look(self) -> Health:
        """Return how the device is doing."""

    def count(self) -> DeviceSummary:
        """Return what is kept and what was not handed over yet."""

    def begin_event(self, event: Event) -> None:
        """Go on at another event."""

    def end_event(self) -> None:
        """Have the next start ask for an event."""

    def hand_over(self, folder: Path, report: Report, /) -> HandedOver:
        """Write everything into a folder."""

    def close_by(self, rule: ClosingRule) -> None:
        """Have batches close by another rule."""

    def check_receipts(self, folder: Path, report: Report, /) -> Checked:
        """Erase what receipts in a folder prove, take its drop boxes."""

    def erase_everything(self, report: Report, /) -> int:
        """Erase everything, proven or not, and return how many signatures."""


class FirstStartDevice(Protocol):
    """The device before its first start."""

    @property
    def name(self) -> str:
        """What this device is called, as on its label; empty where nobody gave it a name."""

    @property
    def planned(self) -> tuple[Event, ...]:
        """The events that a setup stick planned."""

    @property
    def try_out_offered(self) -> bool:
        """Whether an organisation for trying out may be made here."""

    @property
    def pin_wanted(self) -> bool:
        """Whether no PIN was set yet."""

    @property
    def words(self) -> tuple[str, ...]:
        """The four words by which headquarters welcomes this device."""

    def require_trusted(self, campaign: Campaign) -> None:
        """Raise for a campaign that nobody signed, or another one than is here."""

    def count_thrown_away(self, campaign: Campaign) -> int | None:
        """Return how many signatures of a try-out go when this campaign is taken; None where no try-out ends."""

    def find_objection(self, campaign: Campaign) -> PackQuestioned | None:
        """Return what speaks against taking a campaign in place of the one here, or None."""

    def find_setup(self, folder: Path, campaign: Campaign) -> SetupStick | None:
        """Return what a stick says to set up devices, None where it says nothing."""

    def check_pin(self, pin: str) -> bool:
        """Say whether this is the volunteers' PIN."""

    def require_good_pin(self, pin: str) -> None:
        """Raise for a PIN that is too short or too plain."""

    def begin(  # noqa: PLR0913  (everything that was decided)
        self,
        files: PackFiles | None,
        passphrase: str,
        event: Event,
        pin: str,
        *,
        despite_objection: bool = False,
        ends_try_out: bool = False,
        stick: SetupStick | None = None,
    ) -> None:
        """Keep everything that was decided; a questioned pack, or the end of a try-out, only if somebody was asked."""

"""The device while its kiosk is open: what the window and the volunteers' corner ask of it."""

from functools import cached_property
from pathlib import Path
from platform import node

from desktop.core.batch_closing_rule import ClosingRule
from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.device_health import DeviceCard, Health, LastDay
from desktop.core.event import Event
from desktop.core.handover_counts import Checked, DeviceSummary, HandedOver
from desktop.core.pack.try_out_campaign import say_if_tried_out
from desktop.core.progress import Report, ignore
from desktop.device.facade import signatures_on_device
from desktop.device.machine.clock_check import Clock
from desktop.device.machine.disk_room import RESERVE
from desktop.device.session.device_summary import summarise_all
from desktop.device.session.event_preparation import DevicePreparation
from desktop.device.session.first_and_last_day import confirm_day, look_at_last_day
from desktop.device.session.health import look_at_health
from desktop.device.session.practice_stall import PracticeStall
from desktop.device.session.signing_session import SigningSession
from desktop.device.session.stall import SigningStall
from desktop.device.setup.pin_pair import PinPair
from desktop.device.setup.settings import choose_closing_rule, settings_for
from desktop.device.setup.settings_from_stick import read_tablet
from desktop.device.setup.volunteers_pin import PinLock


class DeviceSession:
    """Every method raises TablingError where the disk does not do as asked.

    What takes its time (`hand_over`, `check_receipts`, `erase_everything`) opens a journal of its own: it may be called
    in another thread than the rest.
    """

    def __init__(
        self,
        home: DataFolder,
        campaign: Campaign,
        event: Event,
        reserve: int = RESERVE,
        clock: Clock | None = None,
    ) -> None:
        """Nothing is opened yet. `event`: where people sign from now on; `reserve`: the bytes to leave free.

        `clock`: what tells the time, watched since a start; else it is watched from the first signature on.
        """
        self._home = home
        self._campaign = campaign
        self._signing = SigningSession(home, campaign, event, reserve, clock)

    # -- signing

    @property
    def event(self) -> Event:
        """Where people sign now, or signed before it was ended."""
        return self._signing.event

    @property
    def open_event(self) -> Event | None:
        """Where people sign now, None once it was ended."""
        return self._signing.open_event

    def current_stall(self) -> SigningStall | PracticeStall:
        """Return what takes signatures now, on this day; the first time may be in another thread.

        Raises JournalFull before somebody types in vain.
        """
        return self._signing.take()

    @property
    def preparation(self) -> DevicePreparation:
        """What goes before an event."""
        return DevicePreparation(self._home, self._campaign, self._signing)

    @property
    def last_day(self) -> LastDay:
        """When the campaign ends here, and whether that has passed."""
        return look_at_last_day(self._home, self._campaign, self._signing.stall.clock.read())

    def confirm_day(self, day: str) -> None:
        """From now on take nothing but practice: somebody here says that it is this day, after the campaign's last."""
        confirm_day(self._home, self._campaign, day)

    def begin_event(self, event: Event) -> None:
        """Go on at another event; it is kept for the next start."""
        self._signing.begin(event)

    def end_event(self) -> None:
        """Close what was signed and have the next start ask for an event."""
        self._signing.end()

    def close(self) -> None:
        """Let go of the journal."""
        self._signing.close()

    # -- who it is

    @property
    def card(self) -> DeviceCard:
        """What this computer is called, in brackets how its key is on the hand-over sheet; and who answers."""
        name = f"{read_tablet(self._home).name or node()} ({self._signing.stall.journal.device[:8]})"
        tried = say_if_tried_out(self._home, self._campaign).tried_out
        return DeviceCard(name, None if tried else self._campaign.controller, tried_out=tried)

    # -- what is kept

    def look(self) -> Health:
        """Return how the device is doing."""
        return look_at_health(self._signing.stall)

    def count(self) -> DeviceSummary:
        """Return what is kept and what was not handed over yet."""
        return summarise_all(self._signing.stall.journal, self._home)

    def hand_over(self, folder: Path, report: Report = ignore) -> HandedOver:
        """Write everything into a folder."""
        return signatures_on_device.hand_over(self._home, folder, report)

    def check_receipts(self, folder: Path, report: Report = ignore) -> Checked:
        """Erase what receipts in a folder prove, and take drop boxes from it."""
        return signatures_on_device.take_from_stick(self._home, folder, report)

    def erase_everything(self, report: Report = ignore) -> int:
        """Erase everything that was signed here, proven or not, and return how many signatures."""
        return signatures_on_device.erase_everything(self._home, report)

    # -- what was decided

    @cached_property
    def pin(self) -> PinLock:
        """What opens the volunteers' corner. Raises PinDamaged."""
        return PinLock(self._home.pin)

    @cached_property
    def two_pins(self) -> PinPair:
        """What allows to erase what is not proven. Raises PinDamaged."""
        return PinPair(self.pin, PinLock(self._home.second_pin))

    @property
    def closing(self) -> ClosingRule:
        """When batches close by themselves."""
        return settings_for(self._home, self._campaign).closing

    def close_by(self, rule: ClosingRule) -> None:
        """Have batches close by another rule from now on."""
        choose_closing_rule(self._home, settings_for(self._home, self._campaign), rule)

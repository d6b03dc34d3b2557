"""What goes before an event: whether this tablet is ready, what is planned, and practice, also the whole way."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.device_health import Disk
from desktop.core.errors import JournalError
from desktop.core.event import Event
from desktop.core.pack.try_out_campaign import say_if_tried_out
from desktop.core.progress import Report, ignore
from desktop.core.readiness import Readiness
from desktop.device.journal.journal import Journal
from desktop.device.machine.battery_reading import read_battery
from desktop.device.machine.clock_check import Clock
from desktop.device.machine.disk_room import look_at_disk
from desktop.device.machine.protection import look_at_protection
from desktop.device.sending.outbox import box_statuses
from desktop.device.sending.practice_signature_sending import read_state, send_practice
from desktop.device.session.signing_session import SigningSession
from desktop.device.setup.installation import installed_here
from desktop.device.setup.volunteers_pin import is_pin_readable
from desktop.transfer.boxes.setting import list_broken, list_settings


@dataclass(frozen=True, slots=True)
class DevicePreparation:
    """What the volunteers' page asks of a device before people come. Raises JournalError."""

    home: DataFolder
    campaign: Campaign
    signing: SigningSession

    @property
    def planned(self) -> tuple[Event, ...]:
        """The events that a setup stick planned, those of days that have passed among them."""
        return self.signing.planned

    def practise(self, *, practising: bool) -> None:
        """From the next opening of the stall on, keep nothing, or keep everything again."""
        self.signing.practising = practising

    def ready(self) -> Readiness:
        """Return whether this device is ready for its event."""
        stall = self.signing.stall
        return gather(installed_here(self.home), self.campaign, self.signing.open_event, stall.journal, stall.clock)

    def send_practice(self, sticks: Sequence[Path], _report: Report = ignore) -> tuple[str, ...]:
        """Leave a practice signature in every drop box and on these sticks; return the names of what took it."""
        return send_practice(installed_here(self.home), self.campaign, sticks)


def gather(home: DataFolder, campaign: Campaign, event: Event | None, journal: Journal, clock: Clock) -> Readiness:
    """Return the facts of this moment. Raises JournalError."""
    practice = read_state(home.practice)
    return Readiness(
        campaign.version,
        campaign.opens,
        campaign.closes,
        event,
        clock.read(),
        is_pin_readable(home.pin),
        read_battery(),
        _disk(home),
        look_at_protection(),
        box_statuses(journal, list_settings(home.boxes)),
        next(iter(list_broken(home.boxes)), None),
        practice.sent,
        practice.opened,
        say_if_tried_out(home, campaign).tried_out,
    )


def _disk(home: DataFolder) -> Disk:
    try:
        return look_at_disk(home.path)
    except JournalError:
        return Disk(0, "full")  # a disk that does not answer has no room

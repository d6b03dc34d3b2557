"""A device as both faces meet it: a data folder after its first start, people who sign, and a stick."""

from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.core.data_folder import DataFolder
from desktop.core.event import Event
from desktop.core.handover_counts import DeviceSummary
from desktop.device.facade.device_session import DeviceSession
from desktop.device.journal.batch_closing import describe_batch, list_batches
from desktop.device.journal.opening import open_journal
from desktop.device.setup.device_key import device_key
from desktop.device.setup.settings import at_event, pin_organisation, write_settings
from desktop.transfer.batch import batch_id
from desktop.transfer.receipt import Receipt, ReceivedBatch, write_receipt
from tests.support.event_device import PRIDE, campaign, campaign_of, entry, organisation, set_up


@dataclass(frozen=True, slots=True)
class FieldDevice:
    """A device, and a stick beside it."""

    home: DataFolder
    stick: Path

    def sign(self, *names: str, event: Event = PRIDE) -> None:
        """Let people sign in an open kiosk that is closed afterwards."""
        with closing(self.session(event)) as session:
            stall = session.current_stall()
            for name in names:
                stall.sign(entry(name))

    def session(self, event: Event = PRIDE) -> DeviceSession:
        """Open the kiosk at an event, also where the disk is nearly full."""
        return DeviceSession(self.home, campaign_of(self.home.path), event, reserve=0)

    def summary(self) -> DeviceSummary:
        """What the volunteers' corner counts."""
        with closing(self.session()) as session:
            return session.count()

    def kept(self) -> int:
        """How many signatures are in the journal."""
        with closing(open_journal(self.home)) as journal:
            return journal.count()

    def batch_numbers(self) -> list[int]:
        """Which batches were closed and are kept."""
        with closing(open_journal(self.home)) as journal:
            return [each.number for each in list_batches(journal)]

    def receipt(self, name: str, *numbers: int, copies: int = 1) -> Path:
        """Lay headquarters' receipt for these batches on the stick, of as many copies of this device."""
        key = device_key(self.home.device_key)
        with closing(open_journal(self.home)) as journal:
            said = [describe_batch(journal, each, key)[0] for each in list_batches(journal) if each.number in numbers]
        path, mine = self.stick / name, tuple(map(_received, said))
        others = tuple(replace(each, id=f"{copy:064x}") for copy in range(1, copies) for each in mine)
        write_receipt(path, Receipt(campaign().id, (*others, *mine)), organisation().signing)
        return path

    def bytes(self) -> dict[str, bytes]:
        """Every file of the device, with what is in it."""
        return {each.name: each.read_bytes() for each in self.home.path.iterdir() if each.is_file()}


def _received(said) -> ReceivedBatch:
    figures = (said.device, said.number, said.first, said.last, said.count, said.entries_sha256)
    return ReceivedBatch(batch_id(said), *figures)


def field_device(folder: Path) -> FieldDevice:
    """Make a device that was set up for an event, and a stick."""
    home, stick = set_up(folder / "home"), folder / "stick"
    stick.mkdir()
    write_settings(home.setting, at_event(pin_organisation(campaign()), PRIDE))
    return FieldDevice(home, stick)

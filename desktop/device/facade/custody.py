"""What is kept on this device: said, handed over, recovered, and erased once headquarters has it."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.core.data_folder import DataFolder
from desktop.core.errors import BoxError, JournalDamaged, JournalForeign, NoReceiptHere
from desktop.core.event import today
from desktop.core.handover import Checked, HandedOver
from desktop.core.progress import Report, ignore
from desktop.core.signing import SigningKey
from desktop.device.journal.batches import list_batches
from desktop.device.journal.erasure import (
    ErasedBatch,
    clear_away,
    is_safe_to_hand_back,
    list_erased,
)
from desktop.device.journal.erasure import erase_everything as erase_all
from desktop.device.journal.journal import EventCount, Journal
from desktop.device.journal.opening import Damage, open_journal
from desktop.device.journal.quarantine import QuarantinedJournal, list_quarantined
from desktop.device.journal.recovery import RecoveredJournal, count_readable, write_recovered
from desktop.device.journal.scratch import tidy
from desktop.device.sending.handover import Handover
from desktop.device.sending.receipts import ReceiptReader
from desktop.device.setup.identity import device_key, device_name
from desktop.device.setup.settings import trusted_organisation
from desktop.transfer.boxes.folder import FolderBox
from desktop.transfer.boxes.provision import find_provisions, take_provisions
from desktop.transfer.boxes.setting import FolderSetting

__all__ = [
    "DeviceStatus",
    "Left",
    "RecoveredJournal",
    "check_receipts",
    "erase_everything",
    "hand_over",
    "look_what_is_left",
    "read_status",
    "recover",
    "take_from_stick",
]


@dataclass(frozen=True, slots=True)
class DeviceStatus:
    """What a device keeps: events with their counts, closed batches, those erased, and damaged journals set aside.

    `damage`: why the journal cannot be used, or None. Then `events` counts what can be read of it all the same, and
    what needs a whole journal (`batches`, `erased`) is None.
    """

    device: str
    events: tuple[EventCount, ...]
    batches: int | None
    erased: tuple[ErasedBatch, ...] | None
    quarantined: tuple[QuarantinedJournal, ...]
    damage: JournalDamaged | None = None

    @property
    def signatures(self) -> int:
        """How many signatures there are in all."""
        return sum(each.signatures for each in self.events)


@dataclass(frozen=True, slots=True)
class Left:
    """What is left on a device after erasing. `safe`: it may be handed back; `damaged`: a journal is, set aside."""

    signatures: int
    safe: bool
    damaged: bool


def read_status(home: DataFolder) -> DeviceStatus:
    """Return what a device keeps, and write nothing: a damaged journal, its log and its index stay as they are.

    Raises JournalError for one that cannot be read, that a newer Tabling wrote, or that is another device's.
    """
    quarantined = list_quarantined(home.journal)
    try:
        with closing(open_journal(home, Damage.READ_ONLY)) as journal:
            events, batches, erased = journal.count_events(), list_batches(journal), list_erased(journal)
            return DeviceStatus(journal.device, events, len(batches), erased, quarantined)
    except JournalForeign:
        raise
    except JournalDamaged as error:
        return DeviceStatus(device_name(home), count_readable(home.journal), None, None, quarantined, error)


def hand_over(home: DataFolder, folder: Path, report: Report = ignore, *, only_new: bool = False) -> HandedOver:
    """Close what is open and write every batch, and what damaged journals hold, into a folder or stick.

    `only_new`: of the batches those that are closed now. What is there afterwards counts as handed over.
    Raises as Handover.write does.
    """
    with _open(home) as (journal, key):
        return Handover(journal, key, home.scratch).write(folder, today(), report, only_new=only_new)


def recover(home: DataFolder, folder: Path) -> tuple[RecoveredJournal, ...]:
    """Write what damaged journals hold as batch files into a folder; one that is damaged now is set aside first.

    Raises OutputError, JournalError.
    """
    open_journal(home, Damage.QUARANTINE).close()
    return write_recovered(home.journal, device_key(home.device_key), folder)


def check_receipts(home: DataFolder, place: Path, report: Report = ignore) -> Checked:
    """Erase what a receipt, or each in a folder or on a stick, proves of this device.

    A receipt that does not hold erases nothing, keeps no other from being read, and is named in what is returned.
    Raises NoReceiptHere where there is none for this device, BoxError, OutputError, JournalError, CampaignError.
    """
    with _open(home) as (journal, key):
        reader = ReceiptReader(journal, key, trusted_organisation(home), home.scratch)
        box = FolderBox(FolderSetting(place))
        checked = reader.check_file(place, report) if place.is_file() else reader.collect(box, report)
    if not checked.receipts and not checked.refused:
        raise NoReceiptHere(f"{place} holds no receipt for this device ({journal.device}). Nothing is erased.")
    return checked


def take_from_stick(home: DataFolder, folder: Path, report: Report = ignore) -> Checked:
    """Erase what receipts on a stick prove, and take its drop boxes; that there is neither is no error."""
    try:
        checked = check_receipts(home, folder, report)
    except NoReceiptHere:
        checked = Checked()
    if not find_provisions(folder):
        return checked
    try:
        taken = take_provisions(folder, home.boxes)
    except BoxError as error:
        return replace(checked, refused=(*checked.refused, error))
    return replace(checked, boxes=tuple(each.name for each in taken))


def look_what_is_left(home: DataFolder) -> Left:
    """Return what is still on this device. Raises JournalError."""
    with _open(home) as (journal, _key):
        safe = is_safe_to_hand_back(journal, home.scratch)
        return Left(journal.count(), safe, bool(list_quarantined(journal.path)))


def erase_everything(home: DataFolder, report: Report = ignore) -> int:
    """Erase everything that was signed here, proven or not, and return how many signatures.

    Whoever calls has had two PINs. Raises JournalError; Cancelled, and then what was erased before stays so.
    """
    with _open(home) as (journal, key):
        tidy(home.scratch)  # first: on a full disk that makes room for the rest
        try:
            return erase_all(journal, key, today(), report)
        finally:
            clear_away(journal, home.scratch)


@contextmanager
def _open(home: DataFolder) -> Iterator[tuple[Journal, SigningKey]]:
    with closing(open_journal(home)) as journal:
        yield journal, device_key(home.device_key)

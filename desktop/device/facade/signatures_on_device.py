"""What is kept on this device: said, handed over, recovered, and erased once headquarters has it."""

from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.core.data_folder import DataFolder
from desktop.core.errors import BoxError, CampaignError, JournalDamaged, JournalForeign, NoReceiptHere, NothingSetUp
from desktop.core.event import today
from desktop.core.handover_counts import Checked, HandedOver
from desktop.core.progress import Report, ignore
from desktop.device.journal.batch_closing import list_batches
from desktop.device.journal.erasure import (
    ErasedBatch,
    clear_away,
    is_safe_to_hand_back,
    list_erased,
)
from desktop.device.journal.erasure import erase_everything as erase_all
from desktop.device.journal.headquarters_answers import waits_to_be_welcomed
from desktop.device.journal.journal import EventCount
from desktop.device.journal.opening import Damage, open_each, open_journal
from desktop.device.journal.quarantine import QuarantinedJournal, list_quarantined
from desktop.device.journal.recovery import RecoveredJournal, count_readable, write_recovered
from desktop.device.journal.scratch_folder import tidy
from desktop.device.sending.handover import Handover
from desktop.device.sending.receipt_reader import ReceiptReader
from desktop.device.setup.device_key import device_key, device_name, device_words
from desktop.device.setup.installation import earlier_installations, find_here, kept_here
from desktop.device.setup.settings import trusted_organisation
from desktop.device.setup.setup_from_stick import renew_setup
from desktop.transfer.boxes.box_provisions import find_provisions, take_provisions
from desktop.transfer.boxes.folder import FolderBox
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
    "require_device",
    "take_from_stick",
]


@dataclass(frozen=True, slots=True)
class DeviceStatus:
    """What a device keeps: events with their counts, closed batches, those erased, and damaged journals set aside.

    `damage`: why the journal cannot be used, or None. Then `events` counts what can be read of it all the same, and
    what needs a whole journal (`batches`, `erased`) is None. `earlier`: the same of each key that is not at home here.
    `words`: the four words of the key. `unwelcome`: headquarters said that it waits to welcome this device.
    """

    device: str
    events: tuple[EventCount, ...]
    batches: int | None
    erased: tuple[ErasedBatch, ...] | None
    quarantined: tuple[QuarantinedJournal, ...]
    damage: JournalDamaged | None = None
    earlier: tuple["DeviceStatus", ...] = ()
    words: tuple[str, ...] = ()
    unwelcome: bool = False

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
    earlier = earlier_installations(home)
    here = find_here(home) or earlier[-1]
    return replace(_read_one(here), earlier=tuple(_read_one(each) for each in earlier if each != here))


def require_device(home: DataFolder) -> None:
    """Raise NothingSetUp where nobody can have signed: a folder named amiss is no device that kept nothing."""
    begun = (home.setting, home.campaign, home.device_key, home.installations)
    if not any(each.exists() for each in begun) and not any(home.path.glob("journal*.sqlite*")):
        raise NothingSetUp(home.path)


def _read_one(home: DataFolder) -> DeviceStatus:
    quarantined, words = list_quarantined(home.journal), device_words(home)
    try:
        with closing(open_journal(home, Damage.READ_ONLY)) as journal:
            events, batches, erased = journal.count_events(), list_batches(journal), list_erased(journal)
            waits = waits_to_be_welcomed(journal)
            return DeviceStatus(journal.device, events, len(batches), erased, quarantined, words=words, unwelcome=waits)
    except JournalForeign:
        raise
    except JournalDamaged as error:
        found = count_readable(home.journal)
        return DeviceStatus(device_name(home), found, None, None, quarantined, error, words=words)


def hand_over(home: DataFolder, folder: Path, report: Report = ignore, *, only_new: bool = False) -> HandedOver:
    """Close what is open and write every batch, and what damaged journals hold, into a folder or stick.

    `only_new`: of the batches those that are closed now. What is there afterwards counts as handed over.
    Raises NothingSetUp where there is no device, and as Handover.write does.
    """
    require_device(home)
    done = HandedOver()
    with closing(open_each(home)) as kept:
        for each, journal in kept:
            done += Handover(journal, device_key(each.device_key), each.scratch).write(
                folder, today(), report, only_new=only_new
            )
    return done


def recover(home: DataFolder, folder: Path) -> tuple[RecoveredJournal, ...]:
    """Write what damaged journals hold as batch files into a folder; one that is damaged now is set aside first.

    Raises NothingSetUp where there is no device, OutputError, JournalError.
    """
    require_device(home)
    found: list[RecoveredJournal] = []
    for each in kept_here(home):
        open_journal(each, Damage.QUARANTINE).close()
        found += write_recovered(each.journal, device_key(each.device_key), folder)
    return tuple(found)


def check_receipts(home: DataFolder, place: Path, report: Report = ignore) -> Checked:
    """Erase what a receipt, or each in a folder or on a stick, proves of this device.

    A receipt that does not hold erases nothing, keeps no other from being read, and is named in what is returned.
    Raises NoReceiptHere where there is none for this device, BoxError, OutputError, JournalError, CampaignError;
    NothingSetUp where there is no device.
    """
    require_device(home)
    checked, names, box = Checked(), [], FolderBox(FolderSetting(place))
    with closing(open_each(home)) as kept:
        for each, journal in kept:
            reader = ReceiptReader(
                journal, device_key(each.device_key), trusted_organisation(home), each.scratch, each.practice
            )
            checked += reader.check_file(place, report) if place.is_file() else reader.collect(box, report)
            names.append(journal.device)
    if not (checked.receipts or checked.refused or checked.unwelcome or checked.practised):
        raise NoReceiptHere(f"{place} holds no receipt for this device ({', '.join(names)}). Nothing is erased.")
    return checked


def take_from_stick(home: DataFolder, folder: Path, report: Report = ignore) -> Checked:
    """Erase what receipts on a stick prove, and take its drop boxes; that there is neither is no error.

    A stick that sets up tablets brings drop boxes and planned events as well.
    """
    try:
        checked = check_receipts(home, folder, report)
    except NoReceiptHere:
        checked = Checked()
    try:
        checked += renew_setup(home, folder)
    except (BoxError, CampaignError) as error:
        checked = replace(checked, refused=(*checked.refused, error))
    if not find_provisions(folder):
        return checked
    try:
        taken = take_provisions(folder, home.boxes)
    except BoxError as error:
        return replace(checked, refused=(*checked.refused, error))
    return checked + Checked(boxes=tuple(each.name for each in taken))


def look_what_is_left(home: DataFolder) -> Left:
    """Return what is still on this device. Raises JournalError."""
    left = Left(0, safe=True, damaged=False)
    with closing(open_each(home)) as kept:
        for each, journal in kept:
            safe, damaged = is_safe_to_hand_back(journal, each.scratch), bool(list_quarantined(journal.path))
            left = Left(left.signatures + journal.count(), left.safe and safe, left.damaged or damaged)
    return left


def erase_everything(home: DataFolder, report: Report = ignore) -> int:
    """Erase everything that was signed here, proven or not, and return how many signatures.

    Whoever calls has had two PINs. Raises JournalError; Cancelled, and then what was erased before stays so.
    """
    erased = 0
    with closing(open_each(home)) as kept:
        for each, journal in kept:
            tidy(each.scratch)  # first: on a full disk that makes room for the rest
            try:
                erased += erase_all(journal, device_key(each.device_key), today(), report)
            finally:
                clear_away(journal, each.scratch)
    return erased

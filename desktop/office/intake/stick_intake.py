"""A stick is taken in: looked at, merged, and answered with a receipt once a backup holds what it says."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from desktop.core.errors import OutputError, OutputGone, TablingError, UsageError
from desktop.core.pack.file_reader import may_be_pack
from desktop.core.petition_errors import NoBatchHere
from desktop.core.progress import Report
from desktop.core.whole_files import is_file, is_folder, is_there
from desktop.office.campaign.agreements import PackBeside, keep_packs
from desktop.office.desk.backup import BackupFirst
from desktop.office.desk.found_batches import is_pack_name, packs_in, search
from desktop.office.desk.petition_place import Petition, open_petition
from desktop.office.desk.workspace import StaffDesk
from desktop.office.devices.devices import KnownDevice, known_devices, welcome_device
from desktop.office.intake.merging import Merged, MergeReport, Trust, merge_batches, merge_welcomed
from desktop.office.intake.practice_answers import Practised, answer_files
from desktop.office.intake.receipts import WrittenReceipts, write_receipts
from desktop.office.intake.table_acts import is_table_name
from desktop.petition.merging.records_that_are_no_signatures import count_no_signatures
from desktop.petition.status import MergedBatch, list_merges
from desktop.transfer.practice_signature import SUFFIX as PRACTICE

RECEIPT = "received.receipt"


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """What lies on a stick or in a folder: batches, tables, practice, packs, and the names of what is left alone."""

    files: tuple[Path, ...]
    passed_over: tuple[str, ...] = ()
    tables: tuple[Path, ...] = ()
    practices: tuple[Path, ...] = ()
    packs: tuple[Path, ...] = ()

    @property
    def to_take(self) -> tuple[Path, ...]:
        """What is taken in at once; a table is looked at before."""
        return self.files + self.practices + self.packs


@dataclass(frozen=True, slots=True)
class TakenFile:
    """What became of one batch: `report`, or the kind of error that refused it and its sentence."""

    name: str
    report: MergeReport | None = None
    refused: type[TablingError] | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class TakenPack:
    """What became of one campaign pack; "here": it was kept before. `refused`: the kind of error that refused it."""

    name: str
    became: Literal["kept", "mended", "here", "refused"]
    refused: type[TablingError] | None = None


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of every batch, of the campaign packs among or beside them, and what was practised."""

    files: tuple[TakenFile, ...]
    packs: tuple[TakenPack, ...] = ()
    practised: tuple[Practised, ...] = ()

    @property
    def added(self) -> int:
        """How many signatures are new and count; none of a merge that comes in undone."""
        return sum(each.report.added for each in self.files if each.report and not each.report.undone)

    @property
    def present(self) -> int:
        """How many were here already."""
        return sum(each.report.present for each in self.files if each.report)

    @property
    def refused(self) -> int:
        """How many files could not be taken."""
        return sum(bool(each.refused) for each in self.files)

    @property
    def unwelcomed(self) -> bool:
        """Whether something waits until its tablet is welcomed."""
        return any(each.report and each.report.waits and each.report.device != "lost" for each in self.files)

    @property
    def merged(self) -> int:
        """How many batches stand in the petition now."""
        return sum(bool(each.report and each.report.number) for each in self.files)


@dataclass(frozen=True, slots=True)
class TakenBatch:
    """One merge: its number, whose it is, how many signatures of how many records, and if it stands."""

    number: int
    device: str
    event: str
    source: str
    count: int
    undone: bool
    records: int = 0


def look_into(places: tuple[Path, ...]) -> FoundFiles:
    """Return what can be taken in from files and folders. Raises NoBatchHere, OutputGone, BoxRefused.

    Nothing is found in a pipe or a device: whoever waited for one would wait for ever. A text is a table where somebody
    named it; in a folder it may be anybody's notes.
    """
    if gone := next((each for each in places if not is_there(each)), None):
        raise OutputGone(f"{gone} is not there any more.")
    places = tuple(each for each in places if is_folder(each) or is_file(each))
    named = tuple(each for each in places if not is_folder(each) and is_table_name(each.name, text=True))
    zips = tuple(each for each in places if not is_folder(each) and is_pack_name(each.name))
    found = search([each for each in places if each not in named + zips])
    packs = zips + tuple(each for each in places if is_folder(each) and may_be_pack(each))
    beside = [(folder, name) for folder, names in found.passed_over.items() if folder not in packs for name in names]
    inside = tuple(folder / name for folder, name in beside if is_table_name(name))
    packs += tuple(packs_in(each for each in places if is_folder(each) and each not in packs))
    if not (found.files or found.practices or named or inside or packs):
        raise NoBatchHere([str(each) for each in places])
    left = tuple(name for _, name in beside if not is_table_name(name))
    return FoundFiles(found.files, left, named + inside, found.practices, packs)


def take_in(desk: StaffDesk, files: tuple[Path, ...], report: Report, trust: Trust = "met") -> TakenIn:
    """Merge batches, keep the signed packs among the files and beside them, and answer practice signatures.

    Packs alone may say whose a petition is that is nobody's yet. Raises what `merge_batches` does, UsageError.

    `trust`: "released" where somebody looked at where the files of a lost device come from.
    """
    organisation = desk.organisation
    if organisation is None:
        raise UsageError("Signatures are sealed, and the key that opens them is not in this folder.")
    key, packs = organisation.sealing, {each for each in files if _is_pack(each)}
    batches = tuple(each for each in files if each not in packs and not each.name.endswith(PRACTICE))
    older = desk.older_keys
    with closing(
        merge_batches(batches, key, desk.place, by=desk.by, trust=trust, older=older, report=report)
    ) as merging:
        taken = tuple(taken_file(each) for each in merging)
    with open_petition(desk.place) as petition:
        found = sorted(packs.union(packs_in({each.parent for each in set(files) - packs})))
        kept = keep_packs(petition, found, by=desk.by, keys=desk.workspace.keys, begins=set(files) == packs)
        told = tuple(map(taken_pack, kept))
        practised = answer_files(petition, set(files) - set(batches) - packs, organisation, by=desk.by)
        return TakenIn(taken, told, practised)


def answer(desk: StaffDesk, stick: Path, report: Report) -> WrittenReceipts:
    """Back up what is in no backup, and write the receipt to a stick; one that lies there is replaced.

    Raises NothingToVouchFor, OutputGone where the stick is not there any more, and what `write_receipts` does.
    """
    if desk.organisation is None:
        raise UsageError("A receipt is signed, and the key that signs it is not in this folder.")
    if not is_folder(stick):
        raise OutputGone(f"{stick} is not there any more.")
    first = BackupFirst(ready_backups(desk), desk.backup_passphrase)
    with open_petition(desk.place) as petition:
        return write_receipts(petition, stick / RECEIPT, desk.organisation.signing, first, by=desk.by, report=report)


def ready_backups(desk: StaffDesk) -> Path:
    """Return the folder for backups, made where it is not there. Raises OutputError."""
    folder = desk.workspace.backups
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise OutputError(f"The folder for backups cannot be made in {folder.parent}.") from error
    return folder


def welcome(desk: StaffDesk, words: str, report: Report) -> tuple[KnownDevice | None, TakenIn]:
    """Welcome a device by its four words, and merge what waited; None where it has not come yet.

    Raises UsageError, PetitionError.
    """
    with open_petition(desk.place) as petition:
        welcomed = welcome_device(petition, words.split(), by=desk.by)
        if welcomed.device is None or desk.organisation is None:
            return welcomed.device, TakenIn(())
        key, older = desk.organisation.sealing, desk.older_keys
        merging = merge_welcomed(petition, key, by=desk.by, older=older, report=report)
        return welcomed.device, TakenIn(tuple(taken_file(each) for each in merging))


def list_taken(petition: Petition) -> tuple[TakenBatch, ...]:
    """Return all that was taken in, the newest first. Raises PetitionError."""
    called = {each.id: each.called for each in known_devices(petition).devices}
    with petition.reading() as connection:
        merges, others = list_merges(connection), count_no_signatures(connection)
    return tuple(_taken(each, called.get(each.device, each.device[:8]), others[each.number]) for each in merges[::-1])


def _taken(merge: MergedBatch, called: str, others: int) -> TakenBatch:
    held = max(0, merge.count - others)
    return TakenBatch(merge.number, called, merge.event_name, merge.source, held, merge.undone, merge.count)


def taken_file(merged: Merged) -> TakenFile:
    """Return what became of a batch, as plain values."""
    if merged.refused:
        return TakenFile(merged.name, None, type(merged.refused), str(merged.refused))
    return TakenFile(merged.name, merged.report)


def taken_pack(beside: PackBeside) -> TakenPack:
    """Return what became of a campaign pack, as plain values."""
    name, added = beside.path.name, beside.added
    if added:
        return TakenPack(name, "kept" if added.fresh else "mended" if added.mended else "here")
    return TakenPack(name, "refused", type(beside.refused) if beside.refused else None)


def _is_pack(path: Path) -> bool:
    """Say whether this is taken in as a campaign pack: any zip, and of folders only these are."""
    return is_folder(path) or is_pack_name(path.name)

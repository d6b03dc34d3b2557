"""Erases what a receipt names and this device can prove, or in an emergency everything; and keeps a ledger of it."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import delete, func, select, update

from desktop.core.errors import BatchError, JournalFull, NoRoomToErase, ReceiptError
from desktop.core.event import Event
from desktop.core.progress import Meter, Report, ignore
from desktop.core.signing_keys import SigningKey
from desktop.device.journal import tables
from desktop.device.journal.batch_closing import (
    ClosedBatch,
    close_batches,
    describe_batch,
    held_by,
    list_batches,
    select_batches,
)
from desktop.device.journal.journal import Journal
from desktop.device.journal.quarantine import (
    erase_quarantined,
    is_quarantined,
    list_half_erased,
    list_quarantined,
)
from desktop.device.journal.scratch_folder import batches_on_their_way, wipe_all
from desktop.transfer.batch import batch_id
from desktop.transfer.manifest import Manifest
from desktop.transfer.receipt import Receipt, ReceivedBatch


@dataclass(frozen=True, slots=True)
class ErasedBatch:
    """A line of the ledger: the batch and the SHA-256 of its manifest, which names its signatures' own hash.

    `proven`: a receipt said that headquarters has it; otherwise it was erased in an emergency, and then `id` is empty
    where damage had left nothing whole that it could name.
    """

    batch: ClosedBatch
    id: str
    proven: bool


@dataclass(frozen=True, slots=True)
class Erasing:
    """What one receipt did here. `foreign`: numbers of this device under which it names what was not written here."""

    batches: tuple[ClosedBatch, ...]
    foreign: tuple[int, ...] = ()

    @property
    def signatures(self) -> int:
        """How many signatures were erased."""
        return sum(each.count for each in self.batches)


def erase_received(journal: Journal, receipt: Receipt, key: SigningKey, report: Report = ignore) -> Erasing:
    """Erase every batch that a receipt names for this device; the receipt's signature was checked by reading it.

    A claim that does not fit what this device wrote erases nothing, keeps no other from erasing, and is named: a copy
    of this device may have handed over another batch of the same number. A batch erased before is passed over, so that
    a receipt may come twice, and goes on where a full disk or a power cut ended it: each batch goes by itself, whole or
    not at all. Then `clear_away` is due, also after an error. Raises ReceiptError, JournalError, Cancelled.
    """
    claims = [each for each in receipt.batches if each.device == journal.device]
    if not claims:
        raise ReceiptError(f"This receipt names nothing of this device ({journal.device}). It erases nothing.")
    proven, foreign = _prove(journal, claims, receipt.campaign, key)
    meter, erased = Meter(report, "batches", len(proven)), []
    with _needing_room():
        for each in _erase(journal, proven, proven=True):
            erased.append(each)
            meter.advance()
    return Erasing(tuple(erased), foreign)


def erase_everything(journal: Journal, key: SigningKey, day: str, report: Report = ignore) -> int:
    """Erase everything that was signed here, proven or not, also in damaged journals; return how many were known.

    What is in no batch is closed first, so that the ledger has its numbers. Whoever calls has had two PINs. Then
    `clear_away` is due, also after an error. Raises JournalError, Cancelled.
    """
    meter, erased = Meter(report, "signatures", journal.count()), 0
    erase_quarantined(journal.path)  # first: on a full disk that makes room for the rest
    with _needing_room():
        while journal.count():  # somebody may be signing at this very moment
            close_batches(journal, day)
            kept = ((each, _describe(journal, each, key)) for each in list_batches(journal))
            named = ((each, batch_id(wrote) if wrote else "") for each, wrote in kept)
            for each in _erase(journal, named, proven=False):
                erased += each.count
                meter.advance(each.count)
        with journal.transaction() as connection:  # of what stood for nobody, too, nothing is left to be left out
            connection.execute(update(tables.event).values(uncounted=0))
    return erased


def clear_away(journal: Journal, scratch: Path) -> None:
    """Leave nothing of what was erased: no batch in `scratch`, where it is written to be sent, nothing in log and file.

    An upload of such a batch fails by that, and nothing is the worse for it. Where something is in the way, the next
    call or the next opening of the journal makes up for it. Raises JournalError.
    """
    found = batches_on_their_way(scratch)
    kept = tuple(f"-{journal.device}-{each.number:06d}-" for each in list_batches(journal))
    wipe_all(each for each in found if not any(mark in each.name for mark in kept))
    journal.try_to_compact()


def list_erased(journal: Journal) -> tuple[ErasedBatch, ...]:
    """Return the ledger: every batch that was erased here, oldest first. Raises JournalError."""
    batch = tables.batch.c
    gone = batch.erased.is_not(None)
    with journal.reading() as connection:
        rows = connection.execute(select(batch.number, batch.erased, batch.proven).where(gone)).all()
    found = {row[0]: (row[1], bool(row[2])) for row in rows}
    return tuple(ErasedBatch(each, *found[each.number]) for each in select_batches(journal, gone))


def count_received(journal: Journal, event: Event) -> int:
    """Return the signatures of one event that headquarters has and that were erased here. Raises JournalError."""
    batch = tables.batch.c
    counted = select(func.coalesce(func.sum(batch.count), 0))
    gone = counted.where(batch.erased.is_not(None), batch.proven == 1, batch.event == event.id)
    with journal.reading() as connection:
        return int(connection.execute(gone).scalar_one())


def count_standing_for_nobody(journal: Journal) -> tuple[int, bool]:
    """Return how many kept records stand for nobody who signed, and whether there may be more. Raises JournalError.

    An event knows how many and no record tells: once a part of it is erased, nobody knows in which part they are.
    """
    here, batch = tables.event.c, tables.batch.c
    parted = select(batch.event).where(batch.erased.is_not(None))
    wanted = select(here.uncounted, here.id.in_(parted), here.id.in_(select(tables.signature.c.event)))
    with journal.reading() as connection:
        rows = connection.execute(wanted.where(here.uncounted > 0)).all()
    kept = [(uncounted, is_parted) for uncounted, is_parted, is_here in rows if is_here]
    return sum(uncounted for uncounted, is_parted in kept if not is_parted), any(is_parted for _, is_parted in kept)


def is_safe_to_hand_back(journal: Journal, scratch: Path) -> bool:
    """Say whether nothing unproven is left, and nothing that was erased: no signature, no damaged journal set aside, no
    batch on its way in `scratch`, nothing in the free parts of the file. Raises JournalError.
    """
    damaged = list_quarantined(journal.path) or list_half_erased(journal.path)
    left = journal.count() or damaged or batches_on_their_way(scratch)
    return not left and journal.is_compact()


def _prove(
    journal: Journal, claims: list[ReceivedBatch], campaign: str, key: SigningKey
) -> tuple[list[tuple[ClosedBatch, str]], tuple[int, ...]]:
    """Return the batches that are kept here and claimed rightly, each with its id, and the numbers claimed wrongly."""
    claimed = {each.number for each in claims}
    kept = {each.number: each for each in list_batches(journal) if each.number in claimed}
    wrote = {number: _describe(journal, each, key) for number, each in kept.items()}
    # Looked up last: another lane may have erased a batch since it was listed.
    gone = {each.batch.number: each.id for each in list_erased(journal)}
    proven, foreign = [], set()
    for claim in claims:
        # A damaged journal is erased by nobody: not a byte of it is changed.
        if gone.get(claim.number) in (claim.id, "") or is_quarantined(journal.path, claim.number):
            continue
        if _is_proven(claim, campaign, wrote.get(claim.number)):
            proven.append((kept[claim.number], claim.id))
        else:
            foreign.add(claim.number)
    return proven, tuple(sorted(foreign))


def _describe(journal: Journal, batch: ClosedBatch, key: SigningKey) -> Manifest | None:
    """Return what a batch says of itself, None where it is not here whole (any more)."""
    try:
        return describe_batch(journal, batch, key)[0]
    except BatchError:
        return None


def _is_proven(claim: ReceivedBatch, campaign: str, wrote: Manifest | None) -> bool:
    if wrote is None:
        return False
    figures = (wrote.number, wrote.first, wrote.last, wrote.count, wrote.entries_sha256, wrote.campaign)
    claimed = (claim.number, claim.first, claim.last, claim.count, claim.entries_sha256, campaign)
    return claim.id == batch_id(wrote) and claimed == figures


@contextmanager
def _needing_room() -> Iterator[None]:
    try:
        yield
    except JournalFull as error:
        # Measured: 4.4 kB a signature of the largest batch, docs/adr/0010-drop-boxes.md.
        raise NoRoomToErase(
            "The disk has no room to erase in. Free some megabytes on it, then try again; "
            "what is erased already stays erased."
        ) from error


def _erase(journal: Journal, named: Iterable[tuple[ClosedBatch, str]], *, proven: bool) -> Iterator[ClosedBatch]:
    """Erase batches with these ids, each in a transaction of its own; yield those that nobody erased before.

    One that is not erased yet was whole when it was described. Between two the log is written back, so that all need
    no more room than the largest.
    """
    batch = tables.batch.c
    for each, id_ in named:
        noted = update(tables.batch).where(batch.number == each.number, batch.erased.is_(None))
        with journal.transaction() as connection:
            fresh = connection.execute(noted.values(erased=id_, proven=int(proven))).rowcount
            if fresh:
                connection.execute(delete(tables.signature).where(held_by(each)))
        if fresh:
            yield each
        journal.fold_log()

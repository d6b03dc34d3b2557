"""Erases what a receipt names and this device can prove, or in an emergency everything; and keeps a ledger of it."""

from dataclasses import dataclass

from sqlalchemy import delete, select, update

from desktop.core.errors import ReceiptError
from desktop.core.event import Event
from desktop.core.signing import SigningKey
from desktop.device import tables
from desktop.device.closing import ClosedBatch, close_batches, describe_batch, list_batches, select_batches
from desktop.device.journal import Journal
from desktop.device.salvage import forget_set_aside, is_set_aside, list_set_aside
from desktop.transfer.batch import batch_id
from desktop.transfer.manifest import Manifest
from desktop.transfer.receipt import Receipt, ReceivedBatch


@dataclass(frozen=True, slots=True)
class ErasedBatch:
    """A line of the ledger: the batch and the SHA-256 of its manifest, which names its signatures' own hash.

    `proven`: a receipt said that headquarters has it; otherwise it was erased in an emergency.
    """

    batch: ClosedBatch
    id: str
    proven: bool


@dataclass(frozen=True, slots=True)
class Erasing:
    """What one receipt did here."""

    batches: tuple[ClosedBatch, ...]

    @property
    def signatures(self) -> int:
        """How many signatures were erased."""
        return sum(each.count for each in self.batches)


def erase_received(journal: Journal, receipt: Receipt, key: SigningKey) -> Erasing:
    """Erase every batch that a receipt names for this device; the receipt's signature was checked by reading it.

    All or nothing: one claim that does not fit what this device wrote, and nothing is erased. A batch erased before is
    passed over, so that a receipt may come twice. Raises ReceiptError, JournalError.
    """
    claims = [each for each in receipt.batches if each.device == journal.device]
    if not claims:
        raise ReceiptError(f"This receipt names nothing of this device ({journal.device}). Nothing is erased.")
    gone = {each.batch.number: each.id for each in list_erased(journal)}
    kept = {each.number: each for each in select_batches(journal, tables.batch.c.erased.is_(None))}
    proven = {}
    for claim in claims:
        # A damaged journal is erased by nobody: not a byte of it is changed.
        if gone.get(claim.number) == claim.id or is_set_aside(journal.path, claim.number):
            continue
        batch = kept.get(claim.number)
        if batch is None or not _is_proven(claim, receipt.campaign, describe_batch(journal, batch, key)[0]):
            raise ReceiptError(
                f"The receipt names a batch {claim.number} that this device did not write like that. Nothing is "
                "erased; report this to headquarters."
            )
        proven[claim.id] = batch
    _erase(journal, proven, proven=True)
    journal.compact()
    return Erasing(tuple(proven.values()))


def erase_everything(journal: Journal, key: SigningKey, day: str) -> int:
    """Erase everything that was signed here, proven or not, also in damaged journals; return how many were known.

    What is in no batch is closed first, so that the ledger has its numbers. Whoever calls has had two PINs.
    Raises JournalError.
    """
    erased = 0
    while journal.count():  # somebody may be signing at this very moment
        close_batches(journal, day)
        kept = list_batches(journal)
        _erase(journal, {batch_id(describe_batch(journal, each, key)[0]): each for each in kept}, proven=False)
        erased += sum(each.count for each in kept)
    forget_set_aside(journal.path)
    journal.compact()
    return erased


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
    gone = batch.erased.is_not(None) & (batch.proven == 1) & (batch.event == event.id)
    return sum(each.count for each in select_batches(journal, gone))


def is_safe_to_hand_back(journal: Journal) -> bool:
    """Say whether nothing unproven is left: no signature, and no damaged journal set aside. Raises JournalError."""
    return not journal.count() and not list_set_aside(journal.path)


def _is_proven(claim: ReceivedBatch, campaign: str, wrote: Manifest) -> bool:
    figures = (wrote.number, wrote.first, wrote.last, wrote.count, wrote.entries_sha256, wrote.campaign)
    claimed = (claim.number, claim.first, claim.last, claim.count, claim.entries_sha256, campaign)
    return claim.id == batch_id(wrote) and claimed == figures


def _erase(journal: Journal, batches: dict[str, ClosedBatch], *, proven: bool) -> None:
    kept, batch = tables.signature.c, tables.batch.c
    with journal.transaction() as connection:
        for id_, each in batches.items():
            facts = {"erased": id_, "proven": int(proven)}
            connection.execute(delete(tables.signature).where(kept.batch == each.number))
            connection.execute(update(tables.batch).where(batch.number == each.number).values(facts))

"""Erases exactly what a receipt names and this device can prove it handed over, and keeps a ledger of it."""

from dataclasses import dataclass

from sqlalchemy import delete, select, update

from desktop.core.errors import ReceiptError
from desktop.core.signing import SigningKey
from desktop.device import tables
from desktop.device.closing import ClosedBatch, describe_batch, select_batches
from desktop.device.journal import Journal
from desktop.device.salvage import list_set_aside
from desktop.transfer.batch import batch_id
from desktop.transfer.manifest import Manifest
from desktop.transfer.receipt import Receipt, ReceivedBatch


@dataclass(frozen=True, slots=True)
class ErasedBatch:
    """A line of the ledger: the batch and the SHA-256 of its manifest, which names its signatures' own hash."""

    batch: ClosedBatch
    id: str


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
        if gone.get(claim.number) == claim.id:
            continue
        batch = kept.get(claim.number)
        if batch is None or not _is_proven(claim, receipt.campaign, describe_batch(journal, batch, key)[0]):
            raise ReceiptError(
                f"The receipt names a batch {claim.number} that this device did not write like that. Nothing is "
                "erased; report this to headquarters."
            )
        proven[claim.id] = batch
    _erase(journal, proven)
    journal.compact()
    return Erasing(tuple(proven.values()))


def list_erased(journal: Journal) -> tuple[ErasedBatch, ...]:
    """Return the ledger: every batch that was erased here, oldest first. Raises JournalError."""
    erased = tables.batch.c.erased
    with journal.transaction() as connection:
        rows = connection.execute(select(tables.batch.c.number, erased).where(erased.is_not(None))).all()
    ids = {row[0]: row[1] for row in rows}
    return tuple(ErasedBatch(each, ids[each.number]) for each in select_batches(journal, erased.is_not(None)))


def is_safe_to_hand_back(journal: Journal) -> bool:
    """Say whether nothing unproven is left: no signature, and no damaged journal set aside. Raises JournalError."""
    return not journal.count() and not list_set_aside(journal.path)


def _is_proven(claim: ReceivedBatch, campaign: str, wrote: Manifest) -> bool:
    figures = (wrote.number, wrote.first, wrote.last, wrote.count, wrote.entries_sha256, wrote.campaign)
    claimed = (claim.number, claim.first, claim.last, claim.count, claim.entries_sha256, campaign)
    return claim.id == batch_id(wrote) and claimed == figures


def _erase(journal: Journal, proven: dict[str, ClosedBatch]) -> None:
    kept, batch = tables.signature.c, tables.batch.c
    with journal.transaction() as connection:
        for id_, each in proven.items():
            connection.execute(delete(tables.signature).where(kept.batch == each.number))
            connection.execute(update(tables.batch).where(batch.number == each.number).values(erased=id_))

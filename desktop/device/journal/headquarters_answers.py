"""What headquarters has said to this device: the receipts it read here, and whether it waits to be welcomed."""

from sqlalchemy import func, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop.device.journal import tables
from desktop.device.journal.journal import Journal


def note_receipt(journal: Journal, digest: str) -> None:
    """Remember a receipt that was read and believed; one that is known stays where it is. Raises JournalError."""
    known = tables.receipt.c.digest
    with journal.reading() as connection:
        if connection.execute(select(known).where(known == digest)).one_or_none():
            return  # nothing is written for nothing
    with journal.transaction() as connection:
        connection.execute(insert(tables.receipt).values(digest=digest).on_conflict_do_nothing())


def note_waiting(journal: Journal, day: str) -> None:
    """Remember that headquarters holds batches of this device and waits to welcome it, as of a day, ISO 8601.

    Raises JournalError.
    """
    with journal.reading() as connection:
        before = connection.execute(select(tables.device.c.waiting)).scalar_one()
    if day > before:
        with journal.transaction() as connection:
            connection.execute(update(tables.device).values(waiting=day))


def waits_to_be_welcomed(journal: Journal) -> bool:
    """Say whether headquarters said that it waits, and never gave a receipt. Raises JournalError."""
    batch = tables.batch.c
    proven = select(func.count()).where(batch.erased.is_not(None), batch.proven == 1).scalar_subquery()
    read = select(func.count()).select_from(tables.receipt).scalar_subquery()
    with journal.reading() as connection:
        said, receipts = connection.execute(select(tables.device.c.waiting, proven + read)).one()
    return bool(said) and not receipts

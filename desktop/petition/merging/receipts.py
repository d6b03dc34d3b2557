"""What headquarters vouches for in a receipt: batches that are merged whole, and nothing else."""

import json
from dataclasses import replace

from sqlalchemy import exists, select

from desktop.core.petition_errors import NothingToVouchFor
from desktop.petition.intake.rejections import GONE
from desktop.petition.replay_log.entries import VouchedBatches
from desktop.petition.replay_log.noting import note
from desktop.petition.store.audit import AuditFact, append_audit_line
from desktop.petition.store.merges_in_backups import first_backups
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, rejection
from desktop.petition.tables.lasting_tables import audit
from desktop.transfer.receipt import Receipt, ReceivedBatch, receipt_digest

ACT = "receipts"  # in the audit log
# A batch that is merged whole. One whose signer asked to be erased, or undid it, is no reason to keep it on a device.
WHOLE = (
    (batch.c.source == "")
    & batch.c.undone.is_(False)
    & ~exists().where(rejection.c.batch == batch.c.number, rejection.c.reason.not_in(GONE))
)


def vouch(petition: Petition) -> Receipt:
    """Return a receipt for every batch that is merged whole: not undone, and with no signature rejected.

    Each names the day of the first backup that holds it, where one was made. Raises NothingToVouchFor, PetitionError.
    """
    campaign = petition.campaign()
    columns = (batch.c.id, batch.c.device, batch.c.device_number, batch.c.first, batch.c.last, batch.c.count)
    with petition.reading() as connection:
        held = first_backups(connection)
        rows = connection.execute(
            select(batch.c.number, *columns, batch.c.entries_sha256).where(WHOLE).order_by(batch.c.number)
        )
        received = tuple(replace(ReceivedBatch(*said), backup=held.get(number, "")) for number, *said in rows)
    if not campaign or not received:
        raise NothingToVouchFor("There is no batch to vouch for: nothing is merged whole. Merge a batch first.")
    return Receipt(campaign[0], received)


def note_receipt(petition: Petition, receipt: Receipt, *, by: str) -> None:
    """Write to the audit log what is vouched for, and how much of it is in no backup; the same word twice is one line.

    Raises PetitionError.
    """
    unsaved = sum(not each.backup for each in receipt.batches)
    facts: dict[str, AuditFact] = {
        "batches": len(receipt.batches),
        "without_backup": unsaved,
        "digest": receipt_digest(receipt)[:16],
    }
    last = select(audit.c.facts).where(audit.c.act == ACT).order_by(audit.c.number.desc()).limit(1)
    with petition.transaction() as connection:
        before = connection.execute(last).scalar_one_or_none()
        if before is None or json.loads(before) != facts:
            append_audit_line(connection, ACT, by=by, **facts)
        note(petition, connection, (VouchedBatches(receipt.batches),))

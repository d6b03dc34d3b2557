"""What headquarters vouches for in a receipt: batches that are merged whole, and nothing else."""

from sqlalchemy import exists, select

from desktop.core.petition_errors import NothingToVouchFor
from desktop.petition.intake.rejections import ERASED
from desktop.petition.store.store import Petition
from desktop.petition.tables.arrived import batch, rejection
from desktop.transfer.receipt import Receipt, ReceivedBatch


def vouch(petition: Petition) -> Receipt:
    """Return a receipt for every batch that is merged whole: not undone, and with no signature rejected.

    One whose signer asked to be erased is no reason to keep it on a device: there it must go too. Raises
    NothingToVouchFor, PetitionError.
    """
    campaign = petition.campaign()
    refused = exists().where(rejection.c.batch == batch.c.number, rejection.c.reason != ERASED)
    whole = (batch.c.source == "") & batch.c.undone.is_(False) & ~refused
    columns = (batch.c.id, batch.c.device, batch.c.device_number, batch.c.first, batch.c.last, batch.c.count)
    with petition.reading() as connection:
        rows = connection.execute(select(*columns, batch.c.entries_sha256).where(whole).order_by(batch.c.number))
        received = tuple(ReceivedBatch(*row) for row in rows)
    if not campaign or not received:
        raise NothingToVouchFor("There is no batch to vouch for: nothing is merged whole. Merge a batch first.")
    return Receipt(campaign[0], received)

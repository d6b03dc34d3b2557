"""What headquarters vouches for in a receipt: batches that are merged whole, and nothing else."""

from desktop.core.errors import PetitionError
from desktop.petition.status import petition_status
from desktop.petition.store import Petition
from desktop.transfer.receipt import Receipt, ReceivedBatch


def vouch(petition: Petition) -> Receipt:
    """Return a receipt for every batch that is merged whole: not undone, and with no signature rejected.

    Raises PetitionError where there is none.
    """
    found = petition_status(petition)
    received = tuple(
        ReceivedBatch(each.id, each.device, each.device_number, each.first, each.last, each.count, each.entries_sha256)
        for each in found.batches
        if not each.undone and not each.rejected
    )
    if not received:
        raise PetitionError("There is no batch to vouch for: nothing is merged whole. Merge a batch first.")
    return Receipt(found.campaign, received)

"""The organisation's signed word on what is merged: written to files, left in drop boxes, and proven."""

from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import PackUnsigned
from desktop.core.pack.reader import read_pack
from desktop.core.petition_errors import NothingToVouchFor
from desktop.core.signing import SigningKey
from desktop.petition.merging.receipts import vouch
from desktop.petition.status import petition_status
from desktop.petition.store.store import Petition
from desktop.transfer.boxes.box import DropBox
from desktop.transfer.receipt import Receipt as Receipt
from desktop.transfer.receipt import parts_of, read_receipt, receipt_name, split_receipt, write_receipt


@dataclass(frozen=True, slots=True)
class WrittenReceipts:
    """The files that were written, how many batches they vouch for, and how many were left out."""

    files: tuple[Path, ...]
    batches: int
    left_out: int


def write_receipts(petition: Petition, file: Path, key: SigningKey) -> WrittenReceipts:
    """Vouch for every batch that is merged whole; one undone, or with a signature rejected, is left out.

    More than one file holds are written as several: received.receipt, received-2.receipt and so on. Raises
    NothingToVouchFor, OutputError.
    """
    receipt = vouch(petition)
    parts = parts_of(receipt)
    files = (file, *(file.with_stem(f"{file.stem}-{number}") for number in range(2, len(parts) + 1)))
    for path, part in zip(files, parts, strict=True):
        write_receipt(path, part, key)
    return WrittenReceipts(files, len(receipt.batches), len(petition_status(petition).batches) - len(receipt.batches))


def leave_receipts(petition: Petition, box: DropBox, key: SigningKey, scratch: Path) -> None:
    """Leave a receipt for each device in a drop box; nothing where nothing is merged whole. `scratch`: a folder.

    Raises BoxError, OutputError, PetitionError.
    """
    try:
        receipt = vouch(petition)
    except NothingToVouchFor:
        return
    for part in split_receipt(receipt):
        path = scratch / receipt_name(part)
        write_receipt(path, part, key)
        box.leave(path.name, path)


def check_receipt(file: Path, pack: Path) -> Receipt:
    """Prove that the organisation of a signed campaign pack signed a receipt. Raises ReceiptError, CampaignError."""
    campaign = read_pack(pack)
    if campaign.keys is None:
        raise PackUnsigned(f"{pack.name} is not signed, so it names no organisation. Give the signed pack.")
    return read_receipt(file, campaign.keys.organisation)

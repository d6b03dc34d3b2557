"""The organisation's signed word on what is merged: after a backup, written to files, left in boxes, and proven."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from desktop.core.errors import PackUnsigned
from desktop.core.pack.reader import read_pack
from desktop.core.progress import Report, ignore
from desktop.core.signing import SigningKey
from desktop.office.backup import Backup, BackupFirst, back_up_first
from desktop.petition.merging.receipts import note_receipt, vouch
from desktop.petition.status import petition_status
from desktop.petition.store.store import Petition
from desktop.transfer.boxes.box import DropBox
from desktop.transfer.receipt import Receipt as Receipt
from desktop.transfer.receipt import parts_of, read_receipt, receipt_name, split_receipt, write_receipt


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A batch that no receipt names: merge `merge`, its device's fingerprint and its number there.

    undone: its merge is taken back. rejected: a signature of it was not taken. later: it was merged after the backup.
    """

    merge: int
    device: str
    device_number: int
    event_name: str
    why: Literal["undone", "rejected", "later"]


@dataclass(frozen=True, slots=True)
class Vouched:
    """What may be vouched for now, and the backup that was made for it; None where all of it is in one already."""

    receipt: Receipt
    backup: Backup | None = None


@dataclass(frozen=True, slots=True)
class WrittenReceipts:
    """The files that were written, how many batches they vouch for, and which were left out.

    `unsaved`: how many of the batches are in no backup.
    """

    files: tuple[Path, ...]
    batches: int
    left_out: tuple[LeftOut, ...]
    unsaved: int = 0
    backup: Backup | None = None


def vouch_after_backup(petition: Petition, first: BackupFirst, *, by: str, report: Report = ignore) -> Vouched:
    """Return what may be vouched for; where some of it is in no backup, one is made first. Reports rows.

    Raises NothingToVouchFor; BackupUnnamed, OutputError, PetitionError, Cancelled where there is no backup: then
    nothing may be vouched for.
    """
    receipt, made = vouch(petition), None
    if not first.without and not all(each.backup for each in receipt.batches):
        made = back_up_first(petition, first, by=by, report=report)
        held = tuple(each for each in vouch(petition).batches if each.backup)  # not what others merged meanwhile
        receipt = replace(receipt, batches=held)
    note_receipt(petition, receipt, by=by)
    return Vouched(receipt, made)


def write_receipts(
    petition: Petition, file: Path, key: SigningKey, first: BackupFirst, *, by: str, report: Report = ignore
) -> WrittenReceipts:
    """Vouch for every batch that is merged whole; one undone, or with a signature rejected, is left out.

    What is in no backup is backed up first, as `first` says. More than one file holds are written as several:
    received.receipt, received-2.receipt and so on. Raises what `vouch_after_backup` does.
    """
    vouched = vouch_after_backup(petition, first, by=by, report=report)
    receipt = vouched.receipt
    parts = parts_of(receipt)
    files = (file, *(file.with_stem(f"{file.stem}-{number}") for number in range(2, len(parts) + 1)))
    for path, part in zip(files, parts, strict=True):
        write_receipt(path, part, key)
    unsaved = sum(not each.backup for each in receipt.batches)
    return WrittenReceipts(files, len(receipt.batches), _left_out(petition, receipt), unsaved, vouched.backup)


def leave_receipts(receipt: Receipt, box: DropBox, key: SigningKey, scratch: Path) -> None:
    """Leave a receipt for each device in a drop box. `scratch`: a folder. Raises BoxError, OutputError."""
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


def _left_out(petition: Petition, receipt: Receipt) -> tuple[LeftOut, ...]:
    named = {each.id for each in receipt.batches}
    return tuple(
        LeftOut(
            each.number,
            each.device,
            each.device_number,
            each.event_name,
            "undone" if each.undone else "rejected" if each.rejected else "later",
        )
        for each in petition_status(petition).batches
        if not each.source and each.id not in named
    )

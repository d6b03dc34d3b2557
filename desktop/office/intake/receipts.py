"""The organisation's signed word on what is merged: after a backup, written to files, left in boxes, and proven."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from desktop.core.errors import PackUnsigned, ReceiptError
from desktop.core.pack.reader import read_pack
from desktop.core.petition_errors import NoCampaignYet
from desktop.core.progress import Report, ignore
from desktop.core.signing_keys import SigningKey
from desktop.office.desk.backup import Backup, BackupFirst, back_up_first
from desktop.petition.agreements.kept_packs import sound_packs
from desktop.petition.intake.devices import read_devices
from desktop.petition.merging.receipts import note_receipt, vouch
from desktop.petition.status import petition_status
from desktop.petition.store.opening_petition import Petition
from desktop.transfer.boxes.box import DropBox
from desktop.transfer.receipt import Receipt as Receipt
from desktop.transfer.receipt import ReceivedBatch, parts_of, read_receipt, receipt_name, split_receipt, write_receipt


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
class NamedDevice:
    """What a receipt names of one device: how many signatures, from which number to which."""

    called: str
    signatures: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class ProvenReceipt:
    """A receipt of this petition's organisation."""

    campaign: str
    devices: tuple[NamedDevice, ...]


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


def prove_receipt(petition: Petition, file: Path) -> ProvenReceipt:
    """Prove a receipt by the keys that the petition's signed campaigns name; say what it names of each device.

    Raises ReceiptError, NoCampaignYet, PetitionError.
    """
    with petition.reading() as connection:
        keys = {pack.campaign.keys.organisation for pack in sound_packs(connection) if pack.campaign.keys}
        known = read_devices(connection)
    if not keys:
        raise NoCampaignYet("The petition has no signed campaign yet, so it cannot say whose receipt this is.")
    receipt = _signed_by_one(file, sorted(keys))
    named: dict[str, list[ReceivedBatch]] = {}
    for each in receipt.batches:
        named.setdefault(each.device, []).append(each)
    return ProvenReceipt(
        receipt.campaign,
        tuple(
            NamedDevice(
                known[device].called if device in known else device[:16],
                sum(each.count for each in batches),
                min(each.first for each in batches),
                max(each.last for each in batches),
            )
            for device, batches in named.items()
        ),
    )


def _signed_by_one(file: Path, keys: Sequence[bytes]) -> Receipt:
    """Return the receipt, whichever of the keys signed it; keys were replaced in the course of a campaign."""
    for key in keys[:-1]:
        with suppress(ReceiptError):
            return read_receipt(file, key)
    return read_receipt(file, keys[-1])


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

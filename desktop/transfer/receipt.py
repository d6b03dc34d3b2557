"""Headquarters' signed word that batches are merged: the only thing on which a device may erase."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from desktop.core.canonical_json import canonical_json
from desktop.core.errors import ReceiptError
from desktop.core.event import is_day
from desktop.core.sealed_text_limits import CAMPAIGN, DIGEST, LARGEST_NUMBER, MOST_SIGNATURES
from desktop.core.signing_keys import SigningKey
from desktop.transfer.signed_statement import Kind, read_statement, write_statement

SUFFIX = ".receipt"
MOST_BATCHES = 5_000  # in one file; 320 bytes each, so 1.6 MB
LARGEST_RECEIPT = 4 * 1024 * 1024
_KIND = Kind("receipt", "receipt")


@dataclass(frozen=True, slots=True)
class ReceivedBatch:
    """One merged batch: `id` is its manifest's SHA-256, `entries_sha256` that of the signatures it held.

    `backup` is the day (ISO 8601) of the first backup that holds it, empty where none is told.
    """

    id: str
    device: str
    number: int
    first: int
    last: int
    count: int
    entries_sha256: str
    backup: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """Everything headquarters vouches for in one file."""

    campaign: str
    batches: tuple[ReceivedBatch, ...]

    @property
    def format(self) -> int:
        """The oldest format that can say it: whoever has an older Tabling reads receipts without days of backups."""
        return 2 if any(each.backup for each in self.batches) else 1


def receipt_digest(receipt: Receipt) -> str:
    """Return what names a receipt: the SHA-256 of what it says, 64 hex digits."""
    return sha256(canonical_json(_content(receipt))).hexdigest()


def receipt_name(receipt: Receipt) -> str:
    """Return the file's name in a drop box: no personal data, and never the same for two different contents."""
    return f"{receipt.campaign}-{receipt_digest(receipt)[:16]}{SUFFIX}"


def split_receipt(receipt: Receipt) -> Iterator[Receipt]:
    """Yield the same as receipts for one device each, none with too many batches for one file.

    Where batches only ever come at the end, a device that has no new ones gets the very same receipt again.
    """
    for _, group in groupby(sorted(receipt.batches, key=lambda each: each.device), key=lambda each: each.device):
        mine = tuple(group)
        for first in range(0, len(mine), MOST_BATCHES):
            yield replace(receipt, batches=mine[first : first + MOST_BATCHES])


def parts_of(receipt: Receipt) -> tuple[Receipt, ...]:
    """Return the receipt as it is where one file holds it, else as `split_receipt` does."""
    return (receipt,) if len(receipt.batches) <= MOST_BATCHES else tuple(split_receipt(receipt))


def write_receipt(path: Path, receipt: Receipt, organisation: SigningKey) -> None:
    """Write a receipt signed by the organisation. Raises OutputError; ReceiptError for one too large to be read."""
    write_statement(path, _KIND, {"format": receipt.format} | _content(receipt), organisation, LARGEST_RECEIPT)


def read_receipt(path: Path, organisation: bytes) -> Receipt:
    """Return a receipt that holder of the public key `organisation` signed. Raises ReceiptError; then erase nothing."""
    said = read_statement(path, _KIND, organisation, LARGEST_RECEIPT)
    try:
        found = said["format"]
        if found == 1:
            return _without_days(said)
        if found == 2:
            return _with_days(said)
    except (KeyError, TypeError, ValueError) as error:
        raise ReceiptError(f"{path.name} does not say what was received. Ask headquarters for it again.") from error
    raise ReceiptError(f"{path.name} was made by a newer Tabling. Update this one; nothing is erased.")


def _content(receipt: Receipt) -> dict[str, Any]:
    content = asdict(receipt)
    if receipt.format == 1:
        for each in content["batches"]:
            del each["backup"]
    return content


def _without_days(said: Mapping[str, Any]) -> Receipt:
    batches = tuple(ReceivedBatch(**batch) for batch in said["batches"])
    if any(each.backup for each in batches):
        raise ValueError("format 1 knows no backups")
    return Receipt(str(said["campaign"]), batches)


_Digest = Annotated[str, msgspec.Meta(pattern=rf"\A{DIGEST}\Z")]
_Number = Annotated[int, msgspec.Meta(ge=1, lt=LARGEST_NUMBER)]


class _Batch(msgspec.Struct, forbid_unknown_fields=True):
    id: _Digest
    device: Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{16}\Z")]
    number: _Number
    first: _Number
    last: _Number
    count: Annotated[int, msgspec.Meta(ge=1, le=MOST_SIGNATURES)]
    entries_sha256: _Digest
    backup: str


class _Format2(msgspec.Struct, forbid_unknown_fields=True):
    format: Literal[2]
    campaign: Annotated[str, msgspec.Meta(pattern=rf"\A{CAMPAIGN}\Z", max_length=64)]
    batches: Annotated[tuple[_Batch, ...], msgspec.Meta(max_length=MOST_BATCHES)]


def _with_days(said: Mapping[str, Any]) -> Receipt:
    read = msgspec.convert(said, _Format2)
    batches = tuple(ReceivedBatch(**msgspec.structs.asdict(each)) for each in read.batches)
    receipt = Receipt(read.campaign, batches)
    days = all(is_day(each.backup) for each in batches if each.backup)
    if not days or receipt.format != 2 or any(each.count > each.last - each.first + 1 for each in batches):
        raise ValueError("a day or a figure is not as expected")
    return receipt

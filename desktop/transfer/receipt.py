"""Headquarters' signed word that batches are merged: the only thing on which a device may erase."""

import json
from base64 import b64decode, b64encode
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import Any

from desktop.core.canonical import canonical_json
from desktop.core.errors import ReceiptError
from desktop.core.files import read_bounded, write_whole
from desktop.core.signing import SigningKey, is_signed

RECEIPT_FORMAT = 1
SUFFIX = ".receipt"
LARGEST_RECEIPT = 4 * 1024 * 1024
MOST_BATCHES = 5_000  # in one file; 300 bytes each, so 1.5 MB
_SIGNED = b"tabling receipt 1\n"


@dataclass(frozen=True, slots=True)
class ReceivedBatch:
    """One merged batch: `id` is its manifest's SHA-256, `entries_sha256` that of the signatures it held."""

    id: str
    device: str
    number: int
    first: int
    last: int
    count: int
    entries_sha256: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """Everything headquarters vouches for in one file."""

    campaign: str
    batches: tuple[ReceivedBatch, ...]


def receipt_name(receipt: Receipt) -> str:
    """Return the file's name in a drop box: no personal data, and never the same for two different contents."""
    return f"{receipt.campaign}-{sha256(canonical_json(asdict(receipt))).hexdigest()[:16]}{SUFFIX}"


def split_receipt(receipt: Receipt) -> Iterator[Receipt]:
    """Yield the same as receipts for one device each, none with too many batches for one file.

    Where batches only ever come at the end, a device that has no new ones gets the very same receipt again.
    """
    for _, group in groupby(sorted(receipt.batches, key=lambda each: each.device), key=lambda each: each.device):
        mine = tuple(group)
        for first in range(0, len(mine), MOST_BATCHES):
            yield Receipt(receipt.campaign, mine[first : first + MOST_BATCHES])


def parts_of(receipt: Receipt) -> tuple[Receipt, ...]:
    """Return the receipt as it is where one file holds it, else as `split_receipt` does."""
    return (receipt,) if len(receipt.batches) <= MOST_BATCHES else tuple(split_receipt(receipt))


def write_receipt(path: Path, receipt: Receipt, organisation: SigningKey) -> None:
    """Write a receipt signed by the organisation. Raises OutputError; ReceiptError for one too large to be read."""
    said = {"format": RECEIPT_FORMAT} | asdict(receipt)
    signature = b64encode(organisation.sign(_SIGNED + canonical_json(said))).decode()
    data = json.dumps({"receipt": said, "signature": signature}, indent=1).encode()
    if len(data) > LARGEST_RECEIPT:
        raise ReceiptError(f"{path.name} would be larger than any device reads. Write a receipt for fewer batches.")
    write_whole(path, data)


def read_receipt(path: Path, organisation: bytes) -> Receipt:
    """Return a receipt that holder of the public key `organisation` signed. Raises ReceiptError; then erase nothing."""
    try:
        values: dict[str, Any] = json.loads(read_bounded(path, LARGEST_RECEIPT, ReceiptError))
        said, signature = values["receipt"], b64decode(values["signature"], validate=True)
        signed = _SIGNED + canonical_json(said)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ReceiptError(f"{path.name} is not a receipt of Tabling. Ask headquarters for it again.") from error
    if not is_signed(signed, signature, organisation):
        raise ReceiptError(f"{path.name} is not signed by this campaign's organisation. Nothing is erased.")
    return _receipt(said, path.name)


def _receipt(said: dict[str, Any], name: str) -> Receipt:
    try:
        if said["format"] != RECEIPT_FORMAT:
            raise ReceiptError(f"{name} was made by a newer Tabling. Update this one; nothing is erased.")
        return Receipt(str(said["campaign"]), tuple(ReceivedBatch(**batch) for batch in said["batches"]))
    except (KeyError, TypeError) as error:
        raise ReceiptError(f"{name} does not say what was received. Ask headquarters for it again.") from error

"""Headquarters' note that it holds batches of a device it has not welcomed yet. It proves nothing and erases nothing:
until a receipt comes, the device keeps everything.
"""

from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from desktop.core.canonical_json import canonical_json
from desktop.core.errors import ReceiptError
from desktop.core.event import is_day
from desktop.core.sealed_text_limits import CAMPAIGN, DIGEST
from desktop.core.signing_keys import SigningKey
from desktop.transfer.signed_statement import Kind, read_statement, write_statement

SUFFIX = ".waiting"
MOST_BATCHES = 5_000
_LARGEST = 1024 * 1024
_KIND = Kind("waiting", "note that batches wait")


@dataclass(frozen=True, slots=True)
class WaitingNote:
    """The batches of one device that wait at headquarters: their manifests' SHA-256. `day`: when it was said."""

    campaign: str
    device: str
    day: str
    batches: tuple[str, ...]


def waiting_name(waiting: WaitingNote) -> str:
    """Return the file's name in a drop box: no personal data, and never the same for two different contents."""
    return f"{waiting.campaign}-{sha256(canonical_json(asdict(waiting))).hexdigest()[:16]}{SUFFIX}"


def write_waiting(path: Path, waiting: WaitingNote, organisation: SigningKey) -> None:
    """Write the note signed by the organisation. Raises OutputError, ReceiptError."""
    write_statement(path, _KIND, {"format": 1} | asdict(waiting), organisation, _LARGEST)


def read_waiting(path: Path, organisation: bytes) -> WaitingNote:
    """Return a note that the holder of the public key `organisation` signed. Raises ReceiptError."""
    said = read_statement(path, _KIND, organisation, _LARGEST)
    try:
        if said["format"] != 1:
            raise ReceiptError(f"{path.name} was made by a newer Tabling. Update this one.")
        read = msgspec.convert(said, _Format1)
        _check(read)
    except (KeyError, TypeError, ValueError) as error:
        raise ReceiptError(f"{path.name} does not say what waits. Ask headquarters for it again.") from error
    return WaitingNote(read.campaign, read.device, read.day, read.batches)


def _check(read: "_Format1") -> None:
    if not is_day(read.day) or len(set(read.batches)) < len(read.batches):
        raise ValueError("no day, or a batch twice")


class _Format1(msgspec.Struct, forbid_unknown_fields=True):
    format: Literal[1]
    campaign: Annotated[str, msgspec.Meta(pattern=rf"\A{CAMPAIGN}\Z", max_length=64)]
    device: Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{16}\Z")]
    day: str
    batches: Annotated[
        tuple[Annotated[str, msgspec.Meta(pattern=rf"\A{DIGEST}\Z")], ...],
        msgspec.Meta(min_length=1, max_length=MOST_BATCHES),
    ]

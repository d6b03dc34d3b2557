"""What a batch says of itself, in the clear: where it comes from and what it holds, and nothing about anybody."""

from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Annotated, Any

import msgspec

from desktop.core.canonical_json import canonical_json, decode_base64
from desktop.core.errors import BatchError, BatchNewer
from desktop.core.event import Event, is_day, is_named_by_id
from desktop.core.one_line_text import is_line
from desktop.core.sealed_text_limits import DIGEST, LARGEST_NUMBER, MOST_SIGNATURES
from desktop.core.sealing import fingerprint
from desktop.core.signing_keys import PUBLIC_BYTES
from desktop.transfer.event_in_files import EventTold, Word

BATCH_FORMAT = 2
# No journal gives out as many running numbers: the next one begins a million further on. Who names two numbers that
# are further apart wants a ledger to count what was never signed.
MOST_APART = 1_000_000
MOST_RECEIPTS = 32  # digests that a batch names
_LATER = ("previous", "installation", "receipts")  # what format 1 does not know

_Digest = Annotated[str, msgspec.Meta(pattern=rf"\A{DIGEST}\Z")]
_Counted = Annotated[int, msgspec.Meta(ge=0, lt=LARGEST_NUMBER)]
_Number = Annotated[int, msgspec.Meta(ge=1, lt=LARGEST_NUMBER)]


@dataclass(frozen=True, slots=True)
class Manifest:
    """`entries_sha256` is that of `signatures.jsonl`; `day` is the day the batch was closed, ISO 8601.

    `previous` is the `entries_sha256` of the batch that this device closed before, empty for the first of a journal.
    `installation` marks the one installation that closed it (32 hex digits), empty where none is told. `receipts` are
    the digests of the last receipts that the device had read by then, the newest last. A batch of format 1 tells none
    of these; what is read out of a damaged journal is written as such for ever.
    """

    campaign: str
    version: int
    key: str
    event: Event
    device: str
    device_public: bytes
    number: int
    first: int
    last: int
    count: int
    entries_sha256: str
    software: str
    day: str
    previous: str = ""
    installation: str = ""
    receipts: tuple[str, ...] = ()
    format: int = BATCH_FORMAT


def encode_manifest(manifest: Manifest) -> bytes:
    """Return the canonical JSON that the device signs."""
    values = asdict(manifest) | {"device_public": b64encode(manifest.device_public).decode()}
    left_out = _LATER if manifest.format == 1 else ()
    return canonical_json({name: value for name, value in values.items() if name not in left_out})


def decode_manifest(data: bytes) -> Manifest:
    """Read a manifest, trusting nothing. Raises BatchError."""
    try:
        found = _READ_HEAD(data).format
        if found not in _READ:
            raise BatchNewer(f"This batch has format {found}, made by a newer Tabling. Update this one.")
        said = msgspec.structs.asdict(_READ[found](data))
        manifest = Manifest(**said | _decoded(said))
        _check(manifest)
        _check_newer(manifest, data)
    except (ValueError, RecursionError) as error:  # msgspec's own are ValueErrors
        raise BatchError(
            "The batch does not describe itself as a batch should. Copy it from the device again."
        ) from error
    return manifest


class _Head(msgspec.Struct):
    format: int


class _Format1(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    format: int
    campaign: Word
    version: _Counted
    key: Word
    event: EventTold
    device: Word
    device_public: str
    number: _Number
    first: _Number
    last: _Number
    count: Annotated[int, msgspec.Meta(ge=1, le=MOST_SIGNATURES)]
    entries_sha256: _Digest
    software: Word
    day: str


class _Format2(_Format1, forbid_unknown_fields=True, kw_only=True):
    previous: Annotated[str, msgspec.Meta(pattern=rf"\A(?:{DIGEST})?\Z")]
    installation: Annotated[str, msgspec.Meta(pattern=r"\A(?:[0-9a-f]{32})?\Z")]
    receipts: Annotated[tuple[_Digest, ...], msgspec.Meta(max_length=MOST_RECEIPTS)]


_READ_HEAD = msgspec.json.Decoder(_Head).decode
_READ: dict[int, Callable[[bytes], Any]] = {
    1: msgspec.json.Decoder(_Format1).decode,
    2: msgspec.json.Decoder(_Format2).decode,
}


def _decoded(said: Mapping[str, Any]) -> dict[str, Any]:
    return {"event": said["event"].event(), "device_public": decode_base64(said["device_public"])}


def _check(manifest: Manifest) -> None:
    event = manifest.event
    if not is_day(manifest.day) or not is_day(event.day):
        raise ValueError("a day is not as expected")
    if not is_line(event.name + event.place):
        raise ValueError("the event's name is not a line of text")
    if len(manifest.device_public) != PUBLIC_BYTES or manifest.device != fingerprint(manifest.device_public):
        raise ValueError("the device's key is not its name")
    apart = manifest.last - manifest.first
    if not manifest.count - 1 <= apart < MOST_APART:
        raise ValueError("the figures do not fit together")


def _check_newer(manifest: Manifest, data: bytes) -> None:
    """Hold what is newer than format 1 to more; it is written as we write it, so that one content has one digest."""
    if manifest.format == 1:
        return
    if encode_manifest(manifest) != data:
        raise ValueError("written otherwise than we write it")
    if not is_named_by_id(manifest.event):
        raise ValueError("the event's id is that of another event")
    if (manifest.number == 1 and manifest.previous) or manifest.previous == manifest.entries_sha256:
        raise ValueError("no batch came before")
    if len(set(manifest.receipts)) < len(manifest.receipts):
        raise ValueError("a receipt twice")

"""What a batch says of itself, in the clear: where it comes from and what it holds, and nothing about anybody."""

import json
import re
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass, fields
from typing import Any

from desktop.core.canonical import canonical_json
from desktop.core.errors import BatchError
from desktop.core.event import LONGEST, Event, is_day
from desktop.core.line import is_line
from desktop.core.sealing import fingerprint
from desktop.core.signing import PUBLIC_BYTES

BATCH_FORMAT = 1
MOST_SIGNATURES = 5000  # a batch: about 15 MB, so that a broken upload starts again without pain
_WORD = re.compile(r"[\w.+-]{1,100}", re.ASCII)
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Manifest:
    """`entries_sha256` is that of `signatures.jsonl`; `day` is the day the batch was closed, ISO 8601."""

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


def encode_manifest(manifest: Manifest) -> bytes:
    """Return the canonical JSON that the device signs."""
    values = asdict(manifest) | {"device_public": b64encode(manifest.device_public).decode()}
    return canonical_json(values | {"format": BATCH_FORMAT})


def decode_manifest(data: bytes) -> Manifest:
    """Read a manifest, trusting nothing. Raises BatchError."""
    try:
        values: dict[str, Any] = json.loads(data)
        if (found := values.pop("format")) != BATCH_FORMAT:
            raise BatchError(f"This batch has format {found!r:.20}, made by a newer Tabling. Update this one.")
        values["event"] = Event(**values["event"])
        values["device_public"] = b64decode(values["device_public"], validate=True)
        manifest = Manifest(**values)
        _check(manifest)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BatchError(
            "The batch does not describe itself as a batch should. Copy it from the device again."
        ) from error
    return manifest


def _check(manifest: Manifest) -> None:
    _check_types(manifest)
    _check_types(manifest.event)
    event = manifest.event
    words = (manifest.campaign, manifest.key, manifest.device, manifest.software, event.id)
    if not is_day(manifest.day) or not is_day(event.day):
        raise ValueError("a day is not as expected")
    if not all(_WORD.fullmatch(word) for word in words) or not _DIGEST.fullmatch(manifest.entries_sha256):
        raise ValueError("a word is not as expected")
    if not all(len(text) <= LONGEST and is_line(text) for text in (event.name, event.place)):
        raise ValueError("the event's name is not a line of text")
    if len(manifest.device_public) != PUBLIC_BYTES or manifest.device != fingerprint(manifest.device_public):
        raise ValueError("the device's key is not its name")
    within = 1 <= manifest.first <= manifest.last < 2**53 and 1 <= manifest.number < 2**53
    if not within or not 1 <= manifest.count <= MOST_SIGNATURES or manifest.version < 0:
        raise ValueError("the figures do not fit together")


def _check_types(facts: Manifest | Event) -> None:
    for field in fields(facts):
        if type(getattr(facts, field.name)) is not field.type:
            raise ValueError(f"{field.name} is not as expected")

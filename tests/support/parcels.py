"""Batches packed by hand: any signatures, sealed to any place, in any batch, as a stolen device could send them."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from desktop.core.canonical_json import canonical_json
from desktop.core.event import Event
from desktop.core.form import Entry
from desktop.core.sealing import Binding, SealedSignature, SealingKey, SealingLock, fingerprint
from desktop.core.signature.compose import compose, compose_cancellation, compose_withdrawal
from desktop.core.signature.encode import encode
from desktop.core.signature.ids import new_signature_id
from desktop.core.signature.sealed_contents import Record, SignaturePlace
from desktop.core.signing_keys import SigningKey
from desktop.transfer.batch import Batch, encode_entries, open_batch, write_batch
from desktop.transfer.manifest import Manifest
from tests.support.event_device import DAY, PRIDE, campaign, organisation

NOON = datetime(2026, 8, 23, 12, tzinfo=UTC)


def seal(
    entry: Entry,
    device: SigningKey,
    sequence: int,
    *,
    minute: int = 0,
    event: Event = PRIDE,
    bound_to: int | None = None,
    id: str = "",  # noqa: A002 - the field is called so
    besides: Mapping[str, object] | None = None,
    key: SealingKey | None = None,
) -> SealedSignature:
    """Seal an entry signed so many minutes after noon.

    `bound_to` seals it to the place of another number; `besides` puts other values into what is sealed; `key` is
    another one than the organisation's.
    """
    name = fingerprint(device.public)
    place = SignaturePlace(id or new_signature_id(), event.id, name, sequence)
    lock = SealingLock((key or organisation().sealing).public)
    binding = Binding(campaign().id, lock.fingerprint, place.id, name, bound_to or sequence)
    plain = encode(compose(campaign(), entry, place, NOON + timedelta(minutes=minute)))
    if besides:
        plain = canonical_json({**json.loads(plain), **besides})
    return SealedSignature(place.id, sequence, lock.seal(plain, binding))


def cancelling(device: SigningKey, sequence: int, cancelled: SealedSignature) -> SealedSignature:
    """Seal what takes a signature back at once, as its own device does."""
    return _retracting(device, sequence, lambda place: compose_cancellation(campaign(), cancelled.id, place, NOON))


def asking(
    device: SigningKey, sequence: int, name: str = "Ann Lee", event: Event = PRIDE, *, id_: str = ""
) -> SealedSignature:
    """Seal a request to be taken off, with the code 7KMD-3XPR, under an id of its own where none is given."""
    return _retracting(device, sequence, lambda place: compose_withdrawal(campaign(), name, place, NOON), event, id_)


def _retracting(
    device: SigningKey, sequence: int, made: Callable[[SignaturePlace], Record], event: Event = PRIDE, id_: str = ""
) -> SealedSignature:
    lock, name = SealingLock(organisation().sealing.public), fingerprint(device.public)
    place = SignaturePlace(id_ or new_signature_id(), event.id, name, sequence, "7KMD-3XPR")
    binding = Binding(campaign().id, lock.fingerprint, place.id, name, sequence)
    return SealedSignature(place.id, sequence, lock.seal(encode(made(place)), binding))


def parcel(
    folder: Path, device: SigningKey, number: int, signatures: Sequence[SealedSignature], **others: str | int | Event
) -> Batch:
    """Write a batch of these signatures and open it again; `others` replaces what its manifest says."""
    return open_batch(packed(folder, device, number, signatures, **others))


def packed(
    folder: Path, device: SigningKey, number: int, signatures: Sequence[SealedSignature], **others: str | int | Event
) -> Path:
    """Write a batch of these signatures and return its file."""
    ordered = sorted(signatures, key=lambda each: each.sequence)
    entries = encode_entries(ordered)
    manifest = Manifest(
        campaign=campaign().id,
        version=1,
        key=fingerprint(organisation().sealing.public),
        event=PRIDE,
        device=fingerprint(device.public),
        device_public=device.public,
        number=number,
        first=ordered[0].sequence,
        last=ordered[-1].sequence,
        count=len(ordered),
        entries_sha256=sha256(entries).hexdigest(),
        software="0.1.0",
        day=DAY,
    )
    return write_batch(folder, replace(manifest, **others), entries, device)

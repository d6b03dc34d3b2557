"""Sealed batches of synthetic signers, as a fleet of devices would hand them over; made once, used by every bench."""

import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from benchmarks.signers import Signer, signers
from desktop.core.campaign import Campaign, FieldName
from desktop.core.event import Event, event_of
from desktop.core.form import Draft, complete
from desktop.core.name_writing import printed_name
from desktop.core.pack.file_reader import PackFiles, read_pack_files
from desktop.core.pack.organisation_signature import sign_pack
from desktop.core.pack.reader import read_campaign
from desktop.core.resources import resource
from desktop.core.sealed_text_limits import MOST_SIGNATURES
from desktop.core.sealing import Binding, SealedSignature, SealingKey, SealingLock, fingerprint
from desktop.core.signature.compose import compose
from desktop.core.signature.encode import encode
from desktop.core.signature.ids import new_signature_id
from desktop.core.signature.sealed_contents import SignaturePlace
from desktop.core.signature.sealed_length import sealed_length
from desktop.core.signing_keys import SigningKey
from desktop.core.withdrawal_code import new_code
from desktop.transfer.batch import encode_entries, write_batch
from desktop.transfer.manifest import Manifest

SEALING = SealingKey(sha256(b"bench").digest())  # worth nothing: everybody who reads this can open these batches
_ORGANISATION = SigningKey(sha256(b"bench organisation").digest())
_DAY = "2026-08-23"
_NOON = datetime(2026, 8, 23, 12, tzinfo=UTC)
_BATCHES_A_DEVICE = 10


@dataclass(frozen=True, slots=True)
class Run:
    """One batch to make: the number-th of them all, with these people."""

    folder: Path
    number: int
    people: Sequence[Signer]

    @property
    def device(self) -> SigningKey:
        """The key of the device that collected it."""
        return SigningKey(sha256(b"device %d" % (self.number // _BATCHES_A_DEVICE)).digest())

    @property
    def event(self) -> Event:
        """Where it was collected: five places."""
        return event_of(f"Stall {self.number // _BATCHES_A_DEVICE % 5}", "Ottawa", _DAY)

    @property
    def first(self) -> int:
        """The device's running number of its first signature."""
        return self.number % _BATCHES_A_DEVICE * MOST_SIGNATURES + 1


def make_batches(folder: Path, count: int, size: int = MOST_SIGNATURES) -> None:
    """Write batches of `count` signers into a folder, on all cores; 150 µs of one core for each."""
    folder.mkdir(parents=True, exist_ok=True)
    everybody = signers(count)
    runs = (Run(folder, at // size, list(islice(everybody, min(size, count - at)))) for at in range(0, count, size))
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as cores:
        list(cores.map(write_run, runs))


def write_run(run: Run) -> None:
    """Seal one batch and write its file."""
    campaign = bench_campaign()
    lock = SealingLock(SEALING.public, sealed_length(campaign))
    lines = [_seal(lock, campaign, run, at, one) for at, one in enumerate(run.people)]
    entries, device = encode_entries(lines), run.device.public
    manifest = Manifest(
        campaign=campaign.id,
        version=campaign.version,
        key=lock.fingerprint,
        event=run.event,
        device=fingerprint(device),
        device_public=device,
        number=run.number % _BATCHES_A_DEVICE + 1,
        first=lines[0].sequence,
        last=lines[-1].sequence,
        count=len(lines),
        entries_sha256=sha256(entries).hexdigest(),
        software="0.1.0",
        day=_DAY,
    )
    write_batch(run.folder, manifest, entries, run.device)


def _seal(lock: SealingLock, campaign: Campaign, run: Run, at: int, one: Signer) -> SealedSignature:
    entry = complete(campaign, draft_of(campaign, one))
    device, sequence = fingerprint(run.device.public), run.first + at
    place = SignaturePlace(new_signature_id(), run.event.id, device, sequence, new_code())
    plain = encode(compose(campaign, entry, place, _NOON + timedelta(seconds=20 * sequence)))
    return SealedSignature(
        place.id, sequence, lock.seal(plain, Binding(campaign.id, lock.fingerprint, place.id, device, sequence))
    )


def draft_of(campaign: Campaign, one: Signer) -> Draft:
    """Return the form as this person fills it in."""
    boxes = {field.name for field in campaign.fields}
    whole: dict[FieldName, str] = {"name": printed_name(one.given, one.family)}
    two: dict[FieldName, str] = {"given_name": one.given, "family_name": one.family}
    typed: dict[FieldName, str] = {
        **(whole if "name" in boxes else two),
        "country": one.country,
        "email": one.email,
        "postal_code": one.postal_code,
    }
    ticked = frozenset(request.id for request in campaign.consents if one.updates)
    return Draft(one.language, typed, ticked, seen=ticked, count_only=False)


@cache
def bench_campaign() -> Campaign:
    """Return the bundled campaign, bound to the keys of the bench."""
    return read_campaign(bench_pack())


def bench_pack() -> PackFiles:
    """Return that campaign's signed pack."""
    return sign_pack(read_pack_files(resource("campaigns", "russia-lgbtqqia")), SEALING, _ORGANISATION)


if __name__ == "__main__":
    make_batches(Path(sys.argv[1]), int(sys.argv[2]))

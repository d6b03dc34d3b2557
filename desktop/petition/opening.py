"""Opens what a batch sealed, and sets aside what is not what it claims to be."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from desktop.core.errors import BatchError, SealError
from desktop.core.sealing import Binding, SealedSignature, SealingKey, fingerprint
from desktop.core.signature import Signature, decode
from desktop.transfer.batch import Batch
from desktop.transfer.manifest import Manifest


@dataclass(frozen=True, slots=True)
class Opened:
    """A signature in the clear and the SHA-256 of the sealed bytes it came from."""

    signature: Signature
    sealed_sha256: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """A line of the batch that cannot be taken, and why, in words that hold nothing of it."""

    sequence: int
    reason: str


def open_signatures(
    batch: Batch, key: SealingKey, advance: Callable[[], None] = lambda: None
) -> Iterator[Opened | Rejected]:
    """Open each signature in turn, calling `advance` after each. Raises BatchError for another campaign's batch."""
    if batch.manifest.key != fingerprint(key.public):
        raise BatchError(
            f"This batch is sealed to the key {batch.manifest.key}, and the one given is {fingerprint(key.public)}. "
            f"Give the key of the campaign “{batch.manifest.campaign}”."
        )
    for sealed in batch.signatures:
        yield _open(sealed, batch.manifest, key)
        advance()


def _open(sealed: SealedSignature, manifest: Manifest, key: SealingKey) -> Opened | Rejected:
    binding = Binding(manifest.campaign, manifest.key, sealed.id, manifest.device, sealed.sequence)
    try:
        signature = decode(key.open(sealed.sealed, binding))
    except SealError as error:
        return Rejected(sealed.sequence, str(error))
    claimed = (sealed.id, sealed.sequence, manifest.campaign, manifest.device, manifest.event.id)
    said = (signature.id, signature.sequence, signature.campaign, signature.device, signature.event)
    if claimed != said:
        return Rejected(sealed.sequence, "What was sealed names another event, device or campaign than its batch.")
    return Opened(signature, sha256(sealed.sealed).hexdigest())

"""Opens what a batch sealed and makes rows of it; runs on every core at once, so it knows no database.

A signature leaves here as a plain tuple in the order of `COLUMNS`: nothing is quicker between two processes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from operator import itemgetter
from typing import Any

from desktop.core.errors import SealError, SealForeign, SealNewer
from desktop.core.sealing import Binding, SealedSignature, SealingKey
from desktop.core.signature import Signature, decode_values
from desktop.petition.deduplication.person_keys import keys_of_person
from desktop.petition.intake.rejections import ALTERED, ELSEWHERE, FOREIGN, NEWER, Rejected, RejectionReason
from desktop.transfer.batch import read_lines
from desktop.transfer.manifest import Manifest

# What a row of the table `signature` has from the signature itself, in this order.
COLUMNS = (
    "id", "sequence", "sha256", "version", "text_sha256", "language", "given_name", "family_name", "country", "email",
    "postal_code", "phone", "signed_at", "offset", "listing", "capture", "sheet", "line", "age_stated", "code",
    "clock_jumped", "person", "mailbox", "namesake",
)  # fmt: skip
ID, SEQUENCE, SHA256 = 0, 1, 2
PERSON, SIGNED_AT, CLOCK_JUMPED = map(COLUMNS.index, ("person", "signed_at", "clock_jumped"))
_AS_GIVEN = itemgetter(*COLUMNS[COLUMNS.index("language") : PERSON])
# And of the table `consent`, after the signature's number.
CONSENT_COLUMNS = ("request", "requester", "language", "answer", "at", "method", "text_sha256")
_ASKED = itemgetter(*CONSENT_COLUMNS[:-1])
_LARGEST = 2**31  # what PostgreSQL keeps in an INTEGER

SignatureRow = tuple[Any, ...]
ArrivedSignature = tuple[
    SignatureRow, tuple[SignatureRow, ...]
]  # one signature in the clear: its own row, and one for each consent


@dataclass(frozen=True, slots=True)
class Origin:
    """What the lines of one batch have in common, and the salt of the petition they are opened for."""

    campaign: str
    key: str
    device: str
    event: str
    salt: bytes


@dataclass(frozen=True, slots=True)
class OpenedLines:
    """What some lines of a batch held; `ids` and `sequences` are those of every line, in their order."""

    ids: list[str]
    sequences: list[int]
    arrivals: list[ArrivedSignature]
    rejected: list[Rejected]


def origin_of(manifest: Manifest, salt: bytes) -> Origin:
    """Return what the lines of this batch have in common."""
    return Origin(manifest.campaign, manifest.key, manifest.device, manifest.event.id, salt)


def open_lines(entries: bytes, origin: Origin, key: SealingKey) -> OpenedLines:
    """Read and open lines of a batch file, each with its end. Raises BatchError for a line that is none."""
    return open_signatures(read_lines(entries), origin, key)


def open_signatures(signatures: Sequence[SealedSignature], origin: Origin, key: SealingKey) -> OpenedLines:
    """Open sealed signatures and set aside what is not what it claims to be."""
    # First every seal, then every row: doing both for one after the other takes a tenth longer, as neither finds its
    # code in the processor's cache.
    plain = [_unsealed(each, origin, key) for each in signatures]
    opened = OpenedLines([each.id for each in signatures], [each.sequence for each in signatures], [], [])
    for sealed, text in zip(signatures, plain, strict=True):
        outcome = _read(sealed, text, origin) if text is not None else ALTERED
        if isinstance(outcome, str):
            opened.rejected.append(Rejected(sealed.sequence, outcome))
        else:
            opened.arrivals.append(outcome)
    return opened


def _unsealed(sealed: SealedSignature, origin: Origin, key: SealingKey) -> bytes | None:
    binding = Binding(origin.campaign, origin.key, sealed.id, origin.device, sealed.sequence)
    try:
        return key.open(sealed.sealed, binding)
    except SealError:
        return None


def _read(sealed: SealedSignature, plain: bytes, origin: Origin) -> ArrivedSignature | RejectionReason:
    try:
        given = decode_values(plain)
        said = (given["id"], given["sequence"], given["campaign"], given["device"], given["event"])
        if said != (sealed.id, sealed.sequence, origin.campaign, origin.device, origin.event):
            return ELSEWHERE
        return _arrival(given, sha256(sealed.sealed).digest(), origin.salt)
    except SealNewer:
        return NEWER
    except (SealForeign, ValueError):  # ValueError: a digest that is none, a figure that fits no column
        return FOREIGN


def arrival_of(given: Signature, digest: bytes, salt: bytes) -> ArrivedSignature:
    """Return the rows of a signature in the clear; `digest`: SHA-256 of what it came as. Raises ValueError."""
    return _arrival(asdict(given), digest, salt)


def _arrival(given: Mapping[str, Any], digest: bytes, salt: bytes) -> ArrivedSignature:
    if not (-_LARGEST <= given["version"] < _LARGEST and -_LARGEST <= given["offset"] < _LARGEST):
        raise ValueError("no figure of ours")
    alone = given["id"].replace("-", "")
    name, home = (given["given_name"], given["family_name"]), (given["country"], given["postal_code"])
    matches = keys_of_person(salt, alone, name, given["email"], home)
    proof = (bytes.fromhex(alone), given["sequence"], digest, given["version"], bytes.fromhex(given["text_sha256"]))
    row = (*proof, *_AS_GIVEN(given), matches.person, matches.mailbox, matches.namesake)
    return row, tuple((*_ASKED(each), bytes.fromhex(each["text_sha256"])) for each in given["consents"])

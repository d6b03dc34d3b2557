"""Opens what a batch sealed and makes rows of it; runs on every core at once, so it knows no database.

A signature leaves here as a plain tuple in the order of `COLUMNS`: nothing is quicker between two processes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b, sha256
from operator import attrgetter, itemgetter
from typing import Any, Literal

from desktop.core.canonical_json import canonical_json
from desktop.core.errors import SealError, SealForeign, SealNewer
from desktop.core.sealing import Binding, SealedSignature, SealingKey
from desktop.core.signature.decode import decode_values
from desktop.core.signature.sealed_contents import Signature
from desktop.petition.deduplication.person_keys import keys_of_person
from desktop.petition.intake.rejections import ALTERED, ELSEWHERE, FOREIGN, NEWER, Rejected, RejectionReason
from desktop.petition.intake.retractions import Retractions, retraction_row
from desktop.transfer.batch import read_lines
from desktop.transfer.manifest import Manifest

# What a row of the table `signature` has from the signature itself, in this order.
COLUMNS = (
    "id", "device", "sequence", "sha256", "version", "text_sha256", "language", "name", "given_name", "family_name",
    "country", "email", "postal_code", "phone", "signed_at", "offset", "listing", "capture", "sheet", "line",
    "age_stated", "code", "clock_jumped", "person", "mailbox", "namesake", "extra", "pack",
)  # fmt: skip
ID, DEVICE, SEQUENCE, SHA256 = 0, 1, 2, 3
PACK = len(COLUMNS) - 1  # here the pack's digest or nothing; in the table the number that stands for it
PERSON, MAILBOX, SIGNED_AT, CLOCK_JUMPED = map(COLUMNS.index, ("person", "mailbox", "signed_at", "clock_jumped"))
NAME, GIVEN_NAME, FAMILY_NAME, EMAIL = map(COLUMNS.index, ("name", "given_name", "family_name", "email"))
_PLACE = ("id", "device", "sequence", "version", "text_sha256", "extra", "pack_sha256")
_GIVEN = COLUMNS[COLUMNS.index("language") : PERSON]
_OFFSET = _GIVEN.index("offset")
_PLACED, _AS_GIVEN = itemgetter(*_PLACE), itemgetter(*_GIVEN)
_PLACED_OF, _GIVEN_OF = attrgetter(*_PLACE), attrgetter(*_GIVEN)
# And of the table `consent`, after the signature's number.
CONSENT_COLUMNS = ("request", "requester", "language", "answer", "at", "method", "original", "text_sha256")
_ASKED, _ASKED_OF = itemgetter(*CONSENT_COLUMNS[:-1]), attrgetter(*CONSENT_COLUMNS[:-1])
_NOTHING: Mapping[str, str] = {}  # further answers
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
    retractions: Retractions = field(default_factory=Retractions)


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
        outcome = _read(sealed, text, origin, opened) if text is not None else ALTERED
        if outcome:
            opened.rejected.append(Rejected(sealed.sequence, outcome))
    return opened


def _unsealed(sealed: SealedSignature, origin: Origin, key: SealingKey) -> bytes | None:
    binding = Binding(origin.campaign, origin.key, sealed.id, origin.device, sealed.sequence)
    try:
        return key.open(sealed.sealed, binding)
    except SealError:
        return None


def _read(sealed: SealedSignature, plain: bytes, origin: Origin, opened: OpenedLines) -> RejectionReason | Literal[""]:
    """Add what was sealed to what the lines held; return why not, or nothing."""
    try:
        given = decode_values(plain)
        said = (given["id"], given["sequence"], given["campaign"], given["device"], given["event"])
        if said != (sealed.id, sealed.sequence, origin.campaign, origin.device, origin.event):
            return ELSEWHERE
        digest = sha256(sealed.sealed).digest()
        if given["kind"] == "signature":
            opened.arrivals.append(_arrival(given, digest, origin.salt))
        else:
            found = opened.retractions
            kept = found.cancellations if given["kind"] == "cancellation" else found.requests
            kept.append(retraction_row(given, digest, device_hash(origin.device)))
    except SealNewer:
        return NEWER
    except (SealForeign, ValueError):  # ValueError: a digest that is none, a figure that fits no column
        return FOREIGN
    return ""


def arrival_of(given: Signature, digest: bytes, salt: bytes) -> ArrivedSignature:
    """Return the rows of a signature in the clear; `digest`: SHA-256 of what it came as. Raises ValueError."""
    row = _row(_PLACED_OF(given), _GIVEN_OF(given), digest, salt)
    return row, tuple((*_ASKED_OF(each), bytes.fromhex(each.text_sha256)) for each in given.consents)


def arrival_of_table(  # noqa: PLR0913 - what names a signature, what it says, and by what it is known
    id_: str, sequence: int, given: tuple[Any, ...], consents: Sequence[tuple[Any, ...]], *, digest: bytes, salt: bytes
) -> ArrivedSignature:
    """Return the same of a row of a table: what `_GIVEN` names of it, and each consent but for the text's digest."""
    row = _row((id_, "", sequence, 0, "", _NOTHING, ""), given, digest, salt)
    return row, tuple((*each, b"") for each in consents)


def _arrival(given: Mapping[str, Any], digest: bytes, salt: bytes) -> ArrivedSignature:
    row = _row(_PLACED(given), _AS_GIVEN(given), digest, salt)
    return row, tuple((*_ASKED(each), bytes.fromhex(each["text_sha256"])) for each in given["consents"])


def _row(placed: tuple[Any, ...], given: tuple[Any, ...], digest: bytes, salt: bytes) -> SignatureRow:
    """Return the row of what `_PLACE` and `_GIVEN` name of a signature."""
    id_, device, sequence, version, text_sha256, extra, pack_sha256 = placed
    if not (-_LARGEST <= version < _LARGEST and -_LARGEST <= given[_OFFSET] < _LARGEST):
        raise ValueError("no figure of ours")
    id_, device = id_.replace("-", ""), device_hash(device)
    _, name, first, family, country, email, postal_code, *_ = given
    alone = digest.hex() if device else id_  # anybody may seal under the id of somebody else's signature
    # The name: in one box or in two.
    found = keys_of_person(salt, alone, (name or first, family), email, (country, postal_code))
    place = (bytes.fromhex(id_), device, sequence, digest, version, bytes.fromhex(text_sha256))
    keys = (found.person, found.mailbox, found.namesake)
    more = canonical_json(extra).decode() if extra else ""
    return (*place, *given, *keys, more, bytes.fromhex(pack_sha256) or None)


@lru_cache(maxsize=64)  # a batch is one device's, and a run of merging a few devices'
def device_hash(id_: str) -> int:
    """Return 64 bits, signed, that stand for a device in the rows of its signatures; 0 for a table's, which has none.

    Keyless, as a device's id says nothing of anybody: the migrations work it out as well.
    """
    if not id_:
        return 0
    return int.from_bytes(blake2b(id_.encode(), digest_size=8).digest(), "big", signed=True)

"""Practice the whole way: a device seals something nobody typed, headquarters opens it and says what stood in it.

It is no batch and can never become one: it holds no signature, and its seal is bound to the number 0, which no device
gives out. Whoever has not the key cannot say what was sealed, so the answer proves that headquarters could read.
"""

import json
import secrets
from base64 import b64encode
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from desktop.core.campaign import Campaign
from desktop.core.canonical_json import canonical_json, decode_base64
from desktop.core.errors import PackUnsigned, ReceiptError, SealError
from desktop.core.event import is_day
from desktop.core.one_line_text import is_line
from desktop.core.sealed_text_limits import CAMPAIGN
from desktop.core.sealing import LARGEST_SEALED, Binding, SealingKey, SealingLock, fingerprint
from desktop.core.signature.sealed_length import sealed_length
from desktop.core.signing_keys import PUBLIC_BYTES, SigningKey
from desktop.core.whole_files import read_bounded
from desktop.transfer.signed_statement import Kind, read_statement, write_statement

SUFFIX = ".practice"
ANSWER = ".practised"
PRACTICE_FORMAT = 1
_LARGEST = 64 * 1024
_KIND, _ANSWERED = Kind("practice", "practice signature"), Kind("practised", "answer to a practice signature")
_HEX = 16  # bytes of an id and of what is sealed


@dataclass(frozen=True, slots=True)
class PracticeSent:
    """What a device says in the clear, and one seal. `name`: as on its label, or empty; `day`: ISO 8601."""

    campaign: str
    key: str
    device: str
    public: bytes
    id: str
    name: str
    software: str
    day: str
    sealed: bytes

    @property
    def file(self) -> str:
        """The name of its file: of device and chance, and nothing else."""
        return f"{self.device[:8]}-{self.id[:8]}{SUFFIX}"


@dataclass(frozen=True, slots=True)
class PracticeAnswer:
    """Headquarters' word that it opened a practice signature: `said` is what was sealed. `day`: ISO 8601."""

    campaign: str
    device: str
    id: str
    said: str
    day: str


def seal_practice(
    campaign: Campaign, key: SigningKey, *, name: str, software: str, day: str
) -> tuple[PracticeSent, str]:
    """Return what a device sends, sealed as a signature is, and what it must be told. Raises PackUnsigned."""
    if campaign.keys is None:
        raise PackUnsigned("This campaign pack is not signed, so nothing could be sealed.")
    lock, device = SealingLock(campaign.keys.sealing, sealed_length(campaign)), fingerprint(key.public)
    id_, said = secrets.token_hex(_HEX), secrets.token_hex(_HEX)
    binding = Binding(campaign.id, lock.fingerprint, id_, device, 0)
    sealed = lock.seal(canonical_json({"practice": said}), binding)
    sent = PracticeSent(campaign.id, lock.fingerprint, device, key.public, id_, name, software, day, sealed)
    return sent, said


def open_practice(sent: PracticeSent, key: SealingKey) -> str:
    """Return what a device sealed. Raises SealError: also for what is another key's, or holds anything else."""
    binding = Binding(sent.campaign, sent.key, sent.id, sent.device, 0)
    try:
        said = json.loads(key.open(sent.sealed, binding))
        return str(msgspec.convert(said, _Inside).practice)
    except (ValueError, RecursionError) as error:
        raise SealError("This practice signature holds something else.") from error


def write_practice(path: Path, sent: PracticeSent, key: SigningKey) -> None:
    """Write what a device sends, signed by it. Raises OutputError."""
    said = asdict(sent) | {"public": b64encode(sent.public).decode(), "sealed": b64encode(sent.sealed).decode()}
    write_statement(path, _KIND, {"format": PRACTICE_FORMAT} | said, key, _LARGEST)


def read_practice(path: Path) -> PracticeSent:
    """Return what a device sent, signed by the key that it names. Raises ReceiptError."""
    try:
        public = decode_base64(json.loads(read_bounded(path, _LARGEST, ReceiptError))["practice"]["public"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ReceiptError(f"{path.name} is no practice signature of Tabling.") from error
    said = read_statement(path, _KIND, public, _LARGEST)
    _require_known(path, said)
    try:
        read = msgspec.structs.asdict(msgspec.convert(said, _Sent))
        del read["format"]
        sent = PracticeSent(**read | {"public": public, "sealed": decode_base64(read["sealed"])})
        _check(sent)
    except (ValueError, TypeError) as error:
        raise ReceiptError(f"{path.name} does not say what it should.") from error
    return sent


def write_answer(path: Path, answer: PracticeAnswer, organisation: SigningKey) -> None:
    """Write the answer signed by the organisation. Raises OutputError."""
    write_statement(path, _ANSWERED, {"format": PRACTICE_FORMAT} | asdict(answer), organisation, _LARGEST)


def read_answer(path: Path, organisation: bytes) -> PracticeAnswer:
    """Return an answer that the holder of the public key `organisation` signed. Raises ReceiptError."""
    said = read_statement(path, _ANSWERED, organisation, _LARGEST)
    _require_known(path, said)
    try:
        read = msgspec.structs.asdict(msgspec.convert(said, _Answer))
        del read["format"]
        date.fromisoformat(read["day"])
    except (ValueError, TypeError) as error:
        raise ReceiptError(f"{path.name} does not say what it should.") from error
    return PracticeAnswer(**read)


def answer_name(practice: str) -> str:
    """Return the name of the answer to the practice signature in a file of this name."""
    return practice.removesuffix(SUFFIX) + ANSWER


def _require_known(path: Path, said: Any) -> None:  # noqa: ANN401 - any JSON that was signed
    found = said.get("format") if isinstance(said, dict) else None
    if isinstance(found, int) and found > PRACTICE_FORMAT:
        raise ReceiptError(f"{path.name} was made by a newer Tabling. Update this one.")


def _check(sent: PracticeSent) -> None:
    if len(sent.public) != PUBLIC_BYTES or sent.device != fingerprint(sent.public):
        raise ValueError("the device's key is not its name")
    if not is_day(sent.day) or not is_line(sent.name) or len(sent.sealed) > LARGEST_SEALED:
        raise ValueError("a day, a name or a seal is not as expected")


_Hex = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{32}\Z")]
_Device = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{16}\Z")]
_Campaign = Annotated[str, msgspec.Meta(pattern=rf"\A{CAMPAIGN}\Z", max_length=64)]
_Word = Annotated[str, msgspec.Meta(pattern=r"\A[A-Za-z0-9_.+-]{1,100}\Z")]


class _Inside(msgspec.Struct, forbid_unknown_fields=True):
    practice: _Hex


class _Sent(msgspec.Struct, forbid_unknown_fields=True):
    format: Literal[1]
    campaign: _Campaign
    key: _Word
    device: _Device
    public: str
    id: _Hex
    name: Annotated[str, msgspec.Meta(max_length=40)]
    software: _Word
    day: str
    sealed: str


class _Answer(msgspec.Struct, forbid_unknown_fields=True):
    format: Literal[1]
    campaign: _Campaign
    device: _Device
    id: _Hex
    said: _Hex
    day: str

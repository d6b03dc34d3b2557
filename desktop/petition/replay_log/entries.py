"""What stands in a replay log: receipts and sheets in the clear, people sealed to the organisation's key, no names.

People and signatures are keyed hashes, as in tombstones: who opens an entry without the petition learns how many.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import msgspec

from desktop.core.canonical_json import canonical_json
from desktop.core.errors import SealError
from desktop.core.petition_errors import ReplayLogAltered
from desktop.core.sealing import Binding, SealingKey, SealingLock
from desktop.petition.replay_log.kept_out import KeptOut
from desktop.petition.replay_log.log_file import Line
from desktop.transfer.receipt import ReceivedBatch

_AT_ONCE = 1000  # hashes in one entry
_PLACE = "replay log"


@dataclass(frozen=True, slots=True)
class VouchedBatches:
    """A receipt names these batches: devices may have erased them."""

    batches: tuple[ReceivedBatch, ...]


@dataclass(frozen=True, slots=True)
class PastSending:
    """A delivery, a push or an export, of which a petition that was put back knows nothing: how many people, no name.

    `id`: which one, for good. `at`: UTC, ISO 8601. `target` is 0 for a delivery, else the keyed hash of the platform's
    key; `versions` are those of a delivery's letter, `files` how many an export has.
    """

    id: str
    at: str
    people: int
    versions: tuple[int, ...] = ()
    target: int = 0
    files: int = 0

    @property
    def is_push(self) -> bool:
        """Whether they were sent to a platform."""
        return bool(self.target) and not self.files

    @property
    def is_delivery(self) -> bool:
        """Whether a recipient was handed a list."""
        return not self.target


@dataclass(frozen=True, slots=True)
class TableTaken:
    """A table came in, or was undone: then it does not count. It names nobody, no file and no source.

    `file` and `source` are keyed hashes: of source and file, and of the source alone. `at`: UTC, ISO 8601.
    """

    file: int
    source: int
    at: str
    people: int
    counts: bool


@dataclass(frozen=True, slots=True)
class SheetsPrinted:
    """Sheets of paper with these numbers are out: of which pack (its digest, hex), and what they look like."""

    first: int
    last: int
    pack: str
    language: str
    layout: str
    lines: int


@dataclass(frozen=True, slots=True)
class Erased:
    """People whose signatures up to `until` (UTC, ISO 8601) are erased, and signatures that are whatever their date."""

    until: str
    people: tuple[int, ...] = ()
    signatures: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ContactsErased:
    """How to reach whoever signed before this day is erased."""

    before: str


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The signers of these signatures were withdrawn, by a decision of `at` (UTC, ISO 8601)."""

    at: str
    by: str
    reason: str
    signatures: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Revoked:
    """The withdrawal of these signatures, by a decision of `at`, was taken back."""

    at: str
    signatures: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ConsentEnded:
    """What these signatures once said yes to, under this request, was taken back by a decision of `at`."""

    at: str
    by: str
    request: str
    signatures: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ConsentAgain:
    """A decision of `at` that ended these consents was taken back."""

    at: str
    signatures: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SecondSecretSet:
    """A second secret was set at `at`: who holds it, and what it is compared with (Argon2id, as a PHC string)."""

    at: str
    holder: str
    stretched: str


Decided = Withdrawn | Revoked | ConsentEnded | ConsentAgain
Sealed = Erased | ContactsErased | Decided | SecondSecretSet
Clear = (
    VouchedBatches | PastSending | SheetsPrinted | TableTaken | KeptOut
)  # tells of nobody, and is written so that anybody reads it
Entry = Clear | Sealed
_KINDS: dict[str, type[Sealed]] = {
    "erased": Erased,
    "contacts erased": ContactsErased,
    "withdrawn": Withdrawn,
    "revoked": Revoked,
    "consent ended": ConsentEnded,
    "consent again": ConsentAgain,
    "second secret": SecondSecretSet,
}


def share_out(until: str, people: Sequence[int], signatures: Sequence[int] = ()) -> Iterator[Erased]:
    """Yield what was erased as entries, none of them too long."""
    yield from (Erased(until, people=some) for some in _portions(people))
    yield from (Erased(until, signatures=some) for some in _portions(signatures))


def share_decided(whole: Decided) -> Iterator[Decided]:
    """Yield a withdrawal of signatures or of a consent, or one taken back, as entries, none of them too long."""
    return (replace(whole, signatures=some) for some in _portions(whole.signatures))


def _portions(hashes: Sequence[int]) -> Iterator[tuple[int, ...]]:
    return (tuple(hashes[start : start + _AT_ONCE]) for start in range(0, len(hashes), _AT_ONCE))


def write_vouched(entry: VouchedBatches) -> Line:
    """Return the line that stands for batches that receipts name: anybody may read it, as the receipts."""
    return {"vouched": [_without_day(each) for each in entry.batches]}


def write_handed_over(entry: PastSending) -> Line:
    """Return the line that stands for a delivery, a push or an export: how many people, and nobody of them."""
    return {"handed_over": asdict(entry) | {"versions": list(entry.versions)}}


def write_sheets(entry: SheetsPrinted) -> Line:
    """Return the line that stands for sheets that were printed: nothing of anybody, and of no event."""
    return {"sheets": asdict(entry)}


def write_table(entry: TableTaken) -> Line:
    """Return the line that stands for a table: how many people, and nobody of them."""
    return {"table": asdict(entry)}


def tables_in(lines: Sequence[Line]) -> dict[int, TableTaken]:
    """Return, by its file, what was told last of every table. Raises ReplayLogAltered."""
    try:
        told = msgspec.convert([line["table"] for line in lines if "table" in line], list[TableTaken])
    except msgspec.ValidationError as error:
        raise ReplayLogAltered("The replay log tells of a table in a way that none of ours does.") from error
    return {each.file: each for each in told}


def sheets_printed(lines: Sequence[Line]) -> tuple[SheetsPrinted, ...]:
    """Return which sheets were printed. Raises ReplayLogAltered."""
    try:
        return tuple(msgspec.convert(line["sheets"], SheetsPrinted) for line in lines if "sheets" in line)
    except msgspec.ValidationError as error:
        raise ReplayLogAltered("The replay log names sheets in a way that none of ours does.") from error


def seal_entry(entry: Sealed, lock: SealingLock, campaign: str, log: str, number: int) -> Line:
    """Return the sealed line that stands for an entry, bound to its log and its place in it."""
    kind = next(name for name, each in _KINDS.items() if isinstance(entry, each))
    sealed = lock.seal(
        canonical_json({"kind": kind, **asdict(entry)}), _binding(campaign, lock.fingerprint, log, number)
    )
    return {"campaign": campaign, "key": lock.fingerprint, "sealed": b64encode(sealed).decode()}


def vouched_in(lines: Sequence[Line]) -> dict[str, ReceivedBatch]:
    """Return, by its id, every batch that receipts name. Raises ReplayLogAltered."""
    found = (each for line in lines for each in line.get("vouched", ()))
    try:
        batches = msgspec.convert(list(found), list[ReceivedBatch])
    except msgspec.ValidationError as error:
        raise ReplayLogAltered("The replay log names a batch in a way that none of ours does.") from error
    return {each.id: each for each in batches}


def handed_over_in(lines: Sequence[Line]) -> tuple[PastSending, ...]:
    """Return every delivery, push and export that lines tell of, each once. Raises ReplayLogAltered."""
    try:
        told = msgspec.convert([each["handed_over"] for each in lines if "handed_over" in each], list[PastSending])
    except msgspec.ValidationError as error:
        raise ReplayLogAltered("The replay log tells of a delivery in a way that none of ours does.") from error
    return tuple({each.id: each for each in told}.values())


def open_entry(line: Line, keys: Mapping[str, SealingKey], log: str, number: int) -> Sealed | None:
    """Return what a sealed line says, None for one in the clear; `keys` by their fingerprints.

    Raises SealError where none of them opens it.
    """
    if "sealed" not in line:
        return None
    try:
        key = keys[line["key"]]
        binding = _binding(line["campaign"], line["key"], log, number)
        said: dict[str, Any] = msgspec.json.decode(key.open(b64decode(line["sealed"], validate=True), binding))
        return msgspec.convert(said, _KINDS[said.pop("kind")])
    except (ValueError, TypeError, KeyError, AttributeError, msgspec.MsgspecError) as error:
        raise SealError("An entry of the replay log is not written as ours are.") from error


def _binding(campaign: str, key: str, log: str, number: int) -> Binding:
    return Binding(campaign, key, log, _PLACE, number)


def _without_day(batch: ReceivedBatch) -> dict[str, Any]:
    return {name: value for name, value in asdict(batch).items() if name != "backup"}

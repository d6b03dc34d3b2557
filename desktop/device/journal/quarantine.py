"""Sets a damaged journal aside untouched and begins a fresh one; both are counted, and no number is given out twice."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.core.errors import JournalError, OutputError
from desktop.core.event import Event
from desktop.core.system.lock_keeping_file_head import take_up
from desktop.core.system.moving_into_place import move_into_place
from desktop.core.whole_files import read_bounded, reason, write_whole
from desktop.device.journal.file_wiping import wipe
from desktop.device.journal.journal import NONE_YET, Journal, Numbers
from desktop.device.journal.journal_in_memory import connect_image

# Damaged pages may tell an old number. The next journal begins a whole step later, which no journal ever fills.
_SEQUENCES, _BATCHES = 1_000_000, 1_000
# Batches written out of the n-th damaged journal are numbered from n times this on: beyond what any journal gives out.
RECOVERED = _BATCHES**2
_PARTS = ("", "-wal", "-shm")  # the journal, its log and the log's index: sqlite.org/walformat.html
_GOING = ".going"  # at the end of the name of what is being erased
_LARGEST_NOTE = 1024 * 1024
# These read indexes only: most damage hits the pages of the seals, and these need none of them. The second pair is for
# journals before version 8.
_COUNTS = ("SELECT event, count(*) FROM signature INDEXED BY signature_run GROUP BY event",)
_EARLIER_COUNTS = (
    "SELECT event, count(*) FROM signature INDEXED BY signature_unbatched WHERE batch IS NULL GROUP BY event",
    """SELECT batch.event, count(*) FROM signature INDEXED BY signature_batch JOIN batch ON batch.number = batch
       WHERE signature.batch IS NOT NULL GROUP BY batch.event""",
)
_LAST_SEQUENCE = ("SELECT last_sequence FROM device", "SELECT max(sequence) FROM signature")
_LAST_BATCH = ("SELECT last_batch FROM device", "SELECT max(number) FROM batch")


@dataclass(frozen=True, slots=True)
class QuarantinedJournal:
    """A damaged journal that was set aside: signatures by event id, None where its pages do not tell.

    `uncounted`: how many of them stand for nobody who signed, by event id, as far as it can be read.
    """

    path: Path
    events: Mapping[str, int] | None
    last: Numbers
    uncounted: Mapping[str, int] = field(default_factory=dict)

    @property
    def number(self) -> int:
        """Which of this device's damaged journals it is, from 1 on."""
        return _number(self.path)

    @property
    def signatures(self) -> int | None:
        """How many signatures it holds."""
        return None if self.events is None else sum(self.events.values())


def quarantine(journal: Journal, event: Event) -> None:
    """Go on with an event in a fresh file, once an open journal has said that it is damaged. Raises JournalError."""
    with keep_log(journal.path):
        journal.close()
    set_aside(journal.path)
    journal.open(numbers_after(journal.path))
    journal.start_event(event)


def list_quarantined(path: Path) -> tuple[QuarantinedJournal, ...]:
    """Return the damaged journals beside the journal at `path`, oldest first."""
    return tuple(_describe(each) for each in _names(path) if _parts(each))


def erase_quarantined(path: Path) -> None:
    """Overwrite and remove the damaged journals beside the journal at `path`; the notes of them stay.

    They tell which numbers were given out: receipts go on naming these, and no number may be given out twice. Each gets
    another name first: cut short, nobody takes what is half overwritten for signatures that cannot be read.
    Raises JournalError.
    """
    found = list_quarantined(path)
    try:
        for aside in found:
            with suppress(OutputError):  # a full disk: once there is room
                _keep_note(aside)
            for part in _parts(aside.path):
                move_into_place(part, part.with_name(part.name + _GOING))
        for part in list_half_erased(path):
            wipe(part)
    except OSError as error:
        raise JournalError(f"A damaged journal cannot be erased: {reason(error)}.") from error
    for aside in found:
        _keep_note(aside)


def list_half_erased(path: Path) -> list[Path]:
    """Return what is left of damaged journals whose erasure was cut short."""
    return sorted(path.parent.glob(f"{path.stem}-damaged-[0-9][0-9][0-9].*{_GOING}"))


def count_quarantined(path: Path, event: Event) -> int:
    """Return the signatures of one event in damaged journals that stand for somebody, as far as they can be counted."""
    told = [each for each in list_quarantined(path) if each.events]
    return sum((each.events or {}).get(event.id, 0) - each.uncounted.get(event.id, 0) for each in told)


def numbers_after(path: Path) -> Numbers:
    """Return the numbers after which a fresh journal begins, once there were damaged ones."""
    aside = [_describe(each) for each in _names(path)]
    if not aside:
        return NONE_YET
    return Numbers(
        _next_step(max(each.last.sequence for each in aside), len(aside), _SEQUENCES),
        _next_step(max(each.last.batch for each in aside), len(aside), _BATCHES),
    )


def is_quarantined(path: Path, batch: int) -> bool:
    """Say whether a batch of this number was written out of a damaged journal, before it broke or afterwards."""
    first_fresh = numbers_after(path).batch + 1
    return first_fresh > 1 and not first_fresh <= batch <= RECOVERED


def _next_step(known: int, journals: int, step: int) -> int:
    return max(known // step + 1, journals) * step


@contextmanager
def keep_log(path: Path) -> Iterator[None]:
    """Keep SQLite from folding the log into a damaged journal: it does when the last one lets go who may write."""
    with ExitStack() as held:
        if path.is_file() and path.stat().st_size:
            held.callback(take_up(path))
            with suppress(sqlite3.Error):  # too damaged to be read at all: then nothing is folded either
                watcher = held.enter_context(closing(_reader(path)))
                watcher.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        yield


def set_aside(path: Path) -> None:
    """Rename a closed journal with its log, and note beside it what can be counted in it. Raises JournalError."""
    taken = [_number(each) for each in _names(path)]
    aside = path.with_name(f"{path.stem}-damaged-{max(taken, default=0) + 1:03d}{path.suffix}")
    try:
        for part in _PARTS:
            if (old := path.with_name(path.name + part)).exists():
                old.rename(aside.with_name(aside.name + part))
    except OSError as error:
        raise JournalError(f"The damaged journal cannot be set aside: {reason(error)}.") from error
    _write_note(_inspect(aside))


def _keep_note(found: QuarantinedJournal) -> None:
    if not _note(found.path).exists():
        _write_note(found)


def _write_note(found: QuarantinedJournal) -> None:
    note = {"events": found.events, "sequence": found.last.sequence, "batch": found.last.batch}
    if found.uncounted:
        note["uncounted"] = found.uncounted
    write_whole(_note(found.path), json.dumps(note).encode())


def _inspect(aside: Path) -> QuarantinedJournal:
    # A log whose main file is missing or empty would be thrown away by opening it, also for reading.
    if not aside.exists() or not aside.stat().st_size:
        return QuarantinedJournal(aside, None, NONE_YET)
    try:
        with closing(connect_image(aside)) as reader:
            last = Numbers(_last(reader, _LAST_SEQUENCE, _SEQUENCES**2), _last(reader, _LAST_BATCH, RECOVERED))
            return QuarantinedJournal(aside, _count(reader), last, _count_uncounted(reader))
    except (JournalError, sqlite3.Error):
        return QuarantinedJournal(aside, None, NONE_YET)


def _reader(path: Path) -> sqlite3.Connection:
    # Without a log there is none to read, and none is made beside it.
    alone = "" if path.with_name(path.name + "-wal").exists() else "&immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro{alone}", uri=True)


def _count(reader: sqlite3.Connection) -> Mapping[str, int] | None:
    for statements in (_COUNTS, _EARLIER_COUNTS):
        with suppress(sqlite3.Error):
            counted: Counter[str] = Counter()
            for statement in statements:
                counted.update(dict(reader.execute(statement).fetchall()))
            return counted
    return None


def _count_uncounted(reader: sqlite3.Connection) -> Mapping[str, int]:
    with suppress(sqlite3.Error):  # an older journal has no such column
        found = reader.execute("SELECT id, uncounted FROM event WHERE uncounted").fetchall()
        return {id_: count for id_, count in found if isinstance(id_, str) and isinstance(count, int) and count > 0}
    return {}


def _last(reader: sqlite3.Connection, statements: tuple[str, ...], limit: int) -> int:
    """Return what the first statement that still works finds; what is beyond all reason is damage too."""
    for statement in statements:
        with suppress(sqlite3.Error):
            for (number,) in reader.execute(statement):
                if isinstance(number, int) and 0 <= number < limit:
                    return number
    return 0


def _names(path: Path) -> list[Path]:
    # Also where only the log was left, or only the note.
    found = path.parent.glob(f"{path.stem}-damaged-[0-9][0-9][0-9].*")
    return sorted({each.with_name(each.name.partition(".")[0] + path.suffix) for each in found})


def _number(aside: Path) -> int:
    return int(aside.stem.rpartition("-")[2])


def _parts(aside: Path) -> list[Path]:
    parts = (aside.with_name(aside.name + each) for each in _PARTS)
    return [each for each in parts if each.exists()]


def _note(aside: Path) -> Path:
    return aside.with_suffix(".json")


def _describe(aside: Path) -> QuarantinedJournal:
    try:
        said: dict[str, Any] = json.loads(read_bounded(_note(aside), _LARGEST_NOTE, JournalError))
        last = Numbers(int(said["sequence"]), int(said["batch"]))
        return QuarantinedJournal(aside, said["events"], last, said.get("uncounted", {}))
    except (JournalError, ValueError, KeyError, TypeError):  # a power cut before the note was written
        return _inspect(aside)

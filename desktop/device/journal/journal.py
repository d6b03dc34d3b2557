"""The device's append-only store of sealed signatures: it can count them and cannot read them."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from sqlalchemy import ColumnElement, Connection, Engine, func, select, update
from sqlalchemy.dialects.sqlite import dialect, insert
from sqlalchemy.engine.interfaces import DBAPICursor

from desktop.core.campaign import Campaign
from desktop.core.errors import JournalBusy, JournalDamaged, JournalError, JournalForeign, JournalFull
from desktop.core.event import Event
from desktop.core.sealing import SealedSignature, fingerprint
from desktop.device.journal import tables
from desktop.device.journal.batch_runs import count_in_no_batch, in_no_batch_of_others
from desktop.device.journal.migrations import migrate
from desktop.device.journal.sqlite_file import is_cut_short, journal_engine, journal_errors

_HIDDEN = (-1, -1)  # the identity of a file that this user may not look at any more, though it is open
# Written out once: somebody waits for these, and putting them together anew takes longer than sealing.
_KEPT = ("sequence", "id", "event", "campaign", "version", "key", "sealed")
_KEEP = str(insert(tables.signature).compile(dialect=dialect(), column_keys=_KEPT))
_KNOW_RUN = "INSERT OR IGNORE INTO run (event, campaign, version, key) VALUES (?, ?, ?, ?)"
_LEAVE_OUT = "UPDATE event SET uncounted = uncounted + ? WHERE id = ?"
_NEXT = "UPDATE device SET last_sequence = last_sequence + 1 RETURNING last_sequence"
_FOLD, _FOLD_AND_CUT = "PRAGMA wal_checkpoint(PASSIVE)", "PRAGMA wal_checkpoint(TRUNCATE)"
_PATIENCE = 10.0  # seconds for which compacting gives way to others: they read and sign in fractions of one


@dataclass(frozen=True, slots=True)
class EventCount:
    """How many signatures one event has here, and how many of them are not in a batch yet."""

    event: Event
    signatures: int
    unbatched: int


@dataclass(frozen=True, slots=True)
class Numbers:
    """The last running number and the last batch number that a device gave out."""

    sequence: int
    batch: int


NONE_YET = Numbers(0, 0)


class Journal:
    """An open journal. Each method is one transaction: after it returns, its effect survives a power cut.

    Every method raises JournalError (full, read-only, damaged, busy) with nothing half done.
    """

    def __init__(
        self,
        path: Path,
        device: str,
        after: Numbers = NONE_YET,
        engine_of: Callable[[Path], Engine] = journal_engine,
    ) -> None:
        """Open or create the journal of the device with this key fingerprint; a new one counts on from `after`.

        Raises JournalNewer, JournalDamaged.
        """
        self.path = path
        self.device = device
        self._installation = ""
        self._engine_of = engine_of
        self.open(after)

    def open(self, after: Numbers = NONE_YET) -> None:
        """Open the file again once it was closed; raises what making a Journal does."""
        self._engine = self._engine_of(self.path)
        self._file = _identity(self.path)
        try:
            with self.transaction() as connection:
                migrate(connection)
                _check_pages(connection, self.path)
                _check_owner(connection, self.device, after, self._installation)
            self.try_to_compact()  # what a busy or full disk, or a power cut, kept from being finished
        except JournalError:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def move_to(self, installation: str) -> None:
        """Have the batches closed from now on name this place by its mark, 32 hex digits, or none."""
        self._installation = installation
        known = tables.device.c.installation
        with self.reading() as connection:
            before = connection.execute(select(known)).scalar_one()
        if before != installation:
            with suppress(JournalFull), self.transaction() as connection:  # then no batch can be closed either
                connection.execute(update(tables.device).values(installation=installation))

    def start_event(self, event: Event) -> None:
        """Remember an event; one that is known already stays as it is."""
        known = insert(tables.event).values(id=event.id, name=event.name, place=event.place, day=event.day)
        with self.transaction() as connection:
            connection.execute(known.on_conflict_do_nothing())

    def append(
        self, campaign: Campaign, event: Event, seal: Callable[[int], SealedSignature], uncounted: int = 0
    ) -> None:
        """Keep one signature, or what takes one back. `seal` gets the running number and returns what may touch disk.

        `uncounted`: how many of the event's records stand for nobody from now on. When this returns it is on the disk;
        when it raises there is no trace of it.
        """
        key = fingerprint(campaign.keys.sealing) if campaign.keys else ""
        with self._quick() as driver:
            (sequence,) = driver.execute(_NEXT).fetchone()
            sealed = seal(sequence)
            facts = (sequence, sealed.id, event.id, campaign.id, campaign.version, key, sealed.sealed)
            driver.execute(_KEEP, facts)
            driver.execute(_KNOW_RUN, facts[2:6])
            if uncounted:
                driver.execute(_LEAVE_OUT, (uncounted, event.id))

    def count(self, event: Event | None = None) -> int:
        """Return how many signatures are kept, of one event or in all.

        Without a look at the rows, which hold the seals: all there are, less what is of other events. Somebody waits.
        """
        every = select(func.count()).select_from(tables.signature).scalar_subquery()
        with self.reading() as connection:
            counted = every if event is None else every - _of_others(event.id)
            return int(connection.execute(select(counted)).scalar_one())

    def count_uncounted(self, event: Event) -> int:
        """Return how many records of an event stand for nobody who signed."""
        found = select(tables.event.c.uncounted).where(tables.event.c.id == event.id)
        with self.reading() as connection:
            return int(connection.execute(found).scalar_one_or_none() or 0)

    def count_events(self) -> tuple[EventCount, ...]:
        """Return every event, oldest first, with its counts."""
        here, batch = tables.event.c, tables.batch.c
        batched = select(batch.event, func.sum(batch.count)).where(batch.erased.is_(None)).group_by(batch.event)
        with self.reading() as connection:
            rows = connection.execute(select(*tables.event_facts).order_by(here.day, here.id)).all()
            new = count_in_no_batch(connection)
            closed = {each[0]: int(each[1]) for each in connection.execute(batched)}
        events = [Event(*row) for row in rows]
        counted = ((each, new.get(each.id, 0), closed.get(each.id, 0)) for each in events)
        return tuple(EventCount(each, fresh + rest, fresh) for each, fresh, rest in counted)

    def fold_log(self) -> None:
        """Write back what the log holds, as far as nothing is in the way: what comes next needs less room."""
        self._require_unmoved()
        with suppress(JournalFull), journal_errors(), closing(self._engine.raw_connection()) as connection:
            connection.cursor().execute(_FOLD)

    def is_compact(self) -> bool:
        """Say whether nothing of what was erased is left in the file or its log."""
        erased, compacted = self._erasings()
        return erased <= compacted

    def try_to_compact(self) -> None:
        """Leave nothing in the file and its log of what was erased, if there is such; else the next time.

        VACUUM takes its copy in memory (`temp_store`). It is put off where others use the journal all the time, and
        where the disk has no room for what is kept to be written once more. What the file system keeps of blocks that
        are no file's any more is outside of our reach: docs/adr/0010.
        """
        with suppress(JournalBusy, JournalFull):
            erased, compacted = self._erasings()
            if erased > compacted:
                self._compact()
                # Another may have erased more and compacted after it meanwhile.
                rebuilt = func.max(tables.device.c.compacted, erased)
                with self.transaction() as connection:
                    connection.execute(update(tables.device).values(compacted=rebuilt))

    def _erasings(self) -> tuple[int, int]:
        """Return how many batches were erased, and how many of them when the file was last rebuilt."""
        erased = select(func.count()).where(tables.batch.c.erased.is_not(None)).scalar_subquery()
        with self.reading() as connection:
            row = connection.execute(select(erased, tables.device.c.compacted)).one()
        return row[0], row[1]

    def _compact(self) -> None:
        until = time.monotonic() + _PATIENCE
        with journal_errors(), closing(self._engine.raw_connection()) as connection:
            for statement in (_FOLD_AND_CUT, "VACUUM", _FOLD_AND_CUT):
                while self._is_busy(connection.cursor(), statement):
                    if time.monotonic() > until:
                        raise JournalBusy("Another program keeps the journal busy. Close it, then try again.")
                    time.sleep(0.05)

    def _is_busy(self, cursor: DBAPICursor, statement: str) -> bool:
        self._require_unmoved()  # each time: not a byte of a journal set aside is changed
        answer = cursor.execute(statement).fetchone()
        return bool(answer and answer[0])

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Give a neighbour in this package one transaction, which no other writes beside."""
        self._require_unmoved()
        with journal_errors(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _quick(self) -> Iterator[sqlite3.Connection]:
        """Give a transaction like `transaction`, of the bare driver: what lies between takes as long as the disk."""
        self._require_unmoved()
        with journal_errors(), closing(self._engine.raw_connection()) as pooled:  # given back, it is rolled back
            driver = cast("sqlite3.Connection", pooled.driver_connection)
            driver.execute("BEGIN IMMEDIATE")
            yield driver
            driver.execute("COMMIT")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a neighbour in this package one view of everything, which keeps nobody from writing."""
        self._require_unmoved()
        engine = self._engine.execution_options(reading=True)
        with journal_errors(), engine.begin() as connection:
            yield connection

    def _require_unmoved(self) -> None:
        # Another connection may have set a damaged journal aside: what we wrote now would be found by nobody.
        if _identity(self.path) not in (self._file, _HIDDEN):
            raise JournalBusy("Another file has taken the journal's place. Close Tabling and open it again.")


def _of_others(event: str) -> ColumnElement[int]:
    """Count what is kept of other events: what is in batches by the batches, what is in none by its index."""
    batch = tables.batch.c
    closed = select(func.coalesce(func.sum(batch.count), 0)).where(batch.erased.is_(None), batch.event != event)
    return closed.scalar_subquery() + in_no_batch_of_others(event)


def _identity(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except FileNotFoundError:
        return (0, 0)
    except OSError:
        return _HIDDEN
    return (found.st_dev, found.st_ino)


def _check_pages(connection: Connection, path: Path) -> None:
    # SQLite fills up a last page that is cut short with zeros, and would hand out a seal that nothing opens.
    if is_cut_short(path):
        raise JournalDamaged("The journal is cut short. Keep this device as it is; call headquarters.")
    # quick_check reads each page once: about 40 ms for 10,000 signatures.
    if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() != "ok":
        raise JournalDamaged("The journal is damaged. Keep this device as it is; call headquarters.")


def _check_owner(connection: Connection, device: str, after: Numbers, installation: str) -> None:
    first = insert(tables.device).values(
        only=1,
        fingerprint=device,
        last_sequence=after.sequence,
        last_batch=after.batch,
        installation=installation,
    )
    connection.execute(first.on_conflict_do_nothing())
    owner = connection.execute(select(tables.device.c.fingerprint)).scalar_one()
    if owner != device:
        raise JournalForeign(
            f"This journal belongs to the device {owner}, and the key here is that of {device}. "
            "Put the device's own key back beside its journal."
        )

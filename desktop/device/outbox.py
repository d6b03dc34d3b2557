"""Sends every closed batch to every drop box, as often as it takes; what was sent is known after any crash."""

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from desktop.core.errors import BoxError, BoxUnreachable, OutputError, TablingError
from desktop.core.files import reason
from desktop.core.handover import BoxStanding
from desktop.core.signing import SigningKey
from desktop.device import tables
from desktop.device.closing import ClosedBatch, export_batch, select_batches
from desktop.device.journal import Journal
from desktop.device.scratch import scratch_folder
from desktop.transfer.boxes.box import DropBox

# Seconds between two tries: doubled each time, and never the same on two devices of one stall.
SHORTEST, LONGEST = 30.0, 15 * 60.0
PLUGGED_IN = ""  # the box without a name: what a volunteer plugged in and wrote to


@dataclass(frozen=True, slots=True)
class _Pace:
    """How often in a row a box failed, and from when on, on the caller's clock, it is tried again."""

    failures: int
    due: float


class Outbox:
    """Everything that waits, and the pace at which it is tried. Only the pace is forgotten with the process.

    `boxes` opens each drop box by its name; `scratch` is where a batch is written for the time it takes to send it.
    """

    def __init__(
        self, journal: Journal, key: SigningKey, boxes: Mapping[str, Callable[[], DropBox]], scratch: Path
    ) -> None:
        self._journal = journal
        self._key = key
        self._boxes = boxes
        self._scratch = scratch
        self._paces: dict[str, _Pace] = {}

    def deliver_due(self, now: float) -> float:
        """Send to each box, but to one that failed only once its time has come; return when to call again.

        `now`: seconds of a monotonic clock. Nothing that a box or network does is raised: `standings` has it.
        Raises JournalError.
        """
        for name in self._boxes:
            pace = self._paces.pop(name, _Pace(0, now))
            if pace.due > now:
                self._paces[name] = pace
            elif self._deliver(name):
                self._paces[name] = _next_pace(pace.failures + 1, now)
        return min((pace.due for pace in self._paces.values()), default=now + SHORTEST)

    def standings(self) -> tuple[BoxStanding, ...]:
        """Return how far each box is. Raises JournalError."""
        return stand(self._journal, self._boxes)

    def send_again(self) -> None:
        """Have everything that is kept here sent once more, after a drop box lost it. Raises JournalError."""
        with self._journal.transaction() as connection:
            connection.execute(tables.delivered.delete().where(tables.delivered.c.box != PLUGGED_IN))

    def _deliver(self, name: str) -> bool:
        """Send what waits for a box; say whether anything stood in the way."""
        trouble: TablingError | None = None
        for batch in _waiting(self._journal, name):
            try:
                self._leave(name, batch)
            except BoxUnreachable as error:
                trouble = error
                break  # for the others the way is as long
            except (BoxError, OutputError) as error:
                trouble = error
            except OSError as error:  # another Tabling on this device was faster, and has tidied up
                trouble = OutputError(f"A batch could not be read: {reason(error)}.")
        self._remember(name, trouble)
        return trouble is not None

    def _leave(self, name: str, batch: ClosedBatch) -> None:
        with scratch_folder(self._scratch) as folder:
            path = export_batch(self._journal, batch, self._key, folder)
            self._boxes[name]().leave(path.name, path)
        note_delivered(self._journal, name, [batch])

    def _remember(self, name: str, trouble: TablingError | None) -> None:
        facts = {"said": str(trouble), "kind": type(trouble).__name__} if trouble else {"said": "", "kind": ""}
        if _last_trouble(self._journal, name) == (facts["said"], facts["kind"]):
            return  # nothing is written, every half minute, for nothing
        known = insert(tables.box).values(name=name, **facts)
        with self._journal.transaction() as connection:
            connection.execute(known.on_conflict_do_update(index_elements=["name"], set_=facts))


def stand(journal: Journal, boxes: Iterable[str]) -> tuple[BoxStanding, ...]:
    """Return how far each of these drop boxes is. Raises JournalError."""
    return tuple(_standing(journal, name) for name in boxes)


def note_delivered(journal: Journal, box: str, batches: Iterable[ClosedBatch]) -> None:
    """Remember that a box has these batches. Raises JournalError."""
    with journal.transaction() as connection:
        for each in batches:
            taken = insert(tables.delivered).values(batch=each.number, box=box)
            connection.execute(taken.on_conflict_do_nothing())


def count_undelivered(journal: Journal) -> int:
    """Return how many signatures are in closed batches that no box and no stick has taken. Raises JournalError."""
    batch = tables.batch.c
    nowhere = batch.number.not_in(select(tables.delivered.c.batch))
    return sum(each.count for each in select_batches(journal, batch.erased.is_(None) & nowhere))


def _waiting(journal: Journal, name: str) -> tuple[ClosedBatch, ...]:
    batch, delivered = tables.batch.c, tables.delivered.c
    taken = select(delivered.batch).where(delivered.box == name)
    return tuple(select_batches(journal, batch.erased.is_(None) & batch.number.not_in(taken)))


def _standing(journal: Journal, name: str) -> BoxStanding:
    delivered = tables.delivered.c
    with journal.reading() as connection:
        taken = connection.execute(select(delivered.batch).where(delivered.box == name)).all()
    waiting = _waiting(journal, name)
    signatures = sum(each.count for each in waiting)
    return BoxStanding(name, len(taken), len(waiting), signatures, *_last_trouble(journal, name))


def _last_trouble(journal: Journal, name: str) -> tuple[str, str]:
    box = tables.box.c
    with journal.reading() as connection:
        row = connection.execute(select(box.said, box.kind).where(box.name == name)).one_or_none()
    return (row[0], row[1]) if row else ("", "")


def _next_pace(failures: int, now: float) -> _Pace:
    full = min(SHORTEST * 2 ** min(failures, 10), LONGEST)
    # Not for secrets: so that the devices of a stall do not all come at once when the network is back.
    return _Pace(failures, now + random.uniform(max(SHORTEST, full / 2), full))  # noqa: S311

"""Sends every closed batch to every drop box, as often as it takes; what was sent is known after any crash."""

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.dialects.sqlite import insert

from desktop.core.box_errors import BoxExpired, BoxForbids, BoxForeign, BoxFull, BoxUnreachable
from desktop.core.data_folder import DataFolder
from desktop.core.errors import BatchError, BoxError, OutputError, TablingError
from desktop.core.handover_counts import BoxStatus
from desktop.core.signing_keys import SigningKey
from desktop.core.whole_files import reason
from desktop.device.journal import tables
from desktop.device.journal.batch_closing import ClosedBatch, export_batch, select_batches
from desktop.device.journal.journal import Journal
from desktop.device.journal.scratch_folder import scratch_folder
from desktop.device.setup.device_key import device_key
from desktop.transfer.boxes.box import DropBox
from desktop.transfer.boxes.opening import open_box
from desktop.transfer.boxes.setting import BoxSetting, list_settings

# Seconds between two tries: doubled each time, and never the same on two devices of one stall.
SHORTEST, LONGEST = 30.0, 15 * 60.0
PLUGGED_IN = ""  # the box without a name: what a volunteer plugged in and wrote to
# Whatever is sent next meets the same trouble.
_OF_THE_BOX = (BoxUnreachable, BoxExpired, BoxForbids, BoxForeign, BoxFull)


@dataclass(frozen=True, slots=True)
class _Retry:
    """How often in a row a box failed, and from when on, on the caller's clock, it is tried again."""

    failures: int
    due: float


class Outbox:
    """Everything that waits, and the pace at which it is tried. Only the pace is forgotten with the process."""

    def __init__(
        self,
        journal: Journal,
        key: SigningKey,
        boxes: Mapping[BoxSetting, Callable[[], DropBox]],
        scratch: Path,
        ended: Callable[[], bool] = lambda: False,
    ) -> None:
        """`boxes` opens each drop box; `scratch` is where a batch is written for the time it takes to send it.

        Once `ended`, nothing more is sent, and nothing is remembered of what stood in the way.
        """
        self._journal = journal
        self._key = key
        self._boxes = boxes
        self._scratch = scratch
        self._ended = ended
        self._paces: dict[BoxSetting, _Retry] = {}

    def deliver_due(self, now: float) -> float:
        """Send to each box, but to one that failed only once its time has come; return when to call again.

        `now`: seconds of a monotonic clock. Nothing that a box or network does is raised: `statuses` has it.
        Raises JournalError.
        """
        for box in self._boxes:
            pace = self._paces.pop(box, _Retry(0, now))
            if pace.due > now:
                self._paces[box] = pace
            elif self._deliver(box):
                self._paces[box] = _next_pace(pace.failures + 1, now)
        return min((pace.due for pace in self._paces.values()), default=now + SHORTEST)

    def statuses(self) -> tuple[BoxStatus, ...]:
        """Return how far each box is. Raises JournalError."""
        return box_statuses(self._journal, self._boxes)

    def send_again(self) -> None:
        """Have everything that is kept here sent once more, after a drop box lost it. Raises JournalError."""
        with self._journal.transaction() as connection:
            connection.execute(tables.delivered.delete().where(tables.delivered.c.box != PLUGGED_IN))

    def _deliver(self, box: BoxSetting) -> bool:
        """Send what waits for a box; say whether anything stood in the way."""
        trouble: TablingError | None = None
        batch = _next_waiting(self._journal, box, 0)
        while batch and not self._ended():
            found = self._leave(box, batch)
            if found and _next_waiting(self._journal, box, batch.number - 1) == batch:  # else it was erased meanwhile
                trouble = found
            if isinstance(found, _OF_THE_BOX):
                break
            # Looked up anew each time: sending takes long, and what was to be next may be erased by then.
            batch = _next_waiting(self._journal, box, batch.number)
        if not self._ended():
            self._remember(box, trouble)
        return trouble is not None

    def _leave(self, box: BoxSetting, batch: ClosedBatch) -> TablingError | None:
        """Send a batch; return what stood in the way."""
        try:
            with scratch_folder(self._scratch) as folder:
                path = export_batch(self._journal, batch, self._key, folder)
                self._boxes[box]().leave(path.name, path)
        except (BatchError, BoxError, OutputError) as error:
            return error
        except OSError as error:  # another Tabling on this device was faster, and has tidied up
            return OutputError(f"A batch could not be read: {reason(error)}.")
        note_delivered(self._journal, box.id, [batch])
        return None

    def _remember(self, box: BoxSetting, trouble: TablingError | None) -> None:
        facts = {"said": str(trouble), "kind": type(trouble).__name__} if trouble else {"said": "", "kind": ""}
        if _last_trouble(self._journal, box) == (facts["said"], facts["kind"]):
            return  # nothing is written, every half minute, for nothing
        known = insert(tables.box).values(name=box.id, **facts)
        with self._journal.transaction() as connection:
            connection.execute(known.on_conflict_do_update(index_elements=["name"], set_=facts))


def open_outbox(home: DataFolder, journal: Journal) -> Outbox:
    """Return what sends the batches of a device's journal to its drop boxes. Raises KeyFileError."""
    boxes = {each: partial(open_box, each) for each in list_settings(home.boxes)}
    return Outbox(journal, device_key(home.device_key), boxes, home.scratch)


def box_statuses(journal: Journal, boxes: Iterable[BoxSetting]) -> tuple[BoxStatus, ...]:
    """Return how far each of these drop boxes is. Raises JournalError."""
    return tuple(_status(journal, box) for box in boxes)


def note_delivered(journal: Journal, box: str, batches: Iterable[ClosedBatch]) -> None:
    """Remember that a box, by its id, has these batches. Raises JournalError."""
    with journal.transaction() as connection:
        for each in batches:
            taken = insert(tables.delivered).values(batch=each.number, box=box)
            connection.execute(taken.on_conflict_do_nothing())


def count_undelivered(journal: Journal) -> int:
    """Return how many signatures are in closed batches that no box and no stick has taken. Raises JournalError."""
    batch = tables.batch.c
    nowhere = batch.number.not_in(select(tables.delivered.c.batch))
    return sum(each.count for each in select_batches(journal, batch.erased.is_(None) & nowhere))


def _waits(box: BoxSetting) -> ColumnElement[bool]:
    batch, delivered = tables.batch.c, tables.delivered.c
    taken = select(delivered.batch).where(delivered.box == box.id)
    return batch.erased.is_(None) & batch.number.not_in(taken)


def _next_waiting(journal: Journal, box: BoxSetting, after: int) -> ClosedBatch | None:
    number = tables.batch.c.number
    first = select(func.min(number)).where(_waits(box), number > after).correlate(None).scalar_subquery()
    return next(select_batches(journal, number == first), None)


def _status(journal: Journal, box: BoxSetting) -> BoxStatus:
    delivered = tables.delivered.c
    with journal.reading() as connection:
        taken = connection.execute(select(delivered.batch).where(delivered.box == box.id)).all()
    waiting = tuple(select_batches(journal, _waits(box)))
    signatures = sum(each.count for each in waiting)
    return BoxStatus(box.name, len(taken), len(waiting), signatures, *_last_trouble(journal, box), box.reach)


def _last_trouble(journal: Journal, box: BoxSetting) -> tuple[str, str]:
    known = tables.box.c
    with journal.reading() as connection:
        row = connection.execute(select(known.said, known.kind).where(known.name == box.id)).one_or_none()
    return (row[0], row[1]) if row else ("", "")


def _next_pace(failures: int, now: float) -> _Retry:
    full = min(SHORTEST * 2 ** min(failures, 10), LONGEST)
    # Not for secrets: so that the devices of a stall do not all come at once when the network is back.
    return _Retry(failures, now + random.uniform(max(SHORTEST, full / 2), full))  # noqa: S311

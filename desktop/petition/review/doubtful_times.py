"""Times that are hard to believe: far from their event's day, still to come, or more in a second than can sign in one.

They are shown for each merge and device, and change nothing by themselves: a clock may be wrong, and a device may lie.
What staff decided on is shown no more, nor what the device itself doubted.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, case, func, select

from desktop.core.date_arithmetic import moved
from desktop.petition.intake.device_names import CALLED
from desktop.petition.store.audit import utc_now
from desktop.petition.tables.arrival_tables import batch, batch_times, device, signature
from desktop.petition.tables.decision_tables import decided_on, decision

CROWDED = 5  # signatures of one batch in one second, from which on nobody believes them
_AT_ONCE = 500  # merges
_NEAR = timedelta(days=1)  # a night belongs to the evening before, and a day begins elsewhere at another hour


@dataclass(frozen=True, slots=True)
class DoubtfulTimes:
    """Of one merge: how many of its signatures are `far` from the event's day, still to come, or crowded in a second.

    `device`: its name, or a plain one.
    """

    merge: int
    device: str
    event_name: str
    event_day: str
    signatures: int
    far: int
    future: int
    crowded: int


def doubtful_times(connection: Connection) -> tuple[DoubtfulTimes, ...]:
    """Return the merges that count and hold times that are hard to believe, in the order of their numbers."""
    facts = (batch.c[name] for name in ("number", "event_name", "event_day", "device"))
    times = batch_times.c.earliest, batch_times.c.latest, batch_times.c.crowded
    joined = batch.join(batch_times).outerjoin(device, device.c.id == batch.c.device)
    merges = select(*facts, *times, batch.c.count.label("lines"), CALLED.label("called")).select_from(joined)
    rows = connection.execute(merges.where(batch.c.undone.is_(False)).order_by(batch.c.number)).all()
    tomorrow = _tomorrow()
    suspected = [row for row in rows if _may_hold_any(row, tomorrow)]
    counts: defaultdict[int, list[tuple[str, int, int]]] = defaultdict(list)
    for start in range(0, len(suspected), _AT_ONCE):
        some = [row.number for row in suspected[start : start + _AT_ONCE]]
        for number, day, count, crowded in connection.execute(_COUNTED, {"merges": some}):
            counts[number].append((day, count, crowded))
    told = (
        DoubtfulTimes(
            row.number, row.called, row.event_name, row.event_day, row.lines,
            *_doubted(row.event_day, counts[row.number]),
        )
        for row in suspected
    )  # fmt: skip
    return tuple(each for each in told if each.far or each.future or each.crowded)


def _may_hold_any(row: Row[*tuple[Any, ...]], tomorrow: str) -> bool:
    """Whether a merge may hold such times, by those between which it was signed: of thousands few do."""
    first, last = _around(row.event_day)
    near = first <= row.earliest[:10] and row.latest[:10] <= last and row.latest[:10] < tomorrow
    return not near or row.crowded >= CROWDED


def _doubted(event_day: str, counts: list[tuple[str, int, int]]) -> tuple[int, int, int]:
    """Return how many are far from the day, still to come, and crowded, of those signed on each day."""
    (first, last), tomorrow = _around(event_day), _tomorrow()
    future = sum(count for day, count, _ in counts if day >= tomorrow)
    far = sum(count for day, count, _ in counts if day < tomorrow and not first <= day <= last)
    return far, future, sum(crowded for *_, crowded in counts)


def _counted() -> Select[int, str, int, int]:
    """Give by merge and day how many signatures count and were not decided on, and how many of them are crowded."""
    checked = (
        select(decided_on.c.signature)
        .join(decision)
        .where(decision.c.undone.is_(False), decided_on.c.signature == signature.c.number)
        .exists()
    )
    seconds = (
        select(signature.c.batch, signature.c.signed_at, func.count().label("lines"))
        .where(signature.c.batch.in_(bindparam("merges", expanding=True)))
        .where(signature.c.state == "valid", signature.c.kept_as.is_(None))
        .where(signature.c.clock_jumped.is_(False), signature.c.signed_at != "", ~checked)
        .group_by(signature.c.batch, signature.c.signed_at)
        .subquery()
    )
    day = func.substr(seconds.c.signed_at, 1, 10).label("day")
    crowded = func.sum(case((seconds.c.lines >= CROWDED, seconds.c.lines), else_=0))
    return select(seconds.c.batch, day, func.sum(seconds.c.lines), crowded).group_by(seconds.c.batch, day)


_COUNTED = _counted()


@lru_cache(maxsize=1000)  # thousands of merges share few days
def _around(day: str) -> tuple[str, str]:
    return _moved(day, -_NEAR), _moved(day, _NEAR)


def _tomorrow() -> str:
    return _moved(utc_now()[:10], _NEAR)


def _moved(day: str, by: timedelta) -> str:
    try:
        return moved(date.fromisoformat(day), by).isoformat()
    except ValueError:
        return day

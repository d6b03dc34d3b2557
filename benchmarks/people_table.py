"""The table of a million people against bare SQL of the same rows: `python -m benchmarks.people_table <folder>`.

In turns, in processor time, medians of three: a machine with neighbours is slow for both. `<folder>` holds a hundred
thousand in `rows.sqlite`, as `python -m benchmarks --size 100k` leaves it; beside it everybody is kept ten times over.
"""

import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from benchmarks.tenfold import make_tenfold
from desktop.office.desk.petition_place import Petition, PetitionPlace, open_petition
from desktop.office.people.people_list import (
    PeopleQuery,
    begin_search,
    is_narrow,
    list_people,
    people_from,
    read_people,
    search_people,
)

_SHOWN = "s.number, s.name || s.given_name, s.family_name, s.country, s.signed_at, s.state, s.reason"
_JOINED = "signature s JOIN named_by n ON n.signature = s.number JOIN batch b ON b.number = s.batch + 0"
_FROM = f"SELECT {_SHOWN}, b.source, b.event_name FROM {_JOINED} WHERE s.kept_as IS NULL AND NOT b.undone"  # noqa: S608
_PART = "SELECT number FROM name_part WHERE instr(text, '%s') > 0"
_SORTS = {"name": "n.sorted", "country": "s.country", "day": "s.signed_at", "source": "s.batch"}
_RUNS = 3
Act = Callable[[Petition], object]


def show(wanted: PeopleQuery) -> Act:
    """Return what the table does until the first page of a list is on screen."""

    def act(petition: Petition) -> object:
        if not is_narrow(wanted):
            return list_people(petition, wanted)
        first = begin_search(petition, wanted)
        if first.people or first.numbers is not None:
            return first.people
        found = search_people(petition, wanted)
        return list_people(petition, wanted) if found is None else read_people(petition, found[:100])

    return act


def end(wanted: PeopleQuery) -> Act:
    """Return what the table does at the key End; a list of few among many is held by then."""
    if not is_narrow(wanted):
        return lambda petition: list_people(petition, wanted, backward=True)
    return lambda petition: read_people(petition, (search_people(petition, wanted) or ())[-100:])


def questions() -> Iterator[tuple[str, Act, str]]:
    """Give each act with what it is called and its bare SQL."""
    for sort, key in _SORTS.items():
        number = "n.signature" if sort == "name" else "s.number"  # of the table whose index lies in this order
        order, back = f" ORDER BY {key}, {number} LIMIT 100", f" ORDER BY {key} DESC, {number} DESC LIMIT 100"
        wanted = PeopleQuery(sort)  # type: ignore[arg-type]
        yield f"by {sort}: first page", show(wanted), _FROM + order
        yield f"by {sort}: End", end(wanted), _FROM + back
        yield (
            f"by {sort}: thumb in the middle",
            partial(people_from, wanted=wanted, position=480_000),
            f"{_FROM}{order} OFFSET 480000",
        )
    by_name, last = " ORDER BY n.sorted, n.signature LIMIT 100", " ORDER BY n.sorted DESC, n.signature DESC LIMIT 100"
    for text in ("an", "smi", "e", "王", "zzz"):
        part = _PART % text
        having = f"{_FROM} AND (n.given IN ({part}) OR n.family IN ({part}))"
        yield f"search “{text}”: first page", show(PeopleQuery(text=text)), having + by_name
        yield f"search “{text}”: End", end(PeopleQuery(text=text)), having + last
    yield "who waits: first page", show(PeopleQuery(standing="waits")), f"{_FROM} AND s.state = 'review'{by_name}"
    yield "from Greece: first page", show(PeopleQuery(country="GR")), f"{_FROM} AND s.country = 'GR'{by_name}"
    yield "from Greece: End", end(PeopleQuery(country="GR")), f"{_FROM} AND s.country = 'GR'{last}"


def main() -> None:
    """Print each act: ours, the bare query, and how many times it ours takes."""
    folder = Path(sys.argv[1])
    million = folder / "tenfold.sqlite"
    make_tenfold(folder / "rows.sqlite", million)
    with open_petition(PetitionPlace(str(million))) as petition, closing(sqlite3.connect(million)) as bare:
        bare.execute("PRAGMA cache_size = -65536")
        for name, act, sql in questions():
            ours_and_bare = partial(act, petition), partial(_fetch, bare, sql)
            pairs = [tuple(map(_timed, ours_and_bare)) for _ in range(_RUNS)]
            ours, floor = (statistics.median(each) * 1000 for each in zip(*pairs, strict=True))
            print(f"{name:34} {ours:9.1f} ms  bare {floor:9.1f} ms  {ours / floor:6.2f}", flush=True)  # noqa: T201


def _fetch(bare: sqlite3.Connection, sql: str) -> object:
    return bare.execute(sql).fetchall()


def _timed(act: Callable[[], object]) -> float:
    began = time.process_time()
    act()
    return time.process_time() - began


if __name__ == "__main__":
    main()

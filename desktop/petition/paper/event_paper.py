"""What came on paper of each event, by the name and day that staff gave it; and sheets that are still out."""

from dataclasses import dataclass, replace

from sqlalchemy import Connection, case, func, select

from desktop.core.countries import fold
from desktop.petition.paper.sheets import COUNTED
from desktop.petition.tables.arrival_tables import batch
from desktop.petition.tables.decision_tables import tally
from desktop.petition.tables.paper_tables import sheet


@dataclass(frozen=True, slots=True)
class EventPaper:
    """`signatures` are on sheets that came back, and in counts of other paper; `illegible` of them nobody could read.

    `out`: sheets that were printed for this event and are not back. `merges`: as what sheets were taken in.
    """

    name: str
    day: str
    signatures: int = 0
    illegible: int = 0
    out: int = 0
    merges: frozenset[int] = frozenset()

    def __add__(self, other: "EventPaper") -> "EventPaper":
        """Return both as one."""
        return replace(
            self,
            signatures=self.signatures + other.signatures,
            illegible=self.illegible + other.illegible,
            out=self.out + other.out,
            merges=self.merges | other.merges,
        )


def event_key(name: str, day: str) -> tuple[str, str]:
    """Return by what paper and its event meet, their name and day: staff type names in small letters, too."""
    return fold(name), day


def paper_of_events(connection: Connection) -> tuple[EventPaper, ...]:
    """Return what is known of paper, by event; a sheet that was printed for no event is of none while it is out."""
    found: dict[tuple[str, str], EventPaper] = {}
    for each in (*_sheets(connection), *_tallies(connection)):
        key = event_key(each.name, each.day)
        found[key] = found[key] + each if key in found else each
    return tuple(found.values())


def _sheets(connection: Connection) -> list[EventPaper]:
    where = sheet.c.event_name, sheet.c.day
    taken_in = (sheet.c.state == "checked") & batch.c.undone.is_(False)
    figures = (
        case((sheet.c.state.in_(COUNTED) | taken_in, sheet.c.signatures), else_=0),
        case((taken_in, sheet.c.illegible), else_=0),
        case((sheet.c.state == "printed", 1), else_=0),
    )
    known = sheet.outerjoin(batch, batch.c.number == sheet.c.batch)
    sums = select(*where, *map(func.sum, figures)).select_from(known)
    rows = connection.execute(sums.where(sheet.c.event_name != "", sheet.c.day != "").group_by(*where)).all()
    merges = connection.execute(select(*where, sheet.c.batch).select_from(known).where(taken_in))
    of_merges = (EventPaper(name, day, merges=frozenset({number})) for name, day, number in merges)
    counts = (EventPaper(row[0], row[1], int(row[2]), int(row[3]), int(row[4])) for row in rows)
    return [*counts, *of_merges]


def _tallies(connection: Connection) -> list[EventPaper]:
    given = select(tally.c.event_name, tally.c.day, func.sum(tally.c.signatures)).where(tally.c.undone.is_(False))
    rows = connection.execute(given.where(tally.c.signatures > 0).group_by(tally.c.event_name, tally.c.day))
    return [EventPaper(name, day, int(signed)) for name, day, signed in rows]

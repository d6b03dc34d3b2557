"""Back to those who stood at a table: how an event went, in counts, and nothing by which they could tell somebody."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Select, func, select

from desktop.core.petition_errors import NoSuchEvent
from desktop.petition.intake.rejections import GONE
from desktop.petition.merging.batch_range import Range
from desktop.petition.merging.ledger import read_ledger
from desktop.petition.paper.event_paper import EventPaper
from desktop.petition.review.doubtful_times import doubtful_times
from desktop.petition.review.event_corrections import KnownEvent, list_events
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, rejection, signature

LEAST = 5  # signatures: of fewer with one mistake, those who stood there may know whose they are


@dataclass(frozen=True, slots=True)
class TabletCount:
    """One tablet at the event, or one of its copies: how many of its signatures came, and which numbers never did."""

    name: str
    came: int
    missing: tuple[Range, ...]


@dataclass(frozen=True, slots=True)
class EventSheet:
    """How an event went.

    `came`: signatures that its tablets handed over, of which `refused` could not be taken, and those `on_paper`;
    `missing` more never came, and of paper `out` sheets. `illegible`: lines of paper that nobody could read, None
    where they are too few to be told.
    `mistakes`: how many are invalid, by kind, where at least `LEAST` are;
    `few`: whether there are others, of which neither kind nor number is told. `twice`: signed twice at this event, None
    where they are too few to be told and some did. `odd_times`: signatures whose time is hard to believe.
    """

    event: KnownEvent
    came: int
    refused: int
    missing: int
    mistakes: Mapping[str, int]
    few: bool
    twice: int | None
    odd_times: int
    on_paper: int
    out: int
    illegible: int | None
    tablets: tuple[TabletCount, ...]


def read_event_sheet(petition: Petition, event: str) -> EventSheet:
    """Return how the event with this id went. Raises NoSuchEvent, PetitionError."""
    known = next((each for each in list_events(petition) if each.id == event), None)
    if known is None:
        raise NoSuchEvent(event)
    lines = [line for line in read_ledger(petition) if line.event.id == event]
    paper = known.paper or EventPaper(known.name, known.day)
    of_event = _merges(event, paper)
    with petition.reading() as connection:
        mistakes = _mistakes(connection, of_event)
        refused = connection.execute(_refused(of_event)).scalar_one()
        twice = _signed_twice(connection, of_event)
        merges = set(connection.execute(of_event).scalars())
        odd = [each for each in doubtful_times(connection) if each.merge in merges]
    told = {kind: count for kind, count in mistakes.items() if count >= LEAST}
    return EventSheet(
        event=known,
        came=known.signatures + paper.signatures,
        refused=refused,
        missing=sum(line.absent for line in lines),
        mistakes=told,
        few=told != mistakes,
        twice=_unless_few(twice),
        odd_times=sum(each.far + each.future for each in odd),
        on_paper=paper.signatures,
        out=paper.out,
        illegible=_unless_few(paper.illegible),
        tablets=tuple(TabletCount(line.device.called, line.signed - line.absent, line.missing) for line in lines),
    )


def _unless_few(count: int) -> int | None:
    return count if count == 0 or count >= LEAST else None


def _merges(event: str, paper: EventPaper) -> Select[int]:
    """Return the merges of an event that count, those of its tablets and those of its sheets of paper."""
    of_event = (batch.c.event == event) & (batch.c.source == "") | batch.c.number.in_(sorted(paper.merges))
    return select(batch.c.number).where(of_event, batch.c.undone.is_(False))


def _mistakes(connection: Connection, merges: Select[int]) -> Mapping[str, int]:
    of_event = signature.c.batch.in_(merges) & (signature.c.state == "invalid")
    counts = select(signature.c.reason, func.count()).where(of_event)
    return {row[0]: row[1] for row in connection.execute(counts.group_by(signature.c.reason))}


def _refused(merges: Select[int]) -> Select[int]:
    return select(func.count()).where(rejection.c.batch.in_(merges), rejection.c.reason.not_in(GONE))


def _signed_twice(connection: Connection, merges: Select[int]) -> int:
    """Count signatures of whose person another one of the same event is kept."""
    head = signature.alias("head")
    both = signature.join(head, head.c.number == signature.c.kept_as)
    counts = select(func.count()).select_from(both)
    return int(connection.execute(counts.where(signature.c.batch.in_(merges), head.c.batch.in_(merges))).scalar_one())

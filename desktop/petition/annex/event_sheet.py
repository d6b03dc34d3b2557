"""Back to those who stood at a table: how an event went, in counts, and nothing by which they could tell somebody."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Select, func, select

from desktop.core.petition_errors import NoSuchEvent
from desktop.petition.intake.rejections import GONE
from desktop.petition.merging.batch_range import Range
from desktop.petition.merging.ledger import read_ledger
from desktop.petition.review.doubtful_times import doubtful_times
from desktop.petition.review.events import KnownEvent, list_events
from desktop.petition.store.store import Petition
from desktop.petition.tables.arrived import batch, rejection, signature

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

    `came`: signatures that its tablets handed over, of which `refused` could not be taken; `missing` more never came.
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
    tablets: tuple[TabletCount, ...]


def read_event_sheet(petition: Petition, event: str) -> EventSheet:
    """Return how the event with this id went. Raises NoSuchEvent, PetitionError."""
    known = next((each for each in list_events(petition) if each.id == event), None)
    if known is None:
        raise NoSuchEvent(event)
    lines = [line for line in read_ledger(petition) if line.event.id == event]
    with petition.reading() as connection:
        mistakes = _mistakes(connection, event)
        refused = connection.execute(_refused(event)).scalar_one()
        twice = _signed_twice(connection, event)
        merges = set(connection.execute(select(batch.c.number).where(batch.c.event == event)).scalars())
        odd = [each for each in doubtful_times(connection) if each.merge in merges]
    told = {kind: count for kind, count in mistakes.items() if count >= LEAST}
    return EventSheet(
        event=known,
        came=known.signatures,
        refused=refused,
        missing=sum(line.absent for line in lines),
        mistakes=told,
        few=told != mistakes,
        twice=twice if twice == 0 or twice >= LEAST else None,
        odd_times=sum(each.far + each.future for each in odd),
        tablets=tuple(TabletCount(line.device.called, line.signed - line.absent, line.missing) for line in lines),
    )


def _mistakes(connection: Connection, event: str) -> Mapping[str, int]:
    of_event = (batch.c.event == event) & batch.c.undone.is_(False) & (signature.c.state == "invalid")
    counts = select(signature.c.reason, func.count()).select_from(signature.join(batch)).where(of_event)
    return {row[0]: row[1] for row in connection.execute(counts.group_by(signature.c.reason))}


def _refused(event: str) -> Select[int]:
    of_event = (batch.c.event == event) & batch.c.undone.is_(False) & rejection.c.reason.not_in(GONE)
    lines = rejection.join(batch, batch.c.number == rejection.c.batch)
    return select(func.count()).select_from(lines).where(of_event)


def _signed_twice(connection: Connection, event: str) -> int:
    """Count signatures of whose person another one of the same event is kept."""
    head, of_head = signature.alias("head"), batch.alias("of_head")
    both = signature.join(batch).join(head, head.c.number == signature.c.kept_as)
    counts = select(func.count()).select_from(both.join(of_head, of_head.c.number == head.c.batch))
    here = (batch.c.event == event) & (of_head.c.event == event) & batch.c.undone.is_(False)
    return int(connection.execute(counts.where(here, of_head.c.undone.is_(False))).scalar_one())

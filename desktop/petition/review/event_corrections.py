"""An event's name and day as staff correct them: what its batches say stays, and a correction can be revoked."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, func, insert, select

from desktop.core.errors import UsageError
from desktop.core.event import LONGEST, event_of, is_day
from desktop.core.one_line_text import clean_line
from desktop.core.petition_errors import NoSuchEvent
from desktop.petition.intake.corrected_events import settle_event
from desktop.petition.paper.event_paper import EventPaper, event_key, paper_of_events
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch
from desktop.petition.tables.decision_tables import decision, event_correction

EVENT = "event"  # the kind of decision
_STANDING = (  # the events of which a correction stands
    select(event_correction.c.event)
    .join(decision, decision.c.number == event_correction.c.decision)
    .where(decision.c.undone.is_(False))
)


@dataclass(frozen=True, slots=True)
class CorrectedEvent:
    """What an event goes by now, and the number of the decision that says so."""

    decision: int
    id: str
    name: str
    day: str


@dataclass(frozen=True, slots=True)
class KnownEvent:
    """An event as it goes by now, and how many signatures its batches hold.

    `said`: each name, place and day of its batches as these say, one unless they disagree. `decision`: the number of
    the correction that stands, 0 without any. `paper`: what came of it on paper, None without any; of an event that
    only paper has, nothing is `said`. `like`: the names of other events of this day that read as its own does.
    """

    id: str
    name: str
    place: str
    day: str
    said: tuple[tuple[str, str, str], ...]
    decision: int
    signatures: int
    paper: EventPaper | None = None
    like: tuple[str, ...] = ()

    @property
    def said_otherwise(self) -> bool:
        """Whether its batches say something else than it goes by, or different things."""
        return len(self.said) > 1 or (bool(self.said) and (self.name, self.day) not in self._named)

    @property
    def unsettled(self) -> bool:
        """Whether its batches disagree, and nobody has said what is true."""
        return len(self.said) > 1 and not self.decision

    @property
    def names_on_paper(self) -> frozenset[tuple[str, str]]:
        """By what its paper is known: the name and day that it has, and those that its batches say."""
        return frozenset(event_key(*each) for each in ((self.name, self.day), *self._named))

    @property
    def _named(self) -> tuple[tuple[str, str], ...]:
        return tuple((name, day) for name, _, day in self.said)


@dataclass(frozen=True, slots=True)
class NamedTwice:
    """An event's id under which batches say different things: the id stands for one name, place and day."""

    id: str
    said: tuple[tuple[str, str, str], ...]


def correct_event(petition: Petition, event: str, *, name: str = "", day: str = "", by: str) -> CorrectedEvent:
    """Give the event with this id another name or day (ISO 8601), in every batch of it, also in those to come.

    What another event goes by is taken as it stands there, blanks and all: so both go by one name, and count as one.
    Raises UsageError for what is no name or day, or where nothing is said; NoSuchEvent, PetitionError.
    """
    clean = clean_line(name)
    if not (clean or day) or len(clean) > LONGEST or (day and not is_day(day)):
        raise UsageError(f"Give a name of at most {LONGEST} characters, or a day like 2026-06-27.")
    with petition.transaction() as connection:
        now = select(batch.c.event_name, batch.c.event_day).where(batch.c.event == event, batch.c.source == "")
        held = connection.execute(now.order_by(batch.c.number).limit(1)).first()
        if held is None:
            raise NoSuchEvent(event)
        made = insert(decision).values(at=utc_now(), by=by, act=EVENT, reason="", undone=False)
        number = int(connection.execute(made.returning(decision.c.number)).scalar_one())
        taken = select(batch.c.number).where(batch.c.event_name == name, batch.c.source == "").limit(1)
        name = name if clean and connection.execute(taken).first() else clean
        wanted = {"name": name or held.event_name, "day": day or held.event_day}
        connection.execute(insert(event_correction).values(decision=number, event=event, **wanted))
        settle_event(connection, event)
        append_audit_line(connection, "event corrected", by=by, decision=number, event=event, **wanted)
    return CorrectedEvent(number, event, **wanted)


def list_events(petition: Petition) -> tuple[KnownEvent, ...]:
    """Return the events of batches that count and of paper that came, the newest day first. Raises PetitionError."""
    with petition.reading() as connection:
        found = _with_like(tuple(_with_paper(_of_batches(connection), paper_of_events(connection))))
    return tuple(sorted(sorted(found, key=lambda each: each.name), key=lambda each: each.day, reverse=True))


def _of_batches(connection: Connection) -> tuple[KnownEvent, ...]:
    goes_by = (batch.c.event, batch.c.event_name, batch.c.event_day)
    said = (batch.c.event_place, batch.c.said_name, batch.c.said_day)
    live = select(*goes_by, *said, func.sum(batch.c.count).label("held")).group_by(*goes_by, *said)
    stands = _STANDING.add_columns(func.max(event_correction.c.decision)).group_by(event_correction.c.event)
    rows = connection.execute(live.where(batch.c.source == "", batch.c.undone.is_(False)).order_by(*said)).all()
    corrected = {row[0]: row[1] for row in connection.execute(stands)}
    of_event = defaultdict(list)
    for row in rows:
        of_event[row.event].append(row)
    return tuple(
        KnownEvent(
            event,
            some[0].event_name,
            some[0].event_place,
            some[0].event_day,
            tuple(dict.fromkeys((each.said_name, each.event_place, each.said_day) for each in some)),
            corrected.get(event, 0),
            sum(int(each.held) for each in some),
        )
        for event, some in of_event.items()
    )


def _with_paper(events: Sequence[KnownEvent], papers: Sequence[EventPaper]) -> Iterator[KnownEvent]:
    """Yield events with what came of each on paper, and after them what only paper tells of.

    Where two events have the name and day of a sheet, nobody knows of which it is: it stands for itself.
    """
    ids = {each.id for each in events}
    called: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for each in events:
        for key in each.names_on_paper:
            called[key].append(each.id)
    of_event: dict[str, EventPaper] = {}
    alone: list[KnownEvent] = []
    for paper in papers:
        id_ = event_of(paper.name, "", paper.day).id
        found = [id_] if id_ in ids else called[event_key(paper.name, paper.day)]
        if len(found) == 1:
            before = of_event.get(found[0])
            of_event[found[0]] = before + paper if before else paper
        elif paper.signatures or paper.merges:
            alone.append(KnownEvent(id_, paper.name, "", paper.day, (), 0, 0, paper))
    yield from (replace(each, paper=of_event.get(each.id)) for each in events)
    yield from alone


def _with_like(events: Sequence[KnownEvent]) -> Iterator[KnownEvent]:
    """Yield events with what others of their day go by whose names differ in capitals, accents, signs and blanks alone.

    Figures count by name and day: so as two, until both go by one name.
    """
    alike: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for each in events:
        if each.said:
            alike[_reads(each)].append(each.name)
    for each in events:
        others = [name for name in alike[_reads(each)] if name != each.name] if each.said else []
        yield replace(each, like=tuple(dict.fromkeys(others)))


def _reads(event: KnownEvent) -> tuple[str, str]:
    folded, day = event_key(event.name, event.day)
    return folded or event.name, day  # of a name in signs alone nothing is left


def events_named_twice(connection: Connection) -> tuple[NamedTwice, ...]:
    """Return the events of which merges that count say different things under one id, and nobody said what is true."""
    said = select(batch.c.event, batch.c.said_name, batch.c.event_place, batch.c.said_day)
    live = said.where(batch.c.source == "", batch.c.undone.is_(False)).distinct().subquery()
    twice = select(live.c.event).group_by(live.c.event).having(func.count() > 1)
    open_still = live.c.event.in_(twice) & live.c.event.not_in(_STANDING)
    rows = connection.execute(select(live).where(open_still).order_by(*live.c)).all()
    ids = dict.fromkeys(row.event for row in rows)
    return tuple(NamedTwice(id_, tuple((n, p, d) for event, n, p, d in rows if event == id_)) for id_ in ids)


def settle_decided_event(connection: Connection, number: int) -> None:
    """Settle the event that decision `number` is about, after it was revoked."""
    event = select(event_correction.c.event).where(event_correction.c.decision == number)
    settle_event(connection, connection.execute(event).scalar_one())

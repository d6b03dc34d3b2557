"""The reconciliation: what became of every signature that was read, in counts that add up, and without a name."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Literal, get_args

from sqlalchemy import ColumnElement, Connection, Select, case, func, or_, select, union

from desktop.core.canonical_json import canonical_json
from desktop.petition.deduplication.people_who_count import COUNTED
from desktop.petition.earlier_deliveries.noting_delivered_people import HELD
from desktop.petition.status import status_within
from desktop.petition.store.batch_line_outcomes import count_lines
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, quarantine, rejection, signature
from desktop.petition.tables.decision_tables import alias, correction
from desktop.petition.tables.lasting_tables import delivery

ExclusionKind = Literal["duplicate", "review", "invalid", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Signatures that count for nobody, for one reason, from one event or (`source`) one imported table."""

    kind: ExclusionKind
    reason: str
    event: str
    day: str
    source: str
    signatures: int


@dataclass(frozen=True, slots=True)
class HandedList:
    """One delivery: its number and day (ISO 8601, UTC), and how many stood on it by name and only counted."""

    number: int
    day: str
    named: int
    unnamed: int


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """Every figure of the petition, and where it went. `equations` says how they hang together.

    `read`: lines that batches and tables held; those of merges that were taken out again are in `taken_out`, `again`
    came by another merge too, `refused` could not be taken (by code), `merged` stand in the petition. `handed_over`:
    people who count now and stood on a delivery; `not_yet` stood on none.
    `agreed`: people by version; `waiting`: nobody knows what they agreed to. `tallied` are on paper, of `uncounted`
    sheets nobody knows the number; `unread` are kept until their tablet is welcome. No figure of an unread one is in
    the others.
    """

    campaign: str
    read: int
    taken_out: int
    again: int
    refused: Mapping[str, int]
    cancelled: int
    requests: int
    erased: int
    merged: int
    people: int
    duplicates: int
    in_review: int
    invalid: int
    withdrawn: int
    named: int
    count_only: int
    agreed: Mapping[str, int]
    waiting: int
    handed_over: int
    not_yet: int
    tallied: int
    uncounted: int
    total: int
    unread: int
    excluded: tuple[Exclusion, ...]
    lists: tuple[HandedList, ...]

    def equations(self) -> Iterator[tuple[int, int]]:
        """Yield each sum beside what it must be."""
        refused = sum(self.refused.values())
        lines = (self.taken_out, self.again, refused, self.cancelled, self.requests, self.erased, self.merged)
        yield self.read, sum(lines)
        yield self.merged, self.people + self.duplicates + self.in_review + self.invalid + self.withdrawn
        yield self.people, self.named + self.count_only
        yield self.people, self.handed_over + self.not_yet
        yield self.people, sum(self.agreed.values()) + self.waiting
        yield self.total, self.people + self.tallied
        sums = (self.duplicates, self.in_review, self.invalid, self.withdrawn)
        for kind, signatures in zip(get_args(ExclusionKind), sums, strict=True):
            yield signatures, sum(each.signatures for each in self.excluded if each.kind == kind)

    @property
    def adds_up(self) -> bool:
        """Whether every sum is what it must be."""
        return all(one == other for one, other in self.equations())

    def digest(self) -> str:
        """Return the SHA-256 of all figures, in hex: what is signed off."""
        return sha256(canonical_json(["tabling annex", 1, asdict(self)])).hexdigest()


def read_reconciliation(petition: Petition) -> Reconciliation:
    """Return the figures of this moment. Raises PetitionError."""
    campaign = (petition.campaign() or ("",))[0]
    with petition.reading() as connection:
        return reconcile(connection, campaign)


def reconcile(connection: Connection, campaign: str) -> Reconciliation:
    """Return the same within an act."""
    status = status_within(connection, campaign)
    undone = {each.number for each in status.batches if each.undone}
    lines = {
        part: sum(held for number, held in counts.items() if number not in undone)
        for part, counts in count_lines(connection).items()
    }
    handed_over = connection.execute(_handed_over()).scalar_one()
    return Reconciliation(
        campaign=status.campaign,
        read=sum(each.count for each in status.batches),
        taken_out=sum(each.count for each in status.batches if each.undone),
        again=lines["again"],
        refused=_refused(connection),
        cancelled=lines["cancelled"],
        requests=lines["request"],
        erased=lines["erased"],
        merged=lines["signature"],
        **{name: getattr(status, name) for name in _FROM_STATUS},
        agreed={str(version): people for version, people in status.agreed.versions.items()},
        waiting=sum(each.people for each in status.agreed.waiting),
        handed_over=handed_over,
        not_yet=status.people - handed_over,
        unread=connection.execute(select(func.coalesce(func.sum(quarantine.c.count), 0))).scalar_one(),
        excluded=tuple(_excluded(connection)),
        lists=tuple(_lists(connection)),
    )


_FROM_STATUS = (
    *("people", "duplicates", "in_review", "invalid", "withdrawn"),
    *("named", "count_only", "tallied", "uncounted", "total"),
)


def _refused(connection: Connection) -> Mapping[str, int]:
    live = select(rejection.c.reason, func.count()).join(batch, batch.c.number == rejection.c.batch)
    counts = live.where(batch.c.undone.is_(False)).group_by(rejection.c.reason).order_by(rejection.c.reason)
    return {row[0]: row[1] for row in connection.execute(counts)}


def _excluded(connection: Connection) -> Iterator[Exclusion]:
    kind = case((signature.c.kept_as.is_not(None), "duplicate"), else_=signature.c.state)
    facts = (kind, signature.c.reason, batch.c.event_name, batch.c.event_day, batch.c.source)
    live = select(*facts, func.count()).select_from(signature.join(batch)).where(batch.c.undone.is_(False))
    counts: Counter[tuple[ExclusionKind, str, str, str, str]] = Counter()
    for *group, signatures in connection.execute(live.where(~COUNTED).group_by(*facts)):
        counts[tuple(group)] += signatures
    return (Exclusion(*group, signatures=signatures) for group, signatures in sorted(counts.items()))


def _lists(connection: Connection) -> Iterator[HandedList]:
    for row in connection.execute(select(delivery).order_by(delivery.c.number)):
        yield HandedList(row.number, row.at[:10], row.people, row.count_only)


def _handed_over() -> Select[int]:
    """Count who counts now and stood on a delivery, whoever they go by today: corrected, or joined with another."""
    held = union(*(select(table.c.person) for table in HELD)).subquery()
    stood = select(_goes_by(held.c.person)).select_from(held.outerjoin(alias, alias.c.person == held.c.person))
    live = select(signature.c.person).where(signature.c.person == correction.c.person).exists()
    earlier = (
        select(correction.c.signature)
        .outerjoin(alias, alias.c.person == correction.c.person)
        .where(~live, _goes_by(correction.c.person).in_(stood))
    )
    people = signature.join(batch).outerjoin(alias, alias.c.person == signature.c.person)
    known = or_(_goes_by(signature.c.person).in_(stood), signature.c.number.in_(earlier))
    return select(func.count()).select_from(people).where(COUNTED, known)


def _goes_by(person: ColumnElement[int]) -> ColumnElement[int]:
    return func.coalesce(alias.c.same_as, person)

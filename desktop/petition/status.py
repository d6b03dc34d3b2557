"""The state of the petition in figures that add up, for a person and for a script."""

from dataclasses import dataclass

from sqlalchemy import Connection, case, func, select

from desktop.core.consent import ANSWERS
from desktop.petition.store import Petition
from desktop.petition.tables import batch, consent, rejection, signature


@dataclass(frozen=True, slots=True)
class MergedBatch:
    """One merge: which device's batch, how many signatures its manifest named, how many were rejected."""

    number: int
    id: str
    device: str
    device_number: int
    event: str
    event_name: str
    first: int
    last: int
    count: int
    entries_sha256: str
    rejected: int
    undone: bool


@dataclass(frozen=True, slots=True)
class PetitionStatus:
    """`signatures == people + duplicates`, and `people == named + count_only`; undone merges count nowhere.

    `countries` holds people by alpha-2 code; `consents` holds, per request, people by answer (yes, no, not_asked).
    """

    campaign: str
    signatures: int
    people: int
    duplicates: int
    named: int
    count_only: int
    countries: dict[str, int]
    consents: dict[str, dict[str, int]]
    batches: tuple[MergedBatch, ...]


def petition_status(petition: Petition) -> PetitionStatus:
    """Return the figures of this moment. Raises PetitionError."""
    campaign = petition.campaign()
    with petition.transaction() as connection:
        signatures, people, named = connection.execute(_TOTALS).one()
        return PetitionStatus(
            campaign=campaign[0] if campaign else "",
            signatures=signatures,
            people=people,
            duplicates=signatures - people,
            named=named,
            count_only=people - named,
            countries={row[0]: row[1] for row in connection.execute(_BY_COUNTRY)},
            consents=_consents(connection),
            batches=_batches(connection),
        )


_LIVE = signature.join(batch)
_COUNTS = batch.c.undone.is_(False)
_KEPT = _COUNTS & signature.c.kept_as.is_(None)
_NAMED = signature.c.listing == "named"

_TOTALS = (
    select(
        func.count(),
        func.count(case((signature.c.kept_as.is_(None), 1))),
        func.count(case((signature.c.kept_as.is_(None) & _NAMED, 1))),
    )
    .select_from(_LIVE)
    .where(_COUNTS)
)
_BY_COUNTRY = (
    select(signature.c.country, func.count())
    .select_from(_LIVE)
    .where(_KEPT)
    .group_by(signature.c.country)
    .order_by(func.count().desc(), signature.c.country)
)


def _consents(connection: Connection) -> dict[str, dict[str, int]]:
    """Count each person once by their strongest answer: a yes given at one stall outlives silence at another."""
    weight = case({answer: place for place, answer in enumerate(ANSWERS)}, value=consent.c.answer)
    person = func.coalesce(signature.c.kept_as, signature.c.id)
    strongest = (
        select(consent.c.request, func.min(weight).label("weight"))
        .select_from(consent.join(signature).join(batch))
        .where(_COUNTS)
        .group_by(consent.c.request, person)
        .subquery()
    )
    counted = select(strongest.c.request, strongest.c.weight, func.count()).group_by(
        strongest.c.request, strongest.c.weight
    )
    found: dict[str, dict[str, int]] = {}
    for request, place, count in connection.execute(counted):
        found.setdefault(request, dict.fromkeys(ANSWERS, 0))[ANSWERS[place]] = count
    return found


def _batches(connection: Connection) -> tuple[MergedBatch, ...]:
    rejected = select(func.count()).where(rejection.c.batch == batch.c.number).scalar_subquery()
    facts = [batch.c[name] for name in MergedBatch.__slots__ if name != "rejected"]
    listed = select(*facts, rejected.label("rejected")).order_by(batch.c.number)
    return tuple(MergedBatch(**row) for row in connection.execute(listed).mappings())

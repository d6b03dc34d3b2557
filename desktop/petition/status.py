"""The state of the petition in figures that add up, for a person and for a script."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import Connection, func, or_, select

from desktop.petition.agreements.promised_terms import AgreedPeople, count_agreed
from desktop.petition.deduplication.consents_that_count import count_answers
from desktop.petition.paper.paper_signature_count import count_on_paper
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, rejection, signature
from desktop.petition.tables.counter_tables import IN_COUNT, counter

WEB = "web"  # how a signature says that it was given online


@dataclass(frozen=True, slots=True)
class MergedBatch:
    """One merge: which device's batch or which table, how many signatures it named, how many were rejected."""

    number: int
    id: str
    source: str
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
    """`signatures == people + duplicates + in_review + invalid + withdrawn`; those of undone merges are apart.

    `people == named + count_only`, and `people == online + net_new`: net new are those who are in no imported online
    source. `total == people + tallied`: the records and what was counted on paper; of `uncounted` sheets nobody knows
    the number. `countries` holds people by alpha-2 code; `consents`, per request, people by their strongest answer;
    `agreed` people by the version that they signed.
    """

    campaign: str
    signatures: int
    people: int
    duplicates: int
    in_review: int
    invalid: int
    withdrawn: int
    undone: int
    named: int
    count_only: int
    online: int
    net_new: int
    tallied: int
    uncounted: int
    total: int
    countries: dict[str, int]
    consents: dict[str, dict[str, int]]
    agreed: AgreedPeople
    batches: tuple[MergedBatch, ...]


def petition_status(petition: Petition) -> PetitionStatus:
    """Return the figures of this moment. Raises PetitionError."""
    campaign = (petition.campaign() or ("",))[0]
    with petition.reading() as connection:
        return status_within(connection, campaign)


def status_within(connection: Connection, campaign: str) -> PetitionStatus:
    """Return the same within an act that reads more."""
    kinds, listings, countries = _count(connection)
    on_paper = count_on_paper(connection)
    people, online = kinds["valid"], sum(connection.execute(each).scalar_one() for each in _ONLINE)
    return PetitionStatus(
        campaign=campaign,
        signatures=kinds.total() - kinds["undone"],
        people=people,
        duplicates=kinds["duplicate"],
        in_review=kinds["review"],
        invalid=kinds["invalid"],
        withdrawn=kinds["withdrawn"],
        undone=kinds["undone"],
        named=listings["named"],
        count_only=listings["count_only"],
        online=online,
        net_new=people - online,
        tallied=on_paper.signatures,
        uncounted=on_paper.unknown,
        total=people + on_paper.signatures,
        countries=dict(sorted(countries.items(), key=lambda each: (-each[1], each[0]))),
        consents=count_answers(connection),
        agreed=count_agreed(connection),
        batches=list_merges(connection),
    )


def list_merges(connection: Connection) -> tuple[MergedBatch, ...]:
    """Return every merge, undone ones too, in the order of their numbers."""
    rejected = select(func.count()).where(rejection.c.batch == batch.c.number).scalar_subquery()
    facts = [batch.c[name] for name in MergedBatch.__slots__ if name != "rejected"]
    listed = select(*facts, rejected.label("rejected")).order_by(batch.c.number)
    return tuple(MergedBatch(**row) for row in connection.execute(listed).mappings())


_GROUPS = (counter.c.undone, counter.c.state, counter.c.spare, counter.c.listing, counter.c.country)
_COUNTS = select(*_GROUPS, func.sum(counter.c.signatures)).group_by(*_GROUPS)
_head, _of_head = signature.alias("head"), batch.alias("of_head")
# Whoever signed online as well: by the signature that is kept for them, or else by another one of theirs.
_ONLINE = (
    select(func.coalesce(func.sum(counter.c.signatures), 0)).where(
        IN_COUNT, counter.c.source != "", counter.c.capture == WEB
    ),
    select(func.count(_head.c.number.distinct()))
    .select_from(
        signature.join(batch)
        .join(_head, _head.c.number == signature.c.kept_as)
        .join(_of_head, _of_head.c.number == _head.c.batch)
    )
    .where(batch.c.source != "", batch.c.undone.is_(False), signature.c.capture == WEB)
    .where(signature.c.state == "valid", _head.c.state == "valid")
    .where(or_(_of_head.c.source == "", _head.c.capture != WEB)),
)


def _count(connection: Connection) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Count signatures by what they count for, and people by listing and by country."""
    kinds: Counter[str] = Counter()
    listings: Counter[str] = Counter()
    countries: Counter[str] = Counter()
    for undone, state, spare, listing, country, signatures in connection.execute(_COUNTS):
        kind, count = "undone" if undone else "duplicate" if spare else state, int(signatures)
        kinds[kind] += count
        if kind == "valid":
            listings[listing] += count
            countries[country] += count
    return kinds, listings, countries

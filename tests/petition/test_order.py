"""Exactly once, in any order: whatever is merged, undone and brought back, the petition follows from what counts."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.core.event import event_of
from desktop.core.sealing import SealedSignature
from desktop.core.signing_keys import SigningKey, new_signing_key
from desktop.petition.intake.merge_report import MergeReport
from desktop.petition.intake.undoing_merges import redo_merge, undo_merge
from desktop.petition.merging.merge import merge_batch
from desktop.petition.status import petition_status
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, signature
from desktop.transfer.batch import Batch
from tests.support.event_device import UPDATES, entry, organisation
from tests.support.parcels import parcel, seal

pytestmark = pytest.mark.slow

STRENGTH = ("yes", "withdrawn", "not_given", "not_asked")


@dataclass(frozen=True, slots=True)
class Example:
    """One signature of the pool; `person` says who signed, in the eyes of rule 2, or is empty where nobody can say."""

    sealed: SealedSignature
    person: str
    minute: int
    answer: str
    country: str


@dataclass(frozen=True, slots=True)
class Pool:
    """All that can be in a batch: good signatures and lines nobody can take, by running number."""

    folder: Path
    device: SigningKey
    good: dict[int, Example]
    bad: dict[int, SealedSignature]

    def batch(self, number: int, members: frozenset[int]) -> Batch:
        """A batch of these running numbers."""
        lines = [self.good[each].sealed if each in self.good else self.bad[each] for each in members]
        return parcel(self.folder, self.device, number, lines)


# Who, given name, family name, e-mail, minutes after noon, updates ticked. The earliest comes neither first nor last.
PEOPLE = (
    ("ann", "Ann", "Lee", "ann@example.org", 30, False),
    ("ann", "ANN", "lee", "Ann@Example.org", 10, False),
    ("ann", "Lee", "Änn", "ann+pride@example.org", 20, True),
    ("", "Ann", "Lee", "", 1, False),
    ("", "Ann", "Lee", "", 2, True),
    ("other ann", "Ann", "Lee", "ann@example.net", 3, False),
    ("bo", "Bo", "Lee", "bo@example.org", 5, True),
    ("bo", "Bo", "Lee", "bo@example.org", 5, False),
    ("jo", "Jo", "Roe", "j.o@gmail.com", 8, False),
    ("jo", "Jo", "Roe", "jo+x@googlemail.com", 7, False),
)


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> Pool:
    device = new_signing_key()
    good = {}
    for number, (person, name, family, email, minute, updates) in enumerate(PEOPLE, 1):
        country = "CA" if number % 3 else "FR"
        given_entry = entry(name, family, country, email, updates=updates)
        sealed = seal(given_entry, device, number, minute=minute)
        good[number] = Example(sealed, person, minute, given_entry.consents[UPDATES], country)
    elsewhere = seal(entry("Cem"), device, 11, bound_to=12)
    another_event = seal(entry("Dee"), device, 12, event=event_of("Elsewhere", "", "2026-01-01"))
    garbage = SealedSignature("11111111-1111-4111-8111-111111111111", 13, b"garbage" * 200)
    return Pool(tmp_path_factory.mktemp("post"), device, good, {11: elsewhere, 12: another_event, 13: garbage})


NUMBERS = frozenset(range(1, len(PEOPLE) + 4))
BATCHES = st.lists(st.frozensets(st.sampled_from(sorted(NUMBERS)), min_size=1), min_size=1, max_size=4, unique=True)
ACTS = st.lists(st.tuples(st.sampled_from(["merge", "merge", "undo", "redo"]), st.integers(0, 3)), max_size=12)


def expected(pool: Pool, live: set[int]) -> dict[str, str | None]:
    """Who is kept for whom, worked out from nothing but the signatures that count."""
    here = {number: pool.good[number] for number in live if number in pool.good}
    kept: dict[str, str | None] = {}
    for each in here.values():
        same = [other for other in here.values() if other.person == each.person] if each.person else [each]
        first = min(same, key=lambda other: (other.minute, other.sealed.id)).sealed.id
        kept[each.sealed.id] = None if first == each.sealed.id else first
    return kept


def found(petition: Petition) -> dict[str, str | None]:
    """Who is kept for whom, as the petition has it, among the signatures that count."""
    kept = signature.alias("kept")
    rows = (
        select(signature.c.id, kept.c.id.label("kept"))
        .select_from(signature.join(batch).outerjoin(kept, kept.c.number == signature.c.kept_as))
        .where(batch.c.undone.is_(False))
    )
    with petition.reading() as connection:
        return {text_id(row.id): text_id(row.kept) for row in connection.execute(rows)}


def text_id(id_: bytes | None) -> str | None:
    return str(UUID(bytes=id_)) if id_ else None


def check(petition: Petition, pool: Pool, live: set[int]) -> None:
    """Compare everything the petition says of itself with what follows from the signatures that count."""
    kept = expected(pool, live)
    assert found(petition) == kept
    status = petition_status(petition)
    people = [id_ for id_, other in kept.items() if other is None]
    assert (status.signatures, status.people, status.duplicates) == (len(kept), len(people), len(kept) - len(people))
    assert (status.named, status.count_only) == (len(people), 0)
    by_id = {each.sealed.id: each for each in pool.good.values()}
    countries = [by_id[id_].country for id_ in people]
    assert status.countries == {country: countries.count(country) for country in set(countries)}
    strongest = [min((by_id[a].answer for a, b in kept.items() if id_ in (a, b)), key=STRENGTH.index) for id_ in people]
    counted = {answer: strongest.count(answer) for answer in STRENGTH}
    assert status.consents == ({UPDATES: counted} if people else {})


def act(petition: Petition, pool: Pool, batch: Batch, number: int | None, doing: str) -> int:
    """Merge, undo or bring back one batch, check what is reported, and return the number of its merge."""
    if doing == "merge" or number is None:
        before = len(found(petition))
        report = merge_batch(petition, batch, organisation().sealing, by="Ann")
        check_report(report, batch, pool)
        assert report.added == len(found(petition)) - before
        return report.number
    (undo_merge if doing == "undo" else redo_merge)(petition, number, by="Ann")
    return number


def check_report(report: MergeReport, batch: Batch, pool: Pool) -> None:
    assert report.read == report.added + report.present + report.rejected == batch.manifest.count
    bad = [each.sequence for each in batch.signatures if each.sequence in pool.bad]
    assert sorted(each.sequence for each in report.reasons) == bad
    assert report.rejected == len(bad)


@given(members=BATCHES, acts=ACTS)
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_order_repetition_partition_and_undoing_gives_the_petition_that_follows_from_what_counts(
    tmp_path_factory, pool, members, acts
):
    batches = [pool.batch(number, each) for number, each in enumerate(members, 1)]
    counting: set[int] = set()
    numbers: dict[int, int] = {}
    with opened(tmp_path_factory.mktemp("petition")) as petition:
        for doing, which in acts:
            possible = {"merge": True, "undo": which in counting, "redo": which in numbers and which not in counting}
            if which >= len(batches) or not possible[doing]:
                continue
            numbers[which] = act(petition, pool, batches[which], numbers.get(which), doing)
            counting = counting - {which} if doing == "undo" else counting | {which}
            check(petition, pool, set().union(*(members[each] for each in counting)))


def opened(folder: Path) -> closing[Petition]:
    return closing(Petition(folder / "petition.sqlite", new=True))


@given(st.permutations(range(4)), st.lists(st.integers(0, 3), max_size=4))
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_four_batches_in_any_order_some_of_them_twice_give_one_and_the_same_petition(
    tmp_path_factory, pool, order, again
):
    parts = [frozenset({1, 4, 11}), frozenset({2, 5, 7}), frozenset({3, 8, 12}), frozenset({6, 9, 10, 13})]
    with opened(tmp_path_factory.mktemp("petition")) as petition:
        for which in [*order, *again]:
            merge_batch(petition, pool.batch(which + 1, parts[which]), organisation().sealing, by="Ann")
        check(petition, pool, set(NUMBERS))


def test_merging_twice_adds_nothing(tmp_path, pool):
    batch = pool.batch(1, NUMBERS)
    with opened(tmp_path) as petition:
        first = merge_batch(petition, batch, organisation().sealing, by="Ann")
        before = petition_status(petition)
        second = merge_batch(petition, batch, organisation().sealing, by="Ann")
        assert (first.read, first.added, first.present, first.rejected) == (13, 10, 0, 3)
        assert (second.read, second.added, second.present, second.rejected) == (13, 0, 10, 3)
        assert (second.number, petition_status(petition)) == (first.number, before)


def halves(pool: Pool) -> Iterator[Batch]:
    yield pool.batch(1, frozenset({1, 2, 3, 4, 5, 6}))
    yield pool.batch(2, frozenset({3, 4, 5, 6, 7, 8, 9, 10}))


@pytest.mark.parametrize("first", [0, 1])
def test_of_two_batches_that_overlap_undoing_one_leaves_the_other_whole(tmp_path, pool, first):
    one, two = sorted(halves(pool), key=lambda batch: batch.manifest.number, reverse=bool(first))
    with opened(tmp_path) as petition:
        numbers = [merge_batch(petition, batch, organisation().sealing, by="Ann").number for batch in (one, two)]
        undo_merge(petition, numbers[0], by="Ann")
        check(petition, pool, {each.sequence for each in two.signatures})
        redo_merge(petition, numbers[0], by="Ann")
        undo_merge(petition, numbers[1], by="Ann")
        check(petition, pool, {each.sequence for each in one.signatures})
        undo_merge(petition, numbers[0], by="Ann")
        check(petition, pool, set())
        assert merge_batch(petition, two, organisation().sealing, by="Ann").added == two.manifest.count
        check(petition, pool, {each.sequence for each in two.signatures})


def test_two_staff_merging_at_once_make_one_petition(tmp_path, pool):
    batches = [*halves(pool), pool.batch(3, NUMBERS)]

    def merge(batch: Batch) -> MergeReport:
        with opened(tmp_path) as petition:
            return merge_batch(petition, batch, organisation().sealing, by="Ann")

    with opened(tmp_path), ThreadPoolExecutor(3) as staff:
        reports = list(staff.map(merge, batches * 2))
    assert sum(report.added for report in reports) == len(PEOPLE)
    with opened(tmp_path) as petition:
        check(petition, pool, set(NUMBERS))

"""Copies of one device: whatever of their batches is lost, the ledger names every missing number of every copy."""

import random
import uuid
from collections import Counter
from itertools import combinations
from typing import NamedTuple

import pytest

from desktop.core.sealing import SealedSignature
from desktop.core.signing_keys import new_signing_key
from desktop.petition.intake.undoing_merges import redo_merge, undo_merge
from desktop.petition.merging.batch_range import BatchRange, LedgerEvent
from desktop.petition.merging.branches import branches_of
from desktop.petition.merging.ledger import list_forks, read_ledger
from desktop.petition.merging.merge import merge_batch
from desktop.petition.merging.sequence_gaps import find_missing, stretches_of
from desktop.transfer.batch import Batch
from tests.support.crowd import wipe
from tests.support.event_device import entry, organisation
from tests.support.parcels import parcel, seal

KEY = organisation().sealing
EVENT = LedgerEvent("e", "Pride", "2026-08-23")
SIZES = {"a": (3, 2, 4, 1), "b": (5, 1, 2, 3), "c": (2, 2, 2, 6)}  # signatures of each batch of each copy


def of_device(number: int, held: tuple[tuple[int, int], ...], digest: str, before: str, mark: str = "") -> BatchRange:
    """A batch of the device, as it describes itself."""
    facts = {"number_on_device": number, "digest": digest, "previous": before, "installation": mark, "format": 2}
    return BatchRange(number, "d", EVENT, held, **facts)


def chain(copy: str, *, marked: bool) -> list[BatchRange]:
    """The four batches of a copy, each naming the one before."""
    batches, last, before = [], 0, ""
    for number, size in enumerate(SIZES[copy], 1):
        held, digest = ((last + 1, last + size),), f"{copy}{number}"
        mark = copy if marked else ""
        batches.append(of_device(number, held, digest, before, mark))
        last, before = last + size, digest
    return batches


def missing_in(parts: list[BatchRange]) -> list[int]:
    """Every number that is missing in some branch, as often as it is."""
    return sorted(
        number
        for branch in branches_of(parts, frozenset())
        for first, last in find_missing(stretches_of(branch), []).get("e", [])
        for number in range(first, last + 1)
    )


def surely_missing(lost: set[int], everything: list[BatchRange]) -> list[int]:
    """Every number of the batches that are lost, but for those that nobody can know of: after the last that came."""
    return sorted(
        number
        for start in (0, 4, 8)
        for place in range(start, start + 4)
        if place in lost and any(each not in lost for each in range(place + 1, start + 4))
        for first, last in everything[place].held
        for number in range(first, last + 1)
    )


@pytest.mark.parametrize("marked", [True, False])
def test_of_three_copies_and_twelve_batches_whatever_three_are_lost_every_missing_number_is_named(marked):
    everything = [part for copy in SIZES for part in chain(copy, marked=marked)]
    for lost in (set(some) for count in range(4) for some in combinations(range(12), count)):
        here = [part for place, part in enumerate(everything) if place not in lost]
        expected = surely_missing(lost, everything)
        found, which = missing_in(here), sorted(everything[each].digest for each in lost)
        assert not Counter(expected) - Counter(found), f"lost: {which}, and not all of it is named"
        # Without a mark nobody can know which copy a chain went on from: then rather more is named than less.
        assert found == expected or not marked, f"lost: {which}"


@pytest.fixture(scope="module")
def twelve(tmp_path_factory) -> list[Batch]:
    """Four batches of each of three copies, sealed and signed, each naming the one before."""
    folder, device = tmp_path_factory.mktemp("twelve"), new_signing_key()
    batches = []
    for copy in SIZES:
        before = ""
        for part in chain(copy, marked=True):
            ((first, last),) = part.held
            lines = [seal(entry("Ann"), device, number) for number in range(first, last + 1)]
            said = {"previous": before, "installation": copy * 32}
            batches.append(parcel(folder, device, part.number_on_device, lines, **said))
            before = batches[-1].manifest.entries_sha256
    return batches


@pytest.mark.slow
@pytest.mark.parametrize("lost", [set(), {4}, {1, 6, 10}, {0, 5, 8}], ids=str)
def test_a_petition_says_the_same_of_twelve_batches_of_which_some_never_came(shared, twelve, lost):
    wipe(shared)
    for place in random.Random(str(lost)).sample(sorted(set(range(12)) - lost), 12 - len(lost)):  # noqa: S311 - an order
        merge_batch(shared, twelve[place], KEY, by="ws")
    lines = list_forks(shared)
    assert {line.branch.number for line in lines} == {1, 2, 3}
    named = sorted(number for line in lines for first, last in line.missing for number in range(first, last + 1))
    assert named == surely_missing(lost, [part for copy in SIZES for part in chain(copy, marked=True)])


def test_copies_that_share_their_first_batches_have_them_in_each_and_part_where_they_parted():
    trunk = chain("a", marked=False)[:2]
    b = of_device(3, ((6, 7),), "b3", "a2")
    one, other = branches_of([*chain("a", marked=False), b], frozenset())
    assert [part.digest for part in one] == ["a1", "a2", "a3", "a4"]
    assert [part.digest for part in other] == [*(part.digest for part in trunk), "b3"]


def test_where_a_batch_may_have_gone_on_from_either_copy_it_is_put_where_the_most_is_missing_then():
    shorter = [of_device(1, ((1, 3),), "b1", ""), of_device(2, ((4, 6),), "b2", "b1")]
    longer = [of_device(1, ((1, 2),), "a1", ""), of_device(2, ((3, 9),), "a2", "a1")]
    assert missing_in([*longer, *shorter, of_device(4, ((14, 15),), "4", "lost")]) == list(range(7, 14))


def test_batches_of_one_device_that_do_not_part_are_one_branch_whatever_is_lost():
    for lost in range(4):
        parts = [part for place, part in enumerate(chain("a", marked=True)) if place != lost]
        assert len(branches_of(parts, frozenset())) == 1


class Copies(NamedTuple):
    """One person signed, then the disk was copied; each copy closed batches of its own."""

    a1: object
    a2: object
    b1: object
    b2: object


@pytest.fixture
def copies(tmp_path) -> Copies:
    device = new_signing_key()
    shared = seal(entry("Shared"), device, 1)

    def lines(first: int, last: int) -> list[SealedSignature]:
        return [seal(entry(str(uuid.uuid4())[:8].translate(LETTERS)), device, n) for n in range(first, last + 1)]

    a1 = parcel(tmp_path, device, 1, [shared, *lines(2, 6)])
    a2 = parcel(tmp_path, device, 2, lines(7, 8), previous=a1.manifest.entries_sha256)
    b1 = parcel(tmp_path, device, 1, [shared, *lines(2, 8)])
    b2 = parcel(tmp_path, device, 2, lines(9, 11), previous=b1.manifest.entries_sha256)
    return Copies(a1, a2, b1, b2)


LETTERS = str.maketrans("0123456789-", "ghijklmnopq")


def figures(petition):
    return [(line.signed, line.here, line.missing) for line in read_ledger(petition)]


def test_a_batch_of_a_copied_tablet_that_never_came_is_named(petition, copies):
    """The stick with seven people of the second copy is lost."""
    for batch in (copies.a1, copies.a2, copies.b2):
        merge_batch(petition, batch, KEY, by="ws")
    assert figures(petition) == [(8, 8, ()), (11, 3, ((1, 8),))]
    assert len(list_forks(petition)) == 2


def test_copies_are_said_at_merge_and_each_is_counted(petition, copies):
    reports = [merge_batch(petition, batch, KEY, by="ws") for batch in copies]
    assert [(each.twice, each.parted) for each in reports] == [(0, False), (0, False), (7, False), (0, False)]
    assert figures(petition) == [(8, 8, ()), (11, 11, ())]
    assert [line.branch.number for line in list_forks(petition) if line.branch] == [1, 2]


@pytest.mark.parametrize("undone", [0, 1])
def test_of_two_copies_the_one_whose_merges_are_undone_makes_no_copy_of_the_other(petition, copies, undone):
    numbers = [merge_batch(petition, batch, KEY, by="ws").number for batch in (copies.a1, copies.b1)]
    assert len(list_forks(petition)) == 2
    undo_merge(petition, numbers[undone], by="ws")
    assert list_forks(petition) == ()
    again = merge_batch(petition, (copies.a2, copies.b2)[1 - undone], KEY, by="ws")
    assert (again.twice, again.parted) == (0, False)
    redo_merge(petition, numbers[undone], by="ws")
    assert len(list_forks(petition)) == 2


def test_the_same_batch_again_and_what_was_salvaged_of_it_are_no_copy(petition, tmp_path):
    device = new_signing_key()
    lines = [seal(entry("Ann"), device, number) for number in range(1, 5)]
    first = parcel(tmp_path, device, 1, lines)
    salvaged = parcel(tmp_path, device, 1_000_001, lines[1:3], format=1)
    assert [merge_batch(petition, each, KEY, by="ws").twice for each in (first, salvaged, first)] == [0, 0, 0]
    assert list_forks(petition) == ()
    assert figures(petition) == [(4, 4, ())]


def test_two_events_in_turn_hold_no_number_twice(petition, tmp_path):
    device = new_signing_key()
    lines = {number: seal(entry("Ann"), device, number) for number in range(1, 5)}
    batches = [parcel(tmp_path, device, 1, [lines[1], lines[4]]), parcel(tmp_path, device, 2, [lines[2], lines[3]])]
    assert [merge_batch(petition, each, KEY, by="ws").twice for each in batches] == [0, 0]


def test_one_number_that_two_batches_have_under_two_ids_is_a_copy_even_where_they_only_touch(petition, tmp_path):
    device = new_signing_key()
    for number, sequences in ((1, (1, 2)), (2, (2, 3))):
        lines = [seal(entry("Ann"), device, each) for each in sequences]
        merge_batch(petition, parcel(tmp_path, device, number, lines), KEY, by="ws")
    assert len(list_forks(petition)) == 2


def test_a_batch_that_goes_on_from_where_an_undone_one_did_is_no_copy(petition, tmp_path):
    device = new_signing_key()
    first = parcel(tmp_path, device, 1, [seal(entry("Ann"), device, 1)])
    before = first.manifest.entries_sha256
    one, other = (parcel(tmp_path, device, 2, [seal(entry("Bo"), device, 2)], previous=before) for _ in range(2))
    merge_batch(petition, first, KEY, by="ws")
    number = merge_batch(petition, one, KEY, by="ws").number
    undo_merge(petition, number, by="ws")
    assert not merge_batch(petition, other, KEY, by="ws").parted
    redo_merge(petition, number, by="ws")
    assert len(list_forks(petition)) == 2

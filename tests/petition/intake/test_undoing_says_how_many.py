"""Undoing and bringing back say how many signatures that concerns, whatever overlaps and whatever was undone before."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop.core.signing_keys import new_signing_key
from desktop.petition.intake.undoing_merges import count_shared, redo_merge, undo_merge
from desktop.petition.merging.merge import merge_batch
from desktop.petition.merging.receipts import vouch
from desktop.petition.status import petition_status
from desktop.petition.store.audit import audit_lines
from tests.support.crowd import wipe
from tests.support.event_device import entry, organisation
from tests.support.parcels import parcel, seal
from tests.support.places import TWO, NewPetition

KEY, DEVICE = organisation().sealing, new_signing_key()


@pytest.fixture(scope="module")
def signed():
    """Six signatures of six people by their running number."""
    return {number: seal(entry(f"P{number}"), DEVICE, number) for number in range(1, 7)}


def batch_of(folder, signed, number, members):
    return parcel(folder, DEVICE, number, [signed[each] for each in members])


@TWO
def test_of_two_batches_that_hold_the_same_the_second_to_be_undone_takes_it_out(
    new_petition: NewPetition, tmp_path, signed
):
    petition = new_petition()
    one, two = (
        merge_batch(petition, batch_of(tmp_path, signed, number, (1, 2)), KEY, by="ws").number for number in (1, 2)
    )
    assert undo_merge(petition, one, by="ws") == 0, "the other has both"
    assert count_shared(petition, one) == 2, "and all that the merge held is accounted for"
    assert petition_status(petition).signatures == 2
    assert undo_merge(petition, two, by="ws") == 2
    assert count_shared(petition, two) == count_shared(petition, one) == 0
    assert petition_status(petition).signatures == 0
    assert redo_merge(petition, one, by="ws") == 2
    assert redo_merge(petition, two, by="ws") == 0
    assert petition_status(petition).signatures == 2
    alone = merge_batch(petition, batch_of(tmp_path, signed, 3, (3,)), KEY, by="ws").number
    assert count_shared(petition, alone) == 0, "what others share is not its own"


BATCHES = st.lists(st.frozensets(st.integers(1, 6), min_size=1), min_size=2, max_size=4)
TURNS = st.lists(st.integers(0, 3), min_size=2, max_size=10)


@given(members=BATCHES, turns=TURNS)
@example(members=[frozenset({1, 2}), frozenset({1, 2})], turns=[0, 1, 0, 1])
@example(members=[frozenset({1, 2}), frozenset({2, 3}), frozenset({1, 3})], turns=[0, 1, 2, 1, 0, 2])
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_said_is_by_how_many_the_petition_grows_or_shrinks_and_what_counts_is_what_stands(
    kept, tmp_path_factory, signed, members, turns
):
    wipe(kept)
    folder = tmp_path_factory.mktemp("post")
    numbers = [
        merge_batch(kept, batch_of(folder, signed, number, each), KEY, by="ws").number
        for number, each in enumerate(members, 1)
    ]
    standing = set(range(len(members)))
    for turn in (each for each in turns if each < len(members)):
        before = petition_status(kept).signatures
        if turn in standing:
            standing.remove(turn)
            said = -undo_merge(kept, numbers[turn], by="ws")
        else:
            standing.add(turn)
            said = redo_merge(kept, numbers[turn], by="ws")
        counted = set().union(*(members[each] for each in standing))
        assert petition_status(kept).signatures == len(counted) == before + said
        with kept.reading() as connection:
            *_, line = audit_lines(connection)
        assert (line.act.split()[0], line.facts["signatures"]) == ("redo" if turn in standing else "undo", abs(said))


@given(members=BATCHES)
@example(members=[frozenset({1, 2}), frozenset({1, 2, 3}), frozenset({3})])
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_merging_again_adds_what_was_undone_and_finds_present_what_another_batch_holds(
    kept, tmp_path_factory, signed, members
):
    wipe(kept)
    folder = tmp_path_factory.mktemp("post")
    batches = [batch_of(folder, signed, number, each) for number, each in enumerate(members, 1)]
    numbers = [merge_batch(kept, each, KEY, by="ws").number for each in batches]
    undo_merge(kept, numbers[0], by="ws")
    elsewhere = set().union(*members[1:]) & members[0]
    again = merge_batch(kept, batches[0], KEY, by="ws")
    assert (again.number, again.added, again.present) == (
        numbers[0], len(members[0] - elsewhere), len(elsewhere),
    )  # fmt: skip
    assert merge_batch(kept, batches[0], KEY, by="ws").present == len(members[0])


def test_no_receipt_names_what_is_undone_and_every_receipt_what_was_brought_back(petition, tmp_path, signed):
    numbers = [
        merge_batch(petition, batch_of(tmp_path, signed, number, (number, number + 1)), KEY, by="ws").number
        for number in (1, 2, 3)
    ]
    undo_merge(petition, numbers[1], by="ws")
    assert [each.number for each in vouch(petition).batches] == [1, 3]
    redo_merge(petition, numbers[1], by="ws")
    assert [each.number for each in vouch(petition).batches] == [1, 2, 3]

"""A signature is its device's: whoever else uses its id keeps nobody out, in any order, and undoing leaves no trace."""

from itertools import permutations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.core.signing_keys import new_signing_key
from desktop.petition.intake.undoing_merges import redo_merge, undo_merge
from desktop.petition.merging.merge import merge_batch
from desktop.petition.review.decisions import decide
from desktop.petition.review.review_queue import count_review, review_queue
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.rights.person_who_asks import PersonQuery, find_signatures
from desktop.petition.status import petition_status
from desktop.petition.store.integrity import check_petition
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, signature
from tests.support.crowd import wipe
from tests.support.event_device import entry, organisation
from tests.support.parcels import parcel, seal
from tests.support.places import ENGINES, TWO, NewPetition

KEY, HONEST, FORGER = organisation().sealing, new_signing_key(), new_signing_key()
MAIL = "ann@example.org"


@pytest.fixture(scope="module")
def batches(tmp_path_factory):
    """Two honest batches; two of a forger with their ids, and one in which the forger uses own ids twice."""
    folder = tmp_path_factory.mktemp("post")
    people = [entry("Ann", "Lee", "CA", MAIL), *(entry(f"P{number}") for number in range(2, 7))]
    signed = [seal(each, HONEST, number) for number, each in enumerate(people, 1)]
    forged = [seal(entry(f"F{n}"), FORGER, n, id=signed[n - 1].id, minute=-60) for n in range(1, 5)]
    # The same id and device once more, as somebody else; and as Ann, earlier than Ann herself.
    again = [seal(entry("Twice"), FORGER, 2, id=forged[1].id)]
    again.append(seal(entry("Ann", "Lee", "CA", MAIL), FORGER, 3, id=forged[2].id, minute=-90))
    return [
        parcel(folder, HONEST, 1, signed[:3]),
        parcel(folder, HONEST, 2, signed[3:]),
        parcel(folder, FORGER, 1, forged),
        parcel(folder, FORGER, 2, again),
    ]


def standing(petition: Petition) -> set[tuple[object, ...]]:
    """What each signature that counts stands for, by what it was sealed as."""
    kept = signature.alias("kept")
    told = (signature.c.sha256, signature.c.state, signature.c.reason, kept.c.sha256)
    joined = signature.join(batch).outerjoin(kept, kept.c.number == signature.c.kept_as)
    with petition.reading() as connection:
        live = select(*told).select_from(joined).where(batch.c.undone.is_(False))
        return {tuple(row) for row in connection.execute(live)}


def merge(petition, batch):
    return merge_batch(petition, batch, KEY, by="ws")


@TWO
def test_whose_ids_somebody_else_used_first_is_in_all_the_same(new_petition: NewPetition, batches):
    petition = new_petition()
    number = merge(petition, batches[2]).number
    report = merge(petition, batches[0])
    assert (report.added, report.rejected) == (3, 0)
    assert petition_status(petition).people == 7
    undo_merge(petition, number, by="ws")
    assert merge(petition, batches[1]).added == 3
    assert petition_status(petition).people == 6


ACTS = st.lists(st.tuples(st.sampled_from(["merge", "merge", "undo", "redo"]), st.integers(0, 3)), max_size=8)


@pytest.mark.slow
@pytest.mark.parametrize("shared", ENGINES, indirect=True)  # promised of all three, so tried on all of them each time
@example([("merge", 3), ("merge", 2), ("merge", 1), ("merge", 0)], [0, 1, 2, 3])
@example([("merge", 2), ("undo", 2), ("merge", 0), ("merge", 3)], [3, 0, 1, 2])
@given(ACTS, st.permutations(range(4)))
@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_order_of_an_honest_and_a_forging_device_gives_the_same_standing(shared, batches, acts, order):
    wipe(shared)
    live: set[int] = set()
    numbers: dict[int, int] = {}
    for doing, which in acts:
        if doing == "merge":
            numbers[which] = merge(shared, batches[which]).number
            live.add(which)
        elif doing == "undo" and which in live:
            undo_merge(shared, numbers[which], by="ws")
            live.discard(which)
        elif doing == "redo" and which in numbers and which not in live:
            redo_merge(shared, numbers[which], by="ws")
            live.add(which)
    found = standing(shared)
    assert check_petition(shared).problems == ()
    wipe(shared)
    for which in order:
        if which in live:
            merge(shared, batches[which])
    assert standing(shared) == found


@TWO
@pytest.mark.parametrize("order", [*permutations((0, 2, 3))])
def test_two_seals_of_one_device_under_one_id_are_both_kept_and_both_wait(new_petition: NewPetition, batches, order):
    petition = new_petition()
    contested = sum(merge(petition, batches[which]).contested for which in order)
    assert contested == 2
    found = petition_status(petition)
    assert (found.signatures, found.in_review, found.people) == (9, 4, 5), "Ann's own counts, and not the forged one"
    assert count_review(petition) == 4
    assert [each.reason for each in review_queue(petition)] == ["same_id"] * 2, "each pair is shown once"


def test_staff_say_which_of_two_seals_is_true_and_may_take_it_back(petition, batches):
    merge(petition, batches[2])
    merge(petition, batches[3])
    shown = review_queue(petition)[0]
    made = decide(petition, "invalid", "not_theirs", Conditions(numbers=(shown.later.number,)), by="ws")
    found = petition_status(petition)
    assert (found.in_review, found.invalid, found.people) == (2, 1, 3), "the other one is alone now"
    undo_decision(petition, made.number, by="ws")
    assert petition_status(petition).in_review == 4
    decide(petition, "valid", "checked", Conditions(numbers=(shown.earlier.number,)), by="ws")
    found = petition_status(petition)
    assert (found.in_review, found.people) == (3, 3), "who was looked at counts, the other waits"
    assert check_petition(petition).problems == ()


def test_a_seal_in_a_merge_that_is_undone_waits_for_nobody(petition, batches):
    numbers = [merge(petition, batches[which]).number for which in (2, 3)]

    def waiting() -> set[int]:
        with petition.reading() as connection:
            found = select(signature.c.batch).where(signature.c.reason == "same_id")
            return set(connection.execute(found).scalars())

    assert waiting() == set(numbers)
    undo_merge(petition, numbers[1], by="ws")
    assert waiting() == set(), "nor does the one that is left"
    redo_merge(petition, numbers[1], by="ws")
    assert waiting() == set(numbers)


def test_once_one_of_several_seals_under_one_id_was_erased_the_next_one_is_taken_all_the_same(petition, tmp_path):
    first = seal(entry("F1"), FORGER, 1)
    seals = [first, *(seal(entry(f"F{number}"), FORGER, number, id=first.id) for number in range(2, 5))]
    parcels = [parcel(tmp_path, FORGER, number, [each]) for number, each in enumerate(seals, 1)]
    for each in parcels[:3]:
        merge(petition, each)
    (second,) = find_signatures(petition, PersonQuery(name="F2 Lee"))
    erase(petition, [second.number], by="ws")
    report = merge(petition, parcels[3])
    assert (report.added, report.contested) == (1, 1)
    assert petition_status(petition).in_review == 3
    assert check_petition(petition).problems == ()

"""An approval holds for exactly the list that was looked at: one more, one fewer, one unnamed, and it holds no more."""

import re
from array import array
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.core.errors import DeliveryError, UsageError
from desktop.petition.agreements.letter_words import WantedLetter
from desktop.petition.agreements.what_may_be_delivered import PeopleList, read_deliverable
from desktop.petition.making_delivery import Edition, deliver
from desktop.petition.review.approvals import approve, find_approval
from desktop.petition.review.corrections import correct
from desktop.petition.review.decisions import decide
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.store.audit import audit_lines
from tests.support.crowd import Person, put, switch
from tests.support.packs import keep

WANTED = WantedLetter()
PEOPLE = [
    Person("Ann", "Lee", "ann@example.org"),
    Person("Bo", "Lee", country="FR"),
    Person("Cem", listing="count_only"),
]
rows = st.lists(st.tuples(st.sampled_from(["Ann", "Bo", "1"]), st.sampled_from(["CA", "FR", "1"])), max_size=4)


def of(*listed: tuple[str, ...], count_only: int = 0) -> bytes:
    numbers = array("q", range(len(listed)))
    unnamed = array("q", range(count_only))
    return PeopleList(listed, numbers, numbers, unnamed, unnamed).digest()


@given(rows, st.integers(0, 12), rows, st.integers(0, 12))
@example([("Ann", "CA")], 0, [("Ann", "CA")], 1)
@example([("Ann", "CA")], 1, [("Ann", "CA")], 11)
@example([], 1, [("1", "1")], 0)
@example([("Ann", "CA")], 0, [("Ann", "CA"), ("Ann", "CA")], 0)
@example([("Ann", "CA"), ("Bo", "FR")], 0, [("Ann", "FR"), ("Bo", "CA")], 0)
@example([("Ann", "", "CA")], 0, [("Ann", "CA", "")], 0)
@example([("AnnCA", "")], 0, [("Ann", "CA")], 0)
@example([("Ann", "CA"), ("Bo", "FR")], 3, [("Bo", "FR"), ("Ann", "CA")], 3)
def test_two_lists_have_one_digest_only_where_they_hold_the_same_people_and_as_many_unnamed(one, few, other, many):
    same = (sorted(one), few) == (sorted(other), many)
    assert (of(*one, count_only=few) == of(*other, count_only=many)) == same


@pytest.fixture
def approved(petition):
    keep(petition)
    put(petition, 1, PEOPLE)
    approve(petition, WANTED, by="Noor")
    return petition


def holds(petition, wanted=WANTED) -> bool:
    with petition.reading() as connection:
        try:
            return bool(find_approval(connection, read_deliverable(connection, wanted).digest(), by="kb"))
        except DeliveryError as error:
            assert re.search("changed since|nothing to deliver", str(error))  # noqa: PT017 - the sentence matters, and only where it does not hold
            return False


CHANGES = {
    "somebody joins by name": lambda petition: put(petition, 2, [Person("Dee")]),
    "somebody joins who is only counted": lambda petition: put(petition, 2, [Person("Dee", listing="count_only")]),
    "somebody is not counted any more": lambda petition: decide(
        petition, "withdrawn", "asked", Conditions(numbers=(1001,)), by="kb"
    ),
    "somebody unnamed is not counted any more": lambda petition: decide(
        petition, "invalid", "prank", Conditions(numbers=(1002,)), by="kb"
    ),
    "somebody is forgotten": lambda petition: erase(petition, [1000], by="kb"),
    "a name is corrected": lambda petition: correct(petition, 1001, {"given_name": "Bob"}, by="kb"),
    "a country is corrected": lambda petition: correct(petition, 1001, {"country": "DE"}, by="kb"),
    "a merge is undone": lambda petition: switch(petition, 1, undone=True),
}
NO_CHANGES = {
    "somebody signs again": lambda petition: put(petition, 2, [replace(PEOPLE[0], signed_at="2026-08-25T12:00:00Z")]),
    "somebody is in review": lambda petition: put(
        petition, 2, [Person("Zoe", "Lee", "ann@example.org", "FR", signed_at="2026-08-25T12:00:00Z")]
    ),
    "an address is corrected": lambda petition: correct(petition, 1001, {"email": "bo@example.org"}, by="kb"),
    "somebody who never counted is taken out": lambda petition: undo_decision(
        petition, decide(petition, "invalid", "test", Conditions(numbers=(1001,)), by="kb").number, by="kb"
    ),
}


@pytest.mark.parametrize("what", CHANGES)
def test_whatever_changes_the_list_ends_the_approval_and_nothing_goes_out(approved, tmp_path, what):
    assert holds(approved)
    CHANGES[what](approved)
    assert not holds(approved)
    with pytest.raises(DeliveryError, match=r"changed since|nothing to deliver"):
        deliver(approved, Edition(tmp_path / "d.pdf"), by="kb")
    assert list(tmp_path.glob("d.pdf*")) == []


@pytest.mark.parametrize("what", NO_CHANGES)
def test_whatever_leaves_the_list_as_it_was_leaves_the_approval(approved, what):
    NO_CHANGES[what](approved)
    assert holds(approved)


def test_what_was_approved_counts_the_unnamed_too_and_they_are_in_no_file(approved, tmp_path):
    given_, _ = approve(approved, WANTED, by="Noor", to=tmp_path / "names.txt")
    assert given_.people == 3
    assert (tmp_path / "names.txt").read_text("utf-8") == "Ann Lee\tCA\nBo Lee\tFR\n"
    with approved.reading() as connection:
        *_, line = audit_lines(connection)
    assert (line.act, line.facts["people"], line.facts["list"]) == ("approved", 3, given_.digest.hex())


@pytest.mark.parametrize("written", ["kb", "KB", " kb ", "kB "])
def test_who_delivers_is_no_second_person_however_they_write_themselves(approved, written):
    put(approved, 2, [Person("Dee")])
    approve(approved, WANTED, by=written)
    with approved.reading() as connection, pytest.raises(DeliveryError, match="two people"):
        find_approval(connection, read_deliverable(connection, WANTED).digest(), by="kb")


@pytest.mark.parametrize("nobody", ["", " ", "kb\u200b", "k\nb", "k" * 81])
def test_nobody_approves_without_a_name_that_can_be_read(approved, nobody):
    with pytest.raises(UsageError, match="Say who does this"):
        approve(approved, WANTED, by=nobody)


def test_of_two_approvals_the_later_one_is_named_and_one_s_own_is_passed_over(approved):
    for who in ("Ada", "kb"):
        approve(approved, WANTED, by=who)
    with approved.reading() as connection:
        digest = read_deliverable(connection, WANTED).digest()
        assert find_approval(connection, digest, by="kb").by == "Ada"
        assert find_approval(connection, digest, by="Ada").by == "kb"
        assert find_approval(connection, digest, by="Noor").by == "kb"

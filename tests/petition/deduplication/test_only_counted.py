"""Who asked in any of their signatures to be only counted stands on no list, in whatever order anything came."""

import sqlite3
from contextlib import closing
from itertools import permutations

import pypdf
import pytest
from sqlalchemy import update

from desktop.petition.agreements.letter_words import WantedLetter
from desktop.petition.deduplication.counters import count_anew, counters_hold
from desktop.petition.making_delivery import Edition, deliver
from desktop.petition.review.decisions import decide, decide_pair
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.status import petition_status
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from tests.support.crowd import Person, put, switch
from tests.support.earlier_tables import take_back
from tests.support.exporting import export_csv
from tests.support.packs import keep
from tests.support.standings import standings

MAIL, EARLY, MIDDLE, LATE = "ann@example.org", *(f"2026-08-2{day}T12:00:00Z" for day in (2, 3, 4))
NAMED = Person("Ann", "Lee", MAIL, signed_at=EARLY)
SILENT = Person("Ann", "Lee", MAIL, signed_at=MIDDLE, listing="count_only")
AGAIN = Person("Ann", "Lee", MAIL, signed_at=LATE)
ALONE = Person("A.", "Lee", "", signed_at=MIDDLE, listing="count_only")  # nothing but staff's word joins them
BO = Person("Bo", "Moss", "bo@example.org", "FR")


def people(petition: Petition) -> tuple[int, int, int]:
    found = petition_status(petition)
    return found.people, found.named, found.count_only


def printed(petition: Petition, file, wanted=WantedLetter()) -> str:  # noqa: B008 - a frozen value
    deliver(petition, Edition(file, wanted), by="kb", alone=True)
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(file).pages)


def test_in_any_order_of_three_merges_and_with_a_wrong_clock_the_silent_one_is_kept(new_petition):
    petition = new_petition()
    wrong = Person("Ann", "Lee", MAIL, signed_at="2999-01-01T00:00:00Z", clock_jumped=True, listing="count_only")
    number = 0
    for silent in (SILENT, wrong):
        for order in permutations((NAMED, silent, AGAIN)):
            merges = [(number := number + 1, each) for each in order]
            for merge, each in merges:
                put(petition, merge, [each])
            assert people(petition) == (1, 0, 1), order
            for merge, _ in merges:
                switch(petition, merge, undone=True)
            for merge, each in reversed(merges):
                switch(petition, merge, undone=False)
                assert each is not silent or people(petition) == (1, 0, 1)
            for merge, each in merges:
                switch(petition, merge, undone=each is silent)
            assert people(petition) == (1, 1, 0), "only the named ones are left"
            for merge, _ in merges:
                switch(petition, merge, undone=True)
    with petition.reading() as connection:
        assert counters_hold(connection)


@pytest.mark.parametrize("one", [1000, 1001])
def test_whom_staff_join_is_only_counted_and_parted_again_each_is_what_they_asked(new_petition, one):
    petition = new_petition()
    put(petition, 1, [NAMED, ALONE])
    assert people(petition) == (2, 1, 1)
    made = decide_pair(petition, "same", one, 2001 - one, by="kb")
    assert people(petition) == (1, 0, 1)
    assert standings(petition)[1000] == ("valid", "decided_same", 1001, None)
    undo_decision(petition, made.number, by="kb")
    assert people(petition) == (2, 1, 1)


@pytest.mark.parametrize(("act", "why"), [("invalid", "prank"), ("withdrawn", "asked")])
def test_where_the_silent_one_is_taken_out_the_named_one_stands_and_back_again(petition, act, why):
    put(petition, 1, [NAMED, SILENT, BO])
    after = {"invalid": (2, 2, 0), "withdrawn": (1, 1, 0)}[act]  # who withdraws does so with all they signed
    made = decide(petition, act, why, Conditions(numbers=(1001,)), by="kb")
    assert people(petition) == after
    undo_decision(petition, made.number, by="kb")
    assert people(petition) == (2, 1, 1)


def test_who_may_be_two_waits_by_name_and_counts_without_it(new_petition):
    petition = new_petition()
    put(petition, 1, [Person("Benedict", "Lee", MAIL, signed_at=EARLY)])
    put(petition, 2, [Person("Benedikt", "Lee", MAIL, signed_at=LATE, listing="count_only")])
    assert standings(petition) == {1000: ("review", "similar_name", None, 2000), 2000: ("valid", "", None, None)}


@pytest.mark.slow
def test_the_document_and_the_export_have_the_count_and_not_the_name(petition, tmp_path):
    keep(petition)
    put(petition, 1, [NAMED, BO])
    assert "Ann Lee" in printed(petition, tmp_path / "first.pdf")
    put(petition, 2, [SILENT, Person("Di", "Poe", "di@example.org")])
    second = printed(petition, tmp_path / "second.pdf")
    assert "Ann Lee" not in second
    assert "Bo Moss" in second
    assert export_csv(petition, tmp_path / "out.csv") == 2
    assert "Ann" not in (tmp_path / "out.csv").read_text("utf-8")
    switch(petition, 2, undone=True)
    assert "Ann Lee" in printed(petition, tmp_path / "third.pdf")


@pytest.mark.slow
def test_a_supplement_holds_who_was_named_before_neither_as_new_nor_as_gone(petition, tmp_path):
    keep(petition)
    put(petition, 1, [NAMED, BO])
    printed(petition, tmp_path / "first.pdf")
    put(petition, 2, [SILENT, ALONE, Person("Di", "Poe", "di@example.org")])
    decide_pair(petition, "same", 1000, 2001, by="kb")
    made = deliver(petition, Edition(tmp_path / "more.pdf", WantedLetter(supplement=True)), by="kb", alone=True)
    before = made.document.before
    assert people(petition) == (3, 2, 1)
    assert [row[0] for row in made.document.rows] == ["Di Poe"]
    assert (made.document.count_only, before.earlier, before.gone, made.document.together) == (0, 2, 0, 3)


def test_a_petition_of_before_counts_them_so_once_it_is_opened(tmp_path):
    path = tmp_path / "petition.sqlite"
    with closing(Petition(path, new=True)) as petition:
        put(petition, 1, [NAMED, SILENT, AGAIN, BO])
        with petition.transaction() as connection:  # as it was kept then: the earliest
            for number, kept_as in ((1000, None), (1001, 1000), (1002, 1000)):
                said = {"kept_as": kept_as, "reason": "same_person" if kept_as else ""}
                connection.execute(update(signature).where(signature.c.number == number).values(said))
            count_anew(connection)
        assert people(petition) == (2, 2, 0)
    with closing(sqlite3.connect(path)) as older:
        take_back(older, "0022")
        older.commit()
    with closing(Petition(path)) as petition, petition.reading() as connection:
        assert people(petition) == (2, 1, 1)
        assert standings(petition)[1000] == ("valid", "same_person", 1001, None)
        assert counters_hold(connection)

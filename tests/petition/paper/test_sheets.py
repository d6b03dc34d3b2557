"""Sheets from their printing to the totals: each number once, each signature once, and what waits is said."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.core.errors import UsageError
from desktop.core.paper_errors import LinesMissing, LinesUndecided, LineWrong, SameReader, SheetStands, SheetUnknown
from desktop.core.store_errors import TypedAnew
from desktop.petition.deduplication.counters import counters_hold
from desktop.petition.intake.undoing_merges import redo_merge, undo_merge
from desktop.petition.paper.lines import ILLEGIBLE, ReadLine, clear_line, finish_keying, type_line, typed_lines
from desktop.petition.paper.second_reading import (
    decide_line,
    draw_sample,
    error_rates,
    look_at_check,
    put_together,
    read_whole,
    undo_decision,
)
from desktop.petition.paper.second_reading import type_decision as decide_anew
from desktop.petition.paper.sheets import (
    BackSheet,
    list_sheets,
    take_back,
    type_anew,
    void_sheet,
)
from desktop.petition.paper.signer_known_already import known_already
from desktop.petition.paper.taking_in_sheets import take_sheets
from desktop.petition.review.decisions import decide
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.status import petition_status
from desktop.petition.store.opening_petition import bind
from desktop.petition.tables.arrival_tables import consent
from tests.support.crowd import wipe
from tests.support.event_device import UPDATES, campaign
from tests.support.packs import keep
from tests.support.petitions import SEALED_TO
from tests.support.read_sheets import ANN, BOB, back, keyed, printed, read_twice, rows


def test_a_number_is_given_once_whatever_became_of_the_sheets_before(petition):
    first = printed(petition, 3)
    void_sheet(petition, first[-1], "spoilt", by="Mia")
    assert set(printed(petition, 2)).isdisjoint(first)
    assert [each.number for each in list_sheets(petition, "printed")] == [*first[:2], first[-1] + 1, first[-1] + 2]


def test_a_sheet_counts_with_all_its_signatures_as_soon_as_it_is_back(petition):
    one, other = printed(petition, 2)
    assert petition_status(petition).total == 0
    back(petition, one, 3)
    assert (petition_status(petition).tallied, petition_status(petition).people) == (3, 0)
    back(petition, one, 2)  # counted anew
    void_sheet(petition, other, "never used", by="Mia")
    assert petition_status(petition).total == 2


def test_more_signatures_than_lines_a_wrong_day_and_a_foreign_number_are_refused(petition):
    (number,) = printed(petition)
    for wrong in (BackSheet(number, 5, "Pride", "2026-08-23"), BackSheet(number, 2, "Pride", "23 August")):
        with pytest.raises(UsageError):
            take_back(petition, wrong, by="Mia")
    with pytest.raises(SheetUnknown):
        back(petition, 99, 1)
    with pytest.raises(SheetStands, match="printed"):
        type_line(petition, number, 1, ANN, by="Mia")


def test_keying_ends_only_where_as_many_lines_are_typed_as_were_counted(petition):
    (number,) = printed(petition)
    back(petition, number, 2)
    type_line(petition, number, 1, ANN, by="Mia")
    with pytest.raises(LinesMissing) as refused:
        finish_keying(petition, number, by="Mia")
    assert (refused.value.counted, refused.value.typed) == (2, 1)
    type_line(petition, number, 3, BOB, by="Mia")
    type_line(petition, number, 4, BOB, by="Mia")
    assert clear_line(petition, number, 4, by="Mia") == 2
    assert finish_keying(petition, number, by="Mia").state == "keyed"


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"email": "ann"}, "email"),
        ({"country": "XX"}, "country"),
        ({"country": ""}, "country"),
        ({"given_name": ""}, "given_name"),
    ],
)
def test_what_cannot_stand_on_a_line_is_refused_by_its_field(petition, changed, field):
    (number,) = printed(petition)
    back(petition, number, 1)
    with pytest.raises(LineWrong) as refused:
        type_line(petition, number, 1, ReadLine(values={**ANN.values, **changed}), by="Mia")
    assert refused.value.field == field
    with pytest.raises(LineWrong):
        type_line(petition, number, 5, ANN, by="Mia")
    assert typed_lines(petition, number, 1) == ()


@pytest.mark.parametrize("spelt", ["mia ", "M\u200bia", "\uff2dia", "M.i a"])
def test_nobody_is_their_own_second_reader_under_another_spelling(petition, spelt):
    number = keyed(petition, ANN)
    with pytest.raises(SameReader):
        type_line(petition, number, 1, ANN, by=spelt)


def test_what_was_begun_as_one_reading_is_never_taken_for_the_other(petition):
    number = keyed(petition, ANN)
    with pytest.raises(SheetStands):
        type_line(petition, number, 1, BOB, by="Noor", begun="back")
    back(petition, number, 2)  # counted anew while somebody reads it again
    with pytest.raises(SheetStands):
        type_line(petition, number, 1, BOB, by="Noor", begun="keyed")
    assert [each.by for each in typed_lines(petition, number, 1)] == ["Mia"]


def test_who_types_a_counted_anew_sheet_is_not_its_second_reader_by_what_they_read_before(petition):
    number = read_twice(petition, ANN)
    back(petition, number, 2)
    for line in (1, 2):
        type_line(petition, number, line, ANN, by="Noor")
    finish_keying(petition, number, by="Noor")
    assert look_at_check(petition, number).unread == (1, 2)


def test_two_readings_that_agree_become_signatures_with_their_proof_and_the_rest_is_counted(petition):
    number = read_twice(petition, ANN, BOB, ILLEGIBLE)
    taken = take_sheets(petition, [number], by="Noor")
    assert (taken.added, taken.illegible, taken.refused) == (2, 1, 0)
    ann, bob = rows(petition)
    assert (ann.capture, ann.sheet, ann.line, ann.signed_at[:10]) == ("paper", str(number), 1, "2026-08-23")
    assert (ann.email, bob.listing, ann.text_sha256.hex()) == (
        "ann@example.org",
        "count_only",
        campaign().words["en"].sha256,
    )
    with petition.reading() as connection:
        answers = connection.execute(select(consent).order_by(consent.c.signature)).all()
        assert counters_hold(connection)
    assert [(each.answer, each.method) for each in answers] == [("yes", "paper"), ("not_asked", "paper")]
    status = petition_status(petition)
    assert (status.people, status.tallied, status.total, dict(status.agreed.versions)) == (2, 1, 3, {1: 2})
    assert typed_lines(petition, number, 1) == typed_lines(petition, number, 2) == ()
    with pytest.raises(SheetStands):
        take_sheets(petition, [number], by="Noor")


def test_an_undone_sheet_counts_for_nothing_and_comes_back_whole(petition):
    merge = take_sheets(petition, [read_twice(petition, ANN, ILLEGIBLE)], by="Noor").merges[0]
    undo_merge(petition, merge, by="Mia")
    assert (petition_status(petition).total, list_sheets(petition)[0].undone) == (0, True)
    redo_merge(petition, merge, by="Mia")
    assert (petition_status(petition).total, list_sheets(petition)[0].undone) == (2, False)


def retyped(petition, number, *lines):
    for reader in ("Mia", "Noor"):
        for line, read in enumerate(lines, 1):
            type_line(petition, number, line, read, by=reader)
        if reader == "Mia":
            finish_keying(petition, number, by="Mia")
    return take_sheets(petition, [number], by="Noor")


def test_a_sheet_that_was_taken_out_is_typed_anew_and_what_is_read_alike_is_the_same_signature(petition):
    number = read_twice(petition, ANN, BOB)
    (merge,) = take_sheets(petition, [number], by="Noor").merges
    with pytest.raises(SheetStands):
        type_anew(petition, number, by="Mia")
    ann, bob = (each.id for each in rows(petition))
    decide(petition, "withdrawn", "asked", Conditions(numbers=(rows(petition)[0].number,)), by="kb")
    undo_merge(petition, merge, by="Mia")
    assert type_anew(petition, number, by="Mia").state == "back"
    assert (petition_status(petition).total, petition_status(petition).tallied) == (2, 2)
    with pytest.raises(TypedAnew, match="typed anew"):
        redo_merge(petition, merge, by="Mia")
    rob = ReadLine(values={**BOB.values, "given_name": "Rob"}, count_only=True)
    again = retyped(petition, number, ANN, rob)
    assert (again.added, again.merges == (merge,)) == (2, False)
    live = {each.line: each for each in rows(petition) if each.batch == again.merges[0]}
    assert (live[1].id, live[1].state, live[2].id != bob, live[2].given_name) == (ann, "withdrawn", True, "Rob")
    assert petition_status(petition).people == 1
    undo_merge(petition, again.merges[0], by="Mia")
    type_anew(petition, number, by="Mia")
    assert retyped(petition, number, ANN, BOB).added == 2, "as it was the first time"
    assert {each.given_name for each in rows(petition) if each.batch not in (merge, again.merges[0])} == {"Ann", "Bob"}
    with petition.reading() as connection:
        assert counters_hold(connection)


def test_who_was_forgotten_after_their_sheet_was_taken_out_comes_back_by_no_second_typing(petition):
    number = read_twice(petition, ANN, BOB)
    (merge,) = take_sheets(petition, [number], by="Noor").merges
    undo_merge(petition, merge, by="Mia")
    erase(petition, [each.number for each in rows(petition)], by="kb")
    type_anew(petition, number, by="Mia")
    again = retyped(petition, number, ANN, BOB)
    assert (again.added, again.refused, rows(petition)) == (0, 2, [])


SIDES = st.sampled_from(["first", "second"])


@given(name=SIDES, answer=SIDES)
def test_differences_stand_side_by_side_and_what_was_chosen_holds(kept, name, answer):
    wipe(kept)
    with kept.transaction() as connection:
        bind(connection, campaign().id, SEALED_TO)
    keep(kept)
    other = ReadLine(values={**ANN.values, "family_name": "Leigh"}, answers={UPDATES: "not_given"})
    number = read_twice(kept, ANN, second=[other])
    found = {each.field: (each.first, each.second) for each in look_at_check(kept, number).open}
    assert found == {"family_name": ("Lee", "Leigh"), f"consent:{UPDATES}": ("yes", "not_given")}
    with pytest.raises(LinesUndecided):
        take_sheets(kept, [number], by="Noor")
    assert decide_line(kept, number, 1, {"family_name": name, f"consent:{UPDATES}": answer}, by="Noor").done
    take_sheets(kept, [number], by="Noor")
    (row,) = rows(kept)
    with kept.reading() as connection:
        said = connection.execute(select(consent.c.answer)).scalar_one()
    assert (row.family_name, said) == (
        {"first": "Lee", "second": "Leigh"}[name],
        {"first": "yes", "second": "not_given"}[answer],
    )


def test_where_neither_is_right_the_line_is_typed_anew_and_a_new_reading_opens_it_again(petition):
    number = read_twice(petition, ANN, second=[BOB])
    with pytest.raises(LineWrong):
        decide_line(petition, number, 1, {"country": "first"}, by="Noor")
    right = ReadLine(values={**ANN.values, "family_name": "Li"})
    assert decide_anew(petition, number, 1, right, by="Noor").done
    type_line(petition, number, 1, BOB, by="Noor")
    assert not look_at_check(petition, number).done


def test_a_decision_is_taken_back_and_both_readings_stand_side_by_side_again(petition):
    number = read_twice(petition, ANN, BOB, second=[BOB, BOB])
    before = look_at_check(petition, number).open
    decide_line(petition, number, 1, {each.field: "second" for each in before}, by="Noor")
    assert look_at_check(petition, number).decided == (1,)
    assert undo_decision(petition, number, 1, by="Mia").open == before
    with pytest.raises(LineWrong):
        undo_decision(petition, number, 1, by="Mia")
    with pytest.raises(LinesUndecided):
        take_sheets(petition, [number], by="Noor")


def test_a_code_that_was_scanned_into_a_line_is_nobodys_name(petition):
    (number,) = printed(petition)
    back(petition, number, 1)
    with pytest.raises(LineWrong) as refused:
        type_line(petition, number, 1, ReadLine(values={**ANN.values, "family_name": "Tabling-sheet:x/1/2"}), by="Mia")
    assert refused.value.field == "family_name"


def test_a_field_that_was_chosen_brings_no_answer_of_a_request_that_is_called_like_it():
    one, other = (
        ReadLine(values={"email": mail}, answers={"email": said})
        for mail, said in (("a@x.org", "not_given"), ("b@x.org", "yes"))
    )
    right = put_together(one, other, {"email": "second", "consent:email": "first"})
    assert (right.values, right.answers) == ({"email": "b@x.org"}, {"email": "not_given"})


def test_what_one_could_not_read_and_the_other_could_is_one_difference(petition):
    number = read_twice(petition, ANN, second=[ILLEGIBLE])
    assert decide_line(petition, number, 1, {"kind": "second"}, by="Noor").done
    assert take_sheets(petition, [number], by="Noor").illegible == 1


def test_a_sample_says_how_often_each_field_was_wrong_and_lets_the_rest_in(petition):
    numbers = [keyed(petition, ANN, BOB, ILLEGIBLE, BOB) for _ in range(5)]
    assert draw_sample(petition, numbers, by="Noor") == 2
    checks = [look_at_check(petition, each) for each in numbers]
    assert sum(len(each.again) for each in checks) == 2
    with pytest.raises(LinesUndecided):  # also of a sheet from which nothing was drawn
        take_sheets(petition, [next(each.sheet.number for each in checks if not each.again)], by="Noor")
    for check in checks:
        for line in check.again:
            read = ReadLine(values={"given_name": "Zoe", "country": "CA"})
            type_line(petition, check.sheet.number, line, read, by="Noor")
            differing = look_at_check(petition, check.sheet.number).open
            decide_line(petition, check.sheet.number, line, {each.field: "first" for each in differing}, by="Noor")
    rates = error_rates([look_at_check(petition, each) for each in numbers])
    assert rates["given_name"] == Fraction(1)
    assert list(rates.values()) == sorted(rates.values(), reverse=True)
    assert take_sheets(petition, numbers, by="Noor").added == 15


def test_after_a_bad_sample_every_line_is_read_again(petition):
    number = keyed(petition, ANN, BOB)
    draw_sample(petition, [number], by="Noor", lines=1)
    read_whole(petition, [number], by="Noor")
    assert look_at_check(petition, number).again == (1, 2)


def test_who_is_here_already_is_said_without_saying_who(petition):
    take_sheets(petition, [read_twice(petition, ANN)], by="Noor")
    number = keyed(petition, BOB)
    said = known_already(
        petition, number, 2, ReadLine(values={**ANN.values, "given_name": "ANN", "email": "ann@example.org"})
    )
    assert (said.signed, said.may_be, said.places) == (True, False, ())
    assert not known_already(petition, number, 2, BOB).signed
    other = keyed(petition, ANN)
    assert known_already(petition, number, 2, ANN).places == ((other, 1),)

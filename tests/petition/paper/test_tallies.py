"""Counts of paper: added, listed, taken out again, and refused where they say nothing."""

import pytest

from desktop.core.errors import PetitionError, UsageError
from desktop.petition.paper.tallies import MOST, PaperCount, add_tally, list_tallies, undo_tally
from desktop.petition.status import petition_status

SHEETS = PaperCount("Pride", "2026-06-27", 41, "counted by Noor at the office")


def test_a_count_is_listed_with_who_gave_it_and_adds_to_no_record(petition):
    number = add_tally(petition, SHEETS, by="Noor")
    (kept,) = [each for each in list_tallies(petition) if each.number == number]
    assert (kept.by, kept.event_name, kept.day, kept.signatures, kept.undone) == (
        "Noor",
        "Pride",
        "2026-06-27",
        41,
        False,
    )
    assert petition_status(petition).people == 0
    undo_tally(petition, number, by="Sam")


def test_a_count_that_was_taken_out_stays_listed_as_undone_and_cannot_be_taken_out_twice(petition):
    number = add_tally(petition, SHEETS, by="Noor")
    undo_tally(petition, number, by="Sam")
    assert [each.undone for each in list_tallies(petition) if each.number == number] == [True]
    with pytest.raises(PetitionError):
        undo_tally(petition, number, by="Sam")


@pytest.mark.parametrize(
    "wrong",
    [
        PaperCount("Pride", "2026-06-27", -1, "counted"),
        PaperCount("Pride", "2026-06-27", MOST + 1, "counted"),
        PaperCount("Pride", "27 June", 3, "counted"),
        PaperCount(" ", "2026-06-27", 3, "counted"),
        PaperCount("Pride", "2026-06-27", 3, "\u200b"),
    ],
)
def test_a_count_that_says_nothing_is_refused_and_nothing_is_kept(petition, wrong):
    before = list_tallies(petition)
    with pytest.raises(UsageError):
        add_tally(petition, wrong, by="Noor")
    assert list_tallies(petition) == before

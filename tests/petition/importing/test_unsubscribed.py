"""Who unsubscribed on their platform since they were brought in is no yes any more, as long as that table counts."""

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import delete, select

from desktop.petition.deduplication.consents_that_count import count_answers
from desktop.petition.importing.import_table import ImportReport, SourceTable, import_table
from desktop.petition.importing.preview import preview_table
from desktop.petition.importing.understanding.staff_answers import Answer
from desktop.petition.intake.undoing_merges import redo_merge, undo_merge
from desktop.petition.review.consent_withdrawal import take_consent_back
from desktop.petition.review.corrections import correct
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.status import petition_status
from desktop.petition.store.audit import audit_lines
from desktop.petition.store.integrity import check_petition
from desktop.petition.store.opening_petition import Petition, bind
from desktop.petition.tables.arrival_tables import signature, unsubscribed
from desktop.petition.tables.decision_tables import answered
from tests.support.places import NewPetition

CASES = Path(__file__).parents[2] / "fixtures" / "tables"
STOP = (Answer("consent:updates", "no", "withdrawn"),)
Bring = Callable[..., ImportReport]


@pytest.fixture
def petition(new_petition: NewPetition) -> Petition:
    made = new_petition()
    with made.transaction() as connection:
        bind(connection, "spring", "key")
    return made


@pytest.fixture
def bring(petition: Petition, tmp_path: Path) -> Bring:
    def table(name: str, answers: tuple[Answer, ...] = STOP, *, look: bool = False, **cells: str) -> ImportReport:
        """Bring a case in; `cells`: of its only row, written otherwise; `look`: first."""
        (row,) = csv.DictReader((CASES / name).read_text("utf-8").splitlines())
        file = tmp_path / f"{len(list(tmp_path.iterdir()))}.csv"
        with file.open("w", encoding="utf-8", newline="") as out:
            made = csv.DictWriter(out, list(row))
            made.writeheader()
            made.writerow(row | cells)
        wanted = SourceTable(file, "website", {"consent:updates": "Updates"}, answers=answers)
        looked = preview_table(petition, wanted).report if look else None
        came = import_table(petition, wanted, by="ws")
        assert looked is None or replace(looked, number=came.number) == came, "the preview said so"
        assert came.read == came.imported + came.skipped + came.errors
        return came

    return table


def _answers(petition: Petition) -> str:
    """Return what the only person answers, once it was held against counting anew."""
    status = petition_status(petition)
    assert status.people == 1
    assert not check_petition(petition).problems
    with petition.reading() as connection:
        assert count_answers(connection) == status.consents
    (answer,) = [each for each, count in status.consents["updates"].items() if count]
    return answer


def _number(petition: Petition) -> int:
    with petition.reading() as connection:
        return int(connection.execute(select(signature.c.number)).scalar_one())


def _figures(made: ImportReport) -> tuple[int, int, int, int]:
    return made.imported, made.skipped, made.errors, made.unsubscribed


def test_it_counts_is_said_is_in_the_log_and_the_same_table_again_changes_nothing(petition, bring):
    assert _figures(bring("c-id-yes.csv")) == (1, 0, 0, 0)
    assert _figures(bring("c-id-no.csv", look=True)) == (0, 1, 0, 1)
    assert _answers(petition) == "withdrawn"
    assert [_figures(bring(f"c-id-{each}.csv")) for each in ("no", "yes")] == [(0, 1, 0, 0)] * 2
    assert _answers(petition) == "withdrawn", "an older table brings no yes back"
    with petition.reading() as connection:
        facts = [each.facts for each in audit_lines(connection) if each.act == "import"]
    assert sorted(each["unsubscribed"] for each in facts) == [0, 0, 0, 1]
    assert "Ada" not in str(facts)


def test_it_is_undone_with_its_table_and_comes_back_with_it(petition, bring):
    bring("c-id-yes.csv")
    later = bring("c-id-no.csv")
    undo_merge(petition, later.number, by="ws")
    assert _answers(petition) == "yes"
    redo_merge(petition, later.number, by="ws")
    assert _answers(petition) == "withdrawn"
    undo_merge(petition, later.number, by="ws")
    assert _figures(bring("c-id-no.csv")) == (0, 1, 0, 1)
    assert _answers(petition) == "withdrawn"


def test_of_two_tables_that_say_so_each_is_enough(petition, bring):
    bring("c-id-yes.csv")
    tables = [bring("c-id-no.csv", Country=each).number for each in ("CA", "Canada")]
    for gone, other in (tables, tables[::-1]):
        undo_merge(petition, gone, by="ws")
        assert _answers(petition) == "withdrawn"
        undo_merge(petition, other, by="ws")
        assert _answers(petition) == "yes"
        redo_merge(petition, gone, by="ws")
        redo_merge(petition, other, by="ws")


def test_a_mere_no_and_a_row_of_which_more_differs_are_refused_as_before(petition, bring):
    bring("c-id-yes.csv", ())
    assert [each.problem for each in bring("c-id-no.csv", ()).wrong] == ["changed_consent"]
    assert [each.problem for each in bring("c-id-no.csv", (), Name="Bo", Updates="unsubscribed").wrong] == ["changed"]
    assert _answers(petition) == "yes"
    assert _figures(bring("c-id-no.csv", (), Updates="unsubscribed")) == (0, 1, 0, 1)
    assert _answers(petition) == "withdrawn"


def test_a_word_that_never_meant_it_ends_nothing_once_its_table_came_in_anew(petition, bring):
    bring("c-id-yes.csv")
    undo_merge(petition, bring("c-id-no.csv").number, by="ws")
    with petition.transaction() as connection:  # answers hold while a table of their source counts
        connection.execute(delete(answered))
    assert [each.problem for each in bring("c-id-no.csv", ()).wrong] == ["changed_consent"]
    assert _answers(petition) == "yes"


def test_who_only_left_the_box_before_has_unsubscribed_as_well(petition, bring):
    bring("c-id-no.csv", ())
    later = bring("c-id-no.csv", (), Updates="unsubscribed")
    assert (_figures(later), _answers(petition)) == ((0, 1, 0, 1), "withdrawn")
    undo_merge(petition, later.number, by="ws")
    assert _answers(petition) == "not_given"


def test_staff_who_corrected_the_row_lose_no_withdrawal_and_keep_their_own(petition, bring):
    bring("c-id-yes.csv")
    ada = _number(petition)
    correct(petition, ada, {"email": "ada@example.org"}, by="ws")
    later = bring("c-id-no.csv")
    assert (_figures(later), _answers(petition)) == ((0, 1, 0, 1), "withdrawn")
    undo_merge(petition, later.number, by="ws")
    made = take_consent_back(petition, [ada], "updates", by="ws")
    redo_merge(petition, later.number, by="ws")
    undo_merge(petition, later.number, by="ws")
    assert _answers(petition) == "withdrawn", "what staff took back is theirs to give again"
    undo_decision(petition, made.number, by="ws")
    assert _answers(petition) == "yes"


def test_nothing_of_it_is_left_of_whoever_is_erased(petition, bring):
    bring("c-id-yes.csv")
    bring("c-id-no.csv")
    erase(petition, [_number(petition)], by="ws")
    with petition.reading() as connection:
        assert connection.execute(select(unsubscribed)).all() == []
    assert _figures(bring("c-id-no.csv"))[-1] == 0

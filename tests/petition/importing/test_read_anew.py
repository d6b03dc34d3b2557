"""A table that is undone and brought in again with other answers counts as they say, as if it had never been else."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.core.petition_errors import OtherColumns
from desktop.core.store_errors import CountsOtherwise
from desktop.core.table_errors import OtherAnswers
from desktop.petition.deduplication.consents_that_count import count_answers
from desktop.petition.importing.import_table import ImportReport, SourceTable, import_table
from desktop.petition.importing.preview import preview_table
from desktop.petition.importing.row_identity import earlier_sha256
from desktop.petition.importing.understanding.staff_answers import Answer
from desktop.petition.intake.undoing_merges import redo_merge, undo_merge
from desktop.petition.review.consent_withdrawal import take_consent_back
from desktop.petition.review.corrections import correct
from desktop.petition.review.decisions import decide
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.status import petition_status
from desktop.petition.store.integrity import check_petition
from desktop.petition.store.opening_petition import Petition, bind
from desktop.petition.tables.arrival_tables import batch, consent, signature
from tests.support.crowd import wipe
from tests.support.places import NewPetition

HEADING = "id,Name,Country,Email,Signed at,Updates,List my name"
NAMED = {"consent:updates": "Updates", "listing": "List my name", "signed_at": "Signed at"}
ROWS = (
    "1,Ada Byron,CA,ada@example.org,2026-06-07,no,yes",
    "2,Bo Lee,CA,,2026-06-07,sure,yes",
    ",Cy Young,CA,,2026-06-07,no,yes",
    ",Cy Young,CA,,2026-06-07,unsubscribed,yes",
    ",Di Moss,Lummerland,di@example.org,2026-06-07,yes,yes",
    ",Ed Noir,FR,,06/07/2026,,yes",
    ",Ada Byron,CA,ada@example.org,2026-06-08,yes,perhaps",
)
TABLE = st.lists(st.sampled_from(ROWS), min_size=1, max_size=5)
READING = st.fixed_dictionaries({
    "consent:updates no": st.sampled_from(["withdrawn", "not given"]),
    "consent:updates sure": st.sampled_from(["yes", "not asked", "withdrawn"]),
    "country lummerland": st.sampled_from(["DE", "FR"]),
    "dates ": st.sampled_from(["day", "month"]),
    "listing perhaps": st.sampled_from(["yes", "no"]),
})  # fmt: skip
_numbers = count(1)


@dataclass(frozen=True, slots=True)
class Office:
    """A petition of one campaign, and a folder for the tables that come to it."""

    petition: Petition
    folder: Path

    def bring(self, rows: Sequence[str], *answers: Answer, saved: str = "\n") -> ImportReport:
        file = self.folder / f"{next(_numbers)}.csv"
        file.write_text(saved.join((HEADING, *rows)) + saved, "utf-8", newline="")
        return import_table(self.petition, SourceTable(file, "website", NAMED, answers=answers), by="ws")

    def undo(self, made: ImportReport) -> None:
        undo_merge(self.petition, made.number, by="ws")

    def answers(self) -> list[tuple[str, str]]:
        """Who counts, and what they answer to the one request."""
        said = select(signature.c.name + signature.c.given_name, consent.c.answer).select_from(
            signature.join(batch).join(consent)
        )
        with self.petition.reading() as connection:
            assert count_answers(connection) == petition_status(self.petition).consents
            return sorted(map(tuple, connection.execute(said.where(batch.c.undone.is_(False)))))

    def people(self) -> object:
        """Who counts for whom and why, with all that was read of them."""
        c = signature.c
        wanted = (c.number, c.id, c.sha256, c.country, c.signed_at, c.listing, c.state, c.reason, c.kept_as, c.doubt)
        given = select(consent.c.signature, consent.c.request, consent.c.answer, consent.c.at, consent.c.original)
        with self.petition.reading() as connection:
            here = select(*wanted).join(batch).where(batch.c.undone.is_(False))
            found = {row.number: row for row in connection.execute(here)}
            said = [row for row in connection.execute(given) if row.signature in found]
        called = {number: (row.id, row.sha256) for number, row in found.items()} | {None: None}
        who = sorted((*called[n], *row[3:8], called[row.kept_as], called[row.doubt]) for n, row in found.items())
        status = petition_status(self.petition)
        return who, sorted((*called[row.signature], *row[1:]) for row in said), status.people, status.consents


def read_as(reading: dict[str, str]) -> tuple[Answer, ...]:
    return tuple(Answer(*about.split(" "), means) for about, means in reading.items())


def begun(petition: Petition, folder: Path) -> Office:
    with petition.transaction() as connection:
        bind(connection, "spring", "key")
    return Office(petition, folder)


@pytest.fixture
def office(new_petition: NewPetition, tmp_path: Path) -> Office:
    return begun(new_petition(), tmp_path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tables")


@given(
    rows=TABLE,
    readings=st.lists(st.tuples(READING, st.sampled_from(["\n", "\r\n"])), min_size=2, max_size=4),
    again=st.booleans(),
)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_last_answers_hold_whatever_was_answered_before(shared, folder, rows, readings, again):
    wipe(shared)
    office = begun(shared, folder)
    *earlier, (last, saved) = readings
    came = office.bring(rows, *read_as(last), saved=saved)
    wanted = (office.people(), came.imported, came.errors)
    wipe(shared)
    for reading, how in earlier:
        office.undo(office.bring(rows, *read_as(reading), saved=how))
    made = office.bring(rows, *read_as(last), saved=saved)
    assert (office.people(), made.imported, made.errors) == wanted
    assert office.bring(rows, saved=saved if again else "\r").imported == 0
    assert office.people() == wanted[0]
    assert not check_petition(shared).problems


STOP, MERELY = Answer("consent:updates", "no", "withdrawn"), Answer("consent:updates", "no", "not given")


@pytest.mark.parametrize("row", ROWS[:3:2], ids=["with a number", "without"])
def test_a_no_that_meant_unsubscribed_is_a_mere_no_once_it_is_answered_so_and_the_other_way_round(office, row):
    name = row.split(",")[1]
    for answer, says in ((STOP, "withdrawn"), (MERELY, "not_given"), (STOP, "withdrawn")):
        made = office.bring([row], answer)
        assert office.answers() == [(name, says)]
        office.undo(made)
    assert office.answers() == []


def test_the_merge_that_was_read_otherwise_stays_undone_beside_the_new_one_and_can_be_had_again_by_its_answers(office):
    first = office.bring(ROWS[4:6], *read_as({"dates ": "day", "country lummerland": "DE"}))
    here = office.people()
    office.undo(first)
    other = office.bring(ROWS[4:6], *read_as({"dates ": "month", "country lummerland": "FR"}))
    assert other.number != first.number
    with pytest.raises(CountsOtherwise, match=f"Merge {other.number} "):
        redo_merge(office.petition, first.number, by="ws")
    office.undo(other)
    assert office.bring(ROWS[4:6], *read_as({"dates ": "day", "country lummerland": "DE"})).number == first.number
    assert office.people() == here


def test_a_row_of_the_same_number_in_another_file_is_not_brought_back_beside_the_one_that_counts(office):
    first = office.bring(ROWS[:1], STOP)
    office.undo(first)
    office.bring((*ROWS[:1], ROWS[4]), MERELY, Answer("country", "lummerland", "DE"))
    with pytest.raises(CountsOtherwise):
        redo_merge(office.petition, first.number, by="ws")


def test_undone_and_brought_in_again_as_it_was_it_is_the_same_merge(office):
    first = office.bring(ROWS[:3])
    office.undo(first)
    looked = preview_table(office.petition, SourceTable(next(office.folder.glob("*.csv")), "website", NAMED)).report
    assert (looked.number, looked.imported) == (first.number, 3)
    again = office.bring(ROWS[:3])
    assert (again.number, again.imported, again.skipped) == (first.number, 3, 0)


def test_what_staff_decided_of_a_row_with_a_number_holds_for_it_as_it_is_read_now(office):
    first = office.bring(ROWS[:2], MERELY, Answer("consent:updates", "sure", "yes"))
    with office.petition.reading() as connection:
        ada, bo = connection.execute(select(signature.c.number).order_by(signature.c.sequence)).scalars()
    decide(office.petition, "invalid", "prank", Conditions(numbers=(ada,)), by="ws")
    ended = take_consent_back(office.petition, [bo], "updates", by="ws")
    office.undo(first)
    sure = Answer("consent:updates", "sure", "yes")
    office.bring([ROWS[0].replace("CA", "FR"), ROWS[1].replace("CA", "FR")], MERELY, sure)
    status = petition_status(office.petition)
    assert (status.people, status.invalid) == (1, 1)
    assert office.answers() == [("Ada Byron", "not_given"), ("Bo Lee", "withdrawn")]
    undo_decision(office.petition, ended.number, by="ws")
    assert office.answers() == [("Ada Byron", "not_given"), ("Bo Lee", "yes")]


@pytest.mark.parametrize("engine", ["sqlite"])
def test_what_staff_took_back_before_holds_no_more_for_a_row_as_it_is_read_now(office):
    sure = Answer("consent:updates", "sure", "yes")
    first = office.bring(ROWS[1:2], sure)
    with office.petition.reading() as connection:
        bo = connection.execute(select(signature.c.number)).scalar_one()
    ended = take_consent_back(office.petition, [bo], "updates", by="ws")
    refused = decide(office.petition, "invalid", "prank", Conditions(numbers=(bo,)), by="ws")
    for each in (ended, refused):
        undo_decision(office.petition, each.number, by="ws")
    office.undo(first)
    office.bring([ROWS[1].replace("CA", "FR")], sure)
    assert office.answers() == [("Bo Lee", "yes")]
    assert petition_status(office.petition).people == 1


def test_who_unsubscribed_by_a_later_table_that_counts_has_done_so_however_their_row_is_read(office):
    first = office.bring(ROWS[1:2], Answer("consent:updates", "sure", "yes"))
    later = office.bring([ROWS[1].replace("sure", "unsubscribed")])
    assert later.unsubscribed == 1
    office.undo(first)
    office.bring([ROWS[1].replace("CA", "FR")])
    assert office.answers() == [("Bo Lee", "withdrawn")]
    office.undo(later)
    assert office.answers() == [("Bo Lee", "yes")]


def test_who_was_erased_when_their_row_had_an_earlier_digest_stays_out(office, monkeypatch):
    with monkeypatch.context() as earlier:  # as versions before told rows from each other
        earlier.setattr(
            "desktop.petition.importing.import_table.content_sha256",
            earlier_sha256,
        )
        office.bring(ROWS[:2], STOP, Answer("consent:updates", "sure", "yes"))
    with office.petition.reading() as connection:
        ada = connection.execute(select(signature.c.number).order_by(signature.c.sequence)).scalars().first()
    correct(office.petition, ada, {"given_name": "Ada Lovelace"}, by="ws")  # by which nobody is found in the table
    assert office.bring(ROWS[:2]).errors == 0, "it is known as it was"
    erase(office.petition, [ada], by="ws")
    assert [each.problem for each in office.bring(ROWS[:2], saved="\r\n").wrong] == ["erased"]
    assert [name for name, _ in office.answers()] == ["Bo Lee"]


DAY, MONTH = Answer("dates", "", "day"), Answer("dates", "", "month")
LATER = (ROWS[5], ",Gi Hun,CA,,06/07/2026,,yes")  # an export of the same source, with one more person


def test_a_table_is_not_brought_back_beside_another_export_of_its_source_that_was_read_by_other_answers(office):
    first = office.bring(ROWS[5:6], DAY)
    office.undo(first)
    later = office.bring(LATER, MONTH)
    with pytest.raises(CountsOtherwise, match=f"Merge {later.number} .*import the table of merge {first.number} again"):
        redo_merge(office.petition, first.number, by="ws")
    assert office.bring(ROWS[5:6]).imported == 0
    assert petition_status(office.petition).people == 2
    office.undo(later)
    office.undo(office.bring(ROWS[5:6]))
    redo_merge(office.petition, first.number, by="ws")
    with pytest.raises(OtherAnswers):  # beside one that was read as nobody reads it now
        office.bring(LATER)
    assert petition_status(office.petition).people == 1


def test_a_table_is_not_brought_back_beside_another_export_that_was_read_by_other_columns(office):
    first = office.bring(ROWS[5:6], DAY)
    office.undo(first)
    file = office.folder / "no-country.csv"
    file.write_text("\n".join((HEADING, *LATER)), "utf-8")
    later = SourceTable(file, "website", {**NAMED, "country": ""})
    made = import_table(office.petition, later, by="ws")
    with pytest.raises(CountsOtherwise):
        redo_merge(office.petition, first.number, by="ws")
    office.undo(made)
    redo_merge(office.petition, first.number, by="ws")
    with pytest.raises(OtherColumns):
        import_table(office.petition, later, by="ws")
    assert petition_status(office.petition).people == 1


def test_a_table_is_brought_back_beside_another_export_that_was_read_alike(office):
    first = office.bring(ROWS[5:6], DAY)
    office.undo(first)
    office.bring([LATER[1], ROWS[4]], Answer("country", "lummerland", "DE"))
    redo_merge(office.petition, first.number, by="ws")
    assert petition_status(office.petition).people == 3


def test_a_later_export_whose_dates_show_their_order_does_not_bring_in_again_who_came_without_a_date(office):
    first = office.bring(ROWS[5:6])
    shows = (ROWS[5], ",Gi Hun,CA,,23/07/2026,,yes")
    with pytest.raises(OtherAnswers, match=f"dates.*merge {first.number}"):
        office.bring(shows)
    office.undo(first)
    office.bring(shows)
    assert petition_status(office.petition).people == 2


def test_what_was_left_open_stays_so_while_its_rows_count_whatever_a_table_between_left_open(office):
    first = office.bring(ROWS[5:6])
    office.bring([",Gi Hun,CA,,2026-06-07,,yes"])
    with pytest.raises(OtherAnswers, match=f"merge {first.number}"):
        office.bring(ROWS[5:6], DAY)
    assert petition_status(office.petition).people == 2

"""Tables as platforms and spreadsheets wrote them, taken into an empty petition: who is in, who is not, and why."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from sqlalchemy import Connection, select

from desktop.core.progress import Meter, ignore
from desktop.core.table_errors import DoubledColumn
from desktop.petition.importing.import_table import (
    ImportReport,
    Onlookers,
    Rows,
    SourceTable,
    import_table,
    take_table,
)
from desktop.petition.importing.reading.table_as_read import AS_FOUND, ReadAs
from desktop.petition.importing.refused_rows import WHY
from desktop.petition.importing.row_notes import NotedCells
from desktop.petition.importing.signed_row import SignedRow
from desktop.petition.importing.understanding.staff_answers import Answer
from desktop.petition.intake.undoing_merges import redo_merge, undo_merge
from desktop.petition.review.corrections import correct
from desktop.petition.review.decisions import decide
from desktop.petition.review.doubtful_names import suggest_names
from desktop.petition.review.review_queue import count_review, count_tagged, count_tagged_of
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.status import petition_status
from desktop.petition.store.integrity import check_petition
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature

CASES = Path(__file__).parents[2] / "fixtures" / "tables"
LATIN = ReadAs(encoding="windows-1252")


@dataclass
class Took:
    report: ImportReport
    names: list[str] = field(default_factory=list)

    @property
    def refused(self) -> list[str]:
        return [each.problem for each in self.report.wrong]

    @property
    def noted(self) -> Mapping[str, int]:
        return {f"{each.field}: {each.problem}": each.count for each in self.report.noted}


def _take(connection: Connection, petition: Petition, table: SourceTable) -> Took:
    names: list[str] = []

    def watch(rows: Rows) -> Rows:
        for each in rows:
            if isinstance(each, SignedRow):
                names.append(f"{each.given_name} {each.family_name}".strip())
            yield each

    taken = take_table(connection, petition, table, Meter(ignore, "rows"), Onlookers(watch))
    return Took(taken.report, names)


def _case(petition: Petition, *names: str, strict: bool = False, read_as: ReadAs = AS_FOUND) -> list[Took]:
    """Take these tables in, one after the other, and undo it all."""
    with petition.rehearsal() as connection:
        tables = [SourceTable(CASES / name, "website", {}, read_as, strict=strict) for name in names]
        return [_take(connection, petition, table) for table in tables]


@pytest.mark.parametrize(
    ("name", "people", "refused", "noted"),
    [
        ("csv-backslash.csv", [], ["stray_mark"], {}),
        ("csv-stripslashes.csv", ["Eva Noir"], ["stray_mark"], {}),
        ("p-speakout-comment-quote.csv", ["Eva Noir"], ["stray_mark"], {"country: no_country": 1}),
        ("csv-stray-cr.csv", ["Ada Byron"], [], {}),
        ("csv-short-rows.csv", ["Ida Rot"], ["short_row", "only_a_name"], {}),
        ("csv-totals-row.csv", ["Ada Byron"], ["only_a_name"], {}),
        ("csv-footer-note.csv", ["Ada Byron"], ["only_a_name"], {}),
        ("csv-apostrophe.csv", ["Ada Byron"], [], {}),
        ("csv-eq-zero.csv", ["Ada Byron"], [], {}),
        ("csv-entities.csv", ["Sean O'Connor", "José García", "A & B C"], [], {}),
        ("csv-html-names.csv", ["<b>Ada</b> Byron"], [], {"name: tag": 1}),
        ("csv-fffd.csv", ["Jos\ufffd Garc\ufffda", "Jos? Garc?a"], [], {"name: damaged_letters": 2}),
        ("csv-latin1-cp1252.csv", ["Zoë O’Connor"], [], {}),
        (
            "jp-order.csv",
            ["太郎 佐々木", "花子 山﨑", "奈々 田中", "太郎 髙橋", "次郎 葛󠄀城", "ﾀﾛｳ ﾀﾅｶ", "民準 金"],
            [],
            {},
        ),
        ("x-x000d.xlsx", ["Ada Byron", "Eva Maria Noir", "_x000D_ Rot"], [], {"name: tag": 1}),
        ("x-errors.xlsx", [], ["error"] * 4, {}),
        ("x-hidden-first-sheet.xlsx", ["Ada Byron"], [], {}),
        ("x-formulas.xlsx", ["Eva Noir"], ["formula", "formula"], {"email: formula": 1}),
        ("x-gaps.xlsx", ["Ada Byron"], ["formula"], {}),
        ("twins-no-id.csv", ["John Smith", "John Smith", "John Smith", "Ada Byron"], [], {"name: equal_row": 2}),
        ("p-change-org.csv", ["Ada Byron", "Eva Noir", "Eva Noir"], [], {"name: equal_row": 1}),
    ],
)
def test_who_is_in_and_who_is_not_is_said(bound, name, people, refused, noted):
    (took,) = _case(bound, name, read_as=LATIN if "1252" in name else AS_FOUND)
    assert (took.names, took.refused, took.noted) == (people, refused, noted)
    assert took.report.imported == len(people)


def test_no_odd_cell_of_a_table_that_has_every_kind_costs_a_signature(bound):
    (took,) = _case(bound, "mixed-cells.csv")
    assert (took.report.read, took.report.imported, took.refused) == (36, 36, [])
    assert took.noted["email: email"] >= 5


def test_who_asks_for_strictness_has_those_rows_refused(bound):
    (took,) = _case(bound, "mixed-cells.csv", strict=True)
    assert {"email", "date"} <= set(took.refused)
    assert took.report.imported + took.report.errors == 36


@pytest.mark.parametrize("name", ["twins-no-id.csv", "p-change-org.csv", "p-proca.csv", "mixed-cells.csv"])
def test_the_same_table_again_adds_nobody(bound, name):
    first, again = _case(bound, name, name)
    assert first.report.imported == len(first.names)
    assert (again.report.imported, again.report.skipped) == (0, first.report.imported)


def test_a_table_that_spells_the_same_otherwise_adds_nobody(bound):
    first, again = _case(bound, "resave-a.csv", "resave-b.csv")
    assert (first.report.imported, again.report.imported, again.report.skipped) == (2, 0, 2)


def test_a_row_of_which_only_an_answer_changed_says_so(bound):
    with bound.rehearsal() as connection:
        tables = [
            SourceTable(CASES / name, "website", {"consent:updates": "Updates"})
            for name in ("c-id-yes.csv", "c-id-no.csv")
        ]
        _, again = [_take(connection, bound, table) for table in tables]
    assert again.refused == ["changed_consent"]


def _answered(petition: Petition, *names: str, answers: tuple[Answer, ...] = ()) -> tuple[int, dict[str, int]]:
    """Take these cases in for good, and return how many people there are and what they answered."""
    for name in names:
        wanted = SourceTable(CASES / name, "website", {"consent:updates": "Updates"}, answers=answers)
        import_table(petition, wanted, by="ws")
    status = petition_status(petition)
    return status.people, {each: count for each, count in status.consents["updates"].items() if count}


def test_a_no_ends_no_yes_unless_staff_say_that_it_means_unsubscribed(bound):
    assert _answered(bound, "c-then-yes.csv", "c-then-no.csv") == (1, {"yes": 1})


def test_a_no_that_means_unsubscribed_ends_an_earlier_yes(bound):
    stop = Answer("consent:updates", "no", "withdrawn")
    assert _answered(bound, "c-then-yes.csv", "c-then-no.csv", answers=(stop,)) == (1, {"withdrawn": 1})


@pytest.mark.parametrize(("name", "number"), [("csv-html-names.csv", 1), ("x-x000d.xlsx", 3)])
def test_a_tag_in_a_name_waits_until_staff_say_what_it_is(bound, name, number):
    made = import_table(bound, SourceTable(CASES / name, "website", {}), by="ws")
    before = petition_status(bound)
    assert (made.imported, before.in_review, before.people) == (number, 1, number - 1)
    assert (count_tagged(bound), count_tagged_of(bound, made.number), count_review(bound)) == (1, 1, 0)
    assert [(each.number, each.rule) for each in suggest_names(bound)] in ([(number, "tag")], [(number, "damaged")])
    undo_merge(bound, made.number, by="ws")
    assert (count_tagged(bound), suggest_names(bound)) == (0, ()), "nobody is asked about an undone merge"
    redo_merge(bound, made.number, by="ws")
    decided = decide(bound, "valid", "checked", Conditions(numbers=(number,)), by="ws")
    assert (petition_status(bound).people, suggest_names(bound), count_tagged(bound)) == (number, (), 0)
    undo_decision(bound, decided.number, by="ws")
    assert petition_status(bound) == before
    correct(bound, number, {"given_name": "Ada"}, by="ws")
    assert petition_status(bound).people == number
    assert not check_petition(bound).problems


def test_one_mailbox_of_gmail_in_three_spellings_is_one_person(bound):
    made = import_table(bound, SourceTable(CASES / "gmail.csv", "website", {}), by="ws")
    assert (made.imported, petition_status(bound).people) == (3, 1)


@pytest.mark.parametrize(
    ("name", "rows", "people", "waiting"),
    [("dd-siblings-one-mailbox.csv", 16, 15, 1), ("dd-same-person-two-spellings.csv", 22, 11, 2)],
)
def test_brothers_and_sisters_are_two_and_one_person_in_two_spellings_is_one_or_waits(
    bound, name, rows, people, waiting
):
    made = import_table(bound, SourceTable(CASES / name, "website", {}), by="ws")
    status = petition_status(bound)
    assert (made.imported, status.people, status.in_review) == (rows, people, waiting)


@pytest.mark.parametrize(
    ("cells", "noted", "people"),
    [(",,", "equal_row", (2, 0)), ("bo@example.org,,", "twice", (1, 0)), (",K1A 0B1,", "twice_perhaps", (1, 1))],
)
def test_of_an_equal_row_it_is_noted_what_becomes_of_it(bound, tmp_path, cells, noted, people):
    table = tmp_path / "export.csv"
    table.write_text(f"Name,Country,Email,Postal code,Comment\nBo Lee,CA,{cells}a\nBo Lee,CA,{cells}b\n", "utf-8")
    made = import_table(bound, SourceTable(table, "website", {}), by="ws")
    assert made.noted == (NotedCells("name", noted, 1, (3,)),)
    status = petition_status(bound)
    assert (made.imported, (status.people, status.in_review)) == (2, people)


def test_refused_rows_are_mended_in_a_spreadsheet_and_imported_again(bound, tmp_path):
    wanted = tmp_path / "refused.csv"
    export = tmp_path / "export.csv"
    export.write_text("Name,Country,Phone\nAda,CA,+16135550123\nBo,Atlantis,+16135550124\n#N/A,FR,\n", "utf-8")
    table = SourceTable(export, "website", {}, refused=wanted, words={"country": "which country?"})
    made = import_table(bound, table, by="ws")
    assert (made.imported, made.errors, made.mend) == (1, 2, str(wanted))
    heading, *rows = csv.reader(io.StringIO(wanted.read_text("utf-8-sig")))
    assert heading == ["Name", "Country", "Phone", WHY]
    assert rows == [["Bo", "Atlantis", "'+16135550124", "which country?"], ["#N/A", "FR", "", "error"]]
    assert wanted.stat().st_mode & 0o077 == 0

    wanted.write_text(wanted.read_text("utf-8-sig").replace("Atlantis", "CA"), "utf-8")
    again = import_table(bound, replace(table, path=wanted), by="ws")
    assert (again.imported, again.errors, again.mend) == (1, 1, str(tmp_path / "refused-2.csv"))
    with bound.reading() as connection:
        phones = connection.execute(select(signature.c.given_name, signature.c.phone).order_by(signature.c.number))
        assert [tuple(row) for row in phones] == [("Ada", "+16135550123"), ("Bo", "+16135550124")]
    third = csv.reader(io.StringIO((tmp_path / "refused-2.csv").read_text("utf-8-sig")))
    assert list(third) == [["Name", "Country", "Phone", WHY], ["#N/A", "FR", "", "error"]]

    once_more = import_table(bound, replace(table, path=wanted), by="ws")
    assert once_more.mend == again.mend, "the same rows are not written again"
    assert not (tmp_path / "refused-3.csv").exists()


def test_an_import_that_fails_leaves_no_table_of_refused_rows(bound, tmp_path):
    export = tmp_path / "export.csv"
    export.write_bytes(b"Name,Country\nBo,Atlantis\n" + b"Ada,CA\n" * 30_000 + b"\0")
    with pytest.raises(Exception, match="not text"):
        import_table(bound, SourceTable(export, "website", {}, refused=tmp_path / "refused.csv"), by="ws")
    assert [each.name for each in tmp_path.iterdir()] == ["export.csv"]


# --- whatever stands in a table, and however it is saved again

_LETTERS = st.characters(exclude_categories=("C", "Z"), exclude_characters="\ufffd#=<@")
_WORDS = st.text(st.one_of(_LETTERS, st.sampled_from("aé, ;|'\"Жя李")), min_size=1, max_size=12)
_PERSON = st.fixed_dictionaries(
    {
        "First name": _WORDS.map("A".__add__),
        "Last name": _WORDS,
        "Country": st.sampled_from(["Canada", "FR", "United Kingdom", "Atlantis", ""]),
        "Email": st.sampled_from(["ada@example.org", "bo@example.org", "n/a", ""]),
        "Postal code": st.sampled_from(["01234", "K1A 0B1", ""]),
        "Signed at": st.sampled_from(["2026-06-27 14:00:00", "2026-06-28", "who knows", ""]),
        "Comment": _WORDS,
    }
)
_SAVED = st.fixed_dictionaries({
    "separator": st.sampled_from(",;\t|"),
    "encoding": st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "xlsx"]),
    "quoting": st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    "end": st.sampled_from(["\n", "\r\n"]),
    "blank": st.sampled_from(["", "\n"]),
    "order": st.permutations(range(7)),
})  # fmt: skip


def _save(path: Path, rows: list[dict[str, str]], how: Mapping[str, object]) -> Path:
    headings = [list(rows[0])[at] for at in how["order"]]
    cells = [headings, *([row[heading] for heading in headings] for row in rows)]
    if how["encoding"] == "xlsx":
        book = Workbook(write_only=True)
        sheet = book.create_sheet()
        for each in cells:
            sheet.append(each)
        book.save(path)
        return path
    text = io.StringIO(newline="")
    written = csv.writer(text, delimiter=how["separator"], quoting=how["quoting"], lineterminator=how["end"])
    written.writerows(cells)
    path.write_bytes((how["blank"] + text.getvalue()).encode(how["encoding"]))
    return path


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(_PERSON, min_size=1, max_size=6), one=_SAVED, other=_SAVED)
def test_any_table_saved_again_in_any_way_adds_nobody(bound, tmp_path_factory, rows, one, other):
    folder = tmp_path_factory.mktemp("saved")
    with bound.rehearsal() as connection:
        first = _take(connection, bound, SourceTable(_save(folder / "one", rows, one), "website", {}))
        again = _take(connection, bound, SourceTable(_save(folder / "other", rows, other), "website", {}))
    assert first.report.read == len(rows)
    assert (again.names, again.refused) == (first.names, first.refused)
    assert (again.report.imported, again.report.skipped) == (0, first.report.imported)
    assert first.noted == again.noted


def test_of_two_columns_under_one_heading_none_is_chosen_in_silence(bound):
    with pytest.raises(DoubledColumn, match="columns 3 and 4"):
        _case(bound, "csv-dup-heading.csv")

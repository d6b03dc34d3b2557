"""What a row of somebody's table becomes, and what is said of one that cannot be taken."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.errors import SourceError
from desktop.core.sealed_text_limits import LONGEST
from desktop.petition.importing.reading.table_as_read import OpenTable, TableRow
from desktop.petition.importing.row_checks import PROBLEMS
from desktop.petition.importing.row_identity import content_sha256
from desktop.petition.importing.row_notes import NotedCells, RowNotes
from desktop.petition.importing.rows_into_signatures import Source, WrongRow, read_rows
from desktop.petition.importing.signed_row import SignedRow, arrival_of_row
from desktop.petition.importing.understanding.column_mapping import Columns, find_columns
from desktop.petition.intake.arrivals import COLUMNS

HEADING = ["id", "first", "last", "country", "mail", "zip", "when", "updates", "public"]
FIELDS = [
    "id", "given_name", "family_name", "country", "email", "postal_code", "signed_at", "consent:updates", "listing",
]  # fmt: skip
SOURCE = Source("website", Columns(dict(zip(FIELDS, HEADING, strict=True))), "spring", {"updates": "Spring Society"})
ADA = ["7", "Ada", "Byron", "Canada", "ada@Example.org", "k1a0b1", "2026-06-27 14:00:00", "Yes", ""]


def _read(*rows: list[str], strict: bool = False, notes: RowNotes | None = None) -> list[SignedRow | WrongRow]:
    table = OpenTable(HEADING, (TableRow(*each) for each in enumerate(rows, start=2)))
    return list(read_rows(replace(SOURCE, strict=strict), table, notes or RowNotes()))


def _with(**changed: str) -> list[str]:
    return [changed.get(heading, cell) for heading, cell in zip(HEADING, ADA, strict=True)]


def test_a_row_becomes_a_signature_in_our_spelling():
    (ada,) = _read(ADA)
    assert isinstance(ada, SignedRow)
    assert (ada.given_name, ada.family_name, ada.country) == ("Ada", "Byron", "CA")
    assert (ada.email, ada.postal_code, ada.signed_at) == ("ada@example.org", "K1A 0B1", "2026-06-27T14:00:00Z")
    assert [(each.request, each.requester, each.answer) for each in ada.consents] == [
        ("updates", "Spring Society", "yes")
    ]
    assert (ada.listing, ada.sequence) == ("named", 2)
    kept = dict(zip(COLUMNS, arrival_of_row(ada, b"digest", b"salt")[0], strict=True))
    assert {name: kept[name] for name in ("capture", "line", "sequence", "device", "given_name", "country")} == {
        "capture": "web", "line": 2, "sequence": 2, "device": 0, "given_name": "Ada", "country": "CA",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"first": "", "last": ""}, "no_name"),
        ({"first": "https://example.org", "last": ""}, "not_a_name"),
        ({"first": "=HYPERLINK(1)"}, "formula"),
        ({"last": "-2+3"}, "formula"),
        ({"first": "a" * (LONGEST["given_name"] + 1)}, "too_long"),
        ({"first": "#N/A"}, "error"),
        ({"country": "Atlantis"}, "country"),
        ({"country": "=A1"}, "formula"),
        ({"public": "perhaps"}, "answer"),  # whether the name may be shown
        ({each: "" for each in HEADING if each not in ("first", "last", "updates")}, "only_a_name"),
    ],
)
def test_a_row_that_cannot_be_taken_is_named_by_its_number_and_why(changed, problem):
    assert _read(ADA, _with(**changed))[1] == WrongRow(3, problem)
    assert problem in PROBLEMS


LEFT_OUT = [
    ("mail", "n/a", "email", "email"),
    ("mail", "ada at example", "email", "email"),
    ("mail", "=A1", "email", "formula"),
    ("when", "06/07/2026", "signed_at", "date"),
    ("zip", "#REF!", "postal_code", "error"),
    ("zip", "9" * 500, "postal_code", "too_long"),
    ("updates", "perhaps", "consent:updates", "answer"),
]


@pytest.mark.parametrize(("heading", "said", "field", "problem"), LEFT_OUT)
def test_a_cell_that_is_not_understood_is_left_out_and_named_and_costs_no_signature(heading, said, field, problem):
    notes = RowNotes()
    ada, odd = _read(ADA, _with(**{heading: said}), notes=notes)
    assert isinstance(ada, SignedRow)
    assert isinstance(odd, SignedRow)
    assert notes.cells == (NotedCells(field, problem, 1, (3,)),)
    if field.startswith("consent"):
        assert [each.answer for each in odd.consents] == ["not_asked"]
    else:
        assert getattr(odd, field) == ""


@pytest.mark.parametrize(("heading", "said", "field", "problem"), LEFT_OUT)
def test_who_asks_for_strictness_has_every_such_row_refused(heading, said, field, problem):
    assert _read(ADA, _with(**{heading: said}), strict=True)[1] == WrongRow(3, problem), field


@pytest.mark.parametrize("said", ["", "  "])
def test_who_gives_no_country_where_it_is_delivered_comes_in_and_is_named(said):
    notes = RowNotes()
    (row,) = _read(_with(country=said), notes=notes)
    assert isinstance(row, SignedRow)
    assert notes.cells == (NotedCells("country", "no_country", 1, (2,)),)
    assert _read(_with(country=said), strict=True) == [WrongRow(2, "no_country")]


_NO_COLUMN = Columns({field: name for field, name in SOURCE.columns.heading.items() if field != "country"})


@pytest.mark.parametrize("other", [{"delivered": frozenset({"name"})}, {"columns": _NO_COLUMN}])
def test_a_country_that_is_not_delivered_or_has_no_column_is_missed_in_no_row(other):
    table = OpenTable(HEADING, iter([TableRow(2, _with(country=""))]))
    (row,) = read_rows(replace(SOURCE, strict=True, **other), table, notes := RowNotes())
    assert isinstance(row, SignedRow)
    assert notes.cells == ()


@pytest.mark.parametrize("name", ["Jos\ufffd", "Jos?", "Garc?a", "ZoÃ«", "Jos\x8e", "Câ€™est"])
def test_a_name_that_lost_a_letter_comes_in_and_is_shown(name):
    notes = RowNotes()
    (row,) = _read(_with(last=name), notes=notes)
    assert isinstance(row, SignedRow)
    assert notes.cells == (NotedCells("name", "damaged_letters", 1, (2,)),)


@pytest.mark.parametrize("name", ["JOÃO", "Ângela", "N’Golo", "O'Connor", "Đặng", "Łukasz", "Ça", "Sœur", "-"])
def test_a_name_that_only_looks_strange_is_left_in_peace(name):
    notes = RowNotes()
    (row,) = _read(_with(last=name), notes=notes)
    assert isinstance(row, SignedRow)
    assert notes.cells == ()


@pytest.mark.parametrize("number", ["+1 613 555 0123 ext. 4", "+1‑613‑555‑0123", "-", "(613) 555-0123"])
def test_a_phone_number_is_no_formula_for_beginning_with_a_sign(number):
    columns = Columns({**SOURCE.columns.heading, "phone": "phone"})
    table = OpenTable([*HEADING, "phone"], iter([TableRow(2, [*ADA, number])]))
    (row,) = read_rows(replace(SOURCE, columns=columns), table, notes := RowNotes())
    assert isinstance(row, SignedRow)
    assert notes.cells == ()


def test_silence_is_not_asked_and_never_yes():
    for said, answer in (
        ("", "not_asked"),
        ("N", "not_given"),
        ("0", "not_given"),
        ("oui", "yes"),
        ("opted out", "withdrawn"),
    ):
        (row,) = _read(_with(updates=said))
        assert isinstance(row, SignedRow)
        assert row.consents[0].answer == answer


def test_who_is_not_to_be_shown_in_public_is_counted_without_a_name():
    (row,) = _read(_with(public="no"))
    assert isinstance(row, SignedRow)
    assert row.listing == "count_only"


@pytest.mark.parametrize(("said", "code"), [("ca", "CA"), ("Канада", "CA"), ("UK", "GB"), ("The Netherlands", "NL")])
def test_a_country_is_known_by_code_and_by_what_people_call_it(said, code):
    (row,) = _read(_with(country=said))
    assert isinstance(row, SignedRow)
    assert row.country == code


def test_the_same_row_has_the_same_id_wherever_it_stands_and_shows_when_it_changed():
    first, again, moved = _read(ADA, ADA, _with(zip="K2P 1L4"))
    assert isinstance(first, SignedRow)
    assert isinstance(again, SignedRow)
    assert isinstance(moved, SignedRow)
    assert first.id == again.id == moved.id
    assert content_sha256(first) == content_sha256(again) != content_sha256(moved)


def test_without_a_number_a_row_is_what_was_understood_and_equal_rows_are_several_people():
    notes = RowNotes()
    spelt = {"country": "ca", "when": "2026-06-27 14:00:00 UTC", "zip": "K1A 0B1", "mail": "ada@example.org"}
    first, again, changed = _read(_with(id=""), _with(id="", **spelt), _with(id="", first="Adah"), notes=notes)
    assert isinstance(first, SignedRow)
    assert isinstance(again, SignedRow)
    assert isinstance(changed, SignedRow)
    assert len({first.id, again.id, changed.id}) == 3
    assert notes.cells == (NotedCells("name", "twice", 1, (3,)),)
    resaved = [each.id for each in _read(_with(id="", **spelt), _with(id="")) if isinstance(each, SignedRow)]
    assert resaved == [first.id, again.id]


@settings(max_examples=100, deadline=None)
@given(cells=st.lists(st.text(max_size=40), max_size=12))
def test_whatever_stands_in_a_row_a_signature_or_a_known_problem_comes_out(cells):
    (row,) = _read(cells)
    if isinstance(row, WrongRow):
        assert row.problem in PROBLEMS
    else:
        assert all(len(getattr(row, field, "")) <= longest for field, longest in LONGEST.items())


def test_columns_are_guessed_from_the_headings_of_the_usual_platforms():
    action_network = ["first_name", "last_name", "email", "zip_code", "country", "can2_phone"]
    assert find_columns(action_network, None, {}).columns.heading == {
        "given_name": "first_name", "family_name": "last_name", "email": "email",
        "postal_code": "zip_code", "country": "country",
    }  # fmt: skip
    french = ["Prénom", "Nom", "Courriel", "Pays", "Code postal"]
    assert find_columns(french, None, {}).columns.heading["given_name"] == "Prénom"


def test_what_staff_name_wins_and_what_was_decided_before_is_not_guessed_anew():
    headings = ["Name", "Email", "Land"]
    known = Columns({"name": "Name", "country": "Land"})
    assert find_columns(headings, known, {}).columns.heading == {"name": "Name", "country": "Land"}
    assert find_columns(headings, known, {"email": "Email", "country": ""}).columns.heading == {
        "name": "Name",
        "email": "Email",
    }


@pytest.mark.parametrize("known", [None, Columns({"name": "Name", "country": "Country"})])
def test_of_a_table_without_a_heading_it_is_said_and_nothing_of_somebodys_row(known):
    with pytest.raises(SourceError, match="None of its headings is known: perhaps it has none") as raised:
        find_columns(["Ada Byron", "CA", ""], known, {})
    assert "Byron" not in str(raised.value)
    with pytest.raises(SourceError, match="E-mail, Where"):
        find_columns(["E-mail", "Where"], known and Columns({"email": "E-mail", "name": "Name"}), {})


@pytest.mark.parametrize(
    ("headings", "named", "said"),
    [
        (["Mail", "Land"], {}, "holds a name"),
        (["Name", "Name"], {"name": "Name"}, "columns 1 and 2"),
        (["Name"], {"country": "Land"}, "one column"),
        (["Name"], {"shoe_size": "Name"}, "no field"),
    ],
)
def test_columns_that_cannot_be_read_are_said_with_what_the_table_has(headings, named, said):
    with pytest.raises(SourceError, match=said):
        find_columns(headings, None, named)


def test_a_whole_name_counts_where_its_parts_are_empty_and_costs_nothing_beside_them():
    fields = {"name": "whole", "given_name": "first", "family_name": "last", "country": "country"}
    rows = [["Ada Byron", "", "", "CA"], ["#N/A", "Eva", "Noir", "FR"], ["Bo Lee", "", "Lee", "FR"]]
    table = OpenTable(["whole", "first", "last", "country"], (TableRow(*each) for each in enumerate(rows, start=2)))
    found = list(read_rows(Source("website", Columns(fields), "spring", {}), table))
    assert [(each.given_name, each.family_name) for each in found] == [
        ("Ada Byron", ""), ("Eva", "Noir"), ("Bo Lee", ""),
    ]  # fmt: skip

"""What a row of somebody's table becomes, and what is said of one that cannot be taken."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.errors import SourceError
from desktop.core.form import LONGEST
from desktop.core.signature import Signature
from desktop.petition.importing.column_mapping import Columns, find_columns
from desktop.petition.importing.rows import PROBLEMS, Source, WrongRow, content_sha256, find_country, read_rows

HEADING = ["id", "first", "last", "country", "mail", "zip", "when", "updates", "public"]
FIELDS = [
    "id", "given_name", "family_name", "country", "email", "postal_code", "signed_at", "consent:updates", "listing",
]  # fmt: skip
SOURCE = Source("website", Columns(dict(zip(FIELDS, HEADING, strict=True))), "spring", {"updates": "Spring Society"})
ADA = ["7", "Ada", "Byron", "Canada", "ada@Example.org", "k1a0b1", "2026-06-27 14:00:00", "Yes", ""]


def _read(*rows: list[str]) -> list[Signature | WrongRow]:
    return list(read_rows(SOURCE, HEADING, enumerate(rows, start=2)))


def _with(**changed: str) -> list[str]:
    return [changed.get(heading, cell) for heading, cell in zip(HEADING, ADA, strict=True)]


def test_a_row_becomes_a_signature_in_our_spelling():
    (ada,) = _read(ADA)
    assert isinstance(ada, Signature)
    assert (ada.given_name, ada.family_name, ada.country) == ("Ada", "Byron", "CA")
    assert (ada.email, ada.postal_code, ada.signed_at) == ("ada@example.org", "K1A 0B1", "2026-06-27T14:00:00Z")
    assert [(each.request, each.requester, each.answer) for each in ada.consents] == [
        ("updates", "Spring Society", "yes")
    ]
    assert (ada.capture, ada.listing, ada.sequence) == ("web", "named", 2)


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"first": "", "last": ""}, "no_name"),
        ({"first": "https://example.org", "last": ""}, "not_a_name"),
        ({"first": "=HYPERLINK(1)"}, "formula"),
        ({"last": "-2+3"}, "formula"),
        ({"first": "a" * 121}, "too_long"),
        ({"country": "Atlantis"}, "country"),
        ({"mail": "ada at example"}, "email"),
        ({"when": "06/07/2026"}, "date"),
        ({"updates": "perhaps"}, "answer"),
    ],
)
def test_a_row_that_cannot_be_taken_is_named_by_its_number_and_why(changed, problem):
    assert _read(ADA, _with(**changed))[1] == WrongRow(3, problem)
    assert problem in PROBLEMS


def test_silence_is_not_asked_and_never_yes():
    for said, answer in (("", "not_asked"), ("N", "no"), ("0", "no"), ("oui", "yes"), ("TRUE", "yes")):
        (row,) = _read(_with(updates=said))
        assert isinstance(row, Signature)
        assert row.consents[0].answer == answer


def test_who_is_not_to_be_shown_in_public_is_counted_without_a_name():
    (row,) = _read(_with(public="no"))
    assert isinstance(row, Signature)
    assert row.listing == "count_only"


@pytest.mark.parametrize("said", ["CA", "ca", "CAN", "Canada", "Канада", "كندا", "加拿大", "CANADÁ"])
def test_a_country_is_known_by_code_and_by_name_in_any_language(said):
    assert find_country(said) == "CA"


def test_the_same_row_has_the_same_id_wherever_it_stands_and_shows_when_it_changed():
    first, again, moved = _read(ADA, ADA, _with(zip="K2P 1L4"))
    assert isinstance(first, Signature)
    assert isinstance(again, Signature)
    assert isinstance(moved, Signature)
    assert first.id == again.id == moved.id
    assert content_sha256(first) == content_sha256(again) != content_sha256(moved)


def test_without_the_platforms_number_contents_tell_rows_apart():
    other, twin, changed = _read(_with(id=""), _with(id=""), _with(id="", first="Adah"))
    assert isinstance(other, Signature)
    assert isinstance(twin, Signature)
    assert isinstance(changed, Signature)
    assert other.id == twin.id != changed.id


@settings(max_examples=100, deadline=None)
@given(cells=st.lists(st.text(max_size=40), max_size=12))
def test_whatever_stands_in_a_row_a_signature_or_a_known_problem_comes_out(cells):
    (row,) = _read(cells)
    if isinstance(row, WrongRow):
        assert row.problem in PROBLEMS
    else:
        assert all(len(getattr(row, field)) <= longest for field, longest in LONGEST.items())


def test_columns_are_guessed_from_the_headings_of_the_usual_platforms():
    action_network = ["first_name", "last_name", "email", "zip_code", "country", "can2_phone"]
    assert find_columns(action_network, None, {}).heading == {
        "given_name": "first_name", "family_name": "last_name", "email": "email",
        "postal_code": "zip_code", "country": "country",
    }  # fmt: skip
    french = ["Prénom", "Nom", "Courriel", "Pays", "Code postal"]
    assert find_columns(french, None, {}).heading["given_name"] == "Prénom"


def test_what_staff_name_wins_and_what_was_decided_before_is_not_guessed_anew():
    headings = ["Name", "Email", "Land"]
    known = Columns({"name": "Name", "country": "Land"})
    assert find_columns(headings, known, {}).heading == {"name": "Name", "country": "Land"}
    assert find_columns(headings, known, {"email": "Email", "country": ""}).heading == {
        "name": "Name",
        "email": "Email",
    }


@pytest.mark.parametrize(
    ("headings", "named", "said"),
    [
        (["Mail", "Land"], {}, "holds a name"),
        (["Name", "Name"], {"name": "Name"}, "one column"),
        (["Name"], {"country": "Land"}, "one column"),
        (["Name"], {"shoe_size": "Name"}, "no field"),
    ],
)
def test_columns_that_cannot_be_read_are_said_with_what_the_table_has(headings, named, said):
    with pytest.raises(SourceError, match=said):
        find_columns(headings, None, named)

"""What the petition forgets with age, and what a legal hold keeps."""

import json

import pytest
from sqlalchemy import select

from desktop.core.errors import OutputError, PetitionError, UsageError
from desktop.petition.rights.person_who_asks import PersonQuery, find_signatures
from desktop.petition.rights.retention import Retained, lift_hold, preview_retention, put_hold, retain
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from tests.support.crowd import Person, put
from tests.support.places import NewPetition

OLD = Person("Ada", "Byron", "ada@example.org", postal_code="K1A 0B1", signed_at="2024-05-01T09:00:00Z")
SAME = Person("Ada", "Byron", "ada@example.org", signed_at="2024-06-01T09:00:00Z")
NEW = Person("Bo", "Lee", "bo@example.org", signed_at="2026-05-01T09:00:00Z")
UNDATED = Person("Cy", "Young", "cy@example.org", signed_at="")


@pytest.fixture
def petition(new_petition: NewPetition) -> Petition:
    made = new_petition()
    put(made, 1, [OLD, SAME, NEW, UNDATED])
    return made


def _rows(petition: Petition) -> list[tuple[int, str, str, int | None]]:
    columns = (signature.c.number, signature.c.given_name, signature.c.email, signature.c.kept_as)
    with petition.reading() as connection:
        return [tuple(row) for row in connection.execute(select(*columns).order_by(signature.c.number))]


def test_a_look_says_how_many_and_changes_nothing(petition):
    before = _rows(petition)
    assert preview_retention(petition, "2025-01-01", "everything") == Retained("everything", "2025-01-01", 2, 1, 1)
    assert _rows(petition) == before


def test_contact_goes_first_and_who_was_counted_once_still_is(petition):
    assert retain(petition, "2025-01-01", "contact", by="ws").signatures == 2
    assert _rows(petition)[:2] == [(1000, "Ada", "", None), (1001, "Ada", "", 1000)]
    assert _rows(petition)[2][2] == "bo@example.org"
    assert retain(petition, "2025-01-01", "contact", by="ws").signatures == 0
    put(petition, 2, [SAME])
    assert _rows(petition)[-1][3] == 1000


def test_in_the_end_everything_old_goes_with_a_certificate(petition, tmp_path):
    certificate = tmp_path / "erased.json"
    retain(petition, "2025-01-01", "everything", by="ws", certificate=certificate)
    assert [row[1] for row in _rows(petition)] == ["Bo", "Cy"]
    said = json.loads(certificate.read_text("utf-8"))
    assert (said["signatures"], said["people"], said["by"]) == (2, 1, "ws")
    assert "Ada" not in certificate.read_text("utf-8")
    with pytest.raises(OutputError):
        retain(petition, "2025-01-01", "everything", by="ws", certificate=certificate)


def test_a_hold_keeps_everything_until_it_is_lifted(petition):
    number = put_hold(petition, "complaint 12", by="ws")
    with pytest.raises(PetitionError, match="complaint 12"):
        retain(petition, "2025-01-01", "everything", by="ws")
    assert len(_rows(petition)) == 4
    lift_hold(petition, number, by="ws")
    retain(petition, "2025-01-01", "everything", by="ws")
    assert len(_rows(petition)) == 2
    with pytest.raises(PetitionError):
        lift_hold(petition, number, by="ws")
    with pytest.raises(UsageError):
        put_hold(petition, " ", by="ws")


@pytest.mark.parametrize("day", ["2999-01-01", "yesterday", ""])
def test_a_day_that_is_none_or_still_to_come_is_refused(petition, day):
    with pytest.raises(UsageError):
        preview_retention(petition, day, "everything")


def test_what_age_took_cannot_be_found(petition):
    retain(petition, "2025-01-01", "everything", by="ws")
    assert not find_signatures(petition, PersonQuery(email="ada@example.org"))

"""What age took is in no file of the petition afterwards; and a day, a hold and a kind mean what they say."""

import json
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.core.errors import PetitionError, UsageError
from desktop.petition.review.corrections import correct
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.rights.person_who_asks import PersonQuery, find_signatures
from desktop.petition.rights.retention import Retained, lift_hold, list_holds, preview_retention, put_hold, retain
from desktop.petition.store.audit import audit_lines, utc_now
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from tests.support.crowd import Person, put, wipe

OLD = "2024-05-01T09:00:00Z"
CANARY = Person("Canary", "Yellow", "canary@example.org", "CA", "Q9Q 9Q9", "+16135550187", signed_at=OLD)
CONTACT = (b"canary@example.org", b"Q9Q 9Q9", b"+16135550187")


def found_in(folder: Path, *needles: bytes) -> list[bool]:
    data = b"".join(each.read_bytes() for each in sorted(folder.iterdir()) if each.is_file())
    return [needle in data for needle in needles]


@pytest.mark.parametrize(("what", "left"), [("contact", True), ("everything", False)])
def test_no_file_of_the_petition_holds_what_age_took(tmp_path, what, left):
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        put(petition, 1, [CANARY, *[Person(f"P{each}", email=f"p{each}@example.org") for each in range(40)]])
        assert all(found_in(tmp_path, *CONTACT, b"Canary")), "the search finds what is there"
        assert retain(petition, "2025-01-01", what, by="ws").signatures == 1
        assert found_in(tmp_path, *CONTACT) == [False] * 3
        assert found_in(tmp_path, b"Canary") == [left]
        assert found_in(tmp_path, b"p7@example.org") == [True]
    assert found_in(tmp_path, *CONTACT) == [False] * 3


def test_what_was_corrected_is_in_no_file_either_once_the_rest_of_it_is_forgotten(tmp_path):
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        put(petition, 1, [CANARY, Person("Bo")])
        correct(petition, 1000, {"email": "raven@example.org"}, by="ws")
        retain(petition, "2025-01-01", "everything", by="ws")
        assert found_in(tmp_path, *CONTACT, b"raven@example.org", b"Canary") == [False] * 5


def test_an_address_that_staff_took_out_is_in_no_file_either_once_age_took_the_others(tmp_path):
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        put(petition, 1, [Person("Canary", email="canary@example.org", signed_at=OLD), Person("Bo")])
        correct(petition, 1000, {"email": ""}, by="ws")
        assert found_in(tmp_path, CONTACT[0]) == [True], "what stood there before is kept"
        assert retain(petition, "2025-01-01", "contact", by="ws").signatures == 1
        assert found_in(tmp_path, CONTACT[0]) == [False]


@pytest.mark.parametrize("field", ["email", "postal_code", "phone"])
def test_one_way_to_reach_somebody_is_enough_to_be_taken_away_and_the_others_are_not_made_up(petition, field):
    given_ = {"email": "ada@example.org", "postal_code": "K1A 0B1", "phone": "+16135550187"}[field]
    put(petition, 1, [Person("Ada", signed_at=OLD, **{field: given_}), Person("Bo", signed_at=OLD)])
    assert preview_retention(petition, "2025-01-01", "contact") == Retained("contact", "2025-01-01", 1, 1, 0)
    assert retain(petition, "2025-01-01", "contact", by="ws").signatures == 1
    columns = (signature.c.email, signature.c.postal_code, signature.c.phone)
    with petition.reading() as connection:
        assert {tuple(row) for row in connection.execute(select(*columns))} == {("", "", "")}
        assert connection.execute(select(signature.c.given_name)).scalars().all() == ["Ada", "Bo"]


MOMENTS = st.sampled_from([
    "", "2024-12-31T23:59:58Z", "2024-12-31T23:59:59Z", "2025-01-01T00:00:00Z", "2025-01-01T00:00:01Z",
])  # fmt: skip


@given(
    st.lists(st.tuples(st.sampled_from(["ada", "bo", ""]), MOMENTS), max_size=6),
    st.sampled_from(["contact", "everything"]),
)
@example([("ada", "2025-01-01T00:00:00Z")], "everything")
@example([("ada", "2024-12-31T23:59:59Z"), ("ada", "2025-01-01T00:00:00Z")], "contact")
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_look_says_what_is_done_then_and_a_second_run_finds_nothing(kept, people, what):
    wipe(kept)
    put(kept, 1, [Person(who or "Cy", "", f"{who}@example.org" if who else "", signed_at=at) for who, at in people])
    old = [(who, at) for who, at in people if at and at < "2025-01-01T00:00:00Z" and (who or what == "everything")]
    named = {who for who, _ in old if who}
    alone = sum(not who for who, _ in old)
    looked = preview_retention(kept, "2025-01-01", what)
    assert looked == Retained(what, "2025-01-01", len(old), len(named) + alone, sum(not at for _, at in people))
    assert retain(kept, "2025-01-01", what, by="ws") == looked
    assert preview_retention(kept, "2025-01-01", what).signatures == 0


@pytest.mark.parametrize("what", ["contact", "everything"])
def test_while_one_of_two_holds_stands_nothing_goes_and_the_older_one_is_named(petition, what):
    put(petition, 1, [CANARY])
    first, second = put_hold(petition, "complaint 12", by="ws"), put_hold(petition, "court 7", by="ws")
    with pytest.raises(PetitionError, match="complaint 12"):
        retain(petition, "2025-01-01", what, by="ws")
    lift_hold(petition, first, by="ws")
    with pytest.raises(PetitionError, match="court 7"):
        retain(petition, "2025-01-01", what, by="ws")
    assert find_signatures(petition, PersonQuery(email="canary@example.org"))
    assert [each.number for each in list_holds(petition)] == [second]
    lift_hold(petition, second, by="ws")
    assert retain(petition, "2025-01-01", what, by="ws").signatures == 1


def test_lifting_one_hold_does_not_date_another_and_who_lifted_it_is_in_the_log(petition):
    first, second = put_hold(petition, "complaint 12", by="ws"), put_hold(petition, "court 7", by="ab")
    lift_hold(petition, second, by="cd")
    assert [(each.number, each.by, each.why, each.lifted_at) for each in list_holds(petition)] == [
        (first, "ws", "complaint 12", None)
    ]
    with petition.reading() as connection:
        *_, line = audit_lines(connection)
    assert [(each.number, each.by, each.why, each.lifted_at) for each in list_holds(petition)] == [
        (first, "ws", "complaint 12", None)
    ]
    assert (line.by, line.act, line.facts) == ("cd", "hold lifted", {"hold": second})
    lift_hold(petition, first, by="cd")


def test_a_hold_keeps_nobody_from_being_forgotten_who_asks_and_a_reason_is_one_line(petition):
    put(petition, 1, [CANARY])
    put_hold(petition, " complaint\n12 ", by="ws")
    assert list_holds(petition)[-1].why == "complaint 12"
    assert erase(petition, [1000], by="ws") == 1
    for reason in ("", "\n", "\u200b", "\u202e"):
        with pytest.raises(UsageError, match="Say why"):
            put_hold(petition, reason, by="ws")


def test_the_very_day_may_be_named_and_the_next_one_not(petition):
    today = utc_now()[:10]
    assert preview_retention(petition, today, "everything").before == today
    for wrong in ("2024-1-1", "20240101", "2024-02-30", "2024-01-01T00:00:00Z", " 2024-01-01", "9999-12-31"):
        with pytest.raises(UsageError, match="year-month-day"):
            retain(petition, wrong, "everything", by="ws")


def test_a_certificate_names_nobody_whatever_was_taken(petition, tmp_path):
    put(petition, 1, [CANARY, Person("Bo", signed_at="")])
    retain(petition, "2025-01-01", "contact", by="ws", certificate=tmp_path / "erased.json")
    text = (tmp_path / "erased.json").read_text("utf-8")
    said = json.loads(text)
    assert (said["what"], said["before"], said["signatures"], said["people"], said["undated"]) == (
        "contact", "2025-01-01", 1, 1, 1,
    )  # fmt: skip
    assert not [each for each in ("anary", "Yellow", "Q9Q", "555", "example") if each in text]

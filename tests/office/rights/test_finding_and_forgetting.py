"""What a person may ask for: found by what they say, copied for them, corrected, forgotten, and all of it noted."""

import json
from contextlib import ExitStack
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.errors import OutputError, PetitionError, UsageError
from desktop.core.petition_errors import NameNeeded, NobodyNamed, NobodySigned, NoSuchHold, NoSuchSignature
from desktop.office.rights.finding_and_forgetting import (
    PersonQuery,
    correct,
    erase,
    find_person,
    lift_hold,
    list_holds,
    preview_retention,
    put_hold,
    retain,
)
from desktop.petition.rights import erasure
from tests.support.crowd import Person, put, wipe
from tests.support.petitions import campaign_petition, contents
from tests.support.standings import CODES, MAILS, NAMES, TIMES, standings

ADA = Person("Ada", "Byron", "ada@example.org", code="7KMD-3XPR", signed_at="2024-05-01T09:00:00Z", updates="yes")
BO = Person("Bo", "Lee", "bo@example.org", signed_at="2026-05-01T09:00:00Z")


def test_a_person_is_given_all_that_is_kept_of_them_and_of_nobody_else(petition, folder):
    put(petition, 1, [ADA, BO])
    found = find_person(petition, PersonQuery(code="7kmd3xpr", name="byron ada"), by="ws", copy=folder / "ada.json")
    copied = json.loads((folder / "ada.json").read_text("utf-8"))
    assert [each["number"] for each in copied["signatures"]] == [each.number for each in found]
    assert copied["signatures"][0]["consents"][0]["answer"] == "yes"
    assert "bo@example.org" not in (folder / "ada.json").read_text("utf-8")
    assert (folder / "ada.json").stat().st_mode & 0o077 == 0
    with pytest.raises(OutputError):
        find_person(petition, PersonQuery(name="Bo Lee"), by="ws", copy=folder / "ada.json")


def test_a_copy_of_which_nothing_could_be_noted_is_not_written(petition, folder):
    put(petition, 1, [ADA])
    before = contents(petition)
    with pytest.raises(NobodySigned):
        find_person(petition, PersonQuery(name="Ada Byron"), by="", copy=folder / "ada.json")
    with pytest.raises(UsageError, match="Nothing was found"):
        find_person(petition, PersonQuery(name="Nobody"), by="ws", copy=folder / "none.json")
    with pytest.raises(OutputError):
        find_person(petition, PersonQuery(name="Ada Byron"), by="ws", copy=folder / "away" / "ada.json")
    assert not list(folder.iterdir())
    assert contents(petition) == before


def test_a_correction_that_cannot_be_names_what_is_wrong(petition):
    (number,) = put(petition, 1, [ADA])
    with pytest.raises(NameNeeded):
        correct(petition, number, {"given_name": " "}, by="ws")
    with pytest.raises(NoSuchSignature) as refused:
        correct(petition, 77, {"given_name": "Eve"}, by="ws")
    assert refused.value.number == 77
    correct(petition, number, {"family_name": "Lovelace"}, by="ws")
    assert [each.family_name for each in find_person(petition, PersonQuery(email=ADA.email), by="ws")] == ["Lovelace"]


def test_erasing_nobody_or_somebody_who_is_not_there_erases_nothing(petition):
    (number,) = put(petition, 1, [ADA])
    before = contents(petition)
    with pytest.raises(NobodyNamed):
        erase(petition, [], by="ws")
    with pytest.raises(NoSuchSignature):
        erase(petition, [number, 77], by="ws")
    assert contents(petition) == before
    assert erase(petition, [number], by="ws") == 1


def test_while_a_hold_stands_nothing_is_erased_for_age(petition, folder):
    put(petition, 1, [ADA, BO])
    number = put_hold(petition, "complaint 12", by="mk")
    assert [(each.number, each.why, each.by) for each in list_holds(petition)] == [(number, "complaint 12", "mk")]
    with pytest.raises(PetitionError, match="complaint 12"):
        retain(petition, "2025-01-01", "everything", by="ws", certificate=folder / "done.json")
    assert not list(folder.iterdir())
    lift_hold(petition, number, by="mk")
    with pytest.raises(NoSuchHold):
        lift_hold(petition, number, by="mk")
    assert list_holds(petition) == ()
    assert retain(petition, "2025-01-01", "everything", by="ws").signatures == 1


def test_a_certificate_that_cannot_be_written_takes_the_erasing_back(petition, folder):
    put(petition, 1, [ADA, BO])
    before = contents(petition)
    for what in ("contact", "everything"):
        with pytest.raises(OutputError):
            retain(petition, "2025-01-01", what, by="ws", certificate=folder / "away" / "done.json")
    assert contents(petition) == before


def test_a_look_says_what_the_erasing_then_does(petition, folder):
    put(petition, 1, [ADA, replace(ADA, signed_at="2024-06-01T09:00:00Z"), BO, replace(BO, signed_at="")])
    for what in ("contact", "everything"):
        found = preview_retention(petition, "2025-01-01", what)
        assert (found.signatures, found.people, found.undated) == (2, 1, 1)
        assert retain(petition, "2025-01-01", what, by="ws", certificate=folder / f"{what}.json") == found
        said = json.loads((folder / f"{what}.json").read_text("utf-8"))
        assert (said["signatures"], said["people"], said["by"]) == (2, 1, "ws")
    assert preview_retention(petition, "2025-01-01", "everything").signatures == 0


PEOPLE = st.lists(
    st.builds(
        lambda name, mail, code, at: Person(name[0], name[1], mail[0], postal_code=code[0], signed_at=at),
        *map(st.sampled_from, (NAMES, MAILS, CODES, TIMES)),
    ),
    min_size=1,
    max_size=9,
)


@pytest.fixture(scope="module")
def three(tmp_path_factory):
    """Two petitions that are filled alike, and one for those who stay."""
    folder = tmp_path_factory.mktemp("rights")
    with ExitStack() as stack:
        yield [stack.enter_context(campaign_petition(folder / name)) for name in ("whole", "parts", "never")]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(PEOPLE, st.sampled_from(["2026-08-23", "2026-08-24", "2026-08-25"]))
def test_erased_in_parts_or_at_once_whoever_stays_stands_as_if_the_others_had_never_been(three, people, before):
    *pair, never = three
    found = []
    for petition, at_once in zip(pair, (20_000, 1), strict=True):
        wipe(petition)
        numbers = put(petition, 1, people)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(erasure, "_AT_ONCE", at_once)
            gone = retain(petition, before, "everything", by="ws").signatures
        found.append((gone, standings(petition)))
    wipe(never)
    stay = [(each, number) for each, number in zip(people, numbers, strict=True) if number in found[0][1]]
    for batch, (each, number) in enumerate(stay, 1):
        put(never, batch, [each], first=number)
    assert found == [(len(people) - len(stay), standings(never))] * 2

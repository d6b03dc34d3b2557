"""Whoever asked to be forgotten is let in again by no date: the very second, that of a clock that jumped, or none."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, select, update

from desktop.core.signing_keys import new_signing_key
from desktop.petition.deduplication.older_person_keys import earlier_person
from desktop.petition.importing.import_table import SourceTable, import_table
from desktop.petition.intake.merge_report import MergeReport
from desktop.petition.merging.ledger import read_ledger
from desktop.petition.merging.merge import merge_batch
from desktop.petition.merging.receipts import vouch
from desktop.petition.review.corrections import correct
from desktop.petition.review.decisions import decide_pair
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.rights.person_who_asks import PersonQuery, find_signatures
from desktop.petition.rights.retention import retain
from desktop.petition.status import petition_status
from desktop.petition.store.integrity import check_petition
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from desktop.petition.tables.lasting_tables import tombstone
from tests.support.crowd import Person, put
from tests.support.event_device import entry, organisation
from tests.support.parcels import NOON, parcel, seal
from tests.support.places import TWO, NewPetition

ADA = entry("Ada", "Byron", email="ada@example.org")
MAIL = PersonQuery(email="ada@example.org")
FAR = 60 * 24 * 365 * 50  # minutes: long after anybody was erased in this test
KEY = organisation().sealing


def merge(petition: Petition, folder: Path, *, minute: int = 0, **said: object) -> MergeReport:
    """Merge a batch of one: Ada's signature, which says what is said besides."""
    device = new_signing_key()
    line = seal(ADA, device, 1, minute=minute, besides=said or None)
    return merge_batch(petition, parcel(folder, device, 1, [line]), KEY, by="ws")


def until(petition: Petition) -> str:
    """Up to when what the one erased person signed is never taken."""
    with petition.reading() as connection:
        return str(connection.execute(select(tombstone.c.until)).scalar_one())


def moved(moment: str, seconds: int) -> str:
    """The moment so many seconds later, written the same way."""
    at = datetime.fromisoformat(moment) + timedelta(seconds=seconds)
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def forget_ada(petition: Petition, folder: Path) -> None:
    merge(petition, folder)
    assert erase(petition, [each.number for each in find_signatures(petition, MAIL)], by="ws") == 1


@TWO
@pytest.mark.parametrize(("seconds", "taken"), [(-1, 0), (0, 0), (1, 1)])
def test_what_was_signed_in_the_very_second_of_the_erasure_stays_out_and_a_second_later_counts(
    new_petition: NewPetition, tmp_path, seconds, taken
):
    petition = new_petition()
    forget_ada(petition, tmp_path)
    report = merge(petition, tmp_path, signed_at=moved(until(petition), seconds))
    assert (report.added, report.rejected) == (taken, 1 - taken)
    assert [each.code for each in report.reasons] == ["erased"] * (1 - taken)
    assert len(find_signatures(petition, MAIL)) == taken
    assert len(vouch(petition).batches) == 2, "the device erases whoever is kept out too"
    assert [each for each in read_ledger(petition) if each.missing or each.rejected] == []


def test_of_two_keys_under_which_somebody_is_buried_the_later_moment_holds(new_petition: NewPetition, tmp_path):
    petition = new_petition()
    forget_ada(petition, tmp_path)
    first, second = until(petition), moved(until(petition), 60)
    earlier = earlier_person(petition.salt, ("Ada", "Byron"), "ada@example.org")
    with petition.transaction() as connection:
        connection.execute(insert(tombstone).values(person=earlier, until=second))
    for _ in range(2):  # whichever of the two is found last
        report = merge(petition, tmp_path, signed_at=second)
        assert [each.code for each in report.reasons] == ["erased"]
        with petition.transaction() as connection:
            connection.execute(update(tombstone).where(tombstone.c.person == earlier).values(until=first))
            connection.execute(update(tombstone).where(tombstone.c.person != earlier).values(until=second))


@TWO
def test_a_clock_that_jumped_lets_nobody_in_who_was_erased_however_far_ahead_it_was(
    new_petition: NewPetition, tmp_path
):
    petition = new_petition()
    forget_ada(petition, tmp_path)
    report = merge(petition, tmp_path, minute=FAR, clock_jumped=True)
    assert (report.added, [each.code for each in report.reasons]) == (0, ["erased"])
    assert merge(petition, tmp_path, minute=FAR).added == 1, "the same date of a clock that is believed"


def test_a_clock_that_jumped_keeps_nobody_out_who_was_never_erased(petition, tmp_path):
    forget_ada(petition, tmp_path)
    device = new_signing_key()
    lines = [seal(entry("Bo", email="bo@example.org"), device, 1, besides={"clock_jumped": True})]
    assert merge_batch(petition, parcel(tmp_path, device, 1, lines), KEY, by="ws").added == 1


def test_a_table_without_dates_lets_nobody_in_who_was_erased(petition, tmp_path):
    forget_ada(petition, tmp_path)
    table = tmp_path / "web.csv"
    table.write_text("Name,Email\nAda Byron,ada@example.org\nBo Lee,bo@example.org\n", "utf-8")
    assert import_table(petition, SourceTable(table, "website", {}), by="ws").imported == 1
    assert not find_signatures(petition, MAIL)


@TWO
@pytest.mark.parametrize("changed", [{"given_name": "Augusta"}, {"email": "other@example.org"}, {"email": ""}])
def test_what_was_corrected_before_it_was_erased_does_not_come_back_as_it_once_was(
    new_petition: NewPetition, tmp_path, changed
):
    petition, device = new_petition(), new_signing_key()
    batch = parcel(tmp_path, device, 1, [seal(ADA, device, 1), seal(entry("Bo"), device, 2)])
    merge_batch(petition, batch, KEY, by="ws")
    (ada,) = find_signatures(petition, MAIL)
    correct(petition, ada.number, changed, by="ws")
    erase(petition, [ada.number], by="ws")
    again = parcel(tmp_path, device, 2, batch.signatures[:1])
    assert [each.code for each in merge_batch(petition, again, KEY, by="ws").reasons] == ["erased"]
    assert merge_batch(petition, batch, KEY, by="ws").rejected == 1
    assert petition_status(petition).people == 1


def test_another_who_shares_the_address_or_the_name_is_let_in(petition, tmp_path):
    forget_ada(petition, tmp_path)
    device = new_signing_key()
    lines = [
        seal(entry("Bo", "Byron", email="ada@example.org"), device, 1),
        seal(entry("Ada", "Byron", email="other@example.org"), device, 2),
        seal(entry("Ada", "Byron"), device, 3),
    ]
    assert merge_batch(petition, parcel(tmp_path, device, 1, lines), KEY, by="ws").added == 3


@pytest.mark.parametrize("asks", [0, 1])
def test_whom_staff_called_one_person_are_forgotten_together_whichever_of_them_asks(petition, asks):
    put(petition, 1, [Person("Ada", "Byron", "ada@example.org"), Person("A.", "Byron", "work@example.org"), Person()])
    decide_pair(petition, "same", 1000, 1001, by="ws")
    assert erase(petition, [1000 + asks], by="ws") == 2
    with petition.reading() as connection:
        assert connection.execute(select(signature.c.number)).scalars().all() == [1002]
        assert len(connection.execute(select(tombstone)).all()) == 2


def test_whom_staff_called_two_people_stay_two_and_one_is_not_forgotten_with_the_other(petition):
    put(petition, 1, [Person("Ada", "Byron", "a@example.org", "CA"), Person("Bo", "Byron", "a@example.org", "FR")])
    decide_pair(petition, "different", 1000, 1001, by="ws")
    assert erase(petition, [1000], by="ws") == 1
    assert petition_status(petition).people == 1


def test_naming_one_signature_twice_or_two_of_one_person_erases_that_person_once(petition):
    put(petition, 1, [Person("Ada", "Byron", "ada@example.org")] * 2 + [Person("Bo")])
    assert erase(petition, [1000, 1001, 1000], by="ws") == 2
    assert petition_status(petition).people == 1


def test_forgetting_somebody_for_age_never_shortens_what_they_asked_for_themselves(petition, tmp_path):
    forget_ada(petition, tmp_path)
    asked = until(petition)
    put(petition, 2, [Person("Ada", "Byron", "ada@example.org", signed_at="2020-01-01T00:00:00Z")])
    assert retain(petition, "2021-01-01", "everything", by="ws").signatures == 1
    assert until(petition) == asked
    assert merge(petition, tmp_path).rejected == 1, "signed after that day, and before they asked"


def test_asking_later_than_age_forgot_somebody_keeps_out_what_they_signed_since(petition, tmp_path):
    put(petition, 1, [Person("Ada", "Byron", "ada@example.org", signed_at="2020-01-01T00:00:00Z")])
    retain(petition, "2021-01-01", "everything", by="ws")
    forget_ada(petition, tmp_path)
    assert until(petition) > NOON.isoformat()
    assert merge(petition, tmp_path).rejected == 1


@TWO
def test_a_day_before_which_all_is_forgotten_ends_with_its_last_second_for_who_is_here_and_for_who_comes(
    new_petition: NewPetition, tmp_path
):
    petition = new_petition()
    last, first = "2024-12-31T23:59:59Z", "2025-01-01T00:00:00Z"
    for each in (last, first):
        merge(petition, tmp_path, signed_at=each)
    assert retain(petition, "2025-01-01", "everything", by="ws").signatures == 1
    assert [each.signed_at for each in find_signatures(petition, MAIL)] == [first]
    assert merge(petition, tmp_path, signed_at=last).rejected == 1
    assert merge(petition, tmp_path, signed_at=first).added == 1, "what may stay may also come"


def test_what_age_takes_of_somebody_leaves_what_they_signed_later_as_theirs(petition):
    old, new = "2024-05-01T09:00:00Z", "2025-05-01T09:00:00Z"
    put(petition, 1, [Person("Ada", "Byron", "ada@example.org", signed_at=each) for each in (old, new)])
    assert petition_status(petition).duplicates == 1
    retain(petition, "2025-01-01", "everything", by="ws")
    status = petition_status(petition)
    assert (status.signatures, status.people, status.duplicates) == (1, 1, 0)


def test_what_age_takes_of_one_whom_staff_called_the_same_lets_the_other_count_in_their_place(petition):
    old = Person("Ada", "Byron", "ada@example.org", signed_at="2024-05-01T09:00:00Z")
    new = Person("A.", "King", "work@example.org", signed_at="2025-05-01T09:00:00Z")
    put(petition, 1, [old, new])
    decide_pair(petition, "same", 1000, 1001, by="ws")
    assert petition_status(petition).people == 1
    retain(petition, "2025-01-01", "everything", by="ws")
    status = petition_status(petition)
    assert (status.signatures, status.people, status.duplicates) == (1, 1, 0)
    assert check_petition(petition).problems == ()


def test_who_was_erased_under_the_key_of_an_earlier_version_stays_out(petition, tmp_path):
    with petition.transaction() as connection:
        earlier = earlier_person(petition.salt, ("Ada", "Byron"), "ada@example.org")
        connection.execute(insert(tombstone).values(person=earlier, until="2999-01-01T00:00:00Z"))
    assert merge(petition, tmp_path).added == 0

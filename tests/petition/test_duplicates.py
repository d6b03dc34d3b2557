"""Who is counted once, who is counted apart, and whose consent survives."""

from contextlib import closing

import pytest
from journeys.outing import UPDATES, entry, organisation
from journeys.parcels import parcel, seal

from desktop.core.signing import new_signing_key
from desktop.petition.merge import merge_batch
from desktop.petition.status import PetitionStatus, petition_status
from desktop.petition.store import Petition

MAIL = "ann@example.org"


def merged(tmp_path, *entries, minutes=None) -> PetitionStatus:
    """The state of a petition in which these people signed, one after the other unless said otherwise."""
    device = new_signing_key()
    times = minutes or range(len(entries))
    timed = enumerate(zip(entries, times, strict=True), 1)
    lines = [seal(each, device, number, minute=minute) for number, (each, minute) in timed]
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        merge_batch(petition, parcel(tmp_path, device, 1, lines), organisation().sealing)
        return petition_status(petition)


@pytest.mark.parametrize(
    ("again", "mail"),
    [
        (("Ann", "Lee"), MAIL),
        (("ANN", "lee"), "ANN@EXAMPLE.ORG"),
        (("Änn", "Léé"), MAIL),
        (("Lee", "Ann"), "ann+stall@example.org"),
    ],
)
def test_the_same_address_and_name_however_spelt_is_one_person(tmp_path, again, mail):
    status = merged(tmp_path, entry("Ann", "Lee", email=MAIL), entry(*again, email=mail))
    assert (status.signatures, status.people, status.duplicates) == (2, 1, 1)


@pytest.mark.parametrize(
    ("again", "mail"),
    [(("Ann", "Lee"), "ann@example.net"), (("Bo", "Lee"), MAIL), (("Ann", "Lee"), ""), (("Anna", "Lee"), MAIL)],
)
def test_another_address_another_name_or_no_address_is_another_person(tmp_path, again, mail):
    status = merged(tmp_path, entry("Ann", "Lee", email=MAIL), entry(*again, email=mail))
    assert (status.people, status.duplicates) == (2, 0)


def test_two_people_of_one_name_without_addresses_are_two_people(tmp_path):
    assert merged(tmp_path, entry("Ann"), entry("Ann")).people == 2


def test_the_earliest_of_several_signatures_is_the_one_that_is_kept(tmp_path):
    people = [entry("Ann", country=country, email=MAIL) for country in ("CA", "FR", "DE")]
    assert merged(tmp_path, *people, minutes=(20, 10, 30)).countries == {"FR": 1}


@pytest.mark.parametrize(
    ("said", "counted"),
    [((False, True), "yes"), ((True, False), "yes"), ((False, False), "no")],
)
def test_a_person_counts_once_by_the_strongest_answer_they_ever_gave(tmp_path, said, counted):
    status = merged(tmp_path, *[entry("Ann", email=MAIL, updates=updates) for updates in said])
    assert status.consents[UPDATES] == {"yes": 0, "no": 0, "not_asked": 0} | {counted: 1}


def test_not_asked_is_never_yes_and_never_no(tmp_path):
    status = merged(tmp_path, entry("Ann", updates=True), entry("Bo"))
    assert status.consents[UPDATES] == {"yes": 0, "no": 0, "not_asked": 2}

"""Devices that are still to come: listed with who noted their words, taken back, and noted again as they were."""

import pytest

from desktop.core.key_words import key_words
from desktop.core.signing_keys import new_signing_key
from desktop.core.store_errors import Overtaken
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.devices.devices import (
    expect_no_more,
    known_devices,
    list_expected,
    name_device,
    report_lost,
    welcome_device,
)
from desktop.office.intake.merging import merge_batches
from desktop.petition.store.audit import audit_lines
from tests.support.event_device import entry, organisation
from tests.support.parcels import packed, seal
from tests.support.places import TWO, spot

WORDS = key_words(bytes(32))


@pytest.fixture
def place(tmp_path) -> PetitionPlace:
    place = PetitionPlace(str(tmp_path / "main.sqlite"))
    with open_petition(place, new=True):
        return place


def test_words_that_were_taken_back_welcome_nobody_and_are_noted_again_as_they_were(place):
    with open_petition(place) as petition:
        assert list_expected(petition) == ()
        welcome_device(petition, WORDS, by="ab")
        (noted,) = list_expected(petition)
        assert (noted.words, noted.by) == (WORDS, "ab")
        assert known_devices(petition).expected == (noted,)
        assert expect_no_more(petition, [" ".join(WORDS).upper()], by="cd") == noted
        assert list_expected(petition) == ()
        with pytest.raises(Overtaken, match="still to come"):
            expect_no_more(petition, WORDS, by="cd")
        assert welcome_device(petition, noted.words, by="cd", noted=noted).device is None
        assert list_expected(petition) == (noted,)
        with petition.reading() as connection:
            told = [(line.act, line.by) for line in audit_lines(connection)][-3:]
        assert told == [("device expected", "ab"), ("device not expected", "cd"), ("device expected", "cd")]


@TWO
@pytest.mark.parametrize("quicker", ["somebody else", "the device"])
def test_whoever_was_quicker_is_told_though_it_happens_while_words_are_taken_back(engine, quicker, tmp_path):
    device, made = new_signing_key(), spot(engine, tmp_path)
    place, words = PetitionPlace(str(made.place), made.passphrase, tmp_path), key_words(device.public)
    file = packed(tmp_path, device, 1, [seal(entry("Ann"), device, 1)])
    with open_petition(place, new=True) as petition, open_petition(place) as other:
        welcome_device(petition, words, by="ab")
        begins = petition.transaction

        def overtaken():
            petition.transaction = begins
            if quicker == "the device":
                list(merge_batches([file], organisation().sealing, place, by="mk"))
            else:
                expect_no_more(other, words, by="cd")
            return begins()

        petition.transaction = overtaken
        with pytest.raises(Overtaken, match="still to come"):
            expect_no_more(petition, words, by="ab")
        with petition.reading() as connection:
            told = [line.by for line in audit_lines(connection) if line.act == "device not expected"]
        assert told == (["cd"] if quicker == "somebody else" else [])


def test_a_device_that_came_is_no_more_to_come_and_one_whose_words_were_taken_back_waits(place, tmp_path):
    came, late = new_signing_key(), new_signing_key()
    with open_petition(place) as petition:
        for each in (came, late):
            welcome_device(petition, key_words(each.public), by="ab")
        expect_no_more(petition, key_words(late.public), by="ab")
    files = [packed(tmp_path, each, 1, [seal(entry("Ann"), each, 1)]) for each in (came, late)]
    merged = [each.report.device for each in merge_batches(files, organisation().sealing, place, by="mk")]
    assert merged == ["new", "waiting"]
    with open_petition(place) as petition:
        assert list_expected(petition) == ()
        (welcome,) = (each for each in known_devices(petition).devices if each.state == "welcome")
        report_lost(petition, name_device(petition, welcome.id, "tablet-09", by="ab").name, by="ab")
        assert list_expected(petition) == (), "one that was lost has come all the same"

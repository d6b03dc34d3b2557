"""Whatever staff did since a backup and nothing does again is named with its figure, until it was done or told."""

import json
from pathlib import Path

import pytest

from desktop.core.key_words import key_words
from desktop.core.petition_errors import NobodySigned
from desktop.core.signing_keys import new_signing_key
from desktop.office.desk.backup import Since, back_up, restore
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.devices.devices import name_device, welcome_device
from desktop.office.restore.replay_log_at_desk import log_state, look_outside, replay_log
from desktop.office.rights.finding_and_forgetting import correct
from desktop.petition.agreements.kept_packs import keep_pack
from desktop.petition.intake.devices import list_devices
from desktop.petition.merging.merge import merge_batch
from desktop.petition.replay_log.log_file import read_log
from desktop.petition.replay_log.noting import log_path
from desktop.petition.replay_log.what_becomes_of_acts import CHANGES_NOTHING, DONE_AGAIN, NAMED_OTHERWISE, TO_DO_AGAIN
from desktop.petition.restoring.catch_up import CaughtUp
from desktop.petition.review.event_corrections import correct_event
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.store.audit import audit_lines
from desktop.petition.store.opening_petition import Petition
from desktop.ui.console.rights.audit_log_text import known_acts
from tests.support.event_device import PRIDE, entry, pack
from tests.support.growing import KEY, counted, number_of
from tests.support.packs import public_keys
from tests.support.parcels import parcel, seal
from tests.support.places import spot

pytestmark = pytest.mark.slow
NAMES = ("Annabel", "Boriska")


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request, tmp_path) -> PetitionPlace:
    """A petition of two people as staff open it."""
    made = spot(request.param, tmp_path)
    (tmp_path / "outside").mkdir()
    found = PetitionPlace(str(made.place), made.passphrase, tmp_path / "outside")
    with open_petition(found, new=True) as petition:
        device = new_signing_key()
        people = [seal(entry(name, email=f"{name}@example.org"), device, at) for at, name in enumerate(NAMES, 1)]
        merge_batch(petition, parcel(tmp_path, device, 1, people), KEY, by="mk")
        keep_pack(petition, pack(), by="mk", keys=public_keys())
        name_device(petition, list_devices(petition)[0].id, "Annabels tablet", by="mk")
    return found


def brought_back(place: PetitionPlace, folder: Path, backup: Path) -> tuple[PetitionPlace, CaughtUp]:
    """Restore a backup on the engine of the place, with its log, and return where it is and what it was told."""
    made = spot("postgresql" if place.on_server else "sqlite", folder)
    source = PetitionPlace(str(backup))
    since = Since((KEY,), outside=place.outside)
    done = restore(source, str(made.place), by="mk", passphrase=made.passphrase, since=since)
    assert done.caught_up is not None
    return PetitionPlace(str(made.place), made.passphrase, place.outside), done.caught_up


def later(petition: Petition) -> None:
    """Do what nothing does again."""
    correct(petition, number_of(petition, "Annabel"), {"family_name": "Moss"}, by="mk")
    correct(petition, number_of(petition, "Boriska"), {"family_name": "Poe"}, by="mk")
    correct_event(petition, PRIDE.id, name="Annabels own event", by="mk")
    welcome_device(petition, key_words(bytes(32)), by="mk")


def test_what_was_done_since_is_counted_by_kind_and_not_counted_twice(place, tmp_path):
    back_up(place, tmp_path / "morning.sqlite", by="mk")
    with open_petition(place) as petition:
        later(petition)
        assert log_state(petition).kind in ("none", "current"), "that acts are counted is no fault"
    again, told = brought_back(place, tmp_path, tmp_path / "morning.sqlite")
    assert (told.acts, told.counted) == ({"corrections": 2, "events": 1, "tablets": 1}, True)
    back_up(again, tmp_path / "noon.sqlite", by="mk")
    with open_petition(again) as petition:
        assert look_outside(petition).state.kind == "current"
        correct(petition, number_of(petition, "Annabel"), {"family_name": "Moss"}, by="mk")
    _, told = brought_back(again, tmp_path, tmp_path / "noon.sqlite")
    assert told.acts == {"corrections": 1}, "what was named once is not named again"


def test_of_a_copy_put_back_by_hand_it_is_said_and_named_by_replaying(place, tmp_path):
    back_up(place, tmp_path / "morning.sqlite", by="mk")
    with open_petition(place) as petition:
        later(petition)
    older = PetitionPlace(str(tmp_path / "morning.sqlite"), "", place.outside)
    with open_petition(older) as petition:
        assert (log_state(petition).kind, log_state(petition).ahead) == ("ahead", 4)
        welcome_device(petition, key_words(bytes(32)), by="mk")
        assert log_state(petition).ahead == 3, "what was done again is not missing"
        assert replay_log(petition, [KEY], by="mk").acts == {"corrections": 2, "events": 1}
        assert log_state(petition).kind == "current"


def test_the_log_grows_with_no_act_names_nobody_and_stays_whole_beside_what_is_promised(place):
    with open_petition(place) as petition:
        for number in range(12):
            correct_event(petition, PRIDE.id, name=f"Annabels event {number}", by="Annabel Lee")
        log = read_log(log_path(petition), petition.salt)
        shown = log_path(petition).read_bytes()
        assert (log.lines, log.acts["event corrected"], shown.count(b"\n")) == ((), 12, 2)
        erase(petition, [number_of(petition, "Annabel")], by="mk")
        correct_event(petition, PRIDE.id, name="Annabels last event", by="Annabel Lee")
        log = read_log(log_path(petition), petition.salt)
        assert (log.whole, bool(log.lines), log.acts["event corrected"]) == (True, True, 13)
        assert log_state(petition).kind == "current"
        assert counted(petition) == {"Boriska"}
    assert not any(word in shown.lower() for word in (b"annabel", b"lee", b"tablet 1", b"mk", PRIDE.id.encode()))


def test_an_act_that_fails_is_not_counted_and_one_that_cannot_be_counted_stands(place, tmp_path):
    with open_petition(place) as petition:
        before = log_path(petition).read_bytes()
        with pytest.raises(NobodySigned):
            correct_event(petition, PRIDE.id, name="Pride", by="")
        assert log_path(petition).read_bytes() == before
        petition.outside = tmp_path / "pulled out"
        correct_event(petition, PRIDE.id, name="Pride", by="mk")
        petition.outside = place.outside
        correct_event(petition, PRIDE.id, name="Pride again", by="mk")
        log = read_log(log_path(petition), petition.salt)
    assert log.acts["event corrected"] == 2, "the next one counts both"


def test_a_log_that_was_taken_away_is_missed_though_acts_are_counted(place):
    with open_petition(place) as petition:
        erase(petition, [number_of(petition, "Annabel")], by="mk")
        log_path(petition).unlink()
        correct_event(petition, PRIDE.id, name="Pride", by="mk")
        assert log_state(petition).kind == "missing"


def test_a_log_of_an_earlier_version_counts_nothing_and_is_read_on(place, tmp_path):
    back_up(place, tmp_path / "morning.sqlite", by="mk")
    with open_petition(place) as petition:
        erase(petition, [number_of(petition, "Annabel")], by="mk")
        log = log_path(petition)
        *old, acts = log.read_bytes().splitlines(keepends=True)
        assert "acts" in json.loads(acts)
        log.write_bytes(b"".join(old))
        assert log_state(petition).kind == "current"
    again, told = brought_back(place, tmp_path, tmp_path / "morning.sqlite")
    assert (told.counted, told.acts, told.replayed.erased) == (False, {}, 1)
    with open_petition(again) as petition:
        correct_event(petition, PRIDE.id, name="Pride", by="mk")
        assert (log_state(petition).kind, counted(petition)) == ("current", {"Boriska"})


def test_every_act_is_done_again_named_or_changes_nothing():
    kinds = (frozenset(TO_DO_AGAIN), DONE_AGAIN, NAMED_OTHERWISE, CHANGES_NOTHING)
    assert sum(map(len, kinds)) == len(frozenset().union(*kinds)), "each in one way"
    assert frozenset().union(*kinds) == known_acts()


def test_the_audit_log_of_a_petition_that_was_put_back_says_what_it_lacks(place, tmp_path):
    back_up(place, tmp_path / "morning.sqlite", by="mk")
    with open_petition(place) as petition:
        later(petition)
    again, _ = brought_back(place, tmp_path, tmp_path / "morning.sqlite")
    with open_petition(again) as petition, petition.reading() as connection:
        (line,) = (each for each in audit_lines(connection) if each.act == "replayed")
    assert line.facts["acts"] == {"corrected": 2, "device expected": 1, "event corrected": 1}

"""Joined, then somebody of them forgotten, then the join taken back: each counts once, and nobody forgotten is back."""

from contextlib import closing

import pytest

from desktop.core.event import event_of
from desktop.core.signing_keys import new_signing_key
from desktop.petition.merging.merge import Merger, merge_files
from desktop.petition.restoring.restore import Since, restore_backup
from desktop.petition.review.decisions import decide_pair
from desktop.petition.review.event_corrections import correct_event, list_events
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.statistics.figures import count_by
from desktop.petition.status import petition_status
from desktop.petition.store.backup import back_up
from desktop.petition.store.integrity import check_petition
from desktop.petition.store.opening_petition import Petition
from tests.support.event_device import DAY, entry
from tests.support.growing import KEY, held, number_of
from tests.support.packs import keep
from tests.support.parcels import packed, seal
from tests.support.places import TWO, spot

pytestmark = pytest.mark.slow
PRIDE, PRIDES = event_of("Capital Pride", "Ottawa", DAY), event_of("capital pride", "Ottawa", DAY)
PEOPLE = {PRIDE: ("Ann", "Bo"), PRIDES: ("Cem", "Dee", "Eva")}


@pytest.fixture
def files(tmp_path):
    """A batch of each of two events that are one."""
    made = []
    for number, (event, names) in enumerate(PEOPLE.items(), 1):
        device = new_signing_key()
        people = [(entry(name, email=f"{name}@example.org"), at) for at, name in enumerate(names, 1)]
        sealed = [seal(each, device, at, event=event) for each, at in people]
        made.append(packed(tmp_path, device, number, sealed, event=event))
    return made


def merge(petition, files) -> None:
    """Merge files of welcome devices."""
    assert all(each.report for each in merge_files(Merger(petition, KEY, by="mk", welcome=True), files))


def by_event(petition) -> dict[str, int]:
    """Return how many people each event brought, as figures say."""
    return {each.label.split(",")[0]: each.people for each in count_by(petition, "event").figures}


def brought_back(engine, tmp_path, outside) -> Petition:
    place = spot(engine, tmp_path)
    with closing(Petition(tmp_path / "older.sqlite")) as older:
        restore_backup(older, place.place, Since((KEY,), outside=outside), by="mk", passphrase=place.passphrase)
    again = place.open()
    again.outside = outside
    return again


@TWO
@pytest.mark.parametrize("moment", ["before the join", "joined", "forgotten"])
def test_two_events_that_were_joined_are_parted_without_whom_was_forgotten_meanwhile(engine, moment, tmp_path, files):
    def back_up_at(now: str) -> None:
        if now == moment:
            back_up(petition, tmp_path / "older.sqlite", by="mk")

    with closing(spot(engine, tmp_path).open(new=True)) as petition:
        petition.outside = tmp_path
        keep(petition)
        merge(petition, files)
        back_up_at("before the join")
        join = correct_event(petition, PRIDES.id, name=PRIDE.name, by="mk")
        assert by_event(petition) == {"Capital Pride": 5}
        back_up_at("joined")
        erase(petition, [number_of(petition, "Dee")], by="mk")
        assert by_event(petition) == {"Capital Pride": 4}
        back_up_at("forgotten")
        undo_decision(petition, join.decision, by="mk")
        assert by_event(petition) == {"Capital Pride": 2, "capital pride": 2}
        merge(petition, files)
        assert (petition_status(petition).people, "Dee" in held(petition)) == (4, False)
    with closing(brought_back(engine, tmp_path, tmp_path)) as again:
        joined = moment != "before the join"
        assert by_event(again) == ({"Capital Pride": 4} if joined else {"Capital Pride": 2, "capital pride": 2})
        if joined:
            undo_decision(again, join.decision, by="mk")
        assert by_event(again) == {"Capital Pride": 2, "capital pride": 2}
        assert sorted(len(each.said) for each in list_events(again)) == [1, 1]
        merge(again, files)
        assert (petition_status(again).people, "Dee" in held(again)) == (4, False)
        assert not check_petition(again).problems


@TWO
@pytest.mark.parametrize("joined_first", [True, False])
def test_two_signatures_of_one_person_are_both_forgotten_and_the_join_taken_back_brings_neither(
    engine, joined_first, tmp_path, files
):
    with closing(spot(engine, tmp_path).open(new=True)) as petition:
        petition.outside = tmp_path
        keep(petition)
        merge(petition, files)
        if not joined_first:
            back_up(petition, tmp_path / "older.sqlite", by="mk")
        pair = decide_pair(petition, "same", number_of(petition, "Ann"), number_of(petition, "Cem"), by="mk")
        assert petition_status(petition).people == 4
        if joined_first:
            back_up(petition, tmp_path / "older.sqlite", by="mk")
        erase(petition, [number_of(petition, "Ann")], by="mk")
        undo_decision(petition, pair.number, by="mk")
        merge(petition, files)
        assert set(held(petition)) == {"Bo", "Dee", "Eva"}
        assert not check_petition(petition).problems
    with closing(brought_back(engine, tmp_path, tmp_path)) as again:
        merge(again, files)
        assert set(held(again)) == {"Bo", "Dee", "Eva"}
        assert petition_status(again).people == 3
        if joined_first:
            undo_decision(again, pair.number, by="mk")
        merge(again, files)
        assert petition_status(again).people == 3
        assert not check_petition(again).problems

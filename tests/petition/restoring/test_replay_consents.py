"""A consent that was taken back stays so in a backup that is brought back, and in a file that comes only afterwards."""

import shutil
from contextlib import closing

import pytest

from desktop.core.signing_keys import new_signing_key
from desktop.petition.agreements.kept_packs import keep_pack
from desktop.petition.deduplication.consents_that_count import count_answers
from desktop.petition.deduplication.counters import counters_hold
from desktop.petition.merging.merge import merge_batch
from desktop.petition.replay_log.noting import log_path
from desktop.petition.restoring.restore import Since, restore_backup
from desktop.petition.review.consent_withdrawal import take_consent_back
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.store.backup import back_up
from desktop.petition.store.opening_petition import Petition, bind
from tests.support.crowd import UPDATES, Person, put
from tests.support.event_device import campaign, entry, pack
from tests.support.growing import KEY, number_of
from tests.support.packs import public_keys
from tests.support.parcels import parcel, seal
from tests.support.petitions import SEALED_TO

NAMES = ("Annabel", "Boriska")
ADA = Person("Ada", "Byron", "ada@example.org", updates="yes")
BO = Person("Bo", "Lee", "bo@example.org", updates="yes")


@pytest.fixture
def petition(tmp_path):
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as made:
        with made.transaction() as connection:
            bind(connection, campaign().id, SEALED_TO)
        keep_pack(made, pack(), by="mk", keys=public_keys())
        yield made


def said(petition) -> tuple[int, int]:
    with petition.reading() as connection:
        answers = count_answers(connection).get(UPDATES, {"yes": 0, "withdrawn": 0})
    return answers["yes"], answers["withdrawn"]


def restored(petition, tmp_path):
    """Bring the backup back beside the petition's log, and what the log brought."""
    (tmp_path / "back").mkdir()
    shutil.copy(log_path(petition), tmp_path / "back")
    with closing(Petition(tmp_path / "older.sqlite")) as older:
        made = restore_backup(older, tmp_path / "back" / "main.sqlite", Since((KEY,)), by="mk")
    return Petition(tmp_path / "back" / "main.sqlite"), made.caught_up.replayed


def test_a_consent_taken_back_after_a_backup_stays_so_in_it_and_can_be_given_again(petition, tmp_path):
    first, _ = put(petition, 1, [ADA, BO])
    back_up(petition, tmp_path / "older.sqlite", by="mk")
    take_consent_back(petition, [first], UPDATES, by="mk")
    back, done = restored(petition, tmp_path)
    with closing(back):
        assert (done.consents, said(back)) == (1, (1, 1))
        undo_decision(back, 1, by="mk")
        assert said(back) == (2, 0)


def test_one_that_was_given_again_since_is_not_taken_back_once_more(petition, tmp_path):
    first, _ = put(petition, 1, [ADA, BO])
    taken = take_consent_back(petition, [first], UPDATES, by="mk")
    back_up(petition, tmp_path / "older.sqlite", by="mk")
    undo_decision(petition, taken.number, by="mk")
    back, done = restored(petition, tmp_path)
    with closing(back):
        assert (done.consents, said(back)) == (0, (2, 0))


def test_of_a_file_that_the_backup_did_not_hold_it_ends_as_it_comes(petition, tmp_path):
    back_up(petition, tmp_path / "older.sqlite", by="mk")
    device = new_signing_key()
    people = [
        seal(entry(name, email=f"{name}@example.org", updates=True), device, at) for at, name in enumerate(NAMES, 1)
    ]
    merge_batch(petition, parcel(tmp_path, device, 1, people), KEY, by="mk")
    take_consent_back(petition, [number_of(petition, "Annabel")], UPDATES, by="mk")
    back, done = restored(petition, tmp_path)
    with closing(back):
        assert (done.consents, said(back)) == (0, (0, 0))
        merge_batch(back, parcel(tmp_path, device, 1, people), KEY, by="mk")
        assert said(back) == (1, 1)
        with back.reading() as connection:
            assert counters_hold(connection)

"""What staff kept out since a backup stays out when it is brought back, whether it holds it or it comes only later."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.core.key_words import key_words
from desktop.core.petition_errors import SecondSecretNeeded
from desktop.core.signing_keys import SigningKey, new_signing_key
from desktop.petition.agreements.kept_packs import keep_pack
from desktop.petition.intake import devices
from desktop.petition.intake.devices import list_devices, report_found, report_lost
from desktop.petition.intake.expected_devices import expect_no_more, list_expected
from desktop.petition.intake.quarantine import drop_waiting, dropped_batches, list_quarantine
from desktop.petition.intake.undoing_merges import redo_merge, undo_device, undo_merge
from desktop.petition.intake.welcome import welcome_device
from desktop.petition.merging.merge import Merger, merge_files
from desktop.petition.merging.receipts import note_receipt, vouch
from desktop.petition.replay_log.noting import log_path, log_state
from desktop.petition.restoring.catch_up import CaughtUp
from desktop.petition.restoring.missing_batches import missing_batches
from desktop.petition.restoring.restore import Since, restore_backup
from desktop.petition.rights.second_secret_set import set_second_secret
from desktop.petition.status import petition_status
from desktop.petition.store.backup import back_up
from desktop.petition.store.integrity import check_petition
from desktop.petition.store.opening_petition import Petition
from desktop.petition.store.second_secret import require_second_secret
from desktop.petition.tables.arrival_tables import batch, signature
from tests.support.event_device import entry, pack
from tests.support.growing import KEY
from tests.support.packs import public_keys
from tests.support.parcels import packed, seal
from tests.support.places import spot

pytestmark = pytest.mark.slow


@dataclass(frozen=True, slots=True)
class Headquarters:
    """A petition on an engine, with its folder for sticks and backups."""

    petition: Petition
    engine: str
    folder: Path

    def back_up(self) -> None:
        """Keep the backup that will come back."""
        back_up(self.petition, self.folder / "backup.sqlite", by="mk")

    @contextmanager
    def brought_back(self) -> Iterator[tuple[Petition, CaughtUp]]:
        """Give what the backup and the log make, on the same engine."""
        place = spot(self.engine, self.folder)
        since = Since((KEY,), outside=self.petition.outside)
        with closing(Petition(self.folder / "backup.sqlite")) as source:
            done = restore_backup(source, place.place, since, by="mk", passphrase=place.passphrase)
        assert done.caught_up is not None
        with closing(place.open()) as again:
            again.outside = self.petition.outside
            assert log_state(again).kind == "current"
            yield again, done.caught_up
            assert not check_petition(again).problems


@pytest.fixture(params=["sqlite", "postgresql"])
def office(request, tmp_path):
    with closing(spot(request.param, tmp_path).open(new=True)) as petition:
        petition.outside = tmp_path / "outside"
        petition.outside.mkdir()
        keep_pack(petition, pack(), by="mk", keys=public_keys())
        yield Headquarters(petition, request.param, tmp_path)


def batch_of(office: Headquarters, device: SigningKey, number: int, name: str) -> Path:
    """Write the batch of one person and return its file."""
    sealed = seal(entry(name, email=f"{name}@example.org"), device, number)
    return packed(office.folder, device, number, [sealed])


def merge(petition: Petition, *files: Path, welcome: bool = False) -> list[str]:
    """Merge files as staff do, and return how each device stood."""
    merged = merge_files(Merger(petition, KEY, by="mk", welcome=welcome), files)
    return [each.report.device if each.report else "refused" for each in merged]


def counted(petition: Petition) -> set[str]:
    """Return the given names of everybody whose merge counts, as the figures do."""
    counts = select(signature.c.given_name).join(batch).where(batch.c.undone.is_(False), signature.c.state == "valid")
    with petition.reading() as connection:
        found = set(connection.execute(counts).scalars())
    assert petition_status(petition).people == len(found)
    return found


def id_of(petition: Petition) -> str:
    (found,) = list_devices(petition)
    return found.id


def test_words_that_were_taken_back_let_no_device_in_when_an_older_backup_is_brought_back(office):
    device = new_signing_key()
    words = key_words(device.public)
    welcome_device(office.petition, words, by="mk")
    office.back_up()
    expect_no_more(office.petition, words, by="mk")
    assert " ".join(words) not in log_path(office.petition).read_text()
    with office.brought_back() as (again, told):
        assert (told.kept_out.words, list_expected(again)) == (1, ())
        assert merge(again, batch_of(office, device, 1, "Ann")) == ["waiting"]


def test_words_that_were_noted_again_before_the_disk_broke_are_left_as_the_backup_has_them(office):
    device = new_signing_key()
    words = key_words(device.public)
    welcome_device(office.petition, words, by="mk")
    office.back_up()
    noted = expect_no_more(office.petition, words, by="mk")
    welcome_device(office.petition, words, by="mk", noted=noted)
    with office.brought_back() as (again, told):
        assert (told.kept_out.words, list_expected(again)) == (0, (noted,))


@pytest.mark.parametrize("known", [True, False])
def test_a_device_that_was_reported_lost_is_lost_whether_the_backup_knows_it_or_not(office, known):
    device = new_signing_key()
    first, second = batch_of(office, device, 1, "Ann"), batch_of(office, device, 2, "Bo")
    if not known:
        office.back_up()
    merge(office.petition, first, welcome=True)
    if known:
        office.back_up()
    report_lost(office.petition, id_of(office.petition), by="mk")
    with office.brought_back() as (again, told):
        assert told.kept_out.devices == 1
        assert merge(again, second, welcome=True) == ["lost"]
        assert counted(again) == ({"Ann"} if known else set())


def test_a_device_that_was_found_again_before_the_disk_broke_is_not_lost(office):
    device = new_signing_key()
    merge(office.petition, batch_of(office, device, 1, "Ann"), welcome=True)
    office.back_up()
    id_ = id_of(office.petition)
    report_lost(office.petition, id_, by="mk")
    report_found(office.petition, id_, by="mk")
    with office.brought_back() as (again, told):
        assert told.kept_out.devices == 0
        assert merge(again, batch_of(office, device, 2, "Bo")) == ["known"]


@pytest.mark.parametrize("known", [True, False])
def test_a_device_all_of_which_was_undone_is_not_welcome_and_neither_batch_nor_words_bring_it_back(office, known):
    device = new_signing_key()
    welcome_device(office.petition, key_words(device.public), by="mk")
    first = batch_of(office, device, 1, "Ann")
    if not known:
        office.back_up()
    merge(office.petition, first)
    if known:
        office.back_up()
    undo_device(office.petition, id_of(office.petition), by="mk")
    with office.brought_back() as (again, told):
        assert (told.kept_out.merges, told.kept_out.later) == ((1, 0) if known else (0, 1))
        assert counted(again) == set()
        assert merge(again, batch_of(office, device, 2, "Bo")) == ["waiting"]
        welcome_device(again, key_words(device.public), by="mk")
        assert merge(again, first) == ["known"]
        assert counted(again) == ({"Ann"} if known else set()), "by hand it is let in where the merge is here"


def test_an_undone_merge_is_undone_again_and_is_brought_back_by_its_number(office):
    merge(office.petition, batch_of(office, new_signing_key(), 1, "Ann"), welcome=True)
    office.back_up()
    undo_merge(office.petition, 1, by="mk")
    with office.brought_back() as (again, told):
        assert (told.kept_out.merges, counted(again)) == (1, set())
        assert redo_merge(again, 1, by="mk") == 1
        assert counted(again) == {"Ann"}


def test_a_merge_that_came_after_the_backup_and_was_undone_comes_in_undone_and_is_brought_back_once(office):
    device = new_signing_key()
    files = [batch_of(office, device, at, name) for at, name in enumerate(("Ann", "Bo"), 1)]
    office.back_up()
    merge(office.petition, *files, welcome=True)
    note_receipt(office.petition, vouch(office.petition), by="mk")
    undo_merge(office.petition, 1, by="mk")
    with office.brought_back() as (again, told):
        assert told.kept_out.later == 1
        assert [each.undone for each in missing_batches(again)] == [True, False]
        first, second = merge_files(Merger(again, KEY, by="mk", welcome=True), files)
        assert (first.report.undone, second.report.undone) == (True, False)
        assert counted(again) == {"Bo"}
        assert [each.number for each in vouch(again).batches] == [2], "no device erases what does not count"
        merge(again, files[0])
        assert counted(again) == {"Ann", "Bo"}, "merging it by hand once more is how it always came back"
    with office.brought_back() as (again, told):
        assert told.kept_out.later == 0, "and so the log was told"


def test_a_merge_that_was_brought_back_before_the_disk_broke_counts(office):
    merge(office.petition, batch_of(office, new_signing_key(), 1, "Ann"), welcome=True)
    office.back_up()
    undo_merge(office.petition, 1, by="mk")
    redo_merge(office.petition, 1, by="mk")
    with office.brought_back() as (again, told):
        assert (told.kept_out.merges, counted(again)) == (0, {"Ann"})


def test_batches_that_were_dropped_wait_no_more_and_a_fetch_leaves_them(office):
    device = new_signing_key()
    merge(office.petition, batch_of(office, device, 1, "Ann"))
    office.back_up()
    merge(office.petition, batch_of(office, device, 2, "Bo"))
    gone = {each.id for each in drop_waiting(office.petition, id_of(office.petition), by="mk")}
    with office.brought_back() as (again, told):
        assert (told.kept_out.dropped, list_quarantine(again)) == (1, ())
        assert gone <= dropped_batches(again)


def test_the_second_secret_that_was_set_since_is_asked_for(office):
    office.back_up()
    set_second_secret(office.petition, "a river runs through it", holder="Bo Lee", by="mk")
    assert "Lee" not in log_path(office.petition).read_text()
    with office.brought_back() as (again, told):
        assert told.kept_out.secret
        with pytest.raises(SecondSecretNeeded):
            require_second_secret(again, "", act="erase", by="mk")
        require_second_secret(again, "a river runs through it", act="erase", by="mk")


def test_what_an_older_tabling_kept_out_is_told_with_the_next_act(office, monkeypatch):
    merge(office.petition, batch_of(office, new_signing_key(), 1, "Ann"), welcome=True)
    office.back_up()
    id_ = id_of(office.petition)
    with monkeypatch.context() as older:
        older.setattr(devices, "note_kept_out", lambda *_: None)
        report_lost(office.petition, id_, by="mk")
    undo_merge(office.petition, 1, by="mk")
    with office.brought_back() as (again, told):
        assert (told.kept_out.devices, told.kept_out.merges) == (1, 1)
        assert [each.state for each in list_devices(again)] == ["lost"]


def test_a_log_that_could_not_be_written_is_told_all_of_it_with_the_next_act(office):
    device = new_signing_key()
    merge(office.petition, batch_of(office, device, 1, "Ann"), welcome=True)
    office.back_up()
    folder, office.petition.outside = office.petition.outside, office.folder / "pulled out"
    report_lost(office.petition, id_of(office.petition), by="mk")
    assert log_state(office.petition).kind == "incomplete"
    office.petition.outside = folder
    undo_merge(office.petition, 1, by="mk")
    with office.brought_back() as (_, told):
        assert (told.kept_out.devices, told.kept_out.merges) == (1, 1)

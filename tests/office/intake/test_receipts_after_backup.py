"""A receipt lets a device erase, so a backup comes first; without one nothing is vouched for, or the log says so."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.core.errors import OutputGone, PetitionError
from desktop.core.petition_errors import BackupUnnamed
from desktop.core.signature import decode
from desktop.core.signature.format_1 import read_format_1
from desktop.core.signing_keys import new_signing_key
from desktop.office.desk.backup import BackupFirst, back_up, restore
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.figures.status import petition_status
from desktop.office.intake.fetching_from_boxes import choose_boxes, fetch
from desktop.office.intake.receipts import check_receipt, write_receipts
from desktop.office.intake.table_acts import SourceTable, import_table
from desktop.office.rights.audit import list_acts
from desktop.petition.merging.merge import merge_batch
from desktop.transfer.receipt import SUFFIX, read_receipt
from tests.support.event_device import entry, go_out, organisation
from tests.support.parcels import parcel, seal

KEYS = organisation()
DEVICE = new_signing_key()
WITHOUT = BackupFirst(without=True)


def merge(petition, folder: Path, number: int, name: str = "Ann") -> None:
    merge_batch(petition, parcel(folder, DEVICE, number, [seal(entry(name), DEVICE, number)]), KEYS.sealing, by="mk")


def today() -> str:
    return datetime.now(UTC).date().isoformat()


@pytest.fixture
def stick(tmp_path) -> Path:
    """A stick for backups, plugged in."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_a_backup_holds_all_that_a_receipt_names_and_the_receipt_says_its_day(petition, folder, stick, pack, tmp_path):
    merge(petition, tmp_path, 1)
    written = write_receipts(petition, folder / "a.receipt", KEYS.signing, BackupFirst(stick), by="mk")
    assert written.backup is not None
    assert written.backup.file.parent == stick
    with open_petition(PetitionPlace(str(written.backup.file))) as backup:
        assert petition_status(backup).signatures == 1
    assert [each.backup for each in check_receipt(written.files[0], pack).batches] == [today()]
    assert written.unsaved == 0


def test_what_is_in_a_backup_already_is_not_copied_again_and_gets_the_same_receipt(petition, folder, stick, tmp_path):
    merge(petition, tmp_path, 1)
    first = write_receipts(petition, folder / "a.receipt", KEYS.signing, BackupFirst(stick), by="mk")
    again = write_receipts(petition, folder / "b.receipt", KEYS.signing, BackupFirst(stick), by="mk")
    assert (again.backup, len(list(stick.glob("*.sqlite")))) == (None, 1)
    assert again.files[0].read_bytes() == first.files[0].read_bytes()
    merge(petition, tmp_path, 2, "Bo")
    # Somebody's own backup counts as well.
    back_up(PetitionPlace(str(petition_file(tmp_path))), stick / "own.sqlite", by="mk")
    assert write_receipts(petition, folder / "c.receipt", KEYS.signing, BackupFirst(stick), by="mk").backup is None


def test_what_only_a_newer_tabling_could_open_is_in_no_backup_that_an_older_one_made(
    petition, folder, stick, tmp_path, monkeypatch
):
    batch = parcel(tmp_path, DEVICE, 1, [seal(entry("Ann"), DEVICE, 1)])
    with monkeypatch.context() as older:
        older.setattr(decode, "SIGNATURE_FORMAT", 1)
        older.setattr(decode, "read_signature", read_format_1)
        report = merge_batch(petition, batch, KEYS.sealing, by="mk")
        assert [each.code for each in report.reasons] == ["newer"]
        back_up(PetitionPlace(str(petition_file(tmp_path))), stick / "own.sqlite", by="mk")
    assert merge_batch(petition, batch, KEYS.sealing, by="mk").added == 1
    assert write_receipts(petition, folder / "a.receipt", KEYS.signing, BackupFirst(stick), by="mk").backup is not None


def petition_file(folder: Path) -> Path:
    return folder / "petition" / "main.sqlite"


@pytest.mark.parametrize(("first", "error"), [(BackupFirst(), BackupUnnamed), (BackupFirst(Path("gone")), OutputGone)])
def test_without_a_place_for_the_backup_nothing_is_vouched_for(petition, folder, tmp_path, first, error):
    merge(petition, tmp_path, 1)
    with pytest.raises(error):
        write_receipts(petition, folder / "a.receipt", KEYS.signing, first, by="mk")
    assert list(folder.iterdir()) == []
    assert not Path("gone").exists()
    assert "receipts" not in [line.act for line in list_acts(petition)]


def test_whoever_goes_without_a_backup_stands_in_the_log(petition, folder, pack, tmp_path):
    merge(petition, tmp_path, 1)
    written = write_receipts(petition, folder / "a.receipt", KEYS.signing, WITHOUT, by="mk")
    assert (written.backup, written.unsaved) == (None, 1)
    assert [each.backup for each in check_receipt(written.files[0], pack).batches] == [""]
    write_receipts(petition, folder / "b.receipt", KEYS.signing, WITHOUT, by="mk")
    told = [line for line in list_acts(petition) if line.act == "receipts"]
    assert [(line.by, line.facts["batches"], line.facts["without_backup"]) for line in told] == [("mk", 1, 1)]


def test_a_backup_that_failed_holds_nothing(petition, folder, stick, tmp_path):
    merge(petition, tmp_path, 1)
    (stick / "there.sqlite").write_bytes(b"minutes")
    with pytest.raises(PetitionError):
        back_up(PetitionPlace(str(petition_file(tmp_path))), stick / "there.sqlite", by="mk")
    written = write_receipts(petition, folder / "a.receipt", KEYS.signing, BackupFirst(stick), by="mk")
    assert written.backup is not None


def test_a_petition_brought_back_makes_a_backup_of_its_own_before_it_vouches(petition, folder, stick, tmp_path):
    merge(petition, tmp_path, 1)
    back_up(PetitionPlace(str(petition_file(tmp_path))), stick / "own.sqlite", by="mk")
    restore(PetitionPlace(str(stick / "own.sqlite")), str(tmp_path / "again.sqlite"), by="mk")
    with open_petition(PetitionPlace(str(tmp_path / "again.sqlite"))) as again:
        assert write_receipts(again, folder / "a.receipt", KEYS.signing, BackupFirst(stick), by="mk").backup is not None


def test_an_imported_table_is_no_batch_that_a_receipt_leaves_out(petition, folder, tmp_path):
    merge(petition, tmp_path, 1)
    (tmp_path / "web.csv").write_text("given_name,family_name,country\nBo,Lee,CA\n")
    import_table(petition, SourceTable(tmp_path / "web.csv", "website", {}), by="mk")
    assert write_receipts(petition, folder / "a.receipt", KEYS.signing, WITHOUT, by="mk").left_out == ()


# --- fetching ---


@pytest.fixture
def box(tmp_path) -> Path:
    """A folder in which a device left two batches."""
    (tmp_path / "box").mkdir()
    (tmp_path / "device").mkdir()
    tablet = go_out(tmp_path / "device")
    for name in ("Ann", "Bo"):
        tablet.sign(name)
        tablet.hand_over()
    tablet.journal.close()
    for file in (tmp_path / "device").glob("*.batch"):
        file.replace(tmp_path / "box" / file.name)
    return tmp_path / "box"


def fetched(box: Path, tmp_path: Path, first: BackupFirst) -> list:
    place = PetitionPlace(str(tmp_path / "main.sqlite"))
    return list(fetch(choose_boxes([box], Path("nowhere")), KEYS, place, by="mk", receipts=first, welcome=True))


def test_an_unattended_fetch_backs_up_once_and_then_leaves_receipts_with_its_day(box, stick, tmp_path):
    told = fetched(box, tmp_path, BackupFirst(stick))
    assert [each.merged.report.added for each in told if each.merged] == [1, 1]
    (made,) = [each.backup for each in told if each.backup]
    with open_petition(PetitionPlace(str(made.file))) as backup:
        assert petition_status(backup).signatures == 2
    (receipt,) = [read_receipt(each, KEYS.signing.public) for each in box.glob(f"*{SUFFIX}")]
    assert [each.backup for each in receipt.batches] == [today(), today()]
    assert fetched(box, tmp_path, BackupFirst(stick)) == [], "nothing new, and no copy of the same"


@pytest.mark.parametrize("first", [BackupFirst(), BackupFirst(Path("gone"))])
def test_a_fetch_that_can_make_no_backup_merges_leaves_no_receipt_and_says_so(box, tmp_path, first):
    *merged, last = fetched(box, tmp_path, first)
    assert [each.merged.report.added for each in merged] == [1, 1]
    assert isinstance(last.refused, BackupUnnamed if first.folder is None else OutputGone)
    assert list(box.glob(f"*{SUFFIX}")) == []

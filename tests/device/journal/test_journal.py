"""The journal: numbers for good, nothing half done, and a plain sentence for each thing a disk can do to it."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from threading import Timer

import pytest

from desktop.core.errors import JournalDamaged, JournalError, JournalNewer
from desktop.core.event import event_of
from desktop.core.sealing import SealedSignature, fingerprint
from desktop.core.signing_keys import new_signing_key
from desktop.device.journal import tables
from desktop.device.journal.batch_closing import list_batches
from desktop.device.journal.journal import EventCount, Journal
from desktop.device.journal.migrations import APPLICATION_ID, STEPS
from desktop.device.session.stall import begin_signing
from tests.support.disks import as_nobody, fill, freeze, largest_file, open_folder, sign_until_full, small_disk
from tests.support.event_device import PRIDE, EventDevice, campaign, entry, go_out, journal_of


def numbers(path: Path) -> list[int]:
    """The running numbers another reader of the file sees at this moment."""
    with closing(sqlite3.connect(path)) as reader:
        return [row[0] for row in reader.execute("SELECT sequence FROM signature ORDER BY sequence")]


def bare(path: Path, statement: str) -> None:
    """Change a closed database behind Tabling's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute(statement)


def filled(folder: Path, people: int = 3) -> EventDevice:
    """A tablet where some have signed, and whose journal is closed."""
    tablet = go_out(folder)
    tablet.sign(*[f"Person {chr(65 + each % 26)}" for each in range(people)])
    tablet.journal.close()
    return tablet


def test_another_program_that_begins_the_journal_at_this_instant_is_waited_for(tmp_path):
    path = tmp_path / "journal.sqlite"
    path.touch(0o600)
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        done = Timer(0.1, other.execute, ["ROLLBACK"])
        done.start()
        Journal(path, "a" * 64).close()
        done.join()


def test_a_signature_is_committed_when_append_returns(tmp_path):
    tablet = go_out(tmp_path)
    for number in range(1, 6):
        tablet.sign("Ann")
        assert numbers(tablet.journal.path) == list(range(1, number + 1))


@pytest.mark.usefixtures("full_syncing")
def test_each_commit_is_flushed_to_the_disk_before_it_returns(tmp_path):
    with go_out(tmp_path).journal.transaction() as connection:
        settings = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous")]
    assert settings == ["wal", 2]  # 2 is FULL: sqlite.org/pragma.html#pragma_synchronous


LOOK = """
import sqlite3, sys
looking = sqlite3.connect(sys.argv[1])
print(*looking.execute("SELECT count(*) FROM signature").fetchone())
looking.close()
"""


def test_another_program_that_looks_takes_nothing_from_a_device_that_has_its_journal_open_twice(tmp_path):
    # Locks belong to a process: opening the file a second time must not give up those of the first.
    tablet = go_out(tmp_path)
    beside = Journal(tablet.journal.path, tablet.journal.device)
    for number in range(1, 4):
        tablet.sign("Ann")
        looked = subprocess.run([sys.executable, "-c", LOOK, beside.path], capture_output=True, check=True)
        assert int(looked.stdout) == number
    beside.close()


def test_nothing_erased_stays_readable_and_nothing_spills_into_a_temporary_file(tmp_path):
    with go_out(tmp_path).journal.transaction() as connection:
        settings = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("secure_delete", "temp_store")]
    assert settings == [1, 2]  # 2 is MEMORY


def test_only_its_user_can_read_the_journal(tmp_path):
    assert go_out(tmp_path).journal.path.stat().st_mode & 0o077 == 0


def test_numbers_rise_by_one_also_after_the_journal_is_opened_again(tmp_path):
    tablet = filled(tmp_path, 3)
    for _ in range(3):
        with closing(journal_of(tmp_path, tablet.device)) as journal:
            begin_signing(campaign(), PRIDE, journal).sign(entry("Bo"))
    assert numbers(tmp_path / "journal.sqlite") == [1, 2, 3, 4, 5, 6]


def test_a_signature_that_cannot_be_sealed_leaves_no_trace_and_no_gap(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann")

    def failing(_sequence: int) -> SealedSignature:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        tablet.journal.append(campaign(), PRIDE, failing)
    tablet.sign("Bo")
    assert numbers(tablet.journal.path) == [1, 2]


def test_an_id_given_twice_is_refused_and_leaves_no_gap(tmp_path):
    tablet = go_out(tmp_path)
    twice = "00000000-0000-4000-8000-000000000000"
    tablet.journal.append(campaign(), PRIDE, lambda number: SealedSignature(twice, number, b"sealed"))
    with pytest.raises(JournalError):
        tablet.journal.append(campaign(), PRIDE, lambda number: SealedSignature(twice, number, b"other"))
    tablet.sign("Bo")
    assert numbers(tablet.journal.path) == [1, 2]


def test_two_windows_on_one_journal_never_give_out_the_same_number(tmp_path):
    first = go_out(tmp_path)
    with closing(journal_of(tmp_path, first.device)) as second:
        other = begin_signing(campaign(), PRIDE, second)
        for _ in range(5):
            first.sign("Ann")
            other.sign(entry("Bo"))
    assert numbers(first.journal.path) == list(range(1, 11))


def test_while_another_window_writes_too_long_a_plain_sentence_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.device.journal.sqlite_file._PRAGMAS", ("PRAGMA busy_timeout = 50",))
    tablet = go_out(tmp_path)
    with closing(journal_of(tmp_path, tablet.device)) as other, other.transaction():  # noqa: SIM117 - what must fail stands alone
        with pytest.raises(JournalError, match="Another Tabling is writing"):
            tablet.sign("Ann")
    tablet.sign("Ann")
    assert tablet.journal.count() == 1


def test_counts_add_up_by_event_and_by_what_is_in_no_batch_yet(tmp_path):
    morning, evening = go_out(tmp_path), event_of("Evening", "Gatineau", "2026-08-24")
    morning.sign("Ann", "Bo")
    morning.hand_over()
    morning.sign("Cem")
    morning.moved_to(evening).sign("Dee")
    assert morning.journal.count_events() == (EventCount(PRIDE, 3, 1), EventCount(evening, 1, 1))
    assert morning.journal.count() == 4
    assert (morning.stall.count_today(), morning.journal.count(evening)) == (3, 1)


def test_an_event_without_signatures_is_counted_as_nought(tmp_path):
    assert go_out(tmp_path).journal.count_events() == (EventCount(PRIDE, 0, 0),)


def test_the_newest_migration_makes_the_tables_the_code_speaks_of(tmp_path):
    tablet = filled(tmp_path)
    with closing(sqlite3.connect(tablet.journal.path)) as database:
        found = {
            table: {
                row[1]: (row[2], bool(row[3]), bool(row[5])) for row in database.execute(f"PRAGMA table_info({table})")
            }
            for (table,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        }
    assert found == {table.name: columns_of(table) for table in tables.metadata.sorted_tables}


def test_a_journal_of_the_first_release_is_brought_up_to_date_with_everything_in_it(tmp_path):
    device = new_signing_key()
    (tmp_path / "journal.sqlite").touch(0o600)
    with closing(sqlite3.connect(tmp_path / "journal.sqlite")) as old:
        for statement in STEPS[0]:
            old.execute(statement)
        old.execute("INSERT INTO device VALUES (1, ?, 1, 1)", [fingerprint(device.public)])
        old.execute("INSERT INTO event VALUES (?, ?, ?, ?)", [PRIDE.id, PRIDE.name, PRIDE.place, PRIDE.day])
        old.execute("INSERT INTO batch VALUES (1, ?, 'c', 1, 'k', 1, 1, 1, '2026-08-23', '0.1.0')", [PRIDE.id])
        old.execute("INSERT INTO signature VALUES (1, 'x', ?, 'c', 1, 'k', 1, x'00')", [PRIDE.id])
        old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        old.execute("PRAGMA user_version = 1")
        old.commit()
    with closing(journal_of(tmp_path, device)) as journal:
        assert journal.count() == 1
        assert [each.count for each in list_batches(journal)] == [1]


def columns_of(table):
    """Each column's SQLite type, whether it must be filled, and whether it is the key; as PRAGMA table_info says it."""
    kinds = {"Integer": "INTEGER", "Text": "TEXT", "LargeBinary": "BLOB"}
    return {
        column.name: (
            kinds[type(column.type).__name__],
            not column.nullable and not implied(column),
            column.primary_key,
        )
        for column in table.columns
    }


def implied(column):
    """SQLite needs no NOT NULL for a number that is the key, and does not report one."""
    return column.primary_key and len(column.table.primary_key) == 1 and type(column.type).__name__ == "Integer"


def test_a_newer_journal_is_refused_and_not_a_byte_of_it_changed(tmp_path):
    tablet = filled(tmp_path)
    bare(tablet.journal.path, "PRAGMA user_version = 99")
    before = tablet.journal.path.read_bytes()
    with pytest.raises(JournalNewer, match="update Tabling"):
        journal_of(tmp_path, tablet.device)
    assert tablet.journal.path.read_bytes() == before


@pytest.mark.parametrize("statement", ["CREATE TABLE guests (name TEXT)", "PRAGMA user_version = 1"])
def test_the_database_of_another_program_is_refused_and_not_a_byte_of_it_changed(tmp_path, statement):
    path = tmp_path / "journal.sqlite"
    bare(path, statement)
    before = path.read_bytes()
    with pytest.raises(JournalDamaged, match="another program"):
        journal_of(tmp_path, new_signing_key())
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["journal.sqlite"]


def test_a_file_that_is_no_database_is_refused_and_not_a_byte_of_it_changed(tmp_path):
    path = tmp_path / "journal.sqlite"
    path.write_bytes(b"Minutes of the meeting\n" * 400)
    with pytest.raises(JournalDamaged):
        journal_of(tmp_path, new_signing_key())
    assert path.read_bytes() == b"Minutes of the meeting\n" * 400


def test_the_journal_of_another_device_is_refused_by_name(tmp_path):
    tablet = filled(tmp_path)
    with pytest.raises(JournalDamaged, match=f"belongs to the device {tablet.journal.device}"):
        journal_of(tmp_path, new_signing_key())
    with closing(journal_of(tmp_path, tablet.device)) as journal:
        assert journal.count() == 3


def test_a_journal_in_the_place_of_a_folder_is_refused(tmp_path):
    (tmp_path / "journal.sqlite").mkdir()
    with pytest.raises(JournalError, match="is a folder"):
        journal_of(tmp_path, new_signing_key())


def test_a_journal_that_has_forgotten_its_last_number_never_gives_one_out_again(tmp_path):
    tablet = filled(tmp_path)
    bare(tablet.journal.path, "DELETE FROM device")
    with closing(journal_of(tmp_path, tablet.device)) as journal:
        stall = begin_signing(campaign(), PRIDE, journal)
        with pytest.raises(JournalError):
            stall.sign(entry("Ann"))
    assert numbers(tablet.journal.path) == [1, 2, 3]


def test_a_read_only_disk_is_said_plainly():
    with small_disk(1024) as disk:
        tablet = filled(disk)
        freeze(disk)
        with pytest.raises(JournalError, match="the disk is read-only"):
            journal_of(disk, tablet.device)


def test_a_disk_that_becomes_read_only_refuses_the_next_signature_and_keeps_the_others():
    with small_disk(1024) as disk:
        tablet = go_out(disk)
        tablet.sign("Ann")
        tablet.journal.close()
        with closing(journal_of(disk, tablet.device)) as journal:
            stall = begin_signing(campaign(), PRIDE, journal, reserve=0)
            journal.close()
            freeze(disk)
            with pytest.raises(JournalError):
                stall.sign(entry("Bo"))
        assert numbers_read_only(disk / "journal.sqlite") == [1]


def numbers_read_only(path: Path) -> list[int]:
    with closing(sqlite3.connect(f"file:{path}?immutable=1", uri=True)) as reader:
        return [row[0] for row in reader.execute("SELECT sequence FROM signature")]


@pytest.mark.parametrize("mode", [0o400, 0o000])
def test_a_file_its_user_may_not_write_is_said_plainly(mode):
    with open_folder() as folder:
        tablet = filled(folder)
        with as_nobody(folder):
            tablet.journal.path.chmod(mode)
            with pytest.raises(JournalError, match="you may not write or read there"):
                journal_of(folder, tablet.device)
            tablet.journal.path.chmod(0o600)
            with closing(journal_of(folder, tablet.device)) as journal:
                assert journal.count() == 3


def test_a_folder_its_user_may_not_write_is_said_plainly():
    with open_folder() as folder:
        tablet = filled(folder)
        with as_nobody(folder):
            folder.chmod(0o500)
            with pytest.raises(JournalError, match=r"read-only|permissions"):
                journal_of(folder, tablet.device)
            folder.chmod(0o700)
            with closing(journal_of(folder, tablet.device)) as journal:
                assert journal.count() == 3


@pytest.mark.parametrize("kilobytes", [230, 460, 700])
def test_a_full_disk_refuses_the_next_signature_keeps_the_others_and_goes_on_once_there_is_space(kilobytes):
    with small_disk(kilobytes) as disk:
        tablet = go_out(disk)
        tablet.sign("Ann")
        ballast = fill(disk)
        thanked = 1 + sign_until_full(tablet)
        assert tablet.journal.count() == thanked
        ballast.unlink()
        tablet.sign("Late")
        tablet.journal.close()
        assert numbers(disk / "journal.sqlite") == list(range(1, thanked + 2))


def test_a_limit_on_the_size_of_files_refuses_the_next_signature_and_keeps_the_others(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann", "Bo")
    log = tmp_path / "journal.sqlite-wal"
    with largest_file(log.stat().st_size + 5000), pytest.raises(JournalError):
        tablet.sign("Cem")
    tablet.sign("Dee")
    tablet.journal.close()
    assert numbers(tablet.journal.path) == [1, 2, 3]


def test_on_a_full_disk_the_journal_can_still_be_opened_and_counted():
    with small_disk(500) as disk:
        tablet = go_out(disk)
        tablet.sign("Ann", "Bo")
        fill(disk)
        with closing(journal_of(disk, tablet.device)) as journal:
            assert journal.count() == 2
        tablet.journal.close()


def test_a_disk_too_small_for_a_journal_is_said_plainly():
    with small_disk(48) as disk:
        ballast = fill(disk)
        with pytest.raises(JournalError):
            go_out(disk)
        ballast.unlink()

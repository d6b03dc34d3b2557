"""A damaged journal is set aside as it is, a fresh one takes the next signature, and both are counted."""

import json
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.errors import JournalDamaged, JournalError, JournalForeign, JournalNewer
from desktop.core.event import event_of
from desktop.core.sealing import fingerprint
from desktop.core.signing_keys import SigningKey, new_signing_key
from desktop.device.journal.batch_closing import close_batches, export_batch
from desktop.device.journal.journal import Journal, Numbers
from desktop.device.journal.opening import Damage, open_at, open_journal
from desktop.device.journal.quarantine import list_quarantined, numbers_after, quarantine
from desktop.device.session.stall import SigningStall, begin_signing
from desktop.transfer.batch import Batch, open_batch
from tests.support.disks import as_nobody, open_folder
from tests.support.event_device import (
    DAY,
    PRIDE,
    EventDevice,
    campaign,
    entry,
    go_out,
    open_stall,
    set_up,
    signatures_in,
)

PAGE = 4096
MARKET = event_of("Night market", "Gatineau", "2026-08-24")


def at_rest(folder: Path) -> EventDevice:
    """A closed journal: ten signed at one event and were handed over, five after that, three at another event."""
    tablet = go_out(folder)
    tablet.sign(*["Ann"] * 10)
    tablet.hand_over()
    tablet.sign(*["Bo"] * 5)
    tablet.moved_to(MARKET).sign(*["Cem"] * 3)
    tablet.journal.close()
    return tablet


def reopened(tablet: EventDevice) -> Journal:
    return open_at(tablet.journal.path, fingerprint(tablet.device.public), Damage.QUARANTINE)


def stall_at(journal: Journal) -> SigningStall:
    return begin_signing(campaign(), PRIDE, journal)


def spoil_seals(path: Path) -> bytes:
    """Write noise over every page that holds a seal, and return what the file is now."""
    whole = bytearray(path.read_bytes())
    noise, spoilt = random.Random(0), 0  # noqa: S311 - noise to write over a page, no secret
    for start in range(0, len(whole), PAGE):
        # A leaf of a table (13: sqlite.org/fileformat2.html, section 1.6) whose second half is full: only a seal is so.
        if whole[start] == 13 and whole[start + PAGE // 2 : start + PAGE].count(0) < 100:
            whole[start + 8 : start + PAGE] = noise.randbytes(PAGE - 8)
            spoilt += 1
    path.write_bytes(whole)
    assert spoilt
    return bytes(whole)


def spoil_all(path: Path) -> bytes:
    path.write_bytes(b"\x00noise" * 4000)
    return path.read_bytes()


def spoil_a_row(path: Path, statement: str) -> None:
    """Let a row say what no journal writes, and the file end within a page."""
    with closing(sqlite3.connect(path)) as journal, journal:
        journal.execute(statement)
    with path.open("ab") as file:
        file.write(b"half a page")


def sequences_in(journal: Journal, device: SigningKey, folder: Path) -> list[int]:
    opened = [open_batch(export_batch(journal, each, device, folder)) for each in close_batches(journal, DAY)]
    return [each.sequence for batch in opened for each in batch.signatures]


def names_in(batch: Batch) -> list[str]:
    return [each.given_name for each in signatures_in(batch)]


def test_a_whole_journal_is_opened_and_nothing_is_set_aside(tmp_path):
    tablet = at_rest(tmp_path)
    with closing(reopened(tablet)) as journal:
        assert journal.count() == 18
    assert list_quarantined(tablet.journal.path) == ()


def test_damaged_seals_at_start_are_set_aside_untouched_and_counted_and_a_fresh_journal_signs_on(tmp_path):
    tablet = at_rest(tmp_path)
    damaged = spoil_seals(tablet.journal.path)
    with closing(reopened(tablet)) as journal:
        stall = stall_at(journal)
        stall.sign(entry("Dee"))
        (aside,) = list_quarantined(journal.path)
        assert aside.path.read_bytes() == damaged
        assert dict(aside.events) == {PRIDE.id: 15, MARKET.id: 3}
        assert (aside.signatures, journal.count(), stall.count_today()) == (18, 1, 16)
        assert sequences_in(journal, tablet.device, tmp_path) == [1_000_001]


def test_a_journal_of_which_nothing_can_be_read_is_counted_as_unknown_and_no_number_comes_twice(tmp_path):
    tablet = at_rest(tmp_path)
    damaged = spoil_all(tablet.journal.path)
    with closing(reopened(tablet)) as journal:
        stall = stall_at(journal)
        stall.sign(entry("Dee"))
        (aside,) = list_quarantined(journal.path)
        assert aside.path.read_bytes() == damaged
        assert (aside.signatures, stall.count_today()) == (None, 1)
        closed = close_batches(journal, DAY)
    assert [(each.first, each.number) for each in closed] == [(1_000_001, 1_001)]


def test_each_further_damage_is_set_aside_under_its_own_number_and_numbers_only_rise(tmp_path):
    tablet = at_rest(tmp_path)
    last = 0
    for times in range(1, 4):
        spoil_all(tablet.journal.path)
        with closing(reopened(tablet)) as journal:
            stall_at(journal).sign(entry("Dee"))
            assert len(list_quarantined(journal.path)) == times
            (first,) = sequences_in(journal, tablet.device, tmp_path)
            assert first > last
            last = first
    names = [each.path.name for each in list_quarantined(tablet.journal.path)]
    assert names == [f"journal-damaged-00{number}.sqlite" for number in (1, 2, 3)]


def test_a_journal_that_turns_out_damaged_while_people_sign_is_replaced_and_the_signer_is_thanked(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann", "Bo")
    tablet.journal.close()  # the next signature reads the file anew
    spoil_all(tablet.journal.path)
    assert tablet.stall.sign(entry("Cem")).code
    assert len(list_quarantined(tablet.journal.path)) == 1
    assert names_in(tablet.hand_over()[0]) == ["Cem"]


def test_what_is_closed_after_a_damage_tells_where_it_was_closed_as_before(tmp_path):
    tablet = go_out(tmp_path)
    tablet.journal.move_to("ab" * 16)
    tablet.sign("Ann")
    tablet.journal.close()
    spoil_all(tablet.journal.path)
    tablet.sign("Bo")
    assert [each.manifest.installation for each in tablet.hand_over()] == ["ab" * 16]


@pytest.mark.parametrize(
    ("told", "next_"),
    [
        ({"last_sequence": 10**15}, Numbers(1_000_000, 1_000)),
        ({"last_sequence": 10**12}, Numbers(1_000_000, 1_000)),
        ({"last_batch": 10**6}, Numbers(1_000_000, 1_000)),
        ({"last_sequence": 3_000_412, "last_batch": 3_007}, Numbers(4_000_000, 4_000)),
    ],
    ids=str,
)
def test_a_number_that_no_device_reaches_is_damage_too_and_no_later_one_follows_from_it(tmp_path, told, next_):
    tablet = at_rest(tmp_path)
    said = ", ".join(f"{name} = {value}" for name, value in told.items())
    spoil_a_row(tablet.journal.path, f"UPDATE device SET {said}")
    reopened(tablet).close()
    assert numbers_after(tablet.journal.path) == next_


def test_fewer_than_none_who_stand_for_nobody_are_damage_too_and_add_nobody(tmp_path):
    tablet = at_rest(tmp_path)
    spoil_a_row(tablet.journal.path, "UPDATE event SET uncounted = -3")
    with closing(reopened(tablet)) as journal:
        assert stall_at(journal).count_today() == 15


def test_a_log_that_was_not_folded_in_is_set_aside_beside_its_journal_byte_for_byte(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann", "Bo", "Cem")
    log = tmp_path / "journal.sqlite-wal"
    before = tablet.journal.path.read_bytes(), log.read_bytes()
    assert before[1]
    quarantine(tablet.journal, PRIDE)
    (aside,) = list_quarantined(tablet.journal.path)
    assert (aside.path.read_bytes(), aside.path.with_name(aside.path.name + "-wal").read_bytes()) == before
    assert aside.signatures == 3
    tablet.sign("Dee")
    assert tablet.stall.count_today() == 4


def test_after_a_crash_that_left_a_log_damage_is_set_aside_with_the_log_as_it_was(tmp_path):
    crashed = go_out(tmp_path / "crashed")
    crashed.sign(*["Ann"] * 400)  # long enough that a part is folded in and a part is in the log
    copy = tmp_path / "copy"
    shutil.copytree(crashed.folder, copy)
    path, log = copy / "journal.sqlite", copy / "journal.sqlite-wal"
    before = spoil_seals(path), log.read_bytes()
    with closing(open_at(path, fingerprint(crashed.device.public), Damage.QUARANTINE)) as journal:
        (aside,) = list_quarantined(journal.path)
        assert (aside.path.read_bytes(), aside.path.with_name(aside.path.name + "-wal").read_bytes()) == before
    crashed.journal.close()


@pytest.mark.parametrize("main", [None, b""])
def test_a_log_without_its_journal_is_kept_and_never_thrown_away(tmp_path, main):
    tablet = go_out(tmp_path / "device")
    tablet.sign("Ann")
    left = tmp_path / "left"
    left.mkdir()
    log = (tmp_path / "device" / "journal.sqlite-wal").read_bytes()
    (left / "journal.sqlite-wal").write_bytes(log)
    if main is not None:
        (left / "journal.sqlite").write_bytes(main)
    with closing(open_at(left / "journal.sqlite", tablet.journal.device, Damage.QUARANTINE)) as journal:
        assert [each.signatures for each in list_quarantined(journal.path)] == [None]
        assert numbers_after(journal.path).sequence == 1_000_000
    assert (left / "journal-damaged-001.sqlite-wal").read_bytes() == log
    tablet.journal.close()


def test_without_its_note_a_journal_set_aside_is_counted_anew(tmp_path):
    tablet = at_rest(tmp_path)
    spoil_seals(tablet.journal.path)
    reopened(tablet).close()
    (aside,) = list_quarantined(tablet.journal.path)
    for note in (b"", b"[]", b"{}", None):
        aside.path.with_suffix(".json").unlink() if note is None else aside.path.with_suffix(".json").write_bytes(note)
        assert list_quarantined(tablet.journal.path) == (aside,)


def test_a_foreign_or_newer_journal_is_refused_and_stays_where_it_is(tmp_path):
    tablet = at_rest(tmp_path)
    with pytest.raises(JournalForeign, match="belongs to the device"):
        open_at(tablet.journal.path, fingerprint(new_signing_key().public), Damage.QUARANTINE)
    with closing(reopened(tablet)) as journal, journal.transaction() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 99")
    with pytest.raises(JournalNewer):
        reopened(tablet)
    assert list_quarantined(tablet.journal.path) == ()


def test_where_it_cannot_be_set_aside_that_is_said_and_nothing_is_changed():
    with open_folder() as folder:
        tablet = at_rest(folder)
        damaged = spoil_all(tablet.journal.path)
        with as_nobody(folder):
            folder.chmod(0o500)
            with pytest.raises(JournalError, match="cannot be set aside"):
                reopened(tablet)
            folder.chmod(0o700)
            assert tablet.journal.path.read_bytes() == damaged
            with closing(reopened(tablet)) as journal:
                assert journal.count() == 0


def test_the_kiosk_opens_past_a_damaged_journal_while_a_command_refuses_it(tmp_path):
    home = set_up(tmp_path / "home")
    stall = open_stall(home, campaign(), "Pride", "Ottawa")
    stall.sign(entry("Ann"))
    stall.journal.close()
    spoil_all(home.journal)
    with pytest.raises(JournalDamaged):
        open_journal(home)
    again = open_stall(home, campaign(), "Pride", "Ottawa")
    again.sign(entry("Bo"))
    assert again.journal.count() == 1
    again.journal.close()


def test_a_power_cut_between_setting_aside_and_beginning_anew_gives_no_number_out_twice(tmp_path):
    home = set_up(tmp_path / "home")
    open_stall(home, campaign(), "Pride", "Ottawa").journal.close()
    spoil_all(home.journal)
    home.journal.rename(home.journal.with_name("journal-damaged-001.sqlite"))
    with closing(open_journal(home)) as journal:
        stall_at(journal).sign(entry("Bo"))
        (closed,) = close_batches(journal, DAY)
    assert (closed.first, closed.number) == (1_000_001, 1_001)


@pytest.mark.parametrize(
    "notes", [((3_000_412, 3_007), (5, 5)), ((5, 5), (3_000_412, 3_007)), ((5, 3_007), (3_000_412, 5))]
)
def test_after_several_damaged_journals_numbers_go_on_beyond_the_furthest_of_any(tmp_path, notes):
    for number, (sequence, batch) in enumerate(notes, 1):
        note = tmp_path / f"journal-damaged-{number:03d}.json"
        note.write_text(json.dumps({"events": None, "sequence": sequence, "batch": batch}))
    assert numbers_after(tmp_path / "journal.sqlite") == Numbers(4_000_000, 4_000)

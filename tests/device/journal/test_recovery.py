"""Every sealed signature that a damaged journal still holds is handed over, and counts once however often it comes."""

import json
import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from desktop.cli.main import app as command
from desktop.core.event import Event, event_of
from desktop.core.sealing import LARGEST_SEALED, SealedSignature, fingerprint
from desktop.device.journal.batch_closing import close_batches, describe_batch, list_batches
from desktop.device.journal.erasure import erase_received
from desktop.device.journal.opening import Damage, open_at
from desktop.device.journal.quarantine import numbers_after, quarantine
from desktop.device.journal.recovery import RecoveredJournal, write_recovered
from desktop.device.journal.sqlite_pages import PAGE, read_rows
from desktop.device.sending.handover import Handover
from desktop.petition.merging.merge import merge_batch
from desktop.petition.merging.receipts import vouch
from desktop.petition.status import petition_status
from desktop.petition.store.opening_petition import Petition
from desktop.transfer.batch import batch_id, open_batch
from desktop.transfer.receipt import Receipt, ReceivedBatch
from tests.support.event_device import (
    DAY,
    PRIDE,
    EventDevice,
    campaign,
    entry,
    go_out,
    journal_of,
    open_stall,
    organisation,
    set_up,
)

MARKET = event_of("Night market", "Gatineau", "2026-08-24")


@pytest.fixture
def tablet(tmp_path: Path) -> EventDevice:
    """Twenty signed: ten were handed over, six after that, four at another event; then the device was switched off."""
    tablet = go_out(tmp_path / "device")
    tablet.sign(*["Ann"] * 10)
    tablet.hand_over()
    tablet.sign(*["Bo"] * 6)
    tablet.moved_to(MARKET).sign(*["Cem"] * 4)
    tablet.journal.close()
    return tablet


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def set_aside(tablet: EventDevice) -> None:
    open_at(tablet.journal.path, fingerprint(tablet.device.public), Damage.QUARANTINE).close()


def salvaged(tablet: EventDevice, stick: Path) -> RecoveredJournal:
    (found,) = write_recovered(tablet.journal.path, tablet.device, stick)
    return found


def spoil(path: Path, *numbers: int) -> None:
    """Write noise over pages, counted from 0."""
    whole, noise = bytearray(path.read_bytes()), random.Random(0)  # noqa: S311 - noise to write over a page, no secret
    for number in numbers:
        whole[number * PAGE : (number + 1) * PAGE] = noise.randbytes(PAGE)
    path.write_bytes(whole)


def seals_on(path: Path) -> list[int]:
    """The pages of a journal at rest that hold seals: leaves of a table (13) whose second half is full."""
    whole = path.read_bytes()
    starts = range(0, len(whole), PAGE)
    return [at // PAGE for at in starts if whole[at] == 13 and whole[at + PAGE // 2 : at + PAGE].count(0) < 100]


def merged(petition: Petition, files: tuple[Path, ...]) -> tuple[int, int, int]:
    """Merge files; return how many signatures were added, there already, and rejected."""
    reports = [merge_batch(petition, open_batch(file), organisation().sealing, by="ws") for file in files]
    assert all(each.read == each.added + each.present + each.rejected for each in reports)
    return sum(each.added for each in reports), sum(each.present for each in reports), sum(e.rejected for e in reports)


def test_whoever_can_be_read_is_handed_over_and_whoever_cannot_is_counted(tablet, stick, tmp_path):
    spoil(tablet.journal.path, *seals_on(tablet.journal.path)[:3])
    set_aside(tablet)
    found = salvaged(tablet, stick)
    assert found.unread
    assert found.read + found.unread == 20
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        assert merged(petition, found.files) == (found.read, 0, 0)


@pytest.mark.parametrize("pages", [(0,), range(7)], ids=["its first page", "every page that leads to others"])
def test_a_journal_that_nothing_else_can_open_still_gives_everybody_back(tablet, stick, tmp_path, pages):
    spoil(tablet.journal.path, *(set(pages) - set(seals_on(tablet.journal.path))))
    set_aside(tablet)
    found = salvaged(tablet, stick)
    assert (found.read, found.unread) == (20, None), "nobody can say how many it held, and all are there"
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        assert merged(petition, found.files) == (20, 0, 0)
    days = {open_batch(file).manifest.event.day for file in found.files}
    assert days == {DAY, MARKET.day}, "an event's id tells its day where its row is gone"


@pytest.mark.parametrize("number", [2**40, 1_000_001])
def test_a_number_that_damage_put_far_off_keeps_nobody_else_from_being_handed_over(tablet, stick, tmp_path, number):
    with closing(sqlite3.connect(tablet.journal.path)) as raw, raw:
        raw.execute("UPDATE signature SET sequence = ? WHERE sequence = 16", (number,))
    tablet.journal.path.rename(tablet.journal.path.with_name("journal-damaged-001.sqlite"))
    found = salvaged(tablet, stick)
    assert found.read == 20
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        assert merged(petition, found.files) == (19, 0, 1), "only that one is not what its place says"


@pytest.mark.parametrize(
    ("column", "damaged"),
    [
        ("event", "not-a-day"),
        ("event", "2026-02-30-pride"),
        ("event", "2026-08-2"),
        ("version", -1),
        ("sealed", b""),
        ("sealed", bytes(LARGEST_SEALED + 1)),
    ],
)
def test_a_row_of_which_one_column_is_damaged_keeps_nobody_else_from_being_handed_over(
    tablet, stick, tmp_path, column, damaged
):
    with closing(sqlite3.connect(tablet.journal.path)) as raw, raw:
        raw.execute(f"UPDATE signature SET {column} = ? WHERE sequence = 16", (damaged,))
    tablet.journal.path.rename(tablet.journal.path.with_name("journal-damaged-001.sqlite"))
    found = salvaged(tablet, stick)
    assert found.read == 19
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        assert merged(petition, found.files) == (19, 0, 0)


@pytest.mark.parametrize(("column", "damaged"), [("day", "2026-02-30"), ("name", "Pri\nde"), ("place", "x" * 1000)])
def test_an_event_of_which_one_column_is_damaged_goes_by_its_id_and_nobody_is_kept_back(
    tablet, stick, tmp_path, column, damaged
):
    with closing(sqlite3.connect(tablet.journal.path)) as raw, raw:
        raw.execute(f"UPDATE event SET {column} = ? WHERE id = ?", (damaged, PRIDE.id))
    tablet.journal.path.rename(tablet.journal.path.with_name("journal-damaged-001.sqlite"))
    found = salvaged(tablet, stick)
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        assert merged(petition, found.files) == (20, 0, 0)
    events = {open_batch(file).manifest.event for file in found.files}
    assert events == {MARKET, Event(PRIDE.id, PRIDE.id, "", DAY)}


def test_events_in_turn_are_a_batch_each_in_the_order_of_their_numbers_wherever_their_pages_lie(tablet, stick):
    with closing(journal_of(tablet.folder, tablet.device)) as journal:
        again = replace(tablet, journal=journal)
        for _ in range(3):
            again.moved_to(PRIDE).sign("Di")
            again.moved_to(MARKET).sign("Eva")
    path, whole = tablet.journal.path, tablet.journal.path.read_bytes()
    first, *_, last = (whole[at * PAGE : (at + 1) * PAGE] for at in seals_on(path))
    path.with_name("journal-damaged-001.sqlite").write_bytes(
        last.join(first.join(part.split(last)) for part in whole.split(first))
    )
    batches = [open_batch(file) for file in salvaged(tablet, stick).files]
    assert [[each.sequence for each in batch.signatures] for batch in batches] == [
        [*range(1, 17), 21, 23, 25], [17, 18, 19, 20, 22, 24, 26],
    ]  # fmt: skip


def test_what_was_merged_before_and_comes_again_by_salvage_counts_once_in_either_order(tablet, stick, tmp_path):
    spoil(tablet.journal.path, 1)
    set_aside(tablet)
    found = salvaged(tablet, stick)
    before = tuple(tablet.folder.glob("*.batch"))
    for number, order in enumerate([(before, found.files), (found.files, before)]):
        with closing(Petition(tmp_path / f"petition-{number}.sqlite", new=True)) as petition:
            added = [merged(petition, files)[0] for files in order]
            assert sum(added) == petition_status(petition).people == 20
            assert merged(petition, (*before, *found.files)) == (0, 30, 0)


def test_again_the_same_files_are_written_and_not_a_byte_of_the_damaged_journal_changes(tablet, stick):
    log = Path(f"{tablet.journal.path}-wal")
    tablet.sign("Dee")
    written = log.read_bytes()
    quarantine(tablet.journal, PRIDE)
    tablet.journal.close()
    kept = {path: path.read_bytes() for path in tablet.folder.glob("journal-damaged*")}
    first = {path.name: path.read_bytes() for path in salvaged(tablet, stick).files}
    again = {path.name: path.read_bytes() for path in salvaged(tablet, stick).files}
    assert first == again
    assert set(first) == {path.name for path in stick.iterdir()}
    assert {path: path.read_bytes() for path in tablet.folder.glob("journal-damaged*")} == kept
    assert written in kept.values(), "the last signature was only in the log"
    assert salvaged(tablet, stick).read == 21


def test_of_a_log_whose_journal_is_gone_everybody_is_read(tablet, stick):
    for path in tablet.folder.glob("journal*"):
        path.unlink()
    tablet.journal.open()
    tablet.journal.start_event(PRIDE)
    tablet.sign("Ann", "Bo")
    log = Path(f"{tablet.journal.path}-wal").read_bytes()
    tablet.journal.close()
    tablet.journal.path.unlink()
    Path(f"{tablet.journal.path}-wal").write_bytes(log)
    set_aside(tablet)
    assert salvaged(tablet, stick).read == 2


def test_a_seal_too_long_for_one_page_is_read_whole(tablet, stick):
    tablet.journal.open()
    long = random.Random(0).randbytes(11_000)  # noqa: S311 - stands for a seal, which looks like noise
    id_ = "0192f0c1-0000-7000-8000-000000000001"
    tablet.journal.append(campaign(), PRIDE, lambda number: SealedSignature(id_, number, long))
    tablet.journal.close()
    spoil(tablet.journal.path, 0)
    set_aside(tablet)
    sealed = [each for file in salvaged(tablet, stick).files for each in open_batch(file).signatures]
    assert [each.sealed for each in sealed if each.id == id_] == [long]
    assert len(sealed) == 21


def test_where_one_wording_is_damaged_and_another_whole_headquarters_gets_both_and_takes_the_whole_one(
    tablet, stick, tmp_path
):
    tablet.journal.open()
    with tablet.journal.transaction() as connection:  # as closing did before version 8: each row is written anew
        connection.exec_driver_sql("UPDATE signature SET batch = 1")
    main, log = tablet.journal.path, Path(f"{tablet.journal.path}-wal")
    torn, newer = bytearray(main.read_bytes()), log.read_bytes()
    tablet.journal.close()
    torn[seals_on(main)[-1] * PAGE + PAGE - 60] ^= 1  # in a seal
    main.write_bytes(torn)
    log.write_bytes(newer)
    main.rename(main.with_name("journal-damaged-001.sqlite"))
    log.rename(main.with_name("journal-damaged-001.sqlite-wal"))
    found = salvaged(tablet, stick)
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        assert merged(petition, found.files) == (20, 0, 1)


def test_what_a_receipt_let_be_erased_does_not_come_back_by_salvage(tablet, stick):
    tablet.journal.open()
    described = [describe_batch(tablet.journal, each, tablet.device)[0] for each in list_batches(tablet.journal)]
    claims = [
        ReceivedBatch(batch_id(m), m.device, m.number, m.first, m.last, m.count, m.entries_sha256) for m in described
    ]
    erase_received(tablet.journal, Receipt(campaign().id, tuple(claims)), tablet.device)
    tablet.journal.close()
    spoil(tablet.journal.path, 0)
    set_aside(tablet)
    assert salvaged(tablet, stick).read == 10


def test_a_receipt_that_names_batches_of_a_damaged_journal_erases_the_others_and_leaves_it_as_it_is(
    tablet, stick, tmp_path
):
    spoil(tablet.journal.path, 0)
    set_aside(tablet)
    tablet.journal.open(numbers_after(tablet.journal.path))
    tablet.journal.start_event(PRIDE)
    tablet.sign("Dee", "Eve")
    close_batches(tablet.journal, DAY)
    handover = Handover(tablet.journal, tablet.device, tmp_path)
    handed = handover.write(stick, DAY)
    assert handed.signatures == 22, "handing over takes what the damaged journal holds along"
    kept = {path: path.read_bytes() for path in tablet.folder.glob("journal-damaged*")}
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        assert merged(petition, (*stick.glob("*.batch"), *tablet.folder.glob("*.batch")))[0] == 22
        erased = erase_received(tablet.journal, vouch(petition), tablet.device)
    assert erased.signatures == 2
    assert {path: path.read_bytes() for path in tablet.folder.glob("journal-damaged*")} == kept


@pytest.fixture
def held(tablet: EventDevice) -> list[tuple[int, object]]:
    return rows(tablet.journal.path)


@given(st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_written_over_a_journal_every_row_elsewhere_is_read_and_nothing_breaks(
    tmp_path, tablet, held, data
):
    whole = tablet.journal.path.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    noise = data.draw(st.binary(min_size=1, max_size=PAGE))
    copy = tmp_path / "copy.sqlite"
    copy.write_bytes((whole[:at] + noise + whole[at + len(noise) :])[: len(whole)])
    hit = set(range(at // PAGE, (at + len(noise) - 1) // PAGE + 1))
    untouched = [row for page, row in held if page not in hit]
    assert set(untouched) <= set(read_rows(copy))
    assert len(untouched) > 10


def rows(path: Path) -> list[tuple[int, object]]:
    """Each row with the page it is on; none here is longer than its page."""
    whole, found = path.read_bytes(), []
    alone = path.with_name("alone.sqlite")
    for page in range(len(whole) // PAGE):
        alone.write_bytes(whole[page * PAGE : (page + 1) * PAGE])
        found += [(page, row) for row in read_rows(alone)]
    return found


def run(*arguments: object) -> str:
    result = CliRunner().invoke(command, [str(each) for each in arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_the_command_sets_aside_reads_and_says_what_could_not_be_read(tmp_path, stick):
    home = set_up(tmp_path / "home")
    stall = open_stall(home, campaign(), "Pride", "Ottawa")
    for _ in range(12):
        stall.sign(entry("Ann"))
    stall.journal.close()
    assert "nothing to salvage" in run("device", "salvage", "--to", stick, "--data", home.path)
    spoil(home.journal, seals_on(home.journal)[0])
    said = run("device", "salvage", "--to", stick, "--data", home.path)
    assert "signatures read." in said
    assert "cannot be read." in said
    assert "stays as it is" in said
    assert "set aside, with 12 signatures" in run("device", "status", "--data", home.path)
    (told,) = json.loads(run("device", "salvage", "--to", stick, "--data", home.path, "--json"))
    assert told["read"] + told["unread"] == 12
    assert json.loads(run("device", "status", "--data", home.path, "--json"))["set_aside"] == [
        {"file": "journal-damaged-001.sqlite", "signatures": 12}
    ]

"""What is kept on a device: one act for the corner and for the command, with one outcome."""

import shutil
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.box_errors import BoxUnreachable
from desktop.core.errors import Cancelled, JournalForeign, NoReceiptHere, OutputFull, ReceiptError
from desktop.core.progress import Progress
from desktop.core.tablet_setup import SETUP_FILE
from desktop.device.facade import signatures_on_device
from desktop.device.journal.batch_closing import close_batches
from desktop.device.journal.opening import Damage, open_journal
from desktop.transfer.batch import open_batch
from tests.support.device import FieldDevice, field_device
from tests.support.disks import small_disk
from tests.support.event_device import DAY, PRIDE, entry

PAGE = 4096


def stop_at(step: int):
    """Report to somebody who stops the work at its n-th step; what was reported is in `seen`."""
    seen: list[Progress] = []

    def report(progress: Progress) -> None:
        seen.append(progress)
        if len(seen) == step:
            raise Cancelled("Stopped.")

    return report, seen


def three_batches(device: FieldDevice) -> None:
    """Close three batches of one, two and three signatures, which no stick has; one more signature is open."""
    for number in (1, 2, 3):
        device.sign(*["Ann"] * number)
        with closing(open_journal(device.home)) as journal:
            close_batches(journal, DAY)
    device.sign("Zoë")


def spoil(device: FieldDevice, page: int = 1) -> None:
    """Make the journal one that SQLite opens and finds broken."""
    data = bytearray(device.home.journal.read_bytes())
    data[page * PAGE : (page + 1) * PAGE] = b"\xff" * PAGE
    device.home.journal.write_bytes(data)


# --- handing over ---


def test_what_the_command_hands_over_counts_as_handed_over_in_the_corner(device):
    device.sign("Ann", "Bo")
    handed = signatures_on_device.hand_over(device.home, device.stick, only_new=True)
    assert (handed.files, handed.signatures) == (1, 2)
    assert [(each.number, each.count, each.event) for each in handed.batches] == [(1, 2, PRIDE)]
    assert open_batch(handed.batches[0].file).manifest.count == 2
    assert device.summary().waiting == 0


def test_only_what_is_new_is_written_or_everything_and_both_say_where(device):
    three_batches(device)
    assert [
        each.number for each in signatures_on_device.hand_over(device.home, device.stick, only_new=True).batches
    ] == [4]
    assert device.summary().waiting == 6, "three batches are still nowhere but here"
    assert [each.number for each in signatures_on_device.hand_over(device.home, device.stick).batches] == [1, 2, 3, 4]
    assert device.summary().waiting == 0


def test_what_a_damaged_journal_holds_is_handed_over_and_named_as_recovered(device):
    device.sign(*["Ann"] * 12)
    spoil(device)
    device.sign("Bo")
    handed = signatures_on_device.hand_over(device.home, device.stick, only_new=True)
    assert {each.recovered for each in handed.batches} == {False, True}
    assert all(each.file.is_file() for each in handed.batches)
    assert handed.files == len(list(device.stick.iterdir()))


def test_a_stick_without_room_is_said_to_be_full_and_nothing_counts_as_handed_over(device):
    device.sign(*["Ann"] * 40)
    with small_disk(40) as full:
        with pytest.raises(OutputFull):
            signatures_on_device.hand_over(device.home, full)
        assert list(full.iterdir()) == []
    assert device.summary().waiting == 40


@pytest.mark.parametrize("step", range(1, 9))
def test_a_handing_over_stopped_at_any_step_leaves_whole_batches_and_notes_only_what_is_there(device, step):
    three_batches(device)
    report, seen = stop_at(step)
    try:
        signatures_on_device.hand_over(device.home, device.stick, report)
    except Cancelled:
        assert len(seen) == step
    else:
        assert step > len(seen) == 7, "each step was stopped at"
    there = {open_batch(each).manifest.number: each.name for each in device.stick.iterdir()}
    assert all(name.endswith(".batch") for name in there.values()), "nothing half written is left"
    with closing(open_journal(device.home)) as journal:
        with journal.reading() as connection:
            noted = connection.exec_driver_sql("SELECT batch FROM delivered").scalars().all()
        unbatched = sum(each.unbatched for each in journal.count_events())
    assert set(noted) == set(there), "what is noted is there, and what is there is noted"
    assert (unbatched, len(device.batch_numbers())) in {(1, 3), (0, 4)}, "closing is whole or not at all"
    assert device.kept() == 7
    assert not list(device.home.scratch.rglob("*.batch*"))
    assert signatures_on_device.hand_over(device.home, device.stick).signatures == 7, "the next handing over is whole"


# --- receipts ---


def test_what_a_good_receipt_proves_is_erased_and_a_foreign_one_beside_it_is_said(device):
    device.sign("Ann", "Bo")
    signatures_on_device.hand_over(device.home, device.stick)
    device.receipt("z-good.receipt", 1)
    (device.stick / "a-broken.receipt").write_text("{}")
    checked = signatures_on_device.check_receipts(device.home, device.stick)
    assert (checked.receipts, checked.signatures) == (1, 2)
    (refused,) = checked.refused
    assert isinstance(refused, ReceiptError)
    assert "a-broken.receipt" in str(refused)
    assert signatures_on_device.look_what_is_left(device.home) == signatures_on_device.Left(0, safe=True, damaged=False)


def test_each_receipt_that_is_refused_is_named_and_both_faces_agree(device):
    device.sign("Ann")
    signatures_on_device.hand_over(device.home, device.stick)
    for name in ("one.receipt", "two.receipt"):
        (device.stick / name).write_text("{}")
    checked = signatures_on_device.check_receipts(device.home, device.stick)
    assert [name in str(each) for name, each in zip(("one", "two"), checked.refused, strict=True)] == [True, True]
    with closing(device.session()) as session:
        assert [str(each) for each in session.check_receipts(device.stick).refused] == list(map(str, checked.refused))
    assert device.kept() == 1


def test_all_that_is_amiss_on_a_stick_is_named_and_what_is_right_is_taken_all_the_same(device):
    device.sign("Ann")
    signatures_on_device.hand_over(device.home, device.stick)
    device.receipt("z-good.receipt", 1)
    amiss = ("a-broken.receipt", SETUP_FILE, "Office.box.toml")
    for name in amiss:
        (device.stick / name).write_text("{}")
    checked = signatures_on_device.take_from_stick(device.home, device.stick)
    assert [name in str(each) for name, each in zip(amiss, checked.refused, strict=True)] == [True] * 3
    assert (checked.signatures, checked.boxes) == (1, ())


def test_a_receipt_is_also_taken_by_its_file_whatever_its_name(device):
    device.sign("Ann")
    signatures_on_device.hand_over(device.home, device.stick)
    path = device.receipt("good.receipt", 1).rename(device.stick / "Beleg vom Büro, April.receipt")
    assert signatures_on_device.check_receipts(device.home, path).signatures == 1


def test_where_there_is_no_receipt_for_this_device_that_is_said(device, tmp_path):
    with pytest.raises(NoReceiptHere, match="no receipt for this device"):
        signatures_on_device.check_receipts(device.home, device.stick)
    with pytest.raises(BoxUnreachable):
        signatures_on_device.check_receipts(device.home, tmp_path / "pulled out")
    with closing(device.session()) as session:
        assert session.check_receipts(device.stick).receipts == 0, "in the corner that is no error"


def test_stopped_between_two_batches_of_a_receipt_the_rest_stays_whole_and_goes_the_next_time(device):
    three_batches(device)
    device.receipt("good.receipt", 1, 2, 3)
    report, _ = stop_at(2)
    with pytest.raises(Cancelled):
        signatures_on_device.check_receipts(device.home, device.stick, report)
    assert device.kept() == 6, "the first is erased, the others are whole"
    assert signatures_on_device.check_receipts(device.home, device.stick).signatures == 5


def test_an_emergency_that_is_stopped_keeps_what_is_left_whole_and_can_be_gone_on_with(device):
    three_batches(device)
    report, seen = stop_at(3)
    with closing(device.session()) as session:
        with pytest.raises(Cancelled):
            session.erase_everything(report)
        assert [each.done for each in seen] == [0, 1, 3]
        assert {each.unit for each in seen} == {"signatures"}
        assert session.count().signatures == 4
        assert session.erase_everything() == 4
        assert session.count().emptied


# --- a damaged journal ---


def left_by_a_crash(device: FieldDevice, people: int = 3) -> FieldDevice:
    """A copy of a device with 27 signatures and some more as a power cut leaves it.

    Its log, which nobody has written back, and the log's index lie beside it.
    """
    device.sign(*["Ann"] * 27)
    with closing(device.session()) as session:
        for number in range(people):
            session.current_stall().sign(entry(f"Person {number}"))
        copy = shutil.copytree(device.home.path, device.home.path.with_name("crashed"))
    return FieldDevice(type(device.home)(copy), device.stick)


def test_status_changes_no_byte_of_a_damaged_journal_and_says_what_can_be_read(device):
    crashed = left_by_a_crash(device)
    spoil(crashed, page=30)
    before = crashed.bytes()
    assert {"journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm"} <= set(before)
    found = signatures_on_device.read_status(crashed.home)
    assert crashed.bytes() == before
    assert found.damage
    (counted,) = found.events
    assert (counted.event, counted.unbatched) == (PRIDE, counted.signatures)
    assert 25 <= found.signatures < 30
    assert (found.batches, found.erased) == (None, None)


def test_status_makes_no_index_where_a_power_cut_left_none(device):
    crashed = left_by_a_crash(device)
    (crashed.home.path / "journal.sqlite-shm").unlink()
    before = crashed.bytes()
    assert signatures_on_device.read_status(crashed.home).signatures == 30
    assert crashed.bytes() == before


def test_status_of_a_whole_journal_is_as_it_is_read_by_opening_it(device):
    three_batches(device)
    device.receipt("good.receipt", 1)
    signatures_on_device.check_receipts(device.home, device.stick)
    found = signatures_on_device.read_status(device.home)
    with closing(open_journal(device.home)) as journal:
        assert found.events == journal.count_events()
    assert ((found.batches, found.signatures, found.damage), len(found.erased)) == ((2, 6, None), 1)


def test_status_beside_an_open_kiosk_counts_what_is_still_in_the_log(device):
    with closing(device.session()) as session:
        for number in range(1, 6):
            session.current_stall().sign(entry(f"Person {number}"))
            assert signatures_on_device.read_status(device.home).signatures == number


def test_where_nobody_has_signed_status_makes_no_journal(device):
    assert signatures_on_device.read_status(device.home).events == ()
    assert not device.home.journal.exists()


def test_status_refuses_the_journal_of_another_device_as_any_opening_does(device, tmp_path):
    device.sign("Ann")
    (tmp_path / "other").mkdir()
    other = field_device(tmp_path / "other")
    shutil.copy(device.home.journal, other.home.journal)
    with pytest.raises(JournalForeign):
        signatures_on_device.read_status(other.home)


@given(st.data())
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_log_cut_off_anywhere_is_read_as_far_as_sqlite_reads_it(device, data):
    crashed = device.home.path.with_name("crashed")
    if not crashed.exists():
        left_by_a_crash(device, people=8)
    copy = FieldDevice(type(device.home)(device.home.path.with_name("cut")), device.stick)
    shutil.rmtree(copy.home.path, ignore_errors=True)
    shutil.copytree(crashed, copy.home.path)
    log = copy.home.path / "journal.sqlite-wal"
    whole = log.read_bytes()
    cut = data.draw(st.integers(0, len(whole)))
    log.write_bytes(whole[:cut])
    (copy.home.path / "journal.sqlite-shm").unlink()
    with closing(open_journal(copy.home, Damage.READ_ONLY)) as journal:
        found = journal.count()
    with closing(open_journal(copy.home)) as journal:
        assert found == journal.count()


@given(page=st.integers(0, 60), noise=st.binary(min_size=1, max_size=200))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_was_written_over_it_status_changes_nothing_and_breaks_nothing(device, page, noise):
    crashed = device.home.path.with_name("crashed")
    if not crashed.exists():
        left_by_a_crash(device)
    copy = FieldDevice(type(device.home)(device.home.path.with_name("hurt")), device.stick)
    shutil.rmtree(copy.home.path, ignore_errors=True)
    shutil.copytree(crashed, copy.home.path)
    for name in ("journal.sqlite", "journal.sqlite-wal"):
        data = bytearray((copy.home.path / name).read_bytes())
        at = page * PAGE % len(data)
        data[at : at + len(noise)] = noise
        (copy.home.path / name).write_bytes(data)
    before = copy.bytes()
    try:
        found = signatures_on_device.read_status(copy.home)
    except JournalForeign:  # a header that says so
        pass
    else:
        assert found.signatures <= 30
    assert copy.bytes() == before


# --- recovering ---


def test_what_is_recovered_is_the_same_bytes_whatever_version_runs(device, tmp_path, monkeypatch):
    device.sign(*["Ann"] * 12)
    spoil(device)
    written = {}
    for version in ("0.1.0", "0.2.0", "7.0.0"):
        for module in ("batch_closing", "recovery"):
            monkeypatch.setattr(f"desktop.device.journal.{module}.__version__", version, raising=False)
        monkeypatch.setattr("desktop.core.version.__version__", version)
        folder = tmp_path / version
        folder.mkdir()
        signatures_on_device.recover(device.home, folder)
        written[version] = {each.name: each.read_bytes() for each in folder.iterdir()}
    assert written["0.1.0"]
    assert written["0.1.0"] == written["0.2.0"] == written["7.0.0"]


def test_a_receipt_of_somebody_else_erases_nothing(device):
    device.sign("Ann")
    signatures_on_device.hand_over(device.home, device.stick)
    good = device.receipt("forged.receipt", 1)
    good.write_bytes(good.read_bytes().replace(b'"count": 1', b'"count": 2'))
    checked = signatures_on_device.check_receipts(device.home, device.stick)
    assert (checked.receipts, device.kept(), len(checked.refused)) == (0, 1, 1)

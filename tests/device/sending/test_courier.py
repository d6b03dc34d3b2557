"""The courier beside the window: what is due gets done without anybody, and nobody ever waits for it."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from desktop.core.batch_closing_rule import ClosingRule
from desktop.core.errors import JournalFull
from desktop.core.event import event_day, event_of, local_time, today
from desktop.device.journal.batch_closing import close_batches, list_batches
from desktop.device.journal.quarantine import list_quarantined, quarantine
from desktop.device.sending import courier
from desktop.device.sending.box_sender import BoxSender
from desktop.device.sending.courier import PATIENCE, Courier
from desktop.device.sending.periodic_work import Intervals
from desktop.device.session.device_summary import summarise
from desktop.device.setup.settings import closing_by, pin_organisation, write_settings
from desktop.petition.merging.merge import Merger
from desktop.petition.merging.merge_from_boxes import BoxToFetch, fetch_batches
from desktop.petition.merging.receipts import vouch
from desktop.petition.store.opening_petition import Petition
from desktop.transfer.boxes.folder import FolderBox
from desktop.transfer.boxes.setting import (
    BoxSetting,
    FolderSetting,
    WebSetting,
    forget_setting,
    keep_setting,
)
from desktop.transfer.receipt import receipt_name, write_receipt
from tests.support.event_device import PRIDE, campaign_of, entry, open_stall, organisation, set_up

QUICK = Intervals(first=0.0, between=0.05, receipts=0.1)
TODAY = event_of("Capital Pride", "Ottawa", event_day(local_time()))  # until four in the morning, the day before


@pytest.fixture
def home(tmp_path):
    (tmp_path / "office").mkdir()
    kept = set_up(tmp_path / "home")
    keep_setting(kept.boxes, BoxSetting("Office", "folder", FolderSetting(tmp_path / "office")))
    return kept


@pytest.fixture
def stall(home):
    with closing((opened := open_stall(home, campaign_of(home.path), "Capital Pride", "Ottawa")).journal):
        yield opened


@contextmanager
def at_work(home, event=TODAY, pace=QUICK) -> Iterator[Courier]:
    with Courier(home, lambda: event, pace) as working:
        yield working


def wait_until(happened, seconds=180.0) -> None:
    until = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < until
        time.sleep(0.02)


def batches_in(folder: Path) -> int:
    return len(list(folder.glob("*.batch")))


def test_what_is_closed_is_sent_and_what_a_receipt_proves_is_erased_all_by_itself(home, stall, tmp_path):
    stall.sign(entry("Ann"))
    close_batches(stall.journal, today())
    before = lanes()
    with at_work(home):
        wait_until(lambda: batches_in(tmp_path / "office") == 1)
        wait_until(lambda: not summarise(stall.journal, home).waiting)
        put_receipt(tmp_path)
        wait_until(lambda: not stall.journal.count())
    wait_until(lambda: not lanes() - before, 60)  # nothing goes on once the kiosk is closed
    assert summarise(stall.journal, home).emptied
    assert stall.count_today() == 1


def put_receipt(folder: Path) -> None:
    """What headquarters does."""
    office = FolderBox(FolderSetting(folder / "office"))
    with closing(Petition(folder / "main.sqlite", new=True)) as petition:
        merger = Merger(petition, organisation().sealing, by="ws", welcome=True)
        list(fetch_batches(merger, BoxToFetch(office, office.names(), folder)))
        receipt = vouch(petition)
    path = folder / receipt_name(receipt)
    write_receipt(path, receipt, organisation().signing)
    office.leave(path.name, path)


def test_an_event_that_is_over_is_closed_and_sent_and_the_open_one_is_not(home, stall, tmp_path):
    stall.sign(entry("Ann"))
    with at_work(home):
        time.sleep(0.3)
        assert list_batches(stall.journal) == ()
    with at_work(home, event=PRIDE):
        wait_until(lambda: batches_in(tmp_path / "office") == 1)


def test_the_rule_that_was_chosen_counts_from_the_next_round_on(home, stall):
    with at_work(home):
        for _ in range(10):
            stall.sign(entry("Ann"))
        setting = pin_organisation(campaign_of(home.path))
        write_settings(home.setting, closing_by(setting, ClosingRule(every=10)))
        wait_until(lambda: [each.count for each in list_batches(stall.journal)] == [10])


def test_a_drop_box_that_staff_add_meanwhile_gets_everything(home, stall, tmp_path):
    stall.sign(entry("Ann"))
    close_batches(stall.journal, today())
    (tmp_path / "other").mkdir()
    with at_work(home):
        wait_until(lambda: batches_in(tmp_path / "office") == 1)
        keep_setting(home.boxes, BoxSetting("Other", "folder", FolderSetting(tmp_path / "other")))
        wait_until(lambda: batches_in(tmp_path / "other") == 1)


def test_where_nobody_has_signed_yet_it_makes_no_file_and_begins_once_somebody_has(home):
    with at_work(home, event=None):
        time.sleep(0.2)
        assert not home.journal.exists()
        with closing(open_stall(home, campaign_of(home.path), "Capital Pride", "").journal) as journal:
            assert journal.count() == 0


class Panic(BaseException):
    """As a library written in Rust raises it: no Exception."""


def test_neither_a_mistake_of_ours_nor_one_of_a_library_ends_it(home, stall, tmp_path, monkeypatch, caplog):
    stall.sign(entry("Ann"))
    close_batches(stall.journal, today())
    mistakes: list[BaseException] = [RuntimeError("Ann"), Panic("Ann")]
    whole = BoxSender._collect
    monkeypatch.setattr(BoxSender, "_collect", lambda *given: fail(mistakes) or whole(*given))
    with at_work(home):
        wait_until(lambda: batches_in(tmp_path / "office") == 1)
        wait_until(lambda: not mistakes)
        put_receipt(tmp_path)
        wait_until(lambda: not stall.journal.count())
    assert "RuntimeError" in caplog.text
    assert "Panic" in caplog.text
    assert "Ann" not in caplog.text


def fail(mistakes):
    if mistakes:
        raise mistakes.pop()


@pytest.mark.parametrize("mode", [0o600, 0o644])
def test_a_box_whose_file_is_broken_or_open_to_others_keeps_no_other_from_being_sent_to(home, stall, tmp_path, mode):
    stall.sign(entry("Ann"))
    close_batches(stall.journal, today())
    broken = home.boxes / "broken.toml"
    broken.write_text("Ann")
    broken.chmod(mode)
    with at_work(home):
        wait_until(lambda: batches_in(tmp_path / "office") == 1)
    stock = summarise(stall.journal, home)
    assert broken.name in str(stock.trouble)
    assert [(each.box, each.waiting) for each in stock.boxes] == [("Office", 0)]


def test_with_a_damaged_setting_what_is_over_still_closes_and_is_sent(home, stall, tmp_path):
    stall.sign(entry("Ann"))
    home.setting.write_text("{")
    with at_work(home, event=None):
        wait_until(lambda: batches_in(tmp_path / "office") == 1)


def test_where_nothing_can_be_closed_what_is_closed_is_sent_all_the_same(home, stall, tmp_path, monkeypatch):
    stall.sign(entry("Ann"))
    close_batches(stall.journal, today())

    def full(*_given: object) -> int:
        raise JournalFull("The disk is full.")

    monkeypatch.setattr(courier, "close_due", full)
    with at_work(home):
        wait_until(lambda: batches_in(tmp_path / "office") == 1)


def test_a_journal_set_aside_under_its_hands_is_left_as_it_is_and_the_fresh_one_is_worked_on(home, stall, tmp_path):
    stall.sign(entry("Ann"))
    close_batches(stall.journal, today())
    with at_work(home, event=None):
        wait_until(lambda: batches_in(tmp_path / "office") == 1)
        quarantine(stall.journal, stall.event)
        (aside,) = list_quarantined(home.journal)
        parts = [each for each in aside.path.parent.iterdir() if each.name.startswith(aside.path.name)]
        before = {each: each.read_bytes() for each in parts if not each.name.endswith("-shm")}
        stall.sign(entry("Bo"))
        wait_until(lambda: batches_in(tmp_path / "office") == 2)
    assert {each: each.read_bytes() for each in before} == before
    assert [each.count for each in list_batches(stall.journal)] == [1]
    stall.sign(entry("Cem"))
    assert stall.journal.count() == 2


class Gate:
    """A drop box that lets nothing in until it is told to."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self._box = FolderBox(FolderSetting(folder))
        self.asked, self.opened = threading.Semaphore(0), threading.Event()
        self.inside: list[str] = []
        self.most = 0

    def leave(self, name: str, path: Path) -> str:
        self.inside.append(name)
        self.most = max(self.most, self.inside.count(name))
        self.asked.release()
        try:
            assert self.opened.wait(180)
            return self._box.leave(name, path)
        finally:
            self.inside.remove(name)

    def names(self) -> tuple[str, ...]:
        return ()


@pytest.fixture
def cloud(home, monkeypatch) -> Callable[[str], Gate]:
    """Keep a drop box called “Cloud” at an address, instead of the one there was, and return it."""
    gates: dict[BoxSetting, Gate] = {}
    monkeypatch.setattr("desktop.device.sending.box_sender.open_box", lambda setting: gates[setting])
    forget_setting(home.boxes, "Office")

    def keep(where: str) -> Gate:
        setting = BoxSetting("Cloud", "webdav", WebSetting(f"https://{where}.example.org"))
        gate = gates.setdefault(setting, Gate(home.path / where))
        keep_setting(home.boxes, setting)
        return gate

    return keep


def close_three(stall) -> None:
    for name in ("Ann", "Bo", "Cem"):
        stall.sign(entry(name))
        close_batches(stall.journal, today())


def test_a_box_taken_away_gets_no_further_batch(home, stall, cloud):
    close_three(stall)
    old = cloud("old")
    with at_work(home):
        assert old.asked.acquire(timeout=180)
        forget_setting(home.boxes, "Cloud")
        time.sleep(0.3)
        old.opened.set()
        time.sleep(0.3)
    assert batches_in(home.path / "old") == 1


def test_a_box_changed_for_another_of_the_same_name_gets_no_further_batch_and_the_other_gets_all(home, stall, cloud):
    close_three(stall)
    old = cloud("old")
    with at_work(home):
        assert old.asked.acquire(timeout=180)
        new = cloud("new")
        new.opened.set()
        wait_until(lambda: batches_in(home.path / "new") == 3)
        old.opened.set()
        time.sleep(0.3)
    assert batches_in(home.path / "old") == 1
    assert [(each.box, each.delivered) for each in summarise(stall.journal, home).boxes] == [("Cloud", 3)]


def test_a_courier_that_follows_another_sends_nothing_beside_what_the_first_still_has_on_its_way(home, stall, cloud):
    close_three(stall)
    gate = cloud("old")
    with at_work(home):
        assert gate.asked.acquire(timeout=180)
    with at_work(home):
        assert not gate.asked.acquire(timeout=0.4), "the first one's upload is not over"
        gate.opened.set()
        wait_until(lambda: batches_in(home.path / "old") == 3)
        wait_until(lambda: not summarise(stall.journal, home).waiting)
    assert gate.most == 1
    assert [(each.waiting, each.said) for each in summarise(stall.journal, home).boxes] == [(0, "")]


@contextmanager
def hanging() -> Iterator[tuple[str, threading.Event]]:
    """A drop box that takes a connection and then reads nothing more; the event says that somebody is sending."""
    sending = threading.Event()
    with socket.socket() as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        server.bind(("127.0.0.1", 0))
        server.listen()
        taken: list[socket.socket] = []

        def take() -> None:
            taken.append(server.accept()[0])
            sending.set()

        threading.Thread(target=take, daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/drop", sending
        for each in taken:
            each.close()


def test_a_box_that_hangs_keeps_no_other_box_no_closing_and_no_receipt_waiting(home, stall, tmp_path):
    write_settings(home.setting, closing_by(pin_organisation(campaign_of(home.path)), ClosingRule(every=10)))
    with hanging() as (address, sending):
        keep_setting(home.boxes, BoxSetting("Slow", "webdav", WebSetting(address)))
        with at_work(home):
            for at_the_office in (1, 2):
                for _ in range(10):
                    stall.sign(entry("Ann"))
                wait_until(lambda wanted=at_the_office: batches_in(tmp_path / "office") == wanted)
                assert sending.wait(180)
            put_receipt(tmp_path)
            wait_until(lambda: not stall.journal.count())
            wait_until(lambda: summarise(stall.journal, home).emptied)
            assert list(home.scratch.rglob("*.batch*")) == [], "nor is it left where it is still being sent from"


def lanes() -> set[threading.Thread]:
    """The threads that send, one for each drop box, also those of an earlier test that were left behind."""
    return {each for each in threading.enumerate() if each.name == "box sender"}


def test_while_an_upload_hangs_people_sign_on_counts_are_read_and_the_end_comes_within_a_second(home, stall):
    stall.sign(entry("Ann"))
    close_batches(stall.journal, today())
    before = lanes()
    with hanging() as (address, sending):
        keep_setting(home.boxes, BoxSetting("Slow", "webdav", WebSetting(address)))
        with at_work(home):
            assert sending.wait(180)
            stall.sign(entry("Bo"))
            assert summarise(stall.journal, home).signatures == 2
            close_batches(stall.journal, today())
        assert PATIENCE < 1
        assert any(lane.is_alive() for lane in lanes() - before), "the end waited no longer: the upload still hangs"
    assert [each.count for each in list_batches(stall.journal)] == [1, 1]

"""A drop box so slow that one batch takes an hour: the window draws on and people sign as if there were none."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer

from desktop.device.journal import tables
from desktop.device.journal.batch_closing import close_batches
from desktop.device.journal.opening import open_journal
from desktop.device.sending.courier import Courier
from desktop.device.sending.periodic_work import Intervals
from desktop.transfer.boxes.setting import BoxSetting, WebSetting, keep_setting
from tests.support.corner_stage import PRIDE, Stall
from tests.support.factory import stand_ins

QUICK = Intervals(first=0.0, between=0.05)


@dataclass
class Dribble:
    """A server that takes a few bytes at a time; at `rate` bytes a second."""

    rate: int
    address: str = ""
    taken: int = 0
    sending: threading.Event = field(default_factory=threading.Event)
    over: threading.Event = field(default_factory=threading.Event)

    def serve(self, server: socket.socket) -> None:
        """Read as slowly as that, and never answer."""
        while not self.over.is_set():
            server.settimeout(0.2)
            try:
                line, _ = server.accept()
            except TimeoutError:
                continue
            with line:
                while not self.over.wait(0.05):
                    self.taken += len(line.recv(self.rate // 20))
                    self.sending.set()


@contextmanager
def dribbling(rate: int) -> Iterator[Dribble]:
    with socket.socket() as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        server.bind(("127.0.0.1", 0))
        server.listen()
        box = Dribble(rate, f"http://127.0.0.1:{server.getsockname()[1]}/drop")
        thread = threading.Thread(target=box.serve, args=(server,))
        thread.start()
        try:
            yield box
        finally:
            box.over.set()
            thread.join()


def fill(stall: Stall, signatures: int) -> None:
    """Close a batch of so many stand-ins of the size of real seals, written in one go."""
    home = stall.device.home
    with closing(open_journal(home)) as journal:
        run = {"event": PRIDE.id, "campaign": "spring", "version": 3, "key": "0" * 16}
        rows = [
            {"sequence": each.sequence, "id": each.id, "sealed": each.sealed, **run}
            for each in stand_ins(signatures, 2160)
        ]
        with journal.transaction() as connection:
            connection.execute(tables.run.insert(), run)
            connection.execute(tables.signature.insert(), rows)
            connection.execute(tables.device.update().values(last_sequence=signatures))
        close_batches(journal, PRIDE.day)


def frames(stall: Stall, seconds: float) -> list[float]:
    """Draw 60 frames a second for so long, and return how many seconds lay between one frame and the next, sorted."""
    moments: list[float] = []
    window, pulse = stall.window.window, QTimer(interval=16, timerType=Qt.TimerType.PreciseTimer)

    def drawn() -> None:
        moments.append(time.perf_counter())

    window.frameSwapped.connect(drawn)
    pulse.timeout.connect(window.update)
    pulse.start()
    stall.hand.let_run(seconds)
    pulse.stop()
    window.frameSwapped.disconnect(drawn)
    return sorted(later - earlier for earlier, later in pairwise(moments))


@contextmanager
def sending_to(stall: Stall, box: Dribble) -> Iterator[None]:
    home = stall.device.home
    keep_setting(home.boxes, BoxSetting("Slow", "webdav", WebSetting(box.address)))
    with Courier(home, lambda: PRIDE, QUICK):
        yield


def test_while_a_slow_box_takes_its_time_the_window_draws_on_and_people_sign(stall: Stall):
    fill(stall, 300)
    with dribbling(4000) as box, sending_to(stall, box):
        stall.hand.wait_until(box.sending.is_set, "the upload to begin")
        drawn: list[bool] = []
        stall.window.window.frameSwapped.connect(lambda: drawn.append(True))
        for _ in range(6):
            drawn.clear()
            stall.window.window.update()
            stall.hand.wait_until(lambda: bool(drawn), "a frame while the box takes its time")
        stall.sign(2)
        stall.enter()
        stall.hand.wait_for("figures_page")
        assert stall.hand.read("kept_number") == "302"
        assert stall.hand.read("waiting_number") == "302"
        before = box.taken
        stall.hand.wait_until(lambda: box.taken > before, "the upload to go on all the while")


@pytest.mark.torture
def test_the_window_draws_as_many_frames_as_without_a_box(stall: Stall, record_property):
    fill(stall, 5000)
    alone = frames(stall, 60)
    with dribbling(4000) as box, sending_to(stall, box):
        beginning = frames(stall, 10)
        stall.hand.wait_until(box.sending.is_set, "the upload to begin")
        beside = frames(stall, 60)
    for name, found in (("alone", alone), ("beginning", beginning), ("beside", beside)):
        figures = f"{len(found)} frames, median {found[len(found) // 2] * 1e3:.1f} ms, worst {found[-1] * 1e3:.1f} ms"
        record_property(name, figures)
        print(name, figures)  # noqa: T201  (the worst is for people to judge: it measures the machine as well)
    assert len(beside) > 0.9 * len(alone)
    assert len(beginning) > 0.9 * len(alone) / 6

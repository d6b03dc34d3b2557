"""Work beside the window: progress and outcome arrive in its thread, and nothing arrives for who has left."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.core.errors import Cancelled, OutputFull
from desktop.core.progress import Meter, Report
from desktop.ui.base.background_work import Background
from tests.support.at_once import AtOnce


class Listener:
    """Writes down what arrives, and in which thread."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.failed: list[type[BaseException]] = []
        self.steps: list[int] = []
        self.threads: set[int] = set()

    def hear(self, result: object) -> None:
        self.threads.add(threading.get_ident())
        self.done.append(result)

    def fail(self, trouble) -> None:
        self.threads.add(threading.get_ident())
        self.failed.append(trouble.kind)

    def step(self, progress) -> None:
        self.threads.add(threading.get_ident())
        self.steps.append(progress.done)


@pytest.fixture
def owner(qapp: QGuiApplication) -> Iterator[QObject]:  # noqa: ARG001  (signals need an application)
    owner = QObject()
    yield owner
    owner.deleteLater()


@pytest.fixture
def background(owner: QObject) -> Iterator[Background]:
    background = Background(owner)
    yield background
    background.close()


def count_to(steps: int):
    def work(report: Report) -> str:
        meter = Meter(report, "rows", steps)
        for _ in range(steps):
            meter.advance()
        return "counted"

    return work


def test_work_runs_in_another_thread_and_its_outcome_arrives_in_this_one(qtbot: QtBot, background: Background):
    here, heard = threading.get_ident(), Listener()
    background.start(lambda _report: threading.get_ident(), heard.hear, heard.fail)
    qtbot.waitUntil(lambda: bool(heard.done))
    assert heard.done != [here]
    assert (heard.threads, heard.failed) == ({here}, [])


def test_progress_arrives_in_this_thread_and_the_last_step_always_does(qtbot: QtBot, background: Background):
    heard = Listener()
    background.start(count_to(1000), heard.hear, heard.fail, heard.step)
    qtbot.waitUntil(lambda: bool(heard.done))
    assert heard.threads == {threading.get_ident()}
    assert heard.steps[-1] == 1000
    assert heard.steps == sorted(heard.steps)


def test_a_window_that_is_slow_is_shown_the_newest_step_and_not_all_it_missed(qtbot: QtBot, background: Background):
    heard, counted = Listener(), threading.Event()

    def work(report: Report) -> None:
        count_to(50_000)(report)
        counted.set()

    background.start(work, heard.hear, heard.fail, heard.step)
    counted.wait(30)  # the window's thread is busy meanwhile: nothing can be shown
    qtbot.waitUntil(lambda: bool(heard.done))
    assert heard.steps == [50_000]


def test_work_that_is_cancelled_stops_at_its_next_step_and_says_so(qtbot: QtBot, background: Background):
    heard, begun, may_go_on, after = Listener(), threading.Event(), threading.Event(), []

    def work(report: Report) -> None:
        meter = Meter(report, "files", 3)
        begun.set()
        may_go_on.wait(30)
        meter.advance()
        after.append("half done")

    cancel = background.start(work, heard.hear, heard.fail, heard.step)
    begun.wait(30)
    cancel.ask()
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(heard.failed))
    assert (heard.done, heard.failed, after) == ([], [Cancelled], [])


def test_an_error_of_the_world_is_shown_and_a_mistake_of_ours_is_logged_without_its_words(qtbot, background, caplog):
    heard = Listener()

    def fail(error: Exception):
        def work(_report: Report) -> None:
            raise error

        return work

    background.start(fail(OutputFull("STICK is full.")), heard.hear, heard.fail)
    background.start(fail(RuntimeError("Zoë typed this")), heard.hear, heard.fail)
    background.start(lambda _report: "still works", heard.hear, heard.fail)
    qtbot.waitUntil(lambda: bool(heard.done))
    assert heard.failed == [OutputFull, RuntimeError]
    assert "RuntimeError" in caplog.text
    assert "Zoë" not in caplog.text
    assert "OutputFull" not in caplog.text


def test_what_was_dropped_is_delivered_to_nobody(qtbot: QtBot, background: Background):
    heard, later, may_end = Listener(), Listener(), threading.Event()

    def slow(report: Report) -> str:
        may_end.wait(30)
        return count_to(2)(report)

    background.start(slow, heard.hear, heard.fail, heard.step)
    background.drop()
    background.start(lambda _report: "new", later.hear, later.fail)
    may_end.set()
    qtbot.waitUntil(lambda: later.done == ["new"])
    assert (heard.done, heard.failed, heard.steps) == ([], [], [])


def test_a_window_closed_meanwhile_waits_for_the_work_and_hears_nothing_of_it(qtbot: QtBot, owner: QObject):
    background, heard, wrote = Background(owner), Listener(), []

    def write(report: Report) -> None:
        count_to(3)(report)
        wrote.append("whole")

    background.start(write, heard.hear, heard.fail, heard.step)
    background.close()
    assert wrote == ["whole"], "what was begun is finished, and the process may end"
    qtbot.wait(20)
    assert (heard.done, heard.failed, heard.steps) == ([], [], [])


def test_with_an_executor_of_the_tests_everything_has_happened_at_the_next_line(owner: QObject):
    background, heard = Background(owner, AtOnce()), Listener()
    background.start(count_to(2), heard.hear, heard.fail, heard.step)
    assert (heard.done, heard.steps) == (["counted"], [0, 1, 2])
    background.close()

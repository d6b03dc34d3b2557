"""Long acts in a process of their own: what they return, report and raise comes back, and it ends with its window."""

import multiprocessing
import os
import signal
import time
from functools import partial
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from threading import Thread

import pytest

from desktop.app import begin_job_process
from desktop.core.errors import Cancelled
from desktop.core.petition_errors import NoBatchHere
from desktop.core.progress import Cancel, Meter, Progress, Report, ignore
from desktop.core.workspace_errors import WorkEnded
from desktop.office.desk.job_process import JobProcess, serve


def count_to(last: int, report: Report) -> int:
    meter = Meter(report, "rows", last)
    for _ in range(last):
        meter.advance()
    return last


def count_slowly(_report: Report) -> None:
    meter = Meter(_report, "rows")
    while True:
        meter.advance()
        time.sleep(0.001)


def find_nothing(_report: Report) -> None:
    raise NoBatchHere(["stick"])


def slip(_report: Report) -> None:
    raise ValueError("Ann Lee")


def tell_pid(_report: Report) -> int:
    return os.getpid()


def end_it(_report: Report) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def begin_in_a_thread() -> Connection:
    ours, theirs = Pipe()
    Thread(target=serve, args=(theirs,), daemon=True).start()
    return ours


@pytest.fixture
def jobs():
    jobs = JobProcess(begin_in_a_thread)
    yield jobs
    jobs.close()


def test_an_act_is_done_after_another_and_its_outcome_comes_back(jobs):
    assert [jobs.run(partial(count_to, last), ignore) for last in (3, 5)] == [3, 5]


def test_an_error_comes_back_as_it_was_raised(jobs):
    with pytest.raises(NoBatchHere) as raised:
        jobs.run(find_nothing, ignore)
    assert raised.value.places == ["stick"]
    assert str(raised.value) == str(NoBatchHere(["stick"]))
    assert jobs.run(partial(count_to, 2), ignore) == 2


def test_a_mistake_of_ours_is_told_without_what_it_says(jobs, caplog):
    with pytest.raises(WorkEnded) as raised:
        jobs.run(slip, ignore)
    assert "Ann" not in str(raised.value) + caplog.text


def test_it_is_stopped_at_its_next_step_and_goes_on_with_the_next_act(jobs):
    cancel = Cancel()
    cancel.ask()
    with pytest.raises(Cancelled):
        jobs.run(count_slowly, cancel)
    assert jobs.run(partial(count_to, 2), ignore) == 2


def test_how_far_it_is_comes_back(jobs):
    heard: list[Progress] = []

    def listen(progress: Progress) -> None:
        heard.append(progress)
        if progress.done > 10:
            raise Cancelled("Enough.")

    with pytest.raises(Cancelled):
        jobs.run(count_slowly, listen)
    assert heard[-1].unit == "rows"


class Unreadable:
    """An act that can be sent, and is made of nothing that is there where it arrives."""

    def __call__(self, report: Report) -> None:
        del report

    def __reduce__(self) -> tuple[object, ...]:
        return int, ("no number",)


def test_an_order_that_cannot_be_read_ends_it_and_says_so_and_another_begins(jobs, caplog):
    deadline = time.monotonic() + 60

    def impatient(_progress: Progress) -> None:
        assert time.monotonic() < deadline, "waits for ever"

    with pytest.raises(WorkEnded):
        jobs.run(Unreadable(), impatient)
    assert "ValueError" in caplog.text
    assert "no number" not in caplog.text
    assert jobs.run(partial(count_to, 2), ignore) == 2


@pytest.mark.slow
def test_a_real_process_does_it_another_begins_where_one_ended_and_it_ends_with_us():
    jobs = JobProcess(begin_job_process)
    first = jobs.run(tell_pid, ignore)
    assert first != os.getpid()
    with pytest.raises(WorkEnded):
        jobs.run(end_it, ignore)
    second = jobs.run(tell_pid, ignore)
    assert second not in {first, os.getpid()}
    jobs.close()
    deadline = time.monotonic() + 60
    while is_running(second) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not is_running(second)


def is_running(process: int) -> bool:
    # By the list that Python keeps: who collects a child behind it leaves it there for every test that follows.
    return any(each.pid == process for each in multiprocessing.active_children())

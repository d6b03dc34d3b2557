"""The supervisor brings the kiosk back after every crash, at once, and lets it go when somebody means it."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.cli.supervisor import SHORTEST_PAUSE
from desktop.core.own_start_command import own_command
from tests.support.processes import child_of

pytestmark = pytest.mark.slow

# A supervisor of its own process over a child that writes down when it was born, then does as it is told.
# Its clock is moved by its own naps: it stands still after `naps` of them, so that a pause ends for no busy machine.
_PARENT = """
import sys, time
from types import SimpleNamespace
from desktop.cli import supervisor
now, naps = 0.0, int(sys.argv[3])
def nap(seconds):
    global now, naps
    print("nap after child", len(open(sys.argv[2]).readlines()), flush=True)
    time.sleep(0.001)
    now, naps = now + seconds * (naps > 0), naps - 1
supervisor.time = SimpleNamespace(monotonic=lambda: now, sleep=nap)
code = supervisor.Supervisor([sys.executable, "-c", sys.argv[1], sys.argv[2]]).run()
assert not any(name.split(".")[0] == "PySide6" for name in sys.modules), "a supervisor holds no window"
print(f"rested {now:.2f}")
sys.exit(code)
"""
_BORN = """
import os, signal, sys, time
births = sys.argv[1]
with open(births, "a") as file:
    file.write(f"{os.getpid()}\\n")
with open(births) as file:
    times = len(file.readlines())
"""


@contextmanager
def supervised(then: str, births: Path, naps: int = 1000) -> Iterator[subprocess.Popen[str]]:
    """Start a supervisor over a child that does `then` once it is born; after so many naps its clock stands still."""
    command = [sys.executable, "-c", _PARENT, _BORN + then, births, str(naps)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as parent:
        try:
            yield parent
        finally:
            parent.kill()


def born(births: Path, times: int) -> list[int]:
    """Wait until so many children were born; returns their processes."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        lines = births.read_text().splitlines() if births.exists() else []
        if len(lines) >= times:
            return [int(line) for line in lines]
        time.sleep(0.02)
    raise AssertionError(f"no child number {times}")


def test_after_a_crash_the_next_child_is_there_within_a_second_and_leaving_on_purpose_ends_both(tmp_path):
    births = tmp_path / "births"
    with supervised("sys.exit(70) if times == 1 else None", births) as parent:
        assert parent.wait(60) == 0
        assert len(born(births, 2)) == 2
        assert float(parent.stdout.read().split()[-1]) < 0.6, "seconds of rest"
        assert "ended unexpectedly (exit code 70). It starts again." in parent.stderr.read()


@pytest.mark.parametrize("name", ["SIGKILL", "SIGSEGV"])
def test_a_child_that_is_killed_or_falls_over_is_brought_back_and_the_signal_is_named(tmp_path, name):
    births = tmp_path / "births"
    with supervised("time.sleep(60) if times == 1 else None", births) as parent:
        (child,) = born(births, 1)
        os.kill(child, signal.Signals[name])
        assert parent.wait(60) == 0
        assert name in parent.stderr.read()


def test_it_does_not_give_up(tmp_path):
    births = tmp_path / "births"
    with supervised("sys.exit(3)", births) as parent:
        born(births, 3)
        assert parent.poll() is None
        parent.terminate()
        naps = Counter(parent.stdout.read().splitlines())
    first, second = naps["nap after child 1"], naps["nap after child 2"]
    assert second > first + 6, "one that falls over at once is waited for longer each time"


def test_called_wrongly_it_ends_with_that_exit_code_instead_of_trying_for_ever(tmp_path):
    with supervised("sys.exit(2)", tmp_path / "births") as parent:
        assert parent.wait(60) == 2


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)], ids=["service", "Ctrl-C"])
def test_ending_the_supervisor_ends_the_child_and_is_no_failure(tmp_path, number, code):
    births = tmp_path / "births"
    with supervised("time.sleep(60)", births) as parent:
        (child,) = born(births, 1)
        parent.send_signal(number)
        assert parent.wait(60) == code
        with pytest.raises(ProcessLookupError):
            os.kill(child, 0)
        assert len(born(births, 1)) == 1


def test_ending_the_supervisor_while_it_waits_starts_no_child_any_more(tmp_path):
    births = tmp_path / "births"
    with supervised("sys.exit(3)", births, naps=int(SHORTEST_PAUSE / 0.05) + 2) as parent:
        while parent.stdout.readline() != "nap after child 2\n":
            assert parent.poll() is None
        parent.terminate()  # while it waits for a second that never ends
        assert parent.wait(60) == 0
        assert len(born(births, 2)) == 2


def test_the_real_kiosk_comes_back_after_it_was_killed_and_leaves_with_its_supervisor(tmp_path):
    command = own_command(["kiosk", "--supervised", "--data", str(tmp_path)])
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as parent:
        try:
            first = child_of(parent.pid)
            wait_for_journal(tmp_path)
            os.kill(first, signal.SIGKILL)
            second = child_of(parent.pid, other_than=first)
            parent.terminate()
            assert parent.wait(60) == 0
            with pytest.raises(ProcessLookupError):
                os.kill(second, 0)
        finally:
            parent.kill()


def wait_for_journal(home: Path) -> None:
    until = time.monotonic() + 60
    while not (home / "journal.sqlite").exists():
        assert time.monotonic() < until, "the kiosk did not open"
        time.sleep(0.05)

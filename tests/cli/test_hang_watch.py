"""A child that says that it goes on, and then says nothing any more, is ended; no other one is."""

import os
import subprocess
import sys

import pytest

from desktop.cli import hang_watch
from desktop.cli.hang_watch import HangWatch, Silence
from desktop.core.system.heartbeat import start_beating

pytestmark = pytest.mark.slow


def watched(then: str) -> tuple[int, bool]:
    """Watch over a child that does `then`, and return with what it ended and whether it was taken for hung."""
    child, line = start_beating(
        [sys.executable, "-c", f"import os, sys, time\nfrom desktop.core.system.heartbeat import beat, leave\n{then}"]
    )
    watch = HangWatch(child, line)
    code = child.wait(60)
    watch.end()
    return code, watch.hung


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hang_watch, "LOOK", 0.01)


def test_one_that_falls_silent_is_ended():
    code, hung = watched("beat(); time.sleep(60)")
    assert hung
    assert code != 0


@pytest.mark.parametrize("then", ["pass", "beat(); leave()"], ids=["never said so", "is leaving"])
def test_one_that_has_not_begun_or_is_leaving_may_take_its_time(then):
    assert watched(f"{then}; time.sleep(0.5)") == (0, False)


def test_what_it_starts_itself_cannot_speak_for_it():
    ask = "from desktop.core.system.heartbeat import is_heard; import sys; sys.exit(is_heard())"
    start = f"subprocess.run([sys.executable, '-c', {ask!r}], close_fds=False, env=os.environ | told).returncode"
    code, _ = watched(
        f"import subprocess; told = dict(os.environ); beat(); leave()\nassert os.environ != told; sys.exit({start})"
    )
    assert code == 0


def test_only_silence_in_a_row_counts_and_only_of_one_that_is_to_be_heard():
    silence = Silence()
    assert [silence.look(heard) for heard in (0, 0, 3, 3, 3, 4, 4, 0, 0, 1, 1)] == [0, 0, 0, 1, 2, 0, 1, 0, 0, 0, 1]


def test_without_a_supervisor_nobody_is_told():
    alone = "from desktop.core.system.heartbeat import beat, is_heard; beat(); print(is_heard())"
    done = subprocess.run([sys.executable, "-c", alone], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "False\n"


@pytest.mark.parametrize("word", ["", "1", "99999", "-1", "x"])
def test_what_is_no_line_of_ours_is_left_alone(word):
    alone = "from desktop.core.system.heartbeat import beat, is_heard; beat(); print(is_heard())"
    environment = os.environ | {"TABLING_HEARTBEAT": word}
    command = [sys.executable, "-c", alone]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert (done.stdout, done.stderr) == ("False\n", "")

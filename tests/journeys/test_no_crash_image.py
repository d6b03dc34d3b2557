"""Promise 2 when the kiosk crashes: the real command, allowed an image of any size, leaves none."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.cli.supervisor import own_command
from tests.support.memory_image import allow_images, where_images_are_written
from tests.support.processes import child_of

CRASH = Path(__file__).parents[1] / "support" / "crash_visit.py"
pytestmark = [pytest.mark.slow, where_images_are_written]


@contextmanager
def started(command: list[str], folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Start a command in a folder, where images of it would be left."""
    with subprocess.Popen(
        command,
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        text=True,
        preexec_fn=allow_images,  # noqa: PLW1509 - nothing else runs in this process by then
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def wait_until_closed(process: int) -> None:
    """Wait until a process may not be dumped: then all of it is root's in /proc, and its limit is none."""
    until = time.monotonic() + 60
    while "Max core file size        0                    0" not in Path(f"/proc/{process}/limits").read_text():
        assert time.monotonic() < until, "it allows images"
        time.sleep(0.02)


def wait_for(file: Path) -> None:
    until = time.monotonic() + 60
    while not file.exists():
        assert time.monotonic() < until, f"there is no {file.name}"
        time.sleep(0.05)


@pytest.mark.parametrize(
    ("name", "options"),
    [("SIGSEGV", []), ("SIGSEGV", ["--locked"]), ("SIGABRT", []), ("SIGABRT", ["--locked"])],
    ids=["SIGSEGV", "SIGSEGV, locked", "SIGABRT", "SIGABRT, locked"],
)
def test_a_kiosk_that_crashes_leaves_no_image(tmp_path, name, options):
    with started(own_command(["kiosk", *options, "--data", str(tmp_path / "data")]), tmp_path) as kiosk:
        wait_for(tmp_path / "data" / "journal.sqlite")
        kiosk.send_signal(signal.Signals[name])
        assert kiosk.wait(60) == -signal.Signals[name]
    assert [file.name for file in tmp_path.iterdir()] == ["data"]


def test_nor_does_a_supervisor_and_what_it_starts_is_closed_from_the_beginning(tmp_path):
    with started(own_command(["kiosk", "--supervised", "--data", str(tmp_path / "data")]), tmp_path) as supervisor:
        first = child_of(supervisor.pid)
        wait_until_closed(first)
        os.kill(first, signal.SIGSEGV)
        second = child_of(supervisor.pid, other_than=first)
        supervisor.send_signal(signal.SIGSEGV)
        assert supervisor.wait(60) == -signal.SIGSEGV
        os.kill(second, signal.SIGKILL)
    assert [file.name for file in tmp_path.iterdir() if file.name != "data"] == []


def test_nor_does_a_mistake_of_ours_with_words_in_it(tmp_path):
    with started([sys.executable, str(CRASH), "form:raise"], tmp_path) as kiosk:
        assert kiosk.wait(60) == 70
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith("core")] == []

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

from desktop.core.own_start_command import own_command
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.device.setup.first_start import FirstStart
from tests.support.crash_visit import KIOSK, PIN
from tests.support.event_device import PRIDE, set_up
from tests.support.memory_image import ENCODINGS, allow_images, where_images_are_written
from tests.support.processes import child_of

CRASH = Path(__file__).parents[1] / "support" / "crash_visit.py"
pytestmark = [pytest.mark.slow, where_images_are_written]


@contextmanager
def started(command: list[str], folder: Path, printed: int = subprocess.DEVNULL) -> Iterator[subprocess.Popen[str]]:
    """Start a command in a folder, where images of it would be left; what it prints goes to `printed`."""
    with subprocess.Popen(
        command,
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
        stdout=printed,
        stderr=printed,
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


WAYS = [("SIGSEGV", []), ("SIGABRT", ["--locked"])]
OTHER_WAYS = [("SIGSEGV", ["--locked"]), ("SIGABRT", [])]
EACH = [*WAYS, *(pytest.param(*each, marks=pytest.mark.torture) for each in OTHER_WAYS)]
NAMES = [" ".join([name, *options]) for name, options in WAYS + OTHER_WAYS]
OFTEN = pytest.param(10, marks=pytest.mark.torture)  # the suite crashes it once by each signal


@pytest.mark.parametrize("times", [1, OFTEN])
@pytest.mark.parametrize(("name", "options"), EACH, ids=NAMES)
def test_a_kiosk_that_crashes_leaves_no_image(tmp_path, name, options, times):
    for life in range(times):
        folder = tmp_path / str(life)
        folder.mkdir()
        with started(own_command(["kiosk", *options, "--data", str(folder / "data")]), folder) as kiosk:
            wait_for(folder / "data" / "journal.sqlite")
            kiosk.send_signal(signal.Signals[name])
            assert kiosk.wait(60) == -signal.Signals[name]
        assert [file.name for file in folder.iterdir()] == ["data"]


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


IN_A_WINDOW = pytest.param([], marks=pytest.mark.torture, id="in a window")


@pytest.mark.parametrize("screen", ["form", *(pytest.param(each, marks=pytest.mark.torture) for each in KIOSK)])
@pytest.mark.parametrize("options", [IN_A_WINDOW, pytest.param(["--locked"], id="locked")])
@pytest.mark.usefixtures("full_stretching")
def test_nor_does_a_mistake_of_ours_and_no_file_and_no_line_holds_what_was_typed(tmp_path, options, screen):
    home = set_up(tmp_path / "home")
    FirstStart(home, bundled_pack()).begin(None, "", PRIDE, PIN)
    command = [sys.executable, str(CRASH), f"{screen}:raise", "kiosk", *options, "--data", "home"]
    with started(command, tmp_path, subprocess.PIPE) as kiosk:  # where a disk is full, a file would not hold it
        said = "".join(kiosk.communicate(timeout=300))
        assert kiosk.returncode == 70
    (tmp_path / "printed").write_text(said)
    assert "mistake of ours, not yours (RuntimeError at crash_visit.py:" in said, "it is what was typed that is raised"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["home", "lives", "power_supply", "printed"]
    needles = ["Zyxgiv".encode(encoding) for encoding in ENCODINGS]  # three letters stand in a key by chance
    files = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert [each.name for each in files if any(needle in each.read_bytes() for needle in needles)] == []

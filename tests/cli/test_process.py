"""The command as a process of its own: `python -m desktop`, its streams and what it leaves behind."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import __version__, app
from desktop.core.data_folder import DataFolder
from desktop.core.pack.installing import install_campaign
from tests.support.event_device import entry, open_stall, set_up

pytestmark = pytest.mark.slow

# What loads little and opens no database: the shortest way to something to say.
LIST = ("box", "list", "--data", "home")
# Each way to speak, buffered as a newcomer's Python does it, and unbuffered as in many an image that runs tests.
UNBUFFERED = {"PYTHONUNBUFFERED": "1"}
WAYS = [([], {}), (["--json"], {}), (["--help"], {}), ([], UNBUFFERED), (["--json"], UNBUFFERED)]
ways_to_speak = pytest.mark.parametrize(("options", "buffering"), WAYS)
needs_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a file that is always full")


def start(*arguments: object, cwd: Path, redirected: str = "", stdout: int = subprocess.PIPE, **environment: str):
    """Run `python -m desktop` to its end, its streams redirected as a shell does it."""
    source = os.pathsep.join([str(Path(app.__file__).parents[1]), *sys.path])
    return subprocess.run(
        ["sh", "-c", f'exec "$@" {redirected}', "sh", sys.executable, "-m", "desktop", *map(str, arguments)],
        env=os.environ | {"PYTHONPATH": source} | environment,
        cwd=cwd,
        stdout=stdout,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def device(tmp_path: Path) -> DataFolder:
    """A device on which one person signed at an event with a name no ASCII terminal can print."""
    home = set_up(tmp_path / "home")
    stall = open_stall(home, install_campaign(home, home.campaign), "Fierté", "Québec")
    stall.sign(entry("Ann"))
    stall.journal.close()
    return home


def test_the_command_says_its_version(tmp_path):
    done = start("--version", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, f"tabling {__version__}\n")


def test_the_data_folder_is_the_one_the_environment_names(tmp_path, device):
    done = start("device", "status", "--json", cwd=tmp_path, TABLING_HOME=str(device.path))
    assert json.loads(done.stdout)["events"][0]["signatures"] == 1


def test_an_error_is_one_line_with_its_exit_code_and_no_traceback(tmp_path):
    done = start("petition", "status", "--petition", "nowhere.sqlite", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (9, "")
    assert done.stderr.startswith("tabling: There is no petition at nowhere.sqlite.")
    assert done.stderr.count("\n") == 1


def test_a_command_leaves_the_journal_in_one_file_so_that_a_copy_of_it_is_whole(tmp_path, device):
    (tmp_path / "stick").mkdir()
    assert start("batch", "close", "--to", "stick", "--data", device.path, cwd=tmp_path).returncode == 0
    assert [file.name for file in device.path.glob("journal*")] == ["journal.sqlite"]


@ways_to_speak
def test_a_reader_that_has_read_enough_is_no_mistake_of_ours(tmp_path, options, buffering):
    reading, writing = os.pipe()
    os.close(reading)
    done = start(*LIST, *options, cwd=tmp_path, stdout=writing, **buffering)
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, "")


@needs_full
@ways_to_speak
def test_output_into_a_file_on_a_full_disk_is_said_plainly(tmp_path, options, buffering):
    done = start(*LIST, *options, cwd=tmp_path, redirected=">/dev/full", **buffering)
    assert done.returncode == 11
    sentence = "What this command says cannot be written: the disk is full; free some space and try again."
    assert done.stderr == f"tabling: {sentence}\n"


@needs_full
@pytest.mark.parametrize("redirected", ["2>&-", "2>/dev/full"])
def test_an_error_that_nobody_can_be_told_still_has_its_exit_code(tmp_path, redirected):
    done = start("petition", "status", "--petition", "nowhere.sqlite", cwd=tmp_path, redirected=redirected)
    assert (done.returncode, done.stdout, done.stderr) == (9, "", "")


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_command_whose_streams_are_closed_works_in_silence_and_speaks_into_none_of_its_files(
    tmp_path, device, options
):
    before = {file: file.read_bytes() for file in device.path.rglob("*") if file.is_file()}
    done = start("device", "status", "--data", device.path, *options, cwd=tmp_path, redirected="<&- >&-")
    assert (done.returncode, done.stderr) == (0, "")
    assert {file: file.read_bytes() for file in device.path.rglob("*") if file.is_file()} == before


def test_a_terminal_that_knows_only_ascii_shows_a_stand_in_instead_of_failing(tmp_path, device):
    done = start("device", "status", "--data", device.path, cwd=tmp_path, PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "Fiert\\xe9" in done.stdout
    assert start("--help", cwd=tmp_path, PYTHONIOENCODING="ascii").returncode == 0

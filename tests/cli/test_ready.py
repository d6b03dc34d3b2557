"""`tabling kiosk --ready`: a table, the next step of each line, and an exit code a script can use."""

import json
from pathlib import Path

import pytest

from desktop.cli import ready
from desktop.core.protection import WayOut, WayOutGap
from desktop.device.setup.installation import installed_here
from desktop.showing.example_device import ExamplePreparation
from desktop.transfer.boxes.setting import BoxSetting, FolderSetting, keep_setting
from tests.support.commands import run
from tests.support.setup_sticks import make_stick, start_from


def test_before_anything_is_set_up_it_says_so(tmp_path: Path):
    result = run("kiosk", "--ready", "--data", tmp_path / "new")
    assert result.exit_code == 2
    assert "Nothing is set up" in result.stderr


def test_every_line_is_said_and_nothing_is_written(tmp_path: Path):
    make_stick(tmp_path)
    home = start_from(tmp_path / "stick", tmp_path / "tablet")
    run("kiosk", "--ready", "--data", home.path)  # begins the journal, as the next start does
    before = {each: each.read_bytes() for each in home.path.rglob("*") if each.is_file()}
    result = run("kiosk", "--ready", "--data", home.path)
    assert result.exit_code == 1
    assert "practice  LOOK AT THIS" in result.stdout
    assert "A volunteers' PIN is set." in result.stdout
    assert "box       not known" in result.stdout
    assert {each: each.read_bytes() for each in home.path.rglob("*") if each.is_file()} == before


def test_a_script_reads_the_same(tmp_path: Path):
    make_stick(tmp_path)
    home = start_from(tmp_path / "stick", tmp_path / "tablet")
    keep_setting(home.boxes, BoxSetting("Away", "folder", FolderSetting(tmp_path / "nowhere")))
    result = run("kiosk", "--ready", "--json", "--data", home.path)
    said = json.loads(result.stdout)
    assert said["ready"] is False
    assert said["lines"]["pin"]["state"] == "fine"
    assert installed_here(home).journal.exists()


def told_with(monkeypatch: pytest.MonkeyPatch, home: Path, session: WayOutGap, sticks: int | None) -> dict:
    """Ask as a script on a computer whose session and sticks are so, with everything else in order."""
    opened = [WayOut("session", session), WayOut("restart_keys"), WayOut("disk", "unseen")]
    monkeypatch.setattr(ready, "look_at_ways_out", lambda _home: opened)
    monkeypatch.setattr(ready, "count_sticks", lambda: sticks)
    monkeypatch.setattr(ready, "look_whether_ready", lambda _home: ExamplePreparation().ready())
    result = run("kiosk", "--ready", "--json", "--data", home)
    return {"code": result.exit_code, **json.loads(result.stdout)}


def test_whether_somebody_can_leave_the_screen_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    there = told_with(monkeypatch, tmp_path, "open", 1)
    assert (there["code"], there["ready"], there["lines"]["screen"]["state"]) == (1, False, "watch")
    there = told_with(monkeypatch, tmp_path, "", 1)
    assert (there["code"], there["ready"], there["lines"]["screen"]["state"]) == (0, True, "fine")


def test_what_is_not_known_is_named_and_never_called_ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    there = told_with(monkeypatch, tmp_path, "unseen", None)
    assert (there["code"], there["unknown"]) == (0, ["screen", "stick", "voice"])
    said = run("kiosk", "--ready", "--data", tmp_path).stdout
    assert said.endswith("Nothing is amiss; not known here: screen, stick, voice.\n")
    assert "Take one along" not in said, "nobody looked whether one is there"

"""Every way in which this program starts itself again is the way in which it was started."""

import ast
import re
import subprocess
import sys

import pytest

from desktop.core.own_start_command import own_command, same_command
from tests.support.house import ROOT

# One asks for a file that is no folder, the other for a name to keep out of crash images; neither starts anything.
MAY_NAME_THE_PROGRAM = {
    "desktop/core/own_start_command.py",
    "desktop/device/machine/windows/crash_images.py",
    "desktop/ui/base/on_screen_keyboard.py",
}


def test_an_install_runs_its_python_and_never_what_lies_around():
    assert own_command(["kiosk"]) == [sys.executable, "-P", "-m", "desktop", "kiosk"]


@pytest.mark.parametrize("program", ["tabling", "tabling-kiosk", "tabling-console"])
def test_every_program_of_a_bundle_runs_the_command_beside_it(monkeypatch, tmp_path, program):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / program))
    monkeypatch.setattr(sys, "argv", [program, "kiosk", "--locked"])
    command = str(tmp_path / "tabling")
    assert own_command(["kiosk"]) == [command, "kiosk"]
    assert same_command() == [command, "kiosk", "--locked"]


def test_the_same_command_is_the_one_that_was_typed():
    script = "from desktop.core.own_start_command import same_command; print(same_command()[1:])"
    typed = ["-X", "utf8", "-c", script, "kiosk", "--locked"]
    said = subprocess.run([sys.executable, *typed], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert ast.literal_eval(said) == typed


def test_nothing_else_knows_which_program_we_are():
    asking = re.compile(r"\bsys\.(?:executable|orig_argv)\b|\bfrom sys import\b")
    files = (ROOT / "desktop").rglob("*.py")
    named = {file.relative_to(ROOT).as_posix() for file in files if asking.search(file.read_text("utf-8"))}
    assert named == MAY_NAME_THE_PROGRAM

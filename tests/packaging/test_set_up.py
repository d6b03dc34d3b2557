"""The set-up script in plain words, when it cannot do the work itself."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
EVERYDAY_COMMANDS = ("dirname", "id", "mktemp", "rm", "sh", "tail", "touch", "uname")


@pytest.fixture
def bare_machine(tmp_path: Path) -> Path:
    """A checkout on a machine that has a shell and little else: no Python, no package manager."""
    (tmp_path / "bin").mkdir()
    for command in EVERYDAY_COMMANDS:
        # Never a link: a test that replaces the command would write through it into the system.
        install(tmp_path, command, f'exec {shutil.which(command)} "$@"')
    (tmp_path / "packaging").mkdir()
    shutil.copy(ROOT / "packaging" / "set-up.sh", tmp_path / "packaging")
    return tmp_path


def install(machine: Path, command: str, script: str) -> None:
    file = machine / "bin" / command
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)


def set_up(machine: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", "packaging/set-up.sh"],
        cwd=machine,
        env={"PATH": str(machine / "bin"), "HOME": os.environ["HOME"]},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )


def test_without_python_it_says_so_and_gives_the_line_for_each_system(bare_machine: Path):
    run = set_up(bare_machine)
    assert run.returncode == 1
    assert "Tabling needs Python 3.11, 3.12 or 3.13, and found none." in run.stderr
    assert "sudo apt-get install python3 python3-venv\n" in run.stderr
    assert "sudo dnf install python3.13\n" in run.stderr
    assert "sudo pacman -S uv && uv python install 3.13\n" in run.stderr


def test_a_python_of_another_version_is_not_taken(bare_machine: Path):
    install(bare_machine, "python3", "exit 1")  # what ours answers to the question for its version
    assert "found none" in set_up(bare_machine).stderr


def test_where_it_may_not_install_it_changes_nothing_and_tells(bare_machine: Path):
    install(bare_machine, "apt-get", 'echo "$@" >> ran')
    install(bare_machine, "id", "echo 1000")
    install(bare_machine, "sudo", "exit 1")  # as `sudo -n` does when it would have to ask for a password
    run = set_up(bare_machine)
    assert run.returncode == 1
    assert "sudo apt-get install python3 python3-venv" in run.stderr
    assert not (bare_machine / "ran").exists()


def test_a_failed_set_up_leaves_no_stamp_of_an_earlier_one(bare_machine: Path):
    stamp = bare_machine / ".venv" / "ready"
    stamp.parent.mkdir()
    stamp.touch()
    assert set_up(bare_machine).returncode == 1
    assert not stamp.exists()

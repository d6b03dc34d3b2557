"""`tabling kiosk --check-lock` says what is locked here, to people and scripts, and opens nothing."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from desktop.cli.protection_and_lock_check import BECAUSE, FAILS, HOLDS
from desktop.core.own_start_command import own_command
from desktop.core.protection import Gap, GuardName, WayOutName

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every line is a no"),
]


def check(
    folder: Path, *options: str, before: tuple[str, ...] = (), **environment: str
) -> subprocess.CompletedProcess[str]:
    command = [*before, *own_command(["kiosk", "--check-lock", "--data", str(folder / "data"), *options])]
    around = os.environ | environment
    return subprocess.run(command, env=around, capture_output=True, text=True, timeout=60, check=False)


def test_a_script_is_told_the_same_as_a_person_and_the_exit_code_says_whether_all_is_well(tmp_path):
    told, said = check(tmp_path, "--json"), check(tmp_path)
    facts = json.loads(told.stdout)
    assert list(facts["guards"]) == list(get_args(GuardName))
    assert list(facts["ways_out"]) == list(get_args(WayOutName))
    assert told.returncode == said.returncode == (0 if facts["holds"] and facts["locked"] else 1)
    answers = {name: fact["holds"] for name, fact in facts["guards"].items()}
    answers |= {name: fact["closed"] for name, fact in facts["ways_out"].items()}
    lines = [line for line in said.stdout.splitlines() if line.startswith(("yes  ", "no   "))]
    for line, (name, well) in zip(lines, answers.items(), strict=True):
        assert line.startswith("yes  " if well else "no   ")
        assert (HOLDS if well else FAILS)[name] in line
    assert not (tmp_path / "data").exists(), "it only looks"


def test_of_memory_that_is_not_locked_the_reason_is_said(tmp_path):
    said = check(tmp_path, before=("prlimit", "--memlock=65536:65536")).stdout
    assert "no   The kiosk's memory is not locked. This user may lock only so much" in said


def test_what_else_the_c_library_was_told_stays_and_who_told_it_otherwise_is_told_what_that_costs(tmp_path):
    both = check(tmp_path, "--json", GLIBC_TUNABLES="glibc.malloc.arena_max=1")
    against = check(tmp_path, "--json", GLIBC_TUNABLES="glibc.malloc.tcache_count=7")
    assert json.loads(both.stdout)["guards"]["freed_memory"]["holds"]
    assert not json.loads(against.stdout)["guards"]["freed_memory"]["holds"]
    assert against.returncode == 1


def test_there_are_words_for_every_guard_and_every_reason():
    assert set(HOLDS) == set(FAILS) == {*get_args(GuardName), *get_args(WayOutName)}
    assert set(BECAUSE) == set(get_args(Gap)) - {"", "on_disk", "possible"}, "these two need no reason"


@pytest.mark.parametrize("name", get_args(GuardName) + get_args(WayOutName))
def test_what_needs_an_administrator_says_so_and_what_is_gone_after_a_start_says_what_stays(name):
    said = FAILS[name]
    typed = re.findall(r"`([^`]+)`", said)
    linux = [each for each in typed if not each.startswith(("fsutil", "powercfg", "ulimit"))]
    assert [each for each in linux if "sudo " not in each] == []
    if any("swapoff" in each or each.startswith("sudo sysctl") for each in linux):
        assert "for good" in said
        assert "sudo tabling-kiosk-setup" in linux

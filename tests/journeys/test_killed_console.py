"""The staff window is killed at any instant of any work: nothing is lost, nothing half done, and it opens again."""

import os
import random
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest

from desktop.core.progress import ignore
from desktop.office.desk.backup import check_petition
from desktop.office.desk.half_typed import FILE, read_half_typed
from desktop.office.intake.stick_intake import RECEIPT, look_into, take_in
from desktop.office.practice_campaign import STICK
from desktop.petition.status import petition_status
from desktop.petition.store.opening_petition import Petition
from desktop.transfer.receipt import read_receipt
from tests.support.console_stage import desk_of, lay_practice

WORK = Path(__file__).parents[1] / "support" / "killed_console.py"


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(50))
def test_nothing_is_lost_and_nothing_half_done(tmp_path, seed, full_stretching):  # noqa: ARG001  (as the window does)
    home = lay_practice(tmp_path / "practice")
    work_until_killed(tmp_path / "data", home, seed)
    wait_for_the_process(home)
    desk = desk_of(home)
    with closing(Petition(home / "petition.sqlite")) as petition:
        found = check_petition(petition)
        assert (found.problems, found.audit.broken) == ((), None)
    for backup in (home / "backups").glob("*.sqlite"):
        with closing(Petition(backup)) as kept:
            assert check_petition(kept).problems == ()
    receipt = home / STICK / RECEIPT
    if receipt.exists():
        read_receipt(receipt, desk.organisation.signing.public)
    read = read_half_typed(desk)
    assert read or not (home / FILE).exists(), "what was half typed is whole, or is not there"
    taken = take_in(desk, look_into((home / STICK,)).files, ignore)
    assert not [each for each in taken.files if each.refused]
    with closing(Petition(home / "petition.sqlite")) as petition:
        assert petition_status(petition).people > 0


def work_until_killed(data: Path, home: Path, seed: int) -> None:
    """Have somebody work in the window for a random while, and kill it."""
    paths = os.pathsep.join([str(WORK.parents[2]), *sys.path])
    program = [sys.executable, str(WORK), str(data), str(home), str(seed)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, env=os.environ | {"PYTHONPATH": paths}) as window:
        assert window.stdout
        assert window.stdout.readline() == b"ready\n"
        time.sleep(random.SystemRandom().uniform(0, 6))
        assert window.poll() is None, "it ended by itself"
        window.kill()


def wait_for_the_process(home: Path) -> None:
    """Wait until the process beside the window has noticed that it is alone."""
    until = time.monotonic() + 60
    while any(str(home).encode() in line for line in _open_files()):
        assert time.monotonic() < until, "the process outlived its window"
        time.sleep(0.1)


def _open_files() -> list[bytes]:
    """Return what files processes of this user hold open, as Linux tells it; nothing elsewhere."""
    found = []
    for link in Path("/proc").glob("[0-9]*/fd/*"):
        with suppress(OSError):
            found.append(bytes(link.readlink()))
    return found

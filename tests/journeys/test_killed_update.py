"""An upgrade is cut short at any point, and begun again: nothing is lost or doubled, and no copy stays behind."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.data_folder import DataFolder
from desktop.device.journal.batch_closing import list_batches
from desktop.device.journal.copy_before_update import COPY
from desktop.device.journal.opening import open_journal
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.petition.status import petition_status
from tests.support.older import copied

pytestmark = pytest.mark.slow
UPDATE = Path(__file__).parents[1] / "support" / "killed_update.py"
Update = Callable[[str, Path, int], str]
# Of each device of the fixtures: signatures, and batches that are kept.
DEVICES = {"tablet": (9, 2), "laptop": (5, 1), "phone": (3, 1)}


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copied(tmp_path_factory.mktemp("older") / "kept")


@pytest.fixture(scope="module")
def update() -> Iterator[Update]:
    paths = os.pathsep.join([str(UPDATE.parents[2]), *sys.path])
    piped = subprocess.PIPE
    with subprocess.Popen(
        [sys.executable, UPDATE], stdin=piped, stdout=piped, text=True, env=os.environ | {"PYTHONPATH": paths}
    ) as program:
        assert program.stdin
        assert program.stdout
        assert program.stdout.readline() == "ready\n"

        def run(kind: str, path: Path, statement: int = 0) -> str:
            assert program.stdin
            assert program.stdout
            program.stdin.write(f"{kind}\t{path}\t{statement}\n")
            program.stdin.flush()
            return program.stdout.readline().strip()

        yield run
        program.stdin.close()


def device(older: Path, name: str, to: Path) -> DataFolder:
    """A copy of a device as the older version left it."""
    return DataFolder(Path(shutil.copytree(older / "devices" / name, to)))


@pytest.mark.parametrize("name", DEVICES)
@pytest.mark.parametrize("kills", [3, pytest.param(200, marks=pytest.mark.torture)])
def test_a_journal_whose_upgrade_is_cut_short_holds_what_it_held(older, update: Update, tmp_path, name, kills):
    statements = int(update("journal", device(older, name, tmp_path / "whole").path, 0))
    assert statements > 20, "it is an older one"
    for number in range(kills):
        home = device(older, name, tmp_path / f"{number}")
        assert update("journal", home.path, random.SystemRandom().randint(1, statements)) == "killed"
        with closing(open_journal(home)) as journal:
            assert (journal.count(), len(list_batches(journal))) == DEVICES[name]
        assert not list(home.path.glob(f"{COPY}*"))


@pytest.mark.parametrize("kills", [1, pytest.param(20, marks=pytest.mark.torture)])
def test_a_petition_whose_upgrade_is_cut_short_stands_as_it_stood(older, update: Update, tmp_path, kills):
    statements = int(
        update("petition", Path(shutil.copy(older / "petition" / "main.sqlite", tmp_path / "whole.sqlite")), 0)
    )
    assert statements > 100, "it is an older one"
    for number in range(kills):
        file = Path(shutil.copy(older / "petition" / "main.sqlite", tmp_path / f"{number}.sqlite"))
        assert update("petition", file, random.SystemRandom().randint(1, statements)) == "killed"
        with open_petition(PetitionPlace(str(file))) as petition:
            found = petition_status(petition)
        assert (found.signatures, found.people, found.duplicates, found.in_review) == (22, 16, 3, 1)


def test_the_copy_of_an_update_that_was_killed_once_it_was_done_is_gone_after_the_next_start(older, tmp_path):
    home = device(older, "laptop", tmp_path / "laptop")
    before = home.journal.read_bytes()
    open_journal(home).close()
    (home.path / COPY).write_bytes(before)
    open_journal(home).close()
    assert not (home.path / COPY).exists(), "it would outlive what is erased"


def test_a_journal_is_copied_before_and_the_copy_holds_what_it_held(older, update: Update, tmp_path):
    home = device(older, "laptop", tmp_path / "laptop")
    assert update("journal", home.path, 12) == "killed"
    shutil.move(home.path / COPY, tmp_path / "saved.sqlite")
    aside = device(older, "laptop", tmp_path / "aside")
    for each in aside.path.glob("journal.sqlite*"):
        each.unlink()
    shutil.move(tmp_path / "saved.sqlite", aside.journal)
    with closing(open_journal(aside)) as journal:
        assert (journal.count(), len(list_batches(journal))) == DEVICES["laptop"]

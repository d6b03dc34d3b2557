"""Killed at any instant, or on a disk that fills up, an import is whole or was never there; the next one completes."""

import csv
import random
import signal
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.core.errors import TablingError
from desktop.petition.importing.import_table import SourceTable, import_table
from desktop.petition.store.integrity import check_petition
from desktop.petition.store.opening_petition import Petition
from tests.support import killed_importing
from tests.support.disks import fill, largest_file, small_disk
from tests.support.petitions import Contents, campaign_petition, contents
from tests.support.warm import run

pytestmark = pytest.mark.slow
NEVER = 10**9
PEOPLE = 20_000


@dataclass(frozen=True, slots=True)
class Ground:
    """A petition with somebody in it, the table that is to come in, and what the petition held before and after."""

    petition: bytes
    table: Path
    steps: int
    before: Contents
    after: Contents


def write_table(path: Path, people: int) -> Path:
    """A table of this many people and three rows that cannot be taken."""
    rows = ["Name,Country,Email", "Bo Lee,Atlantis,", "=Cy,FR,", ",CA,x@example.org"]
    rows += [f"Ann{number} Lee,CA,ann{number % (people // 2)}@example.org" for number in range(people)]
    path.write_text("\n".join(rows) + "\n", "utf-8")
    return path


@pytest.fixture(scope="module")
def ground(tmp_path_factory) -> Ground:
    return prepare(tmp_path_factory.mktemp("ground"), 2100)


@pytest.fixture(scope="module")
def large_ground(tmp_path_factory) -> Ground:
    return prepare(tmp_path_factory.mktemp("ground"), PEOPLE)


def prepare(folder: Path, people: int) -> Ground:
    place, small = folder / "petition.sqlite", folder / "small.csv"
    small.write_text("Name,Country,Email\nEva Noir,CA,\nAnn1 Lee,FR,ann1@example.org\n", "utf-8")
    with campaign_petition(place) as petition:
        import_table(petition, SourceTable(small, "website", {}), by="Ann")
        before = contents(petition)
    empty, table = place.read_bytes(), write_table(folder / "export.csv", people)
    (steps,) = run(killed_importing.main, place, table, folder / "refused.csv", NEVER)
    with closing(Petition(place)) as petition:
        return Ground(empty, table, int(steps), before, counted(petition))


def counted(petition: Petition) -> Contents:
    """What a petition holds but for when things were written down."""
    held = contents(petition)
    return {name: rows for name, rows in held.items() if name not in {"audit", "answered", "petition", "batch"}}


def after_an_end(ground: Ground, place: Path, refused: Path) -> None:
    """The petition is as before or as after, and whole; the same import then completes, once."""
    with closing(Petition(place)) as petition:
        found = contents(petition)
        assert found == ground.before or counted(petition).keys() == ground.after.keys()
        whole = len(found["signature"]) == len(ground.after["signature"])
        assert whole or found == ground.before
        assert not check_petition(petition).problems
        made = import_table(petition, SourceTable(ground.table, "website", {}, refused=refused), by="Ann")
        assert (made.imported, made.skipped) == ((0, made.read - 3) if whole else (made.read - 3, 0))
        assert made.errors == 3
        again = contents(petition)
        assert len(again["signature"]) == len(ground.after["signature"])
        assert sum(row[3] == "import" for row in again["audit"]) == (3 if whole else 2)
    assert len(list(csv.reader(refused.read_text("utf-8-sig").splitlines()))) == 4
    assert [each.name for each in refused.parent.glob("refused*")] == [refused.name], "no second table of the same rows"


def kill(ground: Ground, folder: Path, step: int) -> None:
    place, refused = folder / "petition.sqlite", folder / "refused.csv"
    place.write_bytes(ground.petition)
    run(killed_importing.main, place, ground.table, refused, step, end=-signal.SIGKILL)
    after_an_end(ground, place, refused)


@pytest.mark.parametrize("part", [0.1, 0.6, 1.0])
def test_killed_at_three_steps_it_is_whole_or_was_never_there(ground, tmp_path, part):
    kill(ground, tmp_path, round((ground.steps - 1) * part))


@pytest.mark.torture
@pytest.mark.parametrize("kill_number", range(50))
def test_killed_at_fifty_steps_of_an_import_of_20_000_rows(large_ground, tmp_path, kill_number):
    anywhere = random.Random(kill_number).randrange(large_ground.steps)  # noqa: S311  (no secret)
    step = kill_number * (large_ground.steps - 1) // 49 if kill_number % 2 else anywhere
    kill(large_ground, tmp_path, step)


def full(ground: Ground, folder: Path) -> TablingError:
    """Import where there is no room, and return what is said of it."""
    wanted = SourceTable(ground.table, "website", {}, refused=folder / "refused.csv")
    with closing(Petition(folder / "petition.sqlite")) as petition, pytest.raises(TablingError) as said:
        import_table(petition, wanted, by="Ann")
    return said.value


@pytest.mark.parametrize("room", [0, 100_000])
def test_on_a_disk_that_fills_up_nothing_has_changed_and_with_room_it_completes(ground, tmp_path, room):
    place, refused = tmp_path / "petition.sqlite", tmp_path / "refused.csv"
    place.write_bytes(ground.petition)
    with largest_file(len(ground.petition) + room):
        assert "disk" in str(full(ground, tmp_path))
    assert not list(tmp_path.glob("refused*"))
    after_an_end(ground, place, refused)


def test_where_there_is_no_room_for_refused_rows_nothing_came_in(ground, tmp_path):
    place = tmp_path / "petition.sqlite"
    place.write_bytes(ground.petition)
    with small_disk(64) as disk, closing(Petition(place)) as petition:
        fill(disk)
        wanted = SourceTable(ground.table, "website", {}, refused=disk / "refused.csv")
        with pytest.raises(TablingError):
            import_table(petition, wanted, by="Ann")
        assert contents(petition) == ground.before
        assert [each.name for each in disk.iterdir()] == ["ballast"]

"""`tabling watch`: takes what lies there, says what became of it, and ends when it is told to."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from desktop.office.figures.status import petition_status
from desktop.petition.store.opening_petition import Petition
from tests.support.commands import run as command
from tests.support.petitions import campaign_petition

pytestmark = pytest.mark.slow


@pytest.fixture
def folder(tmp_path) -> Path:
    with campaign_petition(tmp_path / "main.sqlite"):
        pass
    (tmp_path / "drop" / "website").mkdir(parents=True)
    return tmp_path / "drop"


def drop(folder: Path, name: str, text: str) -> Path:
    path = folder / "website" / name
    path.write_text(text, "utf-8")
    os.utime(path, (time.time() - 60,) * 2)
    return path


def test_one_look_takes_what_lies_there_and_ends_with_the_worst_code(folder):
    drop(folder, "good.csv", "Name,Country,Shoe size\nAda Byron,CA,39\n,CA,40\n")
    drop(folder, "bad.csv", "Where,Country\nx,CA\n")
    petition = folder.parent / "main.sqlite"
    result = command("watch", str(folder), "--once", "--petition", str(petition), "--by", "ws")
    assert result.exit_code == 13
    log = (folder / "processed" / "website" / "good.csv.log").read_text("utf-8")
    assert "2 read = 1 imported + 0 skipped (there already) + 1 errors" in log
    assert "row 3: there is no name" in log
    assert "Ada" not in log
    assert "there is no name" in (folder / "processed" / "website" / "good-refused.csv").read_text("utf-8-sig")
    assert "was not taken" in (folder / "failed" / "website" / "bad.csv.log").read_text("utf-8")


def test_it_goes_on_until_it_is_told_to_end(folder):
    arguments = [sys.executable, "-m", "desktop", "watch", str(folder), "--every", "0.1", "--by", "ws"]
    arguments += ["--petition", str(folder.parent / "main.sqlite")]
    watching = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)
    assert watching.stdout
    assert "Watching" in watching.stdout.readline()
    drop(folder, "late.csv", "Name,Country\nAda Byron,CA\n")
    said = [watching.stdout.readline() for _ in range(2)]
    assert "1 imported" in said[0]
    watching.send_signal(signal.SIGTERM)
    rest, _ = watching.communicate(timeout=60)
    assert "Stopped" in rest
    assert watching.returncode == 0
    assert (folder / "processed" / "website" / "late.csv").exists()


@pytest.mark.parametrize("after", [0.3, *(pytest.param(n / 10, marks=pytest.mark.torture) for n in range(20))])
def test_whenever_it_is_killed_the_next_look_finishes_and_nobody_is_twice(folder, after):
    rows = "".join(f"Ada{number} Byron,CA,a{number}@example.org\n" for number in range(1500))
    drop(folder, "large.csv", f"Name,Country,Email\n{rows}")
    options = ("--petition", str(folder.parent / "main.sqlite"), "--by", "ws")
    watching = subprocess.Popen(
        [sys.executable, "-m", "desktop", "watch", str(folder), *options], stdout=subprocess.PIPE, text=True
    )
    assert watching.stdout
    watching.stdout.readline()
    with contextlib.suppress(subprocess.TimeoutExpired):
        watching.wait(after)
    watching.kill()
    watching.communicate()
    assert command("watch", str(folder), "--once", *options).exit_code == 0
    assert [path.name for path in folder.rglob("large*.csv")] == ["large.csv"]
    with closing(Petition(folder.parent / "main.sqlite")) as petition:
        assert petition_status(petition).people == 1500


def test_one_look_names_what_it_leaves_and_why(folder):
    drop(folder, "fresh.csv", "Name,Country\nAda Byron,CA\n").touch()
    (folder / "top.csv").write_text("Name,Country\nBo Lee,CA\n", "utf-8")
    (folder / "spring.batch").write_bytes(b"")
    result = command("watch", str(folder), "--once", "--petition", str(folder.parent / "main.sqlite"), "--by", "ws")
    left = dict(line.split(" was left where it lies: ") for line in result.stdout.splitlines())
    assert {name: why for name, why in left.items() if name} == {
        "spring.batch": "give --keys to have batches opened.",
        "top.csv": "give --source, or put it into a folder that is called like its source.",
        os.path.join("website", "fresh.csv"): "it may still be written to. Look again in a moment.",  # noqa: PTH118
    }

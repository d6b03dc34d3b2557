"""Promise 2 through the real window: what was typed is found in no file, whether one signs, leaves or is cut off."""

import os
import signal
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterable
from pathlib import Path

import pytest

from desktop.core.data_folder import DataFolder
from desktop.core.pack.try_out_campaign import prepare_try_out
from desktop.core.whole_files import make_folder
from desktop.device.journal.opening import open_journal
from tests.support.window_visit import TYPED

pytestmark = pytest.mark.slow

VISIT = Path(__file__).parents[1] / "support" / "window_visit.py"
# Where programs leave things when they are not told otherwise.
SHARED_PLACES = [Path("/tmp"), Path("/var/tmp"), Path("/dev/shm")]  # noqa: S108 - read, to see that nothing is there


def needles() -> set[bytes]:
    """Return every typed word, whole and tidied, in the spellings a file might hold it in."""
    words = {*TYPED.values(), "zyxhost", "Zyx7Q9", "16135550147", "613-555-0147"}
    found: set[bytes] = set()
    for word in words:
        for spelling in (word, word.lower(), word.upper()):
            found |= {spelling.encode(), spelling.encode("utf-16-le"), spelling.encode("utf-16-be")}
        # The three ways base64 can fall around a word in the middle of a text.
        found |= {b64encode(b" " * shift + word.encode())[4:-4] for shift in range(3) if len(word) > 8}
    return found


def entries() -> set[Path]:
    return {entry for place in SHARED_PLACES if place.is_dir() for entry in place.iterdir()}


def holding(places: Iterable[Path]) -> list[Path]:
    """Return the files at or under these places that hold something typed."""
    files = (Path(folder, name) for place in places for folder, _, names in os.walk(place) for name in names)
    plain = (path for path in (*files, *(place for place in places if place.is_file())) if path.is_file())
    return [path for path in plain if any(needle in read_again(path) for needle in needles())]


def read_again(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


@pytest.mark.parametrize("ending", ["signs", "leaves", "lapses", "stays"])
def test_no_file_written_anywhere_holds_what_was_typed(tmp_path: Path, ending: str) -> None:
    home = DataFolder(make_folder(tmp_path / "data"))
    prepare_try_out(home)
    before = entries()
    places = {name: str(make_folder(tmp_path / name)) for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_DATA_HOME")}
    places |= {name: str(make_folder(tmp_path / name)) for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    with subprocess.Popen(
        [sys.executable, str(VISIT), str(home.path), ending],
        cwd=tmp_path,
        env={**os.environ, **places, "PYTHONPATH": str(Path.cwd())},
        stdout=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == (b"typed" if ending == "stays" else b"ended")
        if ending == "stays":
            child.send_signal(signal.SIGKILL)
        child.wait(600)

    assert holding([tmp_path, *(entries() - before)]) == []
    kept = open_journal(home).count()
    assert kept == (1 if ending == "signs" else 0)


def test_the_search_would_find_a_word_in_each_spelling(tmp_path: Path) -> None:
    for number, needle in enumerate(needles()):
        (tmp_path / str(number)).write_bytes(b"\x00page" + needle + b"\xff")
    assert len(holding([tmp_path])) == len(needles())

"""A name for a new file in a folder that somebody chose: nothing is ever written over what is there."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from desktop.core.errors import OutputError, OutputGone

_MOST = 100  # files of one name in one folder


def new_file(folder: Path, stem: str, suffix: str) -> Path:
    """Return a path that nothing there has. Raises OutputGone where the folder is not there any more, OutputError."""
    return folder / f"{_free(folder, stem, lambda name: (folder / f'{name}{suffix}').exists())}{suffix}"


def stem_of_now(folder: Path, called: str) -> str:
    """Return a word and this second (UTC) as the stem of one or more files; no file there begins with it.

    Staff do two things in one second, and two of them the same thing. Raises OutputGone where the folder is not there
    any more, OutputError.
    """

    def taken(name: str) -> bool:
        return any(there.startswith((f"{name}.", f"{name}-")) for there in names)

    names = [file.name for file in folder.iterdir()] if folder.is_dir() else []
    return _free(folder, f"{called}-{datetime.now(UTC):%Y-%m-%d-%H%M%S}", taken)


def file_of_now(folder: Path, called: str, suffix: str) -> Path:
    """Return a path named by a word and this second, which nothing there has. Raises as `stem_of_now` does."""
    return folder / f"{stem_of_now(folder, called)}{suffix}"


def _free(folder: Path, stem: str, taken: Callable[[str], bool]) -> str:
    if not folder.is_dir():
        raise OutputGone(f"{folder} is not there any more.")
    names = (stem, *(f"{stem}-{number}" for number in range(2, _MOST)))
    free = next((name for name in names if not taken(name)), None)
    if free is None:
        raise OutputError(f"There are too many files called {stem} in {folder}.")
    return free

"""A name for a new file in a folder that somebody chose: nothing is ever written over what is there."""

from pathlib import Path

from desktop.core.errors import OutputError, OutputGone

_MOST = 100  # files of one name in one folder


def new_file(folder: Path, stem: str, suffix: str) -> Path:
    """Return a path that nothing there has. Raises OutputGone where the folder is not there any more, OutputError."""
    if not folder.is_dir():
        raise OutputGone(f"{folder} is not there any more.")
    names = (f"{stem}{suffix}", *(f"{stem}-{number}{suffix}" for number in range(2, _MOST)))
    file = next((folder / name for name in names if not (folder / name).exists()), None)
    if file is None:
        raise OutputError(f"There are too many files called {stem} in {folder}.")
    return file

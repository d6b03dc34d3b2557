"""Where a batch or receipt stands for the time it takes to send or to read it, and nothing of it afterwards."""

import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp

from desktop.core.whole_files import make_folder, refusal
from desktop.device.journal.file_wiping import wipe
from desktop.transfer.batch import SUFFIX

_ON_ITS_WAY = "on-its-way-"


@contextmanager
def scratch_folder(scratch: Path) -> Iterator[Path]:
    """Make a folder that nobody else works in, for the block. Raises OutputError."""
    make_folder(scratch)
    try:
        folder = Path(mkdtemp(prefix=_ON_ITS_WAY, dir=scratch))
    except OSError as error:
        raise refusal(f"Nothing can be written in {scratch}", error) from error
    try:
        yield folder
    finally:
        _clear(folder)


def tidy(scratch: Path) -> None:
    """Remove what a killed process left of batches on their way: it would outlive their erasing."""
    for left in scratch.glob(f"{_ON_ITS_WAY}*"):
        _clear(left)


def batches_on_their_way(scratch: Path) -> tuple[Path, ...]:
    """Return the batch files, written or half written, that lie in a scratch folder now."""
    return tuple(scratch.glob(f"{_ON_ITS_WAY}*/*{SUFFIX}*"))


def wipe_all(files: Iterable[Path]) -> None:
    """Overwrite and remove files; what the system holds fast, or another was faster with, is left to the next time."""
    for each in files:
        with suppress(OSError):
            wipe(each)


def _clear(folder: Path) -> None:
    wipe_all(each for each in folder.rglob("*") if each.is_file())
    shutil.rmtree(folder, ignore_errors=True)

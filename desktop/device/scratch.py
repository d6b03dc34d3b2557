"""Where a batch or receipt stands for the time it takes to send or to read it, and nothing of it afterwards."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.core.files import make_folder, refusal

_ON_ITS_WAY = "on-its-way-"


@contextmanager
def scratch_folder(scratch: Path) -> Iterator[Path]:
    """Make a folder that nobody else works in, for the block. Raises OutputError."""
    make_folder(scratch)
    try:
        made = TemporaryDirectory(prefix=_ON_ITS_WAY, dir=scratch, ignore_cleanup_errors=True)
    except OSError as error:
        raise refusal(f"Nothing can be written in {scratch}", error) from error
    with made as folder:
        yield Path(folder)


def tidy(scratch: Path) -> None:
    """Remove what a killed process left of batches on their way: it would outlive their erasing."""
    for left in scratch.glob(f"{_ON_ITS_WAY}*"):
        shutil.rmtree(left, ignore_errors=True)  # on its way just now, on a system that holds it fast

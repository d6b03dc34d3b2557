"""What every drop box can do: keep a file under a name, and, where it may be read, list and give back what it keeps."""

import re
from collections.abc import Container
from itertools import chain, count
from pathlib import Path
from typing import Literal, Protocol

from desktop.transfer import batch, receipt

Outcome = Literal["stored", "already"]

# Ours only, so that nothing a stranger leaves in a box is ever a path. A box that never overwrites adds “ (2)”.
_OURS = re.compile(
    rf"(?P<stem>[\w.+-]{{1,250}}?)(?: \(\d{{1,4}}\))?(?P<suffix>{batch.SUFFIX}|{receipt.SUFFIX})", re.ASCII
)


class DropBox(Protocol):
    """A place where batches are left. Names are content-addressed, so that leaving again does no harm."""

    def leave(self, name: str, path: Path) -> Outcome:
        """Put the whole file into the box, or find it there. Raises BoxUnreachable, BoxRefused: try again later."""
        ...


class ReadableBox(DropBox, Protocol):
    """A drop box in which headquarters may look."""

    def names(self) -> tuple[str, ...]:
        """Return the names of batches and receipts in the box, sorted. Raises BoxUnreachable, BoxRefused."""
        ...

    def bring(self, name: str, path: Path) -> None:
        """Copy a file of the box to `path`. Raises BoxUnreachable, BoxRefused, OutputError."""
        ...


def name_left(name: str) -> str:
    """Return the name under which a file was left: of “a (2).batch”, “a.batch”; empty for what is not ours."""
    found = _OURS.fullmatch(name)
    return found["stem"] + found["suffix"] if found and not name.startswith(".") else ""


def another_name(name: str, taken: Container[str]) -> str:
    """Return a name that is not taken for a file of this name, “a (2).batch” for “a.batch”: both were left as one."""
    stem, dot, suffix = name_left(name).rpartition(".")
    copies = (f"{stem} ({number}){dot}{suffix}" for number in count(2))
    return next(each for each in chain([name], copies) if each not in taken)

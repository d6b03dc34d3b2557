"""What every drop box can do: keep a file under a name, and, where it may be read, list and give back what it keeps."""

import re
from pathlib import Path
from typing import Literal, Protocol

from desktop.core.tablet_setup import NAMES, SETUP_FILE
from desktop.transfer import batch, practice_signature, receipt, waiting_note

Outcome = Literal["stored", "already"]

# Ours only, so that nothing a stranger leaves in a box is ever a path. A box that never overwrites adds “ (2)”.
_WORDS = (batch.SUFFIX, receipt.SUFFIX, waiting_note.SUFFIX, practice_signature.SUFFIX, practice_signature.ANSWER)
_SUFFIX = "|".join(_WORDS)
_OURS = re.compile(rf"(?P<stem>[\w.+-]{{1,250}}?)(?: \(\d{{1,4}}\))?(?P<suffix>{_SUFFIX})", re.ASCII)


class DropBox(Protocol):
    """A place where batches are left. Names are content-addressed, so that leaving again does no harm."""

    def leave(self, name: str, path: Path) -> Outcome:
        """Put the whole file into the box, or find it there. Raises BoxUnreachable, BoxRefused: try again later."""
        ...


class ReadableBox(DropBox, Protocol):
    """A drop box in which headquarters may look."""

    def names(self) -> tuple[str, ...]:
        """Return the name of every file in the box and three folders deep, sorted: `a.batch`, `Tablet 7/a.batch`.

        A folder that was not looked into ends in `/`; what is hidden is left out. Raises BoxUnreachable, BoxRefused.
        """
        ...

    def bring(self, name: str, path: Path) -> None:
        """Copy a file of the box to `path`. Raises BoxUnreachable, BoxRefused, OutputError."""
        ...


def name_left(name: str) -> str:
    """Return the name under which a file was left: of “Tablet 7/a (2).batch”, “a.batch”; empty for what is not ours."""
    last = name.rpartition("/")[2]
    found = _OURS.fullmatch(last)
    return found["stem"] + found["suffix"] if found and not last.startswith(".") else ""


def is_batch_name(name: str) -> bool:
    """Say whether a file of this name is opened as a batch: its name's end says so, whoever renamed it."""
    return name.lower().endswith(batch.SUFFIX)


def is_passed_over(name: str) -> bool:
    """Say whether a reader of batches leaves this file alone, and ought to say so: it is no word of headquarters."""
    if name == SETUP_FILE or name.startswith(f"{NAMES}/"):
        return False
    return not name.lower().endswith(_WORDS)

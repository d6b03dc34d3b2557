"""Files that people edit, each read by itself: one that is broken is named, and keeps no other from being used."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from desktop.core.errors import TablingError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BrokenFile:
    """A file that cannot be used: what kind of error it is, and what is wrong, with the file's name."""

    path: Path
    kind: type[TablingError]
    said: str


def read_each(files: Iterable[Path], read: Callable[[Path], T]) -> tuple[tuple[T, ...], tuple[BrokenFile, ...]]:
    """Read each of these files; return what they hold, and those that cannot be used."""
    sound, broken = list[T](), list[BrokenFile]()
    for path in files:
        try:
            sound.append(read(path))
        except TablingError as error:
            broken.append(BrokenFile(path, type(error), str(error)))
    return tuple(sound), tuple(broken)

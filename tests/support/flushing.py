"""What is flushed to the disk while a test looks: which file, and what it holds at that instant."""

import os
from pathlib import Path

import pytest


def note_flushed(patch: pytest.MonkeyPatch) -> list[tuple[Path, bytes]]:
    """Return a list to which each flush adds its file, by the name it has by then, and the file's bytes."""
    seen: list[tuple[Path, bytes]] = []
    fsync = os.fsync

    def note(descriptor: int) -> None:
        path = Path(f"/proc/self/fd/{descriptor}").readlink()
        if path.is_file():
            seen.append((path, path.read_bytes()))
        fsync(descriptor)

    patch.setattr(os, "fsync", note)
    return seen

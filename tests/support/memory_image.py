"""Reads the memory of another process, as somebody would who takes a running tablet; and where crashes leave images."""

import os
import re
import resource
import sys
from collections.abc import Collection, Iterator
from pathlib import Path

import pytest

ENCODINGS = ("utf-8", "utf-16-le", "utf-32-le")

# A process that may not be dumped is closed to others of its user; only root still reads it.
as_root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="only root reads the memory of a process that keeps it closed"
)


def _writes_images() -> bool:
    """Say whether this system writes an image of a crash, as large as it is, into the folder of the process."""
    if sys.platform != "linux" or resource.getrlimit(resource.RLIMIT_CORE)[1] != resource.RLIM_INFINITY:
        return False
    return re.match(r"[|/]", Path("/proc/sys/kernel/core_pattern").read_text()) is None


where_images_are_written = pytest.mark.skipif(not _writes_images(), reason="a crash leaves no image in its folder here")


def allow_images() -> None:
    """Let this process, and what it starts, leave an image of any size."""
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def words_found(process: int, words: Collection[str]) -> dict[str, set[str]]:
    """Return which of the words stand in the memory of a process, each with the encodings it stands in."""
    needles = {word.encode(encoding): (word, encoding) for word in words for encoding in ENCODINGS}
    # The longer first: of two words that begin alike the whole one is meant.
    pattern = re.compile(b"|".join(map(re.escape, sorted(needles, key=len, reverse=True))))
    found: dict[str, set[str]] = {}
    for area in areas(process):
        for match in pattern.finditer(area):
            word, encoding = needles[match[0]]
            found.setdefault(word, set()).add(encoding)
    return found


def areas(process: int) -> Iterator[bytes]:
    """Yield every part of a process's memory that can be read and may ever have been written."""
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            span, rights, _, _, file = line.split()[:5]
            if not rights.startswith("r") or "[v" in line:  # what the kernel lends to every process
                continue
            if file != "0" and rights.endswith("p") and "w" not in rights:  # programs, fonts: they are as in their file
                continue
            first, last = (int(end, 16) for end in span.split("-"))
            memory.seek(first)
            yield _read(memory.fileno(), last - first)


def _read(memory: int, size: int) -> bytes:
    parts = []
    while size:
        try:
            part = os.read(memory, size)
        except OSError:  # a part that was given back meanwhile
            break
        if not part:
            break
        parts.append(part)
        size -= len(part)
    return b"".join(parts)

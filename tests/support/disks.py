"""Disks that say no: a small one that fills up, one that becomes read-only, and a user who may not write."""

import os
import resource
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.core.errors import JournalFull
from tests.support.event_device import EventDevice
from tests.support.tools import needed

NOBODY = 65534


@contextmanager
def small_disk(kilobytes: int) -> Iterator[Path]:
    """A disk of this size, in memory; skips the test where this user may mount none."""
    folder = Path(tempfile.mkdtemp())
    size = f"size={kilobytes}k"
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", folder], capture_output=True, check=False)
    if made.returncode:
        folder.rmdir()
        pytest.skip("only an administrator can mount a disk; the same is shown with a limit on the size of files")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)
        folder.rmdir()


@contextmanager
def mounted_ext4(image: Path, folder: Path) -> Iterator[Path]:
    """An image with the file system of most tablets, made where there is none; skips the test where none is mounted."""
    if not image.exists():
        with image.open("wb") as file:
            file.truncate(32 * 1024 * 1024)
        subprocess.run([needed("mkfs.ext4", "e2fsprogs"), "-q", image], check=True, capture_output=True)
    folder.mkdir(exist_ok=True)
    made = subprocess.run(["mount", "-t", "ext4", "-o", "loop", image, folder], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("only an administrator can mount an image, and many a container lets nobody")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


def freeze(folder: Path) -> None:
    """Make a small disk read-only from now on."""
    subprocess.run(["mount", "-o", "remount,ro", folder], check=True)


def thaw(folder: Path) -> None:
    """Make a frozen disk writable again."""
    subprocess.run(["mount", "-o", "remount,rw", folder], check=True)


def fill(folder: Path) -> Path:
    """Use up a disk to its last byte with one file, and return that file."""
    ballast = folder / "ballast"
    with ballast.open("ab", buffering=0) as file:
        try:
            while file.write(b"x" * 512):
                continue
        except OSError:
            return ballast
    raise AssertionError("this disk has no end")


def sign_until_full(tablet: EventDevice) -> int:
    """Let people sign until the journal says that the disk is full; returns how many were thanked until then."""
    thanked: list[None] = []
    with pytest.raises(JournalFull, match="Free some space"):
        thanked.extend(tablet.sign("Bo") for _ in range(200))
    return len(thanked)


@contextmanager
def as_nobody(folder: Path) -> Iterator[None]:
    """Act as a user whom permissions bind, and who owns `folder` and what is in it."""
    if os.geteuid():
        yield
        return
    for path in [folder, *folder.rglob("*")]:
        os.chown(path, NOBODY, NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@contextmanager
def open_folder() -> Iterator[Path]:
    """A folder that any user can walk into, unlike pytest's own."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        yield Path(name)


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """Let no file grow beyond `size` bytes: what a quota does, and no administrator is needed for it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

"""Sticks to plug in and to pull out: images of the file systems that sticks come with, on loop devices."""

import fcntl
import shutil
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.support.tools import needed

# What <linux/loop.h> has: a device's facts, 232 bytes, whose fifth number of 8 is how much of the image it shows.
_LOOP_SET_STATUS64, _LOOP_GET_STATUS64, _LOOP_INFO64, _SIZE_LIMIT = 0x4C04, 0x4C05, 232, slice(32, 40)


def can_plug_in(scratch: Path) -> bool:
    """Say whether this user, on this system, can mount an image: many a container lets nobody."""
    return not isinstance(_stick(scratch / "tried.img"), str)


def new_stick(image: Path) -> Path:
    """Make the image of a stick of 40 MB with the file system FAT or, where this system cannot mount that, exFAT."""
    made = _stick(image)
    return pytest.skip(made) if isinstance(made, str) else made


def _stick(image: Path) -> Path | str:
    """Return the image once it was mounted, or why it cannot be."""
    with image.open("wb") as file:
        file.truncate(40_000 * 1024)
    for program, package in (("mkfs.vfat", "dosfstools"), ("mkfs.exfat", "exfatprogs")):
        subprocess.run([needed(program, package), image], check=True, capture_output=True)
        with suppress(OSError), plugged_in(image, image.with_suffix(".tried")):
            return image
    return "this system, or this user, can mount neither FAT nor exFAT; the package exfat-fuse does the latter"


@contextmanager
def plugged_in(image: Path, stick: Path) -> Iterator[Path]:
    """Mount the image of a stick on a folder. Raises OSError."""
    stick.mkdir(exist_ok=True)
    made = subprocess.run(["losetup", "--find", "--show", image], capture_output=True, text=True, check=False)
    if made.returncode:
        raise OSError(made.stderr)  # no loop devices, or not for this user
    loop = made.stdout.strip()
    try:
        for way in (["mount", "-t", "vfat"], ["mount", "-t", "exfat"], ["mount.exfat-fuse"]):
            if shutil.which(way[0]) and not subprocess.run([*way, loop, stick], capture_output=True).returncode:  # noqa: PLW1510 - it may fail
                break
        else:
            raise OSError("no way to mount it")
        yield stick
    finally:
        subprocess.run(["umount", "--lazy", stick], check=False, capture_output=True)
        subprocess.run(["losetup", "--detach", loop], check=False, capture_output=True)


def pull_out(image: Path) -> None:
    """Take a plugged-in stick away at once: from now on every reading or writing of it fails, and the image stays."""
    loop = subprocess.run(
        ["losetup", "--noheadings", "--output", "NAME", "--associated", image],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    with open(loop, "rb") as device:  # noqa: PTH123 - a device
        told = bytearray(fcntl.ioctl(device, _LOOP_GET_STATUS64, bytes(_LOOP_INFO64)))
        told[_SIZE_LIMIT] = struct.pack("=Q", 512)
        fcntl.ioctl(device, _LOOP_SET_STATUS64, bytes(told))

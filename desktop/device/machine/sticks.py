"""Sticks in a kiosk session: mounted by udisks when a volunteer looks for them, and let go once something is written.

A desktop mounts by itself what is plugged in; in a session that shows one program nobody does. Where lsblk or udisks is
missing, nothing is mounted, and what somebody else mounted is still found.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.device.machine.windows import sticks

# Where systems put what is plugged in. A disk of which any part is mounted elsewhere is the system's own.
_PLUGGED_IN = ("/media/", "/run/media/", "/mnt/")
_FILE_SYSTEMS = frozenset({"vfat", "exfat", "ntfs", "ext4"})  # what sticks come with; each more is more to attack
_MOST = 8  # sticks that are mounted at once
_LOOKING, _ACTING = 5.0, 20.0  # seconds; a stick that was pulled out before is checked first, and written out at last
_LARGEST = 1024 * 1024  # bytes of an answer
_LIST = ("lsblk", "--json", "--output", "PATH,FSTYPE,HOTPLUG,TYPE,MOUNTPOINTS")


@dataclass(frozen=True, slots=True)
class Stick:
    """A file system on something that was plugged in; `mounted` is where it is, empty where it is nowhere."""

    device: str
    mounted: tuple[str, ...]


def mount_sticks() -> None:
    """Have everything mounted that is plugged in; what cannot be is passed over. Windows does it by itself."""
    if sys.platform != "linux":
        return
    for stick in list_sticks()[:_MOST]:
        if not stick.mounted:
            _ask("mount", stick, "--options", "nosuid,nodev,noexec")


def unmount(folder: Path) -> bool:
    """Unmount the stick that is mounted at `folder`; True once everything is on it and it may be pulled out."""
    if sys.platform == "win32":
        return sticks.unmount(folder)
    found = [stick for stick in list_sticks() if str(folder) in stick.mounted]
    return bool(found) and _ask("unmount", found[0])


def list_sticks() -> tuple[Stick, ...]:
    """Return what is plugged in now; nothing where the system does not tell."""
    return read_sticks(_answer(_LIST, _LOOKING) or b"")


def count_sticks() -> int | None:
    """Return how many are plugged in; None where the system does not tell, as Windows without lsblk."""
    said = _answer(_LIST, _LOOKING)
    return None if said is None else len(read_sticks(said))


def read_sticks(said: bytes) -> tuple[Stick, ...]:
    """Return the sticks in what lsblk said, which is not trusted to be whole."""
    try:
        disks = json.loads(said)["blockdevices"]
        return tuple(stick for disk in disks for stick in _sticks_on(disk))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return ()


def _sticks_on(disk: dict[str, Any]) -> Iterator[Stick]:
    parts = tuple(_parts(disk))
    if not disk["hotplug"] or any(not at.startswith(_PLUGGED_IN) for part in parts for at in _mounted(part)):
        return
    for part in parts:
        if part["fstype"] in _FILE_SYSTEMS and part["path"].startswith("/dev/"):
            yield Stick(part["path"], _mounted(part))


def _parts(disk: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield disk
    for part in disk.get("children", ()):
        yield from _parts(part)


def _mounted(part: dict[str, Any]) -> tuple[str, ...]:
    return tuple(at for at in part["mountpoints"] if at)


def _ask(what: str, stick: Stick, *options: str) -> bool:
    command = ("udisksctl", what, "--block-device", stick.device, "--no-user-interaction", *options)
    return _answer(command, _ACTING) is not None


def _answer(command: tuple[str, ...], seconds: float) -> bytes | None:
    """Return what a program said; None where it is missing, failed, or took too long."""
    plain = os.environ | {"LC_ALL": "C"}
    try:
        done = subprocess.run(command, capture_output=True, check=True, timeout=seconds, env=plain)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout[:_LARGEST]

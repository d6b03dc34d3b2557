"""What tells the place where a file lies from a copy of that place: of the machine, its disk, and the file itself.

A disk's image takes machine-id and file along and neither disk nor network card; a copied folder takes nothing of the
file. What the system does not tell, or only to its administrator, is left out. Nothing here leaves the device.
"""

import os
import struct
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from desktop.core.whole_files import read_system_text
from desktop.device.machine.windows import traits

if sys.platform == "linux":
    from fcntl import ioctl

SYSTEM = Path("/")
_LARGEST = 256  # characters of what a system says in one file
_DEEPEST = 4  # layers of encryption and volumes between a file and its disk
_BOARD = (
    "sys/class/dmi/id/product_uuid",
    "sys/class/dmi/id/board_serial",
    "sys/firmware/devicetree/base/serial-number",
)
_DISK = ("wwid", "device/wwid", "device/cid", "device/serial", "serial")
_LONG = struct.calcsize("l")
_GENERATION = 0x80007601 | _LONG << 16  # FS_IOC_GETVERSION of <linux/fs.h>


def read_traits(file: Path) -> Mapping[str, frozenset[str]]:
    """Return by name what is known of the place of a file; of each name only what is known is there."""
    around = _around_windows(file) if sys.platform == "win32" else _around(file)
    found = {**{name: frozenset(said) for name, said in around.items()}, **_own(file)}
    return {name: values for name, values in found.items() if values}


def _around(file: Path) -> Mapping[str, Iterator[str]]:
    return {
        "machine": _said(SYSTEM / "etc/machine-id"),
        "board": (said for name in _BOARD for said in _said(SYSTEM / name)),
        "network": _network_cards(),
        "disk": _disks(file),
    }


def _around_windows(file: Path) -> Mapping[str, Iterator[str]]:
    return {"machine": traits.machine(), "board": traits.board(), "disk": traits.disks(file)}


def _own(file: Path) -> Mapping[str, frozenset[str]]:
    """Return what no copy of a file has: its number on the disk, and what tells it from a later file of that number."""
    try:
        facts = file.stat()
    except OSError:
        return {}
    generation = _generation(file)
    if sys.platform == "win32":  # a number there is never given to a later file as well
        return {"file": frozenset([str(facts.st_ino)])}
    if generation is None:  # nobody can set this time; but who owns and may read the file changes it as well
        return {"changed": frozenset([f"{facts.st_ino} {facts.st_ctime_ns}"])}
    return {"file": frozenset([f"{facts.st_ino} {generation}"])}


def _generation(file: Path) -> int | None:
    if sys.platform == "linux":
        with suppress(OSError), file.open("rb") as opened:
            return int.from_bytes(ioctl(opened, _GENERATION, bytes(_LONG))[:4], sys.byteorder)
    return None


def _network_cards() -> Iterator[str]:
    """Yield the addresses of cards that are built in and have always had them; adapters come and go."""
    for card in (SYSTEM / "sys/class/net").glob("*"):
        device = card / "device"
        if device.exists() and "/usb" not in str(device.resolve()) and list(_said(card / "addr_assign_type")) == ["0"]:
            yield from _said(card / "address")


def _disks(file: Path) -> Iterator[str]:
    if sys.platform == "win32":
        return
    with suppress(OSError):
        where = file.stat().st_dev
        block = SYSTEM / "sys/dev/block" / f"{os.major(where)}:{os.minor(where)}"
        yield from _serials(block.resolve(), _DEEPEST)


def _serials(block: Path, deeper: int) -> Iterator[str]:
    for name in _DISK:  # of a disk, or of the disk that a partition is a part of
        yield from _said(block / name)
        yield from _said(block.parent / name)
    for below in (block / "slaves").glob("*") if deeper else ():
        yield from _serials(below.resolve(), deeper - 1)


def _said(path: Path) -> Iterator[str]:
    if said := read_system_text(path)[:_LARGEST].strip(" \t\r\n\0"):
        yield said

"""What tells one computer with Windows from another: its own number, its board (SMBIOS) and the disk of a file."""

import ctypes
from collections.abc import Iterator
from pathlib import Path

from desktop.core.system.windows.calls import library
from desktop.core.system.windows.drives import describe_drive
from desktop.core.system.windows.registry import read_registry

_SMBIOS = int.from_bytes(b"RSMB", "big")
_HEADER = 8  # RawSMBIOSData: version and length before the table
_SYSTEM, _UUID_AT = 1, slice(8, 24)  # "System Information" of DMTF DSP0134
_LARGEST = 256 * 1024
_SERIAL_AT = slice(24, 28)  # SerialNumberOffset of STORAGE_DEVICE_DESCRIPTOR
_UNSET = (bytes(16), b"\xff" * 16)


def machine() -> Iterator[str]:
    """Yield the number that Windows got when it was installed."""
    if isinstance(said := read_registry(r"SOFTWARE\Microsoft\Cryptography", "MachineGuid"), str) and said:
        yield said


def board() -> Iterator[str]:
    """Yield the number of the board, which no image of a disk takes along."""
    said = ctypes.create_string_buffer(_LARGEST)
    size = library("kernel32").GetSystemFirmwareTable(_SMBIOS, 0, said, len(said))
    table = said.raw[_HEADER : min(size, _LARGEST)]
    while len(table) > 4 and table[1] >= 4:
        kind, formatted = table[0], table[: table[1]]
        uuid = formatted[_UUID_AT]
        if kind == _SYSTEM and len(uuid) == 16 and uuid not in _UNSET:
            yield uuid.hex()
        _, ended, table = table[table[1] :].partition(b"\0\0")  # its texts
        if not ended:
            return


def disks(file: Path) -> Iterator[str]:
    """Yield the serial number of the disk that a file lies on."""
    said = describe_drive(file.drive)
    start = int.from_bytes(said[_SERIAL_AT], "little")
    if 0 < start < len(said) and (serial := said[start:].partition(b"\0")[0].strip()):
        yield serial.decode("ascii", "replace")

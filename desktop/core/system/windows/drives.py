"""What is plugged into a computer with Windows: by the kind of a drive, and by how its disk is connected."""

import ctypes

from desktop.core.system.windows.calls import close_handle, library, open_handle

_REMOVABLE, _FIXED = 2, 3  # GetDriveTypeW
_PROPERTY = 0x002D1400  # IOCTL_STORAGE_QUERY_PROPERTY, to which twelve zeros mean: of the device itself
_BUS_AT = slice(28, 32)  # BusType of STORAGE_DEVICE_DESCRIPTOR
# BusType1394, BusTypeUsb, BusTypeSd. Not BusTypeMmc: that is what a cheap tablet is made of.
_PLUGGED_IN = frozenset({4, 7, 12})
_SHORTEST_ANSWER, _LONGEST_ANSWER = 36, 1024


def is_plugged_in_drive(root: str) -> bool:
    """Say whether a drive (`E:\\`) is a stick, a card or a disk on a cable, not of the network or built in."""
    drive = root[:2]
    kind = library("kernel32").GetDriveTypeW(ctypes.c_wchar_p(f"{drive}\\"))
    if kind == _REMOVABLE:
        return True
    return kind == _FIXED and _bus(drive) in _PLUGGED_IN


def describe_drive(drive: str) -> bytes:
    """Return what the disk of a drive (`E:`) says of itself (STORAGE_DEVICE_DESCRIPTOR); nothing where it does not."""
    try:
        handle = open_handle(f"\\\\.\\{drive}", 0)  # to ask, no right to read is needed
    except OSError:
        return b""
    try:
        said, size = ctypes.create_string_buffer(_LONGEST_ANSWER), ctypes.c_ulong()
        asked = (ctypes.c_void_p(handle), _PROPERTY, ctypes.create_string_buffer(12), 12, said, len(said))
        done = library("kernel32").DeviceIoControl(*asked, ctypes.byref(size), None)
        return said.raw[: size.value] if done and size.value >= _SHORTEST_ANSWER else b""
    finally:
        close_handle(handle)


def _bus(drive: str) -> int:
    return int.from_bytes(describe_drive(drive)[_BUS_AT], "little")

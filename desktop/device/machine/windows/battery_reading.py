"""The battery, as Windows tells it (GetSystemPowerStatus)."""

import ctypes

from desktop.core.battery import Battery
from desktop.core.system.windows.calls import library

_UNKNOWN, _NO_BATTERY = 255, 128
_ON_MAINS = 1
_NOT_TOLD = 0xFFFFFFFF
_LONGEST_LIFE = 24 * 60 * 60  # seconds; beyond that it is a guess of a driver


class _Status(ctypes.Structure):
    _fields_ = (
        ("mains", ctypes.c_ubyte),
        ("battery", ctypes.c_ubyte),
        ("percent", ctypes.c_ubyte),
        ("saving", ctypes.c_ubyte),
        ("seconds_left", ctypes.c_ulong),
        ("seconds_full", ctypes.c_ulong),
    )


def read_battery() -> Battery | None:
    """Return the battery of this device, several counted as one; None without one."""
    status = _Status()
    if not library("kernel32").GetSystemPowerStatus(ctypes.byref(status)):
        return None
    if status.battery == _UNKNOWN or status.battery & _NO_BATTERY or status.percent == _UNKNOWN:
        return None
    charging = status.mains == _ON_MAINS
    told = status.seconds_left != _NOT_TOLD and status.seconds_left <= _LONGEST_LIFE
    return Battery(min(status.percent, 100), charging, status.seconds_left // 60 if told and not charging else None)

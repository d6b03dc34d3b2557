"""Keeps this process's memory in memory as far as Windows can be asked: what it has at one moment, and not what comes.

So it never says that memory is locked; the page file encrypted, or none, is what holds (windows/swap.py).
"""

import ctypes

from desktop.core.system.windows.calls import library

_COMMITTED, _PRIVATE, _READ_WRITE = 0x1000, 0x20000, 0x04  # MEM_COMMIT, MEM_PRIVATE, PAGE_READWRITE
_ROOM = 256 * 1024 * 1024  # bytes that stay in memory whatever else runs: a kiosk with its form open holds 169 MB
_MOST_ROOM = 2 * _ROOM
_HOLD, _MAY_GROW = 0x1, 0x8  # QUOTA_LIMITS_HARDWS_MIN_ENABLE, QUOTA_LIMITS_HARDWS_MAX_DISABLE
_MOST_REGIONS = 200_000  # whatever a driver says, this ends


class _Region(ctypes.Structure):
    _fields_ = (
        ("base", ctypes.c_void_p),
        ("allocation", ctypes.c_void_p),
        ("allocated_as", ctypes.c_ulong),
        ("partition", ctypes.c_ushort),
        ("size", ctypes.c_size_t),
        ("state", ctypes.c_ulong),
        ("protection", ctypes.c_ulong),
        ("kind", ctypes.c_ulong),
    )


def keep_in_memory() -> None:
    """Have this much of the process stay in memory, and every page of its own that is there now."""
    kernel = library("kernel32")
    process = kernel.GetCurrentProcess
    process.restype = ctypes.c_void_p
    room = (ctypes.c_size_t(_ROOM), ctypes.c_size_t(_MOST_ROOM))
    kernel.SetProcessWorkingSetSizeEx(ctypes.c_void_p(process()), *room, _HOLD | _MAY_GROW)
    region, at = _Region(), 0
    for _ in range(_MOST_REGIONS):
        if not kernel.VirtualQuery(ctypes.c_void_p(at), ctypes.byref(region), ctypes.c_size_t(ctypes.sizeof(region))):
            return
        if (region.state, region.kind, region.protection) == (_COMMITTED, _PRIVATE, _READ_WRITE):
            kernel.VirtualLock(ctypes.c_void_p(region.base), ctypes.c_size_t(region.size))
        at = (region.base or 0) + region.size

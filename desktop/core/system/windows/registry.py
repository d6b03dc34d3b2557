"""Reads what Windows keeps for the whole computer in its registry (HKEY_LOCAL_MACHINE)."""

import ctypes

from desktop.core.system.windows.calls import library

_LOCAL_MACHINE = ctypes.c_void_p(0x80000002)
_ANY = 0xFFFF  # RRF_RT_ANY
_NUMBERS = (3, 4, 11)  # REG_BINARY, REG_DWORD, REG_QWORD; all else here is text
_LARGEST = 64 * 1024  # bytes


def read_registry(key: str, name: str) -> int | str | None:
    """Return a value: a number, or text with its lines apart by newlines; None where there is none or it is refused."""
    kind, held, size = ctypes.c_ulong(), ctypes.create_string_buffer(_LARGEST), ctypes.c_ulong(_LARGEST)
    where = (_LOCAL_MACHINE, ctypes.c_wchar_p(key), ctypes.c_wchar_p(name))
    wanted = (ctypes.byref(kind), held, ctypes.byref(size))
    if library("advapi32").RegGetValueW(*where, _ANY, *wanted):
        return None
    data = held.raw[: size.value]
    if kind.value in _NUMBERS:
        return int.from_bytes(data, "little")
    return data.decode("utf-16-le", "replace").rstrip("\0").replace("\0", "\n")

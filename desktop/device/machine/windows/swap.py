"""Where memory goes on Windows when it is short, or when the computer hibernates."""

import ctypes

from desktop.core.system.windows.calls import library
from desktop.core.system.windows.registry import read_registry

_MEMORY = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management"
_FILE_SYSTEM = r"SYSTEM\CurrentControlSet\Control\FileSystem"
_HIBERFILE_AT = 8  # HiberFilePresent within SYSTEM_POWER_CAPABILITIES, whose first members are a byte each
_CAPABILITIES = 256  # bytes, more than it has


def swaps_to_disk() -> bool:
    """Say whether there is a page file that can be read later: one encrypted by Windows has a key in memory alone."""
    files = read_registry(_MEMORY, "ExistingPageFiles")
    return bool(files) and read_registry(_FILE_SYSTEM, "NtfsEncryptPagingFile") != 1


def can_hibernate() -> bool:
    """Say whether Windows could write all its memory to disk; also where it does not tell."""
    told = ctypes.create_string_buffer(_CAPABILITIES)
    if not library("powrprof").GetPwrCapabilities(told):
        return True
    return told.raw[_HIBERFILE_AT] != 0

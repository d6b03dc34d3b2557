"""Keeps this process out of crash images of Windows, and out of the reach of other programs of the same user."""

import ctypes
import sys
from pathlib import Path

from desktop.core.system.windows.access_lists import descriptor, own_sid, strangers, text_of
from desktop.core.system.windows.calls import library, require
from desktop.core.system.windows.registry import read_registry

_LIST = 4  # DACL_SECURITY_INFORMATION
# No box, and no report to Windows Error Reporting, which would write an image; children inherit it (SetErrorMode).
_QUIET = 0x0001 | 0x0002 | 0x8000  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX, SEM_NOOPENFILEERRORBOX
_NO_REPORT = 0x0002
_WHOLE_MEMORY = 1  # of the computer, when Windows itself falls
_CRASH_CONTROL = r"SYSTEM\CurrentControlSet\Control\CrashControl"
# SYNCHRONIZE, PROCESS_QUERY_LIMITED_INFORMATION, PROCESS_TERMINATE: what a supervisor or a task list needs.
_HARMLESS = "0x101001"


def refuse_crash_images() -> bool:
    """Have no image of this process kept from now on, if it crashes; its children inherit that."""
    library("kernel32").SetErrorMode(_QUIET)
    # Also where a debugger or the user's own settings would have one made.
    library("wer").WerAddExcludedApplication(ctypes.c_wchar_p(Path(sys.executable).name), 0)
    return crash_images_refused()


def crash_images_refused() -> bool:
    """Say whether Windows keeps no image of this process, nor of all memory when it falls itself."""
    quiet = bool(library("kernel32").GetErrorMode() & _NO_REPORT)
    return quiet and read_registry(_CRASH_CONTROL, "CrashDumpEnabled") != _WHOLE_MEMORY


def refuse_other_programs() -> None:
    """Let no other program of this user read this process's memory; administrators may, and always could.

    Only for a process that starts no others which must reach it: what reads memory may also take over handles.
    """
    sid = own_sid()
    # Owner rights (OW): otherwise whoever owns a process may give themselves what they like.
    rule = f"D:P(A;;{_HARMLESS};;;{sid})(A;;{_HARMLESS};;;OW)(A;;GA;;;SY)(A;;{_HARMLESS};;;BA)"
    with descriptor(rule) as held:
        library("advapi32").SetKernelObjectSecurity(_this_process(), _LIST, held)


def unreadable_by_others() -> bool:
    """Say whether no other program of this user may read or change this process's memory."""
    held, size = ctypes.create_string_buffer(4096), ctypes.c_ulong()
    get = library("advapi32").GetKernelObjectSecurity
    try:
        require(get(_this_process(), _LIST, held, len(held), ctypes.byref(size)))
        said, own = text_of(ctypes.c_void_p(ctypes.addressof(held))), own_sid()
    except OSError:
        return False
    return not strangers(said, own) and f"(A;;{_HARMLESS};;;OW)" in said and f"(A;;{_HARMLESS};;;{own})" in said


def _this_process() -> ctypes.c_void_p:
    process = library("kernel32").GetCurrentProcess
    process.restype = ctypes.c_void_p
    return ctypes.c_void_p(process())

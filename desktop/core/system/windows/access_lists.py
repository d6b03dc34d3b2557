"""Who may read what on Windows: access lists, as texts of its Security Descriptor Definition Language (SDDL).

A file of ours names this user, the system and its administrators, and inherits nothing: what 0600 is elsewhere.
"""

import ctypes
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from desktop.core.system.windows.calls import INVALID_HANDLE, close_handle, failure, library, require

_WRITE, _NEW = 0x40000000, 1  # GENERIC_WRITE, CREATE_NEW: refused where something of this name is there
_LIST = 4  # DACL_SECURITY_INFORMATION
_FILE = 1  # SE_FILE_OBJECT
_REVISION = 1
_QUERY, _USER = 8, 1  # TOKEN_QUERY, TokenUser
# The system, its administrators, whoever owns it.
_TRUSTED = frozenset({"SY", "S-1-5-18", "BA", "S-1-5-32-544", "OW", "S-1-3-4"})
_EVERYBODY = "WD"
# (type;flags;rights;object;inherited object;whom: what follows is a condition. Only what allows is looked at.
_ALLOWED = re.compile(r"\((?:X|O|Z)?A;([A-Z]*);[^;()]*;[^;()]*;[^;()]*;([^;()]+)")


class _Attributes(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ulong), ("descriptor", ctypes.c_void_p), ("inherited", ctypes.c_int))


def create_private(path: Path) -> None:
    """Make an empty file that only this user may read, from its first instant. Raises OSError, FileExistsError too."""
    with descriptor(private_list(own_sid())) as held:
        attributes = _Attributes(ctypes.sizeof(_Attributes), held, 0)
        create = library("kernel32").CreateFileW
        create.restype = ctypes.c_void_p
        handle = create(ctypes.c_wchar_p(str(path)), _WRITE, 0, ctypes.byref(attributes), _NEW, 0, None)
        if handle in (None, INVALID_HANDLE):
            raise failure()
        close_handle(handle)


def private_list(sid: str) -> str:
    """Return the access list of a file for one user alone; the system and its administrators can read all."""
    return f"D:P(A;;FA;;;{sid})(A;;FA;;;SY)(A;;FA;;;BA)"


def strangers(access_list: str, own: str) -> frozenset[str]:
    """Return whom a list allows anything beside this user (by SID), the system and its administrators."""
    given = access_list.partition("D:")[2]
    if not given or "NO_ACCESS_CONTROL" in given:  # as on a stick with FAT
        return frozenset({_EVERYBODY})
    ours = _TRUSTED | {own} | ({"LA"} if own.endswith("-500") else set())
    # Inherit only (IO): for what will lie below, and not for this.
    return frozenset(whom for flags, whom in _ALLOWED.findall(given) if "IO" not in flags) - ours


def read_access_list(path: Path) -> str:
    """Return the access list of a file or folder. Raises OSError."""
    held = ctypes.c_void_p()
    get = library("advapi32").GetNamedSecurityInfoW
    # It answers with the error itself, and keeps it nowhere.
    if code := get(ctypes.c_wchar_p(str(path)), _FILE, _LIST, None, None, None, None, ctypes.byref(held)):
        raise OSError(None, f"its access list cannot be read (error {code})", str(path))
    try:
        return text_of(held)
    finally:
        library("kernel32").LocalFree(held)


def text_of(held: ctypes.c_void_p) -> str:
    """Return the access list within a security descriptor as text. Raises OSError."""
    text = ctypes.c_wchar_p()
    convert = library("advapi32").ConvertSecurityDescriptorToStringSecurityDescriptorW
    require(convert(held, _REVISION, _LIST, ctypes.byref(text), None))
    return _taken(text)


@contextmanager
def descriptor(access_list: str) -> Iterator[ctypes.c_void_p]:
    """Hold a security descriptor with this access list. Raises OSError."""
    held = ctypes.c_void_p()
    convert = library("advapi32").ConvertStringSecurityDescriptorToSecurityDescriptorW
    require(convert(ctypes.c_wchar_p(access_list), _REVISION, ctypes.byref(held), None))
    try:
        yield held
    finally:
        library("kernel32").LocalFree(held)


@cache
def own_sid() -> str:
    """Return the security identifier of the user this process runs as. Raises OSError."""
    process = library("kernel32").GetCurrentProcess
    process.restype = ctypes.c_void_p
    token, size = ctypes.c_void_p(), ctypes.c_ulong()
    advapi = library("advapi32")
    require(advapi.OpenProcessToken(ctypes.c_void_p(process()), _QUERY, ctypes.byref(token)))
    try:
        held = ctypes.create_string_buffer(1024)  # a SID is 68 bytes at the most, and lies behind its address
        require(advapi.GetTokenInformation(token, _USER, held, len(held), ctypes.byref(size)))
        text = ctypes.c_wchar_p()
        require(advapi.ConvertSidToStringSidW(ctypes.c_void_p.from_buffer(held), ctypes.byref(text)))
        return _taken(text)
    finally:
        close_handle(token.value or 0)


def _taken(text: ctypes.c_wchar_p) -> str:
    """Return a text that Windows made for us, and give its memory back."""
    said = text.value or ""
    library("kernel32").LocalFree(text)
    return said

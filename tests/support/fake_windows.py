"""The calls of Windows, as far as Tabling makes them: what is answered stands in fields, what was asked in a list.

Only the system is played here; whatever of ours calls it is the real thing, from the question on which system this is.
"""

import ctypes
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from desktop.core.system.windows import access_lists

OWN = "S-1-5-21-1-2-3-1001"
_EXISTS, _MISSING, _HELD = 80, 2, 33


@dataclass
class FakeWindows:
    """One computer with Windows."""

    registry: dict[tuple[str, str], int | str] = field(default_factory=dict)  # by the last part of the key, and name
    lists: dict[str, str] = field(default_factory=dict)  # access lists by path, and that of the process under ""
    drives: dict[str, int] = field(default_factory=dict)  # kinds by letter and colon
    disk: bytes = b""  # what every disk says of itself
    firmware: bytes = b""
    power: tuple[int, int, int, int] | None = None  # mains, battery, percent, seconds left
    regions: list[tuple[int, int, int, int, int]] = field(default_factory=list)  # base, size, state, kind, protection
    hiberfile: bool | None = None
    held: dict[int, bool] = field(default_factory=dict)  # open files that are held, and whether alone
    refuses: set[str] = field(default_factory=set)  # calls that answer 0
    asked: list[tuple[Any, ...]] = field(default_factory=list)
    error_mode: int = 0

    def library(self, name: str, **_options: bool) -> SimpleNamespace:
        """Return a library as ctypes would: functions by name, which take a type for their answer."""
        calls = {"kernel32": _kernel32, "advapi32": _advapi32, "powrprof": _powrprof, "wer": _wer}[name](self)
        return SimpleNamespace(**{call: self._noted(call, function) for call, function in calls.items()})

    def did(self, call: str) -> list[tuple[Any, ...]]:
        """Return with what a function was called, each time."""
        return [tuple(arguments) for name, *arguments in self.asked if name == call]

    def _noted(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            self.asked.append((name, *(_plain(each) for each in arguments)))
            return 0 if name in self.refuses else function(*arguments)

        return call


@contextmanager
def fake_windows(**facts: Any) -> Iterator[FakeWindows]:
    """Have this process run on such a computer."""
    computer = FakeWindows(**facts)
    ctypes.set_errno(0)
    access_lists.own_sid.cache_clear()
    with (
        patch.object(sys, "platform", "win32"),
        patch.object(ctypes, "WinDLL", computer.library, create=True),
        patch.object(ctypes, "get_last_error", lambda: ctypes.get_errno() or _MISSING, create=True),
        patch.object(ctypes, "WinError", _error, create=True),
    ):
        yield computer
    access_lists.own_sid.cache_clear()


def _error(code: int) -> OSError:
    ctypes.set_errno(0)
    return FileExistsError(17, "exists") if code == _EXISTS else FileNotFoundError(2, "missing")


def _plain(argument: Any) -> Any:
    return getattr(argument, "value", argument) if not isinstance(argument, ctypes.Array) else bytes(argument)


def _create_file(fake: FakeWindows, path: Any, *rest: Any) -> int | None:
    _access, _share, attributes, how, *_ = rest
    file = Path(path.value)
    if how == 1:
        if file.exists():
            ctypes.set_errno(_EXISTS)
            return ctypes.c_void_p(-1).value
        file.write_bytes(b"")
        fake.lists[str(file)] = _held[attributes._obj.descriptor]
    return 77


def _query(fake: FakeWindows, at: Any, region: Any, _size: Any) -> int:
    found = next((each for each in fake.regions if each[0] >= (at.value or 0)), None)
    if found:
        told = region._obj
        told.base, told.size, told.state, told.kind, told.protection = found
    return int(found is not None)


def _tell_power(fake: FakeWindows, told: Any) -> int:
    status = told._obj
    status.mains, status.battery, status.percent, status.seconds_left = fake.power or (0, 128, 255, 0xFFFFFFFF)
    return 1


def _ask_device(fake: FakeWindows, _device: Any, what: int, *rest: Any) -> int:
    if what == 0x002D1400:
        ctypes.memmove(rest[2], fake.disk, len(fake.disk))
        rest[4]._obj.value = len(fake.disk)
    return 1


def _tell_firmware(fake: FakeWindows, _provider: int, _table: int, buffer: Any, _size: int) -> int:
    ctypes.memmove(buffer, fake.firmware, len(fake.firmware))
    return len(fake.firmware)


def _move(part: Any, path: Any, _flags: int) -> int:
    Path(part.value).replace(path.value)
    return 1


def _lock(fake: FakeWindows, handle: Any, how: int, *_where: Any) -> int:
    fake.held.pop(handle.value, None)  # it was another file's, which is closed
    fake.held = {each: alone for each, alone in fake.held.items() if Path(f"/proc/self/fd/{each}").exists()}
    alone = bool(how & 2)
    if fake.held and (alone or any(fake.held.values())):
        ctypes.set_errno(_HELD)
        return 0
    fake.held[handle.value] = alone
    return 1


def _be_quiet(fake: FakeWindows, mode: int) -> int:
    fake.error_mode = mode
    return 1


def _yes(*_asked: Any) -> int:
    return 1


def _kernel32(fake: FakeWindows) -> dict[str, Callable[..., Any]]:
    willing = ("CloseHandle", "FlushFileBuffers", "LocalFree", "SetConsoleCtrlHandler", "SetProcessWorkingSetSizeEx")
    return {
        **dict.fromkeys((*willing, "SetThreadExecutionState", "VirtualLock"), _yes),
        "CreateFileW": partial(_create_file, fake),
        "DeviceIoControl": partial(_ask_device, fake),
        "GetCurrentProcess": lambda: -1,
        "GetDriveTypeW": lambda root: fake.drives.get(root.value[:2], 1),
        "GetErrorMode": lambda: fake.error_mode,
        "GetSystemFirmwareTable": partial(_tell_firmware, fake),
        "GetSystemPowerStatus": partial(_tell_power, fake),
        "LockFileEx": partial(_lock, fake),
        "MoveFileExW": _move,
        "SetErrorMode": partial(_be_quiet, fake),
        "VirtualQuery": partial(_query, fake),
    }


_held: dict[int, str] = {}  # security descriptors, as the access lists they hold


def _hold(access_list: str, into: Any) -> int:
    number = len(_held) + 1
    _held[number] = access_list
    into.value = number
    return 1


def _tell_value(fake: FakeWindows, _root: Any, key: Any, name: Any, *rest: Any) -> int:
    _kinds, kind, buffer, size = rest
    found = fake.registry.get((key.value.rpartition("\\")[2], name.value))
    if found is None:
        return _MISSING
    data = f"{found}\0".encode("utf-16-le") if isinstance(found, str) else found.to_bytes(4, "little")
    ctypes.memmove(buffer, data, len(data))
    kind._obj.value, size._obj.value = (1 if isinstance(found, str) else 4), len(data)
    return 0


def _tell_list(fake: FakeWindows, descriptor: Any, _revision: int, _what: int, text: Any, _size: Any) -> int:
    text._obj.value = _held.get(descriptor.value) or fake.lists[""]
    return 1


def _give_list(fake: FakeWindows, _process: Any, _what: int, descriptor: Any) -> int:
    fake.lists[""] = _held[descriptor.value]
    return 1


def _tell_sid(_sid: Any, text: Any) -> int:
    text._obj.value = OWN
    return 1


def _advapi32(fake: FakeWindows) -> dict[str, Callable[..., Any]]:
    return {
        "ConvertSecurityDescriptorToStringSecurityDescriptorW": partial(_tell_list, fake),
        "ConvertSidToStringSidW": _tell_sid,
        "ConvertStringSecurityDescriptorToSecurityDescriptorW": lambda text, _, into, __: _hold(text.value, into._obj),
        "GetKernelObjectSecurity": lambda *_asked: int("" in fake.lists),
        "GetNamedSecurityInfoW": lambda path, *rest: 0 * _hold(fake.lists[path.value], rest[-1]._obj),
        "GetTokenInformation": _yes,
        "OpenProcessToken": _yes,
        "RegGetValueW": partial(_tell_value, fake),
        "SetKernelObjectSecurity": partial(_give_list, fake),
    }


def _powrprof(fake: FakeWindows) -> dict[str, Callable[..., Any]]:
    def capabilities(told: Any) -> int:
        told[8] = bytes([bool(fake.hiberfile)])
        return int(fake.hiberfile is not None)

    return {"GetPwrCapabilities": capabilities}


def _wer(_fake: FakeWindows) -> dict[str, Callable[..., Any]]:
    return {"WerAddExcludedApplication": lambda _program, _for_all: 0}

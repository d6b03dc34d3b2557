"""On Windows the line to the supervisor is handed down by its handle, to the kiosk and to nobody else."""

import os
import subprocess
import sys
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from desktop.core.system import heartbeat
from tests.support.fake_windows import fake_windows

OFFSET = 1000  # by which this Windows counts its handles


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[dict[str, Any]]]:
    """Play the calls; returns with what a process was started. An end of a line is open for as long as its handle."""
    calls: list[dict[str, Any]] = []
    handles: list[int] = []
    msvcrt = SimpleNamespace(
        get_osfhandle=lambda descriptor: handles.append(os.dup(descriptor)) or handles[-1] + OFFSET,
        open_osfhandle=lambda handle, _flags: handle - OFFSET,
    )
    monkeypatch.setitem(sys.modules, "msvcrt", msvcrt)
    monkeypatch.setattr(os, "set_handle_inheritable", lambda handle, on: calls.append({handle: on}), raising=False)
    monkeypatch.setattr(subprocess, "STARTUPINFO", dict, raising=False)
    monkeypatch.setattr(subprocess, "Popen", lambda command, **how: calls.append({"command": command, **how}))
    heartbeat._line.cache_clear()
    with fake_windows():
        yield calls
    heartbeat._line.cache_clear()
    for each in handles:
        os.close(each)


def test_a_handle_is_named_to_the_one_that_inherits_it_and_what_is_told_there_arrives(started, monkeypatch):
    _, ours = heartbeat.start_beating(["tabling"])
    [(handle, inheritable)], start = started[0].items(), started[1]
    assert inheritable
    assert start["command"] == ["tabling"]
    assert start["startupinfo"] == {"lpAttributeList": {"handle_list": [handle]}}
    monkeypatch.setenv("TABLING_HEARTBEAT", start["env"]["TABLING_HEARTBEAT"])
    heartbeat.beat()
    heartbeat.leave()
    os.set_blocking(ours, False)  # nothing comes late
    assert os.read(ours, 10) == heartbeat.BEAT + heartbeat.LEAVE
    os.close(ours)

"""While people sign the computer is kept awake by the system's own program, which ends with us."""

import os
from pathlib import Path

import pytest

from desktop.device.machine.awake import kept_awake


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two programs of systems, which note that they were called and run what they are given."""
    for name in ("systemd-inhibit", "gnome-session-inhibit"):
        program = tmp_path / name
        program.write_text(f'#!/bin/sh\necho "$@" >"{tmp_path}/{name}.called"\ncat\ntouch "{tmp_path}/{name}.ended"\n')
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    return tmp_path


@pytest.mark.parametrize(("desktop", "name"), [("KDE", "systemd-inhibit"), ("ubuntu:GNOME", "gnome-session-inhibit")])
def test_the_systems_own_program_is_asked_and_let_go_of(programs, monkeypatch, desktop, name):
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)
    with kept_awake():
        assert not (programs / f"{name}.ended").exists()
    assert (programs / f"{name}.ended").exists()
    assert "idle" in (programs / f"{name}.called").read_text()
    assert len(list(programs.glob("*.called"))) == 1


def test_a_system_without_it_is_left_as_it_is(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with kept_awake():
        pass

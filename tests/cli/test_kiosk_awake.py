"""A laptop stays awake while its kiosk is open; our locked session never sleeps, and asks for nothing."""

import os
from types import SimpleNamespace

import pytest

from desktop.cli.kiosk_arguments import KioskCall
from desktop.cli.kiosk_start import open_kiosk
from desktop.core.data_folder import DataFolder
from desktop.device.facade import awake


@pytest.mark.parametrize(("asked", "session"), [(False, False), (True, True), (True, False), (False, True)])
def test_it_is_awake_while_the_window_is_open_and_no_longer(tmp_path, monkeypatch, asked, session):
    monkeypatch.setattr(awake, "session_locked", lambda: session)
    program, said = tmp_path / "systemd-inhibit", tmp_path / "said"
    said.touch()
    program.write_text(f'#!/bin/sh\necho begun >>"{said}"\ncat\necho ended >>"{said}"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)
    DataFolder(tmp_path / "data").path.mkdir()
    while_open = []
    windows = SimpleNamespace(run_kiosk=lambda *_asked: while_open.append("ended" in said.read_text()) or 0)
    call = KioskCall(first_start=True, locked=asked, data=tmp_path / "data")
    assert open_kiosk(windows, call) == 0
    assert while_open == [False]
    assert said.read_text().split() == ([] if asked and session else ["begun", "ended"])

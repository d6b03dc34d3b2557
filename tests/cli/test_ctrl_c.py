"""Ctrl-C ends a window as it ends any command: with exit code 130, and without a word of a mistake."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

# The command itself, in whose window's thread somebody presses Ctrl-C while it does something.
_PRESSED = """
import signal
from PySide6.QtCore import QTimer
from desktop import app
from desktop.ui.base import application

make = application.make_application

def make_and_press(*given, **named):
    made = make(*given, **named)
    QTimer.singleShot(0, made, lambda: (signal.raise_signal(signal.SIGINT), print("the slot was done")))
    return made

application.make_application = make_and_press
app.main()
"""


@pytest.mark.parametrize("window", [("kiosk", "--event", "Capital Pride", "--place", "Ottawa"), ("console",)])
def test_ctrl_c_ends_a_window_quietly_and_no_slot_halfway(tmp_path: Path, window: tuple[str, ...]):
    done = subprocess.run(
        [sys.executable, "-c", _PRESSED, *window, "--data", tmp_path / "data"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "TABLING_STAFF": "mk"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (130, "")
    assert "the slot was done" in done.stdout

"""The first frame waits for nothing that it does not show: what the device keeps its signatures with comes after it."""

import os
import subprocess
import sys

import pytest

from desktop.core.pack.try_out import bundled_pack
from desktop.device.setup.first_start import FirstStart
from tests.support.outing import PRIDE, set_up

pytestmark = pytest.mark.slow

KIOSK = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from desktop import app
from desktop.core.data_folder import data_folder
from desktop.ui.kiosk.window import KioskWindow

settle = KioskWindow._settle

def first_frame(window):
    print(*(each for each in ("sqlalchemy", "paramiko", "obstore") if each in sys.modules))
    settle(window)
    QGuiApplication.exit(0)

KioskWindow._settle = first_frame
sys.exit(app.run_kiosk(data_folder(Path(sys.argv[1]))))
"""


@pytest.mark.usefixtures("full_stretching")
def test_no_database_and_no_network_library_is_loaded_before_the_first_frame(tmp_path):
    home = set_up(tmp_path / "home")
    FirstStart(home, bundled_pack()).begin(None, "", PRIDE, "481516")
    offscreen = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    program = [sys.executable, "-c", KIOSK, home.path]
    done = subprocess.run(program, env=offscreen, capture_output=True, text=True, check=True, timeout=600)
    assert done.stdout.splitlines()[0] == ""

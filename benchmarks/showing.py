"""The kiosk on screen: how long until its first frame, and from the touch on *Sign* to the thanks.

In seconds of the processor, of all threads: the clock on the wall tells of neighbours.
"""

import os
import resource
import subprocess
import sys
from pathlib import Path

from benchmarks.measuring import Ground, Work
from desktop.core.data_folder import DataFolder
from desktop.core.pack.try_out_campaign import prepare_try_out
from desktop.device.facade.device_settings import keep_event

_FIRST_FRAME = Path(__file__).with_name("first_frame.py")
_FRAME = 1 / 60  # seconds


def first_frame(ground: Ground) -> float:
    """Return what `tabling kiosk` takes until its first frame, on a device that is set up."""
    home = DataFolder(ground.batches / "device")
    if not home.path.exists():
        prepare_try_out(home)
        keep_event(home, "Capital Pride", "Ottawa")
    return _started("kiosk", str(home.path))


def console(ground: Ground) -> float:
    """Return what `tabling console` takes until its first frame, where it was never opened before."""
    return _started("console", str(ground.batches / "console"))


def bare_window(_ground: Ground) -> float:
    """Return what a program takes until the first frame of an empty window."""
    return _started("bare")


def touch(_ground: Ground) -> float:
    """Return seconds from the touch to the frame with the thanks."""
    return float(_said("-m", "benchmarks.frames", "touch").split()[0])


def commit(_ground: Ground) -> float:
    """Return seconds of the commit, and of two frames."""
    return float(_said("-m", "benchmarks.frames", "touch").split()[1]) + 2 * _FRAME


def turn(ground: Ground) -> float:
    """Return the longest turn of the window's thread while people sign, once the kiosk has stood for a while."""
    return _longest(ground)


def turn_at_once(ground: Ground) -> float:
    """Return the same for who signs as soon as the window stands, while the rest is still being loaded."""
    return _longest(ground, "at_once")


def largest_turn(_ground: Ground) -> float:
    """Return what a turn may take: who looks on sees no stop."""
    return 0.05


def _longest(ground: Ground, *how: str) -> float:
    first_frame(ground)  # a device that is set up
    said = _said("-m", "benchmarks.frames", "turns", str(ground.batches / "device"), *how).splitlines()
    lines = [line.split(maxsplit=1) for line in said]
    return max(float(seconds) for seconds, step in lines if step not in ("nobody signs", "a signature, all its turns"))


def _started(*what: str) -> float:
    program, *data = what
    before = _spent()
    _said("-P", str(_FIRST_FRAME), program, *(["--data", *data] if data else []))
    return _spent() - before


def _spent() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime


def _said(*what: str) -> str:
    offscreen = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    offscreen.pop("PYTHONDONTWRITEBYTECODE", None)  # as on a device: Python compiles our modules once
    done = subprocess.run([sys.executable, *what], env=offscreen, stdout=subprocess.PIPE, check=True, text=True)  # noqa: S603
    return done.stdout.strip()


WORKS = (
    Work("kiosk: its own command to first frame", first_frame, bare_window, "bare QML window", 2.5, largest=10_000),
    Work("staff window: its own command to first frame", console, bare_window, "bare QML window", largest=10_000),
    Work("kiosk: touch on Sign to thanks", touch, commit, "the commit alone + 2 frames", 1.0, largest=10_000),
    Work("kiosk: longest turn while people sign", turn, largest_turn, "50 ms", 1.0, largest=10_000),
    Work("kiosk: the same at once after its first frame", turn_at_once, largest_turn, "50 ms", 1.0, largest=10_000),
)

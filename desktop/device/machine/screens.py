"""The screens that are connected, as Linux tells it before any window is opened.

`/sys/class/drm/card*-*` has a folder for each connector: `status`, `modes` (the preferred one first) and `edid`, which
is what the screen says of itself (VESA E-EDID 1.4: the size in centimetres at 21, the first detailed timing at 54).
"""

import re
from pathlib import Path

from desktop.core.screen_size import Screen

CONNECTORS = Path("/sys/class/drm")
_MOST = 16  # connectors looked at
_LONGEST = 4096  # bytes of a file; a list of modes is far shorter
_BLOCK, _HEADER = 128, bytes((0, 255, 255, 255, 255, 255, 255, 0))
_DETAILED = slice(54, 72)
# Millimetres: from a phone to a wall. Pixels a millimetre: from a hall's screen to the finest tablet.
_SIDES, _DENSITIES = (60, 3000), (1, 25)
_SQUARE = 1.15  # between the two sides; what is less square is a shape, such as 16:9, written where a size should be
_SHAPES = {(160, 90), (160, 100), (90, 160), (100, 160)}  # and these are square: TVs and projectors tell them


def read_screens(connectors: Path = CONNECTORS) -> tuple[Screen, ...]:
    """Return each connected screen that tells a size one can believe; none on other systems.

    These draw larger by themselves what a screen is too fine for, and Qt obeys them.
    """
    found = sorted(connectors.glob("card*-*"))[:_MOST] if connectors.is_dir() else []
    screens = (_screen(each) for each in found if _read(each, "status").strip() == b"connected")
    return tuple(screen for screen in screens if screen)


def _screen(connector: Path) -> Screen | None:
    edid = _read(connector, "edid")[:_BLOCK]
    if len(edid) < _BLOCK or not edid.startswith(_HEADER) or sum(edid) % 256:
        return None
    timing = edid[_DETAILED]
    shown = re.match(rb"(\d{3,5})x(\d{3,5})", _read(connector, "modes"))
    pixels = (int(shown[1]), int(shown[2])) if shown else _native(timing)
    lengths = _millimetres(timing, edid[21], edid[22])
    screen = Screen(_longer_first(*pixels), _longer_first(*lengths))
    return screen if lengths not in _SHAPES and _believable(screen) else None


def _native(timing: bytes) -> tuple[int, int]:
    return timing[2] | (timing[4] & 0xF0) << 4, timing[5] | (timing[7] & 0xF0) << 4


def _millimetres(timing: bytes, wide: int, high: int) -> tuple[int, int]:
    """Return the size in millimetres, or 0 where the two places that tell it do not agree to a centimetre."""
    fine = timing[12] | (timing[14] & 0xF0) << 4, timing[13] | (timing[14] & 0x0F) << 8
    if not any(timing[:2]) or not all(fine):  # no timing in its place, or one without a size
        return wide * 10, high * 10
    agree = abs(fine[0] - wide * 10) <= 10 and abs(fine[1] - high * 10) <= 10
    return fine if agree else (0, 0)


def _believable(screen: Screen) -> bool:
    if not all(_SIDES[0] <= length <= _SIDES[1] for length in screen.millimetres):
        return False
    fine, coarse = sorted((p / mm for p, mm in zip(screen.pixels, screen.millimetres, strict=True)), reverse=True)
    return _DENSITIES[0] <= coarse and fine <= _DENSITIES[1] and fine <= _SQUARE * coarse


def _longer_first(one: int, other: int) -> tuple[int, int]:
    return max(one, other), min(one, other)


def _read(connector: Path, name: str) -> bytes:
    try:
        with (connector / name).open("rb") as file:
            return file.read(_LONGEST)
    except OSError:  # unplugged meanwhile
        return b""

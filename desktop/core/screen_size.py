"""How large a screen is in pixels and in millimetres, and how much larger to draw so that a thumb does not miss."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor

TARGET, FINGER = 48, 9.0  # px of the smallest thing to touch; millimetres it should have
SMALLEST = (1024, 600)  # px that must be left to draw on: tests measure nothing smaller
STEPS = 8  # a factor is so many eighths


@dataclass(frozen=True, slots=True)
class Screen:
    """The longer side, then the shorter one, however it is held: in pixels, and in millimetres."""

    pixels: tuple[int, int]
    millimetres: tuple[float, float]


def finger_scale(screens: Iterable[Screen]) -> float:
    """Return by how much to draw larger, in eighths, 1 at the least, on whichever of these screens it is shown.

    As much as makes 48 px 9 mm, rounded up; never so much that less than 1024 x 600 px are left to draw on.
    """
    sides = [side for screen in screens for side in zip(screen.pixels, screen.millimetres, SMALLEST, strict=True)]
    wanted = max((ceil(STEPS * FINGER * pixels / length / TARGET) for pixels, length, _ in sides), default=STEPS)
    room = min((floor(STEPS * pixels / least) for pixels, _, least in sides), default=STEPS)
    return max(STEPS, min(wanted, room)) / STEPS

"""How somebody wants to see the kiosk: plain values, which reach another process by a pipe."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Screen = Literal["welcome", "reading", "form"]
SCREENS: tuple[Screen, ...] = ("welcome", "reading", "form")


@dataclass(frozen=True, slots=True)
class KioskWish:
    """The files of a pack, and what of its kiosk is shown: which screen, to whom, and how large in pixels."""

    files: Mapping[str, bytes]
    language: str
    screen: Screen = "welcome"
    size: tuple[int, int] = (1280, 800)
    factor: float = 1.0
    contrast: str = "usual"

"""How somebody wants to see the kiosk: plain values, which reach another process by a pipe."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Screen = Literal["welcome", "reading", "form"]
SCREENS: tuple[Screen, ...] = ("welcome", "reading", "form")


@dataclass(frozen=True, slots=True)
class KioskWish:
    """The files of a pack, and what of its kiosk is shown: which screen, to whom, and how large in pixels.

    `question`: the id of a further question that is to be in sight on the form.
    """

    files: Mapping[str, bytes]
    language: str
    screen: Screen = "welcome"
    size: tuple[int, int] = (1280, 800)
    factor: float = 1.0
    contrast: str = "usual"
    question: str = ""

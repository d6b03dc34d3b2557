"""Keeps pictures of scenes: whole ones as files, small ones side by side on contact sheets."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

from desktop.showing.scene import Appearance, SceneWindow

AT_STALL = ((1280, 800), (686, 1097), (1920, 1080), (1097, 686))  # two of them are what a tablet of 10 inches leaves
AT_DESK = ((1280, 800), (900, 600), (1920, 1080), (1097, 686))  # the second is the least that the staff window takes
_KEPT_WHOLE = ("en", "fr")
_IN_GUIDES = (
    *("welcome", "form", "thanks", "corner", "first-start-1", "first-start-2", "first-start-3"),
    *("first-start-from-stick", "corner-ready"),
    *("console-start", "console-today", "console-bring-in", "console-table", "console-decide", "console-people"),
    *("console-paper", "console-paper-line"),
    *("console-deliver", "console-exports", "console-push", "console-figures", "console-campaign"),
    *("console-begin-on-server", "console-join-server", "console-question"),
)
_THUMB = (240, 200)  # pixels
_ROWS = 8  # scenes on one sheet


@dataclass(slots=True)
class ContactSheets:
    """Where the pictures go; a contact sheet has one language, with a row a scene. `title`: how its file is called.

    `sizes` of the window, in pixels, the first of which is that of whole pictures.
    """

    out: Path
    guides: Path | None
    languages: tuple[str, ...]
    title: str = "contact-sheet"
    sizes: tuple[tuple[int, int], ...] = AT_STALL
    _rows: dict[str, list[list[QImage]]] = field(default_factory=dict)

    @property
    def scenes(self) -> int:
        """How many scenes were drawn."""
        return max(map(len, self._rows.values()), default=0)

    def draw(self, window: SceneWindow, scene: str) -> None:
        """Draw what the window shows in every language and size: in those kept whole also in large type each time."""
        for language in self.languages:
            rows = self._rows.setdefault(language, [])
            usual, large = _usual(language, self.sizes), _large(language, self.sizes)
            appearances = usual + large if language in _KEPT_WHOLE else _in_turn(usual, large, len(rows))
            row = [window.arrange(appearance) for appearance in appearances]
            rows.append([_small(picture) for picture in row])
            if language in _KEPT_WHOLE:
                self._keep(scene, language, row[0])

    def write_sheets(self) -> None:
        """Write the contact sheets."""
        for language, rows in self._rows.items():
            for number, first in enumerate(range(0, len(rows), _ROWS), 1):
                _sheet(rows[first : first + _ROWS]).save(str(self.out / f"{self.title}-{language}-{number}.png"))

    def _keep(self, scene: str, language: str, picture: QImage) -> None:
        picture.save(str(self.out / f"{scene}-{language}.png"))
        if self.guides and language == "en" and scene in _IN_GUIDES:
            picture.save(str(self.guides / f"{scene}.png"))


def _usual(language: str, sizes: tuple[tuple[int, int], ...]) -> list[Appearance]:
    """Each size as most people have it."""
    return [Appearance(language, size) for size in sizes]


def _large(language: str, sizes: tuple[tuple[int, int], ...]) -> list[Appearance]:
    """Each size with the largest text, and in one of the strong contrasts."""
    contrasts = ("white_on_black", "black_on_white")
    return [Appearance(language, size, 2.0, contrasts[number // 2]) for number, size in enumerate(sizes)]


def _in_turn(usual: list[Appearance], large: list[Appearance], scene: int) -> list[Appearance]:
    """Each size once, by turns as most people have it and with the largest text: with the next scene the other way."""
    return [pair[(number + scene) % 2] for number, pair in enumerate(zip(usual, large, strict=True))]


def _small(picture: QImage) -> QImage:
    return picture.scaled(
        QSize(*_THUMB), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _sheet(rows: list[list[QImage]]) -> QImage:
    """Lay small pictures out in rows on grey."""
    wide, high = _THUMB[0] + 8, _THUMB[1] + 8
    sheet = QImage(max(map(len, rows)) * wide, len(rows) * high, QImage.Format.Format_RGB32)
    sheet.fill(0x555555)
    painter = QPainter(sheet)
    for line, row in enumerate(rows):
        for column, picture in enumerate(row):
            painter.drawImage(column * wide + 4, line * high + 4, picture)
    painter.end()
    return sheet

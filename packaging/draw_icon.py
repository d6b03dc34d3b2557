"""Draws our icon for other systems: `draw_icon.py IN.svg OUT.ico` (Windows) or `OUT.iconset` (a folder, for a Mac)."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon

ICO = 256  # pixels; Windows draws it smaller where it must
ICONSET = (16, 32, 128, 256, 512)  # points; each also twice as fine


def pictures(out: Path) -> Iterator[tuple[Path, int]]:
    """Yield each file to write and how many pixels it has a side."""
    if out.suffix == ".ico":
        yield out, ICO
        return
    out.mkdir(parents=True, exist_ok=True)
    for side in ICONSET:
        yield out / f"icon_{side}x{side}.png", side
        yield out / f"icon_{side}x{side}@2x.png", 2 * side


def main(drawing: str, out: str) -> None:
    """Write the drawing as an icon, or end with a sentence."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(["icon"])
    icon = QIcon(drawing)
    for file, side in pictures(Path(out)):
        if not icon.pixmap(QSize(side, side)).toImage().save(str(file)):
            sys.exit(f"{file} cannot be written.")
    application.quit()


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Shows a file in the program that this computer has for it."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def view_file(file: Path) -> None:
    """Show it; where no program does, the page that asked says where it is."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

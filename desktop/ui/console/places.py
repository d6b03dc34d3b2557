"""Where something may be brought from or saved to: what is plugged in, and in practice the stick that comes with it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl

from desktop.office.practice import STICK
from desktop.office.workspace import StaffDesk
from desktop.ui.base.volumes import Volume

translate = QCoreApplication.translate
Row = dict[str, object]


def row_of(place: Volume) -> Row:
    """Return `{name, where}` of a place, in the language of now; where that of practice is need not be told."""
    if place.own:
        return {"name": translate("Console", "Practice stick"), "where": ""}
    return {"name": place.name, "where": str(place.folder)}


def places_of(desk: StaffDesk | None, volumes: Callable[[], tuple[Volume, ...]]) -> tuple[Volume, ...]:
    """Return the places on offer, those of practice first."""
    stick = desk.workspace.folder / STICK if desk and desk.workspace.practice else None
    invented = (Volume(STICK, stick, own=True),) if stick and stick.is_dir() else ()
    return (*invented, *volumes())


def path_of(url: QUrl) -> Path | None:
    """Return the file or folder that somebody chose or dropped; None for what is on no disk."""
    return Path(url.toLocalFile()) if url.isLocalFile() else None

"""Where something may be brought from or saved to: what is plugged in, and in practice the stick that comes with it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl

from desktop.office.desk.workspace import StaffDesk
from desktop.office.practice_campaign import STICK
from desktop.ui.base.plugged_in_sticks import Volume

translate = QCoreApplication.translate
Row = dict[str, object]


def rows_of(places: Sequence[Volume]) -> list[Row]:
    """Return `{name, where}` of each place, in the language of now; where it is only of those with the same name."""
    names = [translate("Console", "Practice stick") if each.own else each.name for each in places]
    return [
        {"name": name, "where": str(each.folder) if names.count(name) > 1 else ""}
        for name, each in zip(names, places, strict=True)
    ]


def rows_with_urls(places: Sequence[Volume]) -> list[Row]:
    """Return the same with the `url` of each."""
    urls = (QUrl.fromLocalFile(str(each.folder)) for each in places)
    return [row | {"url": url} for row, url in zip(rows_of(places), urls, strict=True)]


def places_of(desk: StaffDesk | None, volumes: Callable[[], tuple[Volume, ...]]) -> tuple[Volume, ...]:
    """Return the places on offer, those of practice first."""
    stick = desk.workspace.folder / STICK if desk and desk.workspace.practice else None
    invented = (Volume(STICK, stick, own=True),) if stick and stick.is_dir() else ()
    return (*invented, *volumes())


def places_to_write(desk: StaffDesk | None, volumes: Callable[[], tuple[Volume, ...]]) -> tuple[Volume, ...]:
    """Return those of them to which something can be saved."""
    return tuple(each for each in places_of(desk, volumes) if not each.read_only)


def path_of(url: QUrl) -> Path | None:
    """Return the file or folder that somebody chose or dropped; None for what is on no disk."""
    return Path(url.toLocalFile()) if url.isLocalFile() else None

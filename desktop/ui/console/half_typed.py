"""Keeps what somebody types about people or a table, sealed, until it is done: a lock or a closed window takes none."""

from collections.abc import Mapping
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, SignalInstance

from desktop.core.errors import OutputError
from desktop.office.desk.half_typed import HalfTyped, keep_half_typed, read_half_typed
from desktop.ui.base.error_text import Trouble, trouble_of
from desktop.ui.console.page.console_page import Workplace
from desktop.ui.console.page.staff_error_text import told_to_staff

_SOON = 1500  # milliseconds after a key until it is kept


class Editor(Protocol):
    """Where people type. `changed` tells of every letter."""

    @property
    def changed(self) -> SignalInstance:
        """Something was typed, or is done."""
        ...

    def half_typed(self) -> Mapping[str, Any]:
        """Return what is typed and not kept, as JSON can say it; nothing where nothing is."""
        ...

    def resume(self, typed: Mapping[str, Any]) -> None:
        """Have it there again as soon as the page is opened."""
        ...


class HalfTypedKeeper(QObject):
    """`editors`: each by the page on which it stands."""

    def __init__(self, work: Workplace, editors: Mapping[str, Editor], parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._editors = work, editors
        self._kept: HalfTyped = {}
        self._seeds: tuple[bytes, ...] = ()  # of the keys to which it is sealed
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.keep)
        for editor in editors.values():
            editor.changed.connect(self._wait)

    def keep(self) -> Trouble | None:
        """Seal what is half typed now, or take away what was kept; return what stood against it."""
        self._soon.stop()
        desk = self._work.desk
        typed = {page: dict(said) for page, editor in self._editors.items() if (said := editor.half_typed())}
        if desk is None or (typed == self._kept and desk.seeds == self._seeds):
            return None
        try:
            keep_half_typed(desk, typed)
        except OutputError as error:
            return told_to_staff(trouble_of(error))
        self._kept, self._seeds = typed, desk.seeds
        return None

    def resume(self) -> str:
        """Give each editor what was kept for it; return the page to open, empty where nothing was."""
        desk = self._work.desk
        self._kept, self._seeds = (read_half_typed(desk), desk.seeds) if desk else ({}, ())
        there = [page for page in self._editors if page in self._kept]
        for page in there:
            self._editors[page].resume(self._kept[page])
        return there[0] if there else ""

    def _wait(self) -> None:
        if self._work.desk and not self._soon.isActive():
            self._soon.start()

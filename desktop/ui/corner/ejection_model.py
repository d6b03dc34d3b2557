"""Letting go of a stick after the last byte, so that nobody pulls it out too early."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from desktop.ui.base.background_work import Background
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
# How the system has hold of the stick: it can be pulled out, not yet, it is being tried; or nothing to be said of that.
Grip = Literal["loose", "held", "trying", ""]


@QmlElement
class EjectionModel(QObject):
    """Whether the system still holds the stick; it says so until it does not."""

    changed = Signal()

    def __init__(self, unmount: Callable[[Path], bool] | None, background: Background, parent: QObject) -> None:
        """`unmount`: let go of what is there and say whether that worked; None where that is not for us to do."""
        super().__init__(parent)
        self._unmount, self._background = unmount, background
        self._grip: Grip = ""

    @qml_property(str, notify=changed)
    def grip(self) -> str:
        """How the system has hold of the stick: loose, held, trying; or nothing to be said of that."""
        return self._grip

    @qml_property(bool, notify=changed)
    def held(self) -> bool:
        """Whether the stick must not be pulled out yet."""
        return self._grip in {"held", "trying"}

    def release(self, volume: Volume) -> Grip:
        """Let go of a stick and return what came of it; for a thread beside the window."""
        if self._unmount is None or volume.own:
            return ""
        return "loose" if self._unmount(volume.folder) else "held"

    def show(self, grip: Grip) -> None:
        """Show how it is held."""
        self._grip = grip
        self.changed.emit()

    def retry(self, volume: Volume) -> None:
        """Try once more to let go of a stick that is held."""
        if self._grip != "held":
            return
        self.show("trying")
        self._background.start(lambda _report: self.release(volume), self.show, lambda _trouble: self.show("held"))

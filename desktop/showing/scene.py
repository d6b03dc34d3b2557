"""A window with somebody in front of it, and the scenes it can show: what the guides show is what the tests measure."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel


@dataclass(frozen=True, slots=True)
class Appearance:
    """How one person has the window in front of them; `size` in pixels."""

    language: str
    size: tuple[int, int] = (1280, 800)
    factor: float = 1.0
    contrast: str = "usual"

    def __str__(self) -> str:
        return f"{self.language} {self.size[0]}×{self.size[1]} {self.factor:.0%} {self.contrast}"


@dataclass(frozen=True, slots=True)
class SceneWindow:
    """A window, who touches it, and how it appears; `begin` goes back to where scenes start, `close` ends it all."""

    hand: TouchDriver
    window: QQuickWindow
    interface: InterfaceSettingsModel
    begin: Callable[[], None]
    close: Callable[[], None]

    def arrange(self, appearance: Appearance) -> QImage:
        """Have the scene as a person with this appearance has it, and return its picture; what was typed stays."""
        self.window.resize(*appearance.size)
        self.interface.choose_language(appearance.language)
        self.interface.display.enlarge(appearance.factor)
        self.interface.display.choose_contrast(appearance.contrast)
        return self.draw()

    def draw(self) -> QImage:
        """Return the window's picture once everything has found its place."""
        for _ in range(2):  # the second drawing finds room where the first laid something out
            QCoreApplication.processEvents()
            self.window.grabWindow()
        return self.window.grabWindow()


Shown = TypeVar("Shown", bound=SceneWindow)


@dataclass(frozen=True, slots=True)
class Scene(Generic[Shown]):
    """One picture: its name, the way there by touch, and the item that shows that it is reached."""

    name: str
    reach: Callable[[Shown], None]
    shown: str

    def show(self, window: Shown) -> None:
        """Walk there and wait until it stands still."""
        window.begin()
        self.reach(window)
        window.hand.wait_for_screen(self.shown)

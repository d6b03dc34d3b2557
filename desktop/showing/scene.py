"""A window with somebody in front of it, and the scenes it can show: what the guides show is what the tests measure."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from desktop.showing.touch_driver import Hand


@dataclass(frozen=True, slots=True)
class Setting:
    """How one person has the window in front of them; `size` in pixels."""

    language: str
    size: tuple[int, int] = (1280, 800)
    factor: float = 1.0
    contrast: str = "usual"

    def __str__(self) -> str:
        return f"{self.language} {self.size[0]}×{self.size[1]} {self.factor:.0%} {self.contrast}"


@dataclass(frozen=True, slots=True)
class Stage:
    """The hand, the window and its model; `begin` goes back to where every scene starts, `close` ends it all."""

    hand: Hand
    window: QQuickWindow
    model: Any  # a KioskModel or SetupModel; mypy takes their properties for what declares them
    begin: Callable[[], None]
    close: Callable[[], None]

    def arrange(self, setting: Setting) -> QImage:
        """Have the scene as a person with this setting has it, and return its picture; what was typed stays."""
        self.window.resize(*setting.size)
        self.model.choose_language(setting.language)
        self.model.ease.enlarge(setting.factor)
        self.model.ease.choose_contrast(setting.contrast)
        return self.draw()

    def draw(self) -> QImage:
        """Return the window's picture once everything has found its place."""
        for _ in range(2):  # the second drawing finds room where the first laid something out
            QCoreApplication.processEvents()
            self.window.grabWindow()
        return self.window.grabWindow()


Place = TypeVar("Place", bound=Stage)


@dataclass(frozen=True, slots=True)
class Scene(Generic[Place]):
    """One picture: its name, the way there by touch, and the item that shows that it is reached."""

    name: str
    reach: Callable[[Place], None]
    shown: str

    def show(self, stage: Place) -> None:
        """Walk there and wait until it stands still."""
        stage.begin()
        self.reach(stage)
        stage.hand.wait_for_screen(self.shown)

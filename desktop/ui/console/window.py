"""Opens the console: an ordinary window that locks after ten minutes without anybody."""

from PySide6.QtCore import QEvent, QObject

from desktop.ui.base.window import BaseWindow, WindowContent
from desktop.ui.console.console_model import ConsoleModel
from desktop.ui.console.deliver.sheets_model import SheetProvider

_SOMEBODY = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
}


class ConsoleWindow(BaseWindow):
    """The console on screen."""

    def __init__(self, model: ConsoleModel, size: tuple[int, int] | None = None, *, moving: bool = True) -> None:
        pictures = {"sheet": SheetProvider(model.pages.deliver.sheets)}
        content = WindowContent("Tabling.Console", "Console", {"staff": model}, pictures)
        super().__init__(content, model.interface, size, moving=moving)
        self.model = model
        self.closing.connect(model.close)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there; called by Qt for what reaches the window."""
        if event.type() in _SOMEBODY:
            self.model.touch()
        return False

"""Opens the console: an ordinary window that locks after ten minutes without anybody, and is closed with all kept."""

from PySide6.QtCore import QEvent, QObject

from desktop.ui.base.window import BaseWindow, WindowContent
from desktop.ui.console.console_model import ConsoleModel
from desktop.ui.console.deliver.document_pages_model import SheetProvider
from desktop.ui.console.page.rows_updated_in_place import KeptRows
from desktop.ui.console.unkept_on_closing_model import UnkeptOnClosingModel

MADE_BY_SCREENS = (KeptRows,)  # which find only what was loaded
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
        self._ending = UnkeptOnClosingModel(model.pages.keep, model)
        models = {"staff": model, "ending": self._ending}
        content = WindowContent("Tabling.Console", "Console", models, pictures)
        super().__init__(content, model.interface, size, moving=moving)
        self.model = model
        self._ending.agreed.connect(self.leave)
        self.closing.connect(model.close)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there, and let nobody close it in silence; called by Qt for what reaches the window."""
        if event.type() in _SOMEBODY:
            self.model.touch()
        if event.type() == QEvent.Type.Close and not self._ending.may_close():
            event.ignore()
            return True
        return False

    def close(self) -> None:
        """Take the window away, whatever is typed: nobody can be asked any more."""
        self._ending.ask_no_more()
        super().close()

"""What is typed in the lines of a form and not kept yet: a line left for a touch is kept when the touch is over."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_PAUSE = 500  # milliseconds without a letter


@QmlElement
class TypedLines(QObject):
    """What is kept may move what stands on the page: never under a finger, and never before a click has landed."""

    left = Signal()  # what was typed is to be kept
    paused = Signal()  # somebody stopped typing for a moment

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.typed: dict[tuple[str, str], str] = {}  # by language and key; no language for what is in none
        self._held = self._waiting = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.paused)

    @Slot(str, str, str)
    def note(self, language: str, key: str, text: str) -> None:
        """Note what was typed so far; no language for what is in none."""
        self.typed[language, key] = text
        self._pause.start()

    @Slot()
    def leave(self) -> None:
        """Have what was typed kept: at once, or when what is touched is let go."""
        self._waiting = self._held
        if not self._held:
            self.left.emit()

    @Slot()
    def hold(self) -> None:
        """Something is touched from now on."""
        self._held = True

    @Slot()
    def let_go(self) -> None:
        """Nothing is touched any more."""
        waiting, self._held, self._waiting = self._waiting, False, False
        if waiting:
            self.left.emit()

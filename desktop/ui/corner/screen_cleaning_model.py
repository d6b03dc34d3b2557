"""A pause in which the screen may be wiped: for a while no touch does anything."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
SECONDS = 20


@QmlElement
class ScreenCleaningModel(PageModel):
    """It has no button to be wiped over, and ends by itself, back at the people who sign. Esc ends it, too."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, second: int, parent: QObject) -> None:
        """`second`: its milliseconds."""
        super().__init__("cleaning", parent)
        self.changed.connect(self.refreshed)
        self._left = 0
        self._timer = QTimer(self, interval=second)
        self._timer.timeout.connect(self._count)

    @qml_property(int, notify=refreshed)
    def left(self) -> int:
        """The seconds that are left."""
        return self._left

    def describe(self) -> PageText:
        """Return the title alone."""
        return PageText(QCoreApplication.translate("Corner", "Clean the screen now"))

    def arrive(self) -> None:
        """Begin to count."""
        self._left = SECONDS
        self._timer.start()
        self.changed.emit()

    def stop(self) -> None:
        """Count no more; the page is left."""
        self._timer.stop()

    def _count(self) -> None:
        self._left -= 1
        self.changed.emit()
        if self._left <= 0:
            self.stop()
            self.leads.emit("")

"""The pages of a document that is on no disk, drawn one at a time and read aloud from what they say."""

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickImageProvider

from desktop.ui.base.qml_property import qml_property

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
WIDEST = 4096  # pixels: more than any screen we know


@QmlElement
class DocumentPagesModel(QObject):
    """Nothing is shown before `show`, nor after `wipe`."""

    refreshed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._buffer, self._pdf = QBuffer(self), QPdfDocument(self)
        self._page = self._serial = 0

    @qml_property(int, notify=refreshed)
    def count(self) -> int:
        """How many pages there are."""
        return self._pdf.pageCount() if self._buffer.isOpen() else 0

    @qml_property(bool, notify=refreshed)
    def first(self) -> bool:
        """Whether no page is before this one."""
        return self._page == 0

    @qml_property(bool, notify=refreshed)
    def last(self) -> bool:
        """Whether no page is after this one."""
        return self._page + 1 >= self.count

    @qml_property(str, notify=refreshed)
    def source(self) -> str:
        """Where its picture is; another one for each document and page, so that none of before is shown."""
        return f"image://sheet/{self._serial}/{self._page}" if self.count else ""

    @qml_property(float, notify=refreshed)
    def ratio(self) -> float:
        """How many times as high as wide the page is."""
        size = self._pdf.pagePointSize(self._page)
        return size.height() / size.width() if self.count and size.width() else 1.0

    @qml_property(str, notify=refreshed)
    def text(self) -> str:
        """Which page it is."""
        said = translate("Console", "Page %1 of %2").replace("%1", str(self._page + 1))
        return said.replace("%2", str(self.count)) if self.count else ""

    @qml_property(str, notify=refreshed)
    def words(self) -> str:
        """What stands on it, for a screen reader."""
        return self._pdf.getAllText(self._page).text() if self.count else ""

    @Slot()
    def next(self) -> None:
        """Turn the page."""
        self._turn(self._page + 1)

    @Slot()
    def previous(self) -> None:
        """Turn back."""
        self._turn(self._page - 1)

    def show(self, pdf: bytes) -> None:
        """Show a document from its first page."""
        self.wipe()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pdf.load(self._buffer)
        self.refreshed.emit()

    def wipe(self) -> None:
        """Let go of the document."""
        self._pdf.close()
        self._buffer.close()
        self._buffer.setData(QByteArray())
        self._page, self._serial = 0, self._serial + 1
        self.refreshed.emit()

    def draw(self, width: int) -> QImage:
        """Return the page on white, so many pixels wide."""
        width = max(1, min(width, WIDEST))
        size = QSize(width, round(width * self.ratio))
        picture = QImage(size, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        if self.count:
            painter = QPainter(picture)
            painter.drawImage(0, 0, self._pdf.render(self._page, size))
            painter.end()
        return picture

    def _turn(self, page: int) -> None:
        if 0 <= page < self.count:
            self._page = page
            self.refreshed.emit()


class SheetProvider(QQuickImageProvider):
    """Serves `image://sheet/...`: the page that is shown now."""

    def __init__(self, sheets: DocumentPagesModel) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._sheets = sheets

    def requestImage(self, _id: str, _size: QSize, requested: QSize) -> QImage:
        """Draw the page; called by QML."""
        return self._sheets.draw(requested.width())

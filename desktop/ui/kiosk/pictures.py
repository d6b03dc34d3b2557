"""Draws the campaign's picture and our icons for QML, at the size and in the colour asked for."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

from desktop.core.campaign import Picture
from desktop.core.resources import resource

LARGEST = 4096  # pixels a side: more than any screen we know, less than what exhausts a small tablet


class PictureProvider(QQuickImageProvider):
    """Serves `image://campaign/...`: the pack's own picture, grown to cover what is asked for."""

    def __init__(self, picture: Picture) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._data = picture.data

    def requestImage(self, _id: str, _size: QSize, requested: QSize) -> QImage:
        """Draw the picture; called by QML."""
        return draw(self._data, requested, Qt.AspectRatioMode.KeepAspectRatioByExpanding)


class IconProvider(QQuickImageProvider):
    """Serves `image://icon/<name>/<colour without #>` from resources/icons, whose drawings say `currentColor`."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, _size: QSize, requested: QSize) -> QImage:  # noqa: A002  (Qt's own word)
        """Draw one icon; called by QML."""
        name, _, colour = id.partition("/")
        drawing = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", f"#{colour}")
        return draw(drawing.encode(), requested, Qt.AspectRatioMode.KeepAspectRatio)


def draw(data: bytes, requested: QSize, mode: Qt.AspectRatioMode) -> QImage:
    """Return the picture in `data` scaled to `requested` pixels; a broken one gives an empty image."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    own = reader.size()
    wanted = requested if requested.isValid() and not requested.isEmpty() else own
    reader.setScaledSize(own.scaled(wanted, mode).boundedTo(QSize(LARGEST, LARGEST)))
    return reader.read()

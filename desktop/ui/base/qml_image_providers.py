"""Draws the campaign's picture, our icons and its page's QR code for QML, at the size and in the colour asked for."""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

from desktop.core.campaign import Picture
from desktop.core.resources import resource

KEPT = 16  # drawings of the campaign's picture
KEPT_ICONS = 128  # a few kilobytes each
LARGEST = 4096  # pixels a side: more than any screen we know, less than what exhausts a small tablet
LONGEST_PAGE = 200  # bytes of an address: 61 squares a side
QUIET_ZONE = 4  # squares of white around, as ISO/IEC 18004 wants


class PictureProvider(QQuickImageProvider):
    """Serves `image://campaign/...`: the pack's own picture, grown to cover what is asked for, and cut to it."""

    def __init__(self, picture: Picture) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._picture = picture

    def requestImage(self, _id: str, _size: QSize, requested: QSize) -> QImage:
        """Draw the picture, or give the one drawn before; called by QML."""
        return _covering(self._picture.data, requested.width(), requested.height())


class IconProvider(QQuickImageProvider):
    """Serves `image://icon/<name>/<colour without #>` from resources/icons, whose drawings say `currentColor`."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, _size: QSize, requested: QSize) -> QImage:  # noqa: A002  (Qt's own word)
        """Draw one icon; called by QML."""
        name, _, colour = id.partition("/")
        return _icon(name, colour, requested.width(), requested.height())


class CodeProvider(QQuickImageProvider):
    """Serves `image://code/page`: the campaign page's address as a QR code, black on white in every contrast."""

    def __init__(self, page: str) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._page = page

    def requestImage(self, _id: str, _size: QSize, requested: QSize) -> QImage:
        """Draw the code; called by QML."""
        return draw_code(self._page, max(requested.width(), 1))


# A screen asks for the same few sizes again and again: at each visit, while a text size is tried, a window is turned.
@lru_cache(KEPT)
def _covering(data: bytes, wide: int, high: int) -> QImage:
    return draw(data, QSize(wide, high), covering=True)


@lru_cache(KEPT_ICONS)
def _icon(name: str, colour: str, wide: int, high: int) -> QImage:
    drawing = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", f"#{colour}")
    return draw(drawing.encode(), QSize(wide, high))


def can_be_drawn(page: str) -> bool:
    """Say whether this is a web address, short enough for a code that a phone reads at arm's length."""
    return page.startswith("https://") and len(page.encode()) <= LONGEST_PAGE


def draw_code(page: str, side: int) -> QImage:
    """Return the QR code of an address, at most `side` pixels wide and with whole pixels, its quiet zone included."""
    rows = squares(page)
    bits = QImage(len(rows), len(rows), QImage.Format.Format_Grayscale8)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            bits.setPixel(x, y, 0xFF000000 if dark else 0xFFFFFFFF)
    whole = max(1, side // len(rows)) * len(rows)
    return bits.scaled(whole, whole)


@lru_cache(1)
def squares(page: str) -> list[Iterable[int]]:
    """Return the rows of the code, its quiet zone included; that of the campaign's page is drawn at each thanks."""
    import segno  # it brings half of the web along, and the first screen has no code

    return list(segno.make_qr(page, error="m").matrix_iter(border=QUIET_ZONE))


def draw(data: bytes, requested: QSize, *, covering: bool = False) -> QImage:
    """Return the picture in `data` as large as fits into `requested` pixels, or the middle of it, `covering` them all.

    A broken one gives an empty image.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    own = reader.size()
    wanted = requested if requested.isValid() and not requested.isEmpty() else own
    whole = _scaled(own, wanted, covering=covering).boundedTo(QSize(LARGEST, LARGEST))
    reader.setScaledSize(whole)
    if covering:  # what lies beyond on both sides would be drawn for nothing
        beyond = whole - wanted.boundedTo(whole)
        reader.setScaledClipRect(QRect(QPoint(beyond.width() // 2, beyond.height() // 2), wanted.boundedTo(whole)))
    return reader.read()


def _scaled(own: QSize, wanted: QSize, *, covering: bool) -> QSize:
    """Do what QSize.scaled does, for which Python would have to make all of Qt's enumerations first."""
    if own.isEmpty():
        return wanted
    factors = wanted.width() / own.width(), wanted.height() / own.height()
    factor = max(factors) if covering else min(factors)
    return QSize(round(own.width() * factor), round(own.height() * factor))

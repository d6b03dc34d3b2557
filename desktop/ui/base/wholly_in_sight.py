"""Whether somebody has something on screen wholly before them."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem


def is_wholly_in_sight(item: QQuickItem) -> bool:
    """Say whether an item is shown whole, at rest, and may be touched: no sheet lies over it, nothing cuts it off."""
    if not (item.isVisible() and item.isEnabled()):
        return False
    return all(
        around.property("moving") is not True and (not _cuts_off(around) or _lies_within(item, around))
        for around in _surroundings(item)
    )


def _surroundings(item: QQuickItem) -> Iterator[QQuickItem]:
    around: QQuickItem | None = item.parentItem()
    while around:
        yield around
        around = around.parentItem()


def _cuts_off(around: QQuickItem) -> bool:
    return around.clip() or around.parentItem() is None  # the window's own item cuts off at its edges


def _lies_within(item: QQuickItem, around: QQuickItem) -> bool:
    top_left = item.mapToItem(around, QPointF(0, 0))
    shown = QRectF(0, 0, around.width(), around.height()).adjusted(-0.5, -0.5, 0.5, 0.5)  # half a pixel is rounding
    return shown.contains(QRectF(top_left.x(), top_left.y(), item.width(), item.height()))

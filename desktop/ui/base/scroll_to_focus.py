"""Keeps what has the focus in sight: scrolls the page around it just as far as needed."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPointF, Slot
from PySide6.QtQuick import QQuickItem, QQuickWindow

ABOVE, BELOW = 16.0, 40.0  # pixels kept free above and below: a page fades where more follows
FOLLOWED = 2  # frames: a message under a field makes room for itself only when the window is drawn


class FocusFollower(QObject):
    """Reveals whatever gets the focus in one window, and again once the screen is laid out around it."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._left = 0
        window.activeFocusItemChanged.connect(self.follow)
        window.frameSwapped.connect(self._follow_on)

    @Slot()
    def follow(self) -> None:
        """Reveal what has the focus in the next frames: it is another item, or the room for it changed."""
        self._left = 0 if _pressed(item_with_focus(self._window)) else FOLLOWED
        self._window.update()

    def _follow_on(self) -> None:
        if self._left:
            self._left -= 1
            reveal(item_with_focus(self._window))  # asked anew: QML may have destroyed the one before
            self._window.update()


def item_with_focus(window: QQuickWindow) -> QQuickItem | None:
    """Return what has the keyboard's attention, to be kept no longer than the window rests.

    PySide has `activeFocusItem()` keep each item it ever returned, dead ones too: some kilobytes a signer.
    """
    item: QQuickItem | None = window.property("activeFocusItem")
    return item


def reveal(item: QQuickItem | None) -> bool:
    """Scroll the nearest Flickable around `item` until it is inside, label and message included; say if it moved."""
    page = _page_of(item)
    if item is None or page is None or page is item:
        return False
    whole = _with_surroundings(item, page)
    top = whole.mapToItem(page, QPointF(0, 0)).y()
    bottom = top + whole.height()
    taller = whole.height() > page.height()  # then it shows its beginning
    free = ABOVE if taller else min(ABOVE, max(0.0, page.height() - BELOW - whole.height()))
    tops = list(_tops_of_company(item, page))
    ends = item.mapToItem(page, QPointF(0, item.height())).y()
    room = page.height() - (BELOW if bottom > ends + 1 else 0)  # words under it are read above the fade
    if company := [each for each in tops if bottom - each < room] or tops[: int(taller)]:
        spare = room - (bottom - min(company))
        top, free = min(top, *company), min(free, max(0.0, spare / 2))
    below = bottom + BELOW - page.height()
    before = moved = float(page.property("contentY"))
    if top < free:
        moved += top - free
    elif below > 0:
        moved += min(below, top - free)
    furthest = max(0.0, float(page.property("contentHeight")) - page.height())
    moved = min(max(0.0, moved), furthest)
    page.setProperty("contentY", moved)
    return moved != before


def _pressed(item: QQuickItem | None) -> bool:
    # Nothing has the focus while the window has none. What a finger just pressed must not move away from it.
    return item is None or item.property("visualFocus") is False


def _page_of(item: QQuickItem | None) -> QQuickItem | None:
    while item is not None and not item.inherits("QQuickFlickable"):
        item = item.parentItem()
    return item


def _tops_of_company(item: QQuickItem, page: QQuickItem) -> Iterator[float]:
    """Yield where that begins which is kept in sight with what has the focus, as its surroundings say by `above`."""
    while item is not page:
        if item.property("above") is not None:
            yield item.mapToItem(page, QPointF(0, -float(item.property("above")))).y()
        item = item.parentItem()


def _with_surroundings(item: QQuickItem, page: QQuickItem) -> QQuickItem:
    # As much around it as there is room for: its label and message, then what else is asked with it.
    largest = page.height() - BELOW
    around = [item]
    while (parent := around[-1].parentItem()) is not page.property("contentItem") and parent.height() <= largest:
        around.append(parent)
    # A page that shows its heading goes on showing it, where the field is in sight with its label and message.
    heading = bool(page.property("headed")) and not float(page.property("contentY"))
    if heading and all(_in_sight(each, page) for each in around[:2]):
        return item
    return around[-1]


def _in_sight(item: QQuickItem, page: QQuickItem) -> bool:
    top = item.mapToItem(page, QPointF(0, 0)).y()
    return top >= 0 and top + item.height() + BELOW <= page.height()

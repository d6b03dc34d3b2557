"""What a screen reader is told of an item, read at once."""

from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem


def heard(item: QQuickItem | None, part: QAccessible.Text = QAccessible.Text.Name) -> str:
    """Return what a screen reader is told: a name, or another part.

    Nobody keeps the interface: it dies with its item, and whatever is made in its place later is taken for it.
    """
    assert item is not None, "it is on the screen"
    interface = QAccessible.queryAccessibleInterface(item)
    return str(interface.text(part)) if interface else ""

"""What a screen reader is told of an item, read at once."""

from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from desktop.showing.touch_driver import TouchDriver

CHOICES = (QAccessible.Role.RadioButton, QAccessible.Role.CheckBox)


def heard(item: QQuickItem | None, part: QAccessible.Text = QAccessible.Text.Name) -> str:
    """Return what a screen reader is told: a name, or another part.

    Nobody keeps the interface: it dies with its item, and whatever is made in its place later is taken for it.
    """
    assert item is not None, "it is on the screen"
    interface = QAccessible.queryAccessibleInterface(item)
    return str(interface.text(part)) if interface else ""


def said_otherwise(hand: TouchDriver) -> list[str]:
    """Return the choices on the screen that are seen chosen and not said to be, or the other way round."""
    wrong = []
    for item in hand.items():
        chosen = [each for each in map(item.property, ("chosen", "ticked")) if each is not None]
        told = QAccessible.queryAccessibleInterface(item) if chosen else None
        if told is not None and told.role() in CHOICES and bool(told.state().checked) != chosen[0]:
            wrong.append(f"{item.objectName()} is {'' if chosen[0] else 'not '}chosen")
    return wrong

"""What somebody chooses in the system's own window arrives, and the window can be asked for again."""

from pathlib import Path

from PySide6.QtCore import QMetaObject, QObject, QUrl

from desktop.showing.touch_driver import TouchDriver
from tests.support.console_stage import Office, lay_practice


def window_of(hand: TouchDriver, button: str) -> QObject | None:
    """The window that a button opened, as long as it is open."""
    found = hand.find(button)
    loaders = [each for each in found.childItems() if each.inherits("QQuickLoader")] if found else []
    return next((each.property("item") for each in loaders if each.property("active")), None)


def opened(hand: TouchDriver, button: str) -> QObject:
    """Open the window of a button."""
    hand.tap(button)
    hand.wait_until(lambda: window_of(hand, button) is not None, "the window to open")
    window = window_of(hand, button)
    assert window
    return window


def close(hand: TouchDriver, button: str, how: str) -> None:
    """Press one of its two buttons."""
    QMetaObject.invokeMethod(window_of(hand, button), how)
    hand.wait_until(lambda: window_of(hand, button) is None, "the window to be gone")


def test_a_folder_that_is_chosen_opens_and_the_window_comes_again(office: Office):
    hand, folder = office.hand, lay_practice(office.data / "Elsewhere")
    began: QUrl = opened(hand, "choose_folder").property("currentFolder")
    assert Path(began.toLocalFile()) == Path.home()
    close(hand, "choose_folder", "reject")
    opened(hand, "choose_folder").setProperty("selectedFolder", QUrl.fromLocalFile(str(folder)))
    close(hand, "choose_folder", "accept")
    hand.wait_for_screen("unlock_page")

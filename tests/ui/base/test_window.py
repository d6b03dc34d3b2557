"""What every window has, whichever it is: one list of steps, taken by the kiosk and by the first start alike."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeyEvent
from pytestqt.qtbot import QtBot

from desktop.core.resources import resource
from desktop.showing.example_stall import ExampleStall
from desktop.showing.first_start_scenes import ExampleFirstStart
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.window import BaseWindow, WindowContent
from desktop.ui.corner.first_start_model import EarlierAnswers, FirstStartModel
from desktop.ui.corner.first_start_window import FirstStartWindow
from desktop.ui.kiosk.kiosk_model import KioskModel
from desktop.ui.kiosk.window import KioskWindow
from tests.support.at_once import AtOnce
from tests.support.corner_stage import TODAY
from tests.support.kiosk_stage import make_campaign

Open = Callable[..., BaseWindow]


def open_kiosk(size: tuple[int, int] | None = (900, 700), **given: bool) -> BaseWindow:
    stall = ExampleStall(before=0)
    return KioskWindow(KioskModel(make_campaign(), lambda: stall), size, **given)


def open_first_start(size: tuple[int, int] | None = (900, 700), **given: bool) -> BaseWindow:
    earlier = EarlierAnswers("Harbour trees")  # its first screen is the event's, with a line to type in
    model = FirstStartModel(ExampleFirstStart(), earlier, tuple, ("en", "fr"), TODAY, executor=AtOnce())
    return FirstStartWindow(model, size, **given)


@pytest.fixture(params=[open_kiosk, open_first_start], ids=["kiosk", "first start"])
def open_window(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Open]:  # noqa: ARG001  (catches what slots raise)
    opened: list[BaseWindow] = []

    def open_one(**given: object) -> BaseWindow:
        opened.append(request.param(**given))
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()


def typing_in(window: BaseWindow) -> tuple[TouchDriver, str]:
    """Show the window with the focus in a line to type in; return the line's name."""
    window.show()
    hand = TouchDriver(window.window)
    if isinstance(window, KioskWindow):
        hand.tap("sign")
        hand.wait_for_screen("form")
        line = "given_name_input"
    else:
        hand.wait_for_screen("event_step")
        line = "event_name_input"
    hand.tap(line)
    hand.wait_until(lambda: hand.wait_for("keyboard").property("taken") > 0, "the keyboard to come")
    return hand, line


def press(window: BaseWindow, key: Qt.Key, text: str = "", *, repeated: bool = False) -> QKeyEvent:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, repeated)
    QGuiApplication.sendEvent(window.window, event)
    return event


def test_of_its_own_size_it_fills_a_screen_that_is_smaller_and_hides_none_of_its_buttons(open_window: Open):
    window = open_window(size=None)
    screen = window.window.screen().availableSize()
    assert screen.width() < 1280, "the screen of the tests is small"
    window.show()
    assert window.window.windowStates() == Qt.WindowState.WindowMaximized
    assert window.window.frameGeometry().size() == screen


def test_it_has_the_size_asked_for_and_settles_once_with_its_first_frame(open_window: Open, qtbot: QtBot):
    window, settled = open_window(), []
    window.settled.connect(lambda: settled.append(True))
    assert (window.window.width(), window.window.height()) == (900, 700)
    window.show()
    qtbot.waitUntil(lambda: bool(settled))
    TouchDriver(window.window).photograph()
    TouchDriver(window.window).photograph()
    assert settled == [True]
    assert window.window.property("settled")
    assert "Noto Sans Arabic" in QFontDatabase.families()


def test_accents_are_composed_and_forgotten_with_whoever_typed_them(open_window: Open):
    window = open_window()
    hand, line = typing_in(window)
    hand.press(Qt.Key.Key_Dead_Circumflex)
    hand.type("e")
    assert hand.read(line) == "ê"
    hand.press(Qt.Key.Key_Dead_Acute)
    window.model.interface.keyboard.forget()
    hand.type("a")
    assert hand.read(line) == "êa"


def test_a_key_that_is_held_down_presses_once_and_letters_repeat(open_window: Open):
    window = open_window()
    hand, line = typing_in(window)
    press(window, Qt.Key.Key_A, "a")
    press(window, Qt.Key.Key_A, "a", repeated=True)
    assert hand.read(line) == "aa"
    before = hand.focused()
    press(window, Qt.Key.Key_Return, "\r", repeated=True)
    assert hand.focused() == before, "Enter held down goes no further"


def test_its_words_and_direction_change_with_the_language(open_window: Open):
    window = open_window()
    hand, _line = typing_in(window)
    before = {item.property("text") for item in hand.items()}
    window.model.interface.choose_language("fr")
    hand.let_run(0.05)
    after = {item.property("text") for item in hand.items()}
    assert len(before - after) > 5
    window.model.interface.choose_language("en")


def test_what_has_the_focus_is_brought_back_into_sight_when_the_keyboard_takes_room(open_window: Open):
    window = open_window()
    hand, line = typing_in(window)
    window.window.resize(900, 480)
    hand.wait_for_screen(line)
    page = next(item for item in hand.items() if item.inherits("QQuickFlickable") and item.isEnabled())
    home = page.property("contentY")
    away = page.property("contentHeight") - page.height()
    page.setProperty("contentY", away)
    hand.let_run(0.1)
    assert page.property("contentY") == away != home, "nothing else scrolls it"
    window.model.interface.roomChanged.emit()
    hand.wait_until(lambda: page.property("contentY") != away, "the line to come back into sight")
    item = hand.wait_for(line)
    assert 0 <= item.mapToItem(page, QPointF(0, 0)).y() <= page.height() - item.height()


def test_a_window_that_goes_takes_the_keyboard_along_and_the_next_one_opens_without(open_window: Open, qtbot: QtBot):
    first = open_window()
    hand, _line = typing_in(first)
    hand.wait_until(lambda: hand.wait_for("keyboard").property("taken") > 0, "the keyboard to come")
    first.close()
    first.close = lambda: None  # once is enough
    following, settled = open_window(), []
    following.settled.connect(lambda: settled.append(True))
    following.show()
    qtbot.waitUntil(lambda: bool(settled))
    hand = TouchDriver(following.window)
    hand.photograph()
    assert hand.wait_for("keyboard").property("taken") == 0


def test_locked_it_lets_itself_be_closed_by_leaving_only(open_window: Open):
    window = open_window(locked=True)
    window.show()
    TouchDriver(window.window).let_run(0.05)
    window.window.close()
    assert window.window.isVisible()
    window.leave()
    assert not window.window.isVisible()


def test_the_models_end_what_they_do_once_it_is_gone_from_the_screen(open_window: Open):
    window, seen = open_window(), []
    window.closing.connect(lambda: seen.append(window.window.isVisible()))
    window.show()
    TouchDriver(window.window).let_run(0.05)
    window.close()
    assert seen == [False]
    window.close = lambda: None  # once is enough


@pytest.mark.usefixtures("qapp")
def test_a_screen_that_does_not_load_is_a_mistake_of_ours_that_names_it(qtlog):
    owner = QObject()
    interface = InterfaceSettingsModel(("en",), "en", parent=owner)
    with qtlog.disabled(), pytest.raises(RuntimeError, match=r"Nothing\.qml did not load"):
        BaseWindow(WindowContent("Tabling.Kiosk", "Nothing", {}), interface)


def test_nothing_is_kept_in_a_cache_folder(open_window: Open):
    window = open_window()
    assert not window.window.graphicsConfiguration().isAutomaticPipelineCacheEnabled()
    assert Path(resource("qml")).as_posix() in [Path(each).as_posix() for each in window.engine.importPathList()]

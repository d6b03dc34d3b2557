"""The locked window: deaf to every chord and request that would leave it, and still a form to type in."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickView

from desktop.ui.base.kiosk_window_lock import Lock

Key, Modifier = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CTRL, ALT, META = (
    Modifier.NoModifier,
    Modifier.ShiftModifier,
    Modifier.ControlModifier,
    Modifier.AltModifier,
    Modifier.MetaModifier,
)


class Window(QQuickView):
    """Notes the keys and drops that reach it."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[QEvent.Type] = []

    def event(self, event: QEvent) -> bool:
        self.heard.append(event.type())
        return super().event(event)


@pytest.fixture
def window(qtbot):  # noqa: ARG001
    view = Window()
    view.lock = Lock(view)
    view.show()
    yield view
    view.lock.open()
    view.close()


def reaches(window: Window, key: Key, text: str, modifiers: Modifier) -> bool:
    window.heard.clear()
    QCoreApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))
    return QEvent.Type.KeyPress in window.heard


@pytest.mark.parametrize(
    ("key", "text", "modifiers"),
    [
        (Key.Key_A, "a", NONE), (Key.Key_A, "A", SHIFT), (Key.Key_unknown, "字", NONE), (Key.Key_Space, " ", NONE),
        (Key.Key_At, "@", Modifier.GroupSwitchModifier), (Key.Key_Q, "@", CTRL | ALT), (Key.Key_Dead_Acute, "", NONE),
        (Key.Key_Backspace, "\b", NONE), (Key.Key_Backspace, "\x7f", CTRL), (Key.Key_Tab, "\t", NONE),
        (Key.Key_Backtab, "", SHIFT), (Key.Key_Return, "\r", NONE), (Key.Key_Enter, "\r", Modifier.KeypadModifier),
        (Key.Key_Escape, "\x1b", NONE), (Key.Key_Left, "", SHIFT), (Key.Key_Right, "", CTRL | SHIFT),
        (Key.Key_A, "\x01", CTRL), (Key.Key_5, "5", Modifier.KeypadModifier), (Key.Key_Hangul, "", NONE),
    ],
)  # fmt: skip
def test_what_fills_in_a_form_gets_through(window: Window, key, text, modifiers):
    assert reaches(window, key, text, modifiers)


@pytest.mark.parametrize(
    ("key", "text", "modifiers"),
    [
        (Key.Key_F4, "", ALT), (Key.Key_F4, "", NONE), (Key.Key_F11, "", NONE), (Key.Key_Print, "", NONE),
        (Key.Key_Menu, "", NONE), (Key.Key_Meta, "", NONE), (Key.Key_Super_L, "", NONE), (Key.Key_Q, "\x11", CTRL),
        (Key.Key_W, "\x17", CTRL), (Key.Key_C, "\x03", CTRL), (Key.Key_V, "\x16", CTRL), (Key.Key_Z, "\x1a", CTRL),
        (Key.Key_X, "\x18", CTRL), (Key.Key_Insert, "", SHIFT), (Key.Key_Tab, "\t", ALT), (Key.Key_F, "f", ALT),
        (Key.Key_L, "l", META), (Key.Key_Delete, "\x7f", CTRL | ALT), (Key.Key_F1, "", NONE), (Key.Key_Help, "", NONE),
        (Key.Key_F1, "", CTRL | ALT), (Key.Key_HomePage, "", NONE), (Key.Key_PowerOff, "", NONE),
        (Key.Key_Escape, "\x1b", CTRL), (Key.Key_Q, "q", CTRL | META), (Key.Key_LaunchMail, "", NONE),
    ],
)  # fmt: skip
def test_what_could_lead_elsewhere_does_not(window: Window, key, text, modifiers):
    assert not reaches(window, key, text, modifiers)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(list(Key)),
    st.sampled_from(["", "q", "\x11"]),
    st.sampled_from([ALT, META, ALT | SHIFT, META | CTRL]),
)
def test_no_chord_with_alt_or_the_system_key_gets_through(window: Window, key, text, modifiers):
    assert not reaches(window, key, text, modifiers)


def test_requests_to_close_or_quit_are_refused_until_it_is_unlocked(window: Window):
    assert not window.close()
    QCoreApplication.sendEvent(window, QCloseEvent())
    QCoreApplication.sendEvent(QGuiApplication.instance(), QEvent(QEvent.Type.Quit))
    assert window.isVisible()
    window.lock.open()
    assert window.close()


def test_nothing_can_be_dropped_on_it(window: Window):
    mime = QMimeData()
    mime.setUrls([QUrl("file:///etc/passwd")])
    drag = QDragEnterEvent(
        QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Modifier.NoModifier
    )
    QCoreApplication.sendEvent(window, drag)
    assert QEvent.Type.DragEnter not in window.heard


@pytest.mark.usefixtures("qtbot")
def test_it_covers_its_screen_without_a_frame():
    view = QQuickView()
    Lock(view).fill_screen()
    assert view.geometry() == view.screen().geometry()
    assert view.flags() & Qt.WindowType.FramelessWindowHint
    view.close()

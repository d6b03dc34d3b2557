"""A window with one QML scene in it: all that kiosk, first start and every other window need alike."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow
from shiboken6 import delete, isValid

from desktop.core.resources import resource
from desktop.ui.base.application import keep_no_cache, show_icon
from desktop.ui.base.arrow_keys import ArrowKeys
from desktop.ui.base.dead_keys import DeadKeys
from desktop.ui.base.fonts import register_other_fonts
from desktop.ui.base.held_keys import HeldKeys
from desktop.ui.base.idle_steps import IdleSteps
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.qml_image_providers import IconProvider
from desktop.ui.base.scroll_to_focus import FocusFollower

if TYPE_CHECKING:
    from desktop.ui.base.kiosk_window_lock import Lock

_OWN = QSize(1280, 800)  # a window's size where nobody asks for another


@dataclass(frozen=True, slots=True)
class WindowContent:
    """The QML component at the root (a Window), the models it is given by name, and its pictures beside our icons."""

    module: str
    component: str
    models: Mapping[str, object]
    pictures: Mapping[str, QQuickImageProvider] = field(default_factory=dict)


class BaseWindow(QObject):
    """Keep a reference; call `close` before the application ends. The root component has `moving` and `settled`."""

    settled = Signal()  # its first frame stands: what takes its time may begin
    closing = Signal()  # it is gone from the screen; the models end what they do

    def __init__(
        self,
        content: WindowContent,
        interface: InterfaceSettingsModel,
        size: tuple[int, int] | None = None,
        *,
        moving: bool = True,
        locked: bool = False,
    ) -> None:
        """`moving=False`: for somebody, or something, that wants no motion.

        `locked`: it fills the screen and nothing but `leave` takes it away.
        """
        super().__init__()
        self._content = content  # what the scene is bound to lives as long
        self.engine = QQmlApplicationEngine()
        screen = QGuiApplication.primaryScreen().availableSize()
        self._fills = size is None and not _holds(screen, _OWN)
        # Known before the scene is made: drawing the campaign's picture anew for another size takes long.
        own = QGuiApplication.primaryScreen().size() if locked else _OWN.boundedTo(screen)
        room = QSize(*size) if size else own
        self.window = self._load(content, room, moving=moving)
        self._is_settled = False
        self.idle = IdleSteps(self)
        interface.languageChanged.connect(self.engine.retranslate)
        self._follower = FocusFollower(self.window)
        moved = (interface.roomChanged, interface.languageChanged, interface.display.changed)
        for signal in (*moved, self.window.widthChanged, self.window.heightChanged):
            signal.connect(self._follower.follow)
        # Of several filters the last is asked first.
        self._arrow_keys = ArrowKeys(self.window)
        self.window.installEventFilter(self)
        self.window.installEventFilter(interface.keyboard)
        self._dead_keys = DeadKeys(self.window)
        interface.keyboard.forgotten.connect(self._dead_keys.forget)
        self._held_keys = HeldKeys(self.window)
        self._lock = _lock(self.window) if locked else None

    def show(self) -> None:
        """Show the window; the other scripts' fonts and whoever hears `settled` follow the first frame.

        Where the screen is smaller than a window of its own size, that fills it: the buttons at its foot have no room.
        """
        self.window.frameSwapped.connect(self._settle)
        if self._lock:
            self._lock.fill_screen()
        elif self._fills:
            self.window.showMaximized()
        else:
            self.window.show()

    def leave(self) -> None:
        """Unlock and close; the application ends with its last window."""
        if self._lock:
            self._lock.open()
        self.window.close()

    def close(self) -> None:
        """Take the window away, the scene before the models it is bound to; once, however often it is asked for."""
        if not isValid(self.engine):
            return
        QGuiApplication.inputMethod().hide()  # or the next window would open with the keyboard on screen
        self.leave()
        self.closing.emit()
        for each in (self, *self._content.models.values()):
            stop_clocks(each)
        delete(self.engine)

    def eventFilter(self, _watched: QObject, _event: QEvent) -> bool:
        """Let everything pass that reaches the window; a window that wants to know of it overrides this."""
        return False

    def _load(self, content: WindowContent, room: QSize, *, moving: bool) -> QQuickWindow:
        self.engine.addImportPath(str(resource("qml")))
        for name, provider in {"icon": IconProvider(), **content.pictures}.items():
            self.engine.addImageProvider(name, provider)
        own = {"moving": moving, "width": room.width(), "height": room.height()}
        self.engine.setInitialProperties({**content.models, **own})
        self.engine.loadFromModule(content.module, content.component)
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError(f"{content.component}.qml did not load; the warnings before this line say why")
        keep_no_cache(roots[0])
        return roots[0]

    def _settle(self) -> None:
        if self._is_settled:  # another thread draws: a second frame may be announced before we hear of the first
            return
        self._is_settled = True
        self.idle.add(register_other_fonts, show_icon, self.settled.emit)
        self.window.setProperty("settled", True)  # noqa: FBT003  (Qt's own signature)


def _holds(screen: QSize, window: QSize) -> bool:
    """Whether a window has its room on a screen, the title above it (at most 40 dots high) included."""
    return window.width() <= screen.width() and window.height() + 40 <= screen.height()


def stop_clocks(owner: object) -> None:
    """Stop every timer of a model and of its parts.

    Python keeps a model longer than its window. Its time would still run out, and the keyboard on screen and the
    language belong to whichever window is open then.
    """
    for clock in owner.findChildren(QTimer) if isinstance(owner, QObject) else ():
        clock.stop()


def _lock(window: QQuickWindow) -> "Lock":
    from desktop.ui.base.kiosk_window_lock import Lock  # it names every key there is, which takes long

    return Lock(window)

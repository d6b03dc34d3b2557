"""Opens the first start: a window of its own, before there is a campaign that a kiosk could show."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, QSize, QTimer
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from desktop.core.resources import resource
from desktop.ui.base.application import keep_no_cache
from desktop.ui.base.dead_keys import DeadKeys
from desktop.ui.base.fonts import register_other_fonts
from desktop.ui.base.held_keys import HeldKeys
from desktop.ui.base.language import interface_languages
from desktop.ui.base.lock import Lock, fill_screen
from desktop.ui.base.pictures import IconProvider
from desktop.ui.base.scroll_to_focus import FocusFollower
from desktop.ui.corner.device import Beginning
from desktop.ui.corner.setup_model import Known, SetupModel
from desktop.ui.corner.volumes import Volume


class FirstStartWindow(QObject):
    """The three steps on screen; `locked`: it fills the screen. Keep a reference; call `close` at the end."""

    def __init__(
        self, model: SetupModel, size: tuple[int, int] | None = None, *, moving: bool = True, locked: bool = False
    ) -> None:
        super().__init__()
        self.model = model
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(resource("qml")))
        self.engine.addImageProvider("icon", IconProvider())
        self.engine.setInitialProperties({"setup": model, "moving": moving})
        self.engine.loadFromModule("Tabling.Corner", "FirstStart")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the first start's QML did not load; the warnings before this line say why")
        self.window = roots[0]
        keep_no_cache(self.window)
        model.spoken.connect(self.engine.retranslate)
        self._follower = FocusFollower(self.window)
        model.roomChanged.connect(self._follower.follow)
        model.watch_keys(self.window)
        self._dead_keys = DeadKeys(self.window)
        self._held_keys = HeldKeys(self.window)
        self._lock = Lock(self.window) if locked else None  # the last filter is asked first
        if size:
            self.window.resize(QSize(*size))

    def show(self) -> None:
        """Show the window; it looks for packs at once."""
        if self._lock:
            fill_screen(self.window)
        else:
            self.window.show()
        QTimer.singleShot(0, self, self._settle)

    def close(self) -> None:
        """Take the window away, the scene before the models it is bound to."""
        self.model.close()
        if self._lock:
            self._lock.open()
        self.window.close()
        delete(self.engine)

    def _settle(self) -> None:
        register_other_fonts()
        self.window.setProperty("settled", True)  # noqa: FBT003  (Qt's own signature)
        self.model.look()


def open_first_start(
    beginning: Beginning, known: Known, volumes: Callable[[], tuple[Volume, ...]], *, locked: bool = False
) -> FirstStartWindow:
    """Build and show the first start; the application is quit with 0 once everything is kept."""
    today = datetime.now().astimezone().date()
    model = SetupModel(beginning, known, volumes, interface_languages(), today)
    model.finished.connect(lambda: QCoreApplication.exit(0))
    first_start = FirstStartWindow(model, locked=locked)
    first_start.show()
    return first_start

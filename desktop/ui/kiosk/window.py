"""Opens the kiosk: one QML engine, one window, and the stall once the first frame stands."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from desktop.core.campaign import Campaign
from desktop.core.resources import resource
from desktop.ui.base.application import keep_no_cache
from desktop.ui.base.dead_keys import DeadKeys
from desktop.ui.base.fonts import register_other_fonts
from desktop.ui.base.held_keys import HeldKeys
from desktop.ui.base.lock import Lock, fill_screen
from desktop.ui.base.pictures import CodeProvider, IconProvider, PictureProvider
from desktop.ui.base.scroll_to_focus import FocusFollower
from desktop.ui.corner.corner_model import CornerModel
from desktop.ui.kiosk.model import KioskModel
from desktop.ui.kiosk.power_model import PowerModel
from desktop.ui.kiosk.stall import Stall

_PRESSES = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress}
_RELEASES = {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease}
_SIGNS_OF_LIFE = _PRESSES | {QEvent.Type.TouchUpdate, QEvent.Type.KeyPress}


class KioskWindow(QObject):
    """The kiosk on screen; `moving=False` for somebody, or something, that wants no motion.

    `locked`: it fills the screen and nothing but `leave` takes it away. Keep a reference; call `close` before the
    application ends.
    """

    def __init__(  # noqa: PLR0913  (what it is made of, and how it is shown)
        self,
        model: KioskModel,
        size: tuple[int, int] | None = None,
        *,
        corner: CornerModel | None = None,
        power: PowerModel | None = None,
        moving: bool = True,
        locked: bool = False,
    ) -> None:
        super().__init__()
        self.model = model
        self.corner = corner
        self.power = power
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(resource("qml")))
        self.window = self._load(model, moving=moving)
        model.spoken.connect(self.engine.retranslate)
        if corner:
            self._join(corner)
        self._follower = FocusFollower(self.window)
        model.roomChanged.connect(self._follower.follow)
        self._watch(model)
        self._settled = False
        self._lock = Lock(self.window) if locked else None  # the last filter is asked first
        if size:
            self.window.resize(QSize(*size))

    def show(self) -> None:
        """Show the window; the other scripts' fonts and the stall follow the first frame."""
        self.window.frameSwapped.connect(self._settle)
        if self._lock:
            fill_screen(self.window)
        else:
            self.window.show()

    def leave(self) -> None:
        """Unlock and close, for a volunteer; the application ends with its last window."""
        if self._lock:
            self._lock.open()
        self.window.close()

    def close(self) -> None:
        """Take the window away, the scene before the models it is bound to."""
        self.leave()
        if self.corner:
            self.corner.finish()
        delete(self.engine)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell the model that somebody is there; called by Qt for what reaches the window."""
        if event.type() in _PRESSES:
            self.model.press(down=True)
        if event.type() in _RELEASES:  # afterwards: what was pressed hears of it first
            QTimer.singleShot(0, self, lambda: self.model.press(down=False))
        if event.type() not in _SIGNS_OF_LIFE:
            return False
        asked = self.model.asking
        self.model.touched.emit()
        return asked  # the touch that says "I am here" must not press what lies beneath

    def _watch(self, model: KioskModel) -> None:
        self.window.installEventFilter(self)
        model.watch_keys(self.window)
        self._dead_keys = DeadKeys(self.window)
        model.forgotten.connect(self._dead_keys.forget)
        self._held_keys = HeldKeys(self.window)

    def _join(self, corner: CornerModel) -> None:
        self.model.spoken.connect(corner.speak)
        self.model.touched.connect(corner.touch)
        corner.stallChanged.connect(self.model.leave)
        corner.stallChanged.connect(self.model.open_stall)
        corner.left.connect(self.leave)

    def _load(self, model: KioskModel, *, moving: bool) -> QQuickWindow:
        campaign = model.campaign
        self.engine.addImageProvider("campaign", PictureProvider(campaign.look.picture))
        self.engine.addImageProvider("icon", IconProvider())
        self.engine.addImageProvider("code", CodeProvider(campaign.page))
        given = {"kiosk": model, "moving": moving, "corner": self.corner, "power": self.power}
        self.engine.setInitialProperties({name: each for name, each in given.items() if each is not None})
        self.engine.loadFromModule("Tabling.Kiosk", "Kiosk")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError("the kiosk's QML did not load; the warnings before this line say why")
        keep_no_cache(roots[0])
        return roots[0]

    def _settle(self) -> None:
        if self._settled:  # another thread draws: a second frame may be announced before we hear of the first
            return
        self._settled = True
        QTimer.singleShot(0, self, register_other_fonts)
        QTimer.singleShot(0, self, self.model.open_stall)
        if self.power:
            self.power.start()
        self.window.setProperty("settled", True)  # noqa: FBT003  (Qt's own signature)


def open_kiosk(
    campaign: Campaign,
    open_stall: Callable[[], Stall],
    *,
    size: tuple[int, int] | None = None,
    corner: CornerModel | None = None,
    moving: bool = True,
) -> KioskWindow:
    """Build and show the kiosk of one campaign; `open_stall` is called once the first frame stands."""
    kiosk = KioskWindow(KioskModel(campaign, open_stall), size, corner=corner, moving=moving)
    kiosk.show()
    return kiosk

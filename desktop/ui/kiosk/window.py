"""Opens the kiosk: one QML engine, one window, and the stall once the first frame stands."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from desktop.core.campaign import Campaign
from desktop.core.resources import resource
from desktop.ui.application import keep_no_cache
from desktop.ui.fonts import register_other_fonts
from desktop.ui.kiosk.model import KioskModel
from desktop.ui.kiosk.pictures import IconProvider, PictureProvider
from desktop.ui.kiosk.stall import Stall
from desktop.ui.reveal import FocusFollower

_SIGNS_OF_LIFE = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress}


class KioskWindow(QObject):
    """The kiosk on screen; `moving=False` for somebody, or something, that wants no motion.

    Keep a reference; call `close` before the application ends.
    """

    def __init__(self, model: KioskModel, size: tuple[int, int] | None = None, *, moving: bool = True) -> None:
        super().__init__()
        self.model = model
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(resource("qml")))
        self.window = self._load(model, moving=moving)
        model.spoken.connect(self.engine.retranslate)
        self._follower = FocusFollower(self.window)
        self.window.installEventFilter(self)
        self._settled = False
        if size:
            self.window.resize(QSize(*size))

    def show(self) -> None:
        """Show the window; the other scripts' fonts and the stall follow the first frame."""
        self.window.frameSwapped.connect(self._settle)
        self.window.show()

    def close(self) -> None:
        """Take the window away, the scene before the models it is bound to."""
        self.window.close()
        delete(self.engine)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell the model that somebody is there; called by Qt for what reaches the window."""
        if event.type() in _SIGNS_OF_LIFE:
            self.model.touched.emit()
        return False

    def _load(self, model: KioskModel, *, moving: bool) -> QQuickWindow:
        campaign = model.campaign
        self.engine.addImageProvider("campaign", PictureProvider(campaign.look.picture))
        self.engine.addImageProvider("icon", IconProvider())
        self.engine.setInitialProperties({"kiosk": model, "moving": moving})
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


def open_kiosk(
    campaign: Campaign,
    open_stall: Callable[[], Stall],
    *,
    size: tuple[int, int] | None = None,
    moving: bool = True,
) -> KioskWindow:
    """Build and show the kiosk of one campaign; `open_stall` is called once the first frame stands."""
    kiosk = KioskWindow(KioskModel(campaign, open_stall), size, moving=moving)
    kiosk.show()
    return kiosk

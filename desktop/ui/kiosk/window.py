"""Opens the kiosk: one window, and the stall once the first frame stands."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer

from desktop.core.campaign import Campaign
from desktop.ui.base.pictures import CodeProvider, PictureProvider
from desktop.ui.base.window import BaseWindow, WindowContent
from desktop.ui.kiosk.companion import Companion
from desktop.ui.kiosk.model import KioskModel
from desktop.ui.kiosk.power_model import PowerModel
from desktop.ui.kiosk.stall import Stall

_PRESSES = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress}
_RELEASES = {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease}
_SIGNS_OF_LIFE = _PRESSES | {QEvent.Type.TouchUpdate, QEvent.Type.KeyPress}


class KioskWindow(BaseWindow):
    """The kiosk on screen; with a `corner` volunteers find the way to their pages, with `power` it rests when empty."""

    def __init__(  # noqa: PLR0913  (what it is made of, and how it is shown)
        self,
        model: KioskModel,
        size: tuple[int, int] | None = None,
        *,
        corner: Companion | None = None,
        power: PowerModel | None = None,
        moving: bool = True,
        locked: bool = False,
    ) -> None:
        super().__init__(_content(model, corner, power), model.interface, size, moving=moving, locked=locked)
        self.model = model
        self.settled.connect(model.open_stall)
        if power:
            self.settled.connect(power.start)
        if corner:
            self._join(corner)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell the model that somebody is there; called by Qt for what reaches the window."""
        if event.type() in _PRESSES:
            self.model.form.press(down=True)
        if event.type() in _RELEASES:  # afterwards: what was pressed hears of it first
            QTimer.singleShot(0, self, lambda: self.model.form.press(down=False))
        if event.type() not in _SIGNS_OF_LIFE:
            return False
        asked = self.model.asking
        self.model.touched.emit()
        return asked  # the touch that says "I am here" must not press what lies beneath

    def _join(self, corner: Companion) -> None:
        self.model.interface.languageChanged.connect(corner.speak)
        self.model.touched.connect(corner.touch)
        corner.stallChanged.connect(self.model.leave)
        corner.stallChanged.connect(self.model.open_stall)
        corner.left.connect(self.leave)
        self.closing.connect(corner.finish)


def _content(model: KioskModel, corner: Companion | None, power: PowerModel | None) -> WindowContent:
    given = {"kiosk": model, "corner": corner, "power": power}
    module, component = ("Tabling.Stall", "KioskAndCorner") if corner else ("Tabling.Kiosk", "Kiosk")
    campaign = model.campaign
    pictures = {"campaign": PictureProvider(campaign.look.picture), "code": CodeProvider(campaign.page)}
    models = {name: each for name, each in given.items() if each is not None}
    return WindowContent(module, component, models, pictures)


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

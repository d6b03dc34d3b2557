"""Opens the kiosk: one window, and the stall once the first frame stands."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QPointerEvent
from PySide6.QtQuick import QQuickItem

from desktop.core.campaign import Campaign
from desktop.core.form_preloading import form_steps
from desktop.ui.base.qml_image_providers import CodeProvider, PictureProvider, squares
from desktop.ui.base.window import BaseWindow, WindowContent
from desktop.ui.kiosk.battery_model import BatteryModel
from desktop.ui.kiosk.corner_protocol import Companion
from desktop.ui.kiosk.first_signature_preparation import Preparation
from desktop.ui.kiosk.kiosk_model import KioskModel
from desktop.ui.kiosk.stall import Stall

_PRESSES = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress}
_RELEASES = {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease}
_SIGNS_OF_LIFE = _PRESSES | {QEvent.Type.TouchUpdate, QEvent.Type.KeyPress}


class KioskWindow(BaseWindow):
    """The kiosk on screen; with `power` it rests when the battery is empty.

    Once the first frame stands, what the form needs is loaded and `steps` are taken, one by one, and then `find_corner`
    makes the volunteers' pages, to which they then find the way. `prepare` does in a thread, after that and before the
    stall is opened, what its opening would take long for.
    """

    def __init__(  # noqa: PLR0913  (what it is made of, and how it is shown)
        self,
        model: KioskModel,
        size: tuple[int, int] | None = None,
        *,
        steps: Iterable[Callable[[], object]] = (),
        find_corner: Callable[[], Companion] | None = None,
        power: BatteryModel | None = None,
        prepare: Callable[[], None] | None = None,
        moving: bool = True,
        locked: bool = False,
    ) -> None:
        content = _content(model, power, with_corner=find_corner is not None)
        super().__init__(content, model.interface, size, moving=moving, locked=locked)
        self.model = model
        if power:
            self.settled.connect(power.start)
        self._corner: Companion | None = None
        self.closing.connect(model.aloud.close)
        self.settled.connect(lambda: self.idle.add(*_of_the_form(model), *steps))
        if find_corner:
            self.settled.connect(lambda: self.idle.add(lambda: self._join(find_corner())))
        self._open_stall(prepare)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell the model that somebody is there; called by Qt for what reaches the window."""
        if event.type() in _PRESSES:
            self.model.form.press(down=True)
        if event.type() in _RELEASES:  # afterwards: what was pressed hears of it first
            QTimer.singleShot(0, self, lambda: self.model.form.press(down=False))
        if event.type() not in _SIGNS_OF_LIFE:
            return False
        if self.model.asking and self._asks_for_time(event):
            return False
        asked = self.model.asking
        self.model.touched.emit()
        return asked  # the touch that says "I am here" must not press what lies beneath

    def _asks_for_time(self, event: QEvent) -> bool:
        """Whether this is a way to “I need more time”, which the panel is to hear of; all else says “I am here”."""
        button = self.window.findChild(QQuickItem, "more_time")
        if button is None or not button.isVisible():
            return False
        if isinstance(event, QKeyEvent):
            steps, choices = _keys()
            if event.key() in steps:
                self.model.presence.ask()
            return event.key() in steps or (event.key() in choices and button.hasActiveFocus())
        points = event.points() if isinstance(event, QPointerEvent) else []
        return any(button.contains(button.mapFromScene(each.scenePosition())) for each in points)

    def _open_stall(self, prepare: Callable[[], None] | None) -> None:
        """Have the stall opened once the first frame stands, and after what is to be prepared for it."""
        if prepare is None:
            self.settled.connect(self.model.open_stall)
            return
        preparation = Preparation(prepare, self)
        # Python runs one of two threads at a time: beside it each step of the window would take three times as long.
        self.settled.connect(lambda: self.idle.add(preparation.begin))
        preparation.ready.connect(self.model.open_stall)
        self.closing.connect(preparation.wait)

    def _join(self, corner: Companion) -> None:
        self._corner = corner  # the scene is bound to it
        self.window.setProperty("corner", corner)
        self.model.interface.languageChanged.connect(corner.speak)
        self.model.touched.connect(corner.touch)
        corner.stallChanged.connect(self.model.leave)
        corner.stallChanged.connect(self.model.open_stall)
        corner.left.connect(self.leave)
        self.closing.connect(corner.finish)


@cache
def _keys() -> tuple[frozenset[int], frozenset[int]]:
    """Return with what somebody without a finger goes from one answer to the other, and with what they choose one.

    Asked for when a key comes: Qt's enumerations take long to make.
    """
    key = QtCore.Qt.Key
    steps = (key.Key_Tab, key.Key_Backtab, key.Key_Up, key.Key_Down, key.Key_Left, key.Key_Right)
    return frozenset(steps), frozenset((key.Key_Return, key.Key_Enter, key.Key_Space))


def _of_the_form(model: KioskModel) -> Iterator[Callable[[], object]]:
    """Yield what the form and the thanks would stop for: names of countries, and the code of the campaign's page."""
    yield from form_steps(model.campaign, model.interface.language)
    if model.campaign.page:
        yield partial(squares, model.campaign.page)


def _content(model: KioskModel, power: BatteryModel | None, *, with_corner: bool) -> WindowContent:
    given = {"kiosk": model, "power": power}
    module, component = ("Tabling.Stall", "KioskAndCorner") if with_corner else ("Tabling.Kiosk", "Kiosk")
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

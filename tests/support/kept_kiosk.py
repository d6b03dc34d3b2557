"""A kiosk that stays open for the next test of its file: what is as good as new need not be opened anew.

As good as new is proven, not believed: all that the window shows and all that its models say must be what they were
when it had just been opened. Else it is closed, and the next test gets a new one.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QSize
from shiboken6 import isValid

from desktop.core.campaign import Campaign
from desktop.showing.example_stall import ExampleStall
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.voice_thread import Voice
from desktop.ui.kiosk.kiosk_model import KioskModel
from desktop.ui.kiosk.presence import Patience
from desktop.ui.kiosk.window import KioskWindow
from tests.support.kiosk_stage import Kiosk

State = tuple[list[object], dict[str, object]]
_PLAIN = (str, bool, int, float, list)
# Nobody's: the list of countries is filled when it is first shown, and the clock of the thanks is wound by each thanks.
_WHICHEVER = {"kiosk.countries.found", "kiosk.thanks.secondsLeft", "kiosk.thanks.share"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a test asks of its kiosk."""

    campaign: Campaign
    size: tuple[int, int]
    patience: Patience
    find_voice: Callable[[], Voice | None]
    moving: bool
    locked: bool
    before: int


@dataclass
class Kept:
    """An open kiosk, what was asked of it, and how it was when it had just been opened."""

    wanted: Wanted
    kiosk: Kiosk
    stalls: list[ExampleStall]
    new: State = field(init=False)

    def __post_init__(self) -> None:
        self.kiosk.hand.wait_for_screen("welcome")
        self.kiosk.hand.wait_for("announcer")  # what lies behind the first screen is read when that stands
        self.kiosk.hand.wait_until(lambda: self.kiosk.model.aloud.found is not None, "a voice, or none")
        self.new = state_of(self.kiosk)

    def again(self, wanted: Wanted) -> bool:
        """Bring it back to its beginning with an empty stall, for a test that wants the same; False if it is not so."""
        window, model = self.kiosk.window.window, self.kiosk.model
        if wanted != self.wanted or not isValid(self.kiosk.window.engine) or not window.isVisible():
            return False
        self.stalls[:] = [ExampleStall(wanted.before)]
        self.kiosk = replace(self.kiosk, stall=self.stalls[0])
        window.resize(QSize(*wanted.size))
        model.presence._patience = wanted.patience  # which tests cut short
        model.presence.touch()
        model.leave()
        self.kiosk.hand.wait_for_screen("welcome")
        return state_of(self.kiosk) == self.new

    def close(self) -> None:
        """Take it away; once is enough."""
        self.kiosk.window.close()


def open_anew(wanted: Wanted) -> Kept:
    """Open a kiosk as it is asked for."""
    stalls = [ExampleStall(wanted.before)]
    model = KioskModel(wanted.campaign, lambda: stalls[0], find_voice=wanted.find_voice, patience=wanted.patience)
    window = KioskWindow(model, wanted.size, moving=wanted.moving, locked=wanted.locked)
    window.show()
    return Kept(wanted, Kiosk(TouchDriver(window.window), model, stalls[0], window), stalls)


def state_of(kiosk: Kiosk) -> State:
    """Return all that the window shows, in its order, and every plain property of its models."""
    shown: list[object] = [kiosk.hand.focused()]
    for item in kiosk.hand.items():
        place = item.mapRectToScene(item.boundingRect()).getRect()
        shown.append((item.objectName(), item.isEnabled(), item.opacity(), place, item.property("text")))
    return shown, dict(_properties(kiosk.model, "kiosk"))


def _properties(model: QObject, name: str) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    told = model.metaObject()
    for number in range(QObject.staticMetaObject.propertyCount(), told.propertyCount()):
        each = told.property(number).name()
        value = getattr(model, each)
        if isinstance(value, _PLAIN) and f"{name}.{each}" not in _WHICHEVER:
            found.append((f"{name}.{each}", value))
        elif isinstance(value, QObject):
            found += _properties(value, f"{name}.{each}")
    return found

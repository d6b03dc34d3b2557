"""Opens the first start: a window of its own, before there is a campaign that a kiosk could show."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.core.event import event_date
from desktop.ui.base.language import interface_languages
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.window import BaseWindow, WindowContent
from desktop.ui.corner.device_protocol import FirstStartDevice
from desktop.ui.corner.first_start_model import EarlierAnswers, FirstStartModel


class FirstStartWindow(BaseWindow):
    """The three steps on screen; it looks for packs once its first frame stands."""

    def __init__(
        self, model: FirstStartModel, size: tuple[int, int] | None = None, *, moving: bool = True, locked: bool = False
    ) -> None:
        content = WindowContent("Tabling.Corner", "FirstStart", {"setup": model})
        super().__init__(content, model.interface, size, moving=moving, locked=locked)
        self.model = model
        self.settled.connect(model.look)
        self.closing.connect(model.close)


def open_first_start(
    device: FirstStartDevice,
    earlier: EarlierAnswers,
    volumes: Callable[[], tuple[Volume, ...]],
    *,
    locked: bool = False,
) -> FirstStartWindow:
    """Build and show the first start; the application is quit with 0 once everything is kept."""
    model = FirstStartModel(device, earlier, volumes, interface_languages(), event_date())
    model.finished.connect(lambda: QCoreApplication.exit(0))
    first_start = FirstStartWindow(model, locked=locked)
    first_start.show()
    return first_start

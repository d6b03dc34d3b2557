"""Keeping what a first start decided: everything at once, beside the window, or nothing."""

from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement

from desktop.core.event import Event
from desktop.ui.base.background_work import Background
from desktop.ui.base.error_model import ErrorModel
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.device_protocol import FirstStartDevice
from desktop.ui.corner.packs_on_sticks import Chosen

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FirstStartSavingModel(ErrorModel):
    """The last step shows that it is busy, and what went wrong; `finished` says that everything is kept."""

    changed = Signal()
    finished = Signal()

    def __init__(self, device: FirstStartDevice, background: Background) -> None:
        super().__init__(background)
        self._device, self._background = device, background
        self._busy = False

    @qml_property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether everything is being kept right now, or is kept: then no touch has it kept again."""
        return self._busy

    def keep(self, chosen: Chosen, event: Event | None, pin: str) -> None:
        """Keep the pack or the passphrase of a try-out, the event, and the PIN unless it is empty.

        Without an event nothing is kept: its step says what to mend.
        """
        if self._busy or event is None:
            return
        self.show_trouble(None)
        self._show(busy=True)
        self._background.start(
            lambda _report: self._device.begin(
                chosen.files,
                chosen.passphrase,
                event,
                pin,
                despite_objection=chosen.despite_objection,
                ends_try_out=chosen.ends_try_out,
                stick=chosen.stick,
            ),
            lambda _: self.finished.emit(),
            self._fail,
        )

    def _fail(self, trouble: Trouble) -> None:
        self.show_trouble(trouble)
        self._show(busy=False)

    def _show(self, *, busy: bool) -> None:
        self._busy = busy
        self.changed.emit()

"""Hands signatures to the stall one at a time, counts them, and shows what went wrong."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import TablingError
from desktop.core.form import Entry
from desktop.ui.base.error_model import ErrorModel
from desktop.ui.base.error_text import trouble_of
from desktop.ui.base.qml_property import qml_property
from desktop.ui.kiosk.stall import Stall

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_LOG = logging.getLogger(__name__)


@QmlElement
class SubmissionModel(ErrorModel):
    """The stall opens after the first frame (`open`); a signature handed over before waits for it.

    Whatever the stall raises becomes `trouble`: nobody is thanked, and the form keeps what was typed.
    """

    counted = Signal()
    changed = Signal()
    kept = Signal(str)  # the withdrawal code of a signature that is safe on disk

    def __init__(self, open_stall: Callable[[], Stall], parent: QObject) -> None:
        super().__init__(parent)
        self._open_stall = open_stall
        self._stall: Stall | None = None
        self._waiting: Entry | None = None
        self._count = 0

    @qml_property(int, notify=counted)
    def countToday(self) -> int:
        """How many people signed here today."""
        return self._count

    @qml_property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether a signature waits for the stall to open."""
        return self._waiting is not None

    @property
    def is_open(self) -> bool:
        """Whether the stall stands."""
        return self._stall is not None

    def open(self) -> None:
        """Open the stall, count, and keep a signature that waited."""
        try:
            stall = self._open_stall()
            self._count = stall.count_today()
        except TablingError as error:
            self._stall = None
            self.show_trouble(trouble_of(error))
        else:
            self._stall = stall
            self.show_trouble(None)
            self.counted.emit()
            self._keep(stall)

    def look(self) -> None:
        """Between two signers: whether the next may begin, and how many signed on this day, which may be a new one."""
        if self.is_open or self.trouble:
            self.open()

    def take(self, entry: Entry) -> None:
        """Hand a signature to the stall; `kept` or `trouble` follows, at once or when the stall has opened."""
        self._waiting = entry
        self.changed.emit()
        if self._stall is not None:
            self._keep(self._stall)

    @Slot()
    def put_aside(self) -> None:
        """Forget the trouble, and the signature that waited; what was typed is still in the form."""
        self._waiting = None
        self.changed.emit()
        self.show_trouble(None)

    def _keep(self, stall: Stall) -> None:
        if self._waiting is None:
            return
        entry, self._waiting = self._waiting, None
        self.changed.emit()
        try:
            code = stall.sign(entry)
        except TablingError as error:
            self.show_trouble(trouble_of(error))
        except Exception as error:  # noqa: BLE001  (in a Qt slot it would be swallowed, and the signer wait for ever)
            # Only the kind: a traceback could hold a name.
            _LOG.error("a signature was not kept: %s", type(error).__name__)
            self.show_trouble(trouble_of(error))
        else:
            self._count_on(stall)
            self.show_trouble(None)
            self.kept.emit(code)

    def _count_on(self, stall: Stall) -> None:
        try:
            self._count = stall.count_today()
        except TablingError:
            self._count += 1  # the signature is kept: it is thanked, whatever became of the counting
        self.counted.emit()

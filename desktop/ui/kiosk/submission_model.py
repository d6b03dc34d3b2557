"""Hands signatures, and what takes them back, to the stall one at a time; counts them, and says what went wrong."""

import logging
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import TablingError
from desktop.core.form import Entry
from desktop.core.withdrawal_code import Acknowledgement
from desktop.ui.base.error_model import ErrorModel
from desktop.ui.base.error_text import Trouble, trouble_of
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
    kept = Signal(object, bool)  # the Acknowledgement of a signature that is safe on disk; whether it only counts

    def __init__(self, open_stall: Callable[[], Stall], parent: QObject) -> None:
        super().__init__(parent)
        self._open_stall = open_stall
        self._stall: Stall | None = None
        self._waiting: Entry | None = None
        self._count: int | None = None

    @qml_property(bool, notify=counted)
    def hasCounted(self) -> bool:
        """Whether it is known how many signed here today."""
        return self._count is not None

    @qml_property(int, notify=counted)
    def countToday(self) -> int:
        """How many people signed here today; 0 before they were counted."""
        return self._count or 0

    @qml_property(str, notify=changed)
    def begins(self) -> str:
        """From which day signatures are taken, in the language of now, where all is practice until then; or nothing."""
        if self._stall is None or not self._stall.begins:
            return ""
        day = date.fromisoformat(self._stall.begins)
        return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)

    def speak(self) -> None:
        """Say everything in the language of now."""
        super().speak()
        self.changed.emit()

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
            self.changed.emit()
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

    def cancel(self, signature: str) -> Trouble | None:
        """Have a signature taken back by its id, and count anew; or return what stood in the way."""
        return self._take_back(lambda stall: stall.cancel(signature), self.countToday - 1)

    def ask_withdrawal(self, name: str, code: str) -> Trouble | bool:
        """Hand on that somebody asks to be taken off: whether it is kept, or what stood in the way."""
        kept: list[bool] = []
        trouble = self._take_back(lambda stall: kept.append(stall.ask_withdrawal(name, code)), self.countToday)
        return trouble or kept[0]

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
        kept: list[Acknowledgement] = []
        trouble = _attempt(lambda: kept.append(stall.sign(entry)))
        if trouble is None:
            self._count_on(stall, self.countToday + 1)
        self.show_trouble(trouble)
        for each in kept:
            self.kept.emit(each, entry.listing == "count_only")

    def _take_back(self, work: Callable[[Stall], None], left: int) -> Trouble | None:
        if self._stall is None:
            self.open()
        stall = self._stall
        if stall is None:
            return self._trouble
        trouble = _attempt(lambda: work(stall))
        if trouble is None:
            self._count_on(stall, left)
        return trouble

    def _count_on(self, stall: Stall, expected: int) -> None:
        try:
            self._count = stall.count_today()
        except TablingError:
            self._count = expected  # what was handed over is kept: it is said so, whatever became of the counting
        self.counted.emit()


def _attempt(work: Callable[[], None]) -> Trouble | None:
    """Do what must be on the disk before anybody is told so; return what stood in the way."""
    try:
        work()
    except TablingError as error:
        return trouble_of(error)
    except Exception as error:  # noqa: BLE001  (in a Qt slot it would be swallowed, and the signer wait for ever)
        # Only the kind: a traceback could hold a name.
        _LOG.error("a signature was not kept: %s", type(error).__name__)
        return trouble_of(error)
    return None

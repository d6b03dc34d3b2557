"""The log in words: who did what and when, the newest first, some at a time; signers are not in it."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.rights.audit import AuditLine, latest_acts
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.days import moment_in_words
from desktop.ui.console.rights.audit_log_text import act_in_words

translate = QCoreApplication.translate
Row = dict[str, object]
Ask = Callable[[Callable[[Petition], Any], Callable[[Any], None]], None]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_AT_ONCE = 20


@QmlElement
class AuditLogModel(QObject):
    """The first page is read with the page around it, each further one when somebody asks."""

    changed = Signal()

    def __init__(self, ask: Ask, parent: QObject) -> None:
        super().__init__(parent)
        self._ask = ask
        self._lines: tuple[AuditLine, ...] = ()

    @qml_property(list, notify=changed)
    def lines(self) -> list[Row]:
        """`{text, detail}` of each line."""
        said = translate("Console", "%1, by %2")
        return [
            {
                "text": act_in_words(each),
                "detail": said.replace("%1", moment_in_words(each.at)).replace("%2", apart(each.by)),
            }
            for each in self._lines
        ]

    @qml_property(bool, notify=changed)
    def more(self) -> bool:
        """Whether there are older lines."""
        return bool(self._lines) and self._lines[-1].number > 1

    def look(self) -> None:
        """Read the newest lines."""
        self._ask(partial(latest_acts, most=_AT_ONCE), self._show)

    def wipe(self) -> None:
        """Forget them."""
        self._show(())

    @Slot()
    def read_on(self) -> None:
        """Read older lines."""
        if self.more:
            lines, last = self._lines, self._lines[-1].number
            read = partial(latest_acts, before=last, most=_AT_ONCE)
            self._ask(read, lambda found: self._show((*lines, *found)))

    def _show(self, lines: tuple[AuditLine, ...]) -> None:
        self._lines = lines
        self.changed.emit()

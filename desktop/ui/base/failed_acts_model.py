"""Short acts that may fail, several on one screen: the trouble of each is shown until the same act works."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from desktop.core.errors import TablingError
from desktop.ui.base.error_model import ErrorModel
from desktop.ui.base.error_text import Trouble, trouble_of

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FailedActsModel(ErrorModel):
    """Of several troubles it shows the first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._troubles: dict[str, Trouble] = {}  # of each act whose last outcome was none

    def attempt(self, what: str, act: Callable[[], None]) -> bool:
        """Do one thing in this thread and say whether it worked; `what` names it."""
        try:
            act()
        except TablingError as error:
            self._troubles[what] = trouble_of(error)
        else:
            self._troubles.pop(what, None)
        self.show_trouble(next(iter(self._troubles.values()), None))
        return what not in self._troubles

    def forget(self) -> None:
        """Show no trouble any more."""
        self._troubles.clear()
        self.show_trouble(None)

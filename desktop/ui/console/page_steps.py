"""The two keys that every page knows: one does what its large button says, the other goes its way back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.page_model import PageModel

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PageSteps(QObject):
    """`shown` returns the page on screen."""

    def __init__(self, shown: Callable[[], PageModel | None], parent: QObject) -> None:
        super().__init__(parent)
        self._shown = shown

    @Slot()
    def forth(self) -> None:
        """Do what the large button of the page says."""
        page = self._shown()
        if page and page.mainText and page.mainEnabled:
            page.forth()

    @Slot()
    def back(self) -> None:
        """Go the page's way back, where it has one."""
        page = self._shown()
        if page and page.backText:
            page.back()

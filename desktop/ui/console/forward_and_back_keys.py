"""The two keys that every page knows: one does what its large button says, the other goes its way back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.page_model import PageModel
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.busy_model import BusyModel

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PageSteps(QObject):
    """`shown` returns the page on screen, `acts` knows whether an act of it runs still."""

    def __init__(self, shown: Callable[[], PageModel | None], acts: BusyModel, parent: QObject) -> None:
        super().__init__(parent)
        self._shown, self._acts = shown, acts

    @qml_property(BusyModel, constant=True)
    def acts(self) -> BusyModel:
        """Whether an act of the page runs, so that no button may be touched."""
        return self._acts

    @Slot()
    def forth(self) -> None:
        """Do what the large button of the page says."""
        page = self._shown()
        if page and page.mainText and page.mainEnabled and not self._acts.busy:
            page.forth()

    @Slot()
    def back(self) -> None:
        """Go the page's way back, where it has one."""
        page = self._shown()
        if page and page.backText:
            page.back()

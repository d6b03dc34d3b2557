"""Drop boxes: the ones that this campaign keeps, and what lies in them taken in with a receipt left for each tablet."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.errors import TablingError
from desktop.office.intake.intake_without_stick import Collected, fetch_here, forget_box, keep_box, list_boxes
from desktop.ui.base.error_text import trouble_of
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.backup.replay_text import Row
from desktop.ui.console.intake.boxes_and_folder_text import collected_in_brief, collected_in_words
from desktop.ui.console.page.console_page import ConsolePage
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.page.places import path_of

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DropBoxesPart(PagePart):
    """Their passwords stay in the campaign's folder, where only this user can read them."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._boxes: tuple[str, ...] = ()
        self._found: Collected | None = None

    @qml_property(list, notify=refreshed)
    def boxes(self) -> list[str]:
        """The name of each drop box."""
        return list(self._boxes)

    @qml_property(list, notify=refreshed)
    def lines(self) -> list[Row]:
        """`{text, watch}` of what came."""
        return collected_in_words(self._found) if self._found else []

    def look(self) -> None:
        """List the boxes."""
        self._boxes = list_boxes(self.desk.workspace) if self.desk else ()
        self.changed.emit()

    def wipe(self) -> None:
        """Forget what came."""
        self._boxes, self._found = (), None
        super().wipe()

    @Slot("QVariantList")
    def add(self, urls: Sequence[QUrl]) -> None:
        """Keep the drop boxes of files that were chosen in the system's window."""
        try:
            for path in filter(None, map(path_of, map(QUrl, urls))):
                if self.desk:
                    keep_box(self.desk.workspace, path)
        except TablingError as error:
            self._page.fail(trouble_of(error))
        self.look()

    @Slot(int)
    def forget(self, box: int) -> None:
        """Forget a box and its password; what lies in it stays there."""
        if self.desk and 0 <= box < len(self._boxes):
            forget_box(self.desk.workspace, self._boxes[box])
            self.look()

    @Slot()
    def fetch(self) -> None:
        """Take in what lies in all of them."""
        if self.desk:
            self._page.run(_fetching, partial(fetch_here, self.desk), self._show, told=collected_in_brief)

    def _show(self, found: Collected) -> None:
        self._found = found
        self.changed.emit()


def _fetching() -> str:
    return translate("Console", "Fetching from drop boxes")

"""Blank sheets to print: how many, in which language and layout, for which event, and into which folder."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.new_file_names import new_file
from desktop.office.desk.petition_place import Petition
from desktop.office.paper.sheets import Layout, PaperOverview, PaperSize, PrintedSheets, WantedSheets, print_sheets
from desktop.office.paper.tallies import read_count
from desktop.office.paper.usual_paper_size import usual_paper
from desktop.ui.base.language import own_name, this_country
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage, Row
from desktop.ui.console.page.page_part import PagePart
from desktop.ui.console.page.paper_sizes import paper_rows
from desktop.ui.console.page.places import path_of

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PrintSheetsPart(PagePart):
    """The numbers are reserved with the file: nobody else is given them."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    stale = Signal()  # sheets are to be read anew

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._languages: tuple[str, ...] = ()
        self._language = ""
        self._layout: Layout = "list"
        self._paper: PaperSize = usual_paper(this_country())

    @qml_property(list, notify=refreshed)
    def languages(self) -> list[Row]:
        """`{code, text, chosen}` of each language of the campaign."""
        return [{"code": e, "text": own_name(e), "chosen": e == self._language} for e in self._languages]

    @qml_property(list, notify=refreshed)
    def layouts(self) -> list[Row]:
        """`{code, text, chosen}` of each layout."""
        texts: dict[Layout, str] = {
            "list": translate("Console", "A list of lines"),
            "strips": translate("Console", "One person a strip, to fold back or cut off"),
        }
        return [{"code": each, "text": text, "chosen": each == self._layout} for each, text in texts.items()]

    @qml_property(list, notify=refreshed)
    def papers(self) -> list[Row]:
        """`{code, text, chosen}` of each size of paper."""
        return paper_rows(self._paper)

    def look(self) -> None:
        """Have the sheets read anew."""
        self.stale.emit()

    @Slot(str)
    def choose(self, code: str) -> None:
        """Take a language, a layout or a size of paper."""
        if code in self._languages:
            self._language = code
        elif code in ("list", "strips"):
            self._layout = "strips" if code == "strips" else "list"
        else:
            self._paper = "a4" if code == "a4" else "letter"
        self.changed.emit()

    @Slot("QVariantList")
    def save_urls(self, urls: Sequence[QUrl]) -> None:
        """Write the sheets into a folder."""
        folder = next(filter(None, map(path_of, urls)), None)
        if folder and self._language:
            self._save(folder)

    def _save(self, folder: Path) -> None:
        many, event, day = self.text("print_count") or "1", self.text("print_event"), self.text("print_day")
        language, layout, paper = self._language, self._layout, self._paper

        def act(petition: Petition, by: str) -> PrintedSheets:
            wanted = WantedSheets(read_count(many), language, layout, 0, event, day)
            file = new_file(folder, translate("Console", "sheets-to-sign"), ".pdf")
            return print_sheets(petition, wanted, file, by=by, paper=paper)

        self.act(act, _in_words)

    def show(self, found: PaperOverview) -> None:
        """Offer the languages of the campaign that is printed."""
        campaign = found.campaign
        self._languages = campaign.languages if campaign else ()
        if self._language not in self._languages:
            self._language = campaign.default_language if campaign else ""
        self.changed.emit()


def _in_words(made: PrintedSheets) -> str:
    said = translate("Console", "It is saved: %1, with the sheets %2 to %3. Print it once, at full size.")
    if made.first == made.last:
        said = translate("Console", "It is saved: %1, with sheet %2. Print it once, at full size.")
    told = said.replace("%1", made.file.name).replace("%2", str(made.first))
    return told.replace("%3", str(made.last))

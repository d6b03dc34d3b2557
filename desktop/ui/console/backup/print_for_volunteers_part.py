"""The page for volunteers to print, with whom to call and the four words: the letter that they have at the table."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.campaign.draft_in_workspace import last_signed
from desktop.office.campaign.volunteers_paper import LANGUAGES, save_volunteers_page
from desktop.office.desk.petition_place import Petition
from desktop.office.figures.beginners_steps import note_first_step
from desktop.office.paper.sheets import PaperSize
from desktop.office.paper.usual_paper_size import usual_paper
from desktop.ui.base.isolate_text_direction import apart
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
class PrintForVolunteersPart(PagePart):
    """In the language of the window, until somebody chooses the other one."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self.changed.connect(self.refreshed)
        self._language = ""
        self._paper: PaperSize = usual_paper(this_country())
        self._signed = False

    @qml_property(bool, notify=refreshed)
    def ready(self) -> bool:
        """Whether a campaign was signed here, of which the page can be."""
        return self._signed

    @qml_property(list, notify=refreshed)
    def languages(self) -> list[Row]:
        """`{code, text, chosen}` of each language in which the page is written."""
        return [{"code": each, "text": own_name(each), "chosen": each == self._chosen} for each in LANGUAGES]

    @qml_property(list, notify=refreshed)
    def papers(self) -> list[Row]:
        """`{code, text, chosen}` of each size of paper."""
        return paper_rows(self._paper)

    @Slot(str)
    def choose(self, code: str) -> None:
        """Take a language or a size of paper."""
        if code in LANGUAGES:
            self._language = code
        else:
            self._paper = "a4" if code == "a4" else "letter"
        self.changed.emit()

    @Slot(QUrl)
    def save(self, url: QUrl) -> None:
        """Write the page into a folder."""
        desk, folder = self.desk, path_of(url)
        if desk and folder:
            save = partial(save_volunteers_page, desk.workspace.folder, folder, self._chosen, self._paper)
            self.act(partial(_saved, save), _in_words)

    def look(self) -> None:
        """See whether a campaign was signed."""
        self._signed = bool(self.desk and last_signed(self.desk.workspace.folder))
        self.changed.emit()

    @property
    def _chosen(self) -> str:
        spoken = QLocale().name()[:2]
        return self._language or (spoken if spoken in LANGUAGES else LANGUAGES[0])


def _saved(save: Callable[[], Path], petition: Petition, by: str) -> Path:
    file = save()
    note_first_step(petition, "volunteers' page", by=by)
    return file


def _in_words(file: Path) -> str:
    return translate("Console", "It is saved: %1. Print it once for each table.").replace("%1", apart(file.name))

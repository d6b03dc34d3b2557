"""The annex on the page that delivers: where every signature went, signed off by two, saved for inside use."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.deliver.annex import Annex, SheetLanguage, read_annex, save_annex, sheet_language, sign_off
from desktop.office.desk.petition_place import Petition
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.deliver.annex_text import standing_of_annex, tables_in_words
from desktop.ui.console.page.console_page import ConsolePage, Row
from desktop.ui.console.page.places import path_of

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AnnexPart(QObject):
    """A part of the page that delivers; the figures are read when somebody asks for them."""

    changed = Signal()

    def __init__(self, page: ConsolePage) -> None:
        super().__init__(page)
        self._page = page
        page.changed.connect(self.changed)
        self.wipe()

    @qml_property(list, notify=changed)
    def tables(self) -> list[Row]:
        """`{text, detail}` of each table of figures; nothing before they were read."""
        return tables_in_words(self._annex.figures) if self._annex else []

    @qml_property(list, notify=changed)
    def standing(self) -> list[str]:
        """Who signed these off, and whose signing-off is out of date."""
        return standing_of_annex(self._annex) if self._annex else []

    @qml_property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether the figures were read."""
        return self._annex is not None

    @qml_property(bool, notify=changed)
    def open(self) -> bool:
        """Whether somebody still has to sign them off."""
        return self._annex is not None and self._annex.figures.adds_up and not self._annex.complete

    @qml_property(str, notify=changed)
    def signer(self) -> str:
        """The name that was typed."""
        return self._signer

    @qml_property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether a name is there."""
        return bool(self.open and self._signer.strip())

    @qml_property(str, notify=changed)
    def note(self) -> str:
        """Where it was saved."""
        return self._note

    @Slot()
    def look(self) -> None:
        """Read the figures of this moment."""
        self._page.ask(read_annex, self._show)

    @Slot(str)
    def type_signer(self, name: str) -> None:
        """Take who checked the figures."""
        self._signer = name
        self.changed.emit()

    @Slot()
    def sign(self) -> None:
        """Sign off, in the name that was typed, the figures that are shown."""
        annex, by = self._annex, self._signer.strip()
        if annex and self.ready:
            self._page.ask(lambda petition: sign_off(petition, annex.digest, by=by), self._show)

    @Slot(QUrl)
    def save(self, folder: QUrl) -> None:
        """Save it in the language of the window."""
        path, by, language = path_of(folder), self._page.by, sheet_language(QLocale().name())
        if path and self._annex:
            self._page.ask(partial(_saved, path, language, by), self._show_saved)

    def wipe(self) -> None:
        """Forget the figures and who was typed."""
        self._annex: Annex | None = None
        self._signer = self._note = ""
        self.changed.emit()

    def _show(self, annex: Annex) -> None:
        self._annex, self._signer, self._note = annex, "", ""
        self.changed.emit()

    def _show_saved(self, saved: tuple[Path, Annex]) -> None:
        file, annex = saved
        self._show(annex)
        said = translate("Console", "Saved: %1. It is for inside use only: hand it to nobody outside.")
        self._note = said.replace("%1", file.name)
        self.changed.emit()


def _saved(folder: Path, language: SheetLanguage, by: str, petition: Petition) -> tuple[Path, Annex]:
    return save_annex(petition, folder, language, by=by), read_annex(petition)

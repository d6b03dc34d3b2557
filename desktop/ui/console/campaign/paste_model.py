"""The organisation's page, pasted: its parts go where they belong, what was left out is said, and it can be undone."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from desktop.core.pack.proposal import part_headings
from desktop.core.paste.html import read_html
from desktop.core.paste.lines import LARGEST_PASTE, MOST_LINES, read_plain
from desktop.core.paste.page import REST, PastedPage, understand_page
from desktop.office.campaign.drafts import CampaignDraft
from desktop.ui.base.apart import apart
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.campaign.campaign_form_model import CampaignFormModel, text_of

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PasteModel(QObject):
    """Fills the first language that the form shows."""

    changed = Signal()

    def __init__(self, form: CampaignFormModel) -> None:
        super().__init__(form)
        self._form = form
        self._pasted: tuple[str, PastedPage, CampaignDraft] | None = None
        self._too_large = False
        form.arranged.connect(self.changed)
        form.changed.connect(self.changed)

    @qml_property(str, notify=changed)
    def pasted(self) -> str:
        """What became of the page that was pasted, and what was left out."""
        if self._too_large:
            said = translate("Console", "This is too much to paste: it has more than %1 letters.")
            way = translate("Console", "Nothing was taken. Copy only the part with the petition.")
            return said.replace("%1", QLocale().toString(LARGEST_PASTE)) + " " + way
        if self._pasted is None:
            return ""
        page = self._pasted[1]
        said = translate("Console", "The page was taken: look at each text below.")
        if not page.text:
            return translate("Console", "There is no text to paste: copy the page in your browser first.")
        left_out = translate("Console", "Left out: %1").replace("%1", " · ".join(map(apart, page.left_out)))
        cut = translate("Console", "The page is longer than %1 paragraphs: what comes after them was not taken.")
        long = cut.replace("%1", QLocale().toString(MOST_LINES)) if REST in page.left_out else ""
        return " ".join(filter(None, (said, left_out if page.left_out else "", long)))

    @qml_property(bool, notify=changed)
    def undoable(self) -> bool:
        """Whether anything still stands as it was pasted, which can be taken back."""
        return bool(self._standing())

    def forget(self) -> None:
        """Another draft is shown, or none."""
        self._pasted, self._too_large = None, False
        self.changed.emit()

    @Slot()
    def paste(self) -> None:
        """Take the page in the clipboard for the first language that is shown."""
        clipboard = QGuiApplication.clipboard().mimeData()
        if self._form.draft is None or not self._form.shown:
            return
        source = clipboard.html() if clipboard.hasHtml() else clipboard.text()
        self._too_large = len(source) > LARGEST_PASTE
        if self._too_large:
            self.changed.emit()
            return
        lines = read_html(source) if clipboard.hasHtml() else read_plain(source)
        language = self._form.shown[0]
        page = understand_page(lines, part_headings(language))
        self._pasted = (language, page, self._form.draft)
        self._write(language, _taken(page))

    @Slot()
    def undo_paste(self) -> None:
        """Put back what stood there before, wherever nobody wrote anything else since."""
        if self._pasted:
            standing, (language, _, before) = self._standing(), self._pasted
            self._pasted, self._too_large = None, False
            self._write(language, {key: text_of(before, language, key) for key in standing})

    def _standing(self) -> list[str]:
        """Return which texts are those of the page still."""
        draft = self._form.draft
        if self._pasted is None or draft is None:
            return []
        language, page, _ = self._pasted
        return [key for key, text in _taken(page).items() if text_of(draft, language, key) == text]

    def _write(self, language: str, texts: dict[str, str]) -> None:
        for key, text in texts.items():
            self._form.edited.emit("words", language, key, text)
        self.changed.emit()


def _taken(page: PastedPage) -> dict[str, str]:
    found = {
        "title": page.title,
        "recipient": page.recipient,
        "asks": "\n".join(page.asks),
        "delivery_note": page.delivery_note,
        "text": page.text,
    }
    return {key: text for key, text in found.items() if text}

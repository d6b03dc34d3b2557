"""The organisation's page, pasted: its parts go where they belong, what was left out is said, and it can be undone."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from desktop.core.pack.proposed_sentences import part_headings
from desktop.core.paste.campaign_from_page import PastedPage, understand_page
from desktop.core.paste.html import read_html
from desktop.core.paste.pasted_lines import LARGEST_PASTE, PastedLines, escape, escape_beginning, read_plain
from desktop.office.campaign.drafts import CampaignDraft
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.campaign.campaign_form_model import CampaignFormModel
from desktop.ui.console.campaign.campaign_plurals import CampaignPlurals
from desktop.ui.console.campaign.draft_texts import text_of

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_SHOWN = 240  # letters of what was left out: enough to see what kind of lines these are


@dataclass
class _Paste:
    """What was pasted into which language, what stood there before, and which texts of the form are the page's."""

    language: str
    read: PastedLines
    page: PastedPage
    before: CampaignDraft
    texts: dict[str, str]
    whole: bool = False  # what was left out stands there, too


@QmlElement
class PasteWebPageModel(QObject):
    """Fills the first language that the form shows."""

    changed = Signal()

    def __init__(self, form: CampaignFormModel) -> None:
        super().__init__(form)
        self._form = form
        self._pasted: _Paste | None = None
        self._counted = CampaignPlurals(self)
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
        page = self._pasted.page
        said = translate("Console", "The page was taken: look at each text below.")
        if not page.text:
            return translate("Console", "There is no text to paste: copy the page in your browser first.")
        if "{#petition}" not in page.text:
            said += " " + translate("Console", "Below the text, choose the part that asks the recipient something.")
        cut = translate("Console", "The page is longer than the text of a campaign can be: its end was not taken.")
        return "\n".join(filter(None, (said, self._left_out(), self._unseen(), "" if page.whole else cut)))

    @qml_property(str, notify=changed)
    def bringing(self) -> str:
        """What a touch does with the lines that were left out; empty where there are none, or where it is done."""
        if self._pasted is None or not self._pasted.page.left_out:
            return ""
        if not self._pasted.whole:
            return translate("Console", "Bring back the lines left out")
        untouched = "text" in self._standing()
        return translate("Console", "Leave those lines out again") if untouched else ""

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
        self._form.keep()
        clipboard = QGuiApplication.clipboard().mimeData()
        if self._form.draft is None or not self._form.shown:
            return
        source = clipboard.html() if clipboard.hasHtml() else clipboard.text()
        self._too_large = len(source) > LARGEST_PASTE
        if self._too_large:
            self.changed.emit()
            return
        read = read_html(source) if clipboard.hasHtml() else read_plain(source)
        language = self._form.shown[0]
        page = understand_page(read, part_headings(language))
        self._pasted = _Paste(language, read, page, self._form.draft, _taken(page))
        self._write(language, self._pasted.texts)

    @Slot()
    def bring_back(self) -> None:
        """Put what was left out where it stood in the page, or leave it out again; words of staff stay.

        Where the text is no longer that of the page, the lines come below it.
        """
        self._form.keep()
        pasted = self._pasted
        if pasted is None or self._form.draft is None or not self.bringing:
            return
        text, headings = text_of(self._form.draft, pasted.language, "text"), part_headings(pasted.language)
        as_pasted = understand_page(pasted.read, headings, everything=pasted.whole).text
        if text == as_pasted:
            text = understand_page(pasted.read, headings, everything=not pasted.whole).text
            pasted.texts["text"] = text
        else:
            lines = "\n\n".join(escape_beginning(escape(each)) for each in pasted.page.left_out)
            text = f"{text.rstrip()}\n\n## {headings.latest} {{#latest}}\n\n{lines}\n"
        pasted.whole = not pasted.whole
        self._write(pasted.language, {"text": text})

    def follow(self, language: str, before: CampaignDraft, after: CampaignDraft) -> None:
        """Take the texts of a page as those of the page still when only other parts of them are signed than before."""
        if self._pasted and self._pasted.language == language:
            for key, text in list(self._pasted.texts.items()):
                if text_of(before, language, key) == text:
                    self._pasted.texts[key] = text_of(after, language, key)

    @Slot()
    def undo_paste(self) -> None:
        """Put back what stood there before, wherever nobody wrote anything else since."""
        self._form.keep()
        if self._pasted:
            standing, pasted = self._standing(), self._pasted
            self._pasted, self._too_large = None, False
            self._write(pasted.language, {key: text_of(pasted.before, pasted.language, key) for key in standing})

    def _standing(self) -> list[str]:
        """Return which texts are those of the page still."""
        draft = self._form.draft
        if self._pasted is None or draft is None:
            return []
        language = self._pasted.language
        return [key for key, text in self._pasted.texts.items() if text_of(draft, language, key) == text]

    def _left_out(self) -> str:
        """Say how many lines of the page are in no text, and begin to name them."""
        lines = self._pasted.page.left_out if self._pasted else ()
        if not lines or (self._pasted and self._pasted.whole):
            return ""
        return self._counted.left_out(len(lines)).replace("%1", apart(_begun(" · ".join(lines))))

    def _unseen(self) -> str:
        """Say how many words of the page its readers do not see, and begin to name them: they come back by no touch."""
        page = self._pasted.page if self._pasted else PastedPage()
        return self._counted.unseen(page.unseen).replace("%1", apart(_begun(page.unseen_words))) if page.unseen else ""

    def _write(self, language: str, texts: dict[str, str]) -> None:
        for key, text in texts.items():
            self._form.edited.emit("words", language, key, text)
        self.changed.emit()


def _begun(words: str) -> str:
    return words if len(words) <= _SHOWN else words[:_SHOWN].rstrip(" ·") + "…"


def _taken(page: PastedPage) -> dict[str, str]:
    found = {
        "title": page.title,
        "recipient": page.recipient,
        "asks": "\n".join(page.asks),
        "delivery_note": page.delivery_note,
        "text": page.text,
    }
    return {key: text for key, text in found.items() if text}

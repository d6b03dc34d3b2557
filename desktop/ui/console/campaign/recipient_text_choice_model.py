"""Which part of the text the recipient is asked: chosen among its headings and paragraphs, without mark-up."""

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement

from desktop.office.campaign.draft_signed_text import ListedPart, choose_petition, end_petition, list_parts
from desktop.office.campaign.drafts import CampaignDraft
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.language import own_name
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.campaign.campaign_plurals import CampaignPlurals

translate = QCoreApplication.translate
Row = dict[str, object]

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
LINE = "petition_"  # with a language: what leads to the parts of its text
_FIRST_WORDS, _LONGEST = 120, 400  # letters


@QmlElement
class RecipientTextChoiceModel(QObject):
    """Shows the parts of the texts that stand side by side; each choice is told to the page, which keeps it."""

    changed = Signal()
    touched = Signal()  # something is to be chosen: what was typed until now counts
    led = Signal(str)  # the name of what somebody is led to
    chosen = Signal(str, object, object)  # the language, and the draft before and after

    def __init__(self, edited: SignalInstance, parent: QObject) -> None:
        """`edited`: the signal of the form; what is done is its value, from one draft to the next."""
        super().__init__(parent)
        self._edited = edited
        self._draft: CampaignDraft | None = None
        self._shown: tuple[str, ...] = ()
        self._open = ""
        self._counted = CampaignPlurals(self)

    @qml_property(dict, notify=changed)
    def told(self) -> dict[str, Row]:
        """`{text, action, ready}` of each text by its language: what of it is signed, and what a touch does."""
        ways = translate("Console", "Choose what the recipient is asked"), translate("Console", "Close the list")
        return {
            each: {
                "text": self._told(each),
                "action": ways[each == self._open],
                "ready": bool(self._parts(each)),
            }
            for each in self._shown
        }

    @qml_property(int, notify=changed)
    def count(self) -> int:
        """How many parts are listed: the lines stay while what is said of them changes, and so does a touch."""
        return len(self._parts(self._open)) if self._open else 0

    @qml_property(list, notify=changed)
    def rows(self) -> list[Row]:
        """`{text, heading, signed, ends, said}` of each part of the text that is open; `ends`: it may."""
        parts = self._parts(self._open) if self._open else ()
        signed = [place for place, part in enumerate(parts) if part.signed]
        return [
            {
                "text": apart(part.words[:_LONGEST]),
                "heading": part.heading,
                "signed": part.signed,
                "ends": bool(signed) and place > signed[0] and place != signed[-1],
                "said": translate("Console", "The recipient is asked this") if part.signed else "",
            }
            for place, part in enumerate(parts)
        ]

    def show(self, draft: CampaignDraft | None, shown: tuple[str, ...]) -> None:
        """Show the texts of a draft, or nothing."""
        self._draft, self._shown = draft, shown if draft else ()
        self._open = self._open if self._open in self._shown else ""
        self.changed.emit()

    def speak(self) -> None:
        """Say everything in the language of now."""
        self.changed.emit()

    @Slot(str)
    def toggle(self, language: str) -> None:
        """Open the list of a text's parts, or close it."""
        self._open = "" if language == self._open else language
        self.changed.emit()

    def lead(self, line: str) -> None:
        """Open the list to which somebody is led who is told that nothing is chosen yet."""
        if line.startswith(LINE) and line.removeprefix(LINE) in self._shown:
            self._open = line.removeprefix(LINE)
            self.changed.emit()
            self.led.emit("part_0")

    @Slot(int)
    def choose(self, place: int) -> None:
        """Make a part what the recipient is asked: all under a heading, or a paragraph with its list."""
        self.touched.emit()
        if self._draft:
            self._do(choose_petition(self._draft, self._open, place))

    @Slot(int)
    def end(self, place: int) -> None:
        """Have what the recipient is asked go on up to and with this part."""
        self.touched.emit()
        if self._draft:
            self._do(end_petition(self._draft, self._open, place))

    def _do(self, after: CampaignDraft) -> None:
        before = self._draft
        if before is None or after == before:
            return
        self.chosen.emit(self._open, before, after)
        self._edited.emit("further", "", "", lambda _draft: after)
        first = next((place for place, part in enumerate(self._parts(self._open)) if part.signed), 0)
        self.led.emit(f"part_{first}")  # the lines are others now: whoever uses keys stays among them

    def _told(self, language: str) -> str:
        signed = [part.words for part in self._parts(language) if part.signed and not part.heading]
        if signed:
            text = " ".join(signed).replace("\n", " ")
            cut = text if len(text) <= _FIRST_WORDS else text[:_FIRST_WORDS].rstrip() + "…"
            said = self._counted.signed(len(signed)).replace("%1", apart(cut))
        elif self._parts(language):
            said = translate("Console", "Nothing of the text is marked yet as what the recipient is asked.")
        else:
            said = translate("Console", "Once a text stands here, choose what of it the recipient is asked.")
        return f"{own_name(language)}: {said}" if len(self._shown) > 1 else said

    def _parts(self, language: str) -> tuple[ListedPart, ...]:
        return list_parts(self._draft, language) if self._draft else ()

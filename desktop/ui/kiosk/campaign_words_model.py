"""What the campaign says, in the language chosen right now."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign, Words
from desktop.ui.base.language import right_to_left
from desktop.ui.base.no_break_places import held_together
from desktop.ui.base.qml_property import qml_property
from desktop.ui.kiosk.campaign_text_for_qml import passages_of, sections_for_qml
from desktop.ui.kiosk.signer_phrases import only_counted

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CampaignWordsModel(QObject):
    """Read-only words of a campaign; `speak` changes their language."""

    changed = Signal()

    def __init__(self, campaign: Campaign, parent: QObject) -> None:
        super().__init__(parent)
        self._campaign = campaign
        self._words: Words = campaign.words[campaign.default_language]

    def speak(self, language: str) -> None:
        """Say everything in another of the campaign's languages."""
        self._words = self._campaign.words[language]
        self.changed.emit()

    def passages(self) -> list[str]:
        """Return the campaign text as it is read aloud, a passage each."""
        return passages_of(self._words)

    @qml_property(str, constant=True)
    def organisation(self) -> str:
        """Who asks, and answers for the data."""
        return self._campaign.controller.name

    @qml_property(list, constant=True)
    def contact(self) -> list[str]:
        """How to reach who asks: postal address, e-mail, phone, web."""
        who = self._campaign.controller
        return [who.postal_address, who.email, who.phone, who.web]

    @qml_property(str, constant=True)
    def accent(self) -> str:
        """The campaign's colour, `#rrggbb`."""
        return self._campaign.look.accent

    @qml_property(list, constant=True)
    def invitations(self) -> list[dict[str, object]]:
        """`{title, fromRight}` in each of the campaign's languages: read from afar while nobody is there."""
        said = ((code, self._campaign.words[code].title) for code in self._campaign.languages)
        return [{"title": title, "fromRight": right_to_left(code)} for code, title in said]

    @qml_property(str, notify=changed)
    def title(self) -> str:
        """The petition's name."""
        return held_together(self._words.title)

    @qml_property(str, notify=changed)
    def sentence(self) -> str:
        """What it is about, in one sentence."""
        return self._words.sentence

    @qml_property(str, notify=changed)
    def recipient(self) -> str:
        """To whom it is addressed."""
        return self._words.recipient

    @qml_property(list, notify=changed)
    def asks(self) -> list[str]:
        """What the recipient is asked to do."""
        return list(self._words.asks)

    @qml_property(str, notify=changed)
    def promise(self) -> str:
        """What is handed over, in one line."""
        return self._words.promise

    @qml_property(str, notify=changed)
    def onlyCounted(self) -> str:
        """The same for whoever chose to be only counted: that their name stays here, and to whom the list goes."""
        return only_counted(self._words.recipient)

    @qml_property(str, notify=changed)
    def beforeYouSign(self) -> str:
        """Who gets the list, and what that can mean; empty in packs of format 1."""
        return self._words.before_you_sign

    @qml_property(str, notify=changed)
    def deliveryNote(self) -> str:
        """What is handed over to whom and when, whole."""
        return self._words.delivery_note

    @qml_property(str, notify=changed)
    def withdrawal(self) -> str:
        """How to take a signature back."""
        return self._words.withdrawal

    @qml_property(str, notify=changed)
    def retention(self) -> str:
        """How long details are kept."""
        return self._words.retention

    @qml_property(str, notify=changed)
    def transfers(self) -> str:
        """Where details go."""
        return self._words.transfers

    @qml_property(list, notify=changed)
    def text(self) -> list[dict[str, object]]:
        """The campaign text, section by section."""
        return sections_for_qml(self._words.text)

    @qml_property(list, notify=changed)
    def privacy(self) -> list[dict[str, object]]:
        """The privacy text, section by section."""
        return sections_for_qml(self._words.privacy)

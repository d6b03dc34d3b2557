"""What the campaign says, in the language chosen right now."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign, Words
from desktop.ui.kiosk.prose import sections_for_qml

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WordsModel(QObject):
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

    @Property(str, constant=True)
    def organisation(self) -> str:
        """Who asks, and answers for the data."""
        return self._campaign.controller.name

    @Property(list, constant=True)
    def contact(self) -> list[str]:
        """How to reach who asks: postal address, e-mail, phone, web."""
        who = self._campaign.controller
        return [who.postal_address, who.email, who.phone, who.web]

    @Property(str, constant=True)
    def accent(self) -> str:
        """The campaign's colour, `#rrggbb`."""
        return self._campaign.look.accent

    @Property(str, notify=changed)
    def title(self) -> str:
        """The petition's name."""
        return self._words.title

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What it is about, in one sentence."""
        return self._words.sentence

    @Property(str, notify=changed)
    def recipient(self) -> str:
        """To whom it is addressed."""
        return self._words.recipient

    @Property(list, notify=changed)
    def asks(self) -> list[str]:
        """What the recipient is asked to do."""
        return list(self._words.asks)

    @Property(str, notify=changed)
    def promise(self) -> str:
        """What is handed over, in one line."""
        return self._words.promise

    @Property(str, notify=changed)
    def deliveryNote(self) -> str:
        """What is handed over to whom and when, whole."""
        return self._words.delivery_note

    @Property(str, notify=changed)
    def withdrawal(self) -> str:
        """How to take a signature back."""
        return self._words.withdrawal

    @Property(str, notify=changed)
    def retention(self) -> str:
        """How long details are kept."""
        return self._words.retention

    @Property(str, notify=changed)
    def transfers(self) -> str:
        """Where details go."""
        return self._words.transfers

    @Property(list, notify=changed)
    def text(self) -> list[dict[str, object]]:
        """The campaign text, section by section."""
        return sections_for_qml(self._words.text)

    @Property(list, notify=changed)
    def privacy(self) -> list[dict[str, object]]:
        """The privacy text, section by section."""
        return sections_for_qml(self._words.privacy)

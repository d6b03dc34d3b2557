"""One consent as QML sees it: what is asked, whether it was wholly in sight, and what was answered."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from desktop.core.campaign import ConsentRequest
from desktop.ui.base.qml_property import qml_property
from desktop.ui.base.wholly_in_sight import is_wholly_in_sight

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ConsentModel(QObject):
    """A request and its answer. Who did not have it wholly in sight was not asked, whatever they touched."""

    changed = Signal()

    def __init__(self, request: ConsentRequest, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._request = request
        self._language = language
        self._seen = self._settled = self._yes = False

    @property
    def request(self) -> ConsentRequest:
        """What is asked."""
        return self._request

    @property
    def settled(self) -> bool:
        """Whether it need not be put any more: it was answered, or could not be shown whole."""
        return self._settled

    @property
    def answered_yes(self) -> bool:
        """Whether the signer said yes."""
        return self._yes

    def speak(self, language: str) -> None:
        """Ask in another language. An answer was to other words: it is asked anew."""
        if language != self._language:
            self._language = language
            self.forget()

    def forget(self) -> None:
        """Nobody answered it yet."""
        self._seen = self._settled = self._yes = False
        self.changed.emit()

    def settle(self, *, yes: bool) -> None:
        """Take an answer; to words that were never wholly in sight there is none."""
        self._settled, self._yes = True, yes and self._seen
        self.changed.emit()

    @qml_property(str, constant=True)
    def name(self) -> str:
        """The request's id."""
        return self._request.id

    @qml_property(str, constant=True)
    def requester(self) -> str:
        """Who asks."""
        return self._request.requester

    @qml_property(str, notify=changed)
    def text(self) -> str:
        """What is asked."""
        return self._request.texts[self._language]

    @qml_property(bool, notify=changed)
    def seen(self) -> bool:
        """Whether it was wholly in sight: only then anything that is said counts."""
        return self._seen

    @Slot(QQuickItem)
    def look(self, question: QQuickItem) -> None:
        """Take note once the question is wholly in sight; asked before each picture of it."""
        if not self._seen and is_wholly_in_sight(question):
            self._seen = True
            self.changed.emit()

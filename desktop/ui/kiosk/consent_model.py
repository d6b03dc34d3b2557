"""One consent as QML sees it: its own box, unticked, offered once the field it needs has something in it."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.campaign import ConsentRequest
from desktop.ui.base.qml_property import qml_property

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ConsentModel(QObject):
    """A request and whether it is ticked. Without an e-mail there is nothing to ask, so nothing is shown or kept."""

    changed = Signal()

    def __init__(self, request: ConsentRequest, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._request = request
        self._language = language
        self._ticked = False
        self._offered = False

    @property
    def request(self) -> ConsentRequest:
        """What is asked."""
        return self._request

    @property
    def answered_yes(self) -> bool:
        """Whether the signer ticked it."""
        return self._ticked

    def speak(self, language: str) -> None:
        """Ask in another language. The tick stays: it answers the same request."""
        self._language = language
        self.changed.emit()

    def offer(self, *, offered: bool) -> None:
        """Show the box, or take it away with its tick."""
        self._offered = offered
        self._ticked = self._ticked and offered
        self.changed.emit()

    @qml_property(str, constant=True)
    def name(self) -> str:
        """The request's id."""
        return self._request.id

    @qml_property(str, constant=True)
    def field(self) -> str:
        """The field it stands under."""
        return self._request.field

    @qml_property(str, constant=True)
    def requester(self) -> str:
        """Who asks."""
        return self._request.requester

    @qml_property(str, notify=changed)
    def text(self) -> str:
        """What is asked."""
        return self._request.texts[self._language]

    @qml_property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether the box is shown."""
        return self._offered

    @qml_property(bool, notify=changed)
    def ticked(self) -> bool:
        """Whether the signer said yes."""
        return self._ticked

    @Slot(bool)
    def tick(self, ticked: bool) -> None:  # noqa: FBT001  (what a box says is yes or no)
        """Take the signer's answer."""
        self._ticked = ticked
        self.changed.emit()

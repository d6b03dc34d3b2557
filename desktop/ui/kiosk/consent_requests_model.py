"""What is asked apart from signing: each request by itself, once the field it needs was filled in."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign, FieldName
from desktop.core.form import Entry
from desktop.ui.base.qml_property import qml_property
from desktop.ui.kiosk.consent_model import ConsentModel

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ConsentRequestsModel(QObject):
    """Puts one request after another between the form and the signature. Without an e-mail there is nothing to ask."""

    changed = Signal()
    answered = Signal()  # the one that was put is settled

    def __init__(self, campaign: Campaign, parent: QObject) -> None:
        super().__init__(parent)
        self._all = [ConsentModel(request, campaign.default_language, self) for request in campaign.consents]
        self._put: ConsentModel | None = None

    @property
    def answered_yes(self) -> frozenset[str]:
        """The ids of those that were said yes to."""
        return frozenset(each.request.id for each in self._all if each.answered_yes)

    @property
    def seen(self) -> frozenset[str]:
        """The ids of those that were wholly in sight."""
        return frozenset(each.request.id for each in self._all if each.seen)

    @qml_property(ConsentModel, notify=changed)
    def put(self) -> ConsentModel | None:
        """The request that is put, or was put last; none before the first."""
        return self._put

    def put_next(self, entry: Entry) -> bool:
        """Put the next request whose field was filled in and that nobody answered; say if there is one."""
        asked = (each for each in self._all if not each.settled and getattr(entry, each.request.field))
        if found := next(asked, None):
            self._put = found
            self.changed.emit()
        return found is not None

    @Slot(bool)
    def answer(self, yes: bool) -> None:  # noqa: FBT001  (what was asked is answered by yes or no)
        """Take the answer to the one that is put; a no also where it could not be shown whole."""
        if self._put:
            self._put.settle(yes=yes)
            self.answered.emit()

    def forget(self, field: FieldName) -> None:
        """Something else stands in a field now: what was answered about it counts no more."""
        for each in self._all:
            if each.request.field == field:
                each.forget()

    def speak(self, language: str) -> None:
        """Ask in another language."""
        for each in self._all:
            each.speak(language)

    def wipe(self) -> None:
        """Forget every answer."""
        for each in self._all:
            each.forget()

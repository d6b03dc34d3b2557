"""Who answers for a campaign, as its draft says it: name, address, and how to reach them."""

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.campaign.drafts import CampaignDraft
from desktop.ui.base.qml_property import qml_property

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OrganisationModel(QObject):
    """Shows the organisation of one draft; every edit is told to the page, which keeps it."""

    changed = Signal()
    spoken = Signal()  # the labels are in another language than before
    edited = Signal(str, str)  # which fact, and what it becomes

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._facts: dict[str, str] = {}

    @qml_property(list, notify=spoken)
    def lines(self) -> list[dict[str, str]]:
        """`{key, label}` of each fact."""
        return [{"key": key, "label": label} for key, label in fact_labels().items()]

    @qml_property(dict, notify=changed)
    def facts(self) -> dict[str, str]:
        """What is written, by key."""
        return self._facts

    def show(self, draft: CampaignDraft) -> None:
        """Show the organisation of a draft."""
        self._facts = {key: str(draft.values["controller"].get(key, "")) for key in fact_labels()}
        self.changed.emit()

    def speak(self) -> None:
        """Say everything in the language of now."""
        self.spoken.emit()

    @Slot(str, str)
    def state(self, fact: str, text: str) -> None:
        """Take what was typed, once the line is left."""
        if text.strip() != self._facts.get(fact, text.strip()):
            self.edited.emit(fact, text.strip())


def fact_labels() -> dict[str, str]:
    """Return what each fact of an organisation is called, by key."""
    return {
        "name": translate("Console", "Name of the organisation"),
        "postal_address": translate("Console", "Postal address"),
        "email": translate("Console", "E-mail for questions and withdrawals"),
        "phone": translate("Console", "Helpline"),
        "web": translate("Console", "Web page, any on which people find you"),
    }

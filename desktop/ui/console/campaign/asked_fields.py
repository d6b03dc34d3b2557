"""What a campaign asks besides the name, what of it goes to the recipient, and whether one may write to people."""

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement

from desktop.office.campaign.draft_questions import asks_consent
from desktop.office.campaign.drafts import ASKED, CampaignDraft
from desktop.ui.base.qml_property import qml_property

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AskedFields(QObject):
    """Shows the ticks of one draft; each is told to the page, which keeps it."""

    changed = Signal()
    spoken = Signal()  # the labels are in another language than before

    def __init__(self, edited: SignalInstance, parent: QObject) -> None:
        """`edited`: the signal of the form, as it documents it."""
        super().__init__(parent)
        self._edited = edited
        self._draft: CampaignDraft | None = None

    @qml_property(list, notify=spoken)
    def rows(self) -> list[dict[str, object]]:
        """`{name, label, deliverable}` of each field that can be asked."""
        labels = {
            "country": translate("Console", "Country"),
            "email": translate("Console", "E-mail"),
            "postal_code": translate("Console", "Postal code"),
            "phone": translate("Console", "Phone"),
        }
        return [
            {"name": name, "label": labels[name], "deliverable": name in ("country", "postal_code")} for name in ASKED
        ]

    @qml_property(list, notify=changed)
    def ticked(self) -> list[str]:
        """Which boxes are ticked: `ask_…`, `need_…` and `deliver_…` of each field; `consent`: may we write to you."""
        if self._draft is None:
            return []
        asked = {str(each["name"]): each["need"] for each in self._draft.values["field"]}
        needed = [f"need_{name}" for name, need in asked.items() if need == "required"]
        delivered = [f"deliver_{name}" for name in self._draft.values["delivered_fields"]]
        consent = ["consent"] if asks_consent(self._draft) else []
        return [*(f"ask_{name}" for name in asked), *needed, *delivered, *consent]

    def show(self, draft: CampaignDraft | None) -> None:
        """Show what a draft asks, or nothing."""
        self._draft = draft
        self.changed.emit()

    def speak(self) -> None:
        """Say everything in the language of now."""
        self.spoken.emit()

    @Slot(str, str)
    def ask(self, name: str, need: str) -> None:
        """Ask for a field, or for the `consent` to be written to (required, optional), or not (hidden)."""
        if name == "consent":
            self._edited.emit(name, "", "", need != "hidden")
        else:
            self._edited.emit("ask", "", name, need)

    @Slot(str, bool)
    def deliver(self, name: str, delivered: bool) -> None:  # noqa: FBT001  (a box that QML ticks)
        """Promise the recipient a field, or not."""
        self._edited.emit("deliver", "", name, delivered)

"""Help for volunteers: what to do when, and whom to call."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.device_phrases import helpline_of
from desktop.ui.corner.device_protocol import CornerDevice

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1

# What happens at a table, and what to do then.
_ANSWERS = (
    (
        str(QT_TRANSLATE_NOOP("Corner", "Somebody cannot read or type")),
        str(
            QT_TRANSLATE_NOOP(
                "Corner",
                "Offer “Read aloud” with headphones, larger text, or to read to them and type what they say. "
                "They touch “Add my signature” themselves.",
            )
        ),
    ),
    (
        str(QT_TRANSLATE_NOOP("Corner", "Somebody wants their signature back")),
        str(
            QT_TRANSLATE_NOOP(
                "Corner",
                "Just now: for 20 seconds the thank-you screen offers “Undo my signature”. Later: “Sign”, “Who sees "
                "what”, and at its end “Take my signature back”, with the name they signed with and the code they "
                "were shown. Without the code they write to the organisation.",
            )
        ),
    ),
    (
        str(QT_TRANSLATE_NOOP("Corner", "The screen is frozen or dark")),
        str(
            QT_TRANSLATE_NOOP(
                "Corner",
                "Hold the power button for ten seconds, then switch the device on. "
                "Everyone who saw “Thank you” has a saved signature; nobody else has.",
            )
        ),
    ),
    (
        str(QT_TRANSLATE_NOOP("Corner", "Somebody takes or demands the device")),
        str(
            QT_TRANSLATE_NOOP(
                "Corner",
                "Let it go: you matter more. Nobody can read what is signed on it. Tell the organisation at once.",
            )
        ),
    ),
)


@QmlElement
class HelpModel(PageModel):
    """A page to read; it needs no network and names nobody but the organisation."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, device: Callable[[], CornerDevice], parent: QObject) -> None:
        super().__init__("reading", parent)
        self.changed.connect(self.refreshed)
        self._device = device

    @qml_property(str, notify=refreshed)
    def helpline(self) -> str:
        """Whom to ask, and how; nothing while the campaign is only tried out."""
        who = self._device().card.controller
        return helpline_of(who) if who else ""

    @qml_property(list, notify=refreshed)
    def answers(self) -> list[dict[str, str]]:
        """`{heading, text}` of each thing that happens at a table."""
        return [
            {"heading": translate("Corner", heading), "text": translate("Corner", text)} for heading, text in _ANSWERS
        ]

    def describe(self) -> PageText:
        """Return title and the way back."""
        return PageText(translate("Corner", "Help"), back=translate("Corner", "Back"))

    @Slot()
    def back(self) -> None:
        """Go back to the figures."""
        self.leads.emit("figures")

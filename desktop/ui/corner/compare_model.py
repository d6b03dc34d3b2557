"""What was chosen, before it is trusted: four words to compare, or for trying out a passphrase to write down."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign
from desktop.core.key_files import new_passphrase
from desktop.core.pack.files import PackFiles
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.packs import Examined

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CompareModel(PageModel):
    """Keeps the pack in memory: what was compared is what is taken. Stages: comparing, and trying."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    refused = Signal()  # the words differ: nothing is taken

    def __init__(self, parent: QObject) -> None:
        super().__init__("comparing", parent)
        self.changed.connect(self.refreshed)
        self._found: Examined | None = None
        self._passphrase = ""

    @property
    def chosen(self) -> tuple[PackFiles | None, str]:
        """The pack that was examined, or the passphrase of a try-out; neither before anything was chosen."""
        return (self._found.files if self._found else None), self._passphrase

    @qml_property(bool, notify=refreshed)
    def trying(self) -> bool:
        """Whether the bundled campaign is to be tried out."""
        return self._stage == "trying"

    @qml_property(str, notify=refreshed)
    def passphrase(self) -> str:
        """The passphrase of the organisation for trying out; it is kept nowhere."""
        return self._passphrase

    @qml_property(str, notify=refreshed)
    def campaign(self) -> str:
        """What the campaign is called; nothing before one was chosen, and nothing for a try-out."""
        return self._said(lambda campaign: campaign.words[campaign.default_language].title)

    @qml_property(str, notify=refreshed)
    def organisation(self) -> str:
        """Whose campaign it is, as the pack says."""
        return self._said(lambda campaign: campaign.controller.name)

    @qml_property(list, notify=refreshed)
    def words(self) -> list[str]:
        """The organisation's key as four words."""
        return list(self._found.words) if self._found else []

    @qml_property(str, notify=refreshed)
    def meaning(self) -> str:
        """What the words or the passphrase are, and what taking them means."""
        if self._stage == "trying":
            return translate(
                "Corner",
                "This is the passphrase of a try-out organisation that is made on this device. It is shown only now. "
                "Without it nobody can read what is signed here.",
            )
        return translate(
            "Corner",
            "The organisation has the same four words: on its letter with the pack, or read to you on the phone. "
            "From now on this device trusts only this organisation.",
        )

    @qml_property(str, notify=refreshed)
    def hint(self) -> str:
        """What to do where this is not what was wanted."""
        if self._stage == "trying":
            return translate(
                "Corner",
                "Use this to practise and to show. For a real event, ask the organisation for its campaign pack.",
            )
        return translate("Corner", "If even one word differs, touch “They differ” and call the organisation.")

    def describe(self) -> PageText:
        """Return title and actions of this stage."""
        if self._stage == "trying":
            written = translate("Corner", "I have written it down")
            return PageText(
                translate("Corner", "Write this down"), written, "words_agree", back=translate("Corner", "Back")
            )
        title, same = translate("Corner", "Compare these four words"), translate("Corner", "They are the same")
        return PageText(title, same, "words_agree", back=translate("Corner", "They differ"))

    def compare(self, found: Examined) -> None:
        """Show the words of a pack."""
        self._found, self._passphrase = found, ""
        self.enter("comparing")
        self.leads.emit("check")

    def try_out(self) -> None:
        """Show the passphrase of an organisation that is made on this device."""
        self._found, self._passphrase = None, new_passphrase()
        self.enter("trying")
        self.leads.emit("check")

    def forget(self) -> None:
        """Take nothing."""
        self._found, self._passphrase = None, ""
        self.enter("comparing")

    @Slot()
    def forth(self) -> None:
        """Take it, and go on to the event."""
        self.leads.emit("event")

    @Slot()
    def back(self) -> None:
        """Take nothing, and go back to choosing."""
        self.forget()
        self.refused.emit()
        self.leads.emit("campaign")

    def _said(self, say: Callable[[Campaign], str]) -> str:
        return say(self._found.campaign) if self._found else ""

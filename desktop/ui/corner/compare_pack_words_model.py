"""What was chosen, before it is trusted: four words to find, or for trying out a passphrase to write down."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign
from desktop.core.passphrase import new_passphrase
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.page_model import PageModel, PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.corner.packs_on_sticks import Chosen, Examined, spoken, titles_of
from desktop.ui.corner.pick_key_words_model import PickKeyWordsModel
from desktop.ui.corner.plurals import Plurals

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ComparePackWordsModel(PageModel):
    """Keeps the pack in memory: what was compared is what is taken.

    Stages: comparing, then ending where a try-out was here, then asking where something speaks against the pack; or
    trying.
    """

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property
    refused = Signal()  # the words differ: nothing is taken

    def __init__(self, parent: QObject, *, tried_out: bool = False) -> None:
        """`tried_out`: the campaign that is here, and stays where none is chosen, is only for trying out."""
        super().__init__("comparing", parent)
        self._tried_out = tried_out
        self.changed.connect(self.refreshed)
        self._found: Examined | None = None
        self._passphrase = ""
        self._key_words = PickKeyWordsModel(self)
        self._key_words.changed.connect(self.changed)
        self._key_words.found.connect(self.forth)

    @property
    def chosen(self) -> Chosen:
        """The pack that was examined, or the passphrase of a try-out; neither before anything was chosen."""
        files = self._found.files if self._found else None
        stick = self._found.stick if self._found else None
        asked, ends = self._stage == "asking", self._ends_try_out() and self._stage in ("ending", "asking")
        return Chosen(files, self._passphrase, despite_objection=asked, ends_try_out=ends, stick=stick)

    @property
    def found(self) -> Examined | None:
        """The pack that was examined, or None."""
        return self._found

    @qml_property(bool, notify=refreshed)
    def triedOut(self) -> bool:
        """Whether what this leads to is only for trying out, chosen now or earlier."""
        if self._found:
            return self._found.campaign.tried_out
        return self._tried_out or bool(self._passphrase)

    @qml_property(PickKeyWordsModel, constant=True)
    def keyWords(self) -> PickKeyWordsModel:
        """Where the organisation's four words are found."""
        return self._key_words

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
        return _said(self._found, lambda campaign: spoken(titles_of(campaign)))

    @qml_property(str, notify=refreshed)
    def organisation(self) -> str:
        """Whose campaign it is, as the pack says."""
        return _said(self._found, lambda campaign: campaign.controller.name)

    @qml_property(str, notify=refreshed)
    def meaning(self) -> str:
        """Where the words are found or what the passphrase is, and what follows; or what speaks against the pack."""
        if objection := self._objection():
            return objection.sentence
        if self._stage == "ending":
            thrown = Plurals().thrown_away(self._found.thrown_away or 0) if self._found else ""
            kept = translate(
                "Corner",
                "What was signed while trying out never counts. Name, planned events and drop boxes of the try-out go "
                "too. Then this device is for the campaign above.",
            )
            return f"{thrown} {kept}"
        if self._stage == "trying":
            return translate(
                "Corner",
                "This is the passphrase of a try-out organisation that is made on this device. It is shown only now. "
                "Without it nobody can read what is signed here.",
            )
        return translate(
            "Corner",
            "They are English words, in every language. They are on the page for volunteers that the organisation "
            "prints, or somebody there reads them to you on the phone. "
            "From then on this device trusts only this organisation.",
        )

    @qml_property(str, notify=refreshed)
    def hint(self) -> str:
        """What to do where this is not what was wanted."""
        if self._stage == "ending":
            return translate("Corner", "Did people sign here for real? Then touch “Back” and call headquarters first.")
        if objection := self._objection():
            said = f"\u2068{objection.detail}\u2069"  # isolated: in English, whatever the language around it
            return translate("StaffDetail", "For staff: %1").replace("%1", said) if objection.detail else ""
        if self._stage == "trying":
            return translate(
                "Corner",
                "Use this to practise and to show. For a real event, ask the organisation for its campaign pack.",
            )
        return translate(
            "Corner",
            "Is your word not among these? Then touch “My word is not here” and call the organisation, "
            "at a number that you have from somewhere else than this pack.",
        )

    def describe(self) -> PageText:
        """Return title and actions of this stage."""
        back = translate("Corner", "Back")
        if self._stage == "ending":
            title = translate("Corner", "Throw away what was signed while trying out?")
            on = translate("Corner", "Throw away and go on")
            return PageText(title, on, "end_try_out", back=back, danger=True)
        if self._stage == "asking":
            take = translate("Corner", "Take it anyway")
            return PageText(translate("Corner", "Take this campaign pack?"), take, "take_all_the_same", back=back)
        if self._stage == "trying":
            written = translate("Corner", "I have written it down")
            return PageText(translate("Corner", "Write this down"), written, "words_agree", back=back)
        title = translate("Corner", "Find the organisation’s four words")
        if self._key_words.agreed:  # somebody came back to it
            on, another = translate("Corner", "Continue"), translate("Corner", "Another campaign")
            return PageText(title, on, "words_agree", back=another)
        return PageText(title, back=translate("Corner", "My word is not here"))

    def compare(self, found: Examined) -> None:
        """Have the words of a pack found."""
        self.forget()
        self._found = found
        self._key_words.compare(found.words)
        self.enter("comparing")
        self.leads.emit("check")

    def try_out(self) -> None:
        """Show the passphrase of an organisation that is made on this device."""
        self.forget()
        self._passphrase = new_passphrase()
        self.enter("trying")
        self.leads.emit("check")

    def forget(self) -> None:
        """Take nothing."""
        self._found, self._passphrase = None, ""
        self._key_words.compare(())
        self.enter("comparing")

    def speak(self) -> None:
        """Say everything in the language of now."""
        self._key_words.speak()
        super().speak()

    @Slot()
    def forth(self) -> None:
        """Take it, and go on to the event; where something speaks against it that is asked first."""
        if self._stage == "comparing" and not self._key_words.agreed:
            return
        if self._stage == "comparing" and self._ends_try_out():
            self.enter("ending")
        elif self._stage in ("comparing", "ending") and self._found and self._found.objection:
            self.enter("asking")
        else:
            self.leads.emit("event")

    @Slot()
    def back(self) -> None:
        """Take nothing, and go back to choosing."""
        self.forget()
        self.refused.emit()
        self.leads.emit("campaign")

    def _ends_try_out(self) -> bool:
        return self._found is not None and self._found.ends_try_out

    def _objection(self) -> Trouble | None:
        return self._found.objection if self._found and self._stage == "asking" else None


def _said(found: Examined | None, say: Callable[[Campaign], str]) -> str:
    return say(found.campaign) if found else ""

"""One person: what they signed and were asked, and what they may ask for; each act says what it did."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.campaign import FieldName
from desktop.office.desk.petition_place import Petition
from desktop.office.people.decisions import undo_decision
from desktop.office.people.person import PersonRecord, look_at_person, save_copies
from desktop.office.rights.finding_and_forgetting import correctable_fields
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.base.page_model import PageText
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace
from desktop.ui.console.people.person_copy_place import Copying
from desktop.ui.console.people.person_forgetting import PersonForgetting
from desktop.ui.console.people.person_text import lists_in_words, name_of, signature_in_words
from desktop.ui.console.people.signature_correction import Correcting
from desktop.ui.console.people.withdrawal_and_consent_acts import PersonActs

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PersonModel(ConsolePage):
    """Stages: looking, shown, correcting, copying, forgetting, gone."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(
        self, work: Workplace, interface: InterfaceSettingsModel, volumes: Callable[[], tuple[Volume, ...]]
    ) -> None:
        super().__init__("looking", work)
        self.changed.connect(self.refreshed)
        work.jobs.changed.connect(self.changed)
        self._interface = interface
        self._correcting, self._copying, self._forgetting = (
            Correcting(self),
            Copying(volumes, self),
            PersonForgetting(work, self),
        )
        self._acts = PersonActs(self._act, lambda: (self._person, self.by), self)
        self._correcting.changed.connect(self.changed)
        self._correcting.resumed.connect(self.show)
        self._copying.picked.connect(self._save)
        self._forgetting.changed.connect(self.changed)
        self._forgetting.gone.connect(self.wipe)
        self.wipe()

    @qml_property(dict, notify=refreshed)
    def record(self) -> Row:
        """`{signatures, lists, withdrawable}`: each signature in words, the one that counts first; on which lists they
        stand; whether there is anything left to withdraw.
        """
        if self._stage != "shown" or not self._person:
            return {"signatures": [], "lists": "", "withdrawable": False}
        signatures, language = self._person.signatures, self._interface.language
        return {
            "signatures": [signature_in_words(each, language, self._person) for each in signatures],
            "lists": lists_in_words(signatures),
            "withdrawable": any(each.state != "withdrawn" for each in signatures),
        }

    @qml_property(str, notify=refreshed)
    def note(self) -> str:
        """What came of the last act."""
        return self._note

    @qml_property(bool, notify=refreshed)
    def undoable(self) -> bool:
        """Whether the last act can be taken back here."""
        return self._decision > 0 and self._stage == "shown"

    @qml_property(Correcting, constant=True)
    def correcting(self) -> Correcting:
        """The fields of the signature that is corrected."""
        return self._correcting

    @qml_property(PersonActs, constant=True)
    def acts(self) -> PersonActs:
        """What they may ask for and take back again."""
        return self._acts

    @qml_property(Copying, constant=True)
    def copying(self) -> Copying:
        """Where a copy goes."""
        return self._copying

    @qml_property(PersonForgetting, constant=True)
    def forgetting(self) -> PersonForgetting:
        """What forgetting does."""
        return self._forgetting

    def describe(self) -> PageText:
        """Return the title, the way on and the way back of each stage."""
        name = apart(name_of(self._person.signatures[0])) if self._person else ""
        back, everybody = translate("Console", "Back"), translate("Console", "All people")
        match self._stage:
            case "correcting":
                title, keep = translate("Console", "Correct: %1"), translate("Console", "Keep the correction")
                ready = bool(self._correcting.changed_fields())
                return PageText(title.replace("%1", name), keep, "keep", ready, back=back)
            case "copying":
                return PageText(translate("Console", "A copy for them"), back=back)
            case "forgetting":
                title, forget = translate("Console", "Forget: %1"), translate("Console", "Forget for good")
                ready = self._forgetting.ready
                return PageText(title.replace("%1", name), forget, "forget_now", ready, danger=True, back=back)
            case "gone":
                return PageText(translate("Console", "Forgotten"), back=everybody)
        return PageText(name or translate("Console", "A person"), back=everybody)

    def show(self, number: int) -> None:
        """Look at whoever gave this signature."""
        self.wipe()
        self._number = number

    def arrive(self) -> None:
        """Read all that is kept of them; a correction that was half typed goes on. Without anybody: everybody."""
        if not self._number:
            self.leads.emit("people")
        elif self._stage != "correcting":
            self._act(lambda _petition: None, "")

    def wipe(self, note: str = "") -> None:
        """Forget who was shown, and what was typed; `note`: what to tell where they are forgotten for good."""
        self._person: PersonRecord | None = None
        self._number = self._decision = 0
        self._note, self._keeping = note, False
        self._correcting.wipe()
        self._forgetting.wipe()
        self.enter("gone" if note else "looking")

    @Slot(str)
    def begin(self, stage: str) -> None:
        """Begin an act that asks for something first: copying, forgetting; or look at the person again."""
        if stage == "copying":
            self._copying.begin(self._work.desk)
        elif stage == "forgetting" and self._person:
            self._forgetting.begin(self._person)
        elif stage == "shown":
            self._correcting.end()
        self._note, self._decision = "", 0
        self.show_trouble(None)
        self.enter(stage)

    @Slot(int)
    def correct(self, number: int) -> None:
        """Begin to correct one signature."""

        def begin(held: Mapping[FieldName, str]) -> None:
            before = self._correcting.awaited
            self._correcting.begin(number, held, self._interface.language)
            self.begin("correcting")
            if before:
                self._note = translate("Console", "This is what you had typed. Nothing of it is changed yet.")
                self.changed.emit()

        self.ask(lambda petition: correctable_fields(petition, number), begin)

    @Slot()
    def undo(self) -> None:
        """Take the last act back."""
        number, by = self._decision, self.by
        if number:
            self._act(lambda petition: undo_decision(petition, number, by=by), translate("Console", "Taken back."))

    @Slot()
    def forth(self) -> None:
        """Keep the correction, or forget them."""
        if self._stage == "correcting" and self._correcting.changed_fields():
            if self._keeping and not self.trouble:
                return  # a second touch is no second act: it would meet what the first one changed
            self.show_trouble(None)
            self._keeping = True
            self._act(self._correcting.act(by=self.by), self._correcting.in_words())
        elif self._stage == "forgetting":
            self.show_trouble(None)
            self._forgetting.act(self.fail)

    @Slot()
    def back(self) -> None:
        """Go back to the person, or to everybody."""
        if self._stage in ("shown", "gone", "looking"):
            self.leads.emit("people")
        else:
            self.begin("shown")

    def renew(self, after: Trouble) -> None:
        """Read what stands there by now; what was typed stays in its lines, and is compared with that."""
        number = self._correcting.number
        if self._stage == "correcting":
            self.ask(lambda petition: correctable_fields(petition, number), self._correcting.renew, after)
        else:
            self._act(lambda _petition: None, "", after)

    def _act(self, act: Callable[[Petition], int | None], said: str, after: Trouble | None = None) -> None:
        """Do an act, which may return the decision it became, and show the person anew."""
        number = self._number

        def both(petition: Petition) -> tuple[int | None, PersonRecord]:
            made = act(petition)
            return made, look_at_person(petition, number)

        def done(outcome: tuple[int | None, PersonRecord]) -> None:
            self._keeping = False
            made, self._person = outcome
            self._decision, self._note = made or 0, said
            self._correcting.end()
            self.enter("shown")
            if self._correcting.awaited:
                self.correct(self._correcting.awaited)

        self.ask(both, done, after)

    def _save(self, folder: Path) -> None:
        person, by = self._person, self.by
        if not person:
            return

        def done(files: tuple[Path, ...]) -> None:
            said = translate("Console", "Saved in “%1”: %2. Give them to nobody else.").replace(
                "%1", apart(folder.name)
            )
            self.begin("shown")
            self._note = said.replace("%2", ", ".join(each.name for each in files))
            self.changed.emit()

        self.ask(lambda petition: save_copies(petition, person.signatures, folder, by=by), done)

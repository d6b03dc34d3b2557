"""What a person may ask for and take back again: being withdrawn, or one consent only."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.petition_place import Petition
from desktop.office.people.person import PersonRecord, withdraw_person
from desktop.office.rights.request_register import take_consent_back
from desktop.ui.console.page.consent_text import consent_in_words

translate = QCoreApplication.translate
Do = Callable[[Callable[[Petition], int | None], str], None]  # an act, which becomes a decision, and what it did

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PersonActs(QObject):
    """Each is done at once, said, and undone by one touch. `who`: the person who is shown, and who works here."""

    def __init__(self, do: Do, who: Callable[[], tuple[PersonRecord | None, str]], parent: QObject) -> None:
        super().__init__(parent)
        self._do, self._who = do, who

    @Slot()
    def withdraw(self) -> None:
        """Withdraw them, as they asked."""
        person, by = self._who()
        if person:
            said = translate("Console", "Withdrawn: they are not counted any more, and on no list from now on.")
            self._do(lambda petition: withdraw_person(petition, person, by=by).number, said)

    @Slot(str)
    def take_back(self, request: str) -> None:
        """Take one consent back, as they asked; the signature stays."""
        person, by = self._who()
        if person:
            said = translate("Console", "Taken back: “%1”. The signature still counts; how it was given is kept.")
            numbers = person.numbers
            self._do(
                lambda petition: take_consent_back(petition, numbers, request, by=by).number,
                said.replace("%1", consent_in_words(request, person.texts)),
            )

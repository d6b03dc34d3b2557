"""Who the organisation is, asked when a campaign begins: what is still empty is named, and somebody is led there."""

from dataclasses import asdict, replace

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.workspace import OrganisationFacts
from desktop.ui.base.error_text import Trouble
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.page.staff_error_text import own_trouble

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
_NEEDED = ("name", "postal_address", "email", "web")  # the helpline may follow: the campaign's own page says so


@QmlElement
class FactsStep(QObject):
    """Lines to type in; once somebody went on, those that stand against it are marked until they are typed in."""

    changed = Signal()
    spoken = Signal()  # the labels are in another language than before
    pointed = Signal(str)  # the name of a line that somebody is led to

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.told = OrganisationFacts()
        self._wrong: tuple[str, ...] = ()

    @qml_property(list, notify=spoken)
    def lines(self) -> list[dict[str, str]]:
        """`{name, label}` of each fact."""
        return [{"name": name, "label": label} for name, label in _labels().items()]

    @qml_property(dict, notify=changed)
    def texts(self) -> dict[str, str]:
        """What is typed, by name."""
        return asdict(self.told)

    @qml_property(list, notify=changed)
    def wrong(self) -> list[str]:
        """The names of the lines that stand against going on."""
        return list(self._wrong)

    def forget(self) -> None:
        """Begin with empty lines."""
        self.told, self._wrong = OrganisationFacts(), ()
        self.changed.emit()

    def check(self) -> Trouble | None:
        """Take what is typed; return what stands against going on, by the labels, and lead to the first of it."""
        self.told = OrganisationFacts(**{name: text.strip() for name, text in asdict(self.told).items()})
        texts = asdict(self.told)
        empty = tuple(name for name in _NEEDED if not texts[name])
        self._wrong = empty or (() if "@" in self.told.email else ("email",))
        self.changed.emit()
        if not self._wrong:
            return None
        self.pointed.emit(self._wrong[0])
        return own_trouble(lambda: _empty(empty) if empty else _no_address())

    @Slot(str, str)
    def type_fact(self, name: str, text: str) -> None:
        """Take a fact of the organisation."""
        self.told = replace(self.told, **{name: text})
        self._wrong = tuple(each for each in self._wrong if each != name)
        self.changed.emit()

    def speak(self) -> None:
        """Say everything in the language of now."""
        self.spoken.emit()


def _empty(names: tuple[str, ...]) -> str:
    quoted = translate("Console", "“%1”")
    named = QLocale().createSeparatedList([quoted.replace("%1", _labels()[each]) for each in names])
    return translate("Console", "Still empty: %1. Signers are told whom to ask.").replace("%1", named)


def _no_address() -> str:
    said = translate("Console", "“%1” needs an address with its @, such as hello@example.org.")
    return said.replace("%1", _labels()["email"])


def _labels() -> dict[str, str]:
    return {
        "name": translate("Console", "Name of the organisation"),
        "postal_address": translate("Console", "Postal address"),
        "email": translate("Console", "E-mail for questions and withdrawals"),
        "phone": translate("Console", "Helpline; it may follow later, but is needed to sign the campaign"),
        "web": translate("Console", "Web page, any on which people find you"),
    }

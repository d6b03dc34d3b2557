"""The form as QML sees it: fields, consents and statements, checked when left and gathered on sending."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign, FieldName
from desktop.core.email_typos import suggest_email
from desktop.core.form import Draft, Entry, complete, find_problem, find_problems, tidy
from desktop.ui.base.qml_property import qml_property
from desktop.ui.kiosk.age_model import AgeModel
from desktop.ui.kiosk.consent_model import ConsentModel
from desktop.ui.kiosk.field_groups import FieldGroups
from desktop.ui.kiosk.field_model import FieldModel
from desktop.ui.kiosk.naming_model import NamingModel

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FormModel(QObject):
    """What one signer has typed so far; it lives in memory only and `wipe` forgets it."""

    changed = Signal()
    typed = Signal()
    attend = Signal(str, arguments=["name"])  # the first field that needs the signer

    def __init__(self, campaign: Campaign, parent: QObject) -> None:
        super().__init__(parent)
        self._campaign = campaign
        self._language = campaign.default_language
        self._naming, self._age = NamingModel(campaign, self), AgeModel(campaign, self)
        self._pressed = False
        self._left_meanwhile: list[FieldName] = []
        self._fields = {
            rule.name: FieldModel(rule, self._language, self) for rule in campaign.fields if rule.need != "hidden"
        }
        self._groups = FieldGroups(self._fields.values(), self)
        self._consents = [ConsentModel(request, self._language, self) for request in campaign.consents]
        for field in self._fields.values():
            field.typed.connect(self._retype)
            field.left.connect(self._leave)
        self._naming.changed.connect(self._rename)
        self._age.changed.connect(self.changed)

    def speak(self, language: str) -> None:
        """Say everything in another language; what was typed stays."""
        self._language = language
        for field in self._fields.values():
            field.speak(language)
        for consent in self._consents:
            consent.speak(language)
        self._age.speak(language)
        self.changed.emit()

    def wipe(self) -> None:
        """Forget everything the signer typed or ticked."""
        for field in self._fields.values():
            field.show("", None, single_name=False)
        for consent in self._consents:
            consent.offer(offered=False)
        self._naming.wipe()
        self._age.wipe()
        self.changed.emit()

    def press(self, *, down: bool) -> None:
        """A finger goes down or up: advice that would move what lies under it waits until it is lifted."""
        self._pressed = down
        while self._left_meanwhile and not down:
            self._check_left(self._left_meanwhile.pop(0))

    def choose_country(self, code: str) -> None:
        """Take a country from the list."""
        for name in ("country", "phone"):  # a phone number without + is read as one of that country
            if field := self._fields.get(name):
                field.show(code if name == "country" else field.value, field.found, single_name=self._naming.singleName)
                self._show(field, again=field.found is not None)
        self.changed.emit()

    def entry(self) -> Entry | None:
        """Return the complete form; or show every problem, point at the first and return None."""
        draft = self._draft()
        problems = {problem.field: problem for problem in find_problems(self._campaign, draft)}
        for name, field in self._fields.items():
            field.show(field.value, problems.get(name), single_name=self._naming.singleName)
        self._age.show(problems.get("age"))
        self.changed.emit()
        if problems:
            self.attend.emit(min(problems, key=self._groups.place))
            return None
        return complete(self._campaign, draft)

    @qml_property(FieldGroups, constant=True)
    def groups(self) -> FieldGroups:
        """The fields in their groups."""
        return self._groups

    @qml_property(NamingModel, constant=True)
    def naming(self) -> NamingModel:
        """How the signer is named."""
        return self._naming

    @qml_property(AgeModel, constant=True)
    def age(self) -> AgeModel:
        """What the signer states about their age."""
        return self._age

    @qml_property(list, constant=True)
    def consents(self) -> list[ConsentModel]:
        """What is asked apart from signing."""
        return self._consents

    @qml_property(int, notify=changed)
    def problemCount(self) -> int:
        """How many answers still need the signer."""
        return sum(field.found is not None for field in self._fields.values()) + (self._age.found is not None)

    def _draft(self) -> Draft:
        return Draft(
            language=self._language,
            values={name: field.value for name, field in self._fields.items()},
            ticked=frozenset(consent.request.id for consent in self._consents if consent.answered_yes),
            single_name=self._naming.singleName,
            count_only=self._naming.countOnly,
            age_stated=self._age.stated,
        )

    def _rename(self) -> None:
        for field in self._fields.values():
            self._show(field, again=field.found is not None)
        self.changed.emit()

    def _retype(self, name: FieldName) -> None:
        # A problem goes as soon as it is mended; a new one waits until the field is left.
        self.typed.emit()
        field = self._fields[name]
        self._show(field, again=field.found is not None)
        for consent in self._consents:
            if consent.request.field == name:
                consent.offer(offered=bool(field.value.strip()))
        self.changed.emit()

    def _leave(self, name: FieldName) -> None:
        if self._pressed:
            self._left_meanwhile.append(name)
        else:
            self._check_left(name)

    def _check_left(self, name: FieldName) -> None:
        # Passing through an empty field is no mistake yet: "missing" is said on sending only.
        field = self._fields[name]
        country = self._fields["country"].value if "country" in self._fields else ""
        neat = tidy(self._campaign, name, field.value, country)
        field.show(neat, field.found, single_name=self._naming.singleName)
        self._show(field, again=bool(neat) or field.found is not None)
        if name == "email":
            field.suggest(suggest_email(neat))
        self.changed.emit()

    def _show(self, field: FieldModel, *, again: bool) -> None:
        problem = find_problem(self._campaign, self._draft(), field.rule.name) if again else None
        field.show(field.value, problem, single_name=self._naming.singleName)

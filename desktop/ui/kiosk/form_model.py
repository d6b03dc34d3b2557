"""The form as QML sees it: fields, consents and statements, checked when left and gathered on sending."""

from typing import Literal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign, FieldName
from desktop.core.email_typos import suggest_email
from desktop.core.form import Draft, Entry, Problem, complete, find_problem, find_problems, tidy
from desktop.ui.kiosk.consent_model import ConsentModel
from desktop.ui.kiosk.field_model import FieldModel
from desktop.ui.kiosk.phrases import sentence

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
NAMES = ("given_name", "family_name")


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
        self._single_name = self._count_only = self._age_stated = False
        self._age_problem: Problem | None = None
        self._pressed = False
        self._left_meanwhile: list[FieldName] = []
        self._fields = {
            rule.name: FieldModel(rule, self._language, self) for rule in campaign.fields if rule.need != "hidden"
        }
        self._consents = [ConsentModel(request, self._language, self) for request in campaign.consents]
        for field in self._fields.values():
            field.typed.connect(self._retype)
            field.left.connect(self._leave)

    def speak(self, language: str) -> None:
        """Say everything in another language; what was typed stays."""
        self._language = language
        for field in self._fields.values():
            field.speak(language)
        for consent in self._consents:
            consent.speak(language)
        self.changed.emit()

    def wipe(self) -> None:
        """Forget everything the signer typed or ticked."""
        self._single_name = self._count_only = self._age_stated = False
        self._age_problem = None
        for field in self._fields.values():
            field.show("", None, single_name=False)
        for consent in self._consents:
            consent.offer(offered=False)
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
                field.show(code if name == "country" else field.value, field.found, single_name=self._single_name)
                self._show(field, again=field.found is not None)
        self.changed.emit()

    def entry(self) -> Entry | None:
        """Return the complete form; or show every problem, point at the first and return None."""
        draft = self._draft()
        problems = {problem.field: problem for problem in find_problems(self._campaign, draft)}
        for name, field in self._fields.items():
            field.show(field.value, problems.get(name), single_name=self._single_name)
        self._age_problem = problems.get("age")
        self.changed.emit()
        if problems:
            self.attend.emit(min(problems, key=self._group))
            return None
        return complete(self._campaign, draft)

    @Property(list, constant=True)
    def nameFields(self) -> list[FieldModel]:
        """The names nobody can sign without."""
        return [field for field in self._required() if field.rule.name in NAMES]

    @Property(list, constant=True)
    def otherRequiredFields(self) -> list[FieldModel]:
        """What else nobody can sign without."""
        return [field for field in self._required() if field.rule.name not in NAMES]

    @Property(list, constant=True)
    def optionalFields(self) -> list[FieldModel]:
        """What may be left empty."""
        return [field for field in self._fields.values() if field.rule.need == "optional"]

    @Property(list, constant=True)
    def consents(self) -> list[ConsentModel]:
        """What is asked apart from signing."""
        return self._consents

    @Property(bool, constant=True)
    def singleNameOffered(self) -> bool:
        """Whether the campaign asks a family name that somebody may not have."""
        return self._campaign.field("family_name").need == "required"

    @Property(bool, notify=changed)
    def singleName(self) -> bool:
        """Whether the signer has one name."""
        return self._single_name

    @Property(bool, constant=True)
    def countOnlyOffered(self) -> bool:
        """Whether one may sign without being printed."""
        return self._campaign.count_only_offered

    @Property(bool, notify=changed)
    def countOnly(self) -> bool:
        """Whether the signer is to be counted, not printed."""
        return self._count_only

    @Property(str, notify=changed)
    def ageStatement(self) -> str:
        """What the signer states about their age; empty where nothing is asked."""
        return self._campaign.words[self._language].age_statement

    @Property(bool, notify=changed)
    def ageStated(self) -> bool:
        """Whether they stated it."""
        return self._age_stated

    @Property(str, notify=changed)
    def ageProblem(self) -> str:
        """What to do about the age statement, or nothing."""
        return sentence(self._age_problem) if self._age_problem else ""

    @Property(int, notify=changed)
    def problemCount(self) -> int:
        """How many answers still need the signer."""
        return sum(field.found is not None for field in self._fields.values()) + (self._age_problem is not None)

    @Slot(bool)
    def say_single_name(self, single: bool) -> None:  # noqa: FBT001  (what a box says is yes or no)
        """Take "I have one name"."""
        self._single_name = single
        for field in self._fields.values():
            self._show(field, again=field.found is not None)
        self.changed.emit()

    @Slot(bool)
    def ask_count_only(self, count_only: bool) -> None:  # noqa: FBT001
        """Take "count me, do not print my name"."""
        self._count_only = count_only
        self.changed.emit()

    @Slot(bool)
    def state_age(self, stated: bool) -> None:  # noqa: FBT001
        """Take the age statement."""
        self._age_stated = stated
        self._age_problem = self._age_problem if not stated else None
        self.changed.emit()

    def _required(self) -> list[FieldModel]:
        return [field for field in self._fields.values() if field.rule.need == "required"]

    def _group(self, name: FieldName | Literal["age"]) -> int:
        """Say in which of the form's groups, from the top, a question is drawn."""
        if name == "age":
            return 2
        return 3 if self._campaign.field(name).need == "optional" else int(name not in NAMES)

    def _draft(self) -> Draft:
        return Draft(
            language=self._language,
            values={name: field.value for name, field in self._fields.items()},
            ticked=frozenset(consent.request.id for consent in self._consents if consent.answered_yes),
            single_name=self._single_name,
            count_only=self._count_only,
            age_stated=self._age_stated,
        )

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
        field.show(neat, field.found, single_name=self._single_name)
        self._show(field, again=bool(neat) or field.found is not None)
        if name == "email":
            field.suggest(suggest_email(neat))
        self.changed.emit()

    def _show(self, field: FieldModel, *, again: bool) -> None:
        problem = find_problem(self._campaign, self._draft(), field.rule.name) if again else None
        field.show(field.value, problem, single_name=self._single_name)

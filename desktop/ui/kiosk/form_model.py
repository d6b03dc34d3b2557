"""The form as QML sees it: fields, choices and statements, checked when left and gathered on sending."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from desktop.core.campaign import Campaign, FieldName
from desktop.core.email_typos import suggest_email
from desktop.core.form import Draft, Entry, Problem, complete, find_problem, find_problems, find_questions, tidy
from desktop.core.further_question_answers import find_extra_problems
from desktop.ui.base.qml_property import qml_property
from desktop.ui.kiosk.age_model import AgeModel
from desktop.ui.kiosk.consent_requests_model import ConsentRequestsModel
from desktop.ui.kiosk.field_groups import FieldGroups
from desktop.ui.kiosk.field_model import FieldModel
from desktop.ui.kiosk.further_question_model import FurtherQuestionModel
from desktop.ui.kiosk.name_and_listing_model import NameAndListingModel
from desktop.ui.kiosk.name_joining import NameParts

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FormModel(QObject):
    """What one signer has typed so far; it lives in memory only and `wipe` forgets it."""

    changed = Signal()
    typed = Signal()

    def __init__(self, campaign: Campaign, parent: QObject) -> None:
        super().__init__(parent)
        self._campaign = campaign
        self._language = campaign.default_language
        self._naming, self._age = NameAndListingModel(campaign, self), AgeModel(campaign, self)
        self._pressed = False
        self._left_meanwhile: list[FieldName] = []
        self._asked: dict[FieldName, str] = {}  # what the signer was asked about once, by its box
        self._fields = {
            rule.name: FieldModel(rule, self._language, self._naming, self)
            for rule in campaign.fields
            if rule.need != "hidden"
        }
        self._further = [FurtherQuestionModel(campaign, each, self) for each in campaign.extra]
        self._groups = FieldGroups(self._fields.values(), self._further, self)
        self._parts = NameParts(self._fields, self._naming)
        self._requests = ConsentRequestsModel(campaign, self)
        for field in self._fields.values():
            field.typed.connect(self._retype)
            field.left.connect(self._leave)
        self._naming.changed.connect(self._rename)
        self._age.changed.connect(self.changed)
        for asked in self._further:
            asked.changed.connect(self.changed)

    def speak(self, language: str) -> None:
        """Say everything in another language; what was typed stays."""
        self._language = language
        for field in self._fields.values():
            field.speak(language)
        for asked in self._further:
            asked.speak(language)
        self._naming.speak()
        self._groups.speak(language)
        self._requests.speak(language)
        self._age.speak(language)
        self.changed.emit()

    def wipe(self) -> None:
        """Forget everything the signer typed or ticked."""
        self._asked = {}
        for field in self._fields.values():
            field.show("", None)
        for asked in self._further:
            asked.wipe()
        self._requests.wipe()
        self._parts.forget()
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
                field.show(code if name == "country" else field.value, field.found)
                self._show(field, again=field.found is not None)
        self.changed.emit()

    def entry(self) -> Entry | None:
        """Return the complete form; or show every problem, point at the first and return None.

        What the signer may mean is asked once: who signs again with the same text means it.
        """
        draft = self._draft()
        found = (*self._questions(draft), *find_problems(self._campaign, draft))
        problems = {problem.field: problem for problem in found}
        for name, field in self._fields.items():
            field.show(field.value, problems.get(name))
        self._naming.show(problems.get("listing"))
        self._age.show(problems.get("age"))
        further = {each.id: each for each in find_extra_problems(self._campaign, draft.extra)}
        for asked in self._further:
            asked.show(further.get(asked.id))
        self.changed.emit()
        amiss = [*problems, *(each.name for each in self._further if each.found)]
        if amiss:
            self._groups.attend_first(amiss)
            return None
        return complete(self._campaign, draft)

    @qml_property(FieldGroups, constant=True)
    def groups(self) -> FieldGroups:
        """The fields in their groups."""
        return self._groups

    @qml_property(NameAndListingModel, constant=True)
    def naming(self) -> NameAndListingModel:
        """How the signer is named."""
        return self._naming

    @qml_property(AgeModel, constant=True)
    def age(self) -> AgeModel:
        """What the signer states about their age."""
        return self._age

    @qml_property(ConsentRequestsModel, constant=True)
    def requests(self) -> ConsentRequestsModel:
        """What is asked apart from signing."""
        return self._requests

    @qml_property(bool, notify=changed)
    def begun(self) -> bool:
        """Whether anything was typed or ticked: then it is asked before it is cleared."""
        typed = any(field.value.strip() for field in self._fields.values())
        ticked = self._naming.singleName or self._age.stated  # to choose how to sign takes one touch, and is no loss
        return bool(typed or ticked or any(each.answer for each in self._further))

    @qml_property(int, notify=changed)
    def problemCount(self) -> int:
        """How many answers still need the signer."""
        found = [*(each.found for each in self._fields.values()), *(each.found for each in self._further)]
        return sum(each is not None for each in (*found, self._naming.found, self._age.found))

    def _draft(self) -> Draft:
        return Draft(
            language=self._language,
            values={name: field.value for name, field in self._fields.items()},
            ticked=self._requests.answered_yes,
            single_name=self._naming.singleName,
            count_only=self._naming.chosen,
            age_stated=self._age.stated,
            extra={each.id: each.answer for each in self._further},
            seen=self._requests.seen,
        )

    def _questions(self, draft: Draft) -> list[Problem]:
        found = {name: self._neat(name) for name in find_questions(self._campaign, draft)}
        new = [Problem(name, "a_phone") for name, text in found.items() if self._asked.get(name) != text]
        self._asked |= found
        return new

    def _rename(self) -> None:
        self._parts.arrange()
        for field in self._fields.values():
            self._show(field, again=field.found is not None)
        self.changed.emit()

    def _retype(self, name: FieldName) -> None:
        # A problem goes as soon as it is mended; a new one waits until the field is left.
        self.typed.emit()
        field = self._fields[name]
        self._show(field, again=field.found is not None)
        self._requests.forget(name)
        self.changed.emit()

    def _leave(self, name: FieldName) -> None:
        if self._pressed:
            self._left_meanwhile.append(name)
        else:
            self._check_left(name)

    def _check_left(self, name: FieldName) -> None:
        # Passing through an empty field is no mistake yet: "missing" is said on sending only.
        field, neat = self._fields[name], self._neat(name)
        field.show(neat, field.found)
        self._show(field, again=bool(neat) or field.found is not None)
        if name == "email":
            field.suggest(suggest_email(neat))
        self.changed.emit()

    def _show(self, field: FieldModel, *, again: bool) -> None:
        problem = find_problem(self._campaign, self._draft(), field.rule.name) if again else None
        asked = field.found if field.found and field.found.reason == "a_phone" else None
        if asked and self._asked.get(field.rule.name) == self._neat(field.rule.name):
            problem = problem or asked  # it stands until something else is typed
        field.show(field.value, problem)

    def _neat(self, name: FieldName) -> str:
        country = self._fields["country"].value if "country" in self._fields else ""
        return tidy(self._campaign, name, self._fields[name].value, country)

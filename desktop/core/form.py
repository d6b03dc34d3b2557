"""The rules of the form: lenient about names, exact about what is missing, and never a question twice."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from desktop.core.campaign import Campaign, FieldName
from desktop.core.consent import Answer, Listing
from desktop.core.contact_details import is_email, is_phone, tidy_email, tidy_phone, tidy_postal_code
from desktop.core.countries import is_country
from desktop.core.emoji import has_emoji
from desktop.core.further_question_answers import find_extra_problems, tidy_extra
from desktop.core.misplaced_contact import Misplaced, find_misplaced
from desktop.core.one_line_text import MOST_MARKS, clean_line, most_marks
from desktop.core.printable_text import unprintable_letters, without_unprintable
from desktop.core.sealed_text_limits import LONGEST, written_bytes

Wrong = Literal[
    "missing", "too_long", "not_a_name", "not_printable", "not_an_email", "not_a_phone", "not_a_country", "not_stated",
    "not_chosen",
]  # fmt: skip
Notice = Literal["marks", "letters", "emoji"]  # what will not be kept, or not be printed, of what stands in a box
Reason = Wrong | Misplaced  # what is misplaced stands in the box of a name or postal code

# What nobody is called, and a list handed to a government should not carry: addresses of web pages.
_WEB_ADDRESS = re.compile(r"https?:|www\.|\S@\S+\.", re.IGNORECASE)
_PRINTED: tuple[FieldName, ...] = ("name", "given_name", "family_name", "postal_code")  # what a list may show to all
_BLANK_LETTERS = "\u115f\u1160\u3164\uffa0"  # Hangul fillers: letters to Unicode, nothing to the eye


@dataclass(frozen=True, slots=True)
class Draft:
    """What is on the form right now; lives in memory only.

    `ticked` holds the ids of consents that were said yes to, `seen` of those that were wholly in sight, `extra` the
    answers to the pack's further questions by their ids. `count_only` is None until one of the two was chosen.
    """

    language: str
    values: Mapping[FieldName, str]
    ticked: frozenset[str] = frozenset()
    single_name: bool = False
    count_only: bool | None = None
    age_stated: bool = False
    seen: frozenset[str] = frozenset()
    extra: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something the signer has to mend before signing, said by the screen in their language."""

    field: FieldName | Literal["age", "listing"]
    reason: Reason


@dataclass(frozen=True, slots=True)
class Entry:
    """A complete form, tidied: empty text means not given."""

    language: str
    given_name: str
    family_name: str
    country: str
    email: str
    postal_code: str
    phone: str
    listing: Listing
    consents: Mapping[str, Answer]
    age_stated: bool
    name: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)


def find_problem(campaign: Campaign, draft: Draft, field: FieldName) -> Problem | None:
    """Return what is wrong with one field, or None."""
    text = clean_line(draft.values.get(field, ""))
    need = campaign.field(field).need
    if need == "hidden" or (field == "family_name" and draft.single_name):
        return None
    if not text:
        return Problem(field, "missing") if need == "required" else None
    if field != "country" and written_bytes(text) > LONGEST[field]:  # a country is one of the list, or none
        return Problem(field, "too_long")
    wrong = _wrong(campaign, draft, field, text)
    return Problem(field, wrong) if wrong else None


def find_problems(campaign: Campaign, draft: Draft) -> tuple[Problem, ...]:
    """Return everything wrong with the form: how one is listed, then its fields in their order, then the age."""
    found = [find_problem(campaign, draft, field.name) for field in campaign.fields]
    problems = [problem for problem in found if problem]
    if campaign.count_only_offered and draft.count_only is None:
        problems.insert(0, Problem("listing", "not_chosen"))
    if campaign.words[draft.language].age_statement and not draft.age_stated:
        problems.append(Problem("age", "not_stated"))
    return tuple(problems)


def find_questions(campaign: Campaign, draft: Draft) -> tuple[FieldName, ...]:
    """Return the boxes at which the signer should look once more: a phone number stands there, and may be meant."""
    shown = [field.name for field in campaign.fields if field.name in _PRINTED and field.need != "hidden"]
    asked = [name for name in shown if not (name == "family_name" and draft.single_name)]
    return tuple(name for name in asked if _misplaced(campaign, draft, name) == "a_phone")


def find_notice(field: FieldName, text: str) -> Notice | None:
    """Return what a signer should know of a box they need not mend: marks that go, letters and emoji not printed."""
    if most_marks(text) > MOST_MARKS:
        return "marks"
    if field not in _PRINTED:
        return None
    if unprintable_letters(text):
        return "letters"
    return "emoji" if has_emoji(text) else None


def complete(campaign: Campaign, draft: Draft) -> Entry:
    """Turn a form without problems into an entry. Raises ValueError when there are problems: that is our mistake."""
    amiss = [each.field for each in find_problems(campaign, draft)]
    if wrong := [*amiss, *(each.id for each in find_extra_problems(campaign, draft.extra))]:
        raise ValueError(f"the form has problems at {wrong}")
    shown = {field.name for field in campaign.fields if field.need != "hidden"}
    if draft.single_name:
        shown.discard("family_name")
    country = _country(campaign, draft)
    value: dict[FieldName, str] = {
        name: tidy(campaign, name, text, country) for name, text in draft.values.items() if name in shown
    }
    return Entry(
        language=draft.language,
        given_name=value.get("given_name", ""),
        family_name=value.get("family_name", ""),
        country=value.get("country", ""),
        email=value.get("email", ""),
        postal_code=value.get("postal_code", ""),
        phone=value.get("phone", ""),
        listing="count_only" if draft.count_only and campaign.count_only_offered else "named",
        consents={
            request.id: _answer(request.id, value.get(request.field, ""), draft) for request in campaign.consents
        },
        age_stated=draft.age_stated,
        name=value.get("name", ""),
        extra=tidy_extra(campaign, draft.extra),
    )


def tidy(campaign: Campaign, field: FieldName, text: str, country: str) -> str:
    """Return what was typed in its usual spelling (K1A 0B1, +16135550123); what we do not know is left as it is."""
    clean, place = clean_line(text), country or campaign.first_country
    match field:
        case "email":
            return tidy_email(clean)
        case "postal_code":
            return tidy_postal_code(clean, place)
        case "phone":
            return tidy_phone(clean, place)
    return clean


def _country(campaign: Campaign, draft: Draft) -> str:
    """Whose phone numbers and postal codes are meant: the signer's country, else the campaign's own."""
    return clean_line(draft.values.get("country", "")) or campaign.first_country


def _answer(request: str, value: str, draft: Draft) -> Answer:
    # A question about e-mail updates asks nothing of somebody who gave no e-mail, and nothing that nobody could see: a
    # yes to words that were cut off is none.
    if not value or request not in draft.seen:
        return "not_asked"
    return "yes" if request in draft.ticked else "not_given"


def _misplaced(campaign: Campaign, draft: Draft, field: FieldName) -> Misplaced | None:
    text = clean_line(draft.values.get(field, ""))
    return find_misplaced(text, _country(campaign, draft), is_code=field == "postal_code")


def _wrong(campaign: Campaign, draft: Draft, field: FieldName, text: str) -> Reason | None:
    if field in _PRINTED and _misplaced(campaign, draft, field) == "an_email":
        return "an_email"
    match field:
        case "name" | "given_name" | "family_name":
            return _wrong_with_name(text, printed=not draft.count_only)
        case "country":
            return None if is_country(text) else "not_a_country"
        case "email":
            return None if is_email(text) else "not_an_email"
        case "phone":
            return None if is_phone(text, _country(campaign, draft)) else "not_a_phone"
    return None


def _wrong_with_name(text: str, *, printed: bool) -> Reason | None:
    if not is_name(text):
        return "not_a_name"
    return None if not printed or is_name(without_unprintable(text)) else "not_printable"


def is_name(text: str) -> bool:
    """Say whether this may be somebody's name: lenient, for every script."""
    # One letter of any script is enough: no list of "real" names, no shortest length, no capital to begin with.
    letters = (letter for letter in text if letter not in _BLANK_LETTERS)
    return any(unicodedata.category(letter).startswith("L") for letter in letters) and not _WEB_ADDRESS.search(text)

"""What the kiosk says to a signer from Python: labels, what to mend and the thanks, in the language being spoken."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.core.campaign import FieldName
from desktop.core.form import Problem, Reason
from desktop.ui.base.language import figures_of, words_of

_LABELS: dict[FieldName, str] = {
    "given_name": str(QT_TRANSLATE_NOOP("Form", "Given name")),
    "family_name": str(QT_TRANSLATE_NOOP("Form", "Family name")),
    "country": str(QT_TRANSLATE_NOOP("Form", "Country")),
    "email": str(QT_TRANSLATE_NOOP("Form", "E-mail")),
    "postal_code": str(QT_TRANSLATE_NOOP("Form", "Postal code")),
    "phone": str(QT_TRANSLATE_NOOP("Form", "Phone")),
}
_MISSING: dict[str, str] = {
    "given_name": str(QT_TRANSLATE_NOOP("Form", "Enter your name as you would like it to appear.")),
    "family_name": str(QT_TRANSLATE_NOOP("Form", "Enter your family name, or say that you have one name.")),
    "country": str(QT_TRANSLATE_NOOP("Form", "Choose your country.")),
    "email": str(QT_TRANSLATE_NOOP("Form", "Enter your e-mail address.")),
    "postal_code": str(QT_TRANSLATE_NOOP("Form", "Enter your postal code.")),
    "phone": str(QT_TRANSLATE_NOOP("Form", "Enter your phone number.")),
}
_WRONG: dict[Reason, str] = {
    "too_long": str(QT_TRANSLATE_NOOP("Form", "This is too long for us to keep. Please shorten it.")),
    "not_a_name": str(QT_TRANSLATE_NOOP("Form", "Enter a name with at least one letter, and no web address.")),
    "not_an_email": str(QT_TRANSLATE_NOOP("Form", "Enter the address like this: name@example.org")),
    "not_a_phone": str(QT_TRANSLATE_NOOP("Form", "Check the number: digits are missing or too many.")),
    "not_a_country": str(QT_TRANSLATE_NOOP("Form", "Choose your country from the list.")),
    "not_stated": str(QT_TRANSLATE_NOOP("Form", "Tick this box if it is true for you. You need it to sign.")),
}


def label(field: FieldName, *, single_name: bool = False) -> str:
    """Return the words above a field."""
    if field == "given_name" and single_name:
        return QCoreApplication.translate("Form", "Name")
    return _say(_LABELS[field])


def sentence(problem: Problem) -> str:
    """Return what to do about a problem, in plain words."""
    return _say(_MISSING[problem.field] if problem.reason == "missing" else _WRONG[problem.reason])


def place_today(place: int, language: str) -> str:
    """Return "You are the 43rd person here today", for 0 that it was practice."""
    if place == 0:  # only practice counts nobody
        return QCoreApplication.translate("Form", "That was practice: nothing was kept.")
    if place == 1:
        return QCoreApplication.translate("Form", "You are the first person here today")
    words = QCoreApplication.translate("Form", "You are the %1 person here today")
    return words.replace("%1", ordinal(place, language))


def ordinal(number: int, language: str) -> str:
    """Return "43rd" or "43ᵉ"; for a language without a rule here the bare number, to which its translation adds."""
    rule = _ORDINALS.get(words_of(language))
    return rule(number) if rule else figures_of(language).toString(number)


def _english_ordinal(number: int) -> str:
    ending = "th" if 10 < number % 100 < 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number:,}{ending}"


def _french_ordinal(number: int) -> str:
    # Feminine, for "personne"; a narrow no-break space parts thousands.
    return "1ʳᵉ" if number == 1 else f"{number:,}ᵉ".replace(",", "\u202f")


_ORDINALS: dict[str, Callable[[int], str]] = {"en": _english_ordinal, "fr": _french_ordinal}


def _say(words: str) -> str:
    return QCoreApplication.translate("Form", words)

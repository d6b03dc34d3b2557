"""What the kiosk says to a signer from Python: labels, what to mend and the thanks, in the language being spoken."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.core.campaign import FieldName
from desktop.core.form import Notice, Problem, Reason
from desktop.core.further_question_answers import ExtraProblem, ExtraReason
from desktop.core.printable_text import unprintable_letters
from desktop.core.withdrawal_code import RequestProblem
from desktop.ui.base.language import figures_of, words_of

_LABELS: dict[FieldName, str] = {
    "name": str(QT_TRANSLATE_NOOP("Form", "Your name, as it should appear on the list")),
    "given_name": str(QT_TRANSLATE_NOOP("Form", "Given name")),
    "family_name": str(QT_TRANSLATE_NOOP("Form", "Family name")),
    "country": str(QT_TRANSLATE_NOOP("Form", "Country")),
    "email": str(QT_TRANSLATE_NOOP("Form", "E-mail")),
    "postal_code": str(QT_TRANSLATE_NOOP("Form", "Postal code")),
    "phone": str(QT_TRANSLATE_NOOP("Form", "Phone")),
}
_MISSING: dict[str, str] = {
    "name": str(QT_TRANSLATE_NOOP("Form", "Enter your name as you would like it to appear.")),
    "given_name": str(QT_TRANSLATE_NOOP("Form", "Enter your given name as you would like it to appear.")),
    "family_name": str(QT_TRANSLATE_NOOP("Form", "Enter your family name, or say that you have one name.")),
    "country": str(QT_TRANSLATE_NOOP("Form", "Choose your country.")),
    "email": str(QT_TRANSLATE_NOOP("Form", "Enter your e-mail address.")),
    "postal_code": str(QT_TRANSLATE_NOOP("Form", "Enter your postal code.")),
    "phone": str(QT_TRANSLATE_NOOP("Form", "Enter your phone number.")),
}
_MISSING_UNPRINTED: dict[str, str] = {  # of whoever is only counted nothing appears anywhere
    "name": str(QT_TRANSLATE_NOOP("Form", "Enter your name.")),
    "given_name": str(QT_TRANSLATE_NOOP("Form", "Enter your given name.")),
}
_EXTRA: dict[ExtraReason, str] = {
    "missing": str(QT_TRANSLATE_NOOP("Form", "Please answer this. You need it to sign.")),
    "too_long": str(QT_TRANSLATE_NOOP("Form", "This is too long. Please shorten it.")),
    "not_a_day": str(QT_TRANSLATE_NOOP("Form", "Enter the day like this: 1990-05-23 (year, month, day)")),
    "not_stated": str(QT_TRANSLATE_NOOP("Form", "Tick this box if it is true for you. You need it to sign.")),
}
_REQUEST: dict[RequestProblem, str] = {
    "no_name": str(QT_TRANSLATE_NOOP("Form", "Enter your name as you signed.")),
    "too_long": str(QT_TRANSLATE_NOOP("Form", "This is too long. Please shorten it.")),
    "no_code": str(QT_TRANSLATE_NOOP("Form", "A code looks like 7KMD-3XPR. Please check what you typed.")),
}
_WRONG: dict[Reason, str] = {
    "too_long": str(QT_TRANSLATE_NOOP("Form", "This is too long. Please shorten it.")),
    "not_a_name": str(QT_TRANSLATE_NOOP("Form", "Enter a name with at least one letter, and no web address.")),
    "not_printable": str(
        QT_TRANSLATE_NOOP("Form", "The printed list has no letters for this. Please write it in other letters.")
    ),
    "not_an_email": str(QT_TRANSLATE_NOOP("Form", "Enter the address like this: name@example.org")),
    "not_a_phone": str(QT_TRANSLATE_NOOP("Form", "Check the number: digits are missing or too many.")),
    "not_a_country": str(QT_TRANSLATE_NOOP("Form", "Choose your country from the list.")),
    "an_email": str(QT_TRANSLATE_NOOP("Form", "This looks like an e-mail address. It does not belong in this box.")),
    "a_phone": str(
        QT_TRANSLATE_NOOP("Form", "This looks like a phone number. Change it, or sign once more if it is meant so.")
    ),
    "not_stated": str(QT_TRANSLATE_NOOP("Form", "Tick this box if it is true for you. You need it to sign.")),
    "not_chosen": str(QT_TRANSLATE_NOOP("Form", "Choose one of the two.")),
}

_MOST_LETTERS = 4  # in one sentence
_NOTICES: dict[Notice, str] = {
    "marks": str(QT_TRANSLATE_NOOP("Form", "Only a few marks fit on one letter. The rest is left out.")),
    "letters": str(
        QT_TRANSLATE_NOOP("Form", "The printed list cannot show %1 and leaves it out. You can write it another way.")
    ),
    "emoji": str(QT_TRANSLATE_NOOP("Form", "Flags and emoji will be left out of the printed list.")),
}


def label(field: FieldName, *, single_name: bool = False, count_only: bool = False) -> str:
    """Return the words above a field."""
    if field == "given_name" and single_name:
        return QCoreApplication.translate("Form", "Name")
    if field == "name" and count_only:
        return QCoreApplication.translate("Form", "Your name")
    return _say(_LABELS[field])


def count_only_reason(field: FieldName) -> str:
    """Return why something is asked of whoever is not on the list; nothing where the name has said it."""
    if field in ("name", "given_name"):
        return QCoreApplication.translate("Form", "Not printed. With it we count you only once.")
    return ""


def only_counted(recipient: str) -> str:
    """Return what is handed over of whoever is not on the list, and to whom."""
    said = QCoreApplication.translate(
        "Form", "You are only counted: your name is not on the list. The list goes to: %1"
    )
    return said.replace("%1", recipient)


def sentence(problem: Problem, *, single_name: bool = False, count_only: bool = False) -> str:
    """Return what to do about a problem, in plain words."""
    if problem.reason != "missing":
        return _say(_WRONG[problem.reason])
    whole = problem.field == "given_name" and single_name  # their one name stands in this box
    missing = _MISSING_UNPRINTED if count_only and problem.field in _MISSING_UNPRINTED else _MISSING
    return _say(missing["name" if whole else problem.field])


def notice_sentence(notice: Notice, text: str) -> str:
    """Return what happens with a part of the text that was typed, in plain words."""
    said = _say(_NOTICES[notice])
    if notice != "letters":
        return said
    lost = unprintable_letters(text)
    return said.replace("%1", " ".join(lost[:_MOST_LETTERS]) + ("…" if len(lost) > _MOST_LETTERS else ""))


def extra_sentence(problem: ExtraProblem) -> str:
    """Return what to do about the answer to a further question, in plain words."""
    return _say(_EXTRA[problem.reason])


def request_sentence(problem: RequestProblem) -> str:
    """Return what to do about a request to be taken off, in plain words."""
    return _say(_REQUEST[problem])


def place_today(place: int, language: str) -> str:
    """Return "You are the 43rd person here today", for 0 that it was practice."""
    if place == 0:  # only practice counts nobody
        return QCoreApplication.translate("Form", "That was practice: nothing was saved.")
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

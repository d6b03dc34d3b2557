"""What is asked about a table, in words, with the choices that there are."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.office.campaign.agreements import KeptAgreement
from desktop.office.desk.consent_texts import ConsentTexts
from desktop.office.intake.table_acts import COLUMN, CONSENT, DATES, NOTHING, UNCONFIRMED, KnownAnswer, Question
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.console.page.consent_text import consent_in_words
from desktop.ui.console.page.days import moment_in_words
from desktop.ui.console.table.row_plurals import RowPlurals

translate = QCoreApplication.translate

_ASKED: Mapping[str, str] = {
    "country": str(QT_TRANSLATE_NOOP("Table", "Which country is “%1”?")),
    "listing": str(QT_TRANSLATE_NOOP("Table", "May the name be printed where it says “%1”?")),
    "confirmed": str(QT_TRANSLATE_NOOP("Table", "Did they confirm their signature where it says “%1”?")),
    DATES: str(QT_TRANSLATE_NOOP("Table", "In dates such as 3/8: does the day stand first, or the month?")),
    UNCONFIRMED: str(QT_TRANSLATE_NOOP("Table", "Some never confirmed that it was them who signed. Bring them in?")),
    COLUMN: str(QT_TRANSLATE_NOOP("Table", "Does the column “%1” hold answers to something the campaign asked?")),
}  # fmt: skip
_MEANT = str(QT_TRANSLATE_NOOP("Table", "What does “%1” mean, where people were asked about “%2”?"))
_CHOICES: Mapping[str, Mapping[str, str]] = {
    "consent": {
        "yes": str(QT_TRANSLATE_NOOP("Table", "Yes, they want that")),
        "not given": str(QT_TRANSLATE_NOOP("Table", "They did not say yes")),
        "not asked": str(QT_TRANSLATE_NOOP("Table", "They were not asked")),
        "withdrawn": str(QT_TRANSLATE_NOOP("Table", "They asked to stop")),
    },
    "yes or no": {"yes": str(QT_TRANSLATE_NOOP("Table", "Yes")), "no": str(QT_TRANSLATE_NOOP("Table", "No"))},
    DATES: {
        "day": str(QT_TRANSLATE_NOOP("Table", "The day: 3/8 is in August")),
        "month": str(QT_TRANSLATE_NOOP("Table", "The month: 3/8 is in March")),
    },
    UNCONFIRMED: {
        "leave-out": str(QT_TRANSLATE_NOOP("Table", "No, let them wait")),
        "include": str(QT_TRANSLATE_NOOP("Table", "Yes, bring them in")),
    },
}  # fmt: skip


def question_in_words(question: Question, texts: ConsentTexts) -> str:
    """Return what is asked; `texts`: what stands beside each consent."""
    if question.about.startswith(CONSENT):
        asked = translate("Table", _MEANT).replace("%2", consent_in_words(question.about.removeprefix(CONSENT), texts))
    else:
        asked = translate("Table", _ASKED[question.about])
    said = asked.replace("%1", apart(question.value))
    return f"{said} ({RowPlurals().rows(question.rows)})" if question.rows else said


def choices_of(question: Question, texts: ConsentTexts) -> Mapping[str, str]:
    """Return what may be answered, and how the menu says it; nothing where a country is typed."""
    if question.about == "country":
        return {}
    if question.about == COLUMN:
        named = translate("Table", "Yes, to “%1”")
        no = translate("Table", "No")
        return {
            each: no if each == NOTHING else named.replace("%1", consent_in_words(each, texts)) for each in question.may
        }
    about = "consent" if question.about.startswith(CONSENT) else question.about
    known = _CHOICES.get(about, _CHOICES["yes or no"])
    return {means: translate("Table", said) for means, said in known.items()}


def known_in_words(known: KnownAnswer) -> str:
    """Return when something was answered, and by whom."""
    if not known.at:
        return translate("Table", "Answered just now.")
    said = translate("Table", "Answered %1 by %2.")
    return said.replace("%1", moment_in_words(known.at)).replace("%2", apart(known.by))


def versions_in_words(versions: Sequence[KeptAgreement]) -> Mapping[str, str]:
    """Return the versions whose words people may have signed, as the menu says them."""
    said = translate("Table", "Version %1: “%2”")
    return {
        str(each.version): said.replace("%1", str(each.version)).replace("%2", apart(each.title)) for each in versions
    }


def which_version(source: str) -> str:
    """Ask whose words the people of a source signed."""
    return translate("Table", "Which words did the people of “%1” sign?").replace("%1", apart(source))

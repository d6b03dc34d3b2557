"""The words for what a table holds and for what is amiss in it; each is looked up in the language of now."""
# ruff: noqa: E501  (one sentence a line, as translators read them)

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.office.desk.consent_texts import ConsentTexts
from desktop.office.intake.table_acts import CONSENT
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.console.page.consent_text import consent_in_words

translate = QCoreApplication.translate

# What a column may hold, in the order of the menu; the answers to requests of the campaign follow.
FIELDS: Mapping[str, str] = {
    "": str(QT_TRANSLATE_NOOP("Table", "not used")),
    "name": str(QT_TRANSLATE_NOOP("Table", "name")),
    "given_name": str(QT_TRANSLATE_NOOP("Table", "first name")),
    "family_name": str(QT_TRANSLATE_NOOP("Table", "last name")),
    "country": str(QT_TRANSLATE_NOOP("Table", "country")),
    "email": str(QT_TRANSLATE_NOOP("Table", "e-mail")),
    "postal_code": str(QT_TRANSLATE_NOOP("Table", "postal code")),
    "phone": str(QT_TRANSLATE_NOOP("Table", "phone")),
    "signed_at": str(QT_TRANSLATE_NOOP("Table", "when they signed")),
    "signed_time": str(QT_TRANSLATE_NOOP("Table", "at what time of day they signed")),
    "language": str(QT_TRANSLATE_NOOP("Table", "language of the form")),
    "listing": str(QT_TRANSLATE_NOOP("Table", "whether the name may be printed")),
    "confirmed": str(QT_TRANSLATE_NOOP("Table", "whether they confirmed it")),
    "id": str(QT_TRANSLATE_NOOP("Table", "number of the row at its platform")),
}
_PROBLEMS: Mapping[str, str] = {
    "no_name": str(QT_TRANSLATE_NOOP("Table", "there is no name")),
    "not_a_name": str(QT_TRANSLATE_NOOP("Table", "what stands for the name is no name")),
    "too_long": str(QT_TRANSLATE_NOOP("Table", "it is longer than any real one")),
    "formula": str(QT_TRANSLATE_NOOP("Table", "it begins like a spreadsheet's formula")),
    "country": str(QT_TRANSLATE_NOOP("Table", "the country is not known")),
    "no_country": str(QT_TRANSLATE_NOOP("Table", "there is no country, and the campaign delivers it")),
    "email": str(QT_TRANSLATE_NOOP("Table", "the e-mail address cannot be one")),
    "date": str(QT_TRANSLATE_NOOP("Table", "nobody can say which day it means")),
    "answer": str(QT_TRANSLATE_NOOP("Table", "an answer is neither yes nor no")),
    "tag": str(QT_TRANSLATE_NOOP("Table", "there is a tag or a code of a program in the name")),
    "error": str(QT_TRANSLATE_NOOP("Table", "a cell holds a spreadsheet's error")),
    "only_a_name": str(QT_TRANSLATE_NOOP("Table", "there is nothing but a name: it may be a sum or a note below the table")),
    "stray_mark": str(QT_TRANSLATE_NOOP("Table", "a quotation mark stands where none can")),
    "long_row": str(QT_TRANSLATE_NOOP("Table", "the row has more cells than the heading")),
    "short_row": str(QT_TRANSLATE_NOOP("Table", "the row has one cell, and the heading many")),
    "changed": str(QT_TRANSLATE_NOOP("Table", "the row was brought in before with other contents")),
    "changed_consent": str(QT_TRANSLATE_NOOP("Table", "the row was brought in before, and only an answer to what was asked besides is another")),
    "erased": str(QT_TRANSLATE_NOOP("Table", "this person asked to be erased")),
}  # fmt: skip
_NOTED: Mapping[str, str] = {
    "damaged_letters": str(QT_TRANSLATE_NOOP("Table", "a letter of the name seems lost")),
    "no_country": str(QT_TRANSLATE_NOOP("Table", "no country stands there, and the campaign delivers it: they come in, and are listed without one")),
    "equal_row": str(QT_TRANSLATE_NOOP("Table", "the same stands in a row above: counted as another person")),
    "twice": str(QT_TRANSLATE_NOOP("Table", "the same stands in a row above, with the same e-mail: counted once")),
    "twice_perhaps": str(QT_TRANSLATE_NOOP("Table", "the same name and postal code stand in a row above: it waits until somebody decides")),
    "tag": str(QT_TRANSLATE_NOOP("Table", "a tag or a code of a program stands in the name: it waits until somebody decides")),
}  # fmt: skip
_RULES: Mapping[str, str] = {
    "address": str(QT_TRANSLATE_NOOP("Table", "an e-mail or web address stands in the name")),
    "tag": str(QT_TRANSLATE_NOOP("Table", "a tag of a web page stands in the name")),
    "marks": str(QT_TRANSLATE_NOOP("Table", "many marks are piled on one letter")),
    "keys": str(QT_TRANSLATE_NOOP("Table", "the letters lie side by side on a keyboard")),
    "repeated": str(QT_TRANSLATE_NOOP("Table", "one letter over and over")),
    "digits": str(QT_TRANSLATE_NOOP("Table", "there are digits in the name")),
    "placeholder": str(QT_TRANSLATE_NOOP("Table", "it is what forms are tried with")),
    "figure": str(QT_TRANSLATE_NOOP("Table", "it is also the name of a figure everybody knows")),
}
_REMARKS: Mapping[str, str] = {
    "other_sheets": str(QT_TRANSLATE_NOOP("Table", "Other sheets of the workbook hold rows too, and are not read: %1.")),
    "above_heading": str(QT_TRANSLATE_NOOP("Table", "The headings stand in row %1; what stands above them is passed over.")),
    "plain_cells": str(QT_TRANSLATE_NOOP("Table", "Signs of a spreadsheet or a web page around the words were taken off; rows: %1.")),
}  # fmt: skip
_DOUBTS: Mapping[str, str] = {
    "record_date": str(QT_TRANSLATE_NOOP("Table", "“%1” may be when a record was made, and not when they signed.")),
    "may_not_count": str(QT_TRANSLATE_NOOP("Table", "“%1” may say that a row is not meant to count; it is not read.")),
    "may_hide": str(QT_TRANSLATE_NOOP("Table", "“%1” may say whether a name may be printed. It is not read, and whoever asked to be hidden would be printed. Say so of the column only where its yes means printed.")),
}  # fmt: skip


def field_in_words(field: str, texts: ConsentTexts) -> str:
    """Return what a column is taken for, as the menu says it; `texts`: what stands beside each consent."""
    if field.startswith(CONSENT):
        said = translate("Table", "answers to “%1”")
        return said.replace("%1", consent_in_words(field.removeprefix(CONSENT), texts))
    return translate("Table", FIELDS.get(field, field))


def problem_in_words(problem: str) -> str:
    """Return why a row cannot be taken, or a cell of it is left out."""
    return translate("Table", _PROBLEMS.get(problem, problem))


def all_problems() -> Mapping[str, str]:
    """Return the words for every problem, to be written beside rows that are refused."""
    return {each: problem_in_words(each) for each in _PROBLEMS}


def all_notes() -> Mapping[str, str]:
    """Return the words for everything to look at in rows that come in."""
    return {each: note_in_words(each) for each in _NOTED}


def note_in_words(note: str) -> str:
    """Return what to look at in a row that comes in."""
    return translate("Table", _NOTED.get(note, note))


def rule_in_words(rule: str) -> str:
    """Return why a name may be nobody's."""
    return translate("Table", _RULES.get(rule, rule))


def remark_in_words(code: str, about: tuple[str, ...]) -> str:
    """Return what was noticed while the table was read."""
    return translate("Table", _REMARKS.get(code, code)).replace("%1", ", ".join(map(apart, about)))


def column_warning(code: str, heading: str) -> str:
    """Return what to look at before a column is believed."""
    return translate("Table", _DOUBTS.get(code, code)).replace("%1", apart(heading))

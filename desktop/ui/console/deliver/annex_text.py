"""The annex in words: every table of it, and who signed the figures off."""

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.office.deliver.annex import Annex, Reconciliation, annex_tables, sheet_language
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.console.page.days import day_in_words

translate = QCoreApplication.translate
Row = dict[str, object]


def tables_in_words(figures: Reconciliation) -> list[Row]:
    """Return `{text, detail}` of each table, as it is printed: whoever signs the figures off has seen each of them."""
    line = translate("Console", "%1: %2")
    rows: list[Row] = []
    for table in annex_tables(figures, sheet_language(QLocale().name())):
        heading = table.heading if table.total is None else _said(line, table.heading, table.total)
        parts = (_said(line, label, count) for label, count in table.rows)
        rows.append({"text": heading, "detail": "\n".join((*parts, *table.notes))})
    return rows


def standing_of_annex(annex: Annex) -> list[str]:
    """Return who signed these figures off, whose word is out of date, and what is missing still."""
    signed = translate("Console", "Signed off by %1 on %2.")
    outdated = translate("Console", "Out of date: on %2, %1 signed off other figures. They changed since.")
    said = [_signed(signed, each.by, each.day) for each in annex.signed]
    said += [_signed(outdated, each.by, each.day) for each in annex.outdated]
    if not annex.figures.adds_up:
        said.append(translate("Console", "These figures do not add up. Check the petition under Backup and keys."))
    elif not annex.signed:
        said.append(translate("Console", "Nobody signed these figures off yet. Two people must."))
    elif not annex.complete:
        said.append(translate("Console", "A second person has to sign them off too."))
    return said


def _said(words: str, label: str, count: int) -> str:
    return words.replace("%2", QLocale().toString(count)).replace("%1", label)


def _signed(words: str, by: str, day: str) -> str:
    return words.replace("%2", day_in_words(day)).replace("%1", apart(by))

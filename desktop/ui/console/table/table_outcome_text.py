"""What a table would do and what came of it, in words: figures, lines to look at, and what to do next."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.office.desk.consent_texts import ConsentTexts
from desktop.office.intake.table_acts import NOTED, ImportReport, Preview
from desktop.office.intake.table_intake import MENDING, BroughtTable, LookedAt
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.console.page.page_plurals import PagePlurals
from desktop.ui.console.page.waiting_people_plurals import WaitingPeoplePlurals
from desktop.ui.console.table.field_and_problem_words import (
    column_warning,
    field_in_words,
    note_in_words,
    problem_in_words,
    remark_in_words,
    rule_in_words,
)
from desktop.ui.console.table.row_plurals import RowPlurals

translate = QCoreApplication.translate
Row = dict[str, object]
_NAMES = {"name", "given_name", "family_name"}
_MOST = 12  # rows that are named; all are counted


def figures_of(found: Preview) -> list[Row]:
    """Return `{number, text}` of what would become of the rows: what adds up to them, then what some of them are."""
    made, said = found.report, RowPlurals()
    figures = [
        (made.imported, said.new_rows(made.imported), True),
        (made.skipped, said.here_already(made.skipped), True),
        (made.unconfirmed, said.unconfirmed(made.unconfirmed), False),
        (made.errors, said.refused(made.errors), False),
        (made.unsubscribed, said.unsubscribed(made.unsubscribed), False),
        (found.doubtful, said.doubtful(found.doubtful), False),
        (found.odd, said.no_people(found.odd), False),
    ]
    return [{"number": QLocale().toString(many), "text": text} for many, text, always in figures if many or always]


def origin_in_words(looked: LookedAt) -> str:
    """Return from which source a table is, and which platform it was taken for."""
    parts = [translate("Table", "From “%1”.").replace("%1", apart(looked.table.source))]
    if looked.found and looked.found.preset:
        parts.append(translate("Table", "It was taken for a table of %1.").replace("%1", looked.found.preset))
        parts += [] if looked.found.guaranteed else [translate("Table", "Look at each column.")]
    return " ".join(parts)


def lines_of(looked: LookedAt) -> list[Row]:
    """Return `{text, watch}` of what to know before the table is brought in."""
    found = looked.found
    if found is None:
        return []
    lines = [_watch(_gone(field, heading, looked.texts)) for field, heading in found.gone.items()]
    lines += _emptiness(found) or [_watch(_missing(each, looked.texts)) for each in found.missing if not found.gone]
    lines += [_watch(column_warning(code, heading)) for code, heading in found.doubts]
    lines += [_line(remark_in_words(each.code, each.about)) for each in found.report.remarks]
    odd = translate("Table", "Row %1: %2.")
    for each in found.odd_rows[:_MOST]:
        lines.append(_line(odd.replace("%1", str(each.row)).replace("%2", rule_in_words(each.rule))))
    return [*lines, *_noted(found.report, looked.texts), *_wrong(found.report)]


def brought_lines(brought: BroughtTable) -> list[Row]:
    """Return what came of a table, and what to do with the rest of it."""
    made, said = brought.report, PagePlurals()
    here = [said.present(made.skipped)] if made.skipped else []
    lines = [_line(f"{', '.join([said.added(made.imported), *here])}.")]
    if made.unsubscribed:
        lines.append(_line(RowPlurals().unsubscribed_since(made.unsubscribed)))
    if made.errors:
        lines += [_watch(RowPlurals().rows_refused(made.errors) + "."), *_wrong(made), *_mending(made)]
    if brought.tagged:
        lines.append(_watch(f"{WaitingPeoplePlurals().tagged(brought.tagged)}."))
    if made.unconfirmed:
        lines.append(_line(translate("Table", "Rows that nobody confirmed wait: bring a newer table once they did.")))
    if brought.people_waiting:
        wait = translate("Table", "Not delivered before somebody says which words they signed: %1 of “%2”.")
        people = said.people(brought.people_waiting)
        lines.append(_watch(wait.replace("%1", people).replace("%2", apart(brought.source))))
    return lines


def _emptiness(found: Preview) -> list[Row]:
    """Say that there is nothing in the table: whoever sees no row would look for a mistake of their own."""
    if not any(each.heading for each in found.columns):
        return [_watch(translate("Table", "This table is empty: nothing stands in it."))]
    if not (found.report.read or found.gone) and {each.field for each in found.columns} & _NAMES:
        return [_watch(translate("Table", "No row stands below the headings: there is nothing to bring in."))]
    return []


def rows_left_behind(brought: BroughtTable) -> str:
    """Return what somebody must know who was not there when it ended: which rows could not be taken, and where."""
    made = brought.report
    told = [RowPlurals().rows_refused(made.errors) + "."] if made.errors else []
    return " ".join([*told, *(str(each["text"]) for each in _mending(made))])


def _gone(name: str, heading: str, texts: ConsentTexts) -> str:
    said = translate(
        "Table",
        "The column “%1” is missing, from which this source was read before (%2). Give its heading back in a "
        "spreadsheet, so that nobody comes twice; or say below which column it is.",
    )
    return said.replace("%1", apart(heading)).replace("%2", field_in_words(name, texts))


def _missing(name: str, texts: ConsentTexts) -> str:
    said = translate("Table", "No column holds this, and the campaign delivers it: %1.")
    return said.replace("%1", field_in_words(name, texts))


def _mending(made: ImportReport) -> Iterator[Row]:
    if not made.mend:
        return
    file = made.mend.replace("\\", "/").rpartition("/")[2]
    said = translate(
        "Table",
        "What could not be taken is in “%1”, in the folder “%2” of this campaign. Mend it there with a spreadsheet.",
    )
    yield _line(said.replace("%1", apart(file)).replace("%2", MENDING))
    yield _line(translate("Table", "Then bring that table in, from the same source, and delete it: it holds people."))


def _noted(made: ImportReport, texts: ConsentTexts) -> Iterator[Row]:
    """Give the cells that are left out, and the names that are worth a look."""
    left, look = translate("Table", "“%1” is left out, as %2 (rows: %3)."), translate("Table", "%2 (rows: %1).")
    for each in made.noted:
        rows = ", ".join(map(str, each.rows[:_MOST])) + (", …" if each.count > len(each.rows[:_MOST]) else "")
        if each.problem in NOTED:
            said = look.replace("%1", rows).replace("%2", note_in_words(each.problem))
            yield _line(said[:1].upper() + said[1:])
        else:
            said = left.replace("%1", field_in_words(each.field, texts)).replace("%2", problem_in_words(each.problem))
            yield _line(said.replace("%3", rows))


def _wrong(made: ImportReport) -> Iterator[Row]:
    """Give each row that cannot be taken, and why."""
    said = translate("Table", "Row %1 cannot be taken: %2.")
    for each in made.wrong[:_MOST]:
        yield _watch(said.replace("%1", str(each.row)).replace("%2", problem_in_words(each.problem)))
    if made.errors > _MOST:
        yield _watch(RowPlurals().more_rows(made.errors - min(_MOST, len(made.wrong))))


def _line(text: str) -> Row:
    return {"text": text, "watch": False}


def _watch(text: str) -> Row:
    return {"text": text, "watch": True}

"""What an import would do, in words, and the questions it leaves: asked one by one where somebody sits there."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from desktop.cli.petition.office_code_words import DOUBTS, FIELDS, PROBLEMS, RULES
from desktop.cli.petition.table_reading_words import tell_notes
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.output_and_prompts import ask, complain, confirm, say
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.core.errors import UsageError
from desktop.core.petition_errors import SourceAlike
from desktop.office.desk.petition_place import Petition
from desktop.office.intake.table_acts import (
    Answer,
    ImportReport,
    KnownAnswer,
    Preview,
    Question,
    SourceTable,
    checked,
    look_at_table,
    read_answers,
    read_line,
    write_questions,
)

_MOST_ASKED = 30  # questions at a terminal; more are for a spreadsheet


def look_and_ask(petition: Petition, table: SourceTable) -> tuple[SourceTable, Preview]:
    """Show a table; where a terminal is there, ask what it leaves open, and look again with the answers."""
    table, found = look(petition, table)
    show(found)
    if not (found.questions and at_a_terminal()):
        return table, found
    given = ask_all(found.questions)
    if not given:
        return table, found
    table, found = look(petition, replace(table, answers=(*table.answers, *given)))
    show_figures(found)
    return table, found


def at_a_terminal() -> bool:
    """Whether somebody sits there who can be asked."""
    return sys.stdin.isatty()


def look(petition: Petition, table: SourceTable) -> tuple[SourceTable, Preview]:
    """Look at a table; where its source is called nearly as another one is, ask whether it is that."""
    try:
        with progress_bar(f"Reading {table.path.name}") as report:
            return table, look_at_table(petition, table, report=report)
    except SourceAlike as error:
        if not confirm(f"There is a source “{error.known}” already. Is it that?"):
            raise
        return look(petition, replace(table, source=error.known))


def given_answers(typed: Sequence[str], file: Path | None, unconfirmed: str) -> tuple[Answer, ...]:
    """Return what staff answered on the command line and in a file. Raises UsageError, SourceError."""
    said = (checked("unconfirmed", "", unconfirmed),) if unconfirmed else ()
    return (*(read_answers(file) if file else ()), *(read_line(each) for each in typed), *said)


def headings(pairs: Sequence[str]) -> dict[str, str]:
    """Return which field staff named which heading for. Raises UsageError."""
    if wrong := [pair for pair in pairs if "=" not in pair]:
        raise UsageError(f"Write --map as FIELD=HEADING, not “{wrong[0]}”.")
    return dict(pair.split("=", 1) for pair in pairs)


def show(found: Preview) -> None:
    """Say what every column is taken for, three rows as they would be printed, what is open, and the figures."""
    if found.preset:
        say(f"Preset: {found.preset}" + ("." if found.guaranteed else ", a sample: look at each column."))
    say("Columns:", *(f"  “{each.heading}” → {field_name(each.field)}" for each in found.columns if each.field))
    show_unused(found)
    for name in found.missing:
        say(f"NO COLUMN for {field_name(name)}, which this petition delivers. --map {name}=HEADING names it.")
    say(*(f"“{heading}”: {DOUBTS[code]}" for code, heading in found.doubts))
    if found.printed:
        say("As they would be printed:", *(f"  {', '.join(filter(None, row))}" for row in found.printed))
    say(*(f"  look at row {row.row}: {RULES[row.rule]}" for row in found.odd_rows))
    if more := found.odd - len(found.odd_rows):
        say(f"  and {counted(more, 'more row')} that may be no people's")
    show_figures(found)
    show_known(found.known)
    show_questions(found.questions)


def show_unused(found: Preview) -> None:
    """Name the columns that are not used, with why where that is known."""
    left = [f"“{each.heading}”" + (f" ({each.why})" if each.why else "") for each in found.columns if not each.field]
    if left:
        say(f"Not used: {', '.join(left)}. --map names what a column is.")


def show_figures(found: Preview) -> None:
    """Say how many rows are new, here already, doubtful, waiting and wrong."""
    made = found.report
    say(
        f"{counted(made.read, 'row')}: {made.imported} new, {made.skipped} here already, {made.errors} cannot be "
        f"taken; of the new {found.doubtful} would wait for a decision."
    )
    if made.unsubscribed:
        say(unsubscribed_line(made))
    if made.unconfirmed:
        say(f"{counted(made.unconfirmed, 'row waits', 'rows wait')} beside them, unconfirmed.")
    tell_notes(made)
    tell_wrong(made)


def show_known(known: Sequence[KnownAnswer]) -> None:
    """List what was answered for this source before: an answer that was wrong can be given anew."""
    if known := [each for each in known if each.at]:
        say("Answered before (--answer gives another):", *(f"  {known_line(each)}" for each in known[:_MOST_ASKED]))
    if len(known) > _MOST_ASKED:
        say(f"  and {len(known) - _MOST_ASKED} more")


def known_line(each: KnownAnswer) -> str:
    """Return one answer as it is typed, with when and by whom it was given."""
    about = each.question.about + (f":{each.question.value}" if each.question.value else "")
    return f"{about}={each.said} ({each.at[:10]}, {each.by})"


def show_questions(questions: Sequence[Question]) -> None:
    """List what nobody has answered for this source yet, and how to."""
    if not questions:
        return
    say("Not known yet, asked once for this source (--answer, or --questions FILE for a spreadsheet):")
    for each in questions[:_MOST_ASKED]:
        say(f"  {question_line(each)}")
    if len(questions) > _MOST_ASKED:
        say(f"  and {len(questions) - _MOST_ASKED} more")


def ask_all(questions: Sequence[Question]) -> list[Answer]:
    """Ask what is open, one by one; Enter leaves a question open, and a wrong answer is asked again."""
    say("Answer, or press Enter to leave it open.")
    return [answer for each in questions[:_MOST_ASKED] if (answer := _ask_one(each))]


def _ask_one(question: Question) -> Answer | None:
    while said := ask(question_line(question)):
        try:
            return checked(question.about, question.value, said)
        except UsageError as error:
            complain(str(error))
    return None


def question_line(question: Question) -> str:
    """Return one question as a line: `country UK: 412 rows → ?`."""
    may = " | ".join(question.may) or "a country | none"
    rows = f": {counted(question.rows, 'row')}" if question.rows else ""
    match question.about:
        case "dates":
            return f"dates{rows} → day or month first? ({may})"
        case "unconfirmed":
            return f"unconfirmed{rows} → take them in? ({may})"
        case "column":
            return f"column:{question.value} → whose answers does it hold? ({may})"
    return f"{question.about}:{question.value}{rows} → ? ({may})"


def tell_imported(name: str, made: ImportReport) -> None:
    """Say what became of every row, and which columns were not used."""
    for line in imported_lines(name, made):
        say(line)
    tell_notes(made)
    tell_wrong(made)


def imported_lines(name: str, made: ImportReport) -> list[str]:
    """Return what became of a table, in figures."""
    lines = [
        (
            f"{name}: merge {made.number}: {made.read} read = {made.imported} imported "
            f"+ {made.skipped} skipped (there already) + {made.errors} errors"
        )
    ]
    if made.unsubscribed:
        lines.append(unsubscribed_line(made))
    if made.unused:
        lines.append(f"Not used: {', '.join(f'“{each}”' for each in made.unused)}.")
    if made.unconfirmed:
        waiting = counted(made.unconfirmed, "row waits", "rows wait")
        how = "`tabling petition import` takes them with --unconfirmed include"
        lines.append(f"{waiting} beside them, unconfirmed: {how}.")
    return lines


def unsubscribed_line(made: ImportReport) -> str:
    """Return how many people unsubscribed since another table brought them in."""
    return f"{made.unsubscribed} unsubscribed since they were brought in."


def tell_wrong(made: ImportReport) -> None:
    """Name the rows that cannot be taken."""
    for line in wrong_lines(made):
        complain(line)


def wrong_lines(made: ImportReport) -> list[str]:
    """Return each row that cannot be taken, by number and reason."""
    lines = [f"row {each.row}: {PROBLEMS[each.problem]}" for each in made.wrong]
    if made.errors > len(made.wrong):
        lines.append(f"and {counted(made.errors - len(made.wrong), 'more row')} with errors")
    return lines


def keep_questions(path: Path, found: Preview) -> None:
    """Write what is open into a file to be filled in."""
    write_questions(path, found.questions)
    say(f"{path}: {counted(len(found.questions), 'question')}. Fill in the column “answer”, and import with --answers.")


def field_name(name: str) -> str:
    """Return a field as people call it."""
    return f"answers to “{name.removeprefix('consent:')}”" if name.startswith("consent:") else FIELDS[name]

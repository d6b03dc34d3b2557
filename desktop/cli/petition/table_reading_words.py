"""What the command says of how a table was read, and of cells that were left out."""

from collections.abc import Mapping

from desktop.cli.petition.office_code_words import FIELDS, NOTED, PROBLEMS, REMARKS
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.output_and_prompts import say
from desktop.core.errors import UsageError
from desktop.office.intake.table_acts import ImportReport, ReadAs

_SPOKEN: Mapping[str, str] = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "": ""}


def read_as(separator: str, encoding: str, sheet: str, heading_row: int) -> ReadAs:
    """Return how staff said that a table is to be read. Raises UsageError."""
    between = _SPOKEN.get(separator, separator)
    if len(between) > 1 or between in ('"', "\n", "\r", " "):
        raise UsageError("A separator is one character, or: tab, comma, semicolon, pipe.")
    return ReadAs(between, encoding, sheet, heading_row)


def tell_notes(made: ImportReport) -> None:
    """Say how a table was read, what of its rows was left out, what to look at, and where the refused rows are."""
    for line in note_lines(made):
        say(line)


def note_lines(made: ImportReport) -> list[str]:
    """Return the same as lines."""
    lines = [REMARKS[remark.code].format(about=", ".join(remark.about)) for remark in made.remarks]
    for each in made.noted:
        rows = ", ".join(map(str, each.rows)) + (", …" if each.count > len(each.rows) else "")
        found = f"{counted(each.count, 'row')} ({rows})"
        looked_at = f"Look at {found}: {NOTED.get(each.problem)}"
        left = f"{_field(each.field)} left out in {found}: {PROBLEMS.get(each.problem)}"
        lines.append(looked_at if each.problem in NOTED else left[:1].upper() + left[1:])
    if made.mend:
        lines.append(f"Refused rows are in {made.mend}: mend them there, and import that file from the same source.")
    return lines


def _field(name: str) -> str:
    return f"answer to “{name.removeprefix('consent:')}”" if name.startswith("consent:") else FIELDS.get(name, name)

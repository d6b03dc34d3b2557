"""`tabling petition import` and `count`: what the web petition exported, and paper that is only counted."""

from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.words import PROBLEMS
from desktop.cli.terminal.console import complain, emit, say
from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.core.errors import UsageError
from desktop.office.imports import ImportReport, import_table, look_at_table, require_readable, table_of
from desktop.office.paper import PaperSheets, Tally, add_tally, list_tallies, read_count, undo_tally

commands = typer.Typer()


@commands.command(
    "import", epilog="Example: `tabling petition import export.csv --source website --map given_name=Vorname`"
)
@takes_petition
def import_(
    file: Annotated[Path, typer.Argument(help="The export, CSV or XLSX, with a heading.")],
    source: Annotated[str, typer.Option(help="What you call where it comes from; always the same for the same.")],
    by: By,
    at: PetitionOptions,
    column: Annotated[
        list[str] | None, typer.Option("--map", help="FIELD=HEADING; an empty heading leaves the field out.")
    ] = None,
    campaign: Annotated[Path | None, typer.Option(help="The pack: whose petition it is, who asks what.")] = None,
    encoding: Annotated[str, typer.Option(help="Encoding of a CSV file that is not UTF-8.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Import without asking.")] = False,
    as_json: Json = False,
) -> None:
    """Import the web petition's signatures: shown first, then all in one go; the same rows again change nothing."""
    table = table_of(file, source, _headings(column or []), pack=campaign, encoding=encoding)
    with opened(at) as petition:
        rows = None
        if not yes:
            with progress_bar(f"Reading {file.name}") as report:
                found = look_at_table(petition, table, report=report)
            _show_columns(found)
            require_readable(found)
            if not typer.confirm(f"Import these {found.imported} rows?", err=True):
                raise typer.Exit(1)
            rows = found.read
        with progress_bar(f"Importing {file.name}") as report:
            made = import_table(petition, table, by=by, rows_known=rows, report=report)
    if as_json:
        emit(asdict(made))
        return
    say(
        f"{file.name}: merge {made.number}: {made.read} read = {made.imported} imported "
        f"+ {made.skipped} skipped (there already) + {made.errors} errors"
    )
    _complain(made)


@commands.command(epilog="Example: `tabling petition count 80 --event Pride --day 2026-08-23 --why 'sheets 1-4'`")
@takes_petition
def count(
    by: By,
    at: PetitionOptions,
    signatures: Annotated[str, typer.Argument(help="How many, or `unknown`. Without it: list the counts.")] = "",
    event: Annotated[str, typer.Option(help="At which event the sheets were signed.")] = "",
    day: Annotated[str, typer.Option(help="The day, year-month-day.")] = "",
    why: Annotated[str, typer.Option(help="Where the number comes from.")] = "",
    undo: Annotated[int, typer.Option(help="Number of a count to take out again.")] = 0,
    as_json: Json = False,
) -> None:
    """Add signatures on paper that are only counted, kept apart from records; list them, or undo one."""
    with opened(at) as petition:
        if undo:
            undo_tally(petition, undo, by=by)
            say(f"Count {undo} is undone; it stays in the list.")
        if signatures:
            figure = None if signatures == "unknown" else read_count(signatures)
            number = add_tally(petition, PaperSheets(event, day, figure, why), by=by)
            say(f"Count {number}: {signatures} signatures on paper, {event}, {day}.")
        counts = list_tallies(petition)
    if as_json:
        emit([asdict(each) for each in counts])
    elif not signatures and not undo:
        _show_counts(counts)


def _headings(pairs: list[str]) -> dict[str, str]:
    if wrong := [pair for pair in pairs if "=" not in pair]:
        raise UsageError(f"Write --map as FIELD=HEADING, not “{wrong[0]}”.")
    return dict(pair.split("=", 1) for pair in pairs)


def _show_columns(found: ImportReport) -> None:
    say("Columns: " + ", ".join(f"{field} = “{heading}”" for field, heading in found.columns.items()))
    say(f"{found.read} rows: {found.imported} can be read, {found.errors} cannot.")
    _complain(found)


def _complain(report: ImportReport) -> None:
    for each in report.wrong:
        complain(f"row {each.row}: {PROBLEMS[each.problem]}")
    if report.errors > len(report.wrong):
        complain(f"and {report.errors - len(report.wrong)} more rows with errors")


def _show_counts(counts: Iterable[Tally]) -> None:
    lines = []
    for each in counts:
        number = "unknown" if each.signatures is None else each.signatures
        undone = "  UNDONE" if each.undone else ""
        lines.append(
            f"  count {each.number}: {number}, {each.event_name}, {each.day}, {each.why} (by {each.by}){undone}"
        )
    for line in lines or ["No paper has been counted yet."]:
        say(line)

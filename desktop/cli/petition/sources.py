"""`tabling petition import` and `count`: what the web petition exported, and paper that is only counted."""

from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.petition.place import open_petition
from desktop.cli.terminal.console import complain, emit, progress, say
from desktop.cli.terminal.options import By, Data, Json, PetitionPassphrase, PetitionPlace
from desktop.core.errors import SourceError, UsageError
from desktop.core.pack.reader import read_pack
from desktop.core.sealing import fingerprint

if TYPE_CHECKING:
    from desktop.petition.importing.import_table import ImportReport

commands = typer.Typer()


@commands.command(
    "import", epilog="Example: `tabling petition import export.csv --source website --map given_name=Vorname`"
)
def import_(
    file: Annotated[Path, typer.Argument(help="The export, CSV or XLSX, with a heading.")],
    source: Annotated[str, typer.Option(help="What you call where it comes from; always the same for the same.")],
    by: By,
    column: Annotated[
        list[str] | None, typer.Option("--map", help="FIELD=HEADING; an empty heading leaves the field out.")
    ] = None,
    campaign: Annotated[Path | None, typer.Option(help="The pack: whose petition it is, who asks what.")] = None,
    encoding: Annotated[str, typer.Option(help="Encoding of a CSV file that is not UTF-8.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Import without asking.")] = False,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Import the web petition's signatures: shown first, then all in one go; the same rows again change nothing."""
    from desktop.petition.importing.import_table import Table, import_table, look_at_table

    pack = read_pack(campaign) if campaign else None
    requesters = {each.id: each.requester for each in pack.consents} if pack else {}
    bound = (pack.id, fingerprint(pack.keys.sealing)) if pack and pack.keys else None
    table = Table(file, source, _named(column or []), encoding, requesters, bound)
    with closing(open_petition(petition, data, petition_passphrase_file)) as opened:
        if not yes:
            found = look_at_table(opened, table)
            _show_columns(found)
            if not typer.confirm(f"Import these {found.imported} rows?", err=True):
                raise typer.Exit(1)
        with progress(f"Importing {file.name}", 0) as advance:
            report = import_table(opened, table, by=by, advance=advance)
    if as_json:
        emit(asdict(report))
        return
    say(
        f"{file.name}: merge {report.number}: {report.read} read = {report.imported} imported "
        f"+ {report.skipped} skipped (there already) + {report.errors} errors"
    )
    _complain(report)


@commands.command(epilog="Example: `tabling petition count 80 --event Pride --day 2026-08-23 --why 'sheets 1-4'`")
def count(
    by: By,
    signatures: Annotated[str, typer.Argument(help="How many, or `unknown`. Without it: list the counts.")] = "",
    event: Annotated[str, typer.Option(help="At which event the sheets were signed.")] = "",
    day: Annotated[str, typer.Option(help="The day, year-month-day.")] = "",
    why: Annotated[str, typer.Option(help="Where the number comes from.")] = "",
    undo: Annotated[int, typer.Option(help="Number of a count to take out again.")] = 0,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Add signatures on paper that are only counted, kept apart from records; list them, or undo one."""
    from desktop.petition.paper.tallies import Sheets, add_tally, list_tallies, undo_tally

    with closing(open_petition(petition, data, petition_passphrase_file)) as opened:
        if undo:
            undo_tally(opened, undo, by=by)
            say(f"Count {undo} is undone; it stays in the list.")
        if signatures:
            number = add_tally(opened, Sheets(event, day, _figure(signatures), why), by=by)
            say(f"Count {number}: {signatures} signatures on paper, {event}, {day}.")
        counts = list_tallies(opened)
    if as_json:
        emit([asdict(each) for each in counts])
    elif not signatures and not undo:
        for each in counts or ():
            said = "unknown" if each.signatures is None else each.signatures
            undone = "  UNDONE" if each.undone else ""
            say(f"  count {each.number}: {said}, {each.event_name}, {each.day}, {each.why} (by {each.by}){undone}")
        if not counts:
            say("No paper has been counted yet.")


def _named(pairs: list[str]) -> dict[str, str]:
    if wrong := [pair for pair in pairs if "=" not in pair]:
        raise UsageError(f"Write --map as FIELD=HEADING, not “{wrong[0]}”.")
    return dict(pair.split("=", 1) for pair in pairs)


def _figure(text: str) -> int | None:
    if text == "unknown":
        return None
    if not text.isascii() or not text.isdigit() or len(text) > 12:
        raise UsageError("Give how many as a number, or `unknown`.")
    return int(text)


def _show_columns(found: "ImportReport") -> None:
    say("Columns: " + ", ".join(f"{field} = “{heading}”" for field, heading in found.columns.items()))
    say(f"{found.read} rows: {found.imported} can be read, {found.errors} cannot.")
    _complain(found)
    if not found.imported:
        raise SourceError("No row could be read. Check the columns above and name them with --map.")


def _complain(report: "ImportReport") -> None:
    from desktop.petition.importing.rows import PROBLEMS

    for each in report.wrong:
        complain(f"row {each.row}: {PROBLEMS[each.problem]}")
    if report.errors > len(report.wrong):
        complain(f"and {report.errors - len(report.wrong)} more rows with errors")

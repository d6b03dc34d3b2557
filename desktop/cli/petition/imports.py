"""`tabling petition import` and `presets`: what the web petition exported, and the platforms that are known."""

from dataclasses import asdict, replace
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.agreement_words import waiting_line
from desktop.cli.petition.import_preview import (
    given_answers,
    headings,
    keep_questions,
    look,
    look_and_ask,
    show,
    tell_imported,
)
from desktop.cli.petition.office_code_words import PROBLEMS
from desktop.cli.petition.table_reading_words import read_as
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.options import By, Json, Presets
from desktop.cli.terminal.output_and_prompts import complain, confirm, emit, say
from desktop.cli.terminal.petition_options import Encrypt, PetitionOptions, opened_or_begun, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.office.desk.petition_place import Petition
from desktop.office.intake.table_acts import (
    SourceTable,
    broken_presets,
    list_presets,
    preset_folder,
    require_readable,
    require_version,
)
from desktop.office.intake.table_intake import bring_table

commands = typer.Typer()


@commands.command(
    "import", epilog="Example: `tabling petition import export.csv --source website --map given_name=Vorname`"
)
@takes_petition
def import_(
    file: Annotated[Path, typer.Argument(help="The export, CSV or XLSX, with a heading.")],
    source: Annotated[
        str, typer.Option(help="Your name for this source, for example website. Use the same name every time.")
    ],
    by: By,
    at: PetitionOptions,
    column: Annotated[
        list[str] | None, typer.Option("--map", help="FIELD=HEADING; an empty heading leaves the field out.")
    ] = None,
    preset: Annotated[str, typer.Option(help="The platform's preset, or a file of your own (.toml).")] = "",
    presets: Presets = None,
    answer: Annotated[
        list[str] | None, typer.Option(help="What a value means, as the preview asks: country:UK=GB, dates=day.")
    ] = None,
    answers: Annotated[Path | None, typer.Option(help="The file of questions, filled in.")] = None,
    questions: Annotated[Path | None, typer.Option(help="Write what is not known yet to this CSV, and stop.")] = None,
    unconfirmed: Annotated[str, typer.Option(help="Rows their signers never confirmed: include or leave-out.")] = "",
    preview: Annotated[bool, typer.Option("--preview", help="Show all that would happen, and change nothing.")] = False,
    version: Annotated[
        int | None, typer.Option(help="Of which version the page showed the words: whose letter they stand under.")
    ] = None,
    encoding: Annotated[str, typer.Option(help="Encoding of a CSV file that is not UTF-8.")] = "",
    separator: Annotated[str, typer.Option(help="What stands between the cells of a CSV file: `;`, tab.")] = "",
    sheet: Annotated[str, typer.Option(help="Which sheet of a workbook to read.")] = "",
    heading_row: Annotated[int, typer.Option(min=0, help="Number of the row with the headings.")] = 0,
    strict: Annotated[bool, typer.Option("--strict", help="Refuse a row for any cell not understood.")] = False,
    refused: Annotated[
        Path | None, typer.Option(help="Where rows go that are refused, to be mended; else beside the export.")
    ] = None,
    encrypt: Encrypt = None,
    yes: Annotated[bool, typer.Option("--yes", help="Import without asking.")] = False,
    as_json: Json = False,
) -> None:
    """Import the web petition's signatures: shown first, then all in one go; the same rows again change nothing."""
    said = given_answers(answer or [], answers, unconfirmed)
    reading = read_as(separator, encoding, sheet, heading_row)
    table = SourceTable(file, source, headings(column or []), reading, preset, presets, said)
    _complain_of_broken(presets)
    table = replace(table, strict=strict, refused=refused or file.with_name(f"{file.stem}-refused.csv"), words=PROBLEMS)
    with opened_or_begun(at, encrypt=encrypt, by=by) as petition:
        if version is not None:
            require_version(petition, version)
        rows = None
        if preview or questions:
            _only_look(petition, table, questions, as_json=as_json)
            return
        if not yes:
            table, found = look_and_ask(petition, table)
            require_readable(found)
            if not confirm(f"Import {counted(found.report.imported, 'new row')}?"):
                raise typer.Exit(1)
            rows = found.report.read
        with progress_bar(f"Importing {file.name}") as report:
            made = bring_table(petition, table, version, by=by, rows_known=rows, report=report)
    if as_json:
        emit(asdict(made.report))
    else:
        tell_imported(file.name, made.report)
        say(*map(waiting_line, made.waiting))


@commands.command(epilog="Example: `tabling petition presets`")
def presets(folder: Presets = None, as_json: Json = False) -> None:
    """List the platforms whose tables are known, guaranteed or as a sample to be mended, and where their files are."""
    known = list_presets(folder)
    _complain_of_broken(folder)
    if as_json:
        emit([{"preset": each.key, "name": each.name, "kind": each.kind} for each in known])
        return
    say(*(f"  {each.key}: {each.name}, {each.kind}" for each in known), f"Their files: {preset_folder()}")


def _complain_of_broken(folder: Path | None) -> None:
    """Name the presets that cannot be used: a table that one of them would know is not recognised."""
    for each in broken_presets(folder):
        complain(each.said)


def _only_look(petition: Petition, table: SourceTable, questions: Path | None, *, as_json: bool) -> None:
    """Show what an import would do, and write down what is not known yet."""
    _, found = look(petition, table)
    if as_json:
        emit(asdict(found))
    else:
        show(found)
    if questions:
        keep_questions(questions, found)

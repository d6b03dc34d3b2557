"""`tabling petition export`, `exports`, `targets`: people for the organisation's own platform, and what went there."""

import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.concerned_people_words import agree
from desktop.cli.petition.export_words import past_line, preview_lines
from desktop.cli.petition.exported_files_reminder import due_line
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.output_and_prompts import ask_passphrase, complain, emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.core.errors import UsageError
from desktop.office.desk.petition_place import Petition, PetitionPlace
from desktop.office.export.exporting import (
    NAME_RULES,
    ExportPlace,
    ExportPreview,
    WantedExport,
    broken_targets,
    copy_target,
    export_people,
    find_target,
    load_targets,
    look_at_export,
    own_targets,
    target_folder,
    write_again,
)
from desktop.office.export.past_exports import past_exports, say_erased, take_back_export
from desktop.office.export.trap_list import TableFormat, list_trapped, write_trap_list

commands = typer.Typer()
TargetFolder = Annotated[
    Path | None,
    typer.Option(
        "--targets",
        envvar="TABLING_TARGETS",
        help="A folder of your own targets, each in place of ours of its name. [default: exports, beside the petition]",
    ),
]
ClosedBy = Annotated[
    Path | None,
    typer.Option("--passphrase-file", help="File with the passphrase for the exported file. [default: asks for it]"),
]
Plain = Annotated[bool, typer.Option("--plain", help="Anybody who has the file can read it. Noted in the audit log.")]


@commands.command(epilog="Example: `tabling petition export --target action-network --out people.csv`")
@takes_petition
def export(
    by: By,
    at: PetitionOptions,
    out: Annotated[
        Path | None, typer.Option(help="The file to write; never over one that is there. Without it: only look.")
    ] = None,
    target: Annotated[str, typer.Option(help="The platform, or a target file of your own (.toml).")] = "csv",
    targets: TargetFolder = None,
    everybody: Annotated[
        bool, typer.Option("--all", help="Everybody, not only who is new since the last export to this target.")
    ] = False,
    request: Annotated[str, typer.Option("--consent", help="Whose yes and no the platform is told.")] = "",
    names: Annotated[
        str, typer.Option("--one-box-names", help=f"How a name in one box is parted: {', '.join(NAME_RULES)}.")
    ] = "",
    people: Annotated[
        Path | None, typer.Option("--list", help="Write whom each trap is about to this .csv or .xlsx.")
    ] = None,
    passphrase_file: ClosedBy = None,
    plain: Plain = False,
    yes: Annotated[bool, typer.Option("--yes", help="Write it without asking.")] = False,
    as_json: Json = False,
) -> None:
    """Write people for a platform, closed to a passphrase: first it says who would be in it, and every trap."""
    wanted = WantedExport(find_target(target, _own(at, targets)), everybody, request, names)
    with opened(at) as petition:
        with progress_bar("Looking") as report:
            found = look_at_export(petition, wanted, report=report)
        if not as_json:
            say(*preview_lines(found))
        closed_by = _closed_by(passphrase_file, plain=plain) if out or people else ""
        if people:
            _write_list(petition, people, found, closed_by, by=by)
        if out is None:
            if as_json:
                emit(_told(found))
            return
        place = ExportPlace(out.parent, _stem(out, found.target.format), closed_by)
        agree("Write it?", yes=yes or not sys.stdin.isatty())
        with progress_bar("Exporting") as report:
            made = export_people(petition, found, place, by=by, report=report)
    if as_json:
        emit({"export": made.number, "files": [str(each) for each in made.files]} | _told(made.said))
        return
    say(*(str(each) for each in made.files))
    rows = counted(made.said.sums.importable, "person", "people")
    say(f"Export {made.number}: {rows}. Only your account can read the files{'' if plain else '; they are encrypted'}.")


@commands.command(epilog="Example: `tabling petition exports --undo 3`")
@takes_petition
def exports(
    by: By,
    at: PetitionOptions,
    undo: Annotated[int, typer.Option(help="Number of an export that was not sent after all.")] = 0,
    erased: Annotated[int, typer.Option(help="Number of an export whose files are gone everywhere.")] = 0,
    again: Annotated[int, typer.Option(help="Number of an export to write again, the same as then.")] = 0,
    out: Annotated[Path | None, typer.Option(help="The file to write again.")] = None,
    passphrase_file: ClosedBy = None,
    plain: Plain = False,
    as_json: Json = False,
) -> None:
    """List what was exported, for which platform; take one back that was not sent, or write one again."""
    with opened(at) as petition:
        if undo:
            past = take_back_export(petition, undo, by=by)
            say(f"Export {undo} was not sent: its people are new again. Erase its files.")
            if past.by_hand:
                say(f"Put the platform's counter back by {-past.by_hand:+}, if you had corrected it.")
        if erased:
            say_erased(petition, erased, by=by)
            say(f"Export {erased}: its files are gone.")
        if again:
            say(*map(str, _again(petition, again, out, passphrase_file, plain=plain, by=by)))
        past_ones = past_exports(petition)
    if as_json:
        emit([asdict(each) for each in past_ones])
    elif not (undo or erased or again):
        say(*([past_line(each) for each in past_ones] or ["Nothing was exported yet."]))
        say(*(due_line(each) for each in past_ones if each.is_due(datetime.now(UTC).date())))


@commands.command(epilog="Example: `tabling petition targets --copy engaging-networks --out ours.toml`")
@takes_petition
def targets(
    at: PetitionOptions,
    folder: TargetFolder = None,
    copy: Annotated[str, typer.Option(help="Write the file of this target, to be changed.")] = "",
    out: Annotated[Path | None, typer.Option(help="The file to write, .toml; never over one that is there.")] = None,
    as_json: Json = False,
) -> None:
    """List the platforms that an export can be made for, guaranteed or as a sample; copy one to change it."""
    folder = _own(at, folder)
    if copy:
        if out is None or out.suffix != ".toml":
            raise UsageError("Name the file with --out; its name ends in .toml.")
        copy_target(find_target(copy, folder), out)
        say(f"{out}: change it, and name it with --target.")
        return
    known = load_targets(folder)
    for each in broken_targets(folder):
        complain(each.said)
    if as_json:
        emit([{"target": each.key, "name": each.name, "kind": each.kind} for each in known])
        return
    say(*(f"  {each.key}: {each.name}, {each.kind}, {each.format}" for each in known))
    say(f"Their files: {target_folder()}")


def _own(at: PetitionOptions, chosen: Path | None) -> Path | None:
    """Return the folder of the organisation's own targets: the one that is named, else that which the window takes."""
    return chosen or own_targets(PetitionPlace(at.place), at.home.path)


def _closed_by(passphrase_file: Path | None, *, plain: bool) -> str:
    if plain and passphrase_file:
        raise UsageError("Give a file with a passphrase, or --plain, and not both.")
    return _passphrase(passphrase_file, plain=plain)


def _stem(out: Path, *formats: str) -> str:
    """Return how the names of the files begin: what was typed, without the ending that each gets by itself."""
    name = out.name.removesuffix(".age")
    ending = next((f".{each}" for each in formats if name.endswith(f".{each}")), "")
    return name.removesuffix(ending)


def _passphrase(file: Path | None, *, plain: bool) -> str:
    return "" if plain else ask_passphrase(file, twice=True, what="Passphrase for the exported file")


def _again(
    petition: Petition, number: int, out: Path | None, passphrase_file: Path | None, *, plain: bool, by: str
) -> tuple[Path, ...]:
    if out is None:
        raise UsageError("Name the file with --out.")
    place = ExportPlace(out.parent, _stem(out, "csv", "xlsx", "json"), _passphrase(passphrase_file, plain=plain))
    with progress_bar("Exporting") as report:
        return write_again(petition, number, place, by=by, report=report)


def _told(found: ExportPreview) -> dict[str, object]:
    """Return a preview for a script."""
    return asdict(found) | {"target": found.target.key, "total": found.sums.total}


def _write_list(petition: Petition, path: Path, found: ExportPreview, passphrase: str, *, by: str) -> None:
    format_: TableFormat = "xlsx" if path.suffix == ".xlsx" else "csv"
    place = ExportPlace(path.parent, _stem(path, format_), passphrase)
    listed = list_trapped(found, ("trap", "signature", "name"), lambda trap: trap.trap)
    written = write_trap_list(petition, listed, place, format_, by=by)
    say(f"{written}: it names people; erase it when you have read it.")

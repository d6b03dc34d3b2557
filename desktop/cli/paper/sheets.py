"""`tabling paper sheets`, `back`, `list`, `void`: blank sheets, and where each of them is."""

from collections.abc import Iterable
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated, get_args

import typer

from desktop.cli.terminal.console import emit, say
from desktop.cli.terminal.counts import counted
from desktop.cli.terminal.options import By, Json, Paper
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.paper import read_count
from desktop.office.sheets import (
    BackSheet,
    PaperSheet,
    SheetState,
    WantedSheets,
    list_sheets,
    print_sheets,
    printable_languages,
    take_back,
    void_sheet,
)

commands = typer.Typer()


class SheetLayout(StrEnum):
    """How the lines of a sheet stand: in a list, or one person a strip."""

    list = "list"
    strips = "strips"


@commands.command(
    epilog="Example: `tabling paper sheets --count 5 --language fr --event Pride --day 2026-08-23 --out sheets.pdf`"
)
@takes_petition
def sheets(
    by: By,
    at: PetitionOptions,
    out: Annotated[Path, typer.Option(help="The PDF to print.")],
    count: Annotated[int, typer.Option(help="How many sheets.")] = 1,
    language: Annotated[str, typer.Option(help="In which of the campaign's languages. [default: its first]")] = "",
    layout: Annotated[
        SheetLayout, typer.Option(help="A list, or one person a strip to fold back or cut off.")
    ] = SheetLayout.list,
    lines: Annotated[int, typer.Option(help="Lines on a sheet. [default: as many as have room]")] = 0,
    event: Annotated[str, typer.Option(help="For which event, where that is known.")] = "",
    day: Annotated[str, typer.Option(help="Its day, year-month-day.")] = "",
    paper: Annotated[Paper, typer.Option(help="Paper size.")] = Paper.letter,
) -> None:
    """Print blank sheets of the campaign in one of its languages, each with a number that no other sheet gets."""
    with opened(at) as petition:
        wanted = WantedSheets(count, language or printable_languages(petition)[0], layout.value, lines, event, day)
        made = print_sheets(petition, wanted, out, by=by, paper=paper.value)
    numbers = f"sheet {made.first}" if made.first == made.last else f"sheets {made.first} to {made.last}"
    say(f"Wrote {made.file}: {numbers}, {counted(made.lines, 'line')} each. Print it at full size, once.")


@commands.command(epilog="Example: `tabling paper back 12 9 --event Pride --day 2026-08-23`")
@takes_petition
def back(
    number: Annotated[int, typer.Argument(help="The number on the sheet.")],
    signatures: Annotated[str, typer.Argument(help="How many of its lines are signed.")],
    by: By,
    at: PetitionOptions,
    event: Annotated[str, typer.Option(help="At which event. [default: as it was printed for]")] = "",
    day: Annotated[str, typer.Option(help="The day, year-month-day. [default: as it was printed for]")] = "",
) -> None:
    """Say that a sheet came back: first of all with how many signatures. They count from now on."""
    with opened(at) as petition:
        known = next((each for each in list_sheets(petition) if each.number == number), None)
        where = (event or (known.event_name if known else ""), day or (known.day if known else ""))
        made = take_back(petition, BackSheet(number, read_count(signatures), *where), by=by)
        out = list_sheets(petition, "printed")
    say(f"Sheet {number} is back with {counted(made.signatures or 0, 'signature')}, {made.event_name}, {made.day}.")
    say(_still_out(out))


@commands.command("list", epilog="Example: `tabling paper list --state printed`")
@takes_petition
def list_(
    at: PetitionOptions,
    state: Annotated[str, typer.Option(help="Only these: printed, back, keyed, checked or void.")] = "",
    as_json: Json = False,
) -> None:
    """List the sheets and where each stands, those that are still out first."""
    wanted = tuple(each for each in get_args(SheetState) if each == state)
    if state and not wanted:
        raise typer.BadParameter(f"A sheet is {', '.join(get_args(SheetState))}.")
    with opened(at) as petition:
        found = list_sheets(petition, *wanted)
    if as_json:
        emit([asdict(each) for each in found])
        return
    order = get_args(SheetState)
    say(*map(_line, sorted(found, key=lambda each: (order.index(each.state), each.number))))
    say(_still_out([each for each in found if each.state == "printed"]) if found else "No sheet was printed yet.")


@commands.command(epilog="Example: `tabling paper void 13 14 --why 'never used'`")
@takes_petition
def void(
    numbers: Annotated[list[int], typer.Argument(help="The numbers on the sheets.")],
    why: Annotated[str, typer.Option(help="Lost, spoilt, never used.")],
    by: By,
    at: PetitionOptions,
) -> None:
    """Let sheets count for nothing: lost, spoilt or never used."""
    with opened(at) as petition:
        for each in numbers:
            void_sheet(petition, each, why, by=by)
            say(f"Sheet {each} is void.")


def _line(each: PaperSheet) -> str:
    where = ", ".join(filter(None, (each.event_name, each.day)))
    signed = "" if each.signatures is None else f", {counted(each.signatures, 'signature')}"
    unread = f", {each.illegible} of them illegible" if each.illegible else ""
    merge = f" (merge {each.batch}{', undone' if each.undone else ''})" if each.batch else ""
    why = f": {each.why}" if each.why else ""
    return f"  sheet {each.number}: {each.state}{signed}{unread}{', ' + where if where else ''}{merge}{why}"


def _still_out(out: Iterable[PaperSheet]) -> str:
    numbers = [str(each.number) for each in out]
    if not numbers:
        return "Every sheet is back."
    return f"Still out: {counted(len(numbers), 'sheet')} ({', '.join(numbers)})."

"""`tabling paper sheets`, `back`, `list`, `void`: blank sheets, and where each of them is."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated, get_args

import typer

from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.options import By, Json, Paper
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.paper.sheets import (
    BackSheet,
    PaperSheet,
    SheetState,
    SheetStep,
    WantedSheets,
    find_sheet,
    list_sheets,
    next_step,
    print_sheets,
    printable_languages,
    sheet_numbers,
    take_back,
    type_anew,
    void_sheet,
)
from desktop.office.paper.tallies import read_count

commands = typer.Typer()


CALLED = "The number on the sheet, or its code as a hand scanner types it."
_NEXT: dict[SheetStep, str] = {
    "count": "Not back yet: count its signed lines, `tabling paper back`.",
    "type": "To be typed, in the staff window.",
    "again": "To be read by a second person, in the staff window.",
    "decide": "Two people read it differently: decide, in the staff window.",
    "take": "Ready: `tabling paper take`.",
    "anew": "Taken out again: `petition redo` brings it back, `tabling paper anew` has it typed again.",
    "": "Nothing waits.",
}


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
    sheet: Annotated[str, typer.Argument(help=CALLED)],
    signatures: Annotated[str, typer.Argument(help="How many of its lines are signed.")],
    by: By,
    at: PetitionOptions,
    event: Annotated[str, typer.Option(help="At which event. [default: as it was printed for]")] = "",
    day: Annotated[str, typer.Option(help="The day, year-month-day. [default: as it was printed for]")] = "",
) -> None:
    """Say that a sheet came back: first of all with how many signatures. They count from now on."""
    with opened(at) as petition:
        known = find_sheet(petition, sheet).sheet
        where = (event or known.event_name, day or known.day)
        made = take_back(petition, BackSheet(known.number, read_count(signatures), *where), by=by)
        out = list_sheets(petition, "printed")
    say(
        f"Sheet {made.number} is back with {counted(made.signatures or 0, 'signature')}, {made.event_name}, {made.day}."
    )
    say(_still_out(out))


@commands.command(epilog="Example: `tabling paper show` and a hand scanner; or `tabling paper show 12`")
@takes_petition
def show(
    at: PetitionOptions,
    sheet: Annotated[str, typer.Argument(help=CALLED)],
    as_json: Json = False,
) -> None:
    """Say which sheet a scanned code or a number means, where it stands, and what is next."""
    with opened(at) as petition:
        found = find_sheet(petition, sheet)
    if as_json:
        emit(asdict(found.sheet))
        return
    say(_line(found.sheet), f"  {_NEXT[next_step(found.sheet, found.check)]}")


@commands.command(epilog="Example: `tabling paper anew 12`")
@takes_petition
def anew(
    sheets: Annotated[list[str], typer.Argument(help=CALLED)],
    by: By,
    at: PetitionOptions,
) -> None:
    """Have sheets typed again that were taken in and out again (`petition undo`)."""
    with opened(at) as petition:
        for each in sheet_numbers(petition, *sheets):
            type_anew(petition, each, by=by)
            say(f"Sheet {each} is back, to be typed from the paper.")


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
    say(*_after_list(found, state))


@commands.command(epilog="Example: `tabling paper void 13 14 --why 'never used'`")
@takes_petition
def void(
    sheets: Annotated[list[str], typer.Argument(help=CALLED)],
    why: Annotated[str, typer.Option(help="Lost, spoilt, never used.")],
    by: By,
    at: PetitionOptions,
) -> None:
    """Let sheets count for nothing: lost, spoilt or never used."""
    with opened(at) as petition:
        for each in sheet_numbers(petition, *sheets):
            void_sheet(petition, each, why, by=by)
            say(f"Sheet {each} is void.")


def _line(each: PaperSheet) -> str:
    where = ", ".join(filter(None, (each.event_name, each.day)))
    signed = "" if each.signatures is None else f", {counted(each.signatures, 'signature')}"
    unread = f", {each.illegible} of them illegible" if each.illegible else ""
    merge = f" (merge {each.batch}{', undone' if each.undone else ''})" if each.batch else ""
    why = f": {each.why}" if each.why else ""
    return f"  sheet {each.number}: {each.state}{signed}{unread}{', ' + where if where else ''}{merge}{why}"


def _after_list(found: Sequence[PaperSheet], state: str) -> Iterator[str]:
    """Yield what there is to say below a list: a list of some tells of no others."""
    if not found:
        yield f"No sheet is {state} now." if state else "No sheet was printed yet."
    elif state in ("", "printed"):
        yield _still_out([each for each in found if each.state == "printed"])


def _still_out(out: Iterable[PaperSheet]) -> str:
    numbers = [str(each.number) for each in out]
    if not numbers:
        return "Every sheet is back."
    return f"Still out: {counted(len(numbers), 'sheet')} ({', '.join(numbers)})."

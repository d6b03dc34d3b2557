"""`tabling paper check` and `take`: how sheets stand with their second reading, and into the petition with them."""

from collections.abc import Sequence
from typing import Annotated

import typer

from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.core.errors import UsageError
from desktop.office.paper.sheets import (
    SheetCheck,
    draw_sample,
    error_rates,
    look_at_checks,
    read_whole,
    sheet_numbers,
    take_ready,
)
from desktop.office.paper.tallies import read_count

commands = typer.Typer()


@commands.command(epilog="Example: `tabling paper check --sample 10%` draws a tenth of all lines that were typed.")
@takes_petition
def check(
    at: PetitionOptions,
    by: By,
    sheets: Annotated[
        list[str] | None, typer.Argument(help="Numbers or codes of sheets. [default: all that are typed]")
    ] = None,
    sample: Annotated[str, typer.Option(help="Draw lines for a second reader: 10%, or a number of lines.")] = "",
    whole: Annotated[bool, typer.Option("--whole", help="Have every line read twice again.")] = False,
    as_json: Json = False,
) -> None:
    """Say how far the second reading is and how often each field was wrong; draw a sample."""
    with opened(at) as petition:
        chosen = sheet_numbers(petition, *sheets or ()) or [each.sheet.number for each in look_at_checks(petition)]
        if sample:
            percent = sample.endswith("%")
            figure = read_count(sample.removesuffix("%"))
            if not figure:
                raise UsageError("Draw at least one line: --sample 10%, or --sample 20.")
            how = {"percent": figure} if percent else {"lines": figure}
            say(f"Drew {counted(draw_sample(petition, chosen, by=by, **how), 'line')} for a second reader.")
        if whole:
            read_whole(petition, chosen, by=by)
        checks = [each for each in look_at_checks(petition) if each.sheet.number in chosen]
    rates = {field: float(rate) for field, rate in error_rates(checks).items()}
    if as_json:
        emit({"sheets": [_facts(each) for each in checks], "error_rates": rates})
    else:
        say(*map(_line, checks), *([] if checks else ["No sheet waits to be checked."]))
        say(*(f"  {field}: {rate:.1%} of the lines read twice differ" for field, rate in rates.items() if rate))


@commands.command(epilog="Example: `tabling paper take` takes every sheet of which nothing waits.")
@takes_petition
def take(
    at: PetitionOptions,
    by: By,
    sheets: Annotated[
        list[str] | None, typer.Argument(help="Numbers or codes of sheets. [default: all that are ready]")
    ] = None,
) -> None:
    """Take checked sheets into the petition, each once. `petition undo` takes one out again."""
    with opened(at) as petition, progress_bar("Taking sheets in") as report:
        made = take_ready(petition, sheet_numbers(petition, *sheets or ()), by=by, report=report)
    if not made.merges:
        say("No sheet is ready. `tabling paper check` says what waits.")
        return
    merges = ", ".join(map(str, made.merges))
    say(
        f"Took in {counted(len(made.merges), 'sheet')} (merge {merges}): {counted(made.added, 'new signature')}, "
        f"{counted(made.illegible, 'illegible line')} counted without a name."
    )
    if made.refused:
        say(f"Left out {counted(made.refused, 'line')} of people who asked to be forgotten.")


def _line(each: SheetCheck) -> str:
    lines = sorted({difference.line for difference in each.open})
    differing = f"lines {', '.join(map(str, lines))} wait for a decision" if lines else ""
    unread = f"{counted(len(each.unread), 'line')} for a second reader" if each.unread else ""
    return f"  sheet {each.sheet.number}: {'; '.join(filter(None, (unread, differing))) or 'ready to be taken in'}"


def _facts(each: SheetCheck) -> dict[str, object]:
    """Return what a script is told: numbers of lines, and nothing that stands on them."""
    waiting: Sequence[int] = sorted({difference.line for difference in each.open})
    return {"sheet": each.sheet.number, "unread": each.unread, "undecided": waiting, "ready": each.done}

"""`tabling paper count`: paper that was not printed here and is only counted."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Annotated

import typer

from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.paper.tallies import PaperCount, Tally, add_tally, list_tallies, read_count, undo_tally

commands = typer.Typer()


@commands.command(epilog="Example: `tabling paper count 80 --event Pride --day 2026-08-23 --why 'sheets 1-4'`")
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
    """Add signatures on paper that was not printed here and is only counted; list them, or undo one."""
    with opened(at) as petition:
        if undo:
            undo_tally(petition, undo, by=by)
            say(f"Count {undo} is undone; it stays in the list.")
        if signatures:
            figure = None if signatures == "unknown" else read_count(signatures)
            number = add_tally(petition, PaperCount(event, day, figure, why), by=by)
            paper = "an unknown number of signatures" if figure is None else counted(figure, "signature")
            say(f"Count {number}: {paper} on paper, {event}, {day}.")
        counts = list_tallies(petition)
    if as_json:
        emit([asdict(each) for each in counts])
    elif not signatures and not undo:
        _show_counts(counts)


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

"""`tabling petition event-sheet`: back to those who stood at a table, how it went and how to do better."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.annex import SheetLanguages
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.output_and_prompts import say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.devices.event_sheet import print_event_sheet

commands = typer.Typer()


@commands.command(
    name="event-sheet", epilog="Example: `tabling petition event-sheet 2026-08-23-pride-1a2b3c --out sheet.pdf`"
)
@takes_petition
def event_sheet(
    at: PetitionOptions,
    id_: Annotated[str, typer.Argument(metavar="EVENT", help="The event's id: `petition event` lists them.")],
    out: Annotated[Path, typer.Option(help="The PDF to write; never over one that is there.")],
    language: Annotated[SheetLanguages, typer.Option(help="Language of the sheet.")] = SheetLanguages.en,
) -> None:
    """Write how an event went and how to do better, for those who stood at the table. It names nobody."""
    with opened(at) as petition:
        sheet = print_event_sheet(petition, id_, out, language.value)
    paper = f" ({sheet.on_paper} on paper)" if sheet.on_paper else ""
    said = f"{sheet.came} came{paper}, {sheet.missing} are missing"
    out_there = f", {counted(sheet.out, 'sheet')} of paper still out" if sheet.out else ""
    say(f"{out}: “{sheet.event.name}”, {sheet.event.day}: {said}{out_there}.")

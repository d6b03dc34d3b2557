"""`tabling petition export`: the people as a table for the organisation's own platform."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.console import say
from desktop.cli.terminal.counts import counted
from desktop.cli.terminal.options import By
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.office.exports import export_people

commands = typer.Typer()


@commands.command(epilog="Example: `tabling petition export --out people.csv --petition main.sqlite`")
@takes_petition
def export(
    out: Annotated[Path, typer.Option(help="The CSV file to write; never over one that is there.")],
    by: By,
    at: PetitionOptions,
) -> None:
    """Write everybody who is counted, with each consent and its proof. The file names people: keep it safe."""
    with opened(at) as petition, progress_bar("Exporting") as report:
        people = export_people(petition, out, by=by, report=report)
    say(f"{out}: {counted(people, 'person', 'people')}. Only your account can read it.")
    say("Those in review, invalid or withdrawn are not in it.")

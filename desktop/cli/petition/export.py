"""`tabling petition export`: the people as a table for the organisation's own platform."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.place import open_petition
from desktop.cli.terminal.console import progress, say
from desktop.cli.terminal.options import By, Data, PetitionPassphrase, PetitionPlace

commands = typer.Typer()


@commands.command(epilog="Example: `tabling petition export --out people.csv --petition main.sqlite`")
def export(
    out: Annotated[Path, typer.Option(help="The CSV file to write; never over one that is there.")],
    by: By,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
) -> None:
    """Write everybody who is counted, with each consent and its proof. The file names people: keep it safe."""
    from desktop.petition.export import count_people, export_people

    with (
        closing(open_petition(petition, data, petition_passphrase_file)) as opened,
        progress("Exporting", count_people(opened)) as advance,
    ):
        people = export_people(opened, out, by=by, advance=advance)
    say(f"{out}: {people} people. Only you may read it. Those in review, invalid or withdrawn are not in it.")

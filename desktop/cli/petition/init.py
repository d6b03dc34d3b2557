"""`tabling petition init`: begins a petition, in a file or on a server."""

from typing import Annotated

import typer

from desktop.cli.terminal.console import ask_passphrase, say
from desktop.cli.terminal.options import By
from desktop.cli.terminal.petition_options import PetitionOptions, takes_petition
from desktop.office.petition_place import PetitionPlace, begin_petition

commands = typer.Typer()


@commands.command(epilog="Example: `tabling petition init --petition main.sqlite --encrypt`")
@takes_petition
def init(
    by: By,
    at: PetitionOptions,
    encrypt: Annotated[
        bool, typer.Option("--encrypt", help="Encrypt the file with a passphrase, asked twice.")
    ] = False,
) -> None:
    """Begin an empty petition, in a file or in an empty database on a server."""
    asks = encrypt or at.passphrase_file
    passphrase = ask_passphrase(at.passphrase_file, twice=True) if asks else ""
    begun = begin_petition(PetitionPlace(at.place, passphrase), by=by)
    say(f"Began a petition in {begun.name}{', encrypted' if begun.encrypted else ''}.")
    if begun.on_server:
        say("Whoever keeps the server sees what it holds: encrypt its disk, and its backups.")
    elif begun.encrypted:
        say("Write its passphrase on paper now: without it nobody can read the petition, you neither.")
    else:
        say("It is not encrypted: keep it on an encrypted disk, or begin it with --encrypt.")

"""`tabling petition init`: begins a petition, in a file or on a server."""

from contextlib import closing
from typing import Annotated

import typer

from desktop.cli.petition.place import named_place
from desktop.cli.terminal.console import ask_passphrase, say
from desktop.cli.terminal.options import By, Data, PetitionPassphrase, PetitionPlace

commands = typer.Typer()


@commands.command(epilog="Example: `tabling petition init --petition main.sqlite --encrypt`")
def init(
    by: By,
    encrypt: Annotated[
        bool, typer.Option("--encrypt", help="Encrypt the file with a passphrase, asked twice.")
    ] = False,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
) -> None:
    """Begin an empty petition, in a file or in an empty database on a server."""
    from desktop.petition.store.store import begin_petition, is_address

    place = named_place(petition, data)
    asks = encrypt or petition_passphrase_file
    passphrase = ask_passphrase(petition_passphrase_file, twice=True) if asks else ""
    with closing(begin_petition(place, by=by, passphrase=passphrase)) as begun:
        say(f"Began a petition in {begun.name}{', encrypted' if passphrase and not is_address(place) else ''}.")
    if is_address(place):
        say("Whoever keeps the server sees what it holds: encrypt its disk, and its backups.")
    elif passphrase:
        say("Write its passphrase on paper now: without it nobody can read the petition, you neither.")
    else:
        say("It is not encrypted: keep it on an encrypted disk, or begin it with --encrypt.")

"""`tabling petition init`: begins a petition, in a file or on a server."""

import typer

from desktop.cli.terminal.options import By
from desktop.cli.terminal.output_and_prompts import say
from desktop.cli.terminal.petition_options import Encrypt, PetitionOptions, place_to_begin, takes_petition
from desktop.office.desk.petition_place import begin_petition

commands = typer.Typer()


@commands.command(epilog="Example: `tabling petition init --petition main.sqlite --encrypt`")
@takes_petition
def init(
    by: By,
    at: PetitionOptions,
    encrypt: Encrypt = None,
) -> None:
    """Begin an empty petition, in a file or in an empty database on a server."""
    begun = begin_petition(place_to_begin(at, encrypt=encrypt), by=by)
    say(f"Began a petition in {begun.name}{', encrypted' if begun.encrypted else ''}.")
    if begun.on_server:
        say("The person who runs the server can see what it holds: encrypt its disk, and its backups.")
    elif begun.encrypted:
        say("Write its passphrase on paper now: without it nobody can read the petition, not even you.")
    else:
        say("It is not encrypted: keep it on an encrypted disk, or begin another with --encrypt.")

"""`tabling petition backup`, `restore`: a copy elsewhere, and the way back."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.console import ask_passphrase, say
from desktop.cli.terminal.options import By, PassphraseFile
from desktop.cli.terminal.petition_options import PetitionOptions, petition_place, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.office import backup as copies

commands = typer.Typer()


@commands.command(epilog="Example: `tabling petition backup stick/2026-08-24.sqlite --petition main.sqlite`")
@takes_petition
def backup(
    file: Annotated[Path, typer.Argument(help="New file for the backup.")],
    by: By,
    at: PetitionOptions,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Copy the petition as it is at this moment; others go on working. An encrypted one stays encrypted.

    A passphrase file encrypts the backup; a petition on a server is not encrypted otherwise.
    """
    place = petition_place(at)
    passphrase = ask_passphrase(passphrase_file) if passphrase_file else None
    with progress_bar("Copying") as report:
        made = copies.back_up(place, file, by=by, passphrase=passphrase, report=report)
    say(f"{file}: a copy of {made.petition}. `tabling petition check --petition {file}` proves it.")
    if not made.encrypted:
        say("It is not encrypted: keep it where only you can read it.")


@commands.command(epilog="Example: `tabling petition restore stick/2026-08-24.sqlite --petition main.sqlite`")
@takes_petition
def restore(
    file: Annotated[Path, typer.Argument(help="A backup.")],
    by: By,
    at: PetitionOptions,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Bring a backup back where no petition is yet: a new file, or an empty database on a server.

    This is also how a petition moves from a file to a server, and back.
    """
    source = petition_place(PetitionOptions(str(file), passphrase_file, at.home))
    passphrase = ask_passphrase(at.passphrase_file) if at.passphrase_file else None
    with progress_bar("Copying") as report:
        copies.restore(source, at.place, by=by, passphrase=passphrase, report=report)
    say(f"{file} is restored. `tabling petition check` proves it.")

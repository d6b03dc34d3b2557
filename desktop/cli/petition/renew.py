"""`tabling petition renew`: brings an older petition on a server up to date."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.options import By, PassphraseFile
from desktop.cli.terminal.output_and_prompts import ask_passphrase, confirm, say
from desktop.cli.terminal.petition_options import PetitionOptions, petition_place, takes_petition
from desktop.core.errors import UsageError
from desktop.office.desk.server_renewal import renew_with_backup, renew_without_backup

commands = typer.Typer()


@commands.command(
    epilog="Example: `tabling petition renew --backup stick/ --petition postgresql://ada@server/petition`"
)
@takes_petition
def renew(
    by: By,
    at: PetitionOptions,
    backup: Annotated[Path | None, typer.Option("--backup", help="Folder for a copy of it as it is.")] = None,
    no_backup: Annotated[bool, typer.Option("--no-backup", help="Copy it nowhere.")] = False,
    passphrase_file: PassphraseFile = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do it without asking.")] = False,
) -> None:
    """Bring an older petition on a server up to date. An older Tabling cannot open it any more.

    A passphrase file encrypts the copy, which stays in the version that it has: the older Tabling restores it.
    """
    if (backup is None) is not no_backup:
        raise UsageError("Name a folder with --backup, or go without by --no-backup.")
    if not (yes or confirm("Colleagues with an older Tabling cannot open it any more. Bring it up to date?")):
        raise typer.Exit(1)
    place, passphrase = petition_place(at), ask_passphrase(passphrase_file) if passphrase_file else ""
    if backup is None:
        renew_without_backup(place, by=by)
    elif made := renew_with_backup(place, backup, by=by, passphrase=passphrase):
        say(f"{made}: a copy of the petition as it was{'' if passphrase else ', not encrypted'}.")
    say("The petition is up to date.")

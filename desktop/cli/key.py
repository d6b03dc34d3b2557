"""`tabling key`: makes and shows the organisation's keys."""

from base64 import b64encode
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.console import ask_passphrase, emit, say
from desktop.cli.terminal.options import Json, PassphraseFile
from desktop.office.keys import make_keys, read_keys

commands = typer.Typer(no_args_is_help=True, help="Make and show the organisation's keys.")


@commands.command(epilog="Example: `tabling key new keys/` makes both keys and prints a passphrase to write on paper.")
def new(
    folder: Annotated[Path, typer.Argument(help="New folder for the two key files.")],
    own: Annotated[
        bool, typer.Option("--own-passphrase", help="Type a passphrase instead of being given one.")
    ] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Make the sealing key and the organisation key of one campaign. Do this on the office computer."""
    given = own or passphrase_file
    made = make_keys(folder, ask_passphrase(passphrase_file, twice=True) if given else None)
    say(f"Made {made.sealing.file} (key {made.sealing.fingerprint}), which opens signatures.")
    say(f"Made {made.organisation.file} (key {made.organisation.fingerprint}), which signs packs and receipts.")
    if made.passphrase:
        say(f"\nPassphrase: {made.passphrase}\n")
        say("Write it on paper now, twice, and keep the papers apart. It is shown once and kept nowhere.")
    say("Copy the folder to a safe place. Without key and passphrase, no signature can ever be read.")


@commands.command(epilog="Example: `tabling key show keys/`")
def show(
    path: Annotated[Path, typer.Argument(help="A key file, or a folder made by `tabling key new`.")],
    as_json: Json = False,
) -> None:
    """Show what a key is and its public half. Needs no passphrase."""
    found = read_keys(path)
    if as_json:
        emit(
            [
                {
                    "file": str(each.file),
                    "kind": each.kind,
                    "key": each.fingerprint,
                    "public": b64encode(each.public).decode(),
                }
                for each in found
            ]
        )
        return
    for each in found:
        say(f"{each.file}: {each.kind} key {each.fingerprint}")

"""`tabling key`: makes and shows the organisation's keys."""

from base64 import b64encode
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.console import ask_passphrase, emit, say
from desktop.cli.terminal.options import Json, PassphraseFile
from desktop.core.key_files import new_passphrase, read_public_key
from desktop.core.organisation import ORGANISATION_FILE, SEALING_FILE, found_organisation
from desktop.core.sealing import fingerprint

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
    passphrase = ask_passphrase(passphrase_file, twice=True) if given else new_passphrase()
    made = found_organisation(folder, passphrase)
    say(f"Made {folder / SEALING_FILE} (key {fingerprint(made.sealing.public)}), which opens signatures.")
    say(f"Made {folder / ORGANISATION_FILE} (key {fingerprint(made.signing.public)}), which signs packs and receipts.")
    if not given:
        say(f"\nPassphrase: {passphrase}\n")
        say("Write it on paper now, twice, and keep the papers apart. It is shown once and kept nowhere.")
    say("Copy the folder to a safe place. Without key and passphrase, no signature can ever be read.")


@commands.command(epilog="Example: `tabling key show keys/`")
def show(
    path: Annotated[Path, typer.Argument(help="A key file, or a folder made by `tabling key new`.")],
    as_json: Json = False,
) -> None:
    """Show what a key is and its public half. Needs no passphrase."""
    files = [path / SEALING_FILE, path / ORGANISATION_FILE] if path.is_dir() else [path]
    found = [(file, *read_public_key(file)) for file in files]
    if as_json:
        emit(
            [
                {"file": str(file), "kind": kind, "key": fingerprint(public), "public": b64encode(public).decode()}
                for file, kind, public in found
            ]
        )
        return
    for file, kind, public in found:
        say(f"{file}: {kind} key {fingerprint(public)}")

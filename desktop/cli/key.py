"""`tabling key`: makes and shows the organisation's keys, and keeps their passphrase in hand."""

from base64 import b64encode
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli import recovery_sheets
from desktop.cli.terminal.options import Json, PassphraseFile
from desktop.cli.terminal.output_and_prompts import ask_passphrase, emit, say
from desktop.office.keys.keys import (
    PublicKey,
    change_passphrase,
    make_keys,
    new_passphrase,
    new_secret,
    read_keys,
    try_passphrase,
)
from desktop.office.keys.recovery_sheets import sheets_of_secret

commands = typer.Typer(no_args_is_help=True, help="Make and show the organisation's keys; try or change a passphrase.")
commands.add_typer(recovery_sheets.commands)
_Keys = Annotated[Path, typer.Argument(help="A key file, or a folder made by `tabling key new`.")]
_Own = Annotated[bool, typer.Option("--own-passphrase", help="Type a passphrase instead of being given one.")]


@commands.command(epilog="Example: `tabling key new keys/` makes both keys and prints a passphrase to write on paper.")
def new(
    folder: Annotated[Path, typer.Argument(help="New folder for the two key files.")],
    own: _Own = False,
    passphrase_file: PassphraseFile = None,
    sheets: Annotated[
        Path | None, typer.Option("--recovery-sheets", help="PDF for three recovery sheets, shorter than later ones.")
    ] = None,
) -> None:
    """Make the sealing key and the organisation key of one campaign. Do this on the office computer."""
    given = own or passphrase_file
    secret = new_secret()
    made = make_keys(folder, ask_passphrase(passphrase_file, twice=True) if given else None, secret)
    say(f"Made {made.sealing.file} (key {made.sealing.fingerprint}), which opens signatures.")
    say(f"Made {made.organisation.file} (key {made.organisation.fingerprint}), which signs packs and receipts.")
    if made.passphrase:
        _show_passphrase(made.passphrase)
    say("Copy the folder to a safe place. Without key and passphrase, no signature can ever be read.")
    say("", f"Four words: {' '.join(made.organisation.words)}", "")
    say("Give these to the volunteers by letter or phone, never with the pack: they compare them at the first start.")
    if sheets:
        recovery_sheets.write_and_prove(sheets_of_secret(secret), (made.organisation,), sheets, None)


@commands.command(epilog="Example: `tabling key show keys/`")
def show(path: _Keys, as_json: Json = False) -> None:
    """Show what a key is, its public half, and the four words that volunteers compare. Needs no passphrase."""
    found = read_keys(path)
    if as_json:
        emit([_facts(each) for each in found])
        return
    for each in found:
        say(_line(each))


@commands.command("try", epilog="Example: `tabling key try keys/`, with the paper in your hand")
def try_(path: _Keys, passphrase_file: PassphraseFile = None) -> None:
    """Prove that what is on paper opens the keys. Nothing is written."""
    for each in try_passphrase(path, ask_passphrase(passphrase_file)):
        say(_line(each))
    say("Proved: this passphrase opens them.")


@commands.command(
    "change-passphrase", epilog="Example: `tabling key change-passphrase keys/` prints a new one to write on paper."
)
def change(
    path: _Keys,
    own: _Own = False,
    passphrase_file: PassphraseFile = None,
    new_file: Annotated[
        Path | None, typer.Option("--new-passphrase-file", help="File that holds the new passphrase.")
    ] = None,
) -> None:
    """Have another passphrase open the keys. The keys stay as they are, and with them every pack and signature."""
    old = ask_passphrase(passphrase_file)
    try_passphrase(path, old)  # before a new one is shown
    fresh = new_passphrase()
    if own or new_file:
        fresh = ask_passphrase(new_file, twice=True, what="New passphrase")
    else:
        _show_passphrase(fresh)
    for each in change_passphrase(path, old, fresh):
        say(_line(each))
    say("Changed: from now on only the new passphrase opens them. `tabling key try` proves its paper.")
    say("Copies of these files that lie elsewhere still open with the old one: put these in their place.")


def _show_passphrase(passphrase: str) -> None:
    say("", f"Passphrase: {passphrase}", "")
    say("Write it on paper now, twice, and keep the papers apart. It is shown once and kept nowhere.")
    say("When you type it, capitals and spaces do not matter. `tabling key try` proves the paper.")


def _line(key: PublicKey) -> str:
    words = f", four words: {' '.join(key.words)}" if key.words else ""
    return f"{key.file}: {key.kind} key {key.fingerprint}{words}"


def _facts(key: PublicKey) -> dict[str, object]:
    return {
        "file": str(key.file),
        "kind": key.kind,
        "key": key.fingerprint,
        "public": b64encode(key.public).decode(),
        "words": list(key.words),
    }

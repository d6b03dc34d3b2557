"""`tabling petition backup`, `restore`, `check`: a copy elsewhere, the way back, and the proof that all is whole."""

from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.place import named_place, open_petition, place_passphrase
from desktop.cli.terminal.console import ask_passphrase, emit, progress, say
from desktop.cli.terminal.options import By, Data, Json, PassphraseFile, PetitionPassphrase, PetitionPlace
from desktop.core.errors import PetitionError

commands = typer.Typer()


@commands.command(epilog="Example: `tabling petition backup stick/2026-08-24.sqlite --petition main.sqlite`")
def backup(
    file: Annotated[Path, typer.Argument(help="New file for the backup.")],
    by: By,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Copy the petition as it is at this moment; others go on working. An encrypted one stays encrypted.

    A passphrase file encrypts the backup; a petition on a server is not encrypted otherwise.
    """
    from desktop.petition.store.backup import back_up, count_rows
    from desktop.petition.store.store import Petition, is_address

    place = named_place(petition, data)
    own = place_passphrase(place, petition_passphrase_file)
    passphrase = ask_passphrase(passphrase_file) if passphrase_file else "" if is_address(place) else own
    with closing(Petition(place, passphrase=own)) as opened, progress("Copying", count_rows(opened)) as advance:
        back_up(opened, file, by=by, passphrase=passphrase, advance=advance)
    say(f"{file}: a copy of {opened.name}. `tabling petition check --petition {file}` proves it.")
    if not passphrase:
        say("It is not encrypted: keep it where only you can read it.")


@commands.command(epilog="Example: `tabling petition restore stick/2026-08-24.sqlite --petition main.sqlite`")
def restore(
    file: Annotated[Path, typer.Argument(help="A backup.")],
    by: By,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Bring a backup back where no petition is yet: a new file, or an empty database on a server.

    This is also how a petition moves from a file to a server, and back.
    """
    from desktop.petition.store.backup import count_rows
    from desktop.petition.store.backup import restore as bring_back
    from desktop.petition.store.store import Petition, is_address

    place = named_place(petition, data)
    own = place_passphrase(str(file), passphrase_file)
    given = ask_passphrase(petition_passphrase_file) if petition_passphrase_file else "" if is_address(place) else own
    with closing(Petition(file, passphrase=own)) as source, progress("Copying", count_rows(source)) as advance:
        bring_back(source, place, by=by, passphrase=given, advance=advance)
    say(f"{file} is restored. `tabling petition check` proves it.")


@commands.command(epilog="Example: `tabling petition check --petition main.sqlite`")
def check(
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Prove that the petition is whole: its file, its audit log, its sums, and who is counted once."""
    from desktop.petition.store.integrity import STEPS, check_petition

    opened = open_petition(petition, data, petition_passphrase_file)
    with progress("Checking", STEPS) as advance:
        found = check_petition(opened, advance)
    if as_json:
        emit(asdict(found))
    else:
        say(f"{opened.name}: {found.signatures} signatures in {found.batches} batches, {found.audit.lines} audit lines")
    if found.problems:
        raise PetitionError(" ".join(found.problems))
    if not as_json:
        say("Everything holds and adds up.")

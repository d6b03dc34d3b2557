"""`tabling petition backup`, `restore`: a copy elsewhere, and the way back."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.replay_words import tell_caught_up
from desktop.cli.terminal.ask_second_secret import SecondSecretFile, ask_second_secret
from desktop.cli.terminal.backup_before_receipt_options import tell_backup
from desktop.cli.terminal.options import By, PassphraseFile
from desktop.cli.terminal.output_and_prompts import ask_passphrase, confirm, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, outside_of, petition_place, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.core.key_files import read_sealing_key
from desktop.core.organisation_keys import SEALING_FILE
from desktop.core.sealing import SealingKey
from desktop.office.desk import backup as copies
from desktop.office.desk.petition_place import open_petition
from desktop.office.restore.replay_log_at_desk import replay_log
from desktop.office.rights.audit import noting_refusals

commands = typer.Typer()
OpeningKeys = Annotated[
    list[Path] | None,
    typer.Option("--keys", help="Folder with the key that opens the replay log; several, if it changed."),
]
KeysPassphraseFile = Annotated[
    Path | None,
    typer.Option("--keys-passphrase-file", help="File with the passphrase of the keys. [default: asks for it]"),
]


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
    tell_backup(made)


@commands.command(epilog="Example: `tabling petition restore stick/2026-08-24.sqlite --petition main.sqlite`")
@takes_petition
def restore(
    file: Annotated[Path, typer.Argument(help="A backup.")],
    by: By,
    at: PetitionOptions,
    passphrase_file: PassphraseFile = None,
    second: SecondSecretFile = None,
    yes: Annotated[bool, typer.Option("--yes", help="Restore without asking.")] = False,
    keys: OpeningKeys = None,
    keys_passphrase_file: KeysPassphraseFile = None,
    log: Annotated[list[Path] | None, typer.Option(help="Replay log, or its folder, where it is elsewhere.")] = None,
    no_replay: Annotated[
        bool, typer.Option("--no-replay", help="Bring it back as it was; the audit log says so.")
    ] = False,
) -> None:
    """Bring a backup back where no petition is yet: a new file, or an empty database on a server.

    With --keys, who was erased or withdrew since the backup stays out, as the replay log says. This is also how a
    petition moves from a file to a server, and back.
    """
    source = petition_place(PetitionOptions(str(file), passphrase_file, at.home))
    passphrase = ask_passphrase(at.passphrase_file) if at.passphrase_file else None
    with open_petition(source) as petition:
        secret = ask_second_secret(petition, second)
    if not (secret or yes or confirm(f"Begin {at.place} from this backup? What came since is lost.")):
        raise typer.Exit(1)
    since = copies.Since(opening_keys(keys or [], keys_passphrase_file), tuple(log or ()), outside_of(at), no_replay)
    with progress_bar("Copying") as report:
        made = copies.restore(source, at.place, by=by, passphrase=passphrase, second=secret, since=since, report=report)
    say(f"{file} is restored: it knows everything up to {made.of or 'its beginning'}.")
    if made.as_written is False:
        say(
            f"{file.name} is not as it was written: it was changed since, or brought up to date by a newer Tabling. "
            "Do not rely on what it says; compare it with another backup."
        )
    if made.damaged:
        say(f"{file.name} itself is damaged, in a part from which no row is read. Do not rely on it; make another.")
    say("`tabling petition check` proves it.")
    if made.caught_up:
        tell_caught_up(made.caught_up)
    elif not no_replay:
        say(
            "No replay log was found: people who were erased or withdrew since then are back, and lost devices, words "
            "taken back and undone merges count again. Bring it with --log."
        )


@commands.command(epilog="Example: `tabling petition replay --keys keys/ --petition main.sqlite`")
@takes_petition
def replay(
    keys: Annotated[list[Path], typer.Option("--keys", help="Folder with the key that opens the replay log.")],
    by: By,
    at: PetitionOptions,
    keys_passphrase_file: KeysPassphraseFile = None,
) -> None:
    """Do again what the replay log says and the petition was never told, after an older copy was put back by hand."""
    with opened(at) as petition, progress_bar("Replaying") as report:
        with noting_refusals(petition, "key", by=by):
            opened_keys = opening_keys(keys, keys_passphrase_file)
        tell_caught_up(replay_log(petition, opened_keys, by=by, report=report))


def opening_keys(folders: list[Path], passphrase_file: Path | None) -> tuple[SealingKey, ...]:
    """Return the key of each folder, in their order."""
    return tuple(read_sealing_key(each / SEALING_FILE, ask_passphrase(passphrase_file)) for each in folders)

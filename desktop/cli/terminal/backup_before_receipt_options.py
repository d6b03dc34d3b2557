"""The options that say which backup comes before a receipt, with one wording each."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.output_and_prompts import ask_passphrase, say
from desktop.core.system.shell_words import shell_word
from desktop.office.desk.backup import Backup, BackupFirst, before_receipts
from desktop.office.desk.petition_place import PetitionPlace

BackupInto = Annotated[
    Path | None,
    typer.Option(
        "--backup", envvar="TABLING_BACKUPS", help="Folder or stick for the backup that comes before a receipt."
    ),
]
NoBackup = Annotated[bool, typer.Option("--no-backup", help="Vouch for what is in no backup; the audit log says so.")]
BackupPassphraseFile = Annotated[
    Path | None,
    typer.Option(
        "--backup-passphrase-file",
        help="File with the passphrase that encrypts the backup. [default: the petition's own]",
    ),
]


def backup_first(
    place: PetitionPlace, folder: Path | None, passphrase_file: Path | None, *, without: bool
) -> BackupFirst:
    """Return what comes before the receipts, as the options say."""
    passphrase = ask_passphrase(passphrase_file) if passphrase_file else None
    return before_receipts(place, folder, passphrase=passphrase, without=without)


def tell_backup(made: Backup) -> None:
    """Say where a backup is, and that it is not encrypted where it is not."""
    proof = f"tabling petition check --petition {shell_word(str(made.file))}"
    say(f"{made.file}: a copy of {made.petition}. `{proof}` proves it.")
    if not made.encrypted:
        say("It is not encrypted: keep it where only you can read it.")

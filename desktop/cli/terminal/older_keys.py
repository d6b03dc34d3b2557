"""How a command opens keys that newer ones replaced: their batches still come."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from desktop.cli.terminal.output_and_prompts import ask_passphrase
from desktop.core.errors import WrongPassphrase
from desktop.core.key_files import read_sealing_key
from desktop.core.organisation_keys import SEALING_FILE
from desktop.core.sealing import SealingKey

Key = TypeVar("Key")
OlderKeys = Annotated[
    list[Path] | None,
    typer.Option("--older-keys", help="Folder of keys that these replaced, whose batches still come."),
]


def open_older(folders: Iterable[Path], passphrase: str) -> tuple[SealingKey, ...]:
    """Open the sealing key of each folder: with the passphrase that was given, else by asking for its own.

    Raises KeyFileError, WrongPassphrase.
    """
    return tuple(open_with_own(read_sealing_key, folder / SEALING_FILE, passphrase) for folder in folders)


def open_with_own(read: Callable[[Path, str], Key], file: Path, passphrase: str) -> Key:
    """Open a key file with the passphrase that was given for others, else by asking for its own.

    Raises KeyFileError, WrongPassphrase.
    """
    try:
        return read(file, passphrase)
    except WrongPassphrase:
        return read(file, ask_passphrase(None, what=f"Passphrase of {file.parent.name}"))

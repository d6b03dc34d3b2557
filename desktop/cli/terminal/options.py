"""Options that several commands share, with one wording each."""

from enum import StrEnum
from getpass import getuser
from pathlib import Path
from typing import Annotated

import typer

from desktop.core.errors import UsageError


class Paper(StrEnum):
    """Sizes of paper that pages are made for."""

    letter = "letter"
    a4 = "a4"


Data = Annotated[
    Path | None, typer.Option("--data", help="Folder with this device's key and journal. [default: the user's own]")
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for a script.")]
Keys = Annotated[Path, typer.Option("--keys", help="Folder made by `tabling key new`.")]
PassphraseFile = Annotated[
    Path | None, typer.Option("--passphrase-file", help="File that holds the passphrase. [default: asks for it]")
]
Welcome = Annotated[
    bool, typer.Option("--welcome", help="Trust devices that nobody has met at first sight, without their four words.")
]
Presets = Annotated[
    Path | None, typer.Option("--presets", envvar="TABLING_PRESETS", help="A folder of your own presets.")
]
By = Annotated[
    str,
    typer.Option(
        "--by",
        envvar="TABLING_STAFF",
        default_factory=getuser,
        show_default="your user name",
        help="Who does this, for the audit log: a name or initials.",
    ),
]


def existing_folder(folder: Path) -> Path:
    """Return a folder that was named to write to. Raises UsageError where it is not there."""
    if not folder.is_dir():
        raise UsageError(f"The folder {folder} is not there. Plug in the stick, or make the folder.")
    return folder

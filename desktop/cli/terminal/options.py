"""Options that several commands share, with one wording each."""

from getpass import getuser
from pathlib import Path
from typing import Annotated

import typer

Data = Annotated[
    Path | None, typer.Option("--data", help="Folder with this device's key and journal. [default: the user's own]")
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for a script.")]
Keys = Annotated[Path, typer.Option("--keys", help="Folder made by `tabling key new`.")]
PassphraseFile = Annotated[
    Path | None, typer.Option("--passphrase-file", help="File that holds the passphrase. [default: asks for it]")
]
PetitionPlace = Annotated[
    str | None,
    typer.Option(
        "--petition",
        envvar="TABLING_PETITION",
        help="The petition: a file, or postgresql://user@server/database. [default: in --data]",
    ),
]
PetitionPassphrase = Annotated[
    Path | None,
    typer.Option(
        "--petition-passphrase-file",
        help="File with the petition's passphrase, or the password for its server. [default: asks for it]",
    ),
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

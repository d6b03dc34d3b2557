"""Options that several commands share, with one wording each."""

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
PetitionFile = Annotated[Path | None, typer.Option("--petition", help="The petition's file. [default: in --data]")]

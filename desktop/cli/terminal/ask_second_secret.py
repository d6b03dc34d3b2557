"""How a command asks for the second secret, where one was set: from a file, from standard input, or from its holder."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.output_and_prompts import ask_secret
from desktop.office.desk.petition_place import Petition
from desktop.office.keys.second_secret import second_holder

SecondSecretFile = Annotated[
    Path | None,
    typer.Option(
        "--second-secret-file",
        envvar="TABLING_SECOND_SECRET_FILE",
        help="File with the second secret, where one was set. [default: its holder is asked]",
    ),
]


def ask_second_secret(petition: Petition, file: Path | None) -> str:
    """Return the second secret of this petition, or nothing where none was set and so nobody need be asked."""
    holder = second_holder(petition)
    return ask_secret(f"Second secret, held by {holder}", file) if holder else ""

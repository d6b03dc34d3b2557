"""The options that say which petition a command is about: added to the command, which receives one value for them."""

import inspect
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Annotated, Any

import typer

from desktop.cli.terminal.console import ask_passphrase
from desktop.cli.terminal.options import Data
from desktop.core.data_folder import DataFolder, data_folder
from desktop.office.petition_place import Petition, PetitionPlace, needs_passphrase, open_petition

_Place = Annotated[
    str | None,
    typer.Option(
        "--petition",
        envvar="TABLING_PETITION",
        help="The petition: a file, or postgresql://user@server/database. [default: in --data]",
    ),
]
_PassphraseFile = Annotated[
    Path | None,
    typer.Option(
        "--petition-passphrase-file",
        help="File with the petition's passphrase, or the password for its server. [default: asks for it]",
    ),
]
_OPTIONS = {"petition": _Place, "petition_passphrase_file": _PassphraseFile, "data": Data}
_PARAMETER = "at"


@dataclass(frozen=True, slots=True)
class PetitionOptions:
    """The petition that a command line names. Nobody was asked for its passphrase yet."""

    place: str
    passphrase_file: Path | None
    home: DataFolder


def takes_petition(command: Callable[..., None]) -> Callable[..., None]:
    """Let a command with a parameter `at: PetitionOptions` take --petition, its passphrase's file and --data."""

    @wraps(command)
    def run(
        petition: str | None,
        petition_passphrase_file: Path | None,
        data: Path | None,
        **others: Any,  # noqa: ANN401 - as typer has it
    ) -> None:
        home = data_folder(data)
        at = PetitionOptions(petition or str(home.petition), petition_passphrase_file, home)
        command(**{_PARAMETER: at}, **others)

    run.__signature__ = inspect.Signature(list(_parameters(command)))  # type: ignore[attr-defined] # as inspect documents it
    return run


def petition_place(at: PetitionOptions) -> PetitionPlace:
    """Return the place with what opens it: from the file, by asking where it is encrypted, or nothing."""
    if at.passphrase_file:
        return PetitionPlace(at.place, ask_passphrase(at.passphrase_file))
    asks = needs_passphrase(at.place)
    return PetitionPlace(at.place, ask_passphrase(None, what="Passphrase of the petition") if asks else "")


def opened(at: PetitionOptions) -> AbstractContextManager[Petition]:
    """Open the petition, which is closed after; asks for its passphrase where it needs one. Raises PetitionError."""
    return open_petition(petition_place(at))


def _parameters(command: Callable[..., None]) -> Iterator[inspect.Parameter]:
    """Yield the parameters of a command, with the options in place of `at`."""
    for each in inspect.signature(command).parameters.values():
        if each.name == _PARAMETER:
            for name, kind in _OPTIONS.items():
                yield inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=kind)
        else:
            yield each.replace(kind=inspect.Parameter.KEYWORD_ONLY)

"""The options that say which petition a command is about: added to the command, which receives one value for them."""

import inspect
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Annotated, Any

import typer

from desktop.cli.terminal.options import Data
from desktop.cli.terminal.output_and_prompts import ask_passphrase, complain
from desktop.cli.terminal.replay_log_gap_words import unnoted_in_words
from desktop.core.data_folder import DataFolder, data_folder
from desktop.core.errors import UsageError
from desktop.core.petition_errors import EncryptionUndecided
from desktop.office.desk.petition_place import (
    Petition,
    PetitionPlace,
    begins_file,
    needs_passphrase,
    open_or_begin,
    open_petition,
)

Encrypt = Annotated[
    bool | None,
    typer.Option("--encrypt/--plain", help="Where a petition is begun: with a passphrase, or without. [default: asks]"),
]

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
_ReplayLog = Annotated[
    Path | None,
    typer.Option(
        "--replay-log",
        envvar="TABLING_REPLAY_LOG",
        help="Folder for what must outlive a restore. [default: that of the file; for a server, --data]",
    ),
]
_OPTIONS = {
    "petition": _Place,
    "petition_passphrase_file": _PassphraseFile,
    "replay_log": _ReplayLog,
    "data": Data,
}
_PARAMETER = "at"


@dataclass(frozen=True, slots=True)
class PetitionOptions:
    """The petition that a command line names. Nobody was asked for its passphrase yet."""

    place: str
    passphrase_file: Path | None
    home: DataFolder
    replay_log: Path | None = None


def takes_petition(command: Callable[..., None]) -> Callable[..., None]:
    """Let a command with a parameter `at: PetitionOptions` take --petition, its passphrase's file and --data."""

    @wraps(command)
    def run(
        petition: str | None,
        petition_passphrase_file: Path | None,
        replay_log: Path | None,
        data: Path | None,
        **others: Any,  # noqa: ANN401 - as typer has it
    ) -> None:
        home = data_folder(data)
        at = PetitionOptions(petition or str(home.petition), petition_passphrase_file, home, replay_log)
        command(**{_PARAMETER: at}, **others)

    run.__signature__ = inspect.Signature(list(_parameters(command)))  # type: ignore[attr-defined] # as inspect documents it
    return run


def petition_place(at: PetitionOptions) -> PetitionPlace:
    """Return the place with what opens it: from the file, by asking where it is encrypted, or nothing."""
    if at.passphrase_file:
        passphrase = ask_passphrase(at.passphrase_file)
    else:
        asks = needs_passphrase(at.place)
        passphrase = ask_passphrase(None, what="Passphrase of the petition") if asks else ""
    return PetitionPlace(at.place, passphrase, outside_of(at))


def outside_of(at: PetitionOptions) -> Path | None:
    """Return the folder of the replay log: the one that is named, the data folder for a server, else nothing."""
    return at.replay_log or (at.home.path if PetitionPlace(at.place).on_server else None)


def place_to_begin(at: PetitionOptions, *, encrypt: bool | None) -> PetitionPlace:
    """Return the place as `petition_place` does; where no petition is yet, with what shall encrypt it, or nothing.

    It is asked for where nobody said it. Raises EncryptionUndecided where there is nobody to ask.
    """
    if not begins_file(at.place):
        return petition_place(at)
    if at.passphrase_file and encrypt is False:
        raise UsageError("Give a file with a passphrase, or --plain, and not both.")
    if at.passphrase_file:
        return PetitionPlace(at.place, ask_passphrase(at.passphrase_file))
    if encrypt is None:
        encrypt = _ask_whether_to_encrypt(Path(at.place).name)
    return PetitionPlace(
        at.place, ask_passphrase(None, twice=True, what="New passphrase of the petition") if encrypt else ""
    )


def opened_or_begun(at: PetitionOptions, *, encrypt: bool | None, by: str) -> AbstractContextManager[Petition]:
    """Open the petition, or begin one, which is closed after; asks for what it needs. Raises PetitionError."""
    return _saying(open_or_begin(place_to_begin(at, encrypt=encrypt), by=by))


def opened(at: PetitionOptions) -> AbstractContextManager[Petition]:
    """Open the petition, which is closed after; asks for its passphrase where it needs one. Raises PetitionError."""
    return opened_at(petition_place(at))


def opened_at(place: PetitionPlace) -> AbstractContextManager[Petition]:
    """Do the same where its passphrase was asked for already."""
    return _saying(open_petition(place))


@contextmanager
def _saying(opening: AbstractContextManager[Petition]) -> Iterator[Petition]:
    """Say at the end where what was done does not stand in the replay log."""
    with opening as petition:
        yield petition
        if petition.unnoted:
            complain(unnoted_in_words(petition.unnoted))


def _ask_whether_to_encrypt(name: str) -> bool:
    undecided = f"There is no petition in {name} yet, and anyone who has an unencrypted one can read every name in it."
    if not sys.stdin.isatty():
        raise EncryptionUndecided(undecided)
    return typer.confirm(f"{undecided} Encrypt it with a passphrase?", default=True, err=True)


def _parameters(command: Callable[..., None]) -> Iterator[inspect.Parameter]:
    """Yield the parameters of a command, with the options in place of `at`."""
    for each in inspect.signature(command).parameters.values():
        if each.name == _PARAMETER:
            for name, kind in _OPTIONS.items():
                yield inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=kind)
        else:
            yield each.replace(kind=inspect.Parameter.KEYWORD_ONLY)

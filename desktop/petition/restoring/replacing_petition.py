"""Puts a petition that was restored in the place of the one that is there, which is set aside and not lost."""

from contextlib import closing
from pathlib import Path

from desktop.core.errors import OutputError, PetitionError
from desktop.core.store_errors import PetitionBusy
from desktop.core.whole_files import put_in_place, reason
from desktop.petition.store.opening_petition import Petition


def exchange(new: Path, file: Path, aside: Path, *, passphrase: str = "") -> None:
    """Give the petition in `new` the name `file`, and what stood there the name `aside`.

    `passphrase` opens what stands there; what nobody can open any more is set aside as it is. Raises PetitionBusy where
    another program has it open, OutputError; then nothing has changed.
    """
    if aside.exists():
        raise OutputError(f"{aside.name} is there already. Nothing was changed.")
    if not file.exists():
        put_in_place(new, file)
        return
    try:
        with closing(Petition(file, passphrase=passphrase)) as petition, petition.alone():
            _exchange(new, file, aside)
    except PetitionBusy:
        raise
    except PetitionError:  # damaged, or begun with a passphrase that nobody knows: its log goes with it
        for suffix in ("-wal", "-shm"):
            _move(file.with_name(file.name + suffix), aside.with_name(aside.name + suffix))
        _exchange(new, file, aside)


def _exchange(new: Path, file: Path, aside: Path) -> None:
    """Where the disk allows a file two names there is no moment without a petition."""
    try:
        aside.hardlink_to(file)
    except OSError:
        _move(file, aside)
    try:
        put_in_place(new, file)
    except OutputError:
        if file.exists():
            aside.unlink()
        else:
            _move(aside, file)
        raise


def _move(file: Path, to: Path) -> None:
    if not file.exists():
        return
    try:
        file.rename(to)
    except OSError as error:
        raise OutputError(f"{file.name} cannot be set aside: {reason(error)}.") from error

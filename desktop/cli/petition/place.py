"""Opens the petition that a command names, and asks for its passphrase where it needs one."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.terminal.console import ask_passphrase
from desktop.core.data_folder import data_folder

if TYPE_CHECKING:
    from desktop.petition.store.store import Petition


def open_petition(place: str | None, data: Path | None, file: Path | None, *, new: bool = False) -> "Petition":
    """Open the petition at `place`, else that of the data folder; `file` holds its passphrase. Raises PetitionError."""
    from desktop.petition.store.store import Petition

    where = named_place(place, data)
    return Petition(where, new=new, passphrase=place_passphrase(where, file))


def named_place(place: str | None, data: Path | None) -> str:
    """Return the file or address that was named, else the petition of the data folder."""
    return place or str(data_folder(data).petition)


def place_passphrase(place: str, file: Path | None) -> str:
    """Return what opens the petition: from the file, by asking where it is encrypted, or nothing."""
    from desktop.petition.engines.sqlcipher import is_encrypted

    if file:
        return ask_passphrase(file)
    asks = "://" not in place and is_encrypted(Path(place))
    return ask_passphrase(None, what="Passphrase of the petition") if asks else ""

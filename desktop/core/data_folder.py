"""Where things are kept on one computer; one folder holds them all, so that it can be backed up or wiped as one."""

import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from desktop.core.errors import OthersFolder, UsageError
from desktop.core.system.private_files import other_owner
from desktop.core.whole_files import is_there, make_folder, refusal

# Where the session of a computer that is only a kiosk keeps everything (packaging/kiosk/tabling-kiosk@.service).
KIOSK_SESSION = Path("/var/lib/tabling-kiosk/data")


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The parts of a data folder: what a kiosk keeps, and beside it the keys and petition of a try-out organisation.

    `installation`: which of the keys and journals in it is meant; the first one's stand beside everything else.
    """

    path: Path
    installation: str = ""

    @property
    def campaign(self) -> Path:
        """The signed pack this device collects for, as a folder."""
        return self.path / "campaign"

    @property
    def device_key(self) -> Path:
        """The device's signing key."""
        return self._own / "device.key"

    @property
    def mark(self) -> Path:
        """What tells the place of this key from every other: it fits no copy."""
        return self._own / "installation.json"

    @property
    def installations(self) -> Path:
        """Keys and journals begun where those before were not at home, a folder each."""
        return self.path / "installations"

    @property
    def journal(self) -> Path:
        """The journal, an SQLite file; `-wal` and `-shm` stand beside it while it is open."""
        return self._own / "journal.sqlite"

    @property
    def setting(self) -> Path:
        """What the first start decided: campaign, organisation, event."""
        return self.path / "setting.json"

    @property
    def tablet(self) -> Path:
        """What a setup stick left here: the tablet's name, its language, the events that are planned."""
        return self.path / "tablet.json"

    @property
    def open_kiosks(self) -> Path:
        """What every open kiosk holds, and who ends a try-out holds alone; there is nothing in it."""
        return self.path / "kiosk.lock"

    @property
    def practice(self) -> Path:
        """The practice signature that was sent last, and whether headquarters has opened it."""
        return self._own / "practice.json"

    @property
    def pin(self) -> Path:
        """The volunteers' PIN, stretched, and how often it was guessed wrong."""
        return self.path / "pin.json"

    @property
    def second_pin(self) -> Path:
        """The second PIN, that of staff, kept like the volunteers'."""
        return self.path / "second-pin.json"

    @property
    def boxes(self) -> Path:
        """The drop boxes of this device, a file each; they hold passwords."""
        return self.path / "boxes"

    @property
    def scratch(self) -> Path:
        """Where a batch lies for the time it takes to send it.

        Memory that only this user sees, where there is some: what is erased from the journal is then on no disk at all.
        """
        memory = os.environ.get("XDG_RUNTIME_DIR")
        folder = Path(memory) / "tabling" if memory and Path(memory).is_dir() else self.path / "outbox"
        return folder / self.installation

    @property
    def organisation(self) -> Path:
        """Private keys of an organisation made on this very computer, for trying out."""
        return self.path / "organisation"

    @property
    def platforms(self) -> Path:
        """Files of the platforms that people are sent to, with their keys."""
        return self.path / "platforms"

    @property
    def petition(self) -> Path:
        """The main petition, where headquarters works on this computer."""
        return self.path / "petition.sqlite"

    @property
    def _own(self) -> Path:
        return self.installations / self.installation if self.installation else self.path


def data_folder(chosen: Path | None = None) -> DataFolder:
    """Return the chosen folder, else that of the variable TABLING_HOME, else the usual one of this user.

    Raises OutputError where it cannot be made, and as `look_for_data_folder` does.
    """
    home = look_for_data_folder(chosen)
    make_folder(home.path)
    return home


def look_for_data_folder(chosen: Path | None = None) -> DataFolder:
    """Return the same folder without making it.

    Raises UsageError where it is a file; OthersFolder, OutputRefused where this user may not look into it.
    """
    named = os.environ.get("TABLING_HOME")
    path = chosen or (Path(named) if named else user_data_path("tabling", appauthor=False))
    _require_entry(path)
    if path.exists() and not path.is_dir():
        raise UsageError(f"{path} is a file. Name a folder to keep the data in.")
    return DataFolder(path)


def _require_entry(path: Path) -> None:
    try:
        os.stat(f"{path}/.")  # noqa: PTH116 - pathlib would drop the dot, which asks for the right to enter
    except PermissionError as error:
        if owner := other_owner(next(each for each in (path, *path.parents) if is_there(each))):
            raise OthersFolder(str(path), owner) from error
        raise refusal(f"{path} cannot be looked into", error) from error
    except OSError:
        return  # it is not there yet, or it is a file

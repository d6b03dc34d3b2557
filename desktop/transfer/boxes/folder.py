"""A folder or USB stick as drop box: a batch is flushed, read back from the disk and only then given its name."""

from hashlib import file_digest
from pathlib import Path

from desktop.core.box_errors import BoxRefused, BoxUnreachable
from desktop.core.errors import OutputError
from desktop.core.system.drives import forget_written, stays_behind
from desktop.core.whole_files import copy_whole, is_file, is_folder, read_bounded, reason, write_whole
from desktop.transfer.batch import LARGEST_BATCH
from desktop.transfer.boxes.box import Outcome
from desktop.transfer.boxes.contents import list_folder
from desktop.transfer.boxes.setting import FolderSetting


class FolderBox:
    """A folder, which may be read as well."""

    def __init__(self, setting: FolderSetting) -> None:
        self._folder = setting.path
        self._stick = setting.stick

    @property
    def folder(self) -> Path:
        """Where it is."""
        return self._folder

    def leave(self, name: str, path: Path) -> Outcome:
        """Copy the file into the folder. A damaged one of that name, of a stick once pulled out, is replaced."""
        self._require_there()
        target = self._folder / name
        try:
            wanted = _digest(path)
            if target.is_file() and _digest(target) == wanted:
                return "already"
            copy_whole(path, target)
            if _digest(target) != wanted:
                raise BoxRefused(f"{self._folder} does not keep what is written to it. Use another stick or folder.")
        except OutputError as error:
            self._require_there()
            raise BoxRefused(str(error)) from error
        except OSError as error:
            self._require_there()
            raise BoxRefused(f"{self._folder} cannot be used: {reason(error)}.") from error
        return "stored"

    def names(self) -> tuple[str, ...]:
        """Return the files in the folder and below: a Nextcloud share has a folder for each nickname."""
        self._require_there()
        try:
            return list_folder(self._folder)
        except OSError as error:
            raise BoxRefused(f"{self._folder} cannot be read: {reason(error)}.") from error

    def bring(self, name: str, path: Path) -> None:
        """Copy a file of the folder to `path`."""
        self._require_there()
        file = self._folder / name
        if file.is_symlink() or not is_file(file):
            raise BoxRefused(f"{name} is not in {self._folder} any more, or is no plain file.")
        write_whole(path, read_bounded(file, LARGEST_BATCH, BoxRefused))

    def _require_there(self) -> None:
        away = self._stick and not stays_behind(self._folder)
        if away or not is_folder(self._folder):
            raise BoxUnreachable(f"{self._folder} is not there. Plug the stick in, or connect the folder.")


def _digest(path: Path) -> bytes:
    with path.open("rb") as file:
        forget_written(file.fileno())
        return file_digest(file, "sha256").digest()

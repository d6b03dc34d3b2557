"""Where a receiver puts what devices bring: proven to be a whole batch first, and never twice or over another."""

from dataclasses import dataclass
from filecmp import cmp
from pathlib import Path
from threading import Lock

from desktop.core.errors import BatchError
from desktop.transfer.batch import batch_name, open_batch
from desktop.transfer.boxes.folder import FolderBox
from desktop.transfer.boxes.setting import FolderSetting
from desktop.transfer.manifest import Manifest


@dataclass(frozen=True, slots=True)
class Arrival:
    """A batch that is now in the folder; `again` where it was there before."""

    manifest: Manifest
    again: bool


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something that came with the right token from this address and was not kept, and why."""

    address: str
    error: Exception


class Inbox:
    """A folder of batches, for any number of threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._box = FolderBox(FolderSetting(folder))
        self._turn = Lock()

    def take(self, path: Path) -> Arrival:
        """Copy the file at `path` into the folder; it must be called what such a batch is called.

        Raises BatchError for what is no whole batch, is another one, or would replace another; BoxError.
        """
        with self._turn:  # one after the other: an opened batch takes several times its size of memory
            manifest = open_batch(path).manifest
            if batch_name(manifest) != path.name:
                raise BatchError("A batch came under the name of another. Look at the device that sent it.")
            if self._holds_another(path):
                raise BatchError(f"There is another {path.name} here already; it was left as it is.")
            return Arrival(manifest, self._box.leave(path.name, path) == "already")

    def _holds_another(self, path: Path) -> bool:
        held = self._folder / path.name
        if not held.is_file() or cmp(held, path, shallow=False):
            return False
        try:
            open_batch(held)
        except BatchError:  # of a stick once pulled out: the whole one takes its place
            return False
        return True

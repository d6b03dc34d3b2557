"""The sticks and cards that are plugged in: our own list, so that nobody at the stall meets a file dialog."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from desktop.core.system.drives import is_plugged_in


@dataclass(frozen=True, slots=True)
class Volume:
    """A place for files; `free` in bytes, -1 where it does not matter. `own`: of this device, nobody pulls it out."""

    name: str
    folder: Path
    free: int = -1
    read_only: bool = False
    own: bool = False


def list_volumes(folder: Path | None = None) -> tuple[Volume, ...]:
    """Return what is plugged in now, by name, and after it the folder that staff chose, if there is one."""
    ready = (each for each in QStorageInfo.mountedVolumes() if each.isValid() and each.isReady())
    found = [each for each in ready if is_plugged_in(each.rootPath())]
    volumes = [
        Volume(each.displayName(), Path(each.rootPath()), each.bytesAvailable(), each.isReadOnly()) for each in found
    ]
    own = (Volume(folder.name, folder, own=True),) if folder else ()
    return (*sorted(volumes, key=lambda volume: volume.name.casefold()), *own)

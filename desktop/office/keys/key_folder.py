"""A folder of keys, as it is taken to another place: both keys, and what lies with them of those they replaced."""

from pathlib import Path

from desktop.core.errors import KeyFileError
from desktop.core.key_files import LARGEST_KEY_FILE, fresh_of
from desktop.core.organisation_keys import KEY_FILES
from desktop.core.sealing import SealingKey
from desktop.core.whole_files import make_folder, read_bounded, write_whole
from desktop.office.desk.sealed_secrets import kept_older


def copy_keys(folder: Path, home: Path) -> Path:
    """Copy both keys of a folder to another one, which is made, and return that. Raises KeyFileError, OutputError."""
    make_folder(home)
    for file in (folder / name for name in KEY_FILES):
        for each in (file, *filter(Path.exists, [fresh_of(file)])):  # which may open instead
            write_whole(home / each.name, read_bounded(each, LARGEST_KEY_FILE, KeyFileError))
    return home


def older_with(folder: Path, key: SealingKey) -> tuple[bytes, ...]:
    """Return the seeds of the keys that this one follows: they lie with it, or in the workspace around its folder."""
    return kept_older((folder, folder.parent), key)

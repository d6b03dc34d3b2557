"""Writes a campaign pack whose files are in memory, as a folder or as one zip."""

import io
import zipfile
from pathlib import Path

from desktop.core.errors import OutputError
from desktop.core.pack.file_reader import PackFiles
from desktop.core.whole_files import make_folder, write_whole

PUBLIC = 0o644  # a pack holds nothing secret
_TIMELESS = (1980, 1, 1, 0, 0, 0)


def write_pack(files: PackFiles, path: Path) -> None:
    """Write a pack to `path`: one zip where the name ends in `.zip`, else a new folder. Raises OutputError.

    Names come from `read_pack_files`, which has refused every one that leads outside the pack.
    """
    if path.suffix == ".zip":
        write_whole(path, zip_files(files), PUBLIC)
        return
    if path.exists() and not (path.is_dir() and not any(path.iterdir())):
        raise OutputError(f"{path} is there already. Choose a new folder.")
    for name, data in files.items():
        file = path / name
        make_folder(file.parent)
        write_whole(file, data, PUBLIC)


def zip_files(files: PackFiles) -> bytes:
    """Return the pack as one zip: of the same files always the same bytes."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name, _TIMELESS), data, zipfile.ZIP_DEFLATED)
    return whole.getvalue()

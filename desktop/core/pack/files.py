"""Brings a campaign pack's files into memory from a folder or a zip, bounded, and never writes one anywhere."""

import os
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from desktop.core.errors import CampaignError
from desktop.core.files import read_bounded, reason

MOST_FILES = 200
LARGEST_FILE = 8 * 1024 * 1024
LARGEST_PACK = 32 * 1024 * 1024

PackFiles = Mapping[str, bytes]


def read_pack_files(path: Path) -> PackFiles:
    """Return every file of a pack by its name inside the pack (`text/en.md`).

    Raises CampaignError when the pack is missing, too large, or holds names that lead outside of it.
    """
    members = _folder_members(path) if path.is_dir() else _zip_members(path)
    files: dict[str, bytes] = {}
    for name, data in members:
        files[_checked(name, path)] = data
        if len(files) > MOST_FILES:
            raise CampaignError(f"{path.name} holds more than {MOST_FILES} files. A campaign pack never does.")
        if sum(map(len, files.values())) > LARGEST_PACK:
            raise CampaignError(f"{path.name} is larger than {LARGEST_PACK // 1024**2} MB. Use smaller pictures.")
    return files


def _folder_members(path: Path) -> Iterator[tuple[str, bytes]]:
    for folder, folders, names in os.walk(path, followlinks=False):
        folders.sort()
        for name in sorted(names):
            file = Path(folder, name)
            inside = file.relative_to(path).as_posix()
            if name.startswith(".") or name.endswith("~"):  # what editors and file browsers leave behind
                continue
            if not file.is_file() or file.is_symlink():
                raise CampaignError(
                    f"{inside}: only plain files may be in a pack. Replace the link by the file itself."
                )
            yield inside, read_bounded(file, LARGEST_FILE, CampaignError)


def _zip_members(path: Path) -> Iterator[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(path) as archive:
            if len(archive.infolist()) > 2 * MOST_FILES:
                raise CampaignError(f"{path.name} holds more than {MOST_FILES} files. A campaign pack never does.")
            for member in archive.infolist():
                if not member.is_dir():
                    yield member.filename, _unpacked(archive, member)
    except OSError as error:
        raise CampaignError(f"The campaign pack {path} cannot be read: {reason(error)}.") from error
    # RuntimeError: asks for a password; NotImplementedError: a compression Python does not have
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, ValueError) as error:
        raise CampaignError(f"{path.name} is not a zip file that can be opened. Ask for the pack again.") from error


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    # The size in the header may lie, so the bytes themselves are counted.
    if member.file_size <= LARGEST_FILE:
        with archive.open(member) as file:
            data = file.read(LARGEST_FILE + 1)
        if len(data) <= LARGEST_FILE:
            return data
    raise CampaignError(f"{member.filename} is larger than {LARGEST_FILE // 1024**2} MB. Use a smaller file.")


def _checked(name: str, path: Path) -> str:
    inside = PurePosixPath(name)
    if inside.is_absolute() or ".." in inside.parts or "\\" in name or ":" in name or not name.isprintable():
        raise CampaignError(f"{path.name} holds the name {name!r}, which leads outside the pack. Do not use this pack.")
    return inside.as_posix()

"""Brings a campaign pack's files into memory from a folder or a zip, bounded, and never writes one anywhere."""

import io
import os
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from desktop.core.errors import CampaignError, PackGone
from desktop.core.pack.toml_table import FILE
from desktop.core.whole_files import is_file, is_folder, open_plain, read_bounded

MOST_FILES = 200
LARGEST_FILE = 8 * 1024 * 1024
LARGEST_PACK = 32 * 1024 * 1024

PackFiles = Mapping[str, bytes]


def read_pack_files(path: Path) -> PackFiles:
    """Return every file of a pack by its name inside the pack (`text/en.md`).

    Raises CampaignError when the pack is missing, too large, or holds names that lead outside of it.
    """
    if not path.exists():
        raise PackGone(f"{path} is not there. Check the name, or plug its stick in again.")
    if path.is_dir():
        return _bounded(_folder_members(path), path.name)
    return unpack_files(read_bounded(path, LARGEST_PACK, CampaignError), path.name)


def may_be_pack(path: Path) -> bool:
    """Say whether a folder or a zip is worth reading as a pack: one that is torn is, and one with photos is not."""
    if is_folder(path):
        return is_file(path / FILE)
    return path.suffix.lower() == ".zip" and _holds_a_campaign(path)


def _holds_a_campaign(path: Path) -> bool:
    try:
        with open_plain(path) as file:
            if os.fstat(file.fileno()).st_size > LARGEST_PACK:
                return False
            with zipfile.ZipFile(file) as archive:
                return any(PurePosixPath(each).name == FILE for each in archive.namelist())
    except (OSError, zipfile.BadZipFile, RuntimeError, ValueError):  # its reader says what is the matter
        return True


def unpack_files(whole: bytes, called: str) -> PackFiles:
    """Return every file of a zipped pack in memory; `called`: what its faults call it. Raises CampaignError."""
    return _bounded(_zip_members(whole, called), called)


def _bounded(members: Iterator[tuple[str, bytes]], called: str) -> PackFiles:
    files: dict[str, bytes] = {}
    for name, data in members:
        if name in files:
            raise CampaignError(f"{called} holds {name} twice. Ask for the pack again.")
        files[name] = data
        if len(files) > MOST_FILES:
            raise CampaignError(f"{called} holds more than {MOST_FILES} files. A campaign pack never does.")
        if sum(map(len, files.values())) > LARGEST_PACK:
            raise CampaignError(f"{called} is larger than {LARGEST_PACK // 1024**2} MB. Use smaller pictures.")
    return files


def _folder_members(path: Path) -> Iterator[tuple[str, bytes]]:
    for folder, folders, names in os.walk(path, followlinks=False):
        links = [name for name in folders if Path(folder, name).is_symlink()]
        folders[:] = sorted(name for name in folders if not _left_behind(name))
        for name in sorted(names + links):
            file = Path(folder, name)
            inside = file.relative_to(path).as_posix()
            if _left_behind(name):
                continue
            if not file.is_file() or file.is_symlink():
                raise CampaignError(
                    f"{inside}: only plain files may be in a pack. Replace the link by the file itself."
                )
            yield _checked(inside, path.name), read_bounded(file, LARGEST_FILE, CampaignError)


def _zip_members(whole: bytes, called: str) -> Iterator[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(io.BytesIO(whole)) as archive:
            if len(archive.infolist()) > 2 * MOST_FILES:
                raise CampaignError(f"{called} holds more than {MOST_FILES} files. A campaign pack never does.")
            for member in archive.infolist():
                inside = _checked(member.filename, called)
                if not member.is_dir() and not any(map(_left_behind, inside.split("/"))):
                    yield inside, _unpacked(archive, member)
    # RuntimeError: asks for a password; its kind NotImplementedError: packed in a way that zipfile does not know
    except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, ValueError) as error:
        raise CampaignError(f"{called} is not a zip file that can be opened. Ask for the pack again.") from error


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise zipfile.BadZipFile  # LZMA lets the file choose how much memory it takes
    if member.file_size > LARGEST_FILE:
        raise CampaignError(f"{member.filename} is larger than {LARGEST_FILE // 1024**2} MB. Use a smaller file.")
    # A header that lies of the size is found out by the checksum; until then the bound keeps zlib from unpacking more.
    with archive.open(member) as file:
        return file.read(LARGEST_FILE)


def _checked(name: str, called: str) -> str:
    inside = PurePosixPath(name)
    if inside.is_absolute() or ".." in inside.parts or "\\" in name or ":" in name or not name.isprintable():
        raise CampaignError(f"{called} holds the name {name!r}, which leads outside the pack. Do not use this pack.")
    return inside.as_posix()


def _left_behind(name: str) -> bool:
    """Say whether editors, file browsers or version control leave this behind; it is no part of a pack."""
    hidden = name.startswith(".") and name.strip(".") != ""
    return hidden or name.endswith("~") or name == "__MACOSX"

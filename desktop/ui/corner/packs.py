"""Finds campaign packs at the top of a stick, and examines one before anything is taken from it."""

import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.errors import PackUnsigned, TablingError
from desktop.core.key_words import key_words
from desktop.core.pack.files import LARGEST_PACK, PackFiles, read_pack_files
from desktop.core.pack.reader import read_campaign
from desktop.core.sealing import Binding, SealingLock
from desktop.ui.corner.volumes import Volume

_MARK = "campaign.toml"
MOST_LOOKED_AT = 500  # names at the top of one stick
MOST_OFFERED = 20


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack somebody may choose; `title` and `organisation` are empty where it could not be read."""

    path: Path
    volume: str
    title: str
    organisation: str


@dataclass(frozen=True, slots=True)
class Examined:
    """A pack that may be trusted once somebody has compared the four words."""

    files: PackFiles
    campaign: Campaign
    words: tuple[str, ...]


def find_packs(volumes: Iterable[Volume]) -> tuple[Offer, ...]:
    """Return the packs at the top of each volume, also those that will turn out to be broken."""
    found = (_offer(path, volume) for volume in volumes for path in _candidates(volume.folder))
    return tuple(islice(found, MOST_OFFERED))


def examine(path: Path, require_trusted: Callable[[Campaign], None]) -> Examined:
    """Read a pack, prove its signature and its key, and seal once with it. Raises TablingError."""
    files = read_pack_files(path)
    campaign = read_campaign(files)
    require_trusted(campaign)
    if campaign.keys is None:
        raise PackUnsigned("This campaign pack is not signed. Ask the organisation for its signed pack.")
    lock = SealingLock(campaign.keys.sealing)
    lock.seal(b"proof", Binding(campaign.id, lock.fingerprint, "proof", "first start", 0))
    return Examined(files, campaign, key_words(campaign.keys.organisation))


def _candidates(folder: Path) -> Iterator[Path]:
    try:
        names = sorted(islice(folder.iterdir(), MOST_LOOKED_AT))
        yield from (path for path in names if not path.name.startswith(".") and _looks_like_pack(path))
    except OSError:  # pulled out meanwhile: then there is nothing on it
        return


def _looks_like_pack(path: Path) -> bool:
    if path.is_dir():
        return (path / _MARK).is_file()
    if path.suffix.lower() != ".zip" or path.stat().st_size > LARGEST_PACK:
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            return _MARK in archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return True  # offered, so that choosing it says what is wrong with it


def _offer(path: Path, volume: Volume) -> Offer:
    try:
        campaign = read_campaign(read_pack_files(path))
    except TablingError:
        return Offer(path, volume.name, "", "")
    return Offer(path, volume.name, campaign.words[campaign.default_language].title, campaign.controller.name)

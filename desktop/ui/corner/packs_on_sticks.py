"""Finds campaign packs at the top of a stick, and examines one before anything is taken from it."""

import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QLocale

from desktop.core.campaign import Campaign
from desktop.core.errors import PackUnsigned, PackUntrusted, TablingError
from desktop.core.key_words import key_words
from desktop.core.pack.file_reader import LARGEST_PACK, PackFiles, read_pack_files
from desktop.core.pack.reader import read_campaign
from desktop.core.sealing import Binding, SealingLock
from desktop.core.tablet_setup import SETUP_FILE, SetupStick
from desktop.ui.base.error_text import Trouble, trouble_of
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.corner.device_protocol import FirstStartDevice

_MARK = "campaign.toml"
MOST_LOOKED_AT = 500  # names at the top of one stick
MOST_OFFERED = 20


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack somebody may choose; all but `path` and `volume` is empty where it could not be read.

    `titles` are those of `titles_of`. `digest` names what the organisation signed; empty where nobody has.
    `sets_up`: beside it lies what sets up the whole device.
    """

    path: Path
    volume: str
    titles: Mapping[str, str] = field(default_factory=dict)
    organisation: str = ""
    digest: str = ""
    sets_up: bool = False

    @property
    def unsigned(self) -> bool:
        """Whether it could be read and nobody has signed it."""
        return bool(self.titles) and not self.digest


@dataclass(frozen=True, slots=True)
class Examined:
    """A pack that may be trusted once somebody has compared the four words; `objection` is what to ask besides.

    `rekeyed`: another key is trusted here, so that it takes a volunteer to trust this one. `stick`: what sets up the
    rest of the device, or None. `thrown_away`: how many signatures of a try-out go with it; None where no try-out ends.
    """

    files: PackFiles
    campaign: Campaign
    words: tuple[str, ...]
    objection: Trouble | None = None
    rekeyed: bool = False
    stick: SetupStick | None = None
    thrown_away: int | None = None

    @property
    def ends_try_out(self) -> bool:
        """Whether this device was only tried out until now."""
        return self.thrown_away is not None

    @property
    def to_be_proven(self) -> bool:
        """Whether it takes whoever knows the PIN of this device: another campaign or key was trusted here."""
        return self.rekeyed or self.ends_try_out


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is to be taken: a pack, or the passphrase of a try-out; neither keeps the campaign that is here.

    `despite_objection`: somebody was asked, and takes the pack all the same. `ends_try_out`: asked, too, whether what
    was signed while trying out may go. `stick`: what sets up the rest, or None.
    """

    files: PackFiles | None = None
    passphrase: str = ""
    despite_objection: bool = False
    ends_try_out: bool = False
    stick: SetupStick | None = None


def find_packs(volumes: Iterable[Volume]) -> tuple[Offer, ...]:
    """Return the packs at the top of each volume, also those that will turn out to be broken; the same one once."""
    found = (_offer(path, volume) for volume in volumes for path in _candidates(volume.folder))
    return tuple(islice(_each_once(found), MOST_OFFERED))


def _each_once(offers: Iterable[Offer]) -> Iterator[Offer]:
    seen: set[str] = set()
    for each in offers:
        if each.digest not in seen:
            yield each
        seen |= {each.digest} - {""}


def titles_of(campaign: Campaign) -> dict[str, str]:
    """Return the campaign's title in each of its languages, that of its own first."""
    first = campaign.default_language
    return {first: campaign.words[first].title} | {each: words.title for each, words in campaign.words.items()}


def spoken(titles: Mapping[str, str]) -> str:
    """Return the title in the language being spoken, else the first; nothing where there is none."""
    language = QLocale().name()
    known = (titles.get(each) for each in (language, language.partition("_")[0]))
    return next(filter(None, known), next(iter(titles.values()), ""))


def examine(path: Path, device: FirstStartDevice) -> Examined:
    """Read a pack, prove its signature and its key, and seal once with it. Raises TablingError."""
    files = read_pack_files(path)
    campaign = read_campaign(files)
    device.require_trusted(campaign)
    if campaign.keys is None:
        raise PackUnsigned("This campaign pack is not signed. Ask the organisation for its signed pack.")
    lock = SealingLock(campaign.keys.sealing)
    lock.seal(b"proof", Binding(campaign.id, lock.fingerprint, "proof", "first start", 0))
    objection, thrown = device.find_objection(campaign), device.count_thrown_away(campaign)
    words, trouble = key_words(campaign.keys.organisation), trouble_of(objection) if objection else None
    stick = device.find_setup(path.parent, campaign)
    rekeyed = isinstance(objection, PackUntrusted)
    return Examined(files, campaign, words, trouble, rekeyed=rekeyed, stick=stick, thrown_away=thrown)


def _candidates(folder: Path) -> Iterator[Path]:
    try:
        names = sorted(islice(folder.iterdir(), MOST_LOOKED_AT))
        yield from (path for path in names if not path.name.startswith(".") and _looks_like_pack(path))
    except OSError:  # pulled out meanwhile: then there is nothing on it
        return


def _looks_like_pack(path: Path) -> bool:
    if path.is_dir():
        return (path / _MARK).is_file()
    if path.suffix.lower() != ".zip" or not path.is_file() or path.stat().st_size > LARGEST_PACK:
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            return _MARK in archive.namelist()
    except (zipfile.BadZipFile, ValueError, RuntimeError):
        return True  # offered, so that choosing it says what is wrong with it


def _offer(path: Path, volume: Volume) -> Offer:
    try:
        campaign = read_campaign(read_pack_files(path))
    except TablingError:
        return Offer(path, volume.name)
    sets_up = (volume.folder / SETUP_FILE).is_file()
    return Offer(path, volume.name, titles_of(campaign), campaign.controller.name, campaign.sha256, sets_up)

"""A platform's file: where it is, which petition is meant, and the key. It lies outside the petition, for this user."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import urlsplit

from desktop.core.countries import fold
from desktop.core.errors import BoxError, OutputError, UsageError
from desktop.core.push_errors import NoSuchPlatform, PlatformUnguarded, PlatformWrong
from desktop.core.resources import resource
from desktop.core.staff_edited_files import BrokenFile, read_each
from desktop.core.system.private_files import others_may_read
from desktop.core.whole_files import read_bounded, write_whole
from desktop.petition.export.targets import ExportTarget, read_target
from desktop.transfer.boxes.setting_validation import require_sound

OURS = resource("platforms")
_LARGEST = 64 * 1024  # bytes
_KEY = re.compile(r"[!-~]{8,500}")  # it goes into a header
# Of each: what its page is called in the file, how one looks, seconds between two questions, the usual address.
_KINDS = {
    "action-network": ("petition", r"[0-9A-Za-z-]{1,80}", 0.5, "https://actionnetwork.org/api/v2"),
    "civicrm": ("survey", r"[1-9][0-9]{0,8}", 0.2, ""),
    "engaging-networks": ("page", r"[1-9][0-9]{0,9}", 1.0, ""),
}
PLATFORMS = tuple(_KINDS)
LOOKS_NOBODY_UP = ("engaging-networks",)  # what cannot be asked whether somebody is there
_MOST_PACE = 60.0


@dataclass(frozen=True, slots=True)
class PlatformSetting:
    """One petition at one platform. `page`: its id there. `pace`: seconds between two questions.

    `target`: what it is told of people, and by which `key` the petition remembers whom it was told of.
    """

    name: str
    kind: str
    address: str
    page: str
    pace: float
    target: ExportTarget
    secret: str = field(repr=False)


def list_platforms(folder: Path) -> tuple[PlatformSetting, ...]:
    """Return the platforms of a folder that can be used, by file name."""
    return _read(folder)[0]


def broken_platforms(folder: Path) -> tuple[BrokenFile, ...]:
    """Return the files of a folder that cannot be used, each with what is wrong, and no value of it."""
    return _read(folder)[1]


def find_platform(named: str, folder: Path) -> PlatformSetting:
    """Return the platform of a name, or that of a file. Raises NoSuchPlatform, PlatformWrong, PlatformUnguarded."""
    if named.endswith(".toml"):
        return read_platform(Path(named))
    known, broken = _read(folder)
    for each in known:
        if fold(named) == fold(each.name):
            return each
    for file in broken:  # which may be the one: its name stands in it
        return read_platform(file.path)
    raise NoSuchPlatform(named, tuple(each.name for each in known) or ("none",))


def read_platform(path: Path) -> PlatformSetting:
    """Read a platform's file. Raises PlatformWrong with file and reason, never with a value, and PlatformUnguarded."""
    said = _said(path)
    if others_may_read(path):
        raise PlatformUnguarded(path)
    kind = said.get("platform")
    if not isinstance(kind, str) or kind not in _KINDS:
        raise PlatformWrong(f"{path.name}: “platform” is one of {', '.join(_KINDS)}.")
    page, looks, pace, usual = _KINDS[kind]
    texts = {name: said.get(name, usual if name == "address" else "") for name in ("address", "key", page)}
    _require_whole(path.name, said, {"platform", "name", "pace", "mapping", *texts})
    for name, pattern in ((page, re.compile(looks)), ("key", _KEY)):
        if not isinstance(said.get(name), str) or not pattern.fullmatch(str(said[name])):
            raise PlatformWrong(f"{path.name}: “{name}” is missing, or is not as the platform gives it.")
    _require_address(path.name, texts)
    address, target = str(texts["address"]).rstrip("/"), _target(path, said, kind)
    name = str(said.get("name") or path.stem)
    known_as = f"{kind} {_place(address)} {said[page]}"
    pace, target = _pace(path.name, said, pace), replace(target, key=known_as, known_as="", pushed_to=kind)
    return PlatformSetting(name, kind, address, str(said[page]), pace, target, str(said["key"]))


def _read(folder: Path) -> tuple[tuple[PlatformSetting, ...], tuple[BrokenFile, ...]]:
    files = sorted(folder.glob("*.toml")) if folder.is_dir() else ()
    read, broken = read_each(files, lambda path: read_platform(path) if "platform" in _said(path) else None)
    return tuple(each for each in read if each), broken  # the others are mappings


def _place(address: str) -> str:
    """Return where a platform is, the same however its address is typed: by it is remembered who was sent there."""
    parts = urlsplit(address)
    port = "" if parts.port in (None, 443) else f":{parts.port}"
    return f"{parts.hostname or ''}{port}{parts.path}"


def keep_platform(path: Path, folder: Path) -> PlatformSetting:
    """Keep a copy of a platform's file in a folder, for this user alone; one of its name is replaced by one that holds.

    A mapping of its own comes along, where none of its name is there. Raises PlatformWrong, TargetWrong, OutputError.
    """
    if not path.name.endswith(".toml"):
        raise PlatformWrong(f"{path.name}: a platform's file ends in .toml.")
    new = {folder / path.name: read_bounded(path, _LARGEST, PlatformWrong), **_mapping_of(path, folder)}
    before = {kept: read_bounded(kept, _LARGEST, PlatformWrong) for kept in new if kept.exists()}
    try:
        for kept, data in new.items():
            write_whole(kept, data)
        return read_platform(folder / path.name)
    except (UsageError, OutputError):
        for kept in new:
            if kept in before:
                write_whole(kept, before[kept])
            else:
                kept.unlink(missing_ok=True)
        raise


def _mapping_of(path: Path, folder: Path) -> dict[Path, bytes]:
    """Return the mapping that lies beside a platform's file and has no namesake in the folder, as what to keep."""
    named = _said(path).get("mapping")
    if not isinstance(named, str) or Path(named).name != named or not path.with_name(named).is_file():
        return {}
    kept, data = folder / named, read_bounded(path.with_name(named), _LARGEST, PlatformWrong)
    if kept.exists() and read_bounded(kept, _LARGEST, PlatformWrong) != data:
        raise PlatformWrong(f"{named}: another mapping of this name is kept here. Give this one another name.")
    return {kept: data}


def blank_platform(kind: str) -> str:
    """Return a platform's file to be filled in. Raises NoSuchPlatform."""
    if kind not in _KINDS:
        raise NoSuchPlatform(kind, tuple(_KINDS))
    page, _, pace, usual = _KINDS[kind]
    return (
        "# Only your account can read this file: it holds a key. Fill in what is between the quotation marks.\n"
        f'platform = "{kind}"\nname = "{_ours(kind).name}"  # what you call it\n'
        f'address = "{usual or "https://"}"\n{page} = ""  # its id at the platform\nkey = ""\n'
        f"pace = {pace}  # seconds between two questions\n"
        '# mapping = "ours.toml"  # a file beside this one, in place of ours: which fact goes under which name\n'
    )


def _said(path: Path) -> Mapping[str, object]:
    try:
        return tomllib.loads(read_bounded(path, _LARGEST, PlatformWrong).decode())
    except (ValueError, RecursionError) as error:  # TOML's own words would quote a key
        raise PlatformWrong(f"{path.name} is not a platform's file: it is not TOML.") from error


def _ours(kind: str) -> ExportTarget:
    return read_target(Path(str(OURS)) / f"{kind}.toml")


def _target(path: Path, said: Mapping[str, object], kind: str) -> ExportTarget:
    own = said.get("mapping")
    if own is None:
        return _ours(kind)
    if not isinstance(own, str) or Path(own).name != own:
        raise PlatformWrong(f"{path.name}: “mapping” is the name of a file beside this one.")
    target = read_target(path.with_name(own))
    if not target.is_mailing or target.counter == "still":
        raise PlatformWrong(f"{own}: to send people, subscribes is everyone, and counter moves or is none.")
    return target


def _require_whole(file: str, said: Mapping[str, object], known: set[str]) -> None:
    if unknown := sorted(set(said) - known):
        raise PlatformWrong(f"{file}: nobody knows what “{unknown[0][:40]}” is.")
    name = said.get("name", "")
    if not isinstance(name, str) or len(name) > 60 or not name.isprintable():
        raise PlatformWrong(f"{file}: “name” is a line of at most 60 characters.")


def _require_address(file: str, texts: Mapping[str, object]) -> None:
    address = texts["address"]
    if not isinstance(address, str) or not address:
        raise PlatformWrong(f"{file}: “address” is missing.")
    try:
        require_sound(file, {"address": address})
    except BoxError as error:  # the same rules as for a drop box: https, or this very computer
        raise PlatformWrong(str(error)) from None


def _pace(file: str, said: Mapping[str, object], usual: float) -> float:
    pace = said.get("pace", usual)
    if isinstance(pace, bool) or not isinstance(pace, int | float) or not 0 <= pace <= _MOST_PACE:
        raise PlatformWrong(f"{file}: “pace” is a number of seconds from 0 to {_MOST_PACE:.0f}.")
    return float(pace)

"""The settings of a drop box, as staff write them in a file and a device keeps them: `docs/guides/drop-boxes.md`."""

import os
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from desktop.core.errors import BoxError
from desktop.core.files import make_folder, read_bounded, write_whole
from desktop.core.line import is_line

SETTING_SUFFIX = ".toml"
_LARGEST = 64 * 1024  # bytes; certificates and a private key are a few kilobytes
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class FolderSetting:
    """A folder. `stick`: it is, or lies at the top of, something plugged in, and is nothing while that is away."""

    path: Path
    stick: bool = False


@dataclass(frozen=True, slots=True)
class WebSetting:
    """An https address that takes PUT: WebDAV, or any server. `certificate`: PEM text of the only one to trust."""

    address: str
    user: str = ""
    password: str = field(default="", repr=False)
    certificate: str = ""


@dataclass(frozen=True, slots=True)
class NextcloudSetting:
    """A Nextcloud file-drop link; `nickname` is the folder in which it puts what this device leaves."""

    link: str
    password: str = field(default="", repr=False)
    nickname: str = "Tabling"
    certificate: str = ""


@dataclass(frozen=True, slots=True)
class S3Setting:
    """A bucket of any server that speaks S3; the key needs the right to put, and no other."""

    address: str
    bucket: str
    key: str
    secret: str = field(repr=False)
    region: str = "us-east-1"
    certificate: str = ""


@dataclass(frozen=True, slots=True)
class SftpSetting:
    """A folder of an SFTP server. `host_key` is its public key, as in `known_hosts`: nobody else is spoken to."""

    host: str
    user: str
    host_key: str
    folder: str = "."
    port: int = 22
    password: str = field(default="", repr=False)
    private_key: str = field(default="", repr=False)


Place = FolderSetting | WebSetting | NextcloudSetting | S3Setting | SftpSetting
_KINDS: dict[str, type[Place]] = {
    "folder": FolderSetting,
    "webdav": WebSetting,
    "nextcloud": NextcloudSetting,
    "s3": S3Setting,
    "sftp": SftpSetting,
}


@dataclass(frozen=True, slots=True)
class BoxSetting:
    """One drop box: the name people know it by, its kind, and where and how."""

    name: str
    kind: str
    place: Place


def read_setting_file(path: Path) -> BoxSetting:
    """Read a drop box file. Raises BoxError with file, key and reason, and never with a value."""
    try:
        said = tomllib.loads(read_bounded(path, _LARGEST, BoxError).decode())
    except ValueError as error:  # also what is not UTF-8; TOML's own words would quote a password
        raise BoxError(f"{path.name} is not a drop box file: it is not TOML. Ask staff for it again.") from error
    kind, name = said.pop("kind", None), said.pop("name", None)
    if not isinstance(kind, str) or kind not in _KINDS:
        raise BoxError(f"{path.name}: “kind” must be one of {', '.join(_KINDS)}. Correct the file.")
    if not isinstance(name, str) or not name or len(name) > 60 or not is_line(name):
        raise BoxError(f"{path.name}: “name” must be a line of 1 to 60 characters. Correct the file.")
    return BoxSetting(name, kind, _place(path.name, kind, said))


def keep_setting(folder: Path, file: Path) -> BoxSetting:
    """Keep a drop box file for this user alone; one of the same name is replaced. Raises BoxError, OutputError."""
    setting = read_setting_file(file)
    data = read_bounded(file, _LARGEST, BoxError)
    write_whole(make_folder(folder) / _file_name(setting.name), data)
    return setting


def list_settings(folder: Path) -> tuple[BoxSetting, ...]:
    """Return the boxes kept in a folder, by name. Raises BoxError for a damaged or unguarded file."""
    files = sorted(folder.glob(f"*{SETTING_SUFFIX}")) if folder.is_dir() else []
    for file in files:
        if os.name != "nt" and file.stat().st_mode & 0o077:
            raise BoxError(f"Others on this computer may read {file}. Type: chmod 600 '{file}'")
    return tuple(sorted((read_setting_file(file) for file in files), key=lambda each: each.name))


def forget_setting(folder: Path, name: str) -> None:
    """Remove a box and its password from this device. Raises BoxError where there is none of this name."""
    file = folder / _file_name(name)
    if not file.exists():
        raise BoxError(f"There is no drop box “{name}” here. `tabling box list` names them.")
    file.unlink()


def _file_name(name: str) -> str:
    return name.encode().hex() + SETTING_SUFFIX  # any name, also one that means something to a file system


def _place(file: str, kind: str, said: dict[str, object]) -> Place:
    wanted = _KINDS[kind]
    fields = {each: wanted.__dataclass_fields__[each].type for each in wanted.__slots__}
    for name, value in said.items():
        if name not in fields:
            raise BoxError(f"{file}: a drop box of the kind “{kind}” has no “{name}”. Correct the file.")
        right = str if fields[name] is Path else fields[name]
        if type(value) is not right or value == "":
            raise BoxError(f"{file}: “{name}” is not as expected. Correct the file.")
    try:
        place = wanted(**{name: Path(str(value)) if name == "path" else value for name, value in said.items()})  # type: ignore[arg-type] # checked above
    except TypeError as error:
        raise BoxError(f"{file}: something that a drop box of the kind “{kind}” needs is missing.") from error
    for name in ("address", "link"):
        if name in said:
            _require_secure(file, name, str(said[name]))
    return place


def _require_secure(file: str, name: str, address: str) -> None:
    try:
        parts = urlsplit(address)
        host = parts.hostname if parts.port != 0 else None  # asking for an impossible port raises
    except ValueError:
        parts, host = urlsplit(""), None
    if not host or parts.username or parts.query or parts.fragment or not address.isascii() or not is_line(address):
        raise BoxError(f"{file}: “{name}” is not a plain web address. Give it without user, “?” and “#”.")
    if parts.scheme != "https" and not (parts.scheme == "http" and host in _LOOPBACK):
        raise BoxError(f"{file}: “{name}” must begin with https://, so that nobody on the way reads the password.")

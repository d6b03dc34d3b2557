"""The settings of a drop box, as staff write them in a file and a device keeps them: `docs/guides/drop-boxes.md`."""

import json
import os
import re
import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path
from urllib.parse import urlsplit

from desktop.core.errors import BoxError
from desktop.core.files import make_folder, read_bounded, write_whole
from desktop.core.line import is_line

SETTING_SUFFIX = ".toml"
_LARGEST = 64 * 1024  # bytes; certificates and a private key are a few kilobytes
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class FolderSetting:
    """A folder. `stick`: it is, or lies at the top of, something plugged in, and is nothing while that is away."""

    path: Path
    stick: bool = False


@dataclass(frozen=True, slots=True)
class WebSetting:
    """An https address that takes PUT: WebDAV, or any server. `certificate`: PEM text of the only one to trust.

    `fingerprint` instead: the SHA-256, in hex, of the very certificate that the server must have, whoever it is for.
    """

    address: str
    user: str = ""
    password: str = field(default="", repr=False)
    certificate: str = ""
    fingerprint: str = ""


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
KINDS: dict[str, type[Place]] = {
    "folder": FolderSetting,
    "webdav": WebSetting,
    "nextcloud": NextcloudSetting,
    "s3": S3Setting,
    "sftp": SftpSetting,
}
# Of each kind that has one, which settings are secret; of several, one is enough, and the last is a private key.
SECRETS = {"webdav": ("password",), "nextcloud": ("password",), "s3": ("secret",), "sftp": ("password", "private_key")}


@dataclass(frozen=True, slots=True)
class BoxSetting:
    """One drop box: the name people know it by, its kind, and where and how.

    `receipts`: the device may look in it for receipts. Most boxes take and show nothing; a folder always may be read.
    """

    name: str
    kind: str
    place: Place
    receipts: bool = False

    @property
    def readable(self) -> bool:
        """Whether the device may look in it."""
        return self.receipts or self.kind == "folder"


def read_setting_file(path: Path) -> BoxSetting:
    """Read a drop box file. Raises BoxError with file, key and reason, and never with a value."""
    return make_setting(path.name, read_said(path))


def read_said(path: Path) -> dict[str, object]:
    """Return what a drop box file says, right or wrong. Raises BoxError where it is no TOML."""
    try:
        return tomllib.loads(read_bounded(path, _LARGEST, BoxError).decode())
    except (ValueError, RecursionError) as error:  # also what is not UTF-8; TOML's own words would quote a password
        raise BoxError(f"{path.name} is not a drop box file: it is not TOML. Ask staff for it again.") from error


def make_setting(source: str, said: dict[str, object]) -> BoxSetting:
    """Check what is said of a drop box in `source`, which names it to people. Raises BoxError, never with a value."""
    rest = dict(said)
    kind, name = rest.pop("kind", None), rest.pop("name", None)
    if not isinstance(kind, str) or kind not in KINDS:
        raise BoxError(f"{source}: “kind” must be one of {', '.join(KINDS)}. Correct it.")
    if not isinstance(name, str) or not name or len(name) > 60 or not is_line(name):
        raise BoxError(f"{source}: “name” must be a line of 1 to 60 characters. Correct it.")
    receipts = rest.pop("receipts", False)
    if not isinstance(receipts, bool):
        raise BoxError(f"{source}: “receipts” must be true or false. Correct it.")
    return BoxSetting(name, kind, _place(source, kind, rest), receipts)


def describe_setting(setting: BoxSetting) -> dict[str, str | int | bool]:
    """Return what a drop box file says of this box, passwords among it; what is left out is as usual."""
    found: dict[str, str | int | bool] = {"name": setting.name, "kind": setting.kind}
    for each in fields(setting.place):
        value = getattr(setting.place, each.name)
        if value != each.default:
            found[each.name] = str(value) if isinstance(value, Path) else value
    return found | ({"receipts": True} if setting.receipts else {})


def encode_setting(setting: BoxSetting) -> bytes:
    """Return the drop box file, TOML, that reads back as this box."""
    # A JSON string is one of TOML, but for the one control character that JSON leaves as it is.
    lines = (f"{name} = {json.dumps(said, ensure_ascii=False)}" for name, said in describe_setting(setting).items())
    return "".join(f"{line}\n" for line in lines).replace("\x7f", "\\u007f").encode()


def keep_setting(folder: Path, setting: BoxSetting) -> None:
    """Keep a drop box for this user alone; one of the same name is replaced. Raises OutputError."""
    write_whole(make_folder(folder) / _file_name(setting.name), encode_setting(setting))


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


def _place(source: str, kind: str, said: dict[str, object]) -> Place:
    wanted = KINDS[kind]
    known = {each.name: each.type for each in fields(wanted)}
    for name, value in said.items():
        if name not in known:
            raise BoxError(f"{source}: a drop box of the kind “{kind}” has no “{name}”. Correct it.")
        right = str if known[name] is Path else known[name]
        if type(value) is not right or value == "":
            raise BoxError(f"{source}: “{name}” is not as expected. Correct it.")
    try:
        place = wanted(**{name: Path(str(value)) if name == "path" else value for name, value in said.items()})  # type: ignore[arg-type] # checked above
    except TypeError as error:
        raise BoxError(f"{source}: something that a drop box of the kind “{kind}” needs is missing.") from error
    for name in ("address", "link"):
        if name in said:
            _require_secure(source, name, str(said[name]))
    if isinstance(place, WebSetting) and place.fingerprint:
        _require_pinnable(source, place)
    return place


def _require_secure(source: str, name: str, address: str) -> None:
    try:
        parts = urlsplit(address)
        host = parts.hostname if parts.port != 0 else None  # asking for an impossible port raises
    except ValueError:
        parts, host = urlsplit(""), None
    if not host or parts.username or parts.query or parts.fragment or not address.isascii() or not is_line(address):
        raise BoxError(f"{source}: “{name}” is not a plain web address. Give it without user, “?” and “#”.")
    if parts.scheme != "https" and not (parts.scheme == "http" and host in _LOOPBACK):
        raise BoxError(f"{source}: “{name}” must begin with https://, so that nobody on the way reads the password.")


def _require_pinnable(source: str, place: WebSetting) -> None:
    plain = urlsplit(place.address).scheme != "https"
    if place.certificate or plain or not _FINGERPRINT.fullmatch(place.fingerprint):
        raise BoxError(f"{source}: “fingerprint” is 64 of 0 to 9 and a to f, for https, and without “certificate”.")

"""The settings of a drop box, as staff write them in a file and a device keeps them: `docs/guides/drop-boxes.md`."""

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

from desktop.core.box_errors import BoxUnguarded, NoSuchBox
from desktop.core.canonical_json import canonical_json
from desktop.core.errors import BoxError
from desktop.core.handover_counts import Reach
from desktop.core.one_line_text import is_line
from desktop.core.system.private_files import others_may_read
from desktop.core.whole_files import make_folder, read_bounded, reason, write_whole
from desktop.transfer.boxes.setting_validation import require_sound

SETTING_SUFFIX = ".toml"
_LARGEST = 64 * 1024  # bytes; certificates and a private key are a few kilobytes
_LONGEST_SPELT = 200  # characters of a file's name: 255 are allowed, and an encrypted home takes its share
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")


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
    """A Nextcloud file-drop link; `nickname` is the folder in which it puts what this device leaves.

    Of a share without a password the link alone lets anybody in, so it is as secret as one.
    """

    link: str = field(repr=False)
    password: str = field(default="", repr=False)
    nickname: str = "Tabling"
    certificate: str = ""


@dataclass(frozen=True, slots=True)
class S3Setting:
    """A bucket of any server that speaks S3; the key needs the right to put, and no other."""

    address: str
    bucket: str
    key: str = field(repr=False)
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


BoxPlace = FolderSetting | WebSetting | NextcloudSetting | S3Setting | SftpSetting
KINDS: dict[str, type[BoxPlace]] = {
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
    place: BoxPlace
    receipts: bool = False

    @property
    def readable(self) -> bool:
        """Whether the device may look in it."""
        return self.receipts or self.kind == "folder"

    @property
    def reach(self) -> Reach:
        """What it takes to send there. Only a coordinator's laptop is known by its certificate's fingerprint."""
        if isinstance(self.place, FolderSetting):
            return "plug"
        return "near" if isinstance(self.place, WebSetting) and self.place.fingerprint else "network"

    @property
    def id(self) -> str:
        """What a device remembers it by: its name, and a digest of kind and place without what only lets one in.

        A new password makes no other box of it; another place under the same name does.
        """
        # A link is never shown, and says all the same which share it is.
        inside = {each.name for each in fields(self.place) if not each.repr and each.name != "link"} | {"receipts"}
        told = {name: said for name, said in describe_setting(self).items() if name not in inside}
        return f"{self.name} {sha256(canonical_json(told)).hexdigest()[:16]}"


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
    """Return the boxes kept in a folder, by name; a file that cannot be used keeps no other from being so."""
    good = (each for each in _look_at_files(folder) if isinstance(each, BoxSetting))
    return tuple(sorted(good, key=lambda each: each.name))


def list_broken(folder: Path) -> tuple[BoxError, ...]:
    """Return what is wrong with each drop box file in a folder that is damaged or unguarded."""
    return tuple(each for each in _look_at_files(folder) if isinstance(each, BoxError))


def require_whole(folder: Path) -> None:
    """Raise the first of `list_broken`, once whatever can be done with the other boxes is done."""
    for trouble in list_broken(folder):
        raise trouble


def forget_setting(folder: Path, name: str) -> str:
    """Remove a box and its password from this device; return its kind, or nothing where its file was broken.

    Raises NoSuchBox.
    """
    file = folder / _file_name(name)
    if not file.exists():
        raise NoSuchBox(name)
    kind = next((each.kind for each in list_settings(folder) if each.name == name), "")
    file.unlink()
    return kind


def _look_at_files(folder: Path) -> Iterator[BoxSetting | BoxError]:
    for file in sorted(folder.glob(f"*{SETTING_SUFFIX}")) if folder.is_dir() else ():
        try:
            _require_guarded(file)
            yield read_setting_file(file)
        except BoxError as error:
            yield error


def _require_guarded(file: Path) -> None:
    try:
        unguarded = others_may_read(file)
    except OSError as error:  # taken away this very moment, or a link that leads nowhere
        raise BoxError(f"{file} cannot be read: {reason(error)}.") from error
    if unguarded:
        raise BoxUnguarded(file)


def _file_name(name: str) -> str:
    # Any name, also one that means something to a file system, or that is longer in hex than a file's may be.
    spelt = name.encode().hex()
    return (spelt if len(spelt) <= _LONGEST_SPELT else sha256(name.encode()).hexdigest()) + SETTING_SUFFIX


def _place(source: str, kind: str, said: dict[str, object]) -> BoxPlace:
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
    require_sound(source, said)
    if isinstance(place, WebSetting) and place.fingerprint:
        _require_pinnable(source, place)
    return place


def _require_pinnable(source: str, place: WebSetting) -> None:
    plain = urlsplit(place.address).scheme != "https"
    if place.certificate or plain or not _FINGERPRINT.fullmatch(place.fingerprint):
        raise BoxError(f"{source}: “fingerprint” is 64 of 0 to 9 and a to f, for https, and without “certificate”.")

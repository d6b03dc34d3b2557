"""Drop box files on their way from staff to a device: written to a stick, found on it, proven to be write-only."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from desktop.core.box_errors import BoxForbids, BoxRefused
from desktop.core.errors import BoxError
from desktop.core.whole_files import write_whole
from desktop.transfer.boxes.box import ReadableBox
from desktop.transfer.boxes.box_link import LINK_START, read_link, write_link
from desktop.transfer.boxes.opening import open_box
from desktop.transfer.boxes.setting import (
    SECRETS,
    BoxSetting,
    encode_setting,
    keep_setting,
    make_setting,
    read_said,
    read_setting_file,
)

PROVISION_SUFFIX = ".box.toml"
_MOST_LOOKED_AT = 500  # names at the top of one stick
_MOST_TAKEN = 20


def write_provision(folder: Path, setting: BoxSetting) -> Path:
    """Write a drop box file into a folder, for this user alone where it can be. Raises OutputError."""
    plain = re.sub(r"\W+", "-", setting.name).strip("-") or "box"  # a name of nothing but signs would hide the file
    path = folder / (plain + PROVISION_SUFFIX)
    write_whole(path, encode_setting(setting))
    return path


def find_provisions(folder: Path) -> tuple[Path, ...]:
    """Return the drop box files at the top of a folder or stick, by name; none where it cannot be read."""
    try:
        names = [each.name for each in islice(folder.iterdir(), _MOST_LOOKED_AT)]
    except OSError:  # pulled out meanwhile: then there is nothing on it
        return ()
    found = sorted(name for name in names if name.endswith(PROVISION_SUFFIX) and not name.startswith("."))
    return tuple(folder / name for name in found[:_MOST_TAKEN])


def take_provisions(folder: Path, boxes: Path) -> tuple[BoxSetting, ...]:
    """Keep every drop box whose file is at the top of a folder or stick in `boxes`: all of them, or none.

    Raises BoxError for a file with something wrong, and where there is no file at all; OutputError.
    """
    found = tuple(read_setting_file(each) for each in find_provisions(folder))
    if not found:
        raise BoxError(f"There is no drop box file on {folder}: its name would end in {PROVISION_SUFFIX}. Ask staff.")
    keep_boxes(boxes, found)
    return found


def take_given(given: str, boxes: Path) -> tuple[BoxSetting, ...]:
    """Keep in `boxes` what somebody was given: a link, a drop box file, or a folder or stick that holds some.

    Raises BoxError, OutputError; then nothing is kept.
    """
    if given.startswith(LINK_START):
        return take_link(given, boxes)
    if Path(given).is_dir():
        return take_provisions(Path(given), boxes)
    taken = (read_setting_file(Path(given)),)
    keep_boxes(boxes, taken)
    return taken


def take_link(link: str, boxes: Path) -> tuple[BoxSetting, ...]:
    """Keep the box of a link in `boxes`. Raises BoxError, OutputError; then nothing is kept."""
    taken = (read_link(link),)
    keep_boxes(boxes, taken)
    return taken


def keep_boxes(boxes: Path, settings: Iterable[BoxSetting]) -> None:
    """Keep drop boxes in `boxes`, after each could be opened: what cannot work is said now, and not at the stall.

    Raises BoxRefused, OutputError.
    """
    for each in (wanted := tuple(settings)):
        open_box(each)
    for each in wanted:
        keep_setting(boxes, each)


@dataclass(frozen=True, slots=True)
class BoxDraft:
    """What staff said of a box before it is one device's. `source` names it to people."""

    source: str
    said: Mapping[str, object] = field(repr=False)

    @property
    def needs_secret(self) -> bool:
        """Whether a password, secret or private key must still be given."""
        secrets = SECRETS.get(str(self.said.get("kind")), ())
        return bool(secrets) and not any(each in self.said for each in secrets)


@dataclass(frozen=True, slots=True)
class Provision:
    """A drop box file that was written for one device, and the same as a link."""

    path: Path
    link: str = field(repr=False)


def draft_box(file: Path, changes: Mapping[str, str]) -> BoxDraft:
    """Return what a file says of a box, with what is another for this device. Raises BoxError."""
    return BoxDraft(file.name, read_said(file) | {name: _value(name, text) for name, text in changes.items()})


def is_secret(name: str) -> bool:
    """Whether a setting of this name lets one in."""
    return any(name in secrets for secrets in SECRETS.values())


def provision_box(draft: BoxDraft, to: Path, *, secret: str = "", check: bool = True) -> Provision:
    """Write the drop box file of one device, after the box, if asked, has forbidden its password to read.

    `secret` is what `draft` still needs; a private key is told from a password by how it begins. Raises BoxError,
    BoxRefused, BoxUnreachable, OutputError.
    """
    said = dict(draft.said)
    if draft.needs_secret:
        secrets = SECRETS[str(said["kind"])]
        said[secrets[-1] if secret.startswith("-----BEGIN") else secrets[0]] = secret
    setting = make_setting(draft.source, said)
    box = open_box(setting)
    if check:
        require_write_only(setting, box)
    return Provision(write_provision(to, setting), write_link(setting))


def require_write_only(setting: BoxSetting, box: ReadableBox) -> None:
    """Ask the box to show what lies in it, which it must forbid. Raises BoxRefused where it does not, BoxUnreachable.

    A box in which the device is meant to look for receipts is let pass, and so is a folder, which no password guards.
    """
    if setting.readable:
        return
    try:
        box.names()
    except BoxForbids:
        return
    except BoxRefused as error:  # nobody was let in: what this password may do, nobody was told
        raise BoxRefused(
            f"Whether this password can list what lies in “{setting.name}” stays unknown. {error}"
        ) from error
    raise BoxRefused(
        f"With this password everything in “{setting.name}” can be listed. A device is stolen more easily than an "
        "office: give it a user or key that may leave files and nothing else."
    )


def _value(name: str, text: str) -> object:
    return int(text) if name == "port" and text.isascii() and text.isdecimal() else text

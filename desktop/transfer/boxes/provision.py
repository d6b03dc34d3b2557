"""Drop box files on their way from staff to a device: written to a stick, found on it, proven to be write-only."""

import re
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from desktop.core.errors import BoxError, BoxForbids, BoxRefused
from desktop.core.files import write_whole
from desktop.transfer.boxes.box import ReadableBox
from desktop.transfer.boxes.opening import open_box
from desktop.transfer.boxes.setting import BoxSetting, encode_setting, keep_setting, read_setting_file

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


def keep_boxes(boxes: Path, settings: Iterable[BoxSetting]) -> None:
    """Keep drop boxes in `boxes`, after each could be opened: what cannot work is said now, and not at the stall.

    Raises BoxRefused, OutputError.
    """
    for each in (wanted := tuple(settings)):
        open_box(each)
    for each in wanted:
        keep_setting(boxes, each)


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

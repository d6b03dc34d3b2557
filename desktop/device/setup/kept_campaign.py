"""Puts a signed pack in the place of the one this device keeps; the journal and the event stay as they are."""

import shutil
from pathlib import Path

from desktop.core.data_folder import DataFolder
from desktop.core.files import refusal
from desktop.core.pack.files import PackFiles
from desktop.core.pack.writer import write_pack


def keep_campaign(home: DataFolder, files: PackFiles) -> None:
    """Keep this pack and no other: written whole first, then put in the old one's place. Raises OutputError."""
    fresh = home.campaign.with_name("campaign-new")
    try:
        _remove(fresh)  # of a start that was cut short
        write_pack(files, fresh)
        _remove(home.campaign)
        fresh.rename(home.campaign)
    except OSError as error:
        raise refusal("The campaign cannot be kept", error) from error


def remove_campaign(home: DataFolder) -> None:
    """Keep no pack. Raises OutputError."""
    try:
        _remove(home.campaign)
    except OSError as error:
        raise refusal("The campaign cannot be taken away", error) from error


def _remove(folder: Path) -> None:
    """Take a pack away at one stroke: cut short, no half of it is read as a pack that is damaged."""
    gone = folder.with_name("campaign-gone")
    if gone.exists():  # of a start that was cut short
        shutil.rmtree(gone)
    if folder.exists():
        folder.rename(gone)
        shutil.rmtree(gone)

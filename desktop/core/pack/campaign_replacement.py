"""Puts a signed pack in the place of the one this device keeps; the journal and the event stay as they are."""

import shutil
from contextlib import suppress
from pathlib import Path

from desktop.core.data_folder import DataFolder
from desktop.core.errors import CampaignError
from desktop.core.pack.file_reader import PackFiles
from desktop.core.pack.reader import read_pack
from desktop.core.pack.writer import write_pack
from desktop.core.whole_files import refusal


def keep_campaign(home: DataFolder, files: PackFiles) -> None:
    """Keep this pack and no other: written whole first, then put in the old one's place. Raises OutputError."""
    fresh, gone = _fresh(home), _gone(home)
    try:
        for left in (fresh, gone):  # of a start that was cut short
            _remove(left)
        write_pack(files, fresh)
        if home.campaign.exists():
            home.campaign.rename(gone)
        fresh.rename(home.campaign)
        _remove(gone)
    except OSError as error:
        raise refusal("The campaign cannot be kept", error) from error


def finish_keeping(home: DataFolder) -> None:
    """Put a pack in its place where that was cut short between taking the old one away and putting this one there.

    Nobody has to bring its stick again, and people go on signing. What cannot be moved is told as missing.
    """
    fresh = _fresh(home)
    if home.campaign.exists() or not (fresh.exists() and _gone(home).exists()):
        return
    with suppress(CampaignError, OSError):  # half of one is none
        read_pack(fresh)
        fresh.rename(home.campaign)


def _fresh(home: DataFolder) -> Path:
    return home.campaign.with_name("campaign-new")


def _gone(home: DataFolder) -> Path:
    return home.campaign.with_name("campaign-gone")


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)

"""Takes a signed campaign pack into a device's data folder, once."""

from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.errors import PackUnsigned, SecondCampaign, TryOutHere, VersionHeld
from desktop.core.pack.campaign_replacement import keep_campaign
from desktop.core.pack.file_reader import PackFiles, read_pack_files
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.try_out_campaign import find_try_out


def install_campaign(home: DataFolder, pack: Path) -> Campaign:
    """Take a signed pack into the data folder and return its campaign. Raises CampaignError."""
    return install_files(home, read_pack_files(pack), pack.name)


def install_files(home: DataFolder, files: PackFiles, name: str) -> Campaign:
    """Take a signed pack that was read from a file or folder of this name. Raises CampaignError."""
    campaign = read_campaign(files)
    if campaign.keys is None:
        raise PackUnsigned(
            f"{name} is not signed, so nothing could be sealed to it. Ask the organisation for its signed pack, "
            "or sign it."
        )
    if home.campaign.exists() and read_pack_files(home.campaign) != files:
        held = read_campaign(read_pack_files(home.campaign))
        if held.id == campaign.id and held.keys and held.keys.organisation == campaign.keys.organisation:
            raise VersionHeld(
                f"This device holds version {held.version} of “{held.id}”, and {name} is another pack of it, "
                f"version {campaign.version}."
            )
        if find_try_out(home):
            raise TryOutHere("This device was only tried out, and what was signed on it would be thrown away.")
        raise SecondCampaign(
            f"This device already collects for “{held.id}” version {held.version}. "
            "A second campaign needs a data folder of its own."
        )
    if not home.campaign.exists():
        keep_campaign(home, files)
    return campaign

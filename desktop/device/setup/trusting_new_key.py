"""Trusts another key of the organisation, once somebody has compared its four words: an old one leaked or was lost."""

from dataclasses import replace
from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.errors import CampaignError, NothingSetUp, PackUntrusted, TryOutHere
from desktop.core.event import today
from desktop.core.key_words import are_the_words
from desktop.core.pack.campaign_replacement import keep_campaign
from desktop.core.pack.file_reader import read_pack_files
from desktop.core.pack.objections import find_objection
from desktop.core.pack.reader import read_campaign
from desktop.device.setup.settings import pin_organisation, read_settings, require_same_campaign, write_settings
from desktop.device.setup.try_out_end import ended_by, refuse_try_out


def trust_new_key(home: DataFolder, pack: Path, words: str) -> Campaign:
    """Trust the key that signed this pack from now on, and no older one; go on with the pack, at the same event.

    `words`: the four words as the organisation says them. Journals stay: what was sealed to the old key is handed over
    as before. A power cut in between is mended by doing it again. Raises NothingSetUp, SettingDamaged, OutputError,
    CampaignError: PackUntrusted for other words, PackQuestioned for an earlier version, TryOutHere.
    """
    setting = read_settings(home.setting)
    if setting is None:
        raise NothingSetUp(home.path)
    files = read_pack_files(pack)
    campaign = read_campaign(files)
    found = pin_organisation(campaign)
    refuse_try_out(home, campaign)
    if ended_by(home, campaign):
        raise TryOutHere("This device was only tried out: it has no older key of the organisation to replace.")
    require_same_campaign(setting, found)
    if not are_the_words(words, found.organisation):
        raise PackUntrusted("These are not the four words of the key that signed this pack. Nothing was changed.")
    if objection := find_objection(campaign, _held(home), today()):
        raise objection
    keep_campaign(home, files)
    write_settings(home.setting, replace(setting, organisation=found.organisation))
    return campaign


def _held(home: DataFolder) -> Campaign | None:
    try:
        return read_campaign(read_pack_files(home.campaign))
    except CampaignError:  # gone or damaged: any pack whose key was compared is better
        return None

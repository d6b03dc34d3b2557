"""Trying out: an organisation of one's own, and the bundled campaign bound to it."""

from desktop.core.data_folder import DataFolder
from desktop.core.organisation_keys import open_organisation
from desktop.core.pack.reader import read_campaign, read_pack
from desktop.core.pack.try_out_campaign import bundled_pack, prepare_try_out


def test_the_passphrase_that_is_shown_opens_the_keys_the_campaign_is_sealed_to(tmp_path):
    home = DataFolder(tmp_path)
    made = prepare_try_out(home)
    own, campaign = open_organisation(made.folder, made.passphrase), read_pack(home.campaign)
    assert campaign.keys is not None
    assert (campaign.keys.sealing, campaign.keys.organisation) == (own.sealing.public, own.signing.public)
    assert campaign.words == read_campaign(bundled_pack()).words

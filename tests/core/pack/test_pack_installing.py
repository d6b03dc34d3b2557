"""Taking a pack into the data folder: only a signed one, and only one campaign a device."""

import pytest

from desktop.core.data_folder import DataFolder
from desktop.core.errors import PackForeign, PackUnsigned
from desktop.core.pack.file_reader import read_pack_files
from desktop.core.pack.installing import install_campaign
from desktop.core.pack.writer import write_pack
from tests.support import factory


@pytest.fixture
def home(tmp_path) -> DataFolder:
    return DataFolder(tmp_path / "data")


def test_a_signed_pack_is_taken_as_it_is_and_twice_is_no_harm(home, tmp_path):
    write_pack(factory.signed(factory.pack()), tmp_path / "spring.zip")
    assert install_campaign(home, tmp_path / "spring.zip") == install_campaign(home, tmp_path / "spring.zip")
    assert read_pack_files(home.campaign) == factory.signed(factory.pack())


def test_a_pack_nobody_signed_is_refused_before_anything_is_kept(home, tmp_path):
    write_pack(factory.pack(), tmp_path / "spring.zip")
    with pytest.raises(PackUnsigned, match=r"spring\.zip is not signed"):
        install_campaign(home, tmp_path / "spring.zip")
    assert not home.campaign.exists()


def test_a_second_campaign_on_the_same_device_is_refused_and_the_first_stays(home, tmp_path):
    write_pack(factory.signed(factory.pack()), tmp_path / "spring.zip")
    write_pack(factory.signed(factory.bundled_pack()), tmp_path / "other.zip")
    install_campaign(home, tmp_path / "spring.zip")
    with pytest.raises(PackForeign, match="already collects for “spring”"):
        install_campaign(home, tmp_path / "other.zip")
    assert read_pack_files(home.campaign) == factory.signed(factory.pack())

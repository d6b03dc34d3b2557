"""A pack is looked at whole, signed only where nothing is wrong with it, and read back before anybody relies on it."""

import re

import pytest

from desktop.core.errors import CampaignError, PackAltered, PackFaulty, UsageError, WrongPassphrase
from desktop.core.pack.reader import read_campaign, read_pack
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.office.campaign.pack_checking_and_signing import check_pack, prepare_signing, sign_campaign
from desktop.office.keys.keys import make_keys
from tests.support.agreements import second_pack
from tests.support.factory import pack as small_pack
from tests.support.factory import pack_with, signed, write_files

PASSPHRASE = "a long passphrase for tests"


@pytest.fixture
def unsigned(tmp_path):
    return write_files(tmp_path / "pack", small_pack())


@pytest.fixture
def keys(tmp_path):
    make_keys(tmp_path / "keys", PASSPHRASE)
    return tmp_path / "keys"


def test_a_signed_pack_says_what_it_holds_and_whose_it_is(unsigned, keys, tmp_path):
    before = check_pack(unsigned)
    assert (before.signed, before.sealing_key, before.organisation_key) == (False, "", "")
    done = sign_campaign(prepare_signing(unsigned, tmp_path / "signed.zip"), keys, PASSPHRASE)
    after = check_pack(tmp_path / "signed.zip")
    assert after.signed
    assert (after.campaign, after.version, after.title) == (done.id, done.version, before.title)
    assert (after.delivered, after.asked, after.consents) == (before.delivered, before.asked, ("news",))
    assert after.asked["given_name"] == "required"
    assert read_pack(tmp_path / "signed.zip") == done


def test_a_field_that_nobody_is_asked_is_not_among_those_asked(tmp_path):
    hidden = pack_with('name = "phone"\nneed = "optional"', 'name = "phone"\nneed = "hidden"')
    assert "phone" not in check_pack(write_files(tmp_path / "pack", hidden)).asked


def test_a_broken_pack_is_refused_before_anybody_is_asked_for_a_passphrase(tmp_path):
    broken = write_files(tmp_path / "pack", pack_with("version = ", "vresion = "))
    for refuse in (check_pack, lambda pack: prepare_signing(pack, tmp_path / "signed.zip")):
        with pytest.raises(CampaignError):
            refuse(broken)


def test_what_hides_words_is_named_also_in_a_pack_that_was_signed_before(tmp_path):
    hiding = write_files(tmp_path / "signed", signed(pack_with("promise_en", "Only\\u202e you")))
    said = "words.en.promise holds the character U[+]202E .right-to-left override. after “Only”"
    assert read_pack(hiding).words["en"].promise == "Only you"
    for refuse in (check_pack, lambda pack: prepare_signing(pack, tmp_path / "again.zip")):
        with pytest.raises(PackFaulty, match=said):
            refuse(hiding)


def test_no_pack_in_use_is_written_over(unsigned, tmp_path):
    taken = tmp_path / "signed"
    taken.mkdir()
    with pytest.raises(UsageError, match="new name"):
        prepare_signing(unsigned, taken)


def test_with_a_wrong_passphrase_nothing_is_written(unsigned, keys, tmp_path):
    with pytest.raises(WrongPassphrase):
        sign_campaign(prepare_signing(unsigned, tmp_path / "signed.zip"), keys, "another long passphrase")
    assert not (tmp_path / "signed.zip").exists()


def test_a_signed_pack_that_is_changed_after_is_refused(unsigned, keys, tmp_path):
    sign_campaign(prepare_signing(unsigned, tmp_path / "signed"), keys, PASSPHRASE)
    text = tmp_path / "signed" / "text" / "en.md"
    text.write_text(text.read_text() + "\nOne more promise.\n")
    with pytest.raises(PackAltered):
        check_pack(tmp_path / "signed")


def test_a_day_that_has_passed_is_a_fault_and_both_are_named_at_once(tmp_path):
    """The pack closes on 30 September 2026 and is to be delivered by 31 October."""
    pack = write_files(tmp_path / "pack", second_pack())
    assert check_pack(pack, "2026-09-30").campaign == "spring"
    with pytest.raises(PackFaulty) as closed:
        check_pack(pack, "2026-10-31")
    assert closed.value.faults == (
        "campaign.toml: closes is 2026-09-30, which has passed: nobody could sign. Set a day to come.",
    )
    with pytest.raises(PackFaulty) as late:
        prepare_signing(pack, tmp_path / "signed.zip", "2026-11-01")
    assert [fault.split(",")[0] for fault in late.value.faults] == [
        "campaign.toml: closes is 2026-09-30",
        "campaign.toml: deliver_by is 2026-10-31",
    ]


def test_the_bundled_example_is_true_on_any_day_it_is_shown():
    words = read_campaign(bundled_pack()).words.values()
    said = [each.delivery_note + each.promise + each.retention for each in words]
    assert [text for text in said if re.search(r"\b20[0-9]{2}\b", text)] == []

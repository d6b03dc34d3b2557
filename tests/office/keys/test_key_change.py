"""Keys are changed at a staff desk: it works with the new ones, and what was sealed to the old ones still comes."""

from pathlib import Path

import pytest

from desktop.core.errors import KeyFileError, WrongPassphrase
from desktop.core.organisation_keys import create_organisation
from desktop.core.pack.reader import read_pack
from desktop.core.petition_errors import PackOfOlderKey, SecondSecretWrong
from desktop.core.progress import ignore
from desktop.core.workspace_errors import KeysElsewhere
from desktop.office.campaign.draft_in_workspace import is_signed, last_signed, read_draft, sign_draft
from desktop.office.desk.half_typed import keep_half_typed, read_half_typed
from desktop.office.desk.petition_place import open_petition
from desktop.office.desk.sealed_secrets import kept_passphrase
from desktop.office.desk.workspace import StaffDesk, find_workspace, open_desk
from desktop.office.intake.stick_intake import look_into, take_in, welcome
from desktop.office.keys import key_change
from desktop.office.keys.accepting_and_destroying_keys import destroy_at
from desktop.office.keys.key_change import change_keys, move_keys
from desktop.office.keys.second_secret import set_second_secret
from desktop.office.practice_campaign import PASSPHRASE
from tests.support.begun_campaign import begun
from tests.support.console_stage import desk_of, lay_practice
from tests.support.power_cut import PowerCut, cut

LATER = "another long passphrase"
LAST = "a third long passphrase"
STEPS = ("keep_older", "keep_passphrase", "note_keys", "forget_kept")


@pytest.fixture
def desk(tmp_path: Path) -> StaffDesk:
    return desk_of(lay_practice(tmp_path / "practice"))


def changed(desk: StaffDesk, folder: Path | None = None, passphrase: str = LATER, second: str = "") -> StaffDesk:
    with open_petition(desk.place) as petition:
        return change_keys(petition, desk, folder, passphrase, second=second)[0]


def test_new_keys_open_the_workspace_and_take_what_was_sealed_to_the_old_ones(desk):
    keep_half_typed(desk, {"person": {"name": "Zzyzx"}})
    later = changed(desk)
    home = desk.workspace.folder
    assert later.organisation.sealing.public != desk.organisation.sealing.public
    assert open_desk(find_workspace(home), LATER, by="Ann") == later
    with pytest.raises(WrongPassphrase):
        open_desk(find_workspace(home), PASSPHRASE, by="Ann")
    assert take_in(later, look_into((home,)).files, ignore).unwelcomed
    assert read_half_typed(later) == {"person": {"name": "Zzyzx"}}
    _, taken = welcome(later, " ".join(desk.workspace.words), ignore)
    assert taken.added > 0, "these were sealed to the old keys"


def test_keys_that_are_made_already_are_copied_into_the_workspace_and_a_third_pair_knows_both_before(desk, tmp_path):
    create_organisation(tmp_path / "stick", LATER)
    second = changed(desk, tmp_path / "stick")
    assert second.workspace.keys.parent == desk.workspace.folder, "the stick may be pulled out"
    third = changed(second, None, "a third long passphrase")
    assert [each.public for each in third.older_keys] == [
        second.organisation.sealing.public, desk.organisation.sealing.public
    ]  # fmt: skip
    assert len(third.workspace.key_folders) == 3
    assert changed(third, third.workspace.keys, "a third long passphrase") == third, "they are its own already"


def test_what_stands_in_the_campaign_is_signed_anew_and_the_old_desk_signs_nothing_any_more(desk):
    draft = read_draft(desk.workspace.folder)
    signed = sign_draft(desk, draft)
    later = changed(desk)
    assert is_signed(desk.workspace.folder, draft)
    assert not is_signed(desk.workspace.folder, draft, later.organisation.signing.public)
    with pytest.raises(PackOfOlderKey):
        sign_draft(desk, draft, replaced=(desk.organisation.signing,))
    anew = sign_draft(later, draft)
    assert anew.version == signed.version + 1
    assert read_pack(last_signed(desk.workspace.folder)).keys.organisation == later.organisation.signing.public


def test_an_encrypted_petition_opens_by_the_passphrase_of_the_new_keys_alone(tmp_path):
    desk = begun(tmp_path / "river")
    assert desk.workspace.encrypted
    later = changed(desk)
    assert open_desk(find_workspace(desk.workspace.folder), LATER, by="Ann").place == later.place == desk.place


def test_keys_that_nobody_can_open_or_may_accept_change_nothing_and_leave_nothing(desk, tmp_path):
    create_organisation(tmp_path / "stick", LATER)
    with pytest.raises(WrongPassphrase):
        changed(desk, tmp_path / "stick", "not that one at all")
    with open_petition(desk.place) as petition:
        set_second_secret(petition, "a river runs through it", holder="Bo Lee", by="Ann")
    for folder in (None, tmp_path / "stick"):
        with pytest.raises(SecondSecretWrong):
            changed(desk, folder, second="a guess at what it is")
    assert desk.workspace.key_folders == (desk.workspace.keys,)
    assert open_desk(find_workspace(desk.workspace.folder), PASSPHRASE, by="Ann") == desk


def test_keys_are_kept_elsewhere_and_the_campaign_finds_them_there_and_nothing_of_them_stays(desk, tmp_path):
    (tmp_path / "stick").mkdir()
    moved = move_keys(desk, tmp_path / "stick")
    assert moved.workspace.keys == tmp_path / "stick" / "practice keys"
    assert not list(desk.workspace.folder.rglob("*.key"))
    assert open_desk(find_workspace(desk.workspace.folder), PASSPHRASE, by="Ann") == moved
    assert moved.workspace.open_to_all
    with pytest.raises(KeyFileError):
        move_keys(moved, tmp_path / "stick")
    (tmp_path / "stick").rename(tmp_path / "put away")
    assert open_desk(find_workspace(desk.workspace.folder), PASSPHRASE, by="Ann").organisation is None


@pytest.mark.parametrize("step", STEPS)
def test_a_change_cut_at_any_step_leaves_a_desk_that_opens_the_petition_and_all_that_was_sealed(
    tmp_path, monkeypatch, step
):
    desk = begun(tmp_path / "river")
    second = changed(desk)
    with monkeypatch.context() as patched:
        patched.setattr(key_change, step, cut)
        with pytest.raises(PowerCut):
            changed(second, None, LAST)
    taken = step == "forget_kept"
    opened = open_desk(find_workspace(desk.workspace.folder), LAST if taken else LATER, by="Ann")
    assert opened.place == desk.place
    before = ([second] if taken else []) + [desk]
    assert [each.public for each in opened.older_keys] == [each.organisation.sealing.public for each in before]
    assert changed(opened, None, "a fourth long passphrase").place == desk.place


def test_whoever_goes_back_to_the_first_keys_has_all_that_is_kept_and_the_second_ones_open_still(tmp_path):
    desk = begun(tmp_path / "river")
    second = changed(desk)
    first = changed(second, desk.workspace.keys, "a long passphrase")
    home, key = desk.workspace.folder, desk.organisation.sealing
    assert open_desk(find_workspace(home), "a long passphrase", by="Ann") == first
    assert first.older == (second.seeds[0] + second.seeds[1],)
    assert kept_passphrase(home, key) == desk.place.passphrase


def test_keys_that_leaked_open_nothing_of_what_is_kept_for_those_that_replaced_them(tmp_path):
    desk = begun(tmp_path / "river")
    home, key = desk.workspace.folder, desk.organisation.sealing
    assert kept_passphrase(home, key)
    later = changed(desk)
    assert not kept_passphrase(home, key)
    assert kept_passphrase(home, later.organisation.sealing) == desk.place.passphrase


def test_a_window_that_was_opened_before_changes_and_moves_nothing(desk, tmp_path):
    (tmp_path / "stick").mkdir()
    later = changed(desk)
    with pytest.raises(KeysElsewhere):
        changed(desk, None, LAST)
    with pytest.raises(KeysElsewhere):
        move_keys(desk, tmp_path / "stick")
    assert open_desk(find_workspace(desk.workspace.folder), LATER, by="Ann") == later


def test_keys_that_replaced_those_of_practice_are_their_owners_alone_wherever_they_lie(desk, tmp_path):
    (tmp_path / "stick").mkdir()
    create_organisation(desk.workspace.folder / "of the stick", LATER)
    later = changed(desk, desk.workspace.folder / "of the stick")
    assert not later.workspace.open_to_all
    assert not move_keys(later, tmp_path / "stick").workspace.open_to_all


def test_all_keys_are_destroyed_also_in_folders_of_other_names_and_after_work_that_was_cut(desk, monkeypatch):
    home = desk.workspace.folder
    create_organisation(home / "of the stick", LATER)
    third = changed(changed(desk, home / "of the stick"), None, LAST)
    with monkeypatch.context() as patched:
        patched.setattr(key_change, "accept_keys", cut)
        with pytest.raises(PowerCut):
            changed(third, None, LAST)
    (desk.workspace.keys / "organisation.key").unlink()
    (third.workspace.keys / "sealing.key.new").write_bytes((third.workspace.keys / "sealing.key").read_bytes())
    with open_petition(third.place) as petition:
        named = petition.campaign()[0]
    done = destroy_at(third, (), named, "", ignore)
    assert (len(done.keys), done.left) == (5, ())
    assert [each.parent.name for each in home.rglob("*.key*")] == ["organisation-3"] * 2, "nobody ever accepted these"
    assert not list(home.rglob("older-keys*")), "a copy of the last keys elsewhere would open them"


def test_older_keys_go_with_those_of_now_and_are_found_where_an_earlier_tabling_kept_them(desk, tmp_path):
    (tmp_path / "stick").mkdir()
    later = changed(desk)
    home = desk.workspace.folder
    (kept,) = later.workspace.keys.glob("older-keys*")
    kept.rename(home / kept.name)
    moved = move_keys(open_desk(find_workspace(home), LATER, by="Ann"), tmp_path / "stick")
    (home / kept.name).unlink()
    opened = open_desk(find_workspace(home), LATER, by="Ann")
    assert opened == moved
    assert opened.older == later.older
    assert [each.public for each in opened.older_keys] == [desk.organisation.sealing.public]


def test_whoever_takes_keys_that_were_changed_elsewhere_takes_those_before_them_too(tmp_path):
    here, there = begun(tmp_path / "river"), begun(tmp_path / "elsewhere")
    second = changed(changed(there), None, LAST)
    taken = changed(here, second.workspace.keys, LAST)
    assert taken.older == (b"".join(here.seeds), *second.older)

"""Every command: what it says to a person and to a script, its exit code, and never a traceback."""

import json
import shutil

import pytest

from desktop.cli.terminal.next_steps import sentence
from desktop.core import box_errors, errors, petition_errors
from desktop.core.data_folder import DataFolder
from desktop.core.pack.installing import install_campaign
from desktop.core.pack.reader import read_pack
from desktop.core.pack.try_out_campaign import BUNDLED
from desktop.core.pack.writer import write_pack
from desktop.core.resources import resource
from desktop.device.facade import signatures_on_device
from desktop.transfer import receipt as receipt_module
from tests.support.commands import PASSPHRASE, complained, run, said, told
from tests.support.event_device import entry, open_stall, pack
from tests.support.leaves import example_of

KINDS = [
    each
    for module in (errors, box_errors, petition_errors)
    for each in vars(module).values()
    if isinstance(each, type) and issubclass(each, errors.TablingError)
]


# --- a device ---


def test_a_new_device_says_that_nobody_has_signed(office, tmp_path):
    install_campaign(DataFolder(tmp_path / "data"), office.pack)
    assert "Nobody has signed here yet." in said("device", "status", "--data", tmp_path / "data")


def test_a_device_counts_by_event_and_batch_and_the_counts_add_up(office):
    office.collect("tablet", "Ann", "Bo")
    data = ("--data", office.folder / "tablet")
    status = told("device", "status", *data)
    (event,) = status["events"]
    assert (event["signatures"], event["unbatched"], status["batches"]) == (2, 0, 1)
    assert "2 signatures" in said("device", "status", *data)


def test_closing_with_nothing_new_says_so_and_all_writes_the_same_files_again(office):
    file = office.collect("tablet", "Ann")
    content = file.read_bytes()
    file.unlink()
    close = ("batch", "close", "--to", office.stick, "--data", office.folder / "tablet")
    assert "nothing new" in said(*close)
    assert told(*close) == []
    assert told(*close, "--all") == [{"number": 1, "count": 1, "file": str(file)}]
    assert file.read_bytes() == content


def test_closing_onto_a_stick_that_is_not_there_closes_nothing(office):
    home = DataFolder(office.folder / "tablet")
    stall = open_stall(home, install_campaign(home, office.pack), "Pride", "")
    stall.sign(entry("Ann"))
    stall.journal.close()
    assert "Plug in the stick" in complained(2, "batch", "close", "--to", office.folder / "gone", "--data", home.path)
    assert told("device", "status", "--data", home.path)["batches"] == 0


def test_a_batch_is_inspected_without_a_key_and_names_nobody(office):
    file = office.collect("tablet", "Quixotic")
    (facts,) = told("batch", "inspect", file)
    assert (facts["count"], facts["first"], facts["last"], facts["number"]) == (1, 1, 1, 1)
    printed = said("batch", "inspect", file)
    assert "whole, and signed by device" in printed
    assert "Quixotic" not in printed + json.dumps(facts)


def test_a_batch_that_was_altered_is_refused(office):
    file = office.collect("tablet", "Ann")
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(bytes(content))
    complained(7, "batch", "inspect", file)


# --- the petition ---


def test_merging_twice_adds_up_both_times(office):
    files = [office.collect("tablet", "Ann", "Bo"), office.collect("laptop", "Cem")]
    first, again = told(*office.merge(*files)), told(*office.merge(*files))
    assert [(each["read"], each["added"], each["present"], each["rejected"]) for each in first] == [
        (2, 2, 0, 0),
        (1, 1, 0, 0),
    ]
    assert [(each["read"], each["added"], each["present"]) for each in again] == [(2, 0, 2), (1, 0, 1)]
    status = told("petition", "status", "--petition", office.petition)
    assert status["signatures"] == status["people"] + status["duplicates"] == 3
    assert status["people"] == status["named"] + status["count_only"] == sum(status["countries"].values())
    printed = said("petition", "status", "--petition", office.petition)
    assert "3 signatures = 3 people + 0 duplicates" in printed
    assert "2 read = 0 added + 2 already present + 0 rejected" in said(*office.merge(files[0]))


def test_one_bad_file_among_good_ones_is_named_and_the_others_are_merged(office):
    good = [office.collect("tablet", "Ann"), office.collect("laptop", "Bo")]
    bad = office.stick / "torn.batch"
    bad.write_bytes(good[0].read_bytes()[:-50])
    result = run(*office.merge(good[0], bad, good[1]))
    assert result.exit_code == 7
    assert result.stderr.startswith("tabling: torn.batch was not merged.")
    assert result.stderr.count("\n") == 1
    assert told("petition", "status", "--petition", office.petition)["people"] == 2


def test_the_passphrase_is_taken_from_standard_input_as_well_as_from_a_file(office):
    file = office.collect("tablet", "Ann")
    merge = ("petition", "merge", file, "--welcome", "--keys", office.keys, "--plain", "--petition", office.petition)
    assert "1 added" in said(*merge, typed=PASSPHRASE + "\n")


@pytest.mark.parametrize("typed", ["", "\n", "not the passphrase\n"])
def test_a_wrong_passphrase_begins_no_petition(office, typed):
    file = office.collect("tablet", "Ann")
    merge = ("petition", "merge", file, "--welcome", "--keys", office.keys, "--plain", "--petition", office.petition)
    assert "does not open" in complained(4, *merge, typed=typed)
    assert not office.petition.exists()


def test_undoing_and_bringing_back_a_merge_says_how_many_it_concerns(office):
    said(*office.merge(office.collect("tablet", "Ann", "Bo")))
    petition = ("--petition", office.petition)
    assert "2 signatures no longer count" in said("petition", "undo", 1, *petition)
    assert told("petition", "status", *petition)["people"] == 0
    assert "UNDONE" in said("petition", "status", *petition)
    assert "2 signatures are back" in said("petition", "redo", 1, *petition)
    assert told("petition", "status", *petition)["people"] == 2


def test_a_merge_that_is_not_there_cannot_be_undone(office):
    said(*office.merge(office.collect("tablet", "Ann")))
    assert "no merge 9" in complained(9, "petition", "undo", 9, "--petition", office.petition)


def test_a_petition_that_is_not_there_is_not_begun_by_asking_for_its_state(tmp_path):
    complained(9, "petition", "status", "--petition", tmp_path / "main.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_the_document_is_written_from_what_was_merged(office):
    said(*office.merge(office.collect("tablet", "Ann", "Bo")))
    out = office.folder / "letter.pdf"
    said("petition", "campaign", "add", office.pack, "--keys", office.keys, "--petition", office.petition)
    deliver = ("petition", "deliver", "--petition", office.petition, "--alone", "--out")
    assert "2 names" in said(*deliver, out)
    assert out.read_bytes().startswith(b"%PDF")
    assert "no texts in “de”" in complained(10, *deliver, office.folder / "brief.pdf", "--language", "de")


def test_what_was_delivered_is_undone_only_once_whom_that_concerns_was_said_and_somebody_agreed(office):
    said(*office.merge(office.collect("tablet", "Ann", "Bo")))
    said("petition", "campaign", "add", office.pack, "--keys", office.keys, "--petition", office.petition)
    said("petition", "deliver", "--petition", office.petition, "--alone", "--out", office.folder / "letter.pdf")
    (device,) = told("petition", "device", "list", "--petition", office.petition)["devices"]
    for which in (("1",), ("--device", device["id"])):
        asked = run("petition", "undo", *which, "--petition", office.petition)
        assert asked.exit_code == 1
        assert "2 people of this stand on delivery 1 of " in asked.stdout
        assert "keeps its list and its total" in asked.stdout
        assert "Nothing was changed." in asked.stdout
    assert "2 signatures no longer count" in said("petition", "undo", 1, "--yes", "--petition", office.petition)


# --- receipts ---


def test_a_receipt_names_what_was_merged_and_only_the_organisation_can_have_written_it(office):
    said(*office.merge(office.collect("tablet", "Ann"), office.collect("laptop", "Bo", "Cem")))
    said("petition", "undo", 2, "--petition", office.petition)
    out = office.folder / "received.receipt"
    write = ("receipt", "write", out, "--petition", office.petition, *office.opening, "--no-backup")
    printed = said(*write)
    assert "1 batch received; 1 left out" in printed
    assert "(merge 2): its merge is undone" in printed
    assert "In no backup: 1." in printed
    printed = said("receipt", "check", out, "--campaign", office.pack)
    assert "signed by the organisation" in printed
    assert printed.count("1 signature, numbers") == 1
    out.write_bytes(out.read_bytes().replace(b'"count": 1', b'"count": 9'))
    assert "not signed by this campaign's organisation" in complained(
        8, "receipt", "check", out, "--campaign", office.pack
    )


def test_more_than_one_file_holds_is_written_as_several_and_each_device_erases_by_its_own(office, monkeypatch):
    said(*office.merge(office.collect("tablet", "Ann"), office.collect("laptop", "Bo", "Cem")))
    monkeypatch.setattr(receipt_module, "MOST_BATCHES", 1)
    out = office.stick / "received.receipt"
    write = ("receipt", "write", out, "--petition", office.petition, *office.opening, "--no-backup")
    assert "received-2.receipt: 2 batches received; 0 left out" in said(*write)
    for device, signatures in (("tablet", 1), ("laptop", 2)):
        erased = told("device", "erase", office.stick, "--data", office.folder / device)
        assert erased == {"erased": signatures, "left": 0, "safe_to_hand_back": True}


def test_nothing_merged_gives_no_receipt(office):
    said(*office.merge(office.collect("tablet", "Ann")))
    said("petition", "undo", 1, "--petition", office.petition)
    out = office.folder / "received.receipt"
    complained(9, "receipt", "write", out, "--petition", office.petition, *office.opening, "--no-backup")
    assert not out.exists()


def test_a_receipt_waits_for_its_backup_and_says_where_that_is(office, monkeypatch):
    said(*office.merge(office.collect("tablet", "Ann")))
    out = office.folder / "received.receipt"
    write = ("receipt", "write", out, "--petition", office.petition, *office.opening)
    assert "--no-backup goes without" in complained(2, *write)
    assert "Plug in the stick" in complained(11, *write, "--backup", office.folder / "pulled out")
    assert not out.exists()
    monkeypatch.setenv("TABLING_BACKUPS", str(office.stick))
    assert f"{office.stick}/" in said(*write).splitlines()[0]
    assert "Plug in the stick" in complained(
        11, "petition", "backup", office.folder / "stick2" / "a.sqlite", "--petition", office.petition
    )
    assert not (office.folder / "stick2").exists()


def test_a_wrong_passphrase_while_the_petition_is_open_stands_in_its_log(office):
    said(*office.merge(office.collect("tablet", "Ann")))
    wrong = office.folder / "wrong.txt"
    wrong.write_text("another long passphrase\n")
    keys = ("--keys", office.keys, "--passphrase-file", wrong, "--no-backup")
    complained(4, "receipt", "write", office.folder / "a.receipt", *keys, "--petition", office.petition)
    last = told("petition", "audit", "--petition", office.petition)[-1]
    assert (last["act"], last["facts"]) == ("refused", {"what": "key", "why": "WrongPassphrase"})


def test_a_restored_backup_keeps_out_who_was_erased_since_and_names_what_is_missing(office):
    at = ("--petition", office.petition)
    said(*office.merge(office.collect("tablet", "Ann", "Bo")))
    said("petition", "campaign", "add", office.pack, "--keys", office.keys, *at)
    said("petition", "backup", office.folder / "morning.sqlite", *at)
    said("petition", "erase", 1, "--yes", *at)
    said(*office.merge(office.collect("laptop", "Cem")))
    said("receipt", "write", office.stick / "a.receipt", *office.opening, "--backup", office.stick, *at)
    assert "Everything holds" in said("petition", "check", *at)
    again = ("--petition", office.folder / "again.sqlite")
    restore = ("petition", "restore", office.folder / "morning.sqlite", "--yes", *again)
    assert "Give it with --keys" in complained(9, *restore)
    opening = ("--keys", office.keys, "--keys-passphrase-file", office.passphrase)
    printed = said(*restore, *opening)
    assert "it knows everything up to 20" in printed
    assert "1 signature erased" in printed
    assert "Receipts vouch for 1 signature that are not here: batch 1 of" in printed
    assert "Receipts vouch for" in complained(9, "petition", "check", *again)
    assert "Receipts vouch for" in said("petition", "status", *again)
    assert [each["given_name"] for each in told("petition", "find", "--name", "Ann Lee", *again)] == []
    said("petition", "merge", *office.stick.glob("*.batch"), *office.opening, *again, "--welcome")
    assert "Everything holds" in said("petition", "check", *again)


def test_an_act_says_that_it_is_not_noted_outside_and_an_older_copy_put_back_by_hand_is_found_out(office):
    at = ("--petition", office.petition)
    said(*office.merge(office.collect("tablet", "Ann", "Bo")))
    assert "`tabling petition campaign add`" in run("petition", "erase", 1, "--yes", *at).stderr
    said("petition", "campaign", "add", office.pack, "--keys", office.keys, *at)
    older = office.petition.read_bytes()
    assert "outside" not in said("petition", "erase", 2, "--yes", *at)
    office.petition.write_bytes(older)
    assert "`tabling petition replay` does them again" in complained(9, "petition", "check", *at)
    opening = ("--keys", office.keys, "--keys-passphrase-file", office.passphrase)
    assert "1 signature erased" in said("petition", "replay", *opening, *at)
    assert "Everything holds" in said("petition", "check", *at)


def test_a_receipt_cannot_be_checked_by_a_pack_nobody_signed(office):
    pack = resource("campaigns", BUNDLED)
    assert "names no organisation" in complained(3, "receipt", "check", office.pack, "--campaign", pack)


# --- all of them ---


def test_a_mistake_of_ours_prints_its_place_and_nothing_anybody_typed(office, monkeypatch):
    def broken(*_: object) -> None:
        raise ValueError("Quixotic Zebra <quixotic@example.org>")

    monkeypatch.setattr(signatures_on_device, "require_device", broken)
    line = complained(errors.BUG_EXIT_CODE, "device", "status", "--data", office.folder / "tablet")
    assert "ValueError at test_commands.py:" in line
    assert "uixotic" not in line


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_error_ends_the_command_with_its_own_exit_code(kind, monkeypatch, tmp_path):
    error = example_of(kind)

    def failing(*_: object) -> None:
        raise error

    monkeypatch.setattr(signatures_on_device, "require_device", failing)
    line = complained(kind.exit_code, "device", "status", "--data", tmp_path)
    assert line == f"tabling: {sentence(error)}\n"


def test_every_fault_of_a_pack_is_named_wherever_a_command_refuses_it(office, tmp_path):
    folder = shutil.copytree(resource("campaigns", BUNDLED), tmp_path / "pack")
    text = (folder / "campaign.toml").read_text()
    (folder / "campaign.toml").write_text(text.replace("\nversion = 1\n", '\nversion = "one"\nmystery = 1\n'))
    for command in (
        ("campaign", "check", folder),
        ("campaign", "sign", folder, "--out", tmp_path / "x.zip", *office.opening),
    ):
        result = run(*command)
        assert result.exit_code == 3
        assert "version" in result.stderr.splitlines()[0] + result.stderr.splitlines()[1]
        assert any("mystery is not known" in line for line in result.stderr.splitlines())
        assert len(result.stderr.splitlines()) == 2


def test_another_version_of_the_same_campaign_is_not_taken_by_command_and_the_way_to_take_it_is_said(office, tmp_path):
    home = DataFolder(tmp_path / "tablet")
    held = install_campaign(home, office.pack)
    text = (resource("campaigns", BUNDLED) / "campaign.toml").read_text()
    shutil.copytree(resource("campaigns", BUNDLED), tmp_path / "v2")
    (tmp_path / "v2" / "campaign.toml").write_text(text.replace(f"\nversion = {held.version}\n", "\nversion = 9\n"))
    said("campaign", "sign", tmp_path / "v2", "--out", tmp_path / "v2.zip", *office.opening)
    with pytest.raises(errors.VersionHeld) as refused:
        install_campaign(home, tmp_path / "v2.zip")
    words = sentence(refused.value)
    assert f"holds version {held.version} of “{held.id}”, and v2.zip is another pack of it, version 9." in words
    assert "touch “Another campaign”" in words
    assert read_pack(home.campaign) == held


def test_the_campaign_a_device_collects_for_is_never_changed_for_another(office, tmp_path):
    home = DataFolder(tmp_path / "tablet")
    held = install_campaign(home, office.pack)
    write_pack(pack(version=2), tmp_path / "another.zip")
    with pytest.raises(errors.CampaignError, match="already collects for"):
        install_campaign(home, tmp_path / "another.zip")
    assert read_pack(home.campaign) == held

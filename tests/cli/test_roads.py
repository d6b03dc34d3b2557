"""Drop boxes by command: added, sent to, fetched from, and the device emptied by the receipt on the way back."""

import json
import shutil

import pytest
from cli.test_commands import Office, complained, founded, office, run, said, told
from journeys.outing import entry

from desktop import app
from desktop.core.data_folder import DataFolder
from desktop.core.errors import BoxError

__all__ = ["founded", "office"]  # the fixtures of the other commands


@pytest.fixture
def tablet(office: Office):
    """A device where two people signed and nothing is closed."""
    home = DataFolder(office.folder / "tablet")
    stall = app.open_stall(home, app.install_campaign(home, office.pack), "Capital Pride", "Ottawa")
    for name in ("Ann", "Bo"):
        stall.sign(entry(name))
    stall.journal.close()
    return home


def box_file(office, name, folder):
    path = office.folder / "box.toml"
    path.write_text(f'name = "{name}"\nkind = "folder"\npath = "{folder}"\n')
    return path


def test_signatures_travel_are_merged_vouched_for_and_erased(office, tablet):
    at = ("--data", tablet.path)
    assert "takes the file that staff gave you" in said("box", "list", *at)
    said("box", "add", box_file(office, "Stick", office.stick), *at)
    assert told("box", "list", *at) == [{"name": "Stick", "kind": "folder"}]
    assert "1 batches left there, none waits" in said("sync", *at)
    assert "none waits" in said("outbox", "status", *at)
    merged = said("fetch", office.stick, *office.opening, "--petition", office.petition)
    assert "2 read = 2 added" in merged
    assert "nothing new" in said("fetch", office.stick, *office.opening, "--petition", office.petition)
    erased = said("device", "erase", office.stick, *at)
    assert "Erased 2 signatures" in erased
    assert "safe to hand back" in erased
    assert "2 signatures erased" in said("device", "status", *at)
    assert told("device", "erase", office.stick, *at) == {"erased": 0, "left": 0, "safe_to_hand_back": True}


def test_what_could_not_be_sent_is_said_to_be_safe_and_ends_with_the_code_of_drop_boxes(office, tablet):
    at = ("--data", tablet.path)
    said("box", "add", box_file(office, "Stick", office.folder / "unplugged"), *at)
    result = run("sync", *at)
    assert result.exit_code == BoxError.exit_code
    assert "1 wait, with 2 signatures that are safe here" in result.stdout
    assert "Plug the stick in" in result.stderr
    (office.folder / "unplugged").mkdir()
    assert json.loads(said("sync", "--json", *at))[0]["waiting"] == 0
    shutil.rmtree(office.folder / "unplugged")
    (office.folder / "unplugged").mkdir()
    said("sync", *at)
    assert list((office.folder / "unplugged").iterdir()) == []
    said("sync", "--all", *at)
    assert len(list((office.folder / "unplugged").iterdir())) == 1


def test_a_box_is_forgotten_with_its_file(office, tablet):
    at = ("--data", tablet.path)
    said("box", "add", box_file(office, "Stick", office.stick), *at)
    assert "forgotten" in said("box", "remove", "Stick", *at)
    assert list(tablet.boxes.iterdir()) == []
    assert "no drop box" in complained(12, "box", "remove", "Stick", *at)
    assert "no drop box" in complained(2, "sync", *at)


def test_a_box_file_that_cannot_work_is_refused_before_it_is_kept(office, tablet):
    wrong = box_file(office, "Stick", office.stick)
    wrong.write_text(wrong.read_text().replace('"folder"', '"nextcloud"').replace("path =", "link ="))
    assert "web address" in complained(12, "box", "add", wrong, "--data", tablet.path)
    assert not tablet.boxes.exists()


def test_a_box_in_trouble_does_not_stop_fetching_from_another(office, tablet):
    at = ("--data", tablet.path)
    said("box", "add", box_file(office, "Stick", office.stick), *at)
    said("sync", *at)
    away = box_file(office, "Away", office.folder / "away")
    result = run("fetch", away, office.stick, *office.opening, "--petition", office.petition, "--json")
    assert result.exit_code == BoxError.exit_code
    assert "“Away”" in result.stderr
    assert [each["report"]["added"] for each in json.loads(result.stdout)] == [2]


def test_a_device_erases_on_no_receipt_but_its_own_organisation_s(office, tablet):
    assert "no receipt for this device" in complained(8, "device", "erase", office.stick, "--data", tablet.path)
    (office.stick / "a.receipt").write_text("{}")
    assert "not a receipt" in complained(8, "device", "erase", office.stick, "--data", tablet.path)
    assert "2 signatures" in said("device", "status", "--data", tablet.path)

"""Staff welcome a device by the words it shows, drop what nobody knows, and take out all of one device."""

from desktop.core.data_folder import DataFolder
from desktop.core.key_files import read_device_key
from desktop.core.key_words import key_words
from tests.support.commands import run, said, told


def waiting(office):
    """A batch that was fetched and waits; the device's key."""
    office.collect("tablet", "Ann", "Bo")
    opening = (*office.opening, "--plain", "--petition", office.petition)
    result = run("fetch", office.stick, "--no-receipts", *opening)
    assert (result.exit_code, "Waiting: 1 batch of devices that nobody has welcomed" in result.stdout) == (0, True)
    return read_device_key(DataFolder(office.folder / "tablet").device_key)


def test_a_device_is_welcomed_by_its_words_and_what_waited_is_merged(office):
    words = key_words(waiting(office).public)
    at = ("--petition", office.petition)
    assert "waits to be welcomed" in said("petition", "device", "list", *at)
    shown, (held,) = said("petition", "status", *at), told("petition", "status", *at)["waiting"]
    assert f"1 batch of {held['called']}, 2 signatures, waits and is not counted" in shown
    assert "`tabling petition device welcome`" in shown
    assert said("petition", "stats", *at) in shown
    assert "Nothing has been merged yet" not in shown
    assert (held["welcome"], held["batches"], held["signatures"]) == (False, 1, 2)
    assert "2 read = 2 added" in said("petition", "device", "welcome", *words, *office.opening, *at)
    counted = said("petition", "status", *at)
    assert ("2 people" in counted, "nobody has welcomed" in counted) == (True, False)
    undone = said("petition", "undo", "--device", told("petition", "device", "list", *at)["devices"][0]["id"], *at)
    assert "all that" in undone
    assert "What else it sends waits" in undone
    assert "waits to be welcomed" in said("petition", "device", "list", *at)
    assert "= 0 people" in said("petition", "status", *at)


def test_words_of_no_device_are_remembered_and_words_that_are_none_refused(office):
    at = ("--plain", "--petition", office.petition)
    said("petition", "init", *at)
    shown = said("petition", "device", "welcome", *key_words(bytes(32)), "--petition", office.petition)
    assert "No device with these words has come yet" in shown
    words = " ".join(key_words(bytes(32)))
    assert f"  still to come: {words}, noted 20" in said("petition", "device", "list", "--petition", office.petition)
    (expected,) = told("petition", "device", "list", "--petition", office.petition)["expected"]
    assert expected["words"] == words.split()
    assert "notes them again" in said("petition", "device", "unwelcome", words, "--petition", office.petition)
    assert "still to come" not in said("petition", "device", "list", "--petition", office.petition)
    assert run("petition", "device", "unwelcome", words, "--petition", office.petition).exit_code
    assert run("petition", "device", "welcome", "tablet-03", "--petition", office.petition).exit_code == 2
    assert run("petition", "undo", "--petition", office.petition).exit_code == 2


def test_what_waits_is_dropped_by_its_device(office):
    waiting(office)
    at = ("--petition", office.petition)
    (device,) = told("petition", "device", "list", *at)["devices"]
    assert "  kept until welcome: batch 1 of " in said("petition", "device", "list", *at)
    assert "Dropped: 1 batch" in said("petition", "device", "drop", device["id"], *at)
    assert told("petition", "device", "list", *at)["quarantine"] == []
    again = said("fetch", office.stick, "--no-receipts", *office.opening, *at)
    assert "1 batch stays out, as it was dropped here" in again
    assert told("petition", "device", "list", *at)["quarantine"] == []
    assert "batch 1 of " not in said("petition", "device", "list", *at)

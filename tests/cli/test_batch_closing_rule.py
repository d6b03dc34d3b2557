"""`tabling device batches` and `second-pin`: what staff decide before the tablet leaves the office."""

import pytest

from desktop.core.data_folder import DataFolder, data_folder
from desktop.core.pack.reader import read_campaign
from desktop.device.setup.settings import pin_organisation, write_settings
from desktop.device.setup.volunteers_pin import PinLock, set_pin
from tests.support.commands import complained, run, said, told
from tests.support.factory import pack, signed


@pytest.fixture
def home(tmp_path) -> DataFolder:
    kept = data_folder(tmp_path)
    write_settings(kept.setting, pin_organisation(read_campaign(signed(pack()))))
    return kept


def test_batches_close_at_the_end_of_an_event_unless_staff_want_more_and_each_choice_stays(home):
    at = ("--data", home.path)
    assert told("device", "batches", *at) == {"hour": None, "every": 0}
    assert "21:00" in said("device", "batches", "--hour", 21, *at)
    assert told("device", "batches", "--every", 50, *at) == {"hour": 21, "every": 50}
    assert told("device", "batches", "--hour", "never", *at) == {"hour": None, "every": 50}


@pytest.mark.parametrize("wrong", [("--hour", 24), ("--hour", "noon"), ("--every", 9), ("--every", 5001)])
def test_what_makes_no_sense_is_refused_and_nothing_changes(home, wrong):
    complained(2, "device", "batches", *wrong, "--data", home.path)
    assert told("device", "batches", "--data", home.path) == {"hour": None, "every": 0}


def test_on_a_device_that_is_not_set_up_that_is_said(tmp_path):
    assert "Start the kiosk once" in complained(2, "device", "batches", "--data", tmp_path)


def test_the_second_pin_is_set_and_never_the_volunteers_own(home):
    set_pin(home.pin, "481516")
    at = ("--data", home.path)
    assert "Choose another" in complained(2, "device", "second-pin", *at, typed="481516\n")
    assert not PinLock(home.second_pin).is_set
    assert "together" in said("device", "second-pin", *at, typed="730258\n")
    assert PinLock(home.second_pin).check("730258")
    made = said("device", "second-pin", "--new", *at)
    assert PinLock(home.second_pin).check(made.split("is ")[1][:8])
    assert run("device", "second-pin", *at, typed="111111\n").exit_code == 2

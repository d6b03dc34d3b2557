"""What is decided on a device is decided in one place, whoever asks: two PINs, and when batches close."""

import os

import pytest

from desktop.core.batch_closing_rule import ClosingRule
from desktop.core.data_folder import DataFolder, data_folder
from desktop.core.errors import NothingSetUp, OthersFolder, PinDamaged, PinsAlike, UsageError
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.device.facade import device_settings
from desktop.device.setup.first_start import FirstStart
from desktop.device.setup.volunteers_pin import PinLock, set_pin
from tests.support.event_device import PRIDE, pack

VOLUNTEERS, STAFF = "481516", "730258"


@pytest.fixture
def home(device) -> DataFolder:
    return device.home


def test_neither_pin_is_ever_the_other(home):
    device_settings.set_volunteers_pin(home, VOLUNTEERS)
    with pytest.raises(PinsAlike, match="volunteers' PIN"):
        device_settings.set_staff_pin(home, VOLUNTEERS)
    device_settings.set_staff_pin(home, STAFF)
    with pytest.raises(PinsAlike, match="only staff know"):
        device_settings.set_volunteers_pin(home, STAFF)
    assert (PinLock(home.pin).check(VOLUNTEERS), PinLock(home.second_pin).check(STAFF)) == (True, True)


def test_at_the_first_start_volunteers_cannot_choose_the_second_pin_either(tmp_path):
    home = data_folder(tmp_path / "fresh")
    set_pin(home.second_pin, STAFF)
    first_start = FirstStart(home, bundled_pack())
    with pytest.raises(PinsAlike):
        first_start.begin(pack(), "", PRIDE, STAFF)
    assert not home.pin.exists()
    assert not home.setting.exists(), "nothing is decided yet"
    first_start.begin(pack(), "", PRIDE, VOLUNTEERS)
    assert PinLock(home.pin).check(VOLUNTEERS)


def test_digits_of_another_script_make_no_other_pin_of_it(home):
    set_pin(home.second_pin, STAFF)
    with pytest.raises(PinsAlike):
        device_settings.set_volunteers_pin(
            home, STAFF.translate({ord("0") + each: 0x0660 + each for each in range(10)})
        )


def test_a_pin_that_cannot_be_read_is_replaced_and_staff_wait_until_it_is(home):
    home.pin.write_text("{")
    with pytest.raises(PinDamaged):
        device_settings.set_staff_pin(home, STAFF)
    device_settings.set_volunteers_pin(home, VOLUNTEERS)
    device_settings.set_staff_pin(home, STAFF)
    home.second_pin.write_text("{")
    device_settings.set_volunteers_pin(home, STAFF)
    assert PinLock(home.pin).check(STAFF)


def test_the_closing_rule_is_read_and_set_where_something_was_set_up_and_only_there(home, tmp_path):
    device_settings.set_closing_rule(home, ClosingRule(21, 50))
    assert device_settings.read_closing_rule(home) == ClosingRule(21, 50)
    with pytest.raises(UsageError):
        device_settings.set_closing_rule(home, ClosingRule(24))
    assert device_settings.read_closing_rule(home) == ClosingRule(21, 50)
    fresh = data_folder(tmp_path / "fresh")
    for act in (device_settings.read_closing_rule, lambda home: device_settings.set_closing_rule(home, ClosingRule())):
        with pytest.raises(NothingSetUp, match="Nothing is set up"):
            act(fresh)
    assert list(fresh.path.iterdir()) == []


def test_in_another_user_s_folder_no_pin_is_written(home, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: home.path.stat().st_uid + 1)
    with pytest.raises(OthersFolder) as refused:
        device_settings.set_volunteers_pin(home, VOLUNTEERS)
    assert refused.value.owner
    assert not home.pin.exists()

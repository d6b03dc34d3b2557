"""`tabling device pin`: whoever has the computer's own session helps when the volunteers' PIN is forgotten."""

import os
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from desktop.cli.main import app as command
from desktop.core.data_folder import DataFolder
from desktop.device.setup.skipping_first_start import keep_event
from desktop.device.setup.volunteers_pin import PinLock, set_pin
from tests.support.event_device import set_up

OLD, NEW = "481516", "730259"


@pytest.fixture
def home(tmp_path: Path) -> DataFolder:
    """A device that was set up."""
    home = set_up(tmp_path / "home")
    keep_event(home, "Capital Pride", "Ottawa")
    set_pin(home.pin, OLD)
    return home


def pin(home: DataFolder, *arguments: str, typed: str = "") -> Result:
    return CliRunner().invoke(command, ["device", "pin", *arguments, "--data", str(home.path)], input=typed)


@pytest.fixture
def by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the command see a keyboard."""
    monkeypatch.setattr("desktop.cli.pin.by_hand", lambda: True)


def test_a_pin_made_by_the_command_opens_and_the_forgotten_one_does_not(home: DataFolder):
    done = pin(home, "--new")
    assert done.exit_code == 0, done.output
    made = re.search(r"new PIN is (\d{8})\.", done.output)
    assert made is not None
    lock = PinLock(home.pin)
    assert lock.check(made[1])
    assert not lock.check(OLD)


def test_a_kiosk_that_is_open_takes_the_new_pin_at_once_also_while_it_makes_guesses_wait(home: DataFolder):
    at_the_kiosk = PinLock(home.pin)
    for _ in range(4):
        at_the_kiosk.check("999000")
    assert at_the_kiosk.wait() > 0
    assert pin(home, typed=f"{NEW}\n").exit_code == 0
    assert at_the_kiosk.wait() == 0
    assert not at_the_kiosk.check(OLD)
    assert at_the_kiosk.check(NEW)
    assert PinLock(home.pin).check(NEW), "what the kiosk noted is not the old PIN"


@pytest.mark.usefixtures("by_hand")
def test_typed_by_hand_it_is_asked_for_twice_and_never_shown(home: DataFolder):
    done = pin(home, typed=f"{NEW}\n{NEW}\n")
    assert done.exit_code == 0
    assert NEW not in done.output
    assert PinLock(home.pin).check(NEW)


@pytest.mark.usefixtures("by_hand")
def test_a_slip_changes_nothing(home: DataFolder):
    done = pin(home, typed=f"{NEW}\n730258\n")
    assert done.exit_code == 2
    assert "not the same" in done.output
    assert PinLock(home.pin).check(OLD)


@pytest.mark.parametrize("plain", ["4815", "111111", "123456", "PIN481516"])
def test_a_pin_that_anybody_would_guess_is_not_taken(home: DataFolder, plain):
    done = pin(home, typed=f"{plain}\n")
    assert done.exit_code == 2
    assert PinLock(home.pin).check(OLD)


def test_a_pin_that_cannot_be_read_is_replaced(home: DataFolder):
    home.pin.write_text("{")
    assert pin(home, typed=f"{NEW}\n").exit_code == 0
    assert PinLock(home.pin).check(NEW)


def test_the_second_pin_of_staff_is_not_given_to_volunteers(home: DataFolder):
    set_pin(home.second_pin, NEW)
    done = pin(home, typed=f"{NEW}\n")
    assert done.exit_code == 2
    assert "only staff know" in done.output
    assert PinLock(home.pin).check(OLD)


def test_a_folder_where_nothing_is_set_up_is_not_the_one_that_was_meant(tmp_path: Path):
    done = pin(DataFolder(tmp_path), "--new")
    assert done.exit_code == 2
    assert "--data" in done.output
    assert not DataFolder(tmp_path).pin.exists()


def test_another_users_kiosk_would_be_locked_for_good_so_it_is_refused(home: DataFolder, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: home.path.stat().st_uid + 1)
    done = pin(home, "--new")
    assert done.exit_code == 2
    assert "sudo -u" in done.output
    assert PinLock(home.pin).check(OLD)

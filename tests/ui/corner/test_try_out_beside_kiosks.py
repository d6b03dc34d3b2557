"""Whoever takes the real campaign beside a kiosk that is open for the try-out is told to close that one first."""

import pytest

from desktop.device.setup.open_kiosks import kiosk_open
from desktop.device.setup.start_state import look_at_start
from desktop.ui.corner.first_start_model import EarlierAnswers
from tests.support.corner_stage import PIN, PRIDE, Device, FirstSteps, agree, name_event

OPEN_TWICE = "Tabling is open twice on this device. Close the other window, then try again."


@pytest.fixture
def steps(device: Device, first_steps) -> FirstSteps:
    """A first start where a try-out was here, and the real pack is on a stick."""
    device.beginning.begin(None, "a passphrase for trying out", PRIDE, PIN)
    device.put_pack()
    steps = first_steps(EarlierAnswers("The example", tried_out=True), (1097, 686))
    steps.hand.tap("back")
    steps.hand.tap("look_again")
    return steps


def is_tried_out(device: Device) -> bool:
    campaign = look_at_start(device.home).campaign
    return campaign is not None and campaign.tried_out


def test_whoever_chooses_it_is_told_and_chooses_it_again_once_the_other_window_is_closed(device: Device, steps):
    with kiosk_open(device.home):
        steps.hand.tap("offer_0")
        steps.hand.wait_for("pack_trouble")
        assert steps.hand.read("pack_trouble_sentence") == OPEN_TWICE
    agree(steps)
    steps.hand.wait_for("end_try_out")


def test_where_one_was_opened_meanwhile_the_last_step_says_so_and_can_be_done_again(device: Device, steps):
    agree(steps)
    steps.hand.tap("end_try_out")
    name_event(steps, "Winter Pride", "")
    steps.hand.wait_for("pin_step")
    with kiosk_open(device.home):
        steps.type_pin(PIN)
        steps.hand.wait_for("setup_trouble")
        assert steps.hand.read("setup_trouble_sentence") == OPEN_TWICE
        assert is_tried_out(device)
    steps.type_pin(PIN)
    steps.hand.wait_until(lambda: bool(steps.finished), "the first start to end")
    assert look_at_start(device.home).trouble is None
    assert not is_tried_out(device)

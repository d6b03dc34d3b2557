"""A window that was closed leaves the next one alone, though its models are still held."""

from desktop.showing.touch_driver import TouchDriver
from desktop.ui.kiosk.presence import Patience
from tests.support.kiosk_stage import OpenKiosk

SHORT = Patience(silent_milliseconds=300, counted=1, count_milliseconds=20, thanks=20, reading_milliseconds=300)
LONGER = 0.7  # seconds


def begin_to_sign(hand: TouchDriver) -> None:
    hand.tap("sign")
    hand.wait_for_screen("form")
    hand.tap("given_name_input")
    hand.wait_for("key_a")


def test_the_time_of_a_closed_window_does_not_run_out(open_kiosk: OpenKiosk):
    before = open_kiosk()
    begin_to_sign(before.hand)
    before.model.presence._patience = SHORT  # only now, so that the time is not out before the form stands
    before.model.presence.touch()
    before.window.close()
    after = open_kiosk()
    after.hand.tap("language_fr")
    begin_to_sign(after.hand)
    after.hand.let_run(LONGER)
    assert after.hand.find("key_a") is not None
    assert after.model.interface.language == "fr"
    assert after.hand.read("add_signature") != "Add my signature"
    assert before.model.screen == "form"

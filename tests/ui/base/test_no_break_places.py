"""What belongs together stands in one line: a dash with the word before it, and a phone number."""

from dataclasses import replace

from desktop.ui.base.no_break_places import held_together
from desktop.ui.corner.device_phrases import helpline_of
from tests.support import factory


def test_no_line_of_a_title_begins_with_a_dash():
    assert held_together("Clean water – now") == "Clean water\u00a0– now"
    assert held_together("A well-known lake") == "A well-known lake"


def test_the_phone_number_of_the_helpline_is_not_broken(qapp):  # noqa: ARG001  (words are said through Qt)
    who = replace(factory.campaign().controller, phone="555 0123")
    assert "555\u00a00123" in helpline_of(who)

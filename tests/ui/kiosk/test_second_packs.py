"""A pack of format 2 on screen: one box for the name, and the further questions that it puts."""

import pytest

from desktop.core.campaign import ExtraField, Field
from desktop.ui.kiosk.further_question_model import FurtherQuestionModel
from tests.support.kiosk_stage import Kiosk, OpenKiosk, make_campaign, said

WHOLE = Field("name", "required", said("Printed in the list.", "Imprimé dans la liste."))
CITY = ExtraField("city", "line", "optional", 40, said("City", "Ville"), said("To count by city.", "Pour compter."))
BIRTH = ExtraField("birth-date", "day", "optional", 10, said("Date of birth", "Naissance"), said("Why", "Pourquoi"))
RESIDENT = ExtraField("resident", "statement", "required", 3, said("I live here.", "J’habite ici."), said("", ""))


@pytest.fixture
def asking(open_kiosk: OpenKiosk) -> Kiosk:
    """A kiosk whose pack has one box for the name, and puts three further questions."""
    kept = tuple(each for each in make_campaign().fields if "name" not in each.name)
    kiosk = open_kiosk((1280, 800), fields=(WHOLE, *kept), extra=(CITY, BIRTH, RESIDENT))
    kiosk.hand.tap("sign")
    kiosk.hand.wait_for_screen("form")
    return kiosk


def sign(kiosk: Kiosk) -> None:
    kiosk.hand.tap("add_signature")


def further(kiosk: Kiosk) -> list[FurtherQuestionModel]:
    """Every further question, in the order in which they stand."""
    groups = kiosk.model.form.groups
    return [*groups.further, *groups.furtherOptional]


def choose_country(kiosk: Kiosk) -> None:
    kiosk.hand.tap("country")
    kiosk.hand.type("Canada")
    kiosk.hand.tap("country_CA")


def test_one_box_asks_for_the_name_as_it_should_appear_on_the_list(asking: Kiosk):
    (name,) = asking.model.form.groups.names
    assert (name.label, name.required) == ("Your name, as it should appear on the list", True)
    assert asking.hand.find("single_name") is None
    assert asking.hand.focused() == "name_input"
    sign(asking)
    assert asking.hand.read("problem_name") == "Enter your name as you would like it to appear."


def test_what_was_answered_reaches_the_stall_and_what_was_left_is_not_there(asking: Kiosk):
    hand = asking.hand
    hand.fill("name_input", "Zoë Ash Brontë")
    choose_country(asking)
    hand.fill("extra_city_input", "  Ottawa ")
    hand.tap("extra_resident")
    sign(asking)
    hand.wait_for_screen("thanks")
    (entry,) = asking.stall.entries
    assert (entry.name, entry.given_name, entry.family_name) == ("Zoë Ash Brontë", "", "")
    assert entry.extra == {"city": "Ottawa", "resident": "yes"}


def test_nobody_signs_without_what_is_required_and_is_led_to_it(asking: Kiosk):
    hand = asking.hand
    hand.fill("name_input", "Zoë")
    choose_country(asking)
    sign(asking)
    assert asking.model.screen == "form"
    assert hand.read("problem_extra_resident") == "Tick this box if it is true for you. You need it to sign."
    assert hand.focused() == "extra_resident"
    assert asking.model.form.problemCount == 1
    hand.tap("extra_resident")
    assert hand.find("problem_extra_resident") is None
    sign(asking)
    hand.wait_for_screen("thanks")


def test_a_day_that_is_none_and_a_line_that_is_too_long_are_said_when_they_are_left(asking: Kiosk):
    hand = asking.hand
    hand.fill("extra_birth-date_input", "23/5/1990")
    hand.fill("extra_city_input", "Llanfair" * 6)
    hand.tap("extra_resident")
    assert hand.read("problem_extra_birth-date") == "Enter the day like this: 1990-05-23 (year, month, day)"
    assert hand.read("problem_extra_city") == "This is too long. Please shorten it."
    asking.model.form.groups.furtherOptional[1].type("1990-05-23")
    assert hand.find("problem_extra_birth-date") is None


def test_the_next_signer_finds_every_further_question_unanswered(asking: Kiosk):
    asking.hand.fill("extra_city_input", "Ottawa")
    asking.hand.tap("extra_resident")
    asking.model.leave()
    assert [each.answer for each in further(asking)] == ["", "", ""]
    asking.hand.tap("sign")
    asking.hand.wait_for_screen("form")
    assert asking.hand.wait_for("extra_city_input").property("text") == ""
    assert asking.hand.wait_for("extra_resident").property("ticked") is False


def test_further_questions_are_put_in_the_language_being_spoken(asking: Kiosk):
    asking.model.interface.choose_language("fr")
    try:
        assert [each.label for each in further(asking)] == ["J’habite ici.", "Ville", "Naissance"]
        assert asking.model.form.groups.names[0].label == "Votre nom complet, tel qu’il doit figurer sur la liste"
    finally:
        asking.model.interface.choose_language("en")


def test_a_pack_without_further_questions_puts_none(kiosk: Kiosk):
    assert further(kiosk) == []

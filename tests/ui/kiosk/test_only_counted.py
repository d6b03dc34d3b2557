"""Who chose to be only counted is never told afterwards that their name goes to the recipient."""

from dataclasses import replace

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech

from desktop.core.campaign import Campaign, Field
from desktop.showing.example_stall import ExampleStall
from desktop.ui.base.voice_thread import Voice
from desktop.ui.kiosk.kiosk_model import KioskModel
from desktop.ui.kiosk.read_aloud_passages import passages_on
from tests.support.kiosk_stage import Kiosk, OpenKiosk, fill_in, make_campaign, said

PROMISE = "City Council: ✓"
NOTE = "Keep the harbour trees standing. 214 trees are to fall for a car park."
COUNTED = "You are only counted: your name is not on the list. The list goes to: City Council"
SIZES = ((1097, 686), (686, 1097))


@pytest.fixture
def choosing(open_kiosk: OpenKiosk) -> Kiosk:
    return open_kiosk(count_only_offered=True, find_voice=lambda: Voice(QTextToSpeech("none"), "mock"))


def texts(kiosk: Kiosk) -> list[str]:
    return [str(item.property("text")) for item in kiosk.hand.items() if item.property("text")]


def choose(model: KioskModel, *, count_only: bool) -> None:
    model.form.naming.choose(count_only)


def aloud(kiosk: Kiosk, screen: str) -> str:
    return "\n".join(passages_on(screen, kiosk.model, headphones=True))


@pytest.mark.parametrize("size", SIZES)
def test_what_stands_beside_the_button_follows_the_choice_and_back(choosing: Kiosk, size: tuple[int, int]):
    hand = choosing.hand
    choosing.window.window.resize(*size)
    hand.tap("sign")
    assert hand.read("promise") == PROMISE
    size_of_promise = hand.wait_for("promise").property("font").pixelSize()
    choose(choosing.model, count_only=True)
    assert hand.read("promise") == COUNTED
    assert hand.wait_for("promise").property("font").pixelSize() == size_of_promise
    assert not {PROMISE, NOTE} & set(texts(choosing))
    choosing.model.read()
    hand.wait_for_screen("reading")
    assert hand.read("promise") == COUNTED, "beside the text as well, for whoever reads it once more"
    choosing.model.sign()
    hand.wait_for_screen("form")
    choose(choosing.model, count_only=False)
    assert hand.read("promise") == PROMISE
    assert NOTE in texts(choosing)


@pytest.mark.parametrize(("count_only", "included"), [(True, COUNTED), (False, NOTE)])
def test_the_thanks_say_what_is_included_of_this_person(choosing: Kiosk, *, count_only: bool, included: str):
    fill_in(choosing)
    choose(choosing.model, count_only=count_only)
    choosing.model.add_signature()
    choosing.hand.wait_for_screen("thanks")
    assert choosing.hand.read("included") == included
    assert f"What happens next. {included.removesuffix('.')}." in aloud(choosing, "thanks")
    assert {COUNTED, NOTE} & set(texts(choosing)) == {included}
    choosing.model.leave()
    assert choosing.model.thanks.countOnly is False, "it goes with its signer"


def test_the_form_is_read_aloud_as_it_was_chosen(choosing: Kiosk):
    choosing.hand.tap("sign")
    assert PROMISE in aloud(choosing, "form")
    choose(choosing.model, count_only=True)
    told = aloud(choosing, "form").split("\n")
    assert COUNTED in told
    assert not {PROMISE, NOTE} & set(told)


def test_who_sees_what_says_first_what_holds_for_them_and_then_the_whole_text_for_everybody(choosing: Kiosk):
    hand = choosing.hand
    hand.tap("sign")
    choose(choosing.model, count_only=True)
    hand.tap("who_sees_what")
    hand.wait_for("privacy_sheet")
    told = texts(choosing)
    everybody = "The text below is for everybody. Your details are not among those that the recipient gets."
    beginning = told.index(everybody)
    assert hand.read("privacy_promise") == COUNTED == told[beginning - 1]
    assert told[beginning + 1] == PROMISE
    assert NOTE in told[beginning + 1 :]


def test_the_thanks_are_of_what_was_handed_over_whatever_is_chosen_while_it_waits(make_model):
    stall = ExampleStall()
    model = make_model(replace(make_campaign(), count_only_offered=True), lambda: stall)
    model.sign()
    for field in model.form.groups.names:
        field.type("Zoë")
    model.form.choose_country("CA")
    choose(model, count_only=True)
    model.add_signature()
    choose(model, count_only=False)
    model.submission.open()
    assert [entry.listing for entry in stall.entries] == ["count_only"]
    assert (model.screen, model.thanks.countOnly) == ("thanks", True)


def test_no_reason_and_nothing_to_mend_says_that_they_will_be_printed(make_model):
    model = make_model(printing_postal_codes(), ExampleStall)
    choose(model, count_only=True)
    model.add_signature()
    (name,), (postal_code,) = model.form.groups.names, model.form.groups.optional
    assert (name.problem, postal_code.reason) == ("Enter your name.", "")
    given = make_model(replace(make_campaign(), count_only_offered=True), ExampleStall)
    choose(given, count_only=True)
    given.add_signature()
    assert given.form.groups.names[0].problem == "Enter your given name."
    choose(model, count_only=False)
    assert name.problem == "Enter your name as you would like it to appear."
    assert postal_code.reason == "Printed beside your name."


def printing_postal_codes() -> Campaign:
    printed = said("Printed beside your name.", "Il figure à côté de votre nom.")
    fields = (Field("name", "required", printed), Field("postal_code", "optional", printed))
    return replace(
        make_campaign(), count_only_offered=True, delivered_fields=("name", "postal_code"), fields=fields, consents=()
    )

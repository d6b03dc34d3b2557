"""Whole ways through the kiosk, as a person at the stall walks them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.ui.kiosk.presence import USUAL_PATIENCE, Patience
from tests.support.kiosk_stage import Kiosk, OpenKiosk, fill_in, make_words

QUICK = Patience(count_milliseconds=50, thanks=1)


def test_a_signature_by_touch_reaches_the_stall_whole(kiosk: Kiosk):
    hand = kiosk.hand
    hand.tap("read")
    hand.wait_for_screen("reading")
    fill_in(kiosk)
    hand.fill("email_input", "zoe@Example.org")
    hand.fill("postal_code_input", "k1a0b1")
    hand.fill("phone_input", "(613) 555-0123")
    hand.tap("add_signature")
    hand.tap("consent_yes")
    hand.wait_for_screen("thanks")
    (entry,) = kiosk.stall.entries
    assert (entry.given_name, entry.family_name, entry.country) == ("Zoë", "Brontë", "CA")
    assert (entry.email, entry.postal_code, entry.phone) == ("zoe@example.org", "K1A 0B1", "+16135550123")
    assert entry.consents == {"updates": "yes"}
    assert (entry.language, entry.listing) == ("en", "named")


def test_a_box_that_was_ticked_and_unticked_again_is_no_yes(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(words={language: make_words(language, age_statement="I am 16.") for language in ("en", "fr")})
    hand = kiosk.hand
    fill_in(kiosk)
    for ticked in (True, False):
        hand.tap("age")
        assert hand.wait_for("age").property("ticked") is ticked
    hand.tap("add_signature")
    assert "Tick this box" in hand.read("problem_age")
    assert kiosk.stall.entries == []


def test_name_and_country_are_enough_and_nothing_else_is_asked(kiosk: Kiosk):
    fill_in(kiosk, "Анна", "Ким", "JP")
    kiosk.hand.tap("add_signature")
    kiosk.hand.wait_for_screen("thanks")
    (entry,) = kiosk.stall.entries
    assert (entry.given_name, entry.family_name, entry.country) == ("Анна", "Ким", "JP")
    assert entry.consents == {"updates": "not_asked"}


@pytest.mark.parametrize("name", ["שרה", "李小龍", "ᓄᓇᕗᑦ", "प्रिया", "O’Brien-Ñandú"])
def test_a_name_of_any_script_can_be_typed(kiosk: Kiosk, name: str):
    fill_in(kiosk, given=name)
    kiosk.hand.tap("add_signature")
    kiosk.hand.wait_for_screen("thanks")
    assert kiosk.stall.entries[0].given_name == name


def test_a_signature_by_keyboard_alone(kiosk: Kiosk):
    hand = kiosk.hand
    _tab_to(kiosk, "sign")
    hand.press(Qt.Key.Key_Return)
    hand.wait_for_screen("form")
    assert hand.focused() == "given_name_input"
    hand.type("Mia")
    hand.press(Qt.Key.Key_Return)  # goes on to the next line, as Tab does
    assert hand.focused() == "family_name_input"
    hand.type("Roy")
    hand.press(Qt.Key.Key_Return)  # past the box that few need
    assert hand.focused() == "usual_CA"
    _tab_to(kiosk, "country")
    hand.press(Qt.Key.Key_Space)
    hand.wait_for("country_sheet")
    hand.type("cote d")
    hand.press(Qt.Key.Key_Return)
    assert hand.read("country") == "Côte d’Ivoire"
    hand.press(Qt.Key.Key_Tab)
    assert hand.focused() == "email_input"
    hand.type("mia@example.org")
    _tab_to(kiosk, "add_signature")
    hand.press(Qt.Key.Key_Return)
    hand.wait_for_screen("consent_sheet")
    _tab_to(kiosk, "consent_no")
    hand.press(Qt.Key.Key_Return)
    hand.wait_for_screen("thanks")
    (entry,) = kiosk.stall.entries
    assert (entry.given_name, entry.country, entry.consents) == ("Mia", "CI", {"updates": "not_given"})


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_box_is_ticked_and_unticked_by_every_key_that_presses_a_button(kiosk: Kiosk, key: Qt.Key):
    kiosk.hand.tap("sign")
    kiosk.hand.wait_for_screen("form")
    _tab_to(kiosk, "single_name")
    for ticked in (True, False):
        kiosk.hand.press(key)
        assert kiosk.model.form.naming.singleName is ticked


def test_the_country_list_can_be_walked_with_the_arrow_keys(kiosk: Kiosk):
    hand = kiosk.hand
    hand.tap("sign")
    hand.tap("country")
    hand.press(Qt.Key.Key_Down)
    hand.press(Qt.Key.Key_Return)
    assert hand.read("country") == "Afghanistan"


def test_escape_goes_one_step_back_and_keeps_what_was_typed(kiosk: Kiosk):
    hand = kiosk.hand
    hand.tap("sign")
    hand.fill("given_name_input", "Ada")
    hand.tap("country")
    hand.press(Qt.Key.Key_Escape)
    hand.wait_until(lambda: hand.find("country_sheet") is None, "the sheet to close")
    assert hand.focused() == "country"
    hand.press(Qt.Key.Key_Escape)
    hand.wait_for_screen("reading")
    hand.tap("sign")
    assert hand.read("given_name_input") == "Ada"


def test_escape_answers_the_question_of_leaving_with_staying_where_somebody_was(kiosk: Kiosk):
    hand = kiosk.hand
    hand.tap("sign")
    hand.fill("given_name_input", "Ada")
    kiosk.model.ask_to_leave()
    hand.wait_for_screen("leave_panel")
    hand.press(Qt.Key.Key_Escape)
    hand.wait_until(lambda: hand.find("leave_panel") is None, "the question to go")
    assert (kiosk.model.screen, hand.focused()) == ("form", "given_name_input")
    hand.type("line")
    assert hand.read("given_name_input") == "Adaline"


def test_changing_the_language_midway_keeps_text_and_country(kiosk: Kiosk):
    hand = kiosk.hand
    fill_in(kiosk, "Émile", "Nguyễn", "DE")
    hand.fill("email_input", "emile@example.org")
    hand.tap("language_fr")
    assert hand.read("add_signature") == "Ajouter ma signature"
    assert hand.read("given_name_input") == "Émile"
    assert hand.read("country") == "Allemagne"
    hand.tap("add_signature")
    hand.wait_for_screen("consent_sheet")
    assert "Écrivez-moi." in [item.property("text") for item in hand.items()]
    hand.tap("consent_yes")
    hand.wait_for_screen("thanks")
    (entry,) = kiosk.stall.entries
    assert (entry.language, entry.country, entry.consents) == ("fr", "DE", {"updates": "yes"})


@pytest.mark.parametrize(
    ("given", "family", "signed"),
    [("Suharto", "", "Suharto"), ("", "Suharto", "Suharto"), ("Emma", "Lee", "Emma Lee"), ("伟", "王", "王伟")],
)
def test_somebody_with_one_name_signs_with_it_and_nothing_that_was_typed_is_lost(kiosk: Kiosk, given, family, signed):
    hand = kiosk.hand
    fill_in(kiosk, given=given, family=family)
    hand.tap("single_name")
    hand.wait_until(lambda: hand.find("family_name_input") is None, "the family name to go")
    assert hand.read("given_name_input") == signed
    hand.tap("add_signature")
    hand.wait_for_screen("thanks")
    assert (kiosk.stall.entries[0].given_name, kiosk.stall.entries[0].family_name) == (signed, "")


def test_one_name_that_was_two_is_parted_again_unless_it_was_changed(kiosk: Kiosk):
    hand = kiosk.hand
    fill_in(kiosk, given="Emma", family="Lee")
    hand.tap("single_name")
    hand.tap("single_name")
    assert (hand.read("given_name_input"), hand.read("family_name_input")) == ("Emma", "Lee")
    hand.tap("single_name")
    hand.fill("given_name_input", "!")
    hand.tap("single_name")
    assert (hand.read("given_name_input"), hand.read("family_name_input")) == ("Emma Lee!", "")


def test_on_the_keyboard_on_screen_next_leads_from_the_names_to_the_country(kiosk: Kiosk):
    hand = kiosk.hand
    hand.tap("sign")
    hand.wait_for_screen("form")
    hand.touch_keys("Emma")
    hand.tap("key_next")
    assert hand.focused() == "family_name_input"
    hand.touch_keys("Lee")
    hand.tap("key_next")
    hand.wait_until(lambda: hand.find("key_next") is None, "the keyboard to go")
    assert hand.focused() == "usual_CA"
    assert not any(hand.wait_for(name).property("chosen") for name in ("usual_CA", "usual_US", "country"))
    hand.tap("usual_US")
    hand.tap("add_signature")
    hand.wait_for_screen("thanks")
    (entry,) = kiosk.stall.entries
    assert (entry.given_name, entry.family_name, entry.country) == ("Emma", "Lee", "US")


def test_one_of_the_usual_countries_is_chosen_at_a_time_and_any_other_stands_in_their_row(kiosk: Kiosk):
    hand = kiosk.hand
    fill_in(kiosk, country="FR")
    assert hand.read("country") == "France"
    row = ("usual_CA", "usual_US", "country")
    assert [name for name in row if hand.wait_for(name).property("chosen")] == ["country"]
    hand.tap("usual_CA")
    assert hand.read("country") == "Another country"
    kiosk.model.interface.choose_language("fr")
    assert [hand.read(name) for name in ("usual_US", "country")] == ["États-Unis", "Un autre pays"]
    hand.tap("add_signature")
    hand.wait_for_screen("thanks")
    assert kiosk.stall.entries[0].country == "CA"


@pytest.mark.parametrize(("card", "listing"), [("listing_named", "named"), ("listing_count_only", "count_only")])
def test_where_both_are_offered_a_signer_chooses_and_neither_is_chosen_for_them(open_kiosk: OpenKiosk, card, listing):
    kiosk = open_kiosk(count_only_offered=True)
    fill_in(kiosk)
    cards = [kiosk.hand.wait_for(name) for name in ("listing_named", "listing_count_only")]
    assert [each.property("chosen") for each in cards] == [False, False]
    assert len({(each.width(), each.height()) for each in cards}) == 1, "two equal choices"
    kiosk.hand.tap("add_signature")
    assert kiosk.hand.read("problem_listing") == "Choose one of the two."
    assert kiosk.stall.entries == []
    kiosk.hand.tap(card)
    kiosk.hand.wait_until(lambda: kiosk.hand.find("problem_listing") is None, "the message to go")
    assert [each.property("chosen") for each in cards] == [listing == "named", listing == "count_only"]
    kiosk.hand.tap("add_signature")
    kiosk.hand.wait_for_screen("thanks")
    assert kiosk.stall.entries[0].listing == listing


def test_a_finger_that_chose_goes_on_to_the_name_and_a_key_stays(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(count_only_offered=True)
    kiosk.hand.tap("sign")
    kiosk.hand.wait_for_screen("form")
    assert kiosk.hand.find("key_a") is None, "what can come of signing is read before anything is typed"
    kiosk.hand.press(Qt.Key.Key_Space)
    assert (kiosk.hand.focused(), kiosk.model.form.naming.listed) == ("listing_named", True)
    kiosk.hand.tap("listing_count_only")
    assert (kiosk.hand.focused(), kiosk.model.form.naming.countOnly) == ("given_name_input", True)


def test_whoever_is_only_counted_is_told_that_the_name_is_not_printed(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(count_only_offered=True)
    kiosk.hand.tap("sign")
    kiosk.hand.tap("listing_count_only")
    given, family, country = (kiosk.model.form.groups.names[0], kiosk.model.form.groups.names[1],
                              kiosk.model.form.groups.otherRequired[0])  # fmt: skip
    assert given.reason == "Not printed. With it we count you only once."
    assert (family.reason, country.reason) == ("", "")
    kiosk.hand.tap("listing_named")
    assert country.reason == "Printed in the list."


def test_the_age_statement_is_needed_where_the_campaign_has_one(open_kiosk: OpenKiosk):
    words = {language: make_words(language, age_statement="I am 14 or older.") for language in ("en", "fr")}
    kiosk = open_kiosk(words=words)
    fill_in(kiosk)
    kiosk.hand.tap("add_signature")
    assert "Tick this box" in kiosk.hand.read("problem_age")
    assert kiosk.stall.entries == []
    kiosk.hand.tap("age")
    kiosk.hand.tap("add_signature")
    kiosk.hand.wait_for_screen("thanks")
    assert kiosk.stall.entries[0].age_stated


@pytest.mark.parametrize("way_out", ["leave", "next_person", "time"])
def test_the_next_person_finds_nothing_of_the_one_before(open_kiosk: OpenKiosk, way_out: str):
    kiosk = open_kiosk(patience=QUICK if way_out == "time" else USUAL_PATIENCE)
    hand = kiosk.hand
    _leave_traces(kiosk)
    hand.tap("leave" if way_out == "leave" else "add_signature")
    hand.tap("clear_and_leave" if way_out == "leave" else "consent_yes")
    if way_out == "next_person":
        hand.tap("next_person")
    hand.wait_for_screen("welcome")
    assert hand.read("sign") == "Sign"
    assert (kiosk.model.interface.display.factor, kiosk.model.interface.display.contrast) == (1.0, "usual")
    assert QGuiApplication.clipboard().text() == ""
    hand.tap("sign")
    hand.wait_for_screen("form")
    assert "anary" not in " ".join(str(item.property("text")) for item in hand.items())
    assert hand.read("country") == "Another country"
    hand.press(Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert hand.read("given_name_input") == ""
    assert not kiosk.model.form.requests.answered_yes


def _leave_traces(kiosk: Kiosk) -> None:
    hand = kiosk.hand
    hand.tap("language_fr")
    hand.tap("display")
    hand.tap("text_size_2")
    hand.tap("contrast_white_on_black")
    hand.tap("display_close")
    fill_in(kiosk, "Canary", "Bird")
    hand.fill("email_input", "canary@example.org")
    QGuiApplication.clipboard().setText("canary@example.org")


def test_a_touch_keeps_the_thanks_on_the_screen(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(patience=Patience(count_milliseconds=60_000, thanks=2))
    thanks = kiosk.model.thanks
    fill_in(kiosk)
    kiosk.hand.tap("add_signature")
    kiosk.hand.wait_for_screen("thanks")
    for _ in range(4):  # together longer than all that was given
        thanks._tick()
        assert thanks.secondsLeft == 1
        kiosk.hand.tap("place")
        assert thanks.secondsLeft == 2
    assert kiosk.model.screen == "thanks"
    thanks._tick()
    thanks._tick()
    kiosk.hand.wait_for_screen("welcome")


def test_the_thanks_say_the_place_in_the_signers_language(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(before=42)
    assert kiosk.hand.read("count") == "42 people signed here today"
    kiosk.hand.tap("language_fr")
    assert kiosk.hand.read("count") == "42 personnes ont signé ici aujourd’hui"
    fill_in(kiosk)
    kiosk.hand.tap("add_signature")
    assert kiosk.hand.read("place") == "Vous êtes la 43ᵉ personne ici aujourd’hui"


def test_who_sees_what_shows_the_promise_and_the_privacy_text_whole(kiosk: Kiosk, campaign):
    hand = kiosk.hand
    hand.tap("sign")
    hand.tap("who_sees_what")
    hand.wait_for("privacy_sheet")
    words, who = campaign.words["en"], campaign.controller
    told = [str(item.property("text")) for item in hand.items() if item.property("text")]
    shown = " ".join(told)
    assert words.promise in shown
    for heading, text in {
        "What is delivered": words.delivery_note,
        "Where your details go": words.transfers,
        "How long they are kept": words.retention,
        "If you change your mind": words.withdrawal,
        "Who is responsible for your details": who.email,
    }.items():
        assert text in told[told.index(heading) + 1], heading
    for section in words.privacy:
        assert section.heading in shown
    assert "&lt;3 &amp; <i>more</i>" in shown, "text of the pack is escaped before it is styled"


def _tab_to(kiosk: Kiosk, name: str) -> None:
    for _ in range(30):
        if kiosk.hand.focused() == name:
            return
        kiosk.hand.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never came to {name}")

"""Whole ways through the kiosk, as a person at the stall walks them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.support.kiosk_stage import Kiosk, OpenKiosk, fill_in, make_words


def test_a_signature_by_touch_reaches_the_stall_whole(kiosk: Kiosk):
    hand = kiosk.hand
    hand.tap("read")
    hand.wait_for_screen("reading")
    fill_in(kiosk)
    hand.fill("email_input", "zoe@Example.org")
    hand.tap("consent_updates")
    hand.fill("postal_code_input", "k1a0b1")
    hand.fill("phone_input", "(613) 555-0123")
    hand.tap("add_signature")
    hand.wait_for_screen("thanks")
    (entry,) = kiosk.stall.entries
    assert (entry.given_name, entry.family_name, entry.country) == ("Zoë", "Brontë", "CA")
    assert (entry.email, entry.postal_code, entry.phone) == ("zoe@example.org", "K1A 0B1", "+16135550123")
    assert entry.consents == {"updates": "yes"}
    assert (entry.language, entry.listing) == ("en", "named")


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
    hand.press(Qt.Key.Key_Tab)
    assert hand.focused() == "single_name"
    hand.press(Qt.Key.Key_Tab)
    assert hand.focused() == "country"
    hand.press(Qt.Key.Key_Space)
    hand.wait_for("country_sheet")
    hand.type("cote d")
    hand.press(Qt.Key.Key_Return)
    assert hand.read("country") == "Côte d'Ivoire"
    hand.press(Qt.Key.Key_Tab)
    assert hand.focused() == "email_input"
    hand.type("mia@example.org")
    hand.press(Qt.Key.Key_Tab)
    assert hand.focused() == "consent_updates"
    _tab_to(kiosk, "add_signature")
    hand.press(Qt.Key.Key_Return)
    hand.wait_for_screen("thanks")
    (entry,) = kiosk.stall.entries
    assert (entry.given_name, entry.country, entry.consents) == ("Mia", "CI", {"updates": "no"})


def test_the_country_list_can_be_walked_with_the_arrow_keys(kiosk: Kiosk):
    hand = kiosk.hand
    hand.tap("sign")
    hand.tap("country")
    hand.press(Qt.Key.Key_Down)
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


def test_changing_the_language_midway_keeps_text_and_country_and_ticks(kiosk: Kiosk):
    hand = kiosk.hand
    fill_in(kiosk, "Émile", "Nguyễn", "DE")
    hand.fill("email_input", "emile@example.org")
    hand.tap("consent_updates")
    hand.tap("language_fr")
    assert hand.read("add_signature") == "Ajouter ma signature"
    assert hand.read("given_name_input") == "Émile"
    assert hand.read("country") == "Allemagne"
    assert hand.read("consent_updates") == "Écrivez-moi."
    hand.tap("add_signature")
    hand.wait_for_screen("thanks")
    (entry,) = kiosk.stall.entries
    assert (entry.language, entry.country, entry.consents) == ("fr", "DE", {"updates": "yes"})


def test_somebody_with_one_name_signs_with_it(kiosk: Kiosk):
    hand = kiosk.hand
    fill_in(kiosk, given="Suharto", family="typed by mistake")
    hand.tap("single_name")
    hand.wait_until(lambda: hand.find("family_name_input") is None, "the family name to go")
    hand.tap("add_signature")
    hand.wait_for_screen("thanks")
    assert (kiosk.stall.entries[0].given_name, kiosk.stall.entries[0].family_name) == ("Suharto", "")


def test_a_signer_may_be_counted_without_being_printed_where_it_is_offered(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(count_only_offered=True)
    fill_in(kiosk)
    kiosk.hand.tap("count_only")
    kiosk.hand.tap("add_signature")
    kiosk.hand.wait_for_screen("thanks")
    assert kiosk.stall.entries[0].listing == "count_only"


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
    kiosk = open_kiosk(thanks_milliseconds=50 if way_out == "time" else 60_000)
    hand = kiosk.hand
    _leave_traces(kiosk)
    hand.tap("leave" if way_out == "leave" else "add_signature")
    if way_out == "next_person":
        hand.tap("next_person")
    hand.wait_for_screen("welcome")
    assert hand.read("sign") == "Sign"
    assert (kiosk.model.interface.display.factor, kiosk.model.interface.display.contrast) == (1.0, "usual")
    assert QGuiApplication.clipboard().text() == ""
    hand.tap("sign")
    hand.wait_for_screen("form")
    assert "anary" not in " ".join(str(item.property("text")) for item in hand.items())
    assert hand.read("country") == ""
    hand.press(Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert hand.read("given_name_input") == ""
    hand.fill("email_input", "next@example.org")
    assert hand.wait_for("consent_updates").property("ticked") is False


def _leave_traces(kiosk: Kiosk) -> None:
    hand = kiosk.hand
    hand.tap("language_fr")
    hand.tap("display")
    hand.tap("text_size_2")
    hand.tap("contrast_white_on_black")
    hand.tap("display_close")
    fill_in(kiosk, "Canary", "Bird")
    hand.fill("email_input", "canary@example.org")
    hand.tap("consent_updates")
    QGuiApplication.clipboard().setText("canary@example.org")


def test_a_touch_keeps_the_thanks_on_the_screen(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(thanks_milliseconds=2500)
    fill_in(kiosk)
    kiosk.hand.tap("add_signature")
    kiosk.hand.wait_for_screen("thanks")
    for _ in range(4):
        kiosk.hand.let_run(0.7)
        kiosk.hand.tap("place")
    assert kiosk.model.screen == "thanks"


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
    shown = " ".join(str(item.property("text")) for item in hand.items())
    for text in (words.promise, words.delivery_note, words.transfers, words.retention, words.withdrawal, who.email):
        assert text in shown
    for section in words.privacy:
        assert section.heading in shown
    assert "&lt;3 &amp; <i>more</i>" in shown, "text of the pack is escaped before it is styled"


def _tab_to(kiosk: Kiosk, name: str) -> None:
    for _ in range(30):
        if kiosk.hand.focused() == name:
            return
        kiosk.hand.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never came to {name}")

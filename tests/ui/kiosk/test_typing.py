"""Signing by touch alone, on the keyboard on screen: the field typed into stays in sight, and nothing is handed on."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest

from desktop.ui.base.fonts import register_other_fonts
from tests.support.kiosk_stage import Kiosk, OpenKiosk, make_words

SIZES = [(1280, 800), (800, 1280), (1024, 600)]
FIELDS = ("given_name", "family_name", "email", "postal_code", "phone")


def taken(kiosk: Kiosk) -> float:
    return float(kiosk.hand.wait_for("keyboard").property("taken"))


def place(kiosk: Kiosk, name: str) -> QRectF:
    item = kiosk.hand.wait_for(name)
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def in_sight(kiosk: Kiosk, name: str) -> bool:
    page = place(kiosk, "form_page")
    window = kiosk.window.window
    assert page.bottom() <= window.height() - taken(kiosk)
    return page.contains(place(kiosk, name))


def open_form(kiosk: Kiosk) -> None:
    kiosk.hand.tap("sign")
    kiosk.hand.wait_for_screen("form")
    kiosk.hand.wait_for("key_next")


@pytest.mark.parametrize("size", SIZES)
def test_a_whole_signature_by_touch_alone_with_each_field_in_sight_while_typing(open_kiosk: OpenKiosk, size):
    kiosk = open_kiosk(size)
    hand = kiosk.hand
    open_form(kiosk)
    hand.touch_keys("Zoe")  # the first field waits with the keyboard up: no touch is spent on it
    hand.tap("key_next")
    hand.touch_keys("Roy")
    hand.tap("country")
    hand.wait_for("country_AF")
    assert not taken(kiosk), "the list has the room until somebody wants to type"
    hand.tap("country_search")
    hand.touch_keys("fran")
    hand.tap("country_FR")
    for field, text in (("email", "zoe@x.org"), ("postal_code", "75001"), ("phone", "+33142685300")):
        hand.tap(f"{field}_input")
        hand.touch_keys(text)
        assert in_sight(kiosk, f"{field}_input"), field
    hand.tap("add_signature")
    hand.tap("consent_yes")
    hand.wait_for_screen("thanks")
    (entry,) = kiosk.stall.entries
    assert (entry.given_name, entry.family_name, entry.country) == ("Zoe", "Roy", "FR")
    assert (entry.email, entry.postal_code, entry.phone) == ("zoe@x.org", "75001", "+33142685300")
    assert not taken(kiosk)


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_every_field_is_in_sight_when_it_is_touched_or_reached_by_next(open_kiosk: OpenKiosk, size, factor):
    kiosk = open_kiosk(size)
    kiosk.model.interface.display.enlarge(factor)
    open_form(kiosk)
    for field in FIELDS:
        kiosk.hand.tap(f"{field}_input")
        kiosk.hand.wait_until(lambda name=field: in_sight(kiosk, f"{name}_input"), f"{field} to be in sight")
        assert taken(kiosk)
    if kiosk.hand.find("add_signature") is None:  # room for one answer only: promise and button wait for the keys to go
        assert kiosk.hand.find("promise") is None
        kiosk.hand.tap("key_hide")
    assert place(kiosk, "add_signature").bottom() <= size[1] - taken(kiosk)


def test_the_words_offered_for_pinyin_do_not_cover_the_field(open_kiosk: OpenKiosk):
    register_other_fonts()
    words = {language: make_words("en") for language in ("en", "zh_CN")}
    kiosk = open_kiosk((1024, 600), languages=("en", "zh_CN"), words=words, consents=())
    kiosk.model.interface.choose_language("zh_CN")
    open_form(kiosk)
    before = taken(kiosk)
    kiosk.hand.touch_keys("wang")
    kiosk.hand.wait_until(lambda: taken(kiosk) > before, "the words to be offered")
    kiosk.hand.wait_until(lambda: in_sight(kiosk, "family_name_input"), "the field to be in sight")
    kiosk.hand.tap("candidate_王")
    assert kiosk.hand.read("family_name_input") == "王"  # it is asked first where it is written first


def test_next_leads_to_the_name_that_is_empty_whichever_box_a_signer_begins_with(open_kiosk: OpenKiosk):
    words = {language: make_words("en") for language in ("en", "zh_CN")}
    kiosk = open_kiosk((1024, 600), languages=("en", "zh_CN"), words=words, consents=())
    kiosk.model.interface.choose_language("zh_CN")
    groups, led = kiosk.model.form.groups, []
    groups.attend.connect(led.append)
    family, given = groups.names
    given.type("伟")
    groups.go_on("given_name")
    groups.go_on("family_name")  # left empty by somebody with one name: they do not go round for ever
    family.type("王")
    groups.go_on("family_name")
    groups.go_on("given_name")
    given.type("")
    groups.go_on("family_name")
    groups.go_on("given_name")
    assert led == ["family_name", "country", "country", "country", "given_name", "country"]


def test_real_keys_give_the_page_its_room_back(kiosk: Kiosk):
    open_form(kiosk)
    assert taken(kiosk)
    QTest.keyClick(kiosk.window.window, Qt.Key.Key_A)
    kiosk.hand.wait_until(lambda: not taken(kiosk), "the keyboard to go")
    kiosk.hand.tap("family_name_input")
    kiosk.hand.wait_until(lambda: taken(kiosk) > 0, "the keyboard to come back")


def test_the_next_signer_gets_the_first_language_s_keys(kiosk: Kiosk):
    open_form(kiosk)
    kiosk.hand.tap("language_fr")
    kiosk.hand.tap("given_name_input")
    kiosk.hand.wait_for("key_é")
    kiosk.hand.tap("leave")
    kiosk.hand.wait_for_screen("welcome")
    assert not taken(kiosk)
    open_form(kiosk)
    assert kiosk.hand.find("key_é") is None

"""What helps somebody to read: their language out of many, less that moves, and a voice."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTextToSpeech import QTextToSpeech

from desktop.ui.base.voice_thread import Voice
from tests.support.kiosk_stage import Kiosk, OpenKiosk
from tests.support.measures import contrast

SEVEN = ("en", "fr", "es", "ru", "uk", "ar", "zh_CN")


def silent_engine() -> Voice:
    return Voice(QTextToSpeech("none"), "mock")  # speaks English, 50 ms a word


@pytest.fixture
def polyglot(open_kiosk: OpenKiosk, campaign) -> Kiosk:
    return open_kiosk(languages=SEVEN, words={code: campaign.words.get(code, campaign.words["en"]) for code in SEVEN})


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 600)])
def test_seven_languages_stand_on_the_welcome_screen_without_touching_each_other(polyglot: Kiosk, size, factor):
    """Where large type leaves no room for seven words they are one, and open by a touch."""
    polyglot.window.window.resize(*size)
    polyglot.model.interface.display.enlarge(factor)
    polyglot.hand.wait_for_screen("welcome")
    folded = polyglot.hand.find("languages") is not None
    assert folded == (factor > 1 and size != (1280, 800))
    names = ("display", "sign", *(["languages"] if folded else [f"language_{code}" for code in SEVEN]))
    places = [polyglot.hand.place_of(name) for name in names]
    for number, place in enumerate(places):
        assert QRectF(0, 0, *size).contains(place), names[number]
        assert not any(place.intersects(other) for other in places[number + 1 :]), names[number]
    if folded:
        polyglot.hand.tap("languages")
        polyglot.hand.tap("language_ar")
        assert polyglot.model.interface.language == "ar"


def test_in_the_form_a_long_list_of_languages_opens_by_touch_and_keeps_what_was_typed(polyglot: Kiosk):
    hand = polyglot.hand
    hand.tap("sign")
    hand.fill("given_name_input", "Ada")
    assert hand.read("languages") == "English"
    hand.tap("languages")
    hand.tap("language_ar")
    hand.wait_until(lambda: hand.find("language_sheet") is None, "the sheet to close")
    assert polyglot.model.interface.language == "ar"
    assert hand.read("languages") == "العربية"
    assert hand.read("given_name_input") == "Ada"


def test_a_language_is_chosen_by_keyboard_alone(polyglot: Kiosk):
    hand = polyglot.hand
    hand.tap("read")
    hand.tap("languages")
    hand.wait_for_screen("language_sheet")
    for _ in range(12):
        if hand.focused() == "language_fr":
            break
        hand.press(Qt.Key.Key_Tab)
    hand.press(Qt.Key.Key_Return)
    hand.wait_until(lambda: hand.find("language_sheet") is None, "the sheet to close")
    assert polyglot.model.interface.language == "fr"
    hand.tap("languages")
    hand.press(Qt.Key.Key_Escape)
    hand.wait_until(lambda: hand.find("language_sheet") is None, "the sheet to close")
    assert polyglot.model.interface.language == "fr"


def test_the_text_is_read_aloud_from_touch_to_touch(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(find_voice=silent_engine)
    hand = kiosk.hand
    hand.tap("read")
    hand.tap("aloud")
    assert kiosk.model.aloud.speaking
    hand.tap("aloud")
    assert not kiosk.model.aloud.speaking


@pytest.mark.parametrize("way_out", ["sign", "leave", "language_fr"])
def test_the_voice_falls_silent_when_its_screen_is_left(open_kiosk: OpenKiosk, way_out: str):
    kiosk = open_kiosk(find_voice=silent_engine)
    hand = kiosk.hand
    hand.tap("read")
    hand.tap("aloud")
    hand.tap(way_out)
    assert not kiosk.model.aloud.speaking


def test_without_a_voice_for_the_language_there_is_no_button(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(find_voice=silent_engine)
    hand = kiosk.hand
    hand.tap("read")
    hand.wait_for("aloud")
    hand.tap("language_fr")
    hand.wait_until(lambda: hand.find("aloud") is None, "the button to go")


def test_who_wants_nothing_to_move_gets_screens_that_do_not_fade_in(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(moving=True)
    hand = kiosk.hand
    hand.tap("display")
    hand.tap("calm")
    hand.tap("display_close")
    hand.tap("read")
    assert hand.wait_for("screen").opacity() == 1
    hand.tap("leave")
    hand.wait_for_screen("welcome")
    assert not kiosk.model.interface.display.calm


@pytest.mark.parametrize("chosen", ["usual", "black_on_white", "white_on_black"])
def test_where_more_follows_the_bar_beside_it_is_told_from_its_ground(open_kiosk: OpenKiosk, chosen):
    kiosk = open_kiosk((1024, 600))
    kiosk.model.interface.display.choose_contrast(chosen)
    kiosk.model.interface.display.enlarge(2.0)
    kiosk.hand.tap("read")
    kiosk.hand.wait_for_screen("reading")
    picture = kiosk.hand.photograph()
    bar = next(each for each in kiosk.hand.items() if each.inherits("QQuickScrollBar"))
    thumb = bar.property("contentItem")
    place = thumb.mapRectToScene(QRectF(0, 0, thumb.width(), thumb.height())).center().toPoint()
    ground = picture.pixelColor(place.x() - 8, place.y())
    assert contrast(picture.pixelColor(place), ground) >= 3  # WCAG 2.2, 1.4.11


def test_with_the_first_arabic_letter_nothing_below_the_line_moves(open_kiosk: OpenKiosk, campaign):
    both = ("en", "ar")
    kiosk = open_kiosk((686, 1097), languages=both, words={code: campaign.words[code] for code in both})
    kiosk.model.interface.choose_language("ar")
    kiosk.model.interface.display.enlarge(2.0)
    kiosk.hand.tap("sign")
    kiosk.hand.tap("country")
    kiosk.hand.tap("country_search")
    empty = kiosk.hand.place_of("country_search").height()
    kiosk.hand.type("س")
    assert kiosk.hand.place_of("country_search").height() == empty

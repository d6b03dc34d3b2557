"""The thanks: the code shown once, the campaign's page to scan, and the same for everybody."""

import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from desktop.showing.example_stall import CODE
from desktop.ui.base.display_settings import CONTRASTS, TEXT_FACTORS
from tests.support.heard import heard
from tests.support.kiosk_stage import Kiosk, OpenKiosk, fill_in, thank

PAGE = "https://example.org/trees/harbour?from=kiosk"
SIZES = [(1280, 800), (800, 1280), (1024, 600), (1920, 1080)]


def hold(window: QQuickWindow, key: Qt.Key) -> None:
    """Press a key and keep it down: as X11 does, each repetition lets it go and presses it again."""
    down, up, none = QEvent.Type.KeyPress, QEvent.Type.KeyRelease, Qt.KeyboardModifier.NoModifier
    for kind, again in ((down, False), *((up, True), (down, True)) * 5, (up, False)):
        QCoreApplication.sendEvent(window, QKeyEvent(kind, key, none, "", again))
        QTest.qWait(20)


def scan(picture: QImage) -> list[str]:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = memoryview(bytes(grey.bits())).cast("B", (grey.height(), grey.bytesPerLine()))
    return [found.text for found in zxingcpp.read_barcodes(pixels)]


def test_the_code_is_shown_with_the_thanks_and_gone_with_its_signer(kiosk: Kiosk):
    thank(kiosk)
    assert kiosk.hand.read("code") == CODE
    kiosk.hand.tap("next_person")
    kiosk.hand.wait_for_screen("welcome")
    assert kiosk.model.thanks.code == ""
    kiosk.hand.wait_until(lambda: kiosk.window.window.findChild(QQuickItem, "code") is None, "the screen to go with it")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_a_key_held_down_takes_neither_the_code_nor_what_was_typed_away(kiosk: Kiosk, key: Qt.Key):
    fill_in(kiosk)
    hand, window = kiosk.hand, kiosk.window.window
    hand.wait_for("add_signature").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    hold(window, key)
    hand.let_run(0.05)
    hand.wait_for_screen("reading" if key == Qt.Key.Key_Escape else "thanks")
    assert len(kiosk.stall.entries) == (0 if key == Qt.Key.Key_Escape else 1)


def test_a_phone_reads_the_campaign_s_page_off_the_screen_in_every_shape_and_contrast(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(page=PAGE)
    thank(kiosk)
    for size in SIZES[:3]:
        for contrast in CONTRASTS:
            kiosk.window.window.resize(*size)
            kiosk.model.interface.display.choose_contrast(contrast)
            kiosk.hand.wait_for_screen("page_code")
            assert scan(kiosk.hand.photograph()) == [PAGE], f"{size} {contrast}"


def test_what_is_shown_only_once_is_in_sight_without_scrolling(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(page=PAGE)
    thank(kiosk)
    for size in SIZES:
        for factor in TEXT_FACTORS:
            kiosk.window.window.resize(*size)
            kiosk.model.interface.display.enlarge(factor)
            code, below = kiosk.hand.place_of("code"), kiosk.hand.place_of("next_person")
            assert 0 < code.top() < code.bottom() < below.top(), f"{size} {factor}"


def test_larger_text_and_another_language_are_chosen_over_the_code_which_then_stands_as_long_as_at_first(
    kiosk: Kiosk,
):
    thank(kiosk)
    hand, thanks = kiosk.hand, kiosk.model.thanks
    ways = (("display", "text_size_2", "display_close"), ("languages", "language_fr", ""))
    for way, choice, back in ways:
        thanks._tick()
        hand.tap(way)
        hand.tap(choice)
        if back:
            hand.tap(back)
        hand.wait_until(lambda: kiosk.model.sheet == "", "the thanks to be seen again")
        assert (hand.read("code"), kiosk.model.screen) == (CODE, "thanks")
        assert thanks.secondsLeft > 25
    assert kiosk.model.interface.display.factor > 1
    assert hand.read("place") == "Vous êtes la première personne ici aujourd’hui"
    hand.tap("next_person")
    hand.wait_for_screen("welcome")
    assert (kiosk.model.interface.display.factor, kiosk.model.interface.language) == (1.0, "en")


def test_where_there_is_one_language_none_is_offered(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(languages=("en",))
    thank(kiosk)
    assert kiosk.hand.find("languages") is None
    assert kiosk.hand.find("display") is not None


def test_who_cannot_see_the_code_is_told_the_address(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(page=PAGE)
    thank(kiosk)
    assert PAGE in heard(kiosk.hand.wait_for("page_code"))
    assert heard(kiosk.hand.wait_for("code"), QAccessible.Text.Description) == " ".join(CODE)


@pytest.mark.parametrize("page", ["", "http://example.org", "https://example.org/" + "x" * 200])
def test_a_campaign_without_a_page_that_can_be_scanned_shows_none(open_kiosk: OpenKiosk, page):
    kiosk = open_kiosk(page=page)
    thank(kiosk)
    assert kiosk.hand.find("page_code") is None


def test_the_code_runs_from_the_left_in_a_language_read_from_the_right(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(languages=("en", "ar"))
    thank(kiosk)
    left_to_right = _letters(kiosk)
    kiosk.hand.tap("next_person")
    kiosk.hand.wait_for_screen("welcome")
    kiosk.hand.tap("language_ar")
    kiosk.model.sign()
    kiosk.hand.wait_for_screen("form")
    kiosk.hand.fill("given_name_input", "ليلى")
    kiosk.hand.fill("family_name_input", "خوري")
    kiosk.model.form.choose_country("CA")
    kiosk.hand.tap("add_signature")
    kiosk.hand.wait_for_screen("thanks")
    assert _letters(kiosk) == left_to_right


def test_somebody_who_signs_twice_gets_the_same_thanks(kiosk: Kiosk):
    seen = []
    for _ in range(2):
        thank(kiosk)
        seen.append({item.property("text") for item in kiosk.hand.items()} - {kiosk.hand.read("place")})
        kiosk.hand.tap("next_person")
        kiosk.hand.wait_for_screen("welcome")
    assert seen[0] == seen[1]


def _letters(kiosk: Kiosk) -> QImage:
    item = kiosk.hand.wait_for("code")
    place = item.mapRectToScene(item.boundingRect()).toRect()
    picture = kiosk.hand.photograph().copy(place)
    return _ink(picture)


def _ink(picture: QImage) -> QImage:
    """Cut the white around away: where it stands differs, what it says must not."""
    dark = [
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).value() < 128
    ]
    xs, ys = [x for x, _ in dark], [y for _, y in dark]
    return picture.copy(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)

"""What holds on every screen, read off the live scene: names for everybody, room for fingers, no text cut off."""

from collections.abc import Iterator

import pytest
from kiosk_stage import Kiosk, OpenKiosk, fill_in
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

FINGER = 48  # pixels
SIZES = [(1280, 800), (800, 1280), (1024, 600)]
PRESSED = ("QQuickAbstractButton", "QQuickTextInput")
ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.ListItem,
    QAccessible.Role.RadioButton,
}


@pytest.mark.parametrize("size", SIZES)
def test_everything_that_can_be_touched_is_named_and_large_enough(open_kiosk: OpenKiosk, size):
    kiosk = open_kiosk(size)
    for stop in _stops(kiosk):
        touched = [item for item in kiosk.hand.items() if any(item.inherits(kind) for kind in PRESSED)]
        assert touched, stop
        for item in touched:
            name, role = _told(item)
            what = f"{stop}: {item.objectName()} {name}"
            assert item.objectName(), what
            assert name, what
            assert role in ROLES, what
            assert _place(item).height() >= FINGER, what
            assert _place(item).width() >= FINGER, what


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("size", SIZES)
def test_no_text_is_cut_off(open_kiosk: OpenKiosk, size, language, factor):
    kiosk = open_kiosk(size, languages=("en", "fr", "ar"))
    kiosk.model.choose_language(language)
    kiosk.model.ease.enlarge(factor)
    window = QRectF(0, 0, *size)
    for stop in _stops(kiosk):
        for item in kiosk.hand.items():
            if not item.inherits("QQuickText") or not item.property("text"):
                continue
            what = f"{stop}: “{item.property('text')}”"
            assert not item.property("truncated"), what
            assert item.property("contentWidth") <= item.width() + 1, what
            assert item.property("contentHeight") <= item.height() + 1, what
            place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
            assert place.left() >= -1, what
            assert place.right() <= window.right() + 1, what
            assert _scrolls(item) or window.adjusted(-1, -1, 1, 1).contains(place), what


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [*SIZES, (1920, 1080)])
def test_the_main_action_is_always_in_sight(open_kiosk: OpenKiosk, size, factor):
    kiosk = open_kiosk(size)
    kiosk.model.ease.enlarge(factor)
    hand, window = kiosk.hand, QRectF(0, 0, *size)
    hand.let_run(0.02)
    assert window.contains(_place(hand.wait_for("sign")))
    hand.tap("read")
    hand.wait_for_screen("reading")
    assert window.contains(_place(hand.wait_for("sign")))
    hand.tap("sign")
    hand.wait_for_screen("form")
    assert window.contains(_place(hand.wait_for("add_signature")))
    assert _place(hand.wait_for("given_name_input")).bottom() < size[1], "the first field shows at once"


def test_a_window_turned_or_resized_keeps_what_was_typed(open_kiosk: OpenKiosk):
    kiosk = open_kiosk((1280, 800))
    fill_in(kiosk)
    for width, height in SIZES:
        kiosk.window.window.resize(width, height)
        kiosk.hand.let_run(0.05)
        assert kiosk.hand.read("given_name_input") == "Zoë"
    kiosk.hand.tap("add_signature")
    kiosk.hand.wait_for_screen("thanks")


def test_a_language_read_from_right_to_left_mirrors_the_screen(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(languages=("en", "ar"))
    hand = kiosk.hand
    hand.tap("sign")
    hand.wait_for_screen("form")
    before = [_place(hand.wait_for(name)).center().x() for name in ("add_signature", "given_name_input")]
    hand.tap("language_ar")
    hand.let_run(0.05)
    after = [_place(hand.wait_for(name)).center().x() for name in ("add_signature", "given_name_input")]
    assert [round(1280 - x) for x in after] == [round(x) for x in before]
    hand.fill("email_input", "zoe@example.org")
    assert hand.read("email_input") == "zoe@example.org"


def test_high_contrast_is_black_and_white(open_kiosk: OpenKiosk):
    kiosk = open_kiosk()
    kiosk.hand.tap("read")
    kiosk.hand.wait_for_screen("reading")
    for contrast, ground in (("black_on_white", "#ffffff"), ("white_on_black", "#000000")):
        kiosk.model.ease.choose_contrast(contrast)
        picture = kiosk.hand.photograph()
        assert picture.pixelColor(8, 400).name() == ground
        main = _place(kiosk.hand.wait_for("sign"))
        assert picture.pixelColor(round(main.left()) + 20, round(main.center().y())).name() != ground


def _stops(kiosk: Kiosk) -> Iterator[str]:
    """Walk through every screen and sheet, stopping at each."""
    hand = kiosk.hand
    yield from _stop(kiosk, "welcome")
    hand.tap("read")
    yield from _stop(kiosk, "reading")
    hand.tap("sign")
    yield from _stop(kiosk, "form")
    hand.tap("add_signature")
    yield "form with problems"
    hand.tap("country")
    yield from _stop(kiosk, "country_sheet")
    hand.tap("country_close")
    hand.tap("who_sees_what")
    yield from _stop(kiosk, "privacy_sheet")
    hand.tap("privacy_close")
    hand.tap("ease")
    yield from _stop(kiosk, "ease_sheet")
    hand.tap("ease_close")
    hand.fill("given_name_input", "Zoë")
    hand.fill("family_name_input", "Brontë")
    hand.fill("email_input", "zoe@example.org")
    yield "form with a consent"
    hand.tap("country")
    hand.tap("country_CA")
    kiosk.stall.broken = True
    hand.tap("add_signature")
    yield from _stop(kiosk, "trouble")
    kiosk.stall.broken = False
    hand.tap("try_again")
    yield from _stop(kiosk, "thanks")


def _stop(kiosk: Kiosk, name: str) -> Iterator[str]:
    kiosk.hand.wait_for_screen(name)
    yield name


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _told(item: QQuickItem) -> tuple[str, QAccessible.Role]:
    # What a screen reader is told. The interface must not outlive this call: it dies with its item, and PySide would
    # hand it out again for whatever comes to lie at the same address.
    told = QAccessible.queryAccessibleInterface(item)
    return told.text(QAccessible.Text.Name), told.role()


def _scrolls(item: QQuickItem | None) -> bool:
    while item is not None:
        if item.inherits("QQuickFlickable"):
            return True
        item = item.parentItem()
    return False

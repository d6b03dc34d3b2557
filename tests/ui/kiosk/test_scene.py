"""What holds on screens beside their measures: the main action in sight, windows turned, mirrored, black and white."""

from itertools import product

from PySide6.QtCore import QRectF

from desktop.core.resources import resource
from tests.support.kiosk_stage import Kiosk, OpenKiosk, fill_in
from tests.support.measures import LEAST_PAGE

SIZES = [(1280, 800), (800, 1280), (1024, 600), (1920, 1080)]


def test_the_main_action_and_the_first_field_are_always_in_sight(kiosk: Kiosk):
    ways = {"welcome": ("read", "sign"), "reading": ("sign", "sign"), "form": ("", "add_signature")}
    for screen, (way_on, action) in ways.items():
        for size, factor in product(SIZES, (1.0, 1.5, 2.0)):
            arrange(kiosk, size, factor)
            kiosk.hand.wait_for_screen(screen)
            if screen == "form":
                assert kiosk.hand.place_of("given_name_input").bottom() < size[1], f"{size} {factor}"
                if (size, factor) == ((1024, 600), 2.0):  # the keyboard leaves room for one answer only: it goes first
                    assert {kiosk.hand.find(name) for name in ("add_signature", "promise")} == {None}
                    kiosk.hand.tap("key_hide")
            place = kiosk.hand.place_of(action)
            assert QRectF(0, 0, *size).contains(place), f"{screen} {size} {factor}"
        if way_on:
            kiosk.hand.tap(way_on)


def test_on_a_low_window_the_answer_being_typed_stays_in_sight_over_the_keyboard(open_kiosk: OpenKiosk):
    kiosk = open_kiosk((1024, 520), languages=("en", "ar"))
    kiosk.hand.tap("language_ar")
    kiosk.hand.tap("sign")
    kiosk.hand.wait_for("key_next")
    for factor in (1.0, 1.5, 2.0):
        kiosk.model.interface.display.enlarge(factor)
        kiosk.hand.tap("given_name_input")
        kiosk.hand.let_run(0.05)
        page, answer = kiosk.hand.place_of("form_page"), kiosk.hand.place_of("given_name_input")
        assert page.top() <= answer.top() < answer.bottom() <= page.bottom(), f"{factor}"
        assert page.height() >= LEAST_PAGE


def arrange(kiosk: Kiosk, size: tuple[int, int], factor: float) -> None:
    kiosk.window.window.resize(*size)
    kiosk.model.interface.display.enlarge(factor)


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
    before = [hand.place_of(name).center().x() for name in ("add_signature", "given_name_input")]
    hand.tap("language_ar")
    hand.let_run(0.05)
    after = [hand.place_of(name).center().x() for name in ("add_signature", "given_name_input")]
    assert [round(1280 - x) for x in after] == [round(x) for x in before]
    who = hand.place_of("who_sees_what")
    assert who.right() > hand.place_of("add_signature").right() - 24, "it stands where its line begins"


def test_high_contrast_is_black_and_white(open_kiosk: OpenKiosk):
    kiosk = open_kiosk()
    kiosk.hand.tap("read")
    kiosk.hand.wait_for_screen("reading")
    for contrast, ground in (("black_on_white", "#ffffff"), ("white_on_black", "#000000")):
        kiosk.model.interface.display.choose_contrast(contrast)
        picture = kiosk.hand.photograph()
        assert picture.pixelColor(8, 400).name() == ground
        main = kiosk.hand.place_of("sign")
        assert picture.pixelColor(round(main.left()) + 20, round(main.center().y())).name() != ground


def test_nothing_that_a_signer_reads_is_set_in_the_smallest_type():
    screens = sorted(resource("qml/Tabling/Kiosk").glob("*.qml"))
    assert [file.name for file in screens if "Theme.small" in file.read_text(encoding="utf-8")] == []

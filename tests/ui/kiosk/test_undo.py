"""The signer's own undo on the thanks: by one touch, for a while, and said honestly where it could not be kept."""

import gc
from itertools import product

import pytest
from PySide6.QtTest import QTest

from desktop.core.campaign import Campaign
from desktop.showing.example_stall import CODE, ExampleStall
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.wholly_in_sight import is_wholly_in_sight
from desktop.ui.kiosk.kiosk_model import KioskModel
from desktop.ui.kiosk.presence import Patience
from desktop.ui.kiosk.window import KioskWindow
from tests.support.kiosk_stage import DISK_FULL, Kiosk, OpenKiosk, fill_in, thank

TABLETS = ((1097, 686), (686, 1097), (1280, 800))
SLOW = Patience(60_000, 20, 60_000, 60_000)
BUTTONS = ("next_person", "thanks_more_time", "undo")


def look_of(kiosk: Kiosk) -> tuple[int, bool]:
    """Return how large the line below the buttons is set, and whether it is bold."""
    font = kiosk.hand.wait_for("thanks_hint").property("font")
    return font.pixelSize(), font.bold()


@pytest.fixture
def thanked(open_kiosk: OpenKiosk) -> Kiosk:
    kiosk = open_kiosk(before=42, patience=SLOW)
    thank(kiosk)
    return kiosk


def seconds_pass(kiosk: Kiosk, seconds: int) -> None:
    for _ in range(seconds):
        kiosk.model.thanks._clock.timeout.emit()


def test_one_touch_takes_the_signature_back_and_its_code_with_it(thanked: Kiosk):
    id_ = thanked.model.thanks._kept.id
    thanked.hand.tap("undo")
    thanked.hand.wait_for("undone")
    assert thanked.stall.cancelled == [id_]
    assert thanked.hand.find("code") is None
    assert thanked.model.thanks.code == ""
    thanked.hand.tap("next_person")
    thanked.hand.wait_for_screen("welcome")
    assert thanked.hand.read("count") == "42 people signed here today"


@pytest.mark.parametrize("size", [(1097, 686), (686, 1097)])
def test_what_is_undone_leaves_nothing_to_scroll_to(open_kiosk: OpenKiosk, size):
    kiosk = open_kiosk(size, patience=SLOW)
    kiosk.model.interface.display.enlarge(2.0)
    thank(kiosk)
    page = kiosk.hand.wait_for("thanks_page")
    page.setProperty("contentY", page.property("contentHeight") - page.height())
    kiosk.hand.tap("undo")
    kiosk.hand.wait_for_screen("undone")
    assert is_wholly_in_sight(kiosk.hand.wait_for("undone"))
    assert page.property("contentHeight") <= page.height()


def test_two_quick_touches_take_back_once(thanked: Kiosk):
    for _ in range(2):
        thanked.model.thanks.undo()
    assert len(thanked.stall.cancelled) == 1


@pytest.mark.parametrize("size", [(1097, 686), (686, 1097)])
def test_a_double_touch_takes_back_once_and_what_became_of_it_stays_in_sight(open_kiosk: OpenKiosk, size):
    kiosk = open_kiosk(size, patience=SLOW)
    thank(kiosk)
    spot = kiosk.hand.place_of("undo").center().toPoint()
    finger = kiosk.hand._finger
    for pause in (0, 0.15, 0.4, 0):  # without a frame between, quickly, and once the screen has changed
        kiosk.hand.let_run(pause)
        QTest.touchEvent(kiosk.window.window, finger).press(0, spot, kiosk.window.window).commit()
        QTest.touchEvent(kiosk.window.window, finger).release(0, spot, kiosk.window.window).commit()
    kiosk.hand.wait_for("undone")
    assert len(kiosk.stall.cancelled) == 1
    assert kiosk.model.screen == "thanks"


def test_after_twenty_seconds_it_is_offered_no_more_and_its_place_stays_empty(thanked: Kiosk):
    before = thanked.hand.place_of("next_person")
    seconds_pass(thanked, 19)
    assert thanked.model.thanks.undoOffered
    seconds_pass(thanked, 1)
    assert not thanked.model.thanks.undoOffered
    assert thanked.hand.find("undo") is None, "neither seen nor pressed"
    thanked.model.thanks.undo()
    assert thanked.stall.cancelled == []
    assert thanked.hand.place_of("next_person") == before
    assert thanked.model.thanks.code == CODE, "the code is there as long as the thanks"


def test_a_finger_that_went_down_in_time_undoes_however_late_it_is_lifted(thanked: Kiosk):
    finger, window = thanked.hand._finger, thanked.window.window
    spot = thanked.hand.place_of("undo").center().toPoint()
    seconds_pass(thanked, 19)
    QTest.touchEvent(window, finger).press(0, spot, window).commit()
    seconds_pass(thanked, 3)
    QTest.touchEvent(window, finger).release(0, spot, window).commit()
    thanked.hand.wait_for("undone")
    assert len(thanked.stall.cancelled) == 1


def test_a_finger_that_slides_off_leaves_the_signature_and_then_the_time_is_over(thanked: Kiosk):
    finger, window = thanked.hand._finger, thanked.window.window
    spot, aside = (thanked.hand.place_of(name).center().toPoint() for name in ("undo", "code"))
    seconds_pass(thanked, 19)
    QTest.touchEvent(window, finger).press(0, spot, window).commit()
    seconds_pass(thanked, 3)
    QTest.touchEvent(window, finger).move(0, aside, window).commit()
    QTest.touchEvent(window, finger).release(0, aside, window).commit()
    seconds_pass(thanked, 1)
    assert not thanked.model.thanks.undoOffered
    assert thanked.stall.cancelled == []


def test_what_could_not_be_kept_is_said_the_signature_stands_and_it_may_be_tried_again(thanked: Kiosk):
    thanked.stall.refuses = DISK_FULL
    thanked.hand.tap("undo")
    thanked.hand.wait_for("undo_trouble")
    assert thanked.stall.cancelled == []
    assert "your signature stands" in " ".join(str(each.property("text")) for each in thanked.hand.items())
    assert thanked.hand.read("code") == CODE
    for size, factor in product(TABLETS, (1.0, 2.0)):
        thanked.window.window.resize(*size)
        thanked.model.interface.display.enlarge(factor)
        thanked.hand.wait_for_screen("thanks")
        hidden = [name for name in ("undo_trouble", "code") if not is_wholly_in_sight(thanked.hand.wait_for(name))]
        assert hidden == [], f"{size} {factor}: the code is the other way to take it back"
    thanked.stall.refuses = None
    thanked.hand.tap("undo")
    thanked.hand.wait_for("undone")
    assert len(thanked.stall.cancelled) == 1


@pytest.mark.parametrize("size", [(1097, 686), (686, 1097), (600, 1024)])
def test_in_words_that_take_more_room_the_code_stays_in_sight_all_the_same(thanked: Kiosk, size):
    thanked.stall.refuses = DISK_FULL
    thanked.hand.tap("undo")
    thanked.hand.wait_for("undo_trouble")
    thanked.model.interface.choose_language("fr")
    thanked.window.window.resize(*size)
    thanked.model.interface.display.enlarge(2.0)
    thanked.hand.wait_for_screen("thanks")
    assert is_wholly_in_sight(thanked.hand.wait_for("code"))
    assert thanked.hand.place_of("undo_trouble").top() < thanked.hand.place_of("next_person").top() - 100


def test_more_time_is_ten_times_as_long_and_the_chance_to_undo_begins_anew(thanked: Kiosk):
    seconds_pass(thanked, 15)
    assert thanked.hand.read("thanks_hint") == "The next person’s turn comes in 15 seconds"
    thanked.hand.tap("thanks_more_time")
    seconds_pass(thanked, 19)
    assert thanked.model.thanks.undoOffered
    assert (thanked.model.screen, thanked.model.thanks.secondsLeft) == ("thanks", 281)
    seconds_pass(thanked, 281)
    thanked.hand.wait_for_screen("welcome")


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1097, 686), (686, 1097)])
def test_the_last_seconds_are_counted_as_large_as_a_label_and_nothing_moves_for_them(
    open_kiosk: OpenKiosk, size, factor
):
    kiosk = open_kiosk(size, patience=SLOW)
    kiosk.model.interface.display.enlarge(factor)
    thank(kiosk)
    places = [kiosk.hand.place_of(name) for name in BUTTONS]
    looks = [look_of(kiosk)]
    seconds_pass(kiosk, 10)
    kiosk.hand.wait_until(lambda: kiosk.hand.read("thanks_hint").startswith("The next"), "the seconds to be counted")
    looks.append(look_of(kiosk))
    assert looks == [(18 if factor == 1 else 32, False), (18 * factor, True)]
    assert [kiosk.hand.place_of(name) for name in BUTTONS] == places


def test_who_undid_it_finds_the_form_of_the_next_person_and_nothing_of_the_last(thanked: Kiosk):
    thanked.hand.tap("undo")
    thanked.hand.wait_for("undone")
    seconds_pass(thanked, 30)
    thanked.hand.wait_for_screen("welcome")
    assert (thanked.model.thanks.code, thanked.model.thanks.undone, thanked.model.thanks.secondsLeft) == ("", False, 0)


def test_the_thanks_hold_nothing_that_was_typed_and_of_the_signature_its_id_alone(thanked: Kiosk):
    gc.collect()
    held = vars(thanked.model.thanks)
    assert not any(word in repr(held) for word in ("Zoë", "Brontë"))


def test_a_practised_signature_can_be_undone_as_well(qtbot, campaign: Campaign):  # noqa: ARG001
    stall = ExampleStall(before=-1)  # counts nobody, as practice does
    window = KioskWindow(KioskModel(campaign, lambda: stall, patience=SLOW), moving=False)
    window.show()
    kiosk = Kiosk(TouchDriver(window.window), window.model, stall, window)
    fill_in(kiosk)
    kiosk.hand.tap("add_signature")
    kiosk.hand.tap("undo")
    kiosk.hand.wait_for("undone")
    window.close()

"""The welcome in its room: seven languages on a small screen, large type on a large one, and a title that turns."""

from collections import Counter
from dataclasses import replace

import pytest

from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.wholly_in_sight import is_wholly_in_sight
from desktop.ui.kiosk.presence import Patience
from tests.support.kiosk_stage import Kiosk, OpenKiosk, make_campaign

SEVEN = ("en", "fr", "es", "ru", "uk", "ar", "zh_CN")
AT_ONCE = Patience(count_milliseconds=1)


@pytest.fixture
def seven(open_kiosk: OpenKiosk) -> Kiosk:
    words = make_campaign().words["en"]
    titles = {code: replace(words, title=f"Title in {code}") for code in SEVEN}
    return open_kiosk((1024, 600), languages=SEVEN, words=titles, moving=True, patience=AT_ONCE)


def nobody_comes(kiosk: Kiosk) -> None:
    """Wait until whoever was there is given up, as after two minutes at a table."""
    kiosk.model.presence.ask()
    kiosk.hand.wait_until(lambda: kiosk.model.presence.alone, "the countdown to end")


def size_of(hand: TouchDriver, name: str) -> int:
    return int(hand.wait_for(name).property("font").pixelSize())


def test_seven_languages_are_one_line_on_a_small_screen_and_leave_room_for_the_sentence(seven: Kiosk):
    chips = [seven.hand.wait_for(f"language_{code}") for code in SEVEN]
    assert len({round(chip.y()) for chip in chips}) == 1
    shown = ("title", "sentence", "count", "sign", "read", "display", *(f"language_{code}" for code in SEVEN))
    assert [name for name in shown if not is_wholly_in_sight(seven.hand.wait_for(name))] == []


@pytest.mark.parametrize("size", [(1024, 600), (1097, 686), (1280, 800)])
def test_in_large_type_the_languages_wait_behind_one_of_them_so_that_the_sentence_is_read(seven: Kiosk, size):
    seven.window.window.resize(*size)
    seven.model.interface.display.enlarge(2.0)
    seven.hand.wait_for_screen("welcome")
    assert [name for name in ("title", "sentence", "sign") if not is_wholly_in_sight(seven.hand.wait_for(name))] == []
    if (languages := seven.hand.find("languages")) is not None:
        seven.hand.tap("languages")
    seven.hand.tap("language_fr")
    assert seven.hand.read("title") == "Title in fr"
    assert size != (1097, 686) or languages is not None


def test_languages_in_two_lines_leave_none_alone(seven: Kiosk):
    seven.window.window.resize(686, 1097)
    seven.hand.wait_for_screen("welcome")
    lines = Counter(round(seven.hand.wait_for(f"language_{code}").y()) for code in SEVEN)
    assert len(lines) == 2
    assert min(lines.values()) > 1


def test_a_large_screen_is_read_from_the_queue(seven: Kiosk):
    small = {name: size_of(seven.hand, name) for name in ("title", "sentence", "count", "sign")}
    seven.window.window.resize(1920, 1080)
    seven.hand.wait_for_screen("welcome")
    assert [name for name, size in small.items() if size_of(seven.hand, name) < 1.5 * size] == []


def test_while_nobody_is_there_the_title_turns_through_the_languages_until_it_is_told_to_stop(seven: Kiosk):
    assert seven.hand.find("invitation") is None
    nobody_comes(seven)
    invitation = seven.hand.wait_for("invitation")
    read = set()
    for turn in range(len(SEVEN)):
        invitation.setProperty("turn", turn)
        read.add(seven.hand.read("invitation_title"))
    assert read == {f"Title in {code}" for code in SEVEN}
    assert size_of(seven.hand, "invitation_title") > 1.2 * 44
    seven.hand.tap("hold_still")
    assert seven.hand.find("invitation") is None
    nobody_comes(seven)
    seven.hand.let_run(0.05)
    assert seven.hand.find("invitation") is None, "it stays still for whoever stopped it"
    seven.hand.tap("read")
    seven.hand.tap("leave")
    seven.hand.wait_for_screen("welcome")
    nobody_comes(seven)
    seven.hand.wait_for("invitation")


def test_where_nothing_is_to_move_nothing_turns(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(moving=False, patience=AT_ONCE)
    nobody_comes(kiosk)
    kiosk.hand.let_run(0.05)
    assert kiosk.hand.find("invitation") is None
    assert kiosk.hand.read("title") == "Keep the harbour trees standing"

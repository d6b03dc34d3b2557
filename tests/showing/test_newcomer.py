"""The whole way of staff who have never seen Tabling: by mouse alone, and by keys alone, at the real windows."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdfium2
import pytest

from desktop.core.data_folder import DataFolder
from desktop.core.event import event_of, local_time
from desktop.core.form import Draft
from desktop.core.key_words import key_words
from desktop.device.facade.invented_signers import sign_and_hand_over
from desktop.device.facade.signatures_on_device import Left, check_receipts, look_what_is_left
from desktop.device.facade.tablet_in_folder import TabletHome
from desktop.office.desk.job_process import JobProcess
from desktop.office.desk.petition_place import open_petition
from desktop.office.figures.status import petition_status
from desktop.showing.newcomer import first_half, second_half
from desktop.showing.newcomer.film import STEPS, Film, at_desk, begin_way, lay_desk
from desktop.showing.newcomer.mouse_and_keyboard_hands import KeyboardHand, MouseHand
from desktop.showing.newcomer.prepared_materials import EVENT, GUESTS
from desktop.showing.newcomer.way_equipment import NewcomersWay
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.console.console_model import ConsoleModel, ConsoleSetting
from desktop.ui.console.window import ConsoleWindow
from tests.support.console_stage import begin_in_a_thread, practise
from tests.support.house import ROOT

GUIDE = ROOT / "docs" / "guides" / "staff.md"


@contextmanager
def going(hand: type[MouseHand] | type[KeyboardHand], around: Path, film: Film) -> Iterator[NewcomersWay]:
    """Open a console in front of somebody with a stick and two new tablets."""
    desk = lay_desk(around, TabletHome)
    setting = ConsoleSetting(around / "data", "Ann", JobProcess(begin_in_a_thread), practise, tuple)
    model = ConsoleModel(at_desk(setting, desk), ("en", "fr"))
    window = ConsoleWindow(model, (1280, 800), moving=False)
    window.show()
    try:
        yield begin_way(hand(window.window, TouchDriver(window.window, patience=40)), model, desk, film)
    finally:
        window.close()


def assert_done(way: NewcomersWay) -> None:
    """Prove what came of it: the list as it was delivered, nobody else in it, and nothing left on the tablets."""
    with pypdfium2.PdfDocument(next(way.stick.glob("*.pdf"))) as pdf:
        listed = " ".join(page.get_textpage().get_text_range() for page in pdf)
    assert [each for each in ("Mei Chen", "Ines Costa", "Zoe Moreau", "Lena Hoffmann") if each not in listed] == []
    assert [each for each in ("Omar Haddad", "Moraeu", "@") if each in listed] == []
    desk = way.model.pages.people._work.desk
    with open_petition(desk.place) as petition:
        assert petition_status(petition).people == 31, "12 signed, 22 in the table, of whom 2 had signed and 1 is gone"
    for each in way.tablets:
        assert look_what_is_left(DataFolder(each.folder)) == Left(0, safe=True, damaged=False)


def shown_in_guide() -> list[str]:
    return re.findall(r"pictures/way/(\d\d-[\w-]+)\.png", GUIDE.read_text("utf-8"))


@pytest.mark.torture  # the same steps as by keys, and what tests/ui/kiosk and tests/ui/corner touch
def test_by_mouse_alone_and_the_guide_shows_each_step(qtbot, tmp_path):  # noqa: ARG001  (catches what slots raise)
    film = Film(None, [])
    with going(MouseHand, tmp_path, film) as way:
        for step in STEPS:
            step(way)
        assert_done(way)
    effort = way.hand.effort
    assert film.names == shown_in_guide()
    assert f"{effort.acts} clicks and {effort.words} words" in GUIDE.read_text("utf-8")


def sign_behind_the_windows(way: NewcomersWay) -> None:
    """Have the same people sign on both tablets: their windows know no keys, and the other journey goes by them."""
    words = []
    for tablet, guests in zip(way.tablets, GUESTS, strict=True):
        drafts = [
            Draft(
                "en", {"name": each.name, "country": each.country, "email": each.email}, frozenset(), count_only=False
            )
            for each in guests
        ]
        event = event_of(EVENT, "", local_time().date().isoformat())
        pack = next(way.stick.glob("*.zip"))
        words.append(" ".join(key_words(sign_and_hand_over(DataFolder(tablet.folder), pack, event, drafts, way.stick))))
    way.words = tuple(words)


def erase_behind_the_windows(way: NewcomersWay) -> None:
    for tablet in way.tablets:
        check_receipts(DataFolder(tablet.folder), way.stick)


def test_by_keys_alone_and_the_guide_shows_each_step(qtbot, tmp_path):  # noqa: ARG001
    instead = {first_half.sign_at_tables: sign_behind_the_windows, second_half.erase: erase_behind_the_windows}
    film = Film(None, [])
    with going(KeyboardHand, tmp_path, film) as way:
        for step in STEPS:
            instead.get(step, step)(way)
        assert_done(way)
    in_guide = [each[3:] for each in shown_in_guide()]
    assert [each for each in in_guide if not each.startswith("tablet-")] == [each[3:] for each in film.names]
    tabs, where = way.hand.effort.longest
    assert tabs <= 40, f"Tab was pressed {tabs} times to reach “{where}”"

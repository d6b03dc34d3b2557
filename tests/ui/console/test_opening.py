"""The first run of a real campaign, by what a person sees and types: to keys that two sheets of paper bring back."""

import re

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from desktop.core.recovery_sheets import join_sheets, read_sheet
from desktop.office.desk.petition_place import open_petition
from desktop.office.desk.workspace import find_workspace, open_desk, read_facts
from desktop.office.rights.audit import latest_acts
from desktop.showing.touch_driver import TouchDriver
from tests.support.console_stage import Office, open_office


def write(hand: TouchDriver, name: str, text: str) -> None:
    """Type into a line in the place of what stands there."""
    hand.tap(name)
    hand.press(Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
    hand.type(text)


def begin(office: Office, above) -> str:
    """Go through the steps until sheets are offered; return what stood there to write on paper."""
    hand = office.hand
    hand.tap("begin")
    hand.wait_for_screen("begin_page")
    hand.choose("begin_elsewhere", above)
    hand.tap("begin_called_input")
    hand.press(Qt.Key.Key_Return)
    assert "Give the campaign a name" in hand.read("begin_trouble_sentence")
    write(hand, "begin_called_input", "Clean river")
    write(hand, "begin_by_input", " Noor El Hadi ")
    hand.press(Qt.Key.Key_Return)
    write(hand, "fact_name_input", "River Friends")
    hand.tap("begin_on")
    still_empty_is_said_by_name(office)
    paper = hand.read("begin_passphrase")
    hand.tap("begin_on")
    write(hand, "begin_typed_input", "something else altogether")
    hand.press(Qt.Key.Key_Return)
    assert "not what was shown" in hand.read("begin_trouble_sentence")
    assert not (above / "Clean river").exists(), "no key before the paper is proven"
    hand.tap("begin_back")
    assert hand.read("begin_passphrase") == paper
    hand.tap("begin_on")
    write(hand, "begin_typed_input", paper.upper().replace("-", " "))
    hand.tap("begin_on")
    hand.wait_for_screen("recovery_page")
    return paper


def still_empty_is_said_by_name(office: Office) -> None:
    """Each empty line is named by its label, marked, and come to; a helpline may follow later."""
    hand, facts = office.hand, office.model.entry.beginning.facts
    said = hand.read("begin_trouble_sentence")
    assert "“Postal address”, “E-mail for questions and withdrawals” and “Web page" in said.replace("”, and", "” and")
    assert "Name of" not in said
    assert (facts.wrong, hand.focused()) == (["postal_address", "email", "web"], "fact_postal_address_input")
    for name, text in {"postal_address": "1 Water Street", "email": "hello", "phone": "", "web": "example.org"}.items():
        assert hand.focused() == f"fact_{name}_input"
        hand.type(text)
        assert name not in facts.wrong, "what is typed in is no longer marked"
        hand.press(Qt.Key.Key_Tab)
    hand.tap("fact_web_input")
    hand.press(Qt.Key.Key_Return)
    assert "“E-mail for questions and withdrawals” needs an address with its @" in hand.read("begin_trouble_sentence")
    assert hand.focused() == "fact_email_input", "by keys as well"
    hand.type("@example.org")
    assert facts.texts["phone"] == ""
    hand.tap("begin_on")


def printed_sheets(office: Office) -> list[str]:
    """Read the words off the pages that were shown to be printed, and are shown once more."""
    office.hand.tap("sheets_show")
    assert len(office.viewed) == 2
    with pypdfium2.PdfDocument(office.viewed[-1]) as pdf:
        pages = [page.get_textpage().get_text_range() for page in pdf]
    return [" ".join(re.findall(r"\d+\s+([a-z]+)", each.split("will do.")[1])) for each in pages]


def test_a_campaign_is_begun_and_two_sheets_bring_its_keys_back(office, tmp_path):
    hand = office.hand
    paper = begin(office, tmp_path)
    folder = tmp_path / "Clean river"
    assert read_facts(folder).name == "River Friends"
    hand.tap("sheets_on")
    office.hand.wait_until(lambda: office.model.entry.recovery.stage == "printed", "the sheets to be made")
    first, second, third = printed_sheets(office)
    hand.tap("sheets_on")
    words = first.split()
    write(hand, "sheets_typed_input", " ".join(["academic" if words[8] != "academic" else "acid", *words[9:]]))
    hand.tap("sheets_on")
    assert "A word is missing" in hand.read("sheets_trouble_sentence")
    write(hand, "sheets_typed_input", first)
    hand.tap("sheets_on")
    write(hand, "sheets_typed_input", first)
    hand.tap("sheets_on")
    assert "the same sheet again" in hand.read("sheets_trouble_sentence")
    write(hand, "sheets_typed_input", third)
    hand.tap("sheets_on")
    assert office.model.entry.recovery.stage == "proven"
    assert not list(folder.glob("*.pdf")), "the words are on paper only"
    hand.tap("sheets_on")
    hand.wait_for_screen("today_page")
    desk = office.model.by_name["today"].desk
    with open_petition(desk.place) as petition:
        assert {each.by for each in latest_acts(petition)} == {"Noor El Hadi"}, "from the first act on"
    recover(office, second, third)
    assert open_desk(find_workspace(folder), office.model.new, by="Ann").organisation
    assert paper != office.model.new


def recover(office: Office, one: str, other: str) -> None:
    """Lock, say that the passphrase is lost, and give the keys another by two sheets."""
    hand = office.hand
    hand.tap("lock")
    assert office.model.entry.unlocking.by == "Noor El Hadi", "whoever opens it next need not type it again"
    hand.tap("passphrase_lost")
    hand.wait_for_screen("passphrase_page")
    wrong = one.split()
    wrong[4] = "academic" if wrong[4] != "academic" else "acid"
    write(hand, "passphrase_sheet_input", " ".join(wrong))
    hand.tap("passphrase_on")
    assert f"Word 5, “{wrong[4]}”, is not right" in hand.read("passphrase_trouble_sentence")
    write(hand, "passphrase_sheet_input", one)
    hand.tap("passphrase_on")
    write(hand, "passphrase_sheet_input", " ".join(word[:4] for word in other.split()))
    hand.tap("passphrase_on")
    office.model.new = hand.read("passphrase_new")
    hand.tap("passphrase_on")
    write(hand, "passphrase_back_input", office.model.new)
    hand.press(Qt.Key.Key_Return)
    office.hand.wait_until(lambda: office.model.entry.passphrase.stage == "done", "the keys to be written")
    hand.tap("passphrase_on")
    hand.wait_for_screen("unlock_page")
    write(hand, "unlock_passphrase_input", office.model.new)
    hand.press(Qt.Key.Key_Return)
    hand.wait_for_screen("today_page")
    assert join_sheets(read_sheet(one), read_sheet(other))


@pytest.mark.usefixtures("qapp")
def test_a_screen_that_is_too_small_for_the_window_is_filled_by_it_and_hides_none_of_its_buttons(tmp_path):
    with open_office(tmp_path / "data", None) as office:
        screen = office.window.window.screen().availableSize()
        assert screen.width() < 1280, "the screen of the tests is small"
        assert office.window.window.windowStates() == Qt.WindowState.WindowMaximized
        assert office.window.window.height() <= screen.height()
    with open_office(tmp_path / "data") as office:
        assert office.window.window.windowStates() == Qt.WindowState.WindowNoState


def test_what_stands_in_no_name_of_a_folder_leaves_one_blank_there(office: Office):
    place = office.model.entry.beginning.place
    place.type_called("Lake Morrow: clean water")
    assert place.folder.name == "Lake Morrow clean water"

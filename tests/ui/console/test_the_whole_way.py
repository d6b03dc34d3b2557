"""The whole way of a small organisation, by touch and keys: from the first page to a list for its recipient."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from desktop.core.data_folder import DataFolder
from desktop.core.event import event_of
from desktop.core.form import Draft
from desktop.core.key_words import key_words
from desktop.device.facade.invented import sign_and_hand_over
from desktop.ui.base.volumes import Volume
from tests.support.console_stage import Office, open_office

FACTS = ("Library Friends", "3 Mill Lane", "hello@example.org", "555 0100", "example.org")
PAGE = """<h1>Save the old library</h1><p>The town wants to sell it.</p><p><b>PETITION:</b></p>
<p>I call on you to:</p><ul><li>Keep it open</li></ul>"""


@pytest.fixture
def office(qtbot, tmp_path, monkeypatch) -> Iterator[Office]:  # noqa: ARG001  (catches what slots raise)
    monkeypatch.setenv("HOME", str(tmp_path))
    stick = tmp_path / "stick"
    stick.mkdir()
    with open_office(tmp_path / "data", sticks=(Volume("Stick", stick),)) as opened:
        yield opened


def go_on(office: Office, *lines: str) -> None:
    """Type into the lines of a step, where the cursor stands already, from one to the next; Enter goes on."""
    for place, line in enumerate(lines):
        if place:
            office.hand.press(Qt.Key.Key_Tab)
        office.hand.type(line)
    office.hand.press(Qt.Key.Key_Return, "\r")


def begin(office: Office) -> None:
    """Begin a campaign: nothing but the one button is touched, all else is typed."""
    hand = office.hand
    hand.tap("begin")
    hand.wait_until(lambda: hand.focused() == "begin_called_input", "the cursor in the first line")
    go_on(office, "Library")
    hand.wait_until(lambda: hand.focused() == "fact_name_input", "the cursor in the first fact")
    go_on(office, *FACTS)
    paper = hand.read("begin_passphrase")
    hand.tap("begin_on")
    hand.wait_until(lambda: hand.focused() == "begin_typed_input", "the cursor where the paper is typed")
    go_on(office, paper)
    hand.wait_for_screen("recovery_page")
    hand.tap("sheets_back")
    office.wait("today", "shown")


def write_and_sign(office: Office) -> None:
    """Follow the next step to the text, paste the page, add what it did not say, and sign it onto the stick."""
    hand, page = office.hand, office.model.pages.campaign
    hand.tap("next_campaign")
    pasted = QMimeData()
    pasted.setHtml(PAGE)
    QGuiApplication.clipboard().setMimeData(pasted)
    hand.tap("paste_page")
    hand.fill("sentence_en_input", "Keep our library.")
    hand.press(Qt.Key.Key_Tab)
    hand.type("Mayor of Millbrook")
    hand.press(Qt.Key.Key_Tab)
    assert page.missing == []
    hand.tap("sign_to_0")
    hand.wait_until(lambda: "Signed as library-1.zip" in page.note, "the pack to be signed")


def collect(folder: Path, stick: Path, *names: str) -> str:
    """Have people sign on a tablet of its own; return the four words that it shows."""
    drafts = [
        Draft("en", {"name": each, "country": "CA"}, frozenset(), count_only=False, age_stated=True) for each in names
    ]
    event = event_of("Summer fair", "Millbrook", "2026-06-01")
    folder.mkdir()
    return " ".join(key_words(sign_and_hand_over(DataFolder(folder), stick / "library-1.zip", event, drafts, stick)))


def bring_in(office: Office) -> None:
    office.hand.tap("place_0")
    office.hand.tap("take_in")
    office.wait("bring_in", "taken")


def welcome(office: Office, *tablets: str) -> None:
    """Type what each tablet shows, one after the other."""
    hand, devices = office.hand, office.model.pages.devices
    for left, words in reversed(list(enumerate(reversed(tablets)))):
        office.wait("devices", "shown")
        hand.fill("four_words_input", words)
        hand.press(Qt.Key.Key_Return, "\r")
        hand.wait_until(lambda: waiting(devices.tablets) == left, "the tablet to be welcome")  # noqa: B023
        office.rest()


def waiting(tablets: list[dict[str, object]]) -> int:
    return sum("waits to be welcomed" in str(each["state"]) for each in tablets)


def deliver(office: Office, second: str) -> None:
    """Have the pages shown and approved, and save them onto the stick."""
    hand = office.hand
    hand.tap("page_deliver")
    hand.tap("show_pages")
    office.wait("deliver", "seen")
    hand.fill("approver_input", second)
    hand.tap("approve")
    hand.wait_until(lambda: f"{second} looked at exactly" in hand.read("standing"), "the approval")
    hand.tap("save_place_0")
    office.wait("deliver", "saved")


def test_from_the_first_page_to_a_saved_list(office, tmp_path):
    hand, stick = office.hand, tmp_path / "stick"
    begin(office)
    write_and_sign(office)
    hand.tap("page_deliver")
    hand.tap("undecided_people")
    hand.wait_for_screen("bring_in_page")
    one, two = (
        collect(tmp_path / "one", stick, "Ada Okafor", "Mei Chen"),
        collect(tmp_path / "two", stick, "Kofi Byrne"),
    )
    bring_in(office)
    hand.tap("greet")
    welcome(office, one, two)
    hand.tap("page_bring_in")
    bring_in(office)
    hand.tap("answer")
    office.wait("bring_in", "answered")
    assert (stick / "received.receipt").exists()
    deliver(office, "Noor")
    assert_listed(next(stick.glob("*.pdf")), "Ada Okafor", "Mei Chen", "Kofi Byrne")


def assert_listed(file: Path, *names: str) -> None:
    with pypdfium2.PdfDocument(file) as pdf:
        read = " ".join(page.get_textpage().get_text_range() for page in pdf)
    assert [each for each in names if each not in read] == []
    assert "Mayor of Millbrook" in read

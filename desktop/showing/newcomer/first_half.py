"""The first half of the way: from the first page to a stick with what twelve people signed."""

import re
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtPdf import QPdfDocument

from desktop.showing.newcomer import tablets
from desktop.showing.newcomer.prepared_materials import CALLED, FACTS, GUESTS, PAGE, SENTENCE
from desktop.showing.newcomer.way_equipment import NewcomersWay


def begin(way: NewcomersWay) -> None:
    """Begin a campaign: its name, the organisation, the passphrase on paper and typed back."""
    hand = way.hand
    way.shoot("start")
    hand.choose("begin")
    hand.go_on("begin_called_input", CALLED)
    hand.fill_lines("fact_name_input", *FACTS)
    way.shoot("organisation")
    hand.enter()
    paper = way.eyes.read("begin_passphrase")
    way.shoot("passphrase")
    hand.choose("begin_on")
    hand.fill_lines("begin_typed_input", paper)
    way.shoot("passphrase-back")
    hand.enter()
    way.eyes.wait_for_screen("recovery_page")


def print_sheets(way: NewcomersWay) -> None:
    """Print the recovery sheets, and type two of them back."""
    hand, recovery = way.hand, way.model.entry.recovery
    way.shoot("sheets")
    hand.choose("sheets_on")
    way.eyes.wait_until(lambda: recovery.stage == "printed", "the sheets")
    sheets = _words_of(way.viewed[-1])
    way.shoot("sheets-printed")
    hand.choose("sheets_on")
    for number in (0, 2):
        hand.fill_lines("sheets_typed_input", " ".join(each[:4] for each in sheets[number]))
        if not number:
            way.shoot("sheet-back")
        hand.choose("sheets_on")
    way.eyes.wait_until(lambda: recovery.stage == "proven", "two sheets to be proven")
    hand.choose("sheets_on")
    way.wait("today", "shown")


def write_campaign(way: NewcomersWay) -> None:
    """Paste the organisation's page, say what it does not, sign it, and lay it onto the stick."""
    hand, page = way.hand, way.model.pages.campaign
    way.shoot("next-step")
    hand.choose("next_campaign")
    pasted = QMimeData()
    pasted.setHtml(PAGE)
    QGuiApplication.clipboard().setMimeData(pasted)
    hand.choose("paste_page")
    way.eyes.wait_for("first_missing")
    QGuiApplication.clipboard().clear()  # what is Python's must not lie there when the process ends
    way.see_kiosk()
    way.shoot("pasted")
    hand.choose("first_missing")
    hand.fill_lines("sentence_en_input", SENTENCE)
    way.shoot("sentence")
    hand.choose("ask_email")
    hand.choose("ask_consent")
    way.see_kiosk()
    way.shoot("asked")
    hand.choose("sign_campaign")
    way.eyes.wait_until(lambda: "Signed as" in page.note, "the pack to be signed")
    way.shoot("signed")
    hand.choose("sign_to_0")
    way.eyes.wait_until(lambda: "laid onto" in page.note, "the pack to be on the stick")


def sign_at_tables(way: NewcomersWay) -> None:
    """Set two tablets up, have twelve people sign, and hand it over onto the stick."""
    words = []
    for number, tablet in enumerate(way.tablets):
        picture = way.pictures_of(number)
        words.append(tablets.set_up(tablet, way.stick, picture))
        tablets.collect(tablet, way.stick, GUESTS[number], picture)
    way.words = tuple(words)
    way.hand.come_back()


def _words_of(file: Path) -> list[list[str]]:
    """Read the words off the printed sheets."""
    pdf = QPdfDocument()
    pdf.load(str(file))
    pages = [pdf.getAllText(number).text() for number in range(pdf.pageCount())]
    pdf.close()
    return [re.findall(r"\d+\s+([a-z]+)", each.split("will do.")[1]) for each in pages]

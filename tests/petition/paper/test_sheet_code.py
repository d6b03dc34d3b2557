"""The code that is printed on a sheet opens this sheet, and no other, from whatever keyboard a scanner plays."""

from contextlib import closing
from io import BytesIO

import pytest
import zxingcpp
from pypdfium2 import PdfDocument

from desktop.core.paper_errors import SheetCodeWrong, SheetUnknown
from desktop.petition.paper.sheet_code import code_of, code_squares, sheet_meant
from desktop.petition.paper.sheet_wording import sheet_words
from desktop.petition.paper.sheets import WantedSheets, reserve_sheets
from desktop.petition.store.opening_petition import Petition
from desktop.printing.signing_sheets import set_signing_sheets
from tests.support.event_device import campaign
from tests.support.packs import keep

CODE = "tabling-sheet:russia-lgbtqqia/1/12"
TYPED = {
    "fr": "tqbling)sheetMrussiq)lgbtaaiq!&!&é",
    "be": "tqbling)sheetMrussiq)lgbtaaiq=&=&é",
    "de": "tablingßsheetÖrussiaßlgbtqqia-1-12",
    "es": "tabling'sheetÑrussia'lgbtqqia-1-12",
    "ca": "tabling-sheet:russia-lgbtqqiaé1é12",
    "ru": "ефидштп-ырууеЖкгыышф-дпиейй\u0448ф.1.12",
    "Caps Lock": CODE.upper(),
}


@pytest.fixture(scope="module")
def petition(tmp_path_factory):
    with closing(Petition(tmp_path_factory.mktemp("codes") / "main.sqlite", new=True)) as made:
        keep(made)
        reserve_sheets(made, WantedSheets(12, "en", lines=4), by="Mia")
        yield made


def meant(petition, typed):
    with petition.reading() as connection:
        return sheet_meant(connection, typed).number


@pytest.mark.parametrize("layout", ["list", "strips"])
def test_what_another_reader_sees_on_the_printed_page_opens_that_sheet(petition, layout):
    words = sheet_words(campaign(), "en", "Pride", "2026-08-23")
    printed = [(number, code_squares(campaign(), number)) for number in (3, 12)]
    pages = PdfDocument(BytesIO(set_signing_sheets(words, layout, 3, printed, "letter")))
    seen = [[each.text for each in zxingcpp.read_barcodes(page.render(scale=2).to_pil())] for page in pages]
    assert [len(each) for each in seen] == [1, 1]
    assert [meant(petition, text) for (text,) in seen] == [3, 12]


@pytest.mark.parametrize("keyboard", TYPED)
def test_a_scanner_may_play_another_keyboard_than_the_computer_has(petition, keyboard):
    assert code_of(campaign(), 12) == CODE
    assert meant(petition, f" {TYPED[keyboard]}\n") == 12


def test_a_number_is_enough_and_what_is_of_elsewhere_opens_nothing(petition):
    assert meant(petition, "7") == 7
    others = (
        CODE.replace("russia", "france"), CODE.replace("/1/", "/2/"), CODE[1:], CODE + "3", "", "sheet", "7-7",
        "tabling-sheet:" + "1" * 4000, "ta12", TYPED["fr"].replace("!&!", "!é!"), "\u0661\u0662",
    )  # fmt: skip
    for typed in others:
        with pytest.raises((SheetCodeWrong, SheetUnknown)):
            meant(petition, typed)

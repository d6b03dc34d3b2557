"""Sheets on paper: a page each, with its words and none of another's."""

import re

import pypdfium2

from desktop.core.recovery_sheets import split_secret
from desktop.office.keys.recovery_sheets import SheetWording, print_sheets

WORDING = SheetWording(
    "en", "River Friends", lambda number: f"Sheet {number}", ("Keep it apart.",), "Four words: a b c d"
)


def test_each_page_has_the_words_of_one_sheet_in_their_order(tmp_path):
    for secret in (bytes(range(32)), bytes(range(64))):
        sheets, out = split_secret(secret), tmp_path / f"{len(secret)}.pdf"
        print_sheets(sheets, WORDING, out)
        assert out.stat().st_mode & 0o077 == 0
        with pypdfium2.PdfDocument(out) as pdf:
            pages = [page.get_textpage().get_text_range() for page in pdf]
        assert len(pages) == len(sheets)
        for number, (page, sheet) in enumerate(zip(pages, sheets, strict=True), 1):
            assert f"Sheet {number}" in page
            assert re.findall(r"\d+\s+([a-z]+)", page.split("apart.")[1]) == list(sheet)

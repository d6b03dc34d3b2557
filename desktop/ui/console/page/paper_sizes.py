"""The sizes of paper that a page offers to print on."""

from typing import get_args

from PySide6.QtCore import QCoreApplication

from desktop.office.paper.sheets import PaperSize
from desktop.ui.console.page.console_page import Row

translate = QCoreApplication.translate


def paper_rows(chosen: PaperSize) -> list[Row]:
    """Return `{code, text, chosen}` of each, in the language of now."""
    texts = {"letter": translate("Console", "Letter paper"), "a4": translate("Console", "A4 paper")}
    return [{"code": each, "text": texts[each], "chosen": each == chosen} for each in get_args(PaperSize)]

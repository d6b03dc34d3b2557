"""The QR code of a sheet, and the sheet that is meant by what a hand scanner types of it, or by a number.

A scanner types as a keyboard of the United States. Where the computer has another one, its keys come out as other
letters: a code is known by its shape, as long as each letter stands for one other.
"""

import re
from collections.abc import Iterator

from sqlalchemy import Connection

from desktop.core.campaign import Campaign
from desktop.core.paper_errors import SheetCodeWrong
from desktop.petition.delivery.fingerprint_qr_code import Modules, modules_of
from desktop.petition.paper.sheets import PaperSheet, campaign_of, read_sheet

CODE = "tabling-sheet:"  # how each begins
_DIGIT_ROWS = ("à&é\"'(-è_ç", "à&é\"'(§è!ç")  # 0 to 9 where digits need Shift: France, Belgium
_LONGEST = 200
_NUMBER = re.compile(r"\d{1,9}", re.ASCII)
_END = re.compile(r"(?:^|\D)(\d{1,9})$", re.ASCII)


def code_of(campaign: Campaign, number: int) -> str:
    """Return what the QR code of a sheet says: its campaign, its version and its number, and nothing of anybody."""
    return f"{CODE}{campaign.id}/{campaign.version}/{number}"


def code_squares(campaign: Campaign, number: int) -> Modules:
    """Return the rows of that code, dark or light, its quiet zone included."""
    return modules_of(code_of(campaign, number))


def sheet_meant(connection: Connection, typed: str) -> PaperSheet:
    """Return the sheet of this number, or of this code as a scanner types it.

    Raises SheetCodeWrong for what is neither, or of another campaign or version; SheetUnknown, NoCampaignYet.
    """
    typed = typed.strip()[:_LONGEST]
    if _NUMBER.fullmatch(typed):
        return read_sheet(connection, int(typed))
    for plain in _readings(typed):
        if found := _END.search(plain):
            held = read_sheet(connection, int(found[1]))
            if _is_same(plain, code_of(campaign_of(connection, held), held.number)):
                return held
    raise SheetCodeWrong


def _readings(typed: str) -> Iterator[str]:
    """Yield what was typed, and what it is where another row of keys gave the digits."""
    yield typed
    for row in _DIGIT_ROWS:
        yield typed.translate({ord(key): str(digit) for digit, key in enumerate(row)})


def _is_same(typed: str, code: str) -> bool:
    """Say whether each letter of a code was typed as one other, and each digit as itself."""
    pairs = set(zip(code, typed, strict=False))
    told, shown = ({pair[side] for pair in pairs} for side in (0, 1))
    digits = all(one == other for one, other in pairs if one.isdigit() or other.isdigit())
    return len(typed) == len(code) and len(pairs) == len(told) == len(shown) and digits

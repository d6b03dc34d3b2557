"""Finds an e-mail address or phone number where a name or postal code should stand: there it would be printed."""

import re
from typing import Literal

from desktop.core.contact_details import is_postal_code

Misplaced = Literal["an_email", "a_phone"]

_EMAIL = re.compile(r"[^\s@＠] ?[@＠] ?[^\s@＠]+[.．。][^\s@＠]")
# As many digits as the shortest phone number with its area, whatever signs part them, in the digits of any script.
_PHONE = re.compile(r"\d(?:[\s().+/\-‐-―]*\d){6}")


def find_misplaced(text: str, country: str, *, is_code: bool) -> Misplaced | None:
    """Return what seems to stand in a name, or in a postal code of this country (`is_code`) instead of it."""
    if _EMAIL.search(text):
        return "an_email"
    if not _PHONE.search(text) or (is_code and is_postal_code(text, country)):
        return None
    return "a_phone"

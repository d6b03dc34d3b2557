"""What others typed, put into a sentence of ours without turning it round."""

import re
import unicodedata

_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_FROM_RIGHT = {"R", "AL", "AN"}


def apart(text: str) -> str:
    """Return text in a direction of its own, whatever stands around it: what is read from the right is isolated.

    Marks that change the direction of what follows (Unicode's UAX #9, section 2) are taken out: nobody sees them, and
    with one of them a name or a cell could end its isolation and have the rest of the sentence read backwards.
    """
    plain = _CONTROLS.sub("", text)
    if any(unicodedata.bidirectional(each) in _FROM_RIGHT for each in plain):
        return f"\u2068{plain}\u2069"
    return plain

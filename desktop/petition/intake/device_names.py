"""What a device is called: the name that staff gave it, or else a plain one by which of all it came first.

By letters, as the stickers of a set-up stick count: “Tablet 2” is what somebody wrote, “Tablet B” the second that came.
"""

import re
from string import ascii_uppercase

from sqlalchemy import ColumnElement, case, func, literal

from desktop.petition.tables.arrival_tables import batch, device

SHOWN = 8  # characters of an id that tell two devices apart for a person
_PLAIN = re.compile(r"tablet ([a-z]?[a-z])", re.IGNORECASE)
_MOST = 26 + 26 * 26
_ALPHABET, _BEFORE = literal(ascii_uppercase), device.c.arrival - 1
_SECOND = func.substr(_ALPHABET, _BEFORE % 26 + 1, 1)
# The same as `name_of`, of rows of `batch` joined to `device`, which may be missing.
CALLED: ColumnElement[str] = case(
    (device.c.name != "", device.c.name),
    (device.c.arrival.between(1, 26), literal("Tablet ") + _SECOND),
    (device.c.arrival.between(27, _MOST), literal("Tablet ") + func.substr(_ALPHABET, _BEFORE // 26, 1) + _SECOND),
    else_=func.substr(batch.c.device, 1, SHOWN),
)


def name_of(id_: str, name: str, arrival: int) -> str:
    """Return its name, else “Tablet C” for the third that came; of one that never came the beginning of its id."""
    if name or not 0 < arrival <= _MOST:
        return name or id_[:SHOWN]
    first, second = divmod(arrival - 1, 26)
    return f"Tablet {ascii_uppercase[first - 1] if first else ''}{ascii_uppercase[second]}"


def letters_in(name: str) -> str:
    """Return by which letters a plain name goes, nothing where it is none."""
    plain = _PLAIN.fullmatch(name.strip())
    return plain[1].upper() if plain else ""


def arrival_in(name: str) -> int:
    """Return as the how-manieth the device of a plain name came, 0 where it is none."""
    arrival = 0
    for letter in letters_in(name):
        arrival = arrival * 26 + ascii_uppercase.index(letter) + 1
    return arrival

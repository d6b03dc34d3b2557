"""A number of a spreadsheet as its cell shows it, where its format only places digits: 01234, 06 12 34 56 78."""

import re

# Digits that are always there (0) or only when needed (#), and what stands between them. No fractions, no thousands.
_PLACES = re.compile(r"[0#]|[ ()-]|\\(.)|\"([^\"]*)\"")
_ONLY_PLACES = re.compile(rf"(?:{_PLACES.pattern})+")
_MOST_DIGITS = 20
_LONGEST = 100


def as_shown(value: float, number_format: str) -> str:
    """Return the digits of a whole number in the places of its format; any other number as it is."""
    if not (isinstance(value, int) or value.is_integer()):
        return str(value)
    digits = str(int(value))
    places = sum(map(number_format.count, "0#"))
    if value < 0 or places < 2 or len(number_format) > _LONGEST or not _ONLY_PLACES.fullmatch(number_format):
        return digits
    return _placed(digits, number_format)


def _placed(digits: str, number_format: str) -> str:
    places = list(_PLACES.finditer(number_format))
    signs = [place[0] for place in places if place[0] in "0#"]
    least = len(signs) - signs.index("0") if "0" in signs else 1
    left = list(digits.rjust(min(least, _MOST_DIGITS), "0"))
    shown: list[str] = []
    for at in reversed(range(len(places))):
        place = places[at]
        if place[0] not in "0#":
            shown.append(next((text for text in place.groups() if text is not None), place[0]))
        elif left:
            shown.append(left.pop())
            if not any(earlier[0] in "0#" for earlier in places[:at]):
                shown.extend(reversed(left))
                left.clear()
    return "".join(reversed(shown)).strip()

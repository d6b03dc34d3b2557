"""Reads colours as a page writes them, to tell whether words have that of the ground they stand on."""

import re

Colour = tuple[int, int, int]

_ALIKE = 24  # of 255, in each part: words on a ground as near to theirs are not read
_GREY = 5  # percent of colour: any shade of it is a grey
_NAMED: dict[str, Colour] = {
    "white": (255, 255, 255), "snow": (255, 250, 250), "ivory": (255, 255, 240), "whitesmoke": (245, 245, 245),
    "ghostwhite": (248, 248, 255), "floralwhite": (255, 250, 240), "azure": (240, 255, 255),
    "mintcream": (245, 255, 250), "aliceblue": (240, 248, 255), "seashell": (255, 245, 238), "black": (0, 0, 0),
    "red": (255, 0, 0), "lime": (0, 255, 0), "green": (0, 128, 0), "blue": (0, 0, 255), "yellow": (255, 255, 0),
    "navy": (0, 0, 128), "purple": (128, 0, 128), "maroon": (128, 0, 0), "teal": (0, 128, 128), "aqua": (0, 255, 255),
    "silver": (192, 192, 192), "gray": (128, 128, 128), "grey": (128, 128, 128), "orange": (255, 165, 0),
}  # fmt: skip
_HEX = re.compile(r"#([0-9a-f]{3,8})\b")
_PARTS = re.compile(r"rgba?\(([^()]{1,80})\)")
_SHADE = re.compile(r"hsla?\([^,\s]{1,9}[,\s]{1,3}(\d{1,3})\.?\d{0,9}%[,\s]{1,3}(\d{1,3})\.?\d{0,9}%")
_WORD = re.compile(r"[a-z]+")


def are_alike(one: Colour, other: Colour) -> bool:
    """Say whether words of one colour are not read on the other."""
    return all(abs(a - b) <= _ALIKE for a, b in zip(one, other, strict=True))


def colour_of(written: str, ground: Colour | None = None) -> Colour | None:
    """Return the first colour in a value, mixed with the ground where it lets that through; None for an unknown one."""
    written = written.lower()
    if found := _HEX.search(written):
        return _of_hex(found[1], ground)
    if found := _PARTS.search(written):
        return _of_parts(found[1], ground)
    if (found := _SHADE.search(written)) and (int(found[1]) <= _GREY or int(found[2]) in (0, 100)):
        return (round(min(100, int(found[2])) * 2.55),) * 3
    return next((_NAMED[each] for each in _WORD.findall(written) if each in _NAMED), None)


def _of_hex(digits: str, ground: Colour | None) -> Colour | None:
    if len(digits) in (3, 4):
        digits = "".join(2 * each for each in digits)
    if len(digits) not in (6, 8):
        return None
    red, green, blue, through = (int(f"{digits}ff"[place : place + 2], 16) for place in (0, 2, 4, 6))
    return _mixed((red, green, blue), through / 255, ground)


def _of_parts(written: str, ground: Colour | None) -> Colour | None:
    numbers = re.findall(r"(\d{0,9}\.?\d{1,9})(%?)", written)
    if len(numbers) not in (3, 4):
        return None
    red, green, blue = (min(255, round(float(number) * (2.55 if percent else 1))) for number, percent in numbers[:3])
    through = float(numbers[3][0]) * (0.01 if numbers[3][1] else 1) if numbers[3:] else 1.0
    return _mixed((red, green, blue), min(1.0, through), ground)


def _mixed(colour: Colour, through: float, ground: Colour | None) -> Colour | None:
    if through >= 1:
        return colour
    if ground is None:
        return colour if through > 0 else None
    red, green, blue = (round(a * through + b * (1 - through)) for a, b in zip(colour, ground, strict=True))
    return red, green, blue

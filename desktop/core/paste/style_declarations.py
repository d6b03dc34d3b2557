"""Reads what a style declares, as far as it may hide words: names, values, and lengths in pixels."""

import re
from collections.abc import Iterator, Mapping

_READ = frozenset(
    (
        *("display", "visibility", "opacity", "content-visibility", "mso-hide", "color", "-webkit-text-fill-color"),
        *("background", "background-color", "background-image", "background-clip", "-webkit-background-clip"),
        *("font", "font-size", "font-weight", "font-style", "text-indent", "position", "left", "right", "top"),
        "bottom",
        *("margin-left", "margin-top", "margin-right", "transform", "zoom", "clip", "clip-path", "-webkit-clip-path"),
        *("overflow", "overflow-x", "overflow-y", "height", "width", "max-height", "max-width"),
    )
)
_MOST_RULES = 5000  # of one page, and names in one of them
_LONGEST = 300  # letters of a value: no colour, length or shape is longer
_ESCAPE = re.compile(r"\\(?:([0-9a-f]{1,6})\s?|(.))")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_LENGTH = re.compile(
    r"([-+]?(?:\d{1,9}\.?\d{0,9}|\.\d{1,9}))(px|pt|pc|in|cm|mm|q|em|rem|ex|ch|vw|vh|vmin|vmax|%|)(?![\w.%])"
)
# Of a unit in pixels; of a window 1000 wide and high, since nobody knows its size.
_PIXELS = {
    "px": 1.0, "": 1.0, "pt": 4 / 3, "pc": 16.0, "in": 96.0, "cm": 37.8, "mm": 3.78, "q": 0.945, "rem": 16.0,
    "vw": 10.0, "vh": 10.0, "vmin": 10.0, "vmax": 10.0,
}  # fmt: skip
_OF_LETTERS = {"em": 1.0, "ex": 0.5, "ch": 0.5}
_SIMPLE = re.compile(r"\s*[a-z0-9]*([.#][\w-]+)\s*", re.IGNORECASE)
_KEYWORDS = {"xx-small": 9.0, "x-small": 10.0, "small": 13.0, "medium": 16.0, "large": 18.0}


def declarations(style: str) -> Mapping[str, str]:
    """Return the values that a style declares, in small letters, of those that may hide words; the last one holds."""
    style = style.lower()
    if "\\" in style:
        style = _ESCAPE.sub(_meant, style)
    found = {}
    for each in _without_comments(style).split(";"):
        name, _, value = each.partition(":")
        if (name := name.strip()) in _READ:
            found[name] = value.replace("!important", "").strip()[:_LONGEST]
    return found


def rules(sheet: str) -> Iterator[tuple[list[str], str]]:
    """Yield each `.name` or `#name` that a rule of a page's own style speaks of alone, and what it declares.

    A rule for print, or for windows of some width, is passed over.
    """
    around = ""
    for block in _without_comments(sheet).replace("<!--", "").replace("-->", "").split("}", _MOST_RULES)[:_MOST_RULES]:
        head, brace, style = block.rpartition("{")
        before, opened, selectors = head.rpartition("{")
        around = before if opened else around if brace else ""
        if "print" not in around and "width" not in around:
            found = (_SIMPLE.fullmatch(each[:_LONGEST]) for each in selectors.split(",", _MOST_RULES))
            yield [each[1] for each in found if each], style


def lengths(written: str, letter: float, whole: float) -> list[float]:
    """Return every length in a value, in pixels: `em` is of the height of a letter, a hundredth of `whole`."""
    return [_in_pixels(number, unit, letter, whole) for number, unit in _LENGTH.findall(written)]


def size_of(written: str, letter: float) -> float | None:
    """Return a size of letters in pixels, of a sum its largest part; None for a word that says nothing here."""
    return max(lengths(written, letter, letter), default=_KEYWORDS.get(written))


def _without_comments(style: str) -> str:
    """Return a style without its comments: one that never ends goes to the end, and is looked for once."""
    closed, end, rest = style.rpartition("*/")
    return _COMMENT.sub("", closed + end) + rest.partition("/*")[0]


def _in_pixels(number: str, unit: str, letter: float, whole: float) -> float:
    if unit == "%":
        return float(number) * whole / 100
    return float(number) * (_PIXELS[unit] if unit in _PIXELS else _OF_LETTERS[unit] * letter)


def _meant(escape: re.Match[str]) -> str:
    if not escape[1]:
        return escape[2]
    code = int(escape[1], 16)
    return chr(code).lower() if 0 < code < 0x110000 else ""

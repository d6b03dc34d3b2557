"""Characters that nobody sees, or that turn the words around them: a text with them reads otherwise than it is written.

What writing needs stays: marks of direction and isolates (Arabic, Hebrew), joiners (Persian, Indic scripts, emoji), and
one selector after a sign whose shape it chooses. They are listed here, and not asked of Python's Unicode: two versions
of it would refuse different packs.
"""

import re
import unicodedata

_SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_NO_CHARACTERS = "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0xF0000, 0x10000))
_HIDING = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029"  # controls, and ends of lines that are none of ours
    "\u202a-\u202e"  # these turn all that follows, further than their own text
    "\u00ad\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"  # drawn as nothing
    "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"  # letters, marks and a sign that are drawn as nothing
    "\ufff0-\ufffc\U00013430-\U0001343f"  # notes between lines, the stand-in for what is no text, layout of hieroglyphs
    "\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"  # tags that spell a text nobody sees
    f"\ud800-\udfff\ue000-\uf8ff\U000f0000-\U0010ffff\ufdd0-\ufdef{_NO_CHARACTERS}"  # halves, private use, and none
    # A selector that chooses no shape: rows of them spell a text, a byte each.
    f"]|(?<![^\\sA-Za-z{_SELECTORS}])[{_SELECTORS}]"
)
_OPENING, _CLOSING = "\u2066\u2067\u2068", "\u2069"
_ISOLATING = re.compile("[\u2066-\u2069]")


def find_hiding(text: str) -> re.Match[str] | None:
    """Return the first character that hides or turns words, or None."""
    return None if text.isascii() and text.isprintable() else _HIDING.search(text)


def call_character(character: str) -> str:
    """Return what a character is called, for a sentence about one that nobody sees: `U+00AD (soft hyphen)`."""
    name = unicodedata.name(character, "").lower()
    return f"U+{ord(character):04X}" + (f" ({name})" if name else "")


def are_closed(text: str) -> bool:
    """Say whether every isolate is closed in its own line, and nothing else is."""
    return all(map(_is_closed, text.splitlines())) if _ISOLATING.search(text) else True


def without_hiding(text: str) -> str:
    """Return a text without what hides or turns words, and without isolates in a line where one stays open."""
    kept = _HIDING.sub("", text.replace("\r\n", "\n"))
    if are_closed(kept):
        return kept
    return "".join(each if _is_closed(each) else without_isolates(each) for each in kept.splitlines(keepends=True))


def without_isolates(text: str) -> str:
    """Return a text without isolates: for a piece of one, which may hold an end and not its beginning."""
    return _ISOLATING.sub("", text)


def spell_hiding(text: str) -> str:
    r"""Return a text in which what hides or turns words is spelt out, as in `\u202e`."""
    spelt = _HIDING.sub(lambda found: found[0].encode("unicode_escape").decode(), text)
    return spelt if are_closed(spelt) else _ISOLATING.sub(lambda found: f"\\u{ord(found[0]):04x}", spelt)


def _is_closed(line: str) -> bool:
    open_ = 0
    for each in line:
        open_ += (each in _OPENING) - (each == _CLOSING)
        if open_ < 0:
            return False
    return open_ == 0

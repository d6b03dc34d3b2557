"""Finds in the lines of a page that does not name its petition what the recipient is asked."""

import re
from collections.abc import Iterable, Sequence

from desktop.core.paste.pasted_lines import PastedLine
from desktop.core.paste.typical_page_phrases import begins, is_only, says

_ITEMS = ("item", "numbered")
_BEGINNING = 40
_LONGEST_ASKING = 600  # letters of a paragraph that asks and has no list after it


def find_asked(lines: Sequence[PastedLine]) -> range:
    """Return the lines that ask something of the recipient; none where no line does.

    A sentence before a list says so best, then a heading, then a paragraph; of those alike the first is taken.
    """
    found = [(_strength(lines, place), -place) for place in range(len(lines))]
    strength, place = max(found, default=(0, 0))
    if not strength:
        return range(0)
    first = _opening(lines, -place)
    return range(first, _end(lines, -place))


def asked_of(lines: Iterable[PastedLine]) -> tuple[str, ...]:
    """Return what these lines ask, one by one: their list, else their sentences that ask."""
    lines = tuple(lines)
    items = tuple(line.plain for line in lines if line.kind in _ITEMS)
    texts = " ".join(line.plain for line in lines if line.kind == "text")
    sentences = re.split(r"(?<=[.!?。！？])\s*(?=\S)", texts)
    return items or tuple(each.strip() for each in sentences if begins("call", each))


def _strength(lines: Sequence[PastedLine], place: int) -> int:
    line, following = lines[place], lines[place + 1 : place + 2]
    if line.kind in ("quote", "border") or (line.kind in _ITEMS and not line.plain.endswith((":", "："))):
        return 0
    listed = bool(following) and following[0].kind in _ITEMS
    calls = begins("call", line.plain) or is_only("asks", line.plain)
    if listed and (calls or (line.plain.endswith((":", "：")) and says("urge", line.plain))):
        return 3
    if line.kind == "heading":
        return 2 if following and following[0].kind == "text" and calls else 0
    return int(line.kind == "text" and len(line.plain) < _LONGEST_ASKING and begins("call", line.plain))


def _opening(lines: Sequence[PastedLine], place: int) -> int:
    """Return where a letter begins that asks at this place: with whom it addresses or with those who sign it."""
    for before in range(place - 1, -1, -1):
        if lines[before].kind in ("heading", *_ITEMS):
            break
        if is_only("opening", lines[before].plain) or begins("call", lines[before].plain[:_BEGINNING]):
            return before
    return place


def _end(lines: Sequence[PastedLine], place: int) -> int:
    """Return the end of what is asked: of the list, of what stands under a heading, or of the paragraphs that ask."""
    after = range(place + 1, len(lines))
    section = next((each for each in after if lines[each].kind == "heading"), len(lines))
    listed = [each for each in range(place + 1, section) if lines[each].kind in _ITEMS]
    if listed and (lines[place].kind == "heading" or listed[0] == place + 1):
        return next((each for each in range(listed[0], section) if lines[each].kind not in _ITEMS), section)
    if lines[place].kind == "heading":
        return section
    return next((each for each in after if each >= section or not begins("call", lines[each].plain)), len(lines))

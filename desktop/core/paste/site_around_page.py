"""Parts what a page says from what its site shows around every page: menus, forms, notices and the foot."""

from collections.abc import Sequence

from desktop.core.paste.menu_and_foot_words import mark_furniture
from desktop.core.paste.pasted_lines import PastedLine
from desktop.core.paste.typical_page_phrases import begins, is_only

_LONGEST_HEADING = 60
_PARAGRAPH = 250  # letters: what a site shows under every page has nothing as long


def mark_site(lines: Sequence[PastedLine]) -> list[bool]:
    """Say of each line whether it is the site's. No menu is numbered: what is asked for may be as short."""
    words = mark_furniture([line.plain for line in lines])
    marked = [line.site or (each and line.kind != "numbered") for line, each in zip(lines, words, strict=True)]
    for place, line in enumerate(lines):
        if marked[place] or len(line.plain) > _LONGEST_HEADING or not is_only("end", line.plain):
            continue
        end = _end(lines, place + 1)
        marked[place:end] = [True] * (end - place)
    return marked


def _end(lines: Sequence[PastedLine], begun: int) -> int:
    """Return where a part ends that a site shows under every page: with the page, unless somebody speaks below."""
    for line in lines[begun:]:
        if len(line.plain) > _PARAGRAPH or begins("call", line.plain) or is_only("petition", line.plain):
            break
    else:
        return len(lines)
    ends = (place for place in range(begun, len(lines))
            if lines[place].kind == "heading" or len(lines[place].plain) > _PARAGRAPH)  # fmt: skip
    return next(ends, len(lines))

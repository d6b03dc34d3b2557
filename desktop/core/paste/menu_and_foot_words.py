"""Knows what of a page is furniture: the words of its menu, its buttons, its forms and its foot."""

import re
from collections.abc import Sequence

from desktop.core.paste.typical_page_phrases import is_only, says

_BETWEEN = re.compile(r"\s*[|·•›»/]\s*|\s{2,}|\t")
_ENTRY = 25  # letters: what stands beside others in a menu is shorter
_LONGEST_FOOT = 300  # letters: a paragraph is longer


def is_furniture(line: str) -> bool:
    """Whether a line holds such words and nothing else: one of them, or several beside each other as in a menu."""
    words = [each for each in _BETWEEN.split(line.strip()) if each]
    known = [is_only("alone", each) or is_only("beside", each) for each in words]
    if len(words) > 1 and (all(known) or (len(words) > 2 and any(known) and len(max(words, key=len)) < _ENTRY)):
        return True
    return is_only("alone", line) or (len(line) < _LONGEST_FOOT and says("foot", line))


def mark_furniture(lines: Sequence[str]) -> list[bool]:
    """Say of each line whether it is furniture; so is what may head a part and has furniture on both of its sides.

    The end of all lines is such a side as well: what heads a part has words after it.
    """
    alone = [is_furniture(line) for line in lines]
    marked, begun = list(alone), 0
    for place in range(len(lines) + 1):
        if place < len(lines) and not alone[place] and is_only("beside", lines[place]):
            continue  # the run goes on
        sides = [alone[each] for each in (begun - 1, place) if 0 <= each < len(lines)]
        if sides and all(sides):
            marked[begun:place] = [True] * (place - begun)
        begun = place + 1
    return marked

"""Whom something concerns, in a few words for the screen alone: the first names, and how many more there are."""

from collections.abc import Sequence

from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.console.page.page_plurals import PagePlurals

_FIRST = 2


def names_in_brief(names: Sequence[str], count: int = 0) -> str:
    """Return the first names and how many more; `count`: how many there are, where not all of them are given."""
    each = list(dict.fromkeys(filter(None, names)))
    more = max(count - len(names), 0) + len(each) - len(each[:_FIRST])
    said = ", ".join(map(apart, each[:_FIRST]))
    return " ".join(filter(None, (said, PagePlurals().and_more(more) if said and more else "")))

"""Takes from HTML what no end follows: a parser would look for each such end through all the rest of the page."""

import re

# Of Word, as in `<![if !supportLists]>`; elsewhere no page has them.
_CONDITION = re.compile(r"<!\[[^<>]{0,200}>")
_NO_CHARACTER = re.compile(r"&#\d{20,};?")
_BEGUN = re.compile(r"<!--\s*StartFragment\s*-->")
_ENDED = re.compile(r"<!--\s*EndFragment\s*-->")


def selected(source: str) -> str:
    """Return what stands between the marks that browsers put around a selection, or everything."""
    begun = _BEGUN.search(source)
    ended = _ENDED.search(source, begun.end()) if begun else None
    return source[begun.end() : ended.start()] if begun and ended else source


def without_loose_ends(source: str) -> str:
    """Return the same page, in which what is begun and never ended is words, and no number is too long for one."""
    source = _NO_CHARACTER.sub("\ufffd", _CONDITION.sub("", source)).replace("<![", "&lt;![")
    return _as_words(_as_words(source, "<!--", "-->"), "<", ">")


def _as_words(source: str, begin: str, end: str) -> str:
    ended, mark, rest = source.rpartition(end)
    return ended + mark + rest.replace(begin, "&lt;" + begin[1:])

"""Takes from HTML what no end follows: a parser would look for each such end through all the rest of the page."""

import re

# Of Word, as in `<![if !supportLists]>`; elsewhere no page has them.
_CONDITION = re.compile(r"<!\[[^<>]{0,200}>")
_NO_CHARACTER = re.compile(r"&#\d{20,};?")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_LONGEST = 2000  # characters of an element's beginning, without what it has in quotation marks; no page has a tenth
_BEGUN = re.compile(r"<!--\s*StartFragment\s*-->")
_ENDED = re.compile(r"<!--\s*EndFragment\s*-->")


def selected(source: str) -> str:
    """Return what stands between the marks that browsers put around a selection, or everything."""
    begun = _BEGUN.search(source)
    ended = _ENDED.search(source, begun.end()) if begun else None
    return source[begun.end() : ended.start()] if begun and ended else source


def without_loose_ends(source: str) -> str:
    """Return the same page, in which what is begun and never ended is words, and no number is too long for one.

    A beginning of thousands of attributes is words as well: nothing but that would take a second to read.
    """
    source = _NO_CHARACTER.sub("\ufffd", _CONDITION.sub("", source)).replace("<![", "&lt;![")
    first, *pieces = _as_words(_as_words(source, "<!--", "-->"), "<", ">").split("<")
    return first + "".join(("&lt;" if _is_crowded(each) else "<") + each for each in pieces)


def _is_crowded(piece: str) -> bool:
    if len(piece) <= _LONGEST or not piece[0].isalpha():
        return False
    return len(_QUOTED.sub("", piece).partition(">")[0]) > _LONGEST


def _as_words(source: str, begin: str, end: str) -> str:
    ended, mark, rest = source.rpartition(end)
    return ended + mark + rest.replace(begin, "&lt;" + begin[1:])

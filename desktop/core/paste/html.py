"""Reads a page as HTML: paragraphs, headings, quotes and items with their emphasis; whatever is no text is left out."""

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import replace
from html.parser import HTMLParser
from typing import Literal, NamedTuple

from desktop.core.paste.pasted_lines import (
    LARGEST_PASTE,
    LARGEST_WORDS,
    MOST_LINES,
    MOST_PIECES,
    LineKind,
    PastedLine,
    PastedLines,
    lines_of,
)
from desktop.core.paste.unclosed_html import selected, without_loose_ends
from desktop.core.paste.visible_words import Sight, hidden_names, sight_in
from desktop.core.text_blocks import Span

_SILENT = frozenset(
    ("script", "style", "head", "title", "select", "option", "svg", "iframe", "object", "textarea", "rp")
)
# What the site shows around its pages: by its element or role; or, where most of the page stands elsewhere, by the
# names that those who made the site gave it.
_AROUND = frozenset(("nav", "footer", "button"))
_ROLES = frozenset(("navigation", "contentinfo", "banner", "search", "dialog", "alertdialog", "menu", "toolbar"))
_NAMES = frozenset(
    (
        *("nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "footer", "sidebar", "cookie", "cookies"),
        *("newsletter", "share", "sharing", "social", "related", "skip", "gdpr", "popup"),
    )
)
_WHOLE = frozenset(("html", "body", "main", "article"))  # their names tell of the page, as `has-sidebar` does
_TEXTS = (
    "p",
    "div",
    "section",
    "article",
    "header",
    "main",
    "figure",
    "figcaption",
    "aside",
    "form",
    "nav",
    "footer",
    "tr",
    "table",
    "ul",
    "ol",
    "dl",
    "dd",
)
_BLOCKS: dict[str, LineKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(_TEXTS, "text"),
    "li": "item",
    "blockquote": "quote",
}
_EMPTY = frozenset(
    ("br", "hr", "img", "input", "meta", "link", "wbr", "col", "source", "area", "base", "embed", "track")
)
_BOLD, _ITALIC = ("b", "strong"), ("i", "em", "cite")
_ENDS_ITSELF = frozenset(("p", "li", "dt", "dd", "tr", "td", "th", "option"))  # where the next of its kind begins
_BLANKS = re.compile(r"\s+")  # lines of the source end anywhere
_NAMED = 300  # letters of what the page does not show: enough to see what it is
_WEIGHT, _STYLE = re.compile(r"font-weight\s*:\s*(\w+)"), re.compile(r"font-style\s*:\s*(\w+)")
_Whose = Literal["page", "named", "site"]


class _Inside(NamedTuple):
    """What an open element makes of the words in it; `whose`: they are the page's, or perhaps or surely the site's."""

    tag: str = ""
    silent: bool = False
    bold: bool = False
    italic: bool = False
    whose: _Whose = "page"
    sight: Sight = Sight()
    seen: bool = True


def read_html(source: str) -> PastedLines:
    """Return the lines of a page that was copied; of a clipboard's frame only what was selected."""
    source, whole = _first_pieces(source)
    reader = _PageReader(_hidden_names(source))
    reader.feed(without_loose_ends(selected(source)))
    reader.close()
    read = reader.lines()
    named = sum(len(line.plain) for line, whose in read if whose == "named")
    page = sum(len(line.plain) for line, whose in read if whose == "page")
    lines = (replace(line, site=whose == "site" or (whose == "named" and named < page)) for line, whose in read)
    return PastedLines(tuple(lines), whole and not reader.full, reader.unseen, reader.unseen_words)


def _first_pieces(source: str) -> tuple[str, bool]:
    """Return as much of a page as is read, and whether that is all of it."""
    if len(source) <= LARGEST_PASTE and source.count("<") <= MOST_PIECES:
        return source, True
    source, end = source[:LARGEST_PASTE], -1
    for _ in range(MOST_PIECES + 1):
        end = source.find("<", end + 1)
        if end < 0:
            return source, False
    return source[:end], False


def _hidden_names(source: str) -> frozenset[str]:
    """Return the names that the page's own style hides; of a selection it stands before or after."""
    if not re.search("<style", source, re.IGNORECASE):
        return frozenset()
    reader = _StyleReader()
    reader.feed(without_loose_ends(source))
    reader.close()
    return frozenset(hidden_names("".join(reader.sheets)))


class _StyleReader(HTMLParser):
    """Finds the style that a page has of its own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.sheets: list[str] = []

    def handle_data(self, data: str) -> None:
        """Take the words of a style, in which no element can stand."""
        if self.cdata_elem == "style":
            self.sheets.append(data)


class _PageReader(HTMLParser):
    """Walks through the page once; each open element says how it changes what is inside it."""

    def __init__(self, hiding: Collection[str]) -> None:
        super().__init__(convert_charrefs=True)
        self._hiding = hiding
        self._open = [_Inside()]
        self._opened: Counter[str] = Counter()
        self._kind: LineKind = "text"
        self._whose: _Whose = "page"
        self._spans: list[Span] = []
        self._done: list[tuple[PastedLine, _Whose]] = []
        self._letters = 0
        self.full = False
        self.unseen = 0
        self.unseen_words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element."""
        if self.full:
            return
        if tag in _BLOCKS and self._open[-1].tag == "p":
            self._close("p")
        elif tag in _ENDS_ITSELF and self._open[-1].tag == tag:
            self._close(tag)
        inside = self._effect(tag, {name: said or "" for name, said in reversed(attrs)})  # of two alike the first holds
        if tag in _BLOCKS or tag == "hr" or inside.whose != self._whose:
            self._flush(_BLOCKS.get(tag, "text"))
        if tag == "hr":
            self._add(PastedLine("border", ()))
        elif tag == "br":
            self._break()
        elif tag not in _EMPTY:
            self._open.append(inside)
            self._opened[tag] += 1
            self._whose = inside.whose

    def handle_endtag(self, tag: str) -> None:
        """End the innermost element of this name, and those that were left open in it."""
        if self.full:
            return
        self._close(tag)
        whose = self._open[-1].whose
        if tag in _BLOCKS or whose != self._whose:
            self._flush("quote" if self._opened["blockquote"] else "text")
        self._whose = whose

    def handle_data(self, data: str) -> None:
        """Take words, where they can be seen; say of those that cannot how many there are."""
        here = self._open[-1]
        if here.silent or self.full:
            return
        if not here.seen:
            self._pass_over(data, here.whose)
            return
        data = _BLANKS.sub(" ", data)[: LARGEST_WORDS - self._letters + 1]
        self._letters += len(data)
        self._spans.append(Span(data, here.bold, here.italic))
        if self._letters > LARGEST_WORDS:
            self._flush("text")
            self.full = True

    def lines(self) -> list[tuple[PastedLine, _Whose]]:
        """Return what was read, and whose words it is."""
        self._flush("text")
        return self._done

    def _pass_over(self, data: str, whose: _Whose) -> None:
        words = data.split() if whose != "site" else ()  # a menu that is folded is left out as every menu is
        self.unseen += len(words)
        if words and len(self.unseen_words) < _NAMED:
            self.unseen_words = f"{self.unseen_words} {' '.join(words)}".strip()[:_NAMED]

    def _close(self, tag: str) -> None:
        while self._opened[tag]:
            closed = self._open.pop().tag
            self._opened[closed] -= 1
            if closed == tag:
                return

    def _effect(self, tag: str, attrs: Mapping[str, str]) -> _Inside:
        around = self._open[-1]
        sight = sight_in(around.sight, tag, around.tag, attrs, self._hiding)
        silent, bold, italic = (
            around.silent or tag in _SILENT,
            around.bold or tag in _BOLD,
            around.italic or tag in _ITALIC,
        )
        if "font-" in (said := attrs.get("style", "").lower()):
            if found := _WEIGHT.search(said):
                heavy = found[1].isdigit() and len(found[1]) < 5 and int(found[1]) >= 600
                bold = found[1] in ("bold", "bolder") or heavy
            if found := _STYLE.search(said):
                italic = found[1] in ("italic", "oblique")
        whose = around.whose if around.whose == "site" else _whose(tag, attrs, around.whose)
        seen = around.seen if sight is around.sight else sight.seen
        return _Inside(tag, silent, bold, italic, whose, sight, seen)

    def _break(self) -> None:
        """End a line; a second end with nothing between is that of the paragraph."""
        before = next((span.text for span in reversed(self._spans) if span.text.strip(" ")), "")
        if before == "\n":
            self._flush(self._kind)
        else:
            self._spans.append(Span("\n"))

    def _add(self, line: PastedLine) -> None:
        self.full = self.full or len(self._done) >= MOST_LINES
        if not self.full:
            self._done.append((line, self._whose))

    def _flush(self, kind: LineKind) -> None:
        spans, self._spans = self._spans, []
        for line in lines_of(self._kind, spans) if spans else ():
            self._add(line)
            if self.full:
                break
        if kind == "text" and self._opened["li"]:
            kind = "item"
        self._kind = "quote" if kind == "text" and self._opened["blockquote"] else kind


def _whose(tag: str, attrs: Mapping[str, str], around: _Whose) -> _Whose:
    """Return whose words an element holds that is no part of the site yet."""
    if tag in _AROUND or (attrs and attrs.get("role", "").lower() in _ROLES):
        return "site"
    if tag == "form":
        return "named"
    if tag not in _BLOCKS or tag in _WHOLE or not attrs:
        return around
    names = re.split(r"[^a-z]+", f"{attrs.get('class', '')} {attrs.get('id', '')}".lower()[:400])
    return around if _NAMES.isdisjoint(names) else "named"

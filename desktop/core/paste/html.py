"""Reads a page as HTML: paragraphs, headings, quotes and items with their emphasis; whatever is no text is left out."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html.parser import HTMLParser
from typing import Literal, NamedTuple

from desktop.core.paste.lines import LARGEST_PASTE, MOST_LINES, LineKind, PastedLine, lines_of
from desktop.core.paste.loose_ends import selected, without_loose_ends
from desktop.core.text_blocks import Span

_SILENT = frozenset(
    (
        *("script", "style", "head", "title", "select", "option", "noscript", "template"),
        *("svg", "iframe", "object", "textarea"),
    )
)
_UNSEEN = ("display:none", "visibility:hidden", "mso-hide:all")  # in a style
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
_DEEPEST = 50  # elements within each other; no page comes near
_Whose = Literal["page", "named", "site"]


class _Inside(NamedTuple):
    """What an open element makes of the words in it; `whose`: they are the page's, or perhaps or surely the site's."""

    tag: str = ""
    silent: bool = False
    bold: bool = False
    italic: bool = False
    whose: _Whose = "page"


def read_html(source: str) -> tuple[PastedLine, ...]:
    """Return the lines of a page that was copied; of a clipboard's frame only what was selected."""
    reader = _PageReader()
    reader.feed(without_loose_ends(selected(source[:LARGEST_PASTE])))
    reader.close()
    read = list(reader.lines())
    named = sum(len(line.plain) for line, whose in read if whose == "named")
    page = sum(len(line.plain) for line, whose in read if whose == "page")
    return tuple(replace(line, site=whose == "site" or (whose == "named" and named < page)) for line, whose in read)


class _PageReader(HTMLParser):
    """Walks through the page once; each open element says how it changes what is inside it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[_Inside] = []
        self._kind: LineKind = "text"
        self._whose: _Whose = "page"
        self._spans: list[Span] = []
        self._done: list[tuple[PastedLine, _Whose]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element."""
        if len(self._done) >= MOST_LINES:
            return
        inside = self._effect(tag, {name: said or "" for name, said in attrs})
        if tag in _BLOCKS or tag == "hr" or inside.whose != self._whose:
            self._flush(_BLOCKS.get(tag, "text"))
        if tag == "hr":
            self._done.append((PastedLine("border", ()), self._whose))
        elif tag == "br":
            self._break()
        elif tag not in _EMPTY and (len(self._open) < _DEEPEST or (tag in _SILENT and not self._open[-1].silent)):
            self._open.append(inside)
            self._whose = inside.whose

    def handle_endtag(self, tag: str) -> None:
        """End the innermost element of this name, and those that were left open in it."""
        names = [each.tag for each in self._open]
        if tag in names:
            del self._open[len(names) - 1 - names[::-1].index(tag) :]
        whose = self._open[-1].whose if self._open else "page"
        if tag in _BLOCKS or whose != self._whose:
            self._flush("quote" if any(each.tag == "blockquote" for each in self._open) else "text")
        self._whose = whose

    def handle_data(self, data: str) -> None:
        """Take words, where they can be seen."""
        here = self._open[-1] if self._open else _Inside()
        if not here.silent and len(self._done) < MOST_LINES:
            self._spans.append(Span(data.replace("\n", " ").replace("\r", " "), here.bold, here.italic))

    def lines(self) -> Iterator[tuple[PastedLine, _Whose]]:
        """Yield what was read, and whose words it is."""
        self._flush("text")
        yield from self._done[:MOST_LINES]

    def _effect(self, tag: str, attrs: Mapping[str, str]) -> _Inside:
        _, silent, bold, italic, whose = self._open[-1] if self._open else _Inside()
        said = attrs.get("style", "").lower().replace(" ", "")
        silent = silent or tag in _SILENT or "hidden" in attrs or any(each in said for each in _UNSEEN)
        bold, italic = bold or tag in _BOLD, italic or tag in _ITALIC
        if found := re.search(r"font-weight:(\w+)", said):
            bold = found[1] in ("bold", "bolder") or (found[1].isdigit() and len(found[1]) < 5 and int(found[1]) >= 600)
        if found := re.search(r"font-style:(\w+)", said):
            italic = found[1] in ("italic", "oblique")
        return _Inside(tag, silent, bold, italic, whose if whose == "site" else _whose(tag, attrs, whose))

    def _break(self) -> None:
        """End a line; a second end with nothing between is that of the paragraph."""
        before = next((span.text for span in reversed(self._spans) if span.text.strip(" ")), "")
        if before == "\n":
            self._flush(self._kind)
        else:
            self._spans.append(Span("\n"))

    def _flush(self, kind: LineKind) -> None:
        self._done += [(line, self._whose) for line in lines_of(self._kind, self._spans)]
        self._spans = []
        if kind == "text" and any(each.tag == "li" for each in self._open):
            kind = "item"
        self._kind = "quote" if kind == "text" and any(each.tag == "blockquote" for each in self._open) else kind


def _whose(tag: str, attrs: Mapping[str, str], around: _Whose) -> _Whose:
    """Return whose words an element holds that is no part of the site yet."""
    if tag in _AROUND or attrs.get("role", "").lower() in _ROLES:
        return "site"
    names = re.split(r"[^a-z]+", f"{attrs.get('class', '')} {attrs.get('id', '')}".lower()[:400])
    return (
        "named" if tag == "form" or (tag in _BLOCKS and tag not in _WHOLE and not _NAMES.isdisjoint(names)) else around
    )

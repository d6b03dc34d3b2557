"""Reads a page as HTML: paragraphs, headings, quotes and items with their emphasis; whatever is no text is left out."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from desktop.core.paste.lines import LARGEST_PASTE, MOST_LINES, LineKind, PastedLine, lines_of
from desktop.core.text_blocks import Span

_SILENT = frozenset(
    (
        *("script", "style", "head", "title", "nav", "form", "button", "select", "option", "noscript", "template"),
        *("svg", "iframe", "object", "footer", "textarea"),
    )
)
_TEXTS = (
    "p",
    "div",
    "section",
    "article",
    "header",
    "main",
    "figure",
    "figcaption",
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


def read_html(source: str) -> tuple[PastedLine, ...]:
    """Return the lines of a page that was copied; of a clipboard's frame only what was selected."""
    reader = _PageReader()
    reader.feed(_selected(source[:LARGEST_PASTE]))
    reader.close()
    return tuple(reader.lines())


def _selected(source: str) -> str:
    """Return what stands between the marks that browsers put around a selection, or everything."""
    found = re.search(r"<!--\s*StartFragment\s*-->(.*?)<!--\s*EndFragment\s*-->", source, re.DOTALL)
    return found[1] if found else source


class _PageReader(HTMLParser):
    """Walks through the page once; each open element says how it changes what is inside it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[tuple[str, bool, bool, bool]] = []  # name, silent, bold, italic
        self._kind: LineKind = "text"
        self._spans: list[Span] = []
        self._done: list[PastedLine] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element."""
        if len(self._done) >= MOST_LINES:
            return
        if tag in _BLOCKS or tag == "hr":
            self._flush(_BLOCKS.get(tag, "text"))
        if tag == "hr":
            self._done.append(PastedLine("border", ()))
        elif tag == "br":
            self._break()
        elif tag not in _EMPTY and (len(self._open) < _DEEPEST or tag in _SILENT):
            self._open.append((tag, *self._effect(tag, dict(attrs).get("style") or "")))

    def handle_endtag(self, tag: str) -> None:
        """End the innermost element of this name, and those that were left open in it."""
        names = [name for name, *_ in self._open]
        if tag in names:
            del self._open[len(names) - 1 - names[::-1].index(tag) :]
        if tag in _BLOCKS:
            self._flush("quote" if any(name == "blockquote" for name, *_ in self._open) else "text")

    def handle_data(self, data: str) -> None:
        """Take words, where they can be seen."""
        _, silent, bold, italic = self._open[-1] if self._open else ("", False, False, False)
        if not silent and len(self._done) < MOST_LINES:
            self._spans.append(Span(data.replace("\n", " ").replace("\r", " "), bold, italic))

    def lines(self) -> Iterator[PastedLine]:
        """Yield what was read."""
        self._flush("text")
        yield from self._done[:MOST_LINES]

    def _effect(self, tag: str, style: str) -> tuple[bool, bool, bool]:
        _, silent, bold, italic = self._open[-1] if self._open else ("", False, False, False)
        said = style.lower().replace(" ", "")
        silent = silent or tag in _SILENT or "display:none" in said or "mso-hide:all" in said
        bold, italic = bold or tag in _BOLD, italic or tag in _ITALIC
        if found := re.search(r"font-weight:(\w+)", said):
            bold = found[1] in ("bold", "bolder") or (found[1].isdigit() and len(found[1]) < 5 and int(found[1]) >= 600)
        if found := re.search(r"font-style:(\w+)", said):
            italic = found[1] in ("italic", "oblique")
        return silent, bold, italic

    def _break(self) -> None:
        """End a line; a second end with nothing between is that of the paragraph."""
        before = next((span.text for span in reversed(self._spans) if span.text.strip(" ")), "")
        if before == "\n":
            self._flush(self._kind)
        else:
            self._spans.append(Span("\n"))

    def _flush(self, kind: LineKind) -> None:
        self._done += lines_of(self._kind, self._spans)
        self._spans = []
        if kind == "text" and any(name == "li" for name, *_ in self._open):
            kind = "item"
        self._kind = "quote" if kind == "text" and any(name == "blockquote" for name, *_ in self._open) else kind

"""Lines of a pasted page: what each is, and its words with their emphasis, as campaign Markdown has them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from operator import itemgetter
from typing import Literal

from desktop.core.paste.menu_and_foot_words import mark_furniture
from desktop.core.text_blocks import Span
from desktop.core.unseen_characters import without_hiding, without_isolates

LineKind = Literal["heading", "text", "item", "numbered", "quote", "border"]

LARGEST_PASTE = 1_000_000  # characters: a page with its styles, and not a book; a face says that more is too much
# Of these, what comes after is said not to be taken. The longest petition text we know has a third of that.
LARGEST_WORDS = 30_000  # characters that are seen
MOST_LINES = 2000
MOST_ROWS = 6_000  # of a plain text
MOST_PIECES = 20_000  # beginnings and ends of elements
LONGEST_HEADING = 90
_BULLET = re.compile(r"^[\s]*[•·▪◦‣●○■*–—-][\s\u00a0]+(?=\S)")
_NUMBER = re.compile(r"^\s*(?:\d{1,2}|[a-zA-Z])[.)][\s\u00a0]+(?=\S)")
_ENDING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")  # of lines or pages: a blank, where words go on
_BLANKS = re.compile("[ \u00a0]{3,}")  # two part the words of a menu, and more say no more
_ENDED = re.compile(r"[;,.…；，。؛،]\s*(and|et|y|и|та|و|和)?\s*$")
_TAIL = 40  # letters at the end of a row, in which it says that another item follows
_BORDER = re.compile(r"^[\s_*=~—–-]{3,}$")
# What Markdown would read as more than a letter: wherever it stands.
_MEANT = re.compile(r"([\\`*_\[\]<>&#~|!{}])")
_BEGINNING = re.compile(r"^(\d+)([.)])|^([-+=])")


@dataclass(frozen=True, slots=True)
class PastedLine:
    """One paragraph, heading or item; `site`: the page itself says that it is menu, form or foot."""

    kind: LineKind
    spans: tuple[Span, ...]
    site: bool = False

    @property
    def plain(self) -> str:
        """Its words without emphasis."""
        return "".join(span.text for span in self.spans)

    @property
    def markdown(self) -> str:
        """Its words as Markdown."""
        around = (None, *self.spans, None)
        return escape_beginning("".join(map(_marked, around, self.spans, around[2:])))


@dataclass(frozen=True, slots=True)
class PastedLines:
    """The lines of what was pasted. `whole`: it has no more. `unseen`: how many words its readers do not see.

    `unseen_words`: the first of those; no line has them.
    """

    lines: tuple[PastedLine, ...] = ()
    whole: bool = True
    unseen: int = 0
    unseen_words: str = ""


def line_of(kind: LineKind, spans: Iterable[Span]) -> PastedLine:
    """Return a line with blanks tidied, and of the kind that its words say: border, bullet, number or heading."""
    tidied = _tidied(spans)
    plain = "".join(span.text for span in tidied)
    if _BORDER.match(plain) and len(plain) >= 3:
        return PastedLine("border", tidied)
    if kind in ("text", "item") and (found := _BULLET.match(plain)):
        return PastedLine("item", _without(tidied, found.end()))
    if kind in ("text", "item") and (found := _NUMBER.match(plain)):
        return PastedLine("numbered", _without(tidied, found.end()))
    if kind == "text" and _is_heading(tidied, plain):
        return PastedLine("heading", tidied)
    return PastedLine(kind, tidied)


def read_plain(text: str) -> PastedLines:
    """Return the lines of a plain text: a blank line ends a paragraph, and bullets and numbers stand alone.

    A menu has no blank lines: each of its words stands alone, too. The first line may be the title.
    """
    seen = _BLANKS.sub("  ", text[:LARGEST_PASTE].replace("\r\n", "\n").replace("\r", "\n"))
    rows = seen[:LARGEST_WORDS].split("\n", MOST_ROWS)
    found = tuple(islice(_plain_lines("\n".join(rows[:MOST_ROWS])), MOST_LINES + 1))
    whole = (
        len(text) <= LARGEST_PASTE
        and len(seen) <= LARGEST_WORDS
        and len(rows) <= MOST_ROWS
        and len(found) <= MOST_LINES
    )
    lines = found[:MOST_LINES]
    marked = mark_furniture([line.plain for line in lines])
    first = marked.index(False) if False in marked else len(lines)
    if first + 1 < len(lines) and _is_title(lines[first]):
        lines = (*lines[:first], PastedLine("heading", lines[first].spans), *lines[first + 1 :])
    return PastedLines(lines, whole)


def _plain_lines(text: str) -> Iterator[PastedLine]:
    asked = False
    for paragraph in re.split(r"\n[ \t\u00a0]*\n", text):
        rows = paragraph.split("\n") if paragraph.strip() else []
        for furniture, group in groupby(zip(rows, mark_furniture(rows), strict=True), itemgetter(1)):
            texts = [row for row, _ in group]
            listed = asked and not furniture and _is_list(texts)
            for each in texts if furniture or listed else ("\n".join(texts),):
                yield from lines_of("item" if listed else "text", [Span(each)])
            asked = not furniture and texts[-1].rstrip().endswith((":", "："))


def _is_list(rows: Sequence[str]) -> bool:
    """Whether rows below a colon are a list that lost its bullets: each but the last ends as an item does."""
    return len(rows) > 1 and all(_ENDED.search(row.rstrip()[-_TAIL:]) for row in rows[:-1])


def lines_of(kind: LineKind, spans: Iterable[Span]) -> Iterator[PastedLine]:
    """Yield the lines of one block: broken lines are joined, unless one of them begins like an item."""
    rows = _rows(spans)
    alone = any(_stands_alone("".join(span.text for span in row)) for row in rows)
    joined = rows if alone else [[span for row in rows for span in (*row, Span(" "))]]
    for row in joined:
        line = line_of(kind, row)
        if line.plain:
            yield line


def escape(text: str) -> str:
    """Return words so that Markdown shows them as they are."""
    return _MEANT.sub(r"\\\1", text)


def escape_beginning(text: str) -> str:
    """Return escaped words so that their beginning makes no list and no rule."""
    return _BEGINNING.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", text)


def _rows(spans: Iterable[Span]) -> list[list[Span]]:
    rows: list[list[Span]] = [[]]
    for span in spans:
        first, *rest = span.text.split("\n")
        rows[-1].append(Span(first, span.bold, span.italic))
        rows += [[Span(each, span.bold, span.italic)] for each in rest]
    return rows


def _stands_alone(row: str) -> bool:
    return bool(_BULLET.match(row) or _NUMBER.match(row) or (_BORDER.match(row) and row.strip()))


def _tidied(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Join spans of one emphasis, and blanks to one each; nothing that cannot be seen stays."""
    groups: list[tuple[tuple[bool, bool], list[str]]] = []
    for span in spans:
        if groups and (not span.text.strip() or groups[-1][0] == (span.bold, span.italic)):
            groups[-1][1].append(span.text)
        else:
            groups.append(((span.bold, span.italic), [span.text]))
    found: list[Span] = []
    for (bold, italic), texts in groups:
        text = re.sub(r"\s+", " ", _seen("".join(texts)))
        text = text.lstrip(" ") if not found or found[-1].text.endswith(" ") else text
        if text:
            found.append(Span(text, bold, italic))
    if found:
        found[-1] = Span(found[-1].text.rstrip(" "), found[-1].bold, found[-1].italic)
    return tuple(each for each in found if each.text)


def _seen(text: str) -> str:
    """Return a text as a pack may hold it: what ends lines is a blank, what turns or hides words is nothing."""
    return text if text.isascii() and text.isprintable() else without_isolates(without_hiding(_ENDING.sub(" ", text)))


def _without(spans: tuple[Span, ...], count: int) -> tuple[Span, ...]:
    """Return the spans less their first characters."""
    left: list[Span] = []
    for span in spans:
        text, count = span.text[count:], max(0, count - len(span.text))
        left += [Span(text, span.bold, span.italic)]
    return _tidied(left)


def _is_heading(spans: tuple[Span, ...], plain: str) -> bool:
    if not plain or len(plain) > LONGEST_HEADING or not any(map(str.isalpha, plain)):
        return False
    return all(span.bold for span in spans) or (plain.isupper() and len(plain) > 3)


def _is_title(line: PastedLine) -> bool:
    """Whether the first line of a plain text reads like a title: a few words, and no sentence."""
    plain = line.plain
    return line.kind == "text" and len(plain) <= LONGEST_HEADING and plain[:1].isupper() and plain[-1:].isalnum()


def _marked(before: Span | None, span: Span, after: Span | None) -> str:
    """Put marks inside the blanks, and none where Markdown might not take them for marks."""
    mark = "**" * span.bold + "*" * span.italic
    core = span.text.strip(" ")
    touches = _touches(before, span) or _touches(span, after)
    if not mark or not core or touches or not (core[0].isalnum() and core[-1].isalnum()):
        return escape(span.text)
    left, right = span.text.split(core)[0], span.text[len(span.text.rstrip(" ")) :]
    return f"{left}{mark}{escape(core)}{mark[::-1]}{right}"


def _touches(one: Span | None, other: Span | None) -> bool:
    """Whether two emphasised spans meet without a blank."""
    if one is None or other is None or not (one.bold or one.italic) or not (other.bold or other.italic):
        return False
    return not (one.text.endswith(" ") or other.text.startswith(" "))

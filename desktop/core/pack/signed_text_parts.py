"""Cuts a campaign text as it was typed into parts, and makes some of them what is signed: nobody learns the mark-up."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import starmap

from desktop.core.campaign_markdown import read_markdown
from desktop.core.errors import CampaignError
from desktop.core.paste.campaign_from_page import PartHeadings

_HEADING = re.compile(r"(?P<level>#{1,6})\s+(?P<words>.*)")
_ROLE = re.compile(r"\{#(?P<role>[a-z]+)\}$")
_ITEM = re.compile(r"^\s{0,3}(?:[-*+]|\d{1,9}[.)])\s")
_MARKS = {"item": "– ", "numbered": "– "}
_COLON = (":", "：")


@dataclass(frozen=True, slots=True)
class TextPart:
    """A heading (`level` above 0), or a paragraph with the list that belongs to it. `source`: as it was typed."""

    source: str
    words: str
    level: int = 0
    role: str = ""
    listed: bool = False


def read_parts(text: str) -> tuple[TextPart, ...]:
    """Return the parts of a text, in order; whatever was typed is in one of them."""
    return tuple(starmap(_part, _pieces(text)))


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    """Yield each part as it was typed, and whether there is a list in it, which belongs to what stands before it."""
    rows: list[str] = []
    listed = False
    for chunk in _chunks(text):
        item = bool(_ITEM.match(chunk))
        if rows and not (item and (listed or (_heading(rows[0]) is None and _plain(rows[0]).endswith(_COLON)))):
            yield "\n\n".join(rows), listed
            rows = []
        rows.append(chunk)
        listed = item
    if rows:
        yield "\n\n".join(rows), listed


def _part(source: str, listed: bool) -> TextPart:  # noqa: FBT001  (one of a pair)
    heading = _heading(source)
    if heading is None:
        return TextPart(source, _plain(source), listed=listed)
    level, words, role = heading
    return TextPart(source, _plain(f"## {words}"), level, role)


def signed_parts(parts: Sequence[TextPart]) -> range:
    """Return which parts are signed, with their heading; none where nobody said so."""
    first = next((place for place, part in enumerate(parts) if part.role == "petition"), None)
    return range(0) if first is None else range(first, _section_end(parts, first))


def parts_from(parts: Sequence[TextPart], first: int) -> range:
    """Return what somebody means who points at one part: all under a heading, or a paragraph to the end of its list."""
    section = _section_end(parts, first)
    if parts[first].level:
        return range(first, section)
    return range(first, next((place + 1 for place in range(first, section) if parts[place].listed), first + 1))


def mark_petition(parts: Sequence[TextPart], signed: range, headings: PartHeadings) -> str:
    """Return the text in which these parts, and no others, are what is signed; every word of somebody's stays."""
    start = signed.start - (signed.start > 0 and parts[signed.start - 1].level > 0)
    chosen = parts[start : signed.stop]
    if all(part.level for part in chosen):
        return "\n\n".join(part.source for part in parts) + "\n"
    ours = (headings.voice, headings.why, headings.petition, headings.latest)
    heading, *_ = chosen
    own = heading.level > 0 and heading.words not in ours
    title = _typed(heading) if own else headings.petition
    inside = [_within(part) for part in chosen[heading.level > 0 :] if not (part.level and part.words in ours)]
    before = _around(parts[:start], f"## {headings.why} {{#why}}", (headings.petition, headings.latest))
    after = _around(parts[signed.stop :], f"## {headings.latest} {{#latest}}", (headings.petition,))
    return "\n\n".join((*before, f"## {title} {{#petition}}", *inside, *after)) + "\n"


def _around(parts: Sequence[TextPart], first: str, made_before: Sequence[str]) -> Iterator[str]:
    """Yield parts that are not signed, under a heading; headings that were made for what was signed before go."""
    for place, part in enumerate(parts):
        made = part.role in ("petition", "latest") and part.words in made_before
        if place == 0 and (made or part.level != 2):
            yield first
        if part.role == "petition" and not made:
            yield f"## {_typed(part)}"
        elif not made:
            yield part.source


def _within(part: TextPart) -> str:
    return f"### {_typed(part)}" if part.level else part.source


def _typed(heading: TextPart) -> str:
    found = _heading(heading.source)
    return found[1] if found else heading.words


def _heading(row: str) -> tuple[int, str, str] | None:
    """Return the level of a heading, its words and what kind of part it begins; None for what is none."""
    found = _HEADING.fullmatch(row)
    if found is None:
        return None
    words = found["words"].rstrip()
    role = _ROLE.search(words)
    return len(found["level"]), words[: role.start()].rstrip() if role else words, role["role"] if role else ""


def _section_end(parts: Sequence[TextPart], first: int) -> int:
    """Return where the section ends in which a part is; a heading within it, below the second level, ends none."""
    ends = (place for place in range(first + 1, len(parts)) if 0 < parts[place].level <= 2)
    return next(ends, len(parts))


def _chunks(text: str) -> Iterator[str]:
    """Yield paragraphs, headings and items: what a blank line, a heading or an item's mark parts."""
    rows: list[str] = []
    for row in (*text.split("\n"), ""):
        alone = _heading(row) is not None
        if rows and (not row.strip() or alone or _ITEM.match(row)):
            yield "\n".join(rows)
            rows = []
        if alone:
            yield row
        elif row.strip():
            rows.append(row)


def _plain(source: str) -> str:
    try:
        return "\n".join(_MARKS.get(block.kind, "") + block.plain for block in read_markdown(source, file=""))
    except CampaignError:  # said where the text is checked; here it is shown as it was typed
        return source.strip("# ")

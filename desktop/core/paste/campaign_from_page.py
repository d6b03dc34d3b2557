"""Finds in the lines of a page the parts of a campaign: a proposal, whose words are those of the page."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from desktop.core.campaign import Role
from desktop.core.paste.pasted_lines import PastedLine, PastedLines, escape, escape_beginning
from desktop.core.paste.site_around_page import mark_site
from desktop.core.paste.typical_page_phrases import Kind, is_only, whom
from desktop.core.paste.what_is_asked import asked_of, find_asked

_QUOTED = re.compile(r"^\W{0,20}[“”„«\"].{20,}[“”»\"]", re.DOTALL)
_TO = re.compile(r"^(?:to|à|au|aux|al?|кому|إلى|致)\s?[:：]\s*(?P<who>.{3,200})$", re.IGNORECASE)
_NOTE = re.compile(r"\bsignatures?\b.{0,120}\b(delivered|handed|presented|remises?|transmises?)\b", re.IGNORECASE)
_ADDRESSED = re.compile(
    r"^(?P<to>to(?= the )|à(?= la | l[’'])|au|aux|a(?= la | los | las )|al) (?P<who>.{3,160}[^.!?:;,…])$",
    re.IGNORECASE,
)
_ARTICLES = {"au": "le ", "aux": "les ", "al": "el "}  # that the word before whom has swallowed
_AT_THE_TOP = 6  # lines among which one that addresses somebody stands
_POSTED = re.compile(
    r"^(?:posted|published|(?:last )?updated|publiée?|mise? à jour|publicad[oa])\b(?=.*\d).{0,120}$", re.IGNORECASE
)
_LONGEST_SPEAKER = 160
_PARTS: tuple[Kind, ...] = ("petition", "asks", "section")


@dataclass(slots=True)
class _Part:
    role: Role
    heading: str
    lines: list[PastedLine] = field(default_factory=list)
    headed: bool = False  # by the page itself: its heading is somebody's words


@dataclass(frozen=True, slots=True)
class PastedPage:
    """What was found; empty where it was not.

    `text`: the campaign text as Markdown; `left_out`: words that no part has; the rest is as in `PastedLines`.
    """

    title: str = ""
    recipient: str = ""
    asks: tuple[str, ...] = ()
    delivery_note: str = ""
    text: str = ""
    left_out: tuple[str, ...] = ()
    whole: bool = True
    unseen: int = 0
    unseen_words: str = ""


@dataclass(frozen=True, slots=True)
class PartHeadings:
    """How parts are headed where the page does not head them."""

    voice: str = "A voice"
    why: str = "About this petition"
    petition: str = "The petition"
    latest: str = "More about it"


def understand_page(read: PastedLines, headings: PartHeadings, *, everything: bool = False) -> PastedPage:
    """Return what the page says, part by part, in its own words; `everything`: with what its site shows around it."""
    lines = read.lines
    said = [(line, site) for line, site in zip(lines, mark_site(lines), strict=True) if line.kind != "border"]
    notes = [line.plain for line, site in said if not site and _is_note(line)]
    above, title, rest = _title([line for line, site in said if not site and not _is_note(line)])
    recipient, rest = _addressed(rest)
    left_out = [line.plain for line, site in said if site] + above + [each.plain for each in rest if _is_posted(each)]
    rest = [each for each in rest if not _is_posted(each)]
    if everything:
        left_out, rest = [], [*_brought_back(said, above, title)]
    parts = list(_parts(rest, headings))
    left_out += [part.heading for part in parts if part.role in ("plain", "latest") and not part.lines]
    petition = next((part for part in parts if part.role == "petition"), None)
    found = [match["who"] for line in (petition.lines if petition else ()) if (match := _TO.match(line.plain))]
    named = [whom(each) for each in (petition.heading, *(line.plain for line in petition.lines))] if petition else ()
    return PastedPage(
        title=title,
        recipient=found[0].rstrip(" :,") if found else recipient or next(filter(None, named), ""),
        asks=asked_of(petition.lines) if petition else (),
        delivery_note=" ".join(notes),
        text="\n\n".join(_written(part) for part in _once_each(parts)) + "\n" if parts else "",
        left_out=tuple(left_out),
        whole=read.whole,
        unseen=read.unseen,
        unseen_words=read.unseen_words,
    )


def _addressed(lines: list[PastedLine]) -> tuple[str, list[PastedLine]]:
    """Return whom a line of its own addresses, as “To the Minister of Health”, and the other lines."""
    for place, line in enumerate(lines[:_AT_THE_TOP]):
        if line.kind in ("heading", "text") and (found := _ADDRESSED.match(line.plain)):
            who = _ARTICLES.get(found["to"].lower(), "") + found["who"]
            return who, lines[:place] + lines[place + 1 :]
    return "", lines


def _is_posted(line: PastedLine) -> bool:
    """Whether a line only says when the page was put up."""
    return line.kind == "text" and bool(_POSTED.match(line.plain))


def _brought_back(said: Iterable[tuple[PastedLine, bool]], above: Sequence[str], title: str) -> Iterator[PastedLine]:
    """Yield every line but the title and the notes; what the site shows heads no part, wherever it stands."""
    taken = [title]
    for line, site in said:
        if not site and line.kind == "heading" and line.plain in taken:
            taken.remove(line.plain)
        elif site or line.plain in above:
            yield replace(line, kind="text")
        elif not _is_note(line):
            yield line


def _is_note(line: PastedLine) -> bool:
    return line.kind == "text" and len(line.plain) < 500 and bool(_NOTE.search(line.plain))


def _title(lines: list[PastedLine]) -> tuple[list[str], str, list[PastedLine]]:
    """Return headings above the title, which are what the site is called; the title; and what follows.

    The title is the last heading before the text, and before one that heads a part of every such page.
    """
    words = (place for place, line in enumerate(lines) if line.kind != "heading" or _heads_part(line))
    own = range(next(words, len(lines)))
    if not own:
        return [], "", lines
    return [lines[place].plain for place in own[:-1]], lines[own[-1]].plain, lines[own[-1] + 1 :]


def _parts(lines: Sequence[PastedLine], headings: PartHeadings) -> Iterator[_Part]:
    """Cut the lines into parts: each heading begins one, so does a quotation, and so does the petition."""
    asked, part, over = _asked(lines), _Part("why", headings.why), False
    for place, line in enumerate(lines):
        if place in asked:
            begun = _asking(line, headings) if place == asked.start else None
        else:
            begun = _begun(line, part, headings, asked=over or (part.role == "petition" and place == asked.stop))
        if begun:
            yield part
            part = begun
        elif not is_only("petition", line.plain):
            part.lines.append(line)
        over = part.role == "petition" and ((over and not begun) or _ends_asks(line, lines[place + 1 : place + 2]))
    yield part


def _asked(lines: Sequence[PastedLine]) -> range:
    """Return what reads like the petition of a page that names none."""
    return range(0) if any(map(_names_petition, lines)) else find_asked(lines)


def _asking(line: PastedLine, headings: PartHeadings) -> _Part:
    if line.kind == "heading":
        return _Part("petition", line.plain, headed=True)
    return _Part("petition", headings.petition, [line])


def _begun(line: PastedLine, part: _Part, headings: PartHeadings, *, asked: bool) -> _Part | None:
    """Return the part that a line begins, None where it goes on with the one before; `asked`: all asks were read."""
    if _begins_petition(line, part):
        return _Part("petition", headings.petition, [] if is_only("petition", line.plain) else [line])
    if line.kind == "heading" and not is_only("petition", line.plain):
        return _Part("latest" if part.role == "petition" else "plain", line.plain, headed=True)
    if _is_voice(line) and part.role != "petition":
        return _Part("voice", headings.voice, [line])
    if part.role == "voice" and not _is_speaker(line, part):
        return _Part("why", headings.why, [line])
    if asked and line.kind not in ("item", "numbered"):
        return _Part("latest", headings.latest, [line])
    return None


def _begins_petition(line: PastedLine, part: _Part) -> bool:
    return part.role != "petition" and _names_petition(line)


def _names_petition(line: PastedLine) -> bool:
    return is_only("petition", line.plain) or (line.kind == "text" and bool(_TO.match(line.plain)))


def _heads_part(line: PastedLine) -> bool:
    return any(is_only(kind, line.plain) for kind in _PARTS)


def _ends_asks(line: PastedLine, following: Sequence[PastedLine]) -> bool:
    """Whether the last ask was just read."""
    return line.kind in ("item", "numbered") and not any(each.kind in ("item", "numbered") for each in following)


def _is_voice(line: PastedLine) -> bool:
    return line.kind == "quote" or (line.kind == "text" and bool(_QUOTED.match(line.plain)))


def _is_speaker(line: PastedLine, part: _Part) -> bool:
    return len(part.lines) == 1 and len(line.plain) < _LONGEST_SPEAKER and line.kind == "text"


def _once_each(parts: Iterable[_Part]) -> list[_Part]:
    """Join what came in pieces: a pack has one petition. What the page heads itself stands alone, under its words."""
    found: list[_Part] = []
    joined: dict[Role, _Part] = {}
    for part in filter(lambda each: each.lines, parts):
        known = part if part.headed else joined.setdefault(part.role, part)
        if known is part:
            found.append(part)
        else:
            known.lines += part.lines
    return found


def _written(part: _Part) -> str:
    role = "" if part.role == "plain" else f" {{#{part.role}}}"
    heading = part.heading.translate({ord("{"): "(", ord("}"): ")"})  # braces say what kind of part it is
    lines = [f"## {escape_beginning(escape(heading))}{role}"]
    number = 0
    for place, line in enumerate(part.lines):
        calls = part.role == "petition" and line.kind in ("item", "numbered")
        number = number + 1 if line.kind == "numbered" or calls else 0
        if number:
            lines.append(f"{number}. {line.markdown}")
        elif line.kind == "item":
            lines.append(f"- {line.markdown}")
        elif line.kind == "quote" or (part.role == "voice" and place == 0):
            lines.append(f"> {line.markdown}")
        else:
            lines.append(line.markdown)
    return "\n\n".join(lines)

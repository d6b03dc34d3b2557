"""Reads Markdown in which each piece is one line: headings, paragraphs, quotes, lists, and emphasis without any within.

Nearly every campaign text is written so, a start reads all of them, and CommonMark's whole rules take longer to load
than the first screen of the kiosk. Whatever could mean anything else is left to them.
"""

import re

from desktop.core.text_blocks import Block, BlockKind, Span

# What begins code, HTML, entities, links and tables, other blanks than a space, and blanks around a line.
_OTHER = re.compile(r"[`<\\\[\]_~\t\r\0]|&(?!#x206[6-9];)|^[^\S\n]|[^\S\n]$", re.MULTILINE)
_MARK = re.compile(r"(#{1,6}|>|-|[0-9]{1,9}\.) ")
_KINDS: dict[str, BlockKind] = {"#": "heading", ">": "quote", "-": "item"}
# With these a line, or what follows its mark, would begin another piece.
_BEGINS = re.compile(r"\s|[#>+=-]|[0-9]+[.)]")
_EMPHASIS = re.compile(r"(\*\*[^*]+\*\*|\*[^*]+\*)")
_LISTS = ("item", "numbered")
_ISOLATE = re.compile("&#x(206[6-9]);")  # around a number in a text from the right: nobody could see what they write


def read_simple(source: str) -> tuple[Block, ...] | None:
    """Return the blocks of a text that is as simple as that; None for every other."""
    if _OTHER.search(source):
        return None
    blocks: list[Block] = []
    alone = True  # the line before it is empty
    for line in source.split("\n"):
        if line:
            block = _block(line, blocks[-1] if blocks else None)
            if block is None or not (alone or _goes_on(blocks[-1], block)):
                return None
            blocks.append(block)
        alone = not line
    return tuple(blocks)


def _block(line: str, before: Block | None) -> Block | None:
    found = _MARK.match(line)
    mark, text = (found[1], line[found.end() :]) if found else ("", line)
    spans = None if _BEGINS.match(text) or text.endswith("#") else _spans(text)
    if not spans:
        return None
    if not mark:
        return Block("paragraph", spans)
    kind = _KINDS.get(mark[0], "numbered")
    if kind == "numbered":
        return Block(kind, spans, before.number + 1 if before and before.kind == kind else int(mark[:-1]))
    return Block(kind, spans, len(mark) if kind == "heading" else 0)


def _goes_on(before: Block, block: Block) -> bool:
    return block.kind == before.kind and block.kind in _LISTS


def _spans(text: str) -> tuple[Span, ...] | None:
    """Return the runs of one line; None where stars are not plainly around something."""
    parts = _EMPHASIS.split(text)
    last = len(parts) - 1
    spans: list[Span] = []
    for place, part in enumerate(parts):
        if place % 2:
            stars = 2 if part.startswith("**") else 1
            inside = part[stars:-stars]
            if not _stands_out(parts[place - 1], inside, parts[place + 1]):
                return None
            spans.append(Span(_written(inside), bold=stars == 2, italic=stars == 1))
        elif "*" in part or (not part and 0 < place < last):  # a star of its own, or two runs without a letter between
            return None
        elif part:
            spans.append(Span(_written(part)))
    return tuple(spans)


def _stands_out(before: str, inside: str, after: str) -> bool:
    """Whether stars between these begin and end emphasis whatever else is there."""
    begins = inside[0].isalnum() or (not inside[0].isspace() and (not before or before.endswith(" ")))
    ends = inside[-1].isalnum() or (not inside[-1].isspace() and (not after or after.startswith(" ")))
    return begins and ends


def _written(text: str) -> str:
    return _ISOLATE.sub(lambda found: chr(int(found[1], 16)), text)

"""Campaign Markdown as data: headings, paragraphs, quotes and lists become plain blocks; anything else is refused."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from desktop.core.errors import CampaignError
from desktop.core.simple_markdown import read_simple
from desktop.core.text_blocks import Block, BlockKind, Span

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_REFUSED = {
    "html_block": "HTML",
    "html_inline": "HTML",
    "image": "an image (pictures are named in campaign.toml)",
    "link_open": "a link (a signer cannot follow it: write the address as words)",
    "fence": "a code block",
    "code_block": "a code block (take away the four spaces in front)",
    "code_inline": "code",
    "hr": "a rule",
}
_LISTS = ("ordered_list_open", "bullet_list_open")


@lru_cache(
    maxsize=256
)  # a petition reads the texts of the packs it keeps at every act, and this is most of reading them
def read_markdown(source: str, *, file: str) -> tuple[Block, ...]:
    """Turn Markdown into blocks, raising CampaignError with file, line and reason for anything but plain text."""
    if (simple := read_simple(source)) is not None:
        return simple
    return tuple(_blocks(_parser().parse(source), file))


@cache
def _parser() -> "MarkdownIt":
    """CommonMark without anything that could fetch, run or point elsewhere: there is that only to be refused by name.

    Few texts need all of it, and it takes as long to load as the kiosk's first screen.
    """
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark")


def _blocks(tokens: list["Token"], file: str) -> Iterator[Block]:
    inside: list[Token] = []
    places: list[int] = []
    for token in tokens:
        if token.type in _REFUSED:
            raise _refusal(token, file, token)
        _count(token, places)
        if token.type == "inline":
            kind, number = _kind(inside, places)
            yield Block(kind, tuple(_spans(token, file)), number)
        elif token.nesting == 1:
            inside.append(token)
        elif token.nesting == -1:
            inside.pop()


def _count(token: "Token", places: list[int]) -> None:
    """Keep the running number of each open list, the innermost last."""
    if token.type in _LISTS:
        start = token.attrGet("start")
        places.append(int(1 if start is None else start) - 1)
    elif token.type in ("ordered_list_close", "bullet_list_close"):
        places.pop()
    elif token.type == "list_item_open":
        places[-1] += 1


def _kind(inside: list["Token"], places: list[int]) -> tuple[BlockKind, int]:
    types = [token.type for token in inside]
    if types[-1] == "heading_open":
        return "heading", int(inside[-1].tag[1])
    lists = [type_ for type_ in types if type_ in _LISTS]
    if lists:
        return ("numbered", places[-1]) if lists[-1] == "ordered_list_open" else ("item", 0)
    return ("quote", 0) if "blockquote_open" in types else ("paragraph", 0)


def _spans(inline: "Token", file: str) -> Iterator[Span]:
    bold = italic = 0
    for token in inline.children or ():
        if token.type in _REFUSED:
            raise _refusal(token, file, inline)
        if token.type in ("strong_open", "strong_close"):
            bold += token.nesting
        elif token.type in ("em_open", "em_close"):
            italic += token.nesting
        elif token.type in ("softbreak", "hardbreak"):
            yield Span(" ", bool(bold), bool(italic))
        elif token.content:
            yield Span(token.content, bool(bold), bool(italic))


def _refusal(token: "Token", file: str, at: "Token") -> CampaignError:
    line = at.map[0] + 1 if at.map else 1
    return CampaignError(f"{file}, line {line}: {_REFUSED[token.type]} is not allowed in campaign text. Take it out.")

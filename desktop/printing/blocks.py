"""The paragraphs and table rows that a page is made of, each with the part it plays."""

from dataclasses import dataclass
from typing import Literal

BlockPart = Literal[
    "sender",
    "label",
    "recipient",
    "title",
    "body",
    "ask",
    "figure",
    "caption",
    "heading",
    "part",
    "point",
    "row",
    "sum",
    "code",
    "sign",
    "squares",
]


@dataclass(frozen=True, slots=True)
class PrintedBlock:
    """One paragraph or table row: `mark` hangs before the text, `figure` stands at the right edge.

    `modules` are the squares of a code, dark where true, row by row from the top; `shows` says what it is to those who
    do not see it.
    """

    part: BlockPart
    text: str
    mark: str = ""
    figure: str = ""
    modules: tuple[tuple[bool, ...], ...] = ()
    shows: str = ""

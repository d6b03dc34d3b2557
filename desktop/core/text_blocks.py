"""What a campaign's texts are made of once they are read: paragraph-like pieces of runs of characters."""

from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["heading", "paragraph", "quote", "item", "numbered"]


@dataclass(frozen=True, slots=True)
class Span:
    """A run of characters with one emphasis."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph-like piece; `number` is the heading's level, or a numbered item's place, else 0."""

    kind: BlockKind
    spans: tuple[Span, ...]
    number: int = 0

    @property
    def plain(self) -> str:
        """The words without emphasis."""
        return "".join(span.text for span in self.spans)

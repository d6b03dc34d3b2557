"""Spells strings in the bytes of one PDF document's fonts, which reportlab cuts into subsets of 256 letters each."""

from collections.abc import Iterator

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

# What cannot stand bare between the brackets of a PDF string (PDF 32000, 7.3.4.2), and bytes some tools would recode.
_ESCAPED = {code: f"\\{code:03o}" for code in (*range(32), *range(127, 256), *b"()\\")}
_ELSEWHERE = "\n"  # in no spelling, where it would be escaped


class Subsets:
    """The fonts of one document; whatever is spelt here ends up in them."""

    def __init__(self, canvas: Canvas) -> None:
        self._document = canvas._doc  # noqa: SLF001 - fonts ask for the document, and a canvas gives it nowhere else
        self._first: dict[str, _FirstSubset] = {}

    def spell(self, font: str, text: str) -> tuple[tuple[str, str], ...]:
        """Return `text` in pieces of one subset: the font's name in the document, the inside of a PDF string."""
        first = self._first.get(font)
        if first is None:
            first = self._first[font] = _FirstSubset(pdfmetrics.getFont(font), self._document)
        spelt = text.translate(first)  # nearly every name, and several times quicker than letter by letter
        if _ELSEWHERE not in spelt:
            return ((first.name, spelt),)
        return tuple(
            (first.font.getSubsetInternalName(subset, self._document), letters.decode("latin-1").translate(_ESCAPED))
            for subset, letters in first.font.splitString(text, self._document)
        )

    def spell_apart(self, font: str, text: str) -> Iterator[tuple[str, str]]:
        """Yield each letter of `text` as `spell` does."""
        for letter in text:
            yield from self.spell(font, letter)


class _FirstSubset(dict[int, str]):
    """How letters of a font's first subset are spelt, for `str.translate`; asked about as they come."""

    def __init__(self, font: TTFont, document: object) -> None:
        self.font = font
        self._document = document
        font.splitString(" ", document)  # a font has subsets, and names for them, from its first letter on
        self.name = str(font.getSubsetInternalName(0, document))

    def __missing__(self, code: int) -> str:
        ((subset, letter),) = self.font.splitString(chr(code), self._document)
        self[code] = _ELSEWHERE if subset else letter.decode("latin-1").translate(_ESCAPED)
        return self[code]

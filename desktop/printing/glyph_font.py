"""A font whose glyphs tell readers, searches and whoever copies which letters they stand for (ToUnicode)."""

from collections.abc import Sequence

import uharfbuzz
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

_FIRST, _LAST = 0xF0000, 0x10FFFD  # the two private planes: no typeface of ours has letters there
_ENTRIES_AT_ONCE = 100  # as many as one block may have (Adobe technical note 5411, 1.4.1)


class ToldFont(TTFont):  # type: ignore[misc]  # reportlab has no types
    """One of the bundled fonts, of which glyphs can be written and not only letters.

    reportlab draws letters. A glyph that shaping has chosen is given a private letter for each text that it stands
    for, and what the document says of that letter is its text: the private one stands nowhere in it.
    """

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path)
        self.outlines: uharfbuzz.Font = self.hbFont()
        self.outlines.scale = (1000, 1000)
        self._letters: dict[tuple[int, str], str] = {}
        self._texts: dict[int, str] = {}

    def letter(self, glyph: int, text: str) -> str:
        """Return the letter that draws `glyph` and tells `text`, which may be empty."""
        if len(text) == 1 and self.face.charToGlyph.get(ord(text)) == glyph:
            return text
        known = self._letters.get((glyph, text))
        return known or self._new_letter(glyph, text)

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - as reportlab calls it
        """Write the fonts of one document, and what their letters tell."""
        subsets = list(self.state[doc].subsets)
        names = [self.getSubsetInternalName(number, doc).removeprefix("/") for number in range(len(subsets))]
        super().addObjects(doc)
        fonts = doc.idToObject["BasicFonts"].dict
        for name, letters in zip(names, subsets, strict=True):
            doc.idToObject[fonts[name].ToUnicode.name].content = self._told(letters)

    def _new_letter(self, glyph: int, text: str) -> str:
        code = _FIRST + len(self._letters)
        if code > _LAST:
            raise AssertionError("one font was asked for more than 131,000 different parts of names")
        self.face.charToGlyph[code] = glyph
        self.face.charWidths[code] = self.outlines.get_glyph_h_advance(glyph)
        self._texts[code] = text
        self._letters[glyph, text] = chr(code)
        return chr(code)

    def _told(self, letters: Sequence[int]) -> str:
        entries = [
            f"<{place:02X}> <{self._texts.get(letter, chr(letter)).encode('utf-16-be').hex().upper()}>"
            for place, letter in enumerate(letters)
            if letter
        ]
        blocks = (entries[at : at + _ENTRIES_AT_ONCE] for at in range(0, len(entries), _ENTRIES_AT_ONCE))
        return "\n".join(
            (
                "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
                "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
                "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
                "1 begincodespacerange <00> <FF> endcodespacerange",
                *(line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")),
                "endcmap CMapName currentdict /CMap defineresource pop end end",
            )
        )

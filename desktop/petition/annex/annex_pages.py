"""The annex on paper: for inside use on every page, with nothing of a letter about it, and without a signer's name."""

from collections.abc import Iterator, Mapping

from desktop.petition.annex.annex_tables import AnnexTable, annex_tables
from desktop.petition.annex.annex_words import ANNEX_WORDS
from desktop.petition.annex.reason_words import SheetLanguage
from desktop.petition.annex.signing_off import NEEDED, Annex
from desktop.printing.blocks import PrintedBlock
from desktop.printing.plain_pages import set_plain_pages
from desktop.printing.typeface_runs import printable_words

_Words = Mapping[str, str]
_Group = tuple[PrintedBlock, ...]


def set_annex(annex: Annex, day: str, language: SheetLanguage) -> bytes:
    """Return the annex as a PDF; `day` it is printed on, ISO 8601. Raises MissingGlyphs."""
    words = ANNEX_WORDS[language]
    inside = words["inside"]
    foot = words["foot"].format(inside, annex.digest[:16])
    return set_plain_pages(words["title"], language, _pages(annex, day, language), foot=foot, head=inside)


def _pages(annex: Annex, day: str, language: SheetLanguage) -> Iterator[_Group]:
    words, figures = ANNEX_WORDS[language], annex.figures
    yield (
        PrintedBlock("title", words["title"]),
        PrintedBlock("body", printable_words(words["campaign"].format(figures.campaign))),
        PrintedBlock("body", words["made"].format(day)),
    )
    yield _signed(annex, words)
    yield from (_blocks(table, words) for table in annex_tables(figures, language))


def _signed(annex: Annex, words: _Words) -> _Group:
    said = [words["signed"].format(each.by, each.day) for each in annex.signed]
    missing = [words["missing"]] * max(0, NEEDED - len(annex.signed))
    blocks = [PrintedBlock("body", printable_words(each)) for each in (*said, *missing)]
    draft = [] if annex.complete else [PrintedBlock("sender", words["draft"])]
    digest = PrintedBlock("label", words["digest"].format(annex.digest))
    return (PrintedBlock("heading", words["signed_heading"]), *draft, *blocks, digest)


def _blocks(table: AnnexTable, words: _Words) -> _Group:
    rows = (PrintedBlock("row", label, figure=str(count)) for label, count in table.rows)
    notes = (PrintedBlock("body", each) for each in table.notes)
    summed = () if table.total is None else (PrintedBlock("sum", words["sum"], figure=str(table.total)),)
    return (PrintedBlock("sender", table.heading), *rows, *summed, *notes)

"""The annex on paper: for inside use on every page, with nothing of a letter about it, and without a signer's name."""

from collections import Counter
from collections.abc import Iterator, Mapping

from desktop.petition.annex.annex_words import ANNEX_WORDS
from desktop.petition.annex.reason_words import REASON_WORDS, SheetLanguage
from desktop.petition.annex.reconciliation import Exclusion, Reconciliation
from desktop.petition.annex.signing_off import NEEDED, Annex
from desktop.printing.blocks import PrintedBlock
from desktop.printing.plain_pages import set_plain_pages
from desktop.printing.runs import printable_words

_Words = Mapping[str, str]
_Group = tuple[PrintedBlock, ...]
_LINES = ("taken_out", "again", "refused", "cancelled", "requests", "erased", "merged")
_STANDINGS = ("people", "duplicates", "in_review", "invalid", "withdrawn")


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
    yield from _sums(figures, words)
    yield _table(words["refused_heading"], figures.refused, REASON_WORDS[language], words)
    for kind in ("duplicate", "review", "invalid", "withdrawn"):
        yield _table(words[kind], _by_reason(figures, kind), REASON_WORDS[language], words)
    yield _by_event(figures, language)
    yield _lists(figures, words)


def _signed(annex: Annex, words: _Words) -> _Group:
    said = [words["signed"].format(each.by, each.day) for each in annex.signed]
    missing = [words["missing"]] * max(0, NEEDED - len(annex.signed))
    blocks = [PrintedBlock("body", printable_words(each)) for each in (*said, *missing)]
    draft = [] if annex.complete else [PrintedBlock("sender", words["draft"])]
    digest = PrintedBlock("label", words["digest"].format(annex.digest))
    return (PrintedBlock("heading", words["signed_heading"]), *draft, *blocks, digest)


def _sums(figures: Reconciliation, words: _Words) -> Iterator[_Group]:
    handed, listed = ("handed_over", "not_yet"), ("named", "count_only")
    versions = {words["version"].format(version): people for version, people in figures.agreed.items()}
    yield _sum(words["read"], figures.read, _parts(figures, _LINES, words), words)
    yield _sum(words["merged"], figures.merged, _parts(figures, _STANDINGS, words), words)
    yield _sum(words["people"], figures.people, _parts(figures, listed, words), words)
    yield _sum(words["handed"], figures.people, _parts(figures, handed, words), words)
    yield _sum(words["agreed"], figures.people, versions | {words["waiting"]: figures.waiting}, words)
    notes = [words[each].format(getattr(figures, each)) for each in ("uncounted", "unread") if getattr(figures, each)]
    total = _sum(words["total"], figures.total, _parts(figures, ("people", "tallied"), words), words)
    yield (*total, *(PrintedBlock("body", each) for each in notes))


def _parts(figures: Reconciliation, names: tuple[str, ...], words: _Words) -> Mapping[str, int]:
    counts = ((words[name], getattr(figures, name)) for name in names)
    return {label: sum(count.values()) if isinstance(count, Mapping) else count for label, count in counts}


def _sum(heading: str, total: int, parts: Mapping[str, int], words: _Words) -> _Group:
    rows = (PrintedBlock("row", label, figure=str(count)) for label, count in parts.items())
    return (PrintedBlock("sender", heading), *rows, PrintedBlock("sum", words["sum"], figure=str(total)))


def _table(heading: str, counts: Mapping[str, int], reasons: _Words, words: _Words) -> _Group:
    if not counts:
        return (PrintedBlock("sender", heading), PrintedBlock("body", words["none"]))
    return _sum(heading, sum(counts.values()), {reasons.get(each, each): n for each, n in counts.items()}, words)


def _by_reason(figures: Reconciliation, kind: str) -> Mapping[str, int]:
    counts: Counter[str] = Counter()
    for each in figures.excluded:
        counts[each.reason] += each.signatures if each.kind == kind else 0
    return +counts


def _by_event(figures: Reconciliation, language: SheetLanguage) -> _Group:
    """Return what was left out as invalid, by event and kind of mistake."""
    words, reasons = ANNEX_WORDS[language], REASON_WORDS[language]
    counts: Counter[str] = Counter()
    for each in figures.excluded:
        if each.kind == "invalid":
            counts[f"{_place(each, words)}{words['colon']}{reasons.get(each.reason, each.reason)}"] += each.signatures
    return _table(words["by_event"], dict(sorted(counts.items())), {}, words)


def _place(each: Exclusion, words: _Words) -> str:
    said = f"{each.event}, {each.day}" if each.event else words["table"].format(each.source)
    return printable_words(said)


def _lists(figures: Reconciliation, words: _Words) -> _Group:
    said = [words["list"].format(each.number, each.day, each.named, each.unnamed) for each in figures.lists]
    blocks = (PrintedBlock("body", each) for each in said or [words["none"]])
    return (PrintedBlock("sender", words["lists"]), *blocks)

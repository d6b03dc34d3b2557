"""Everything that the annex tells, as tables in words: all of it is signed off, on paper and in the window alike."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.petition.annex.annex_words import ANNEX_WORDS
from desktop.petition.annex.reason_words import REASON_WORDS, SheetLanguage
from desktop.petition.annex.reconciliation import Exclusion, Reconciliation
from desktop.printing.typeface_runs import printable_words

_Words = Mapping[str, str]
_LINES = ("taken_out", "again", "refused", "cancelled", "requests", "erased", "merged")
_STANDINGS = ("people", "duplicates", "in_review", "invalid", "withdrawn")


@dataclass(frozen=True, slots=True)
class AnnexTable:
    """One sum of the annex: its heading, and rows that are `total` together, None where nothing is added up.

    `notes` stand below.
    """

    heading: str
    rows: tuple[tuple[str, int], ...] = ()
    total: int | None = None
    notes: tuple[str, ...] = ()


def annex_tables(figures: Reconciliation, language: SheetLanguage) -> Iterator[AnnexTable]:
    """Yield every table, in the order in which it is printed: each figure that is signed off stands in one."""
    words, reasons = ANNEX_WORDS[language], REASON_WORDS[language]
    yield from _sums(figures, words)
    yield _table(words["refused_heading"], figures.refused, reasons, words)
    for kind in ("duplicate", "review", "invalid", "withdrawn"):
        yield _table(words[kind], _by_reason(figures, kind), reasons, words)
    yield _by_event(figures, language)
    said = [words["list"].format(each.number, each.day, each.named, each.unnamed) for each in figures.lists]
    yield AnnexTable(words["lists"], notes=tuple(said or [words["none"]]))


def _sums(figures: Reconciliation, words: _Words) -> Iterator[AnnexTable]:
    handed, listed = ("handed_over", "not_yet"), ("named", "count_only")
    versions = {words["version"].format(version): people for version, people in figures.agreed.items()}
    yield _sum(words["read"], figures.read, _parts(figures, _LINES, words))
    yield _sum(words["merged"], figures.merged, _parts(figures, _STANDINGS, words))
    yield _sum(words["people"], figures.people, _parts(figures, listed, words))
    yield _sum(words["handed"], figures.people, _parts(figures, handed, words))
    yield _sum(words["agreed"], figures.people, versions | {words["waiting"]: figures.waiting})
    notes = [words[each].format(getattr(figures, each)) for each in ("uncounted", "unread") if getattr(figures, each)]
    yield _sum(words["total"], figures.total, _parts(figures, ("people", "tallied"), words), *notes)


def _parts(figures: Reconciliation, names: tuple[str, ...], words: _Words) -> Mapping[str, int]:
    counts = ((words[name], getattr(figures, name)) for name in names)
    return {label: sum(count.values()) if isinstance(count, Mapping) else count for label, count in counts}


def _sum(heading: str, total: int, parts: Mapping[str, int], *notes: str) -> AnnexTable:
    return AnnexTable(heading, tuple(parts.items()), total, notes)


def _table(heading: str, counts: Mapping[str, int], reasons: _Words, words: _Words) -> AnnexTable:
    if not counts:
        return AnnexTable(heading, notes=(words["none"],))
    return _sum(heading, sum(counts.values()), {reasons.get(each, each): n for each, n in counts.items()})


def _by_reason(figures: Reconciliation, kind: str) -> Mapping[str, int]:
    counts: Counter[str] = Counter()
    for each in figures.excluded:
        counts[each.reason] += each.signatures if each.kind == kind else 0
    return +counts


def _by_event(figures: Reconciliation, language: SheetLanguage) -> AnnexTable:
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

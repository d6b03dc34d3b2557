"""What stands in each cell of a row: a person's facts in the words, dates, countries and lengths of a platform."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.core.countries import country_label, is_country
from desktop.petition.export.names import SplitNames
from desktop.petition.export.records import ExportRecord, GivenAnswer
from desktop.petition.export.target_faults import EVERY_ANSWER, EXTRA
from desktop.petition.export.targets import ExportTarget, TargetColumn

_DATES = {
    "day": "%Y-%m-%d",
    "moment": "%Y-%m-%d %H:%M:%S",
    "us": "%m/%d/%Y",
    "eu": "%d/%m/%Y",
}
_PROOF = ("at", "language", "method", "requester", "text_sha256", "signature_id")
_MOMENTS = ("signed_at", "consent_at")


@dataclass(frozen=True, slots=True)
class ExportRow:
    """A person's cells, as their file has columns; `cut`: whether anything of them was too long for the platform."""

    number: int
    cells: tuple[str, ...]
    cut: bool


class RowWriter:
    """Writes rows for one target; `request` is the one it is told of, `requests` are all there are."""

    def __init__(self, target: ExportTarget, request: str, requests: Sequence[str], names: SplitNames) -> None:
        self._target, self._request, self._names = target, request, names
        columns = [each for column in target.columns for each in _expanded(column, requests)]
        self._columns = {True: columns, False: [each for each in columns if not each.about_consent]}

    def headings(self, *, said_yes: bool) -> tuple[str, ...]:
        """Return the headings of a file; of one that is kept apart, for those who did not say yes, fewer."""
        return tuple(each.heading for each in self._shown(said_yes=said_yes))

    def row(self, record: ExportRecord) -> ExportRow:
        """Return the cells of a person."""
        told = record.answer(self._request)
        columns = self._shown(said_yes=told.answer == "yes")
        whole = [self._cell(column, record, told) for column in columns]
        cells = [shortened(text, column) for text, column in zip(whole, columns, strict=True)]
        return ExportRow(record.number, tuple(cells), cells != whole)

    def facts(self, record: ExportRecord) -> Callable[[str], str]:
        """Return what gives a fact of a person by its name, as the platform is told it: names in their parts."""
        parts = self._names.parts(record) if self._target.takes_two_names else {}
        return lambda name: parts.get(name, record.facts.get(name, ""))

    def refused(self, record: ExportRecord) -> str:
        """Return the fact whose cell the platform refuses, nothing where it takes them all."""
        told = record.answer(self._request)
        for column in self._shown(said_yes=told.answer == "yes"):
            if column.only and not re.fullmatch(column.only, self._cell(column, record, told)):
                return column.source
        return ""

    def _shown(self, *, said_yes: bool) -> list[TargetColumn]:
        return self._columns[said_yes or not self._target.apart]

    def _cell(self, column: TargetColumn, record: ExportRecord, told: GivenAnswer) -> str:
        text = column.fixed or self._fact(column.source, record, told)
        if column.source in _MOMENTS or column.source.endswith("/at"):
            return dated(text, self._target.dates)
        if column.source == "country" and is_country(text):
            return self._country(text)
        return column.values.get(text, text)

    def _fact(self, source: str, record: ExportRecord, told: GivenAnswer) -> str:
        if source == "consent":
            return told.answer
        if source.startswith("consent_"):
            return str(getattr(told, source.removeprefix("consent_")))
        if source.startswith(f"{EVERY_ANSWER}/"):
            _, request, fact = source.split("/", 2)
            return str(getattr(record.answer(request.replace("\x1f", "/")), fact))
        if source.startswith(EXTRA):
            return str(json.loads(record.facts["extra"] or "{}").get(source.removeprefix(EXTRA), ""))
        return self.facts(record)(source)

    def _country(self, code: str) -> str:
        named = self._target.country_names.get(code)
        if named is not None or self._target.countries == "code":
            return named or code
        return country_label(code, self._target.countries)


def dated(moment: str, form: str) -> str:
    """Return a moment (UTC, ISO 8601) as a platform writes it; what is no whole moment stays as it is."""
    if form == "iso" or not moment:
        return moment
    try:
        return datetime.strptime(moment, "%Y-%m-%dT%H:%M:%S%z").strftime(_DATES[form])
    except ValueError:
        return moment


def shortened(text: str, column: TargetColumn) -> str:
    """Return as much of a text as the column holds: whole letters, and of bytes (UTF-8) no more than it says."""
    if column.longest:
        text = text[: column.longest]
    if column.longest_bytes and len(text.encode()) > column.longest_bytes:
        text = text.encode()[: column.longest_bytes].decode(errors="ignore")
    return text


def _expanded(column: TargetColumn, requests: Sequence[str]) -> Iterator[TargetColumn]:
    """Yield a column, or in place of one for every answer those of each request: its answer, and the proof."""
    if column.source != EVERY_ANSWER:
        yield column
        return
    for request in requests:
        place = f"{EVERY_ANSWER}/{request.replace('/', chr(31))}"
        yield TargetColumn(f"{column.heading}_{request}", f"{place}/answer")
        yield from (TargetColumn(f"{column.heading}_{request}_{each}", f"{place}/{each}") for each in _PROOF)

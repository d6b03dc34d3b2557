"""What stands in each cell of a row: a person's facts in the words, dates, countries and lengths of a platform."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter

from desktop.core.countries import country_label, is_country
from desktop.petition.export.person_records import ExportRecord, GivenAnswer
from desktop.petition.export.remembered_exports import MadeBy
from desktop.petition.export.splitting_names import SplitNames, box_of_whole
from desktop.petition.export.target_faults import EVERY_ANSWER, EVERY_QUESTION, EXTRA
from desktop.petition.export.targets import ExportTarget, TargetColumn

_DATES = {
    "day": "%Y-%m-%d",
    "moment": "%Y-%m-%d %H:%M:%S",
    "us": "%m/%d/%Y",
    "eu": "%d/%m/%Y",
}
_PROOF = ("at", "language", "method", "requester", "text_sha256", "signature_id")
_MOMENTS = ("signed_at", "consent_at")
_Read = Callable[[ExportRecord, GivenAnswer], str]


@dataclass(frozen=True, slots=True)
class ExportRow:
    """A person's cells, as their file has columns; `cut`: whether anything of them was too long for the platform."""

    number: int
    cells: tuple[str, ...]
    cut: bool


class RowWriter:
    """Writes rows for one target, by what was chosen and what there was to ask."""

    def __init__(self, target: ExportTarget, made_by: MadeBy) -> None:
        self._target, self._request = target, made_by.request
        self._names = SplitNames(made_by.names, box_of_whole(target.needs))
        columns = [each for column in target.columns for each in _expanded(column, made_by)]
        cells = [(each, self._reader(each)) for each in columns]  # decided once a column, not once a person
        self._columns = {True: cells, False: [each for each in cells if not each[0].about_consent]}
        self._bounded = any(each.longest or each.longest_bytes for each in columns)

    def headings(self, *, said_yes: bool) -> tuple[str, ...]:
        """Return the headings of a file; of one that is kept apart, for those who did not say yes, fewer."""
        return tuple(column.heading for column, _ in self._shown(said_yes=said_yes))

    def row(self, record: ExportRecord) -> ExportRow:
        """Return the cells of a person."""
        told = record.answer(self._request)
        columns = self._shown(said_yes=told.answer == "yes")
        whole = [read(record, told) for _, read in columns]
        if not self._bounded:
            return ExportRow(record.number, tuple(whole), cut=False)
        cells = [shortened(text, column) for text, (column, _) in zip(whole, columns, strict=True)]
        return ExportRow(record.number, tuple(cells), cells != whole)

    def facts(self, record: ExportRecord) -> Callable[[str], str]:
        """Return what gives a fact of a person by its name, as the platform is told it: names in their parts."""
        parts = self._names.parts(record) if self._target.takes_two_names else {}
        return lambda name: parts.get(name, record.facts.get(name, ""))

    def refused(self, record: ExportRecord) -> str:
        """Return the fact whose cell the platform refuses, nothing where it takes them all."""
        told = record.answer(self._request)
        for column, read in self._shown(said_yes=told.answer == "yes"):
            if column.only and not re.fullmatch(column.only, read(record, told)):
                return column.source
        return ""

    def _shown(self, *, said_yes: bool) -> list[tuple[TargetColumn, _Read]]:
        return self._columns[said_yes or not self._target.apart]

    def _reader(self, column: TargetColumn) -> _Read:
        """Return what reads the cells of a column: a fact, in the words, dates and countries of the platform."""
        if not column.source:
            return lambda _record, _told: column.fixed
        read, form = self._fact(column.source), self._target.dates
        if form != "iso" and (column.source in _MOMENTS or column.source.endswith("/at")):
            return lambda record, told: dated(read(record, told), form)
        if column.source == "country":
            return lambda record, told: self._country(read(record, told))
        if column.values:
            return lambda record, told: column.values.get(text := read(record, told), text)
        return read

    def _fact(self, source: str) -> _Read:
        if source == "consent":
            return lambda _record, told: told.answer
        if source.startswith("consent_"):
            said = attrgetter(source.removeprefix("consent_"))
            return lambda _record, told: str(said(told))
        if source.startswith(f"{EVERY_ANSWER}/"):
            _, request, name = source.split("/", 2)
            asked, proof = request.replace("\x1f", "/"), attrgetter(name)
            return lambda record, _told: str(proof(record.answer(asked)))
        if source.startswith(EXTRA):
            question = source.removeprefix(EXTRA)
            return lambda record, _told: str(json.loads(record.facts["extra"] or "{}").get(question, ""))
        if self._target.takes_two_names and source in ("given_name", "family_name"):
            return lambda record, _told: self.facts(record)(source)
        return lambda record, _told: record.facts[source]

    def _country(self, code: str) -> str:
        if not is_country(code):
            return code
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


def _expanded(column: TargetColumn, made_by: MadeBy) -> Iterator[TargetColumn]:
    """Yield a column, or in place of one for every answer those of each request, or of each further question."""
    if column.source == EVERY_QUESTION:
        yield from (TargetColumn(f"{column.heading}_{each}", f"{EXTRA}{each}") for each in made_by.questions)
    elif column.source == EVERY_ANSWER:
        yield from _proven(column, made_by.requests)
    else:
        yield column


def _proven(column: TargetColumn, requests: Sequence[str]) -> Iterator[TargetColumn]:
    """Yield of each request the answer, and its proof."""
    for request in requests:
        place = f"{EVERY_ANSWER}/{request.replace('/', chr(31))}"
        yield TargetColumn(f"{column.heading}_{request}", f"{place}/answer")
        yield from (TargetColumn(f"{column.heading}_{request}_{each}", f"{place}/{each}") for each in _PROOF)

"""Walks through everybody for one target: who has a row, who has none and why, and what staff must know before."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from desktop.core.export_errors import NoSuchChoice, RequestUnclear
from desktop.core.name_writing import printed_name
from desktop.core.progress import Report, ignore
from desktop.core.spreadsheet_formulas import any_guarded, begins_formula
from desktop.petition.agreements.further_questions import further_questions
from desktop.petition.agreements.promised_terms import sound_agreements
from desktop.petition.engines.bulk_lookup import look_up
from desktop.petition.export.agreements_naming_platforms import naming
from desktop.petition.export.cells import RowWriter
from desktop.petition.export.importable_or_withheld import SortedPerson, Sorting, sort_people
from desktop.petition.export.person_records import (
    ExportRecord,
    asked_requests,
    count_people,
    metered,
    newest_signature,
    read_records,
)
from desktop.petition.export.preview import ExportPreview, FoundTrap
from desktop.petition.export.remembered_exports import (
    MadeBy,
    ToldBefore,
    ToldElsewhere,
    remembered_choice,
    taken_before,
    told_before,
    told_elsewhere,
)
from desktop.petition.export.splitting_names import NAME_RULES
from desktop.petition.export.sums import LOSSES, TRAPS, TrapCount, sums_of
from desktop.petition.export.targets import ExportTarget
from desktop.petition.paper.paper_signature_count import count_on_paper
from desktop.petition.replay_log.deliveries_and_exports import lost_on_the_way_to
from desktop.petition.replay_log.entries import PastSending
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature

NAMES, REQUEST = "names", "consent"  # what staff choose for a target, and is remembered
_AT_ONCE = 1000  # people looked up at once


@dataclass(frozen=True, slots=True)
class WantedExport:
    """Which export is wanted. `everybody`: those too of whom an earlier export to the target told, else who is new.

    `request`: the one that the platform is told of; empty for the one there is, or that was chosen before. `names`: how
    names in one box are parted; empty for what was chosen before. `named`: what people call the platform, where those
    too are sent to it who did not say yes, if their agreement names it; they are not subscribed there.
    """

    target: ExportTarget
    everybody: bool = False
    request: str = ""
    names: str = ""
    named: str = ""


@dataclass(slots=True)
class SortingOut:
    """Everybody on the way into an export: walk through `people`, then ask for the `preview`."""

    wanted: WantedExport
    by: Sorting
    made_by: MadeBy
    told: ToldBefore
    elsewhere: ToldElsewhere
    tallied: int
    lost: tuple[PastSending, ...] = ()
    fates: Counter[str] = field(default_factory=Counter)
    counted: TrapCount = field(default_factory=TrapCount)
    before: int = 0
    by_hand: int = 0
    undecided: int = 0

    def people(self, connection: Connection, report: Report = ignore) -> Iterator[SortedPerson]:
        """Yield whom the export is about, each with what becomes of them; reports people. Raises Cancelled."""
        missing = set(self.told.written)
        records = metered(read_records(connection), count_people(connection), report)
        for person in sort_people(self._concerned(records, missing), self.by):
            if not self.wanted.everybody and person.reason and person.record.number in self.told.counted:
                self.before += 1
                continue
            self._count(person)
            yield person
        for number, name in _names(connection, sorted(missing)):
            self.counted.add("gone", number, name)

    def preview(self) -> ExportPreview:
        """Return what was found, once everybody was walked through."""
        people = self.counted.people
        found = [FoundTrap(what, count, tuple(people[what])) for what, count in self.counted.counts.items()]
        reasons = tuple(each for each in found if each.trap not in TRAPS)
        traps = tuple(each for each in found if each.trap in TRAPS)
        counts, chosen = (self.before, self.by_hand, self.tallied), (self.made_by.request, self.made_by.names)
        wanted = (self.wanted.target, self.wanted.everybody)
        sums, rest = sums_of(self.fates), (self.undecided, self.lost)
        return ExportPreview(*wanted, *chosen, sums, *counts, reasons, traps, *rest)

    def _concerned(self, records: Iterator[ExportRecord], missing: set[int]) -> Iterator[ExportRecord]:
        """Yield who may have a row now; of those who have one there already it is said who must be taken off."""
        for record in records:
            if record.number in self.told.written:
                missing.discard(record.number)
                if self._is_gone(record):
                    self.counted.add("gone", record.number, record.facts["full_name"])
                if not self.wanted.everybody:
                    self.before += 1
                    continue
            elif record.number in self.told.refused and not self.wanted.everybody:
                self.before += 1
                continue
            yield record

    def _is_gone(self, record: ExportRecord) -> bool:
        told = record.answer(self.by.request)
        # Taken back since, or what came in since says that it was; the platform has heard of what is older.
        since = not told.at or told.at >= self.told.last or told.number > self.told.newest
        stopped = told.answer == "withdrawn" and since
        unasked = self.by.target.is_mailing and told.answer != "yes"
        stays = self.by.others is not None and self.by.others(record)  # sent without being subscribed
        return record.count_only or not record.agreed or stopped or (unasked and not stays)

    def _count(self, person: SortedPerson) -> None:
        record, name = person.record, person.record.facts["full_name"]
        self.fates[person.fate] += 1
        self._correct_counter(person)
        if record.answer(self.by.request).answer == "withdrawn" and self.by.target.subscribes != "nobody":
            self.counted.add("stopped", record.number, name)
        if person.reason:
            self.counted.add(person.reason, record.number, name)
            return
        for trap in self._traps(person):
            self.counted.add(trap, record.number, name)
        if self.by.undecided(record):
            self.undecided += 1

    def _traps(self, person: SortedPerson) -> Iterator[str]:
        target, row, record = self.by.target, person.row, person.record
        if record.number in self.elsewhere.written:
            yield "elsewhere"
        if not person.said_yes and target.subscribes == "whoever_says":
            yield "not_opted_in"
        if not person.said_yes and self.by.others:
            yield "unsubscribed"
        if self.by.parts_name(record) and self.by.names:
            yield "parted"
        if row and row.cut:
            yield "cut"
        if row and _has_formula(row.cells, target):
            yield "formula"
        answers = record.answers.values()
        lost = {
            "signed_at": bool(record.facts["signed_at"]),
            "not_asked": record.answer(self.by.request).answer == "not_asked",
            "proof": any(each.text_sha256 for each in answers),
        }
        yield from (LOSSES[each] for each in target.loses if lost[each])

    def _correct_counter(self, person: SortedPerson) -> None:
        """Count by how much the platform's own counter will be wrong; it has whoever signed there, or went before."""
        if self.by.target.counter == "none" or person.record.online:
            return
        moves = self.by.target.counter == "moves" and not person.reason
        number = person.record.number
        counted = number in self.told.counted or self.elsewhere.knows(number)
        known = counted or number in self.told.written
        self.by_hand += (not moves and not known) - (moves and counted)


def sort_out(connection: Connection, wanted: WantedExport) -> SortingOut:
    """Return what walks through everybody. Raises RequestUnclear, NoSuchChoice."""
    target, requests = wanted.target, asked_requests(connection)
    request = _request(connection, wanted, requests)
    names = _rule(connection, wanted)
    questions = tuple(further_questions(connection))
    made_by = MadeBy(request, names, requests, newest_signature(connection), wanted.named, questions)
    whither = target.remembered_as
    told = told_before(connection, whither)
    taken = {} if wanted.everybody else {name: taken_before(connection, whither, name) for name in target.unique}
    others = naming(sound_agreements(connection), wanted.named, request) if wanted.named else None
    by = Sorting(target, RowWriter(target, made_by), request, taken, names, others)
    tallied = count_on_paper(connection).signatures if target.counter != "none" else 0
    elsewhere, lost = told_elsewhere(connection, target), _lost(connection, target, told)
    return SortingOut(wanted, by, made_by, told, elsewhere, tallied, lost)


def look_at_export(petition: Petition, wanted: WantedExport, *, report: Report = ignore) -> ExportPreview:
    """Return all that an export would do; nothing is written. Reports people.

    Raises RequestUnclear, NoSuchChoice, PetitionError, Cancelled.
    """
    with petition.reading() as connection:
        walk = sort_out(connection, wanted)
        for _ in walk.people(connection, report):
            pass
    return walk.preview()


def _lost(connection: Connection, target: ExportTarget, told: ToldBefore) -> tuple[PastSending, ...]:
    """Return what only the replay log knows to have gone to a target; the next export counts all of it as new."""
    return tuple(each for each in lost_on_the_way_to(connection, target.remembered_as) if each.at > told.last)


def _request(connection: Connection, wanted: WantedExport, requests: tuple[str, ...]) -> str:
    chosen = wanted.request or remembered_choice(connection, wanted.target.remembered_as, REQUEST)
    if wanted.request and wanted.request not in requests:
        raise NoSuchChoice(wanted.request, requests)
    if chosen in requests:
        return chosen
    tells = wanted.target.subscribes != "nobody" or any(each.about_consent for each in wanted.target.columns)
    if len(requests) > 1 and tells:
        raise RequestUnclear(requests)
    return requests[0] if requests else ""


def _rule(connection: Connection, wanted: WantedExport) -> str:
    if wanted.names and wanted.names not in NAME_RULES:
        raise NoSuchChoice(wanted.names, NAME_RULES)
    return wanted.names or remembered_choice(connection, wanted.target.remembered_as, NAMES)


def _names(connection: Connection, numbers: list[int]) -> Iterator[tuple[int, str]]:
    """Yield the names of those who do not count any more."""
    given = (signature.c.number, signature.c.name, signature.c.given_name, signature.c.family_name)
    for start in range(0, len(numbers), _AT_ONCE):
        found = look_up(connection, select(*given), signature.c.number, numbers[start : start + _AT_ONCE])
        for row in found:
            yield row.number, row.name or printed_name(row.given_name, row.family_name)


def _has_formula(cells: Sequence[str], target: ExportTarget) -> bool:
    return any(map(begins_formula, cells)) if target.format == "xlsx" else target.format == "csv" and any_guarded(cells)

"""Writes an export: its files and its place in the ledger, both or neither; and one that was made before, again."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection

from desktop.core.errors import OutputError, PetitionError
from desktop.core.export_errors import ExportChanged, NamesUndecided, NobodyToExport, PushedForGood
from desktop.core.petition_errors import ListChanged
from desktop.core.progress import Report, ignore
from desktop.core.whole_files import require_new, whole_file
from desktop.petition.export.cells import RowWriter
from desktop.petition.export.encryption import encrypted, require_long, suffix_of
from desktop.petition.export.person_records import count_people, metered, read_records
from desktop.petition.export.preview import ExportPreview
from desktop.petition.export.remembered_exports import (
    ExportedFile,
    MadeBy,
    last_export,
    note_again,
    note_export,
    note_people,
    read_export,
    remember_choice,
    written_people,
)
from desktop.petition.export.rows_into_files import PartCutter, TablePart
from desktop.petition.export.targets import ExportTarget, parse_target
from desktop.petition.export.walk_through_people import NAMES, REQUEST, SortingOut, WantedExport, sort_out
from desktop.petition.replay_log.deliveries_and_exports import sent_entry
from desktop.petition.replay_log.entries import PastSending
from desktop.petition.replay_log.noting import note
from desktop.petition.store.audit import utc_now
from desktop.petition.store.opening_petition import Petition


@dataclass(frozen=True, slots=True)
class ExportPlace:
    """Where the files of an export go: their folder, how their names begin, and what closes them.

    `passphrase` is empty where somebody said that they are to be plain.
    """

    folder: Path
    stem: str
    passphrase: str

    @property
    def plain(self) -> bool:
        """Whether anybody who has the files can read them."""
        return not self.passphrase


@dataclass(frozen=True, slots=True)
class MadeExport:
    """An export that was written: its number, its files, and what was said of it before."""

    number: int
    files: tuple[Path, ...]
    said: ExportPreview


@dataclass(slots=True)
class _Files:
    """The files of one export as they are written: none has its name before all are whole."""

    target: ExportTarget
    place: ExportPlace
    opened: ExitStack
    paths: list[Path]
    made: list[ExportedFile]
    counts: Counter[bool] = field(default_factory=Counter)
    left: tuple[PastSending, ...] = ()  # what the replay log is told

    def write(self, part: TablePart) -> None:
        """Write one file under a name that nothing has. Raises OutputError."""
        self.counts[part.said_yes] += 1
        others = "" if part.said_yes else "-others"
        numbered = f"-{self.counts[part.said_yes]}" if self.counts[part.said_yes] > 1 else ""
        suffix = suffix_of(self.target.format, plain=self.place.plain)
        path = self.place.folder / f"{self.place.stem}{others}{numbered}{suffix}"
        require_new(path)
        file = self.opened.enter_context(whole_file(path))
        data = part.data
        file.write(data if self.place.plain else encrypted(data, self.target.format, self.place.passphrase))
        self.paths.append(path)
        self.made.append(ExportedFile(path.name, part.people, sha256(data).hexdigest()))

    @contextmanager
    def placed(self, petition: Petition) -> Iterator[Connection]:
        """Give the files their names as the last of what is noted within: a disk that refuses takes the note back.

        Where one cannot have its name, or the note cannot be kept, none has.
        """
        placed: list[Path] = []
        try:
            with petition.transaction() as connection:
                yield connection
                for path in self.paths:
                    require_new(path)  # it took a while: somebody may have a file of this name by now
                placed = self.paths
                self.opened.close()
                note(petition, connection, self.left)
        except (OutputError, PetitionError):
            for path in placed:
                path.unlink(missing_ok=True)
            raise


def write_export(  # noqa: PLR0913 - which export, to where, by whom, what was seen, and who is told
    petition: Petition,
    wanted: WantedExport,
    place: ExportPlace,
    *,
    by: str,
    seen: ExportPreview | None = None,
    report: Report = ignore,
) -> MadeExport:
    """Write the files of an export and remember whom it told of; both or neither. Reports people.

    `seen`: what somebody looked at before; where it is not so any more nothing is written. Raises ListChanged,
    PassphraseShort, NamesUndecided, NobodyToExport, OutputError (never over a file that is there), PetitionError,
    Cancelled, and what `look_at_export` does; then there is no file.
    """
    if not place.plain:
        require_long(place.passphrase)
    with ExitStack() as opened:
        files = _Files(wanted.target, place, opened, [], [])
        told: list[tuple[int, bool]] = []
        at = utc_now()  # whoever takes a yes back while this is written is told of afterwards
        with petition.reading() as connection:
            last, walk = last_export(connection), sort_out(connection, wanted)
            for part in _parts(walk, connection, told, report):
                files.write(part)
        said = walk.preview()
        require_decided(said)
        if seen and said != seen:
            raise ListChanged("What would be exported has changed since you looked at it. Look at it again.")
        with files.placed(petition) as connection:
            if last_export(connection) != last:
                raise ListChanged("Another export was made at the same moment. Look at this one again.")
            number = _note(connection, walk, files, at=at, by=by)
            note_people(connection, number, told)
            sent = (petition.salt, number, at, said.sums.importable, wanted.target.remembered_as)
            files.left = (sent_entry(*sent, files=len(files.made)),)
    return MadeExport(number, tuple(files.paths), said)


def write_again(
    petition: Petition, number: int, place: ExportPlace, *, by: str, report: Report = ignore
) -> tuple[Path, ...]:
    """Write the files of an earlier export again, the same to the last byte of their tables, and note them too.

    Reports people. Raises NoSuchExport, PushedForGood, ExportChanged where what people said has changed since,
    PassphraseShort, OutputError, PetitionError, Cancelled; then there is no file.
    """
    if not place.plain:
        require_long(place.passphrase)
    with ExitStack() as opened:
        with petition.reading() as connection:
            past, mapping, made_by = read_export(connection, number)
            if past.is_push:
                raise PushedForGood(number)
            files = _Files(parse_target(past.target, mapping), place, opened, [], [])
            for part in _same_parts(connection, number, files.target, made_by, report):
                files.write(part)
        if not _is_same(files.made, past.files):
            raise ExportChanged(number, past.target)
        with files.placed(petition) as connection:
            note_again(connection, number, files.target, files.made, plain=place.plain, by=by)
    return tuple(files.paths)


def _parts(
    walk: SortingOut, connection: Connection, told: list[tuple[int, bool]], report: Report
) -> Iterator[TablePart]:
    cutter = PartCutter(walk.wanted.target, walk.by.writer)
    for person in walk.people(connection, report):
        told.append((person.record.number, person.row is not None))
        if person.row:
            yield from cutter.add(person.row, said_yes=person.said_yes)
    yield from cutter.rest()


def _same_parts(
    connection: Connection, number: int, target: ExportTarget, made_by: MadeBy, report: Report
) -> Iterator[TablePart]:
    """Give the files of whoever had a row then and may have one now: who withdrew is in none, and the files differ."""
    writer = RowWriter(target, made_by)
    cutter, people = PartCutter(target, writer), written_people(connection, number)
    for record in metered(read_records(connection), count_people(connection), report):
        said_yes = record.answer(made_by.request).answer == "yes"
        leaves = record.agreed and not record.count_only and (said_yes or not target.is_mailing)
        if record.number in people and leaves:
            yield from cutter.add(writer.row(record), said_yes=said_yes)
    yield from cutter.rest()


def _is_same(made: Sequence[ExportedFile], noted: Sequence[ExportedFile]) -> bool:
    """Say whether files hold what those that are noted do, which are as many for each time that they were written."""
    times = len(noted) // len(made) if made else 0
    return [each.sha256 for each in made] * times == [each.sha256 for each in noted]


def require_decided(said: ExportPreview) -> None:
    """Raise NamesUndecided, or NobodyToExport where nobody may leave."""
    if said.undecided:
        raise NamesUndecided(said.undecided)
    if not said.sums.importable:
        raise NobodyToExport("Nobody would have a row in this file: there is nothing to export.")


def _note(connection: Connection, walk: SortingOut, files: _Files, *, at: str, by: str) -> int:
    said, target = walk.preview(), files.target
    for about, means in ((NAMES, walk.wanted.names), (REQUEST, walk.wanted.request)):
        remember_choice(connection, target.remembered_as, about, means, by=by)
    sums, hand, plain = said.sums, said.by_hand, files.place.plain
    return note_export(connection, target, walk.made_by, files.made, sums, by_hand=hand, plain=plain, at=at, by=by)

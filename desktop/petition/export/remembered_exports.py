"""What was exported, to whom and of whom: remembered, so that nobody goes twice and no file is forgotten."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select, update

from desktop.core.export_errors import NoSuchExport, PushedForGood
from desktop.petition.engines.bulk_loading import load_rows
from desktop.petition.export.sums import ExportSums
from desktop.petition.export.targets import ExportTarget
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from desktop.petition.tables.export_tables import export, export_choice, exported
from desktop.petition.tables.push_tables import pushed


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A file that was written: its name without its folder, how many people are in it, and the SHA-256 of its table.

    The digest is that of the table before it was encrypted, in hexadecimal.
    """

    name: str
    people: int
    sha256: str


@dataclass(frozen=True, slots=True)
class PastExport:
    """An export as it is remembered. `keep_until`: a day, from which staff are reminded that the files hold people.

    `files`: all that may lie somewhere: those of the first time, and as many for each time that it was written again.
    `erased_at` is empty while nobody said that the files are gone. One that is `undone` was never sent.
    """

    number: int
    at: str
    by: str
    target: str
    sums: ExportSums
    by_hand: int
    plain: bool
    files: tuple[ExportedFile, ...]
    keep_until: str
    undone: bool
    erased_at: str

    def is_due(self, today: date) -> bool:
        """Whether its files should be gone by now, and nobody said that they are."""
        return not self.erased_at and not self.is_push and self.keep_until <= today.isoformat()

    @property
    def is_push(self) -> bool:
        """Whether people were sent to the platform one by one, and no file was written."""
        return not self.files


@dataclass(frozen=True, slots=True)
class ToldBefore:
    """Whom earlier exports to a target told of, by the signature that counts for them: with a row, or counted.

    `last`: when the last of those exports was made, empty without any; `newest`: the newest signature that there was.
    `refused`: whom the platform did not take when they were sent; they are sent again only where staff say so.
    """

    written: frozenset[int]
    counted: frozenset[int]
    last: str
    newest: int
    refused: frozenset[int]


@dataclass(frozen=True, slots=True)
class ToldElsewhere:
    """Whom the platform was told of by the other road, sent one by one or by a file: with a row there, or counted."""

    written: frozenset[int]
    counted: frozenset[int]

    def knows(self, number: int) -> bool:
        """Say whether the platform's counter has somebody already, moved by the platform or by hand."""
        return number in self.written or number in self.counted


@dataclass(frozen=True, slots=True)
class MadeBy:
    """By what an export was made, so that it can be made again: all `requests` there were, the one that was told, the
    rule for names, and the further `questions` by id; `newest`: the newest signature that there was. `named`: as of a
    `WantedExport`.
    """

    request: str
    names: str
    requests: tuple[str, ...]
    newest: int
    named: str = ""
    questions: tuple[str, ...] = ()


_HEAD = func.coalesce(signature.c.kept_as, signature.c.number)
_NO_FILE = "[]"  # what a push keeps in place of its files


def note_export(  # noqa: PLR0913 - what is remembered of one export
    connection: Connection,
    target: ExportTarget,
    made_by: MadeBy,
    files: Sequence[ExportedFile],
    sums: ExportSums,
    *,
    by_hand: int,
    plain: bool,
    at: str,
    by: str,
    act: str = "exported",
) -> int:
    """Write an export down, in its own transaction's audit log too, and return its number.

    `at`: when it was begun. `act`: what the log calls it.
    """
    told, whither = [asdict(each) for each in files], target.remembered_as
    facts = {"importable": sums.importable, "count_only": sums.count_only, "withheld": sums.withheld}
    row = insert(export).values(
        at=at,
        by=by,
        target=whither,
        mapping=target.mapping,
        choices=json.dumps(asdict(made_by)),
        files=json.dumps(told),
        **facts,
        by_hand=by_hand,
        plain=plain,
        keep_until=_until(target),
        undone=False,
        erased_at="",
    )
    number = int(connection.execute(row.returning(export.c.number)).scalar_one())
    append_audit_line(
        connection, act, by=by, export=number, target=whither, people=sums.importable, plain=plain, sums=facts
    )
    return number


def note_again(  # noqa: PLR0913 - which export, what was written, how it is closed, by whom
    connection: Connection, number: int, target: ExportTarget, files: Sequence[ExportedFile], *, plain: bool, by: str
) -> None:
    """Write down files that an export was written to again: staff are reminded of them as of the first.

    Those that are said to be erased are named no more. Raises NoSuchExport.
    """
    past = read_export(connection, number)[0]
    still = () if past.erased_at else past.files
    told = json.dumps([asdict(each) for each in (*still, *files)])
    lies_open = plain or (past.plain and bool(still))
    values = {"files": told, "plain": lies_open, "keep_until": _until(target), "erased_at": ""}
    connection.execute(update(export).where(export.c.number == number).values(values))
    append_audit_line(connection, "exported again", by=by, export=number, plain=plain)


def note_people(connection: Connection, number: int, told: Iterable[tuple[int, bool]]) -> None:
    """Write down whom an export told of: the signature of each, and whether they have a row."""
    rows = [(number, person, written) for person, written in told]
    load_rows(connection, exported, ("export", "signature", "written"), rows)


def told_before(connection: Connection, target: str) -> ToldBefore:
    """Return whom exports to a target told of that were not undone, whichever signature counts for them now."""
    written, counted = _whom(connection, _stands(target))
    last = connection.execute(select(func.max(export.c.at)).where(*_stands(target))).scalar()
    choices = connection.execute(select(export.c.choices).where(*_stands(target))).scalars()
    newest = max((json.loads(each)["newest"] for each in choices), default=0)
    refused = select(_HEAD).select_from(pushed.join(export).join(signature)).where(pushed.c.state == "refused")
    not_taken = frozenset(connection.execute(refused.where(*_stands(target))).scalars())
    return ToldBefore(written, counted, last or "", newest, not_taken)


def told_elsewhere(connection: Connection, target: ExportTarget) -> ToldElsewhere:
    """Return whom files told a platform of to which people are sent, or pushes one for which files are written."""
    if target.pushed_to:
        return ToldElsewhere(*_whom(connection, (*_stands(target.pushed_to), export.c.files != _NO_FILE)))
    pushes = export.c.target.startswith(f"{target.remembered_as} ", autoescape=True)  # the address and page follow
    return ToldElsewhere(*_whom(connection, (pushes, export.c.undone.is_(False), export.c.files == _NO_FILE)))


def _whom(connection: Connection, where: Sequence[ColumnElement[bool]]) -> tuple[frozenset[int], frozenset[int]]:
    """Return who has a row in some exports, and who was only counted, by whichever signature counts for them now."""
    said = select(_HEAD, exported.c.written).select_from(exported.join(export).join(signature)).distinct()
    written, counted = set[int](), set[int]()
    for number, has_row in connection.execute(said.where(*where)):
        (written if has_row else counted).add(number)
    return frozenset(written), frozenset(counted - written)


def taken_before(connection: Connection, target: str, fact: str) -> set[str]:
    """Return what stands in the rows that a target holds, folded: "email", "phone"."""
    if fact == "signature_id":
        return set()  # each is another's
    rows = exported.join(export).join(signature)
    said = select(signature.c[fact]).select_from(rows).where(*_stands(target), exported.c.written)
    return {text.casefold() for text in connection.execute(said).scalars() if text}


def _stands(target: str) -> tuple[ColumnElement[bool], ...]:
    return export.c.target == target, export.c.undone.is_(False)


def last_export(connection: Connection) -> int:
    """Return the number of the newest export, 0 without any."""
    return connection.execute(select(func.max(export.c.number))).scalar() or 0


def list_exports(connection: Connection) -> tuple[PastExport, ...]:
    """Return every export, the newest first."""
    rows = connection.execute(select(export).order_by(export.c.number.desc()))
    return tuple(_past(row) for row in rows)


def read_export(connection: Connection, number: int) -> tuple[PastExport, bytes, MadeBy]:
    """Return an export, its mapping and its choices. Raises NoSuchExport."""
    row = connection.execute(select(export).where(export.c.number == number)).first()
    if row is None:
        raise NoSuchExport(number)
    chosen = json.loads(row.choices)
    lists = {name: tuple(chosen.get(name, ())) for name in ("requests", "questions")}
    return _past(row), row.mapping.encode(), MadeBy(**chosen | lists)


def written_people(connection: Connection, number: int) -> frozenset[int]:
    """Return the signatures that have a row in an export."""
    rows = select(exported.c.signature).where(exported.c.export == number, exported.c.written)
    return frozenset(connection.execute(rows).scalars())


def undo_export(petition: Petition, number: int, *, by: str) -> PastExport:
    """Say that an export was never sent: its people are new again.

    Raises NoSuchExport, PushedForGood, PetitionError.
    """
    with petition.reading() as connection:
        if read_export(connection, number)[0].is_push:
            raise PushedForGood(number)
    return _change(petition, number, "export undone", {"undone": True}, by=by)


def note_erased(petition: Petition, number: int, *, by: str) -> PastExport:
    """Say that the files of an export are gone. Raises NoSuchExport, PetitionError."""
    return _change(petition, number, "export files erased", {"erased_at": utc_now()}, by=by)


def _until(target: ExportTarget) -> str:
    return (datetime.now(UTC).date() + timedelta(days=target.keep_days)).isoformat()


def remembered_choice(connection: Connection, target: str, about: str) -> str:
    """Return what staff chose last for a target, nothing where they never did."""
    said = select(export_choice.c.means).where(export_choice.c.target == target, export_choice.c.about == about)
    return connection.execute(said.order_by(export_choice.c.number.desc()).limit(1)).scalar() or ""


def remember_choice(connection: Connection, target: str, about: str, means: str, *, by: str) -> None:
    """Write down what staff chose for a target, unless that is what they chose last."""
    if means and means != remembered_choice(connection, target, about):
        row = {"at": utc_now(), "by": by, "target": target, "about": about, "means": means}
        connection.execute(insert(export_choice).values(row))


def _change(petition: Petition, number: int, act: str, values: dict[str, Any], *, by: str) -> PastExport:
    name, value = next(iter(values.items()))
    with petition.transaction() as connection:
        open_ = export.c[name].is_(False) if value is True else export.c[name] == ""
        changed = update(export).where(export.c.number == number, open_).values(values)
        if connection.execute(changed).rowcount != 1:
            raise NoSuchExport(number)
        append_audit_line(connection, act, by=by, export=number)
        return read_export(connection, number)[0]


def _past(row: Row[Any]) -> PastExport:
    files = tuple(ExportedFile(**each) for each in json.loads(row.files))
    sums = ExportSums(row.importable, row.count_only, row.withheld)
    kept = (row.by_hand, row.plain, files, row.keep_until, row.undone, row.erased_at)
    return PastExport(row.number, row.at, row.by, row.target, sums, *kept)

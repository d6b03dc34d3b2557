"""What is read on a line of a sheet: tidied as the form does, kept as it was read, and counted against the sheet."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from sqlalchemy import Connection, Row, delete, func, insert, select

from desktop.core.campaign import Campaign, FieldName
from desktop.core.canonical_json import canonical_json
from desktop.core.consent import Answer
from desktop.core.form import Draft, find_problem, tidy
from desktop.core.further_question_answers import find_extra_problems, tidy_extra
from desktop.core.one_line_text import clean_line
from desktop.core.paper_errors import LinesMissing, LineWrong, SameReader
from desktop.core.same_staff_person import is_same_person
from desktop.petition.deduplication.person_keys import keys_of_person
from desktop.petition.paper.sheet_code import CODE
from desktop.petition.paper.sheets import PaperSheet, campaign_of, move, read_sheet, require
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.paper_tables import sampled_line, typed_line

LineKind = Literal["signature", "illegible", "erased"]
Keying = Literal[1, 2, 3]
Readable = Literal["back", "keyed"]
FIRST, SECOND, DECIDED = 1, 2, 3
_READABLE: tuple[Readable, ...] = ("back", "keyed")
_NAMES = ("name", "given_name")


@dataclass(frozen=True, slots=True)
class ReadLine:
    """What somebody reads on a line. `values` by field; `extra` by question; `answers` by request, as they stand there.

    An illegible line has nothing else: it counts without a name.
    """

    kind: LineKind = "signature"
    values: Mapping[FieldName, str] = field(default_factory=dict)
    count_only: bool = False
    age_stated: bool = False
    extra: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, Answer] = field(default_factory=dict)


ILLEGIBLE = ReadLine("illegible")


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A line of a sheet as somebody typed it. `person`: by which it is compared, None for one without e-mail."""

    sheet: int
    line: int
    keying: int
    by: str
    read: ReadLine
    person: int | None = None


def type_line(  # noqa: PLR0913 - where, what, by whom, and which reading was meant
    petition: Petition, number: int, line: int, read: ReadLine, *, by: str, begun: Readable | None = None
) -> int:
    """Keep what is read on a line, in place of what was; return how many lines of the sheet are typed by now.

    On a sheet that is back it is the first reading; on one that is keyed the second, of somebody else. `begun`: where
    the sheet was when the reader began; what was meant as one reading is never taken for the other. Raises
    LineWrong, SameReader, SheetUnknown, SheetStands, PetitionError.
    """
    with petition.transaction() as connection:
        held = require(connection, number, *([begun] if begun else _READABLE))
        keying = FIRST if held.state == "back" else SECOND
        _require_line(held, line)
        if keying == SECOND:
            _require_other_reader(connection, number, line, by)
        keep_line(
            connection, petition.salt, TypedLine(number, line, keying, by.strip(), tidied(connection, held, read))
        )
        forget_later(connection, number, line, keying)
        return count_typed(connection, number, keying)


def clear_line(petition: Petition, number: int, line: int, *, by: str) -> int:
    """Take back what was read first on a line that nobody signed; return how many lines are typed by now.

    Raises SheetUnknown, SheetStands, PetitionError.
    """
    with petition.transaction() as connection:
        require(connection, number, "back")
        append_audit_line(connection, "line cleared", by=by, sheet=number, line=line)
        connection.execute(delete(typed_line).where(typed_line.c.sheet == number, typed_line.c.line == line))
        return count_typed(connection, number, FIRST)


def finish_keying(petition: Petition, number: int, *, by: str) -> PaperSheet:
    """Say that every signed line is typed: as many as were counted first.

    Raises LinesMissing, SheetUnknown, SheetStands, PetitionError.
    """
    with petition.transaction() as connection:
        held = require(connection, number, "back")
        typed = count_typed(connection, number, FIRST)
        if typed != held.signatures:
            raise LinesMissing(number, held.signatures or 0, typed)
        move(connection, [number], state="keyed", round=None)
        append_audit_line(connection, "sheet keyed", by=by, sheet=number, lines=typed)
        return read_sheet(connection, number)


def lines_of(connection: Connection, number: int, keying: int) -> dict[int, TypedLine]:
    """Return what one reader typed of a sheet, by line."""
    wanted = (typed_line.c.sheet == number) & (typed_line.c.keying == keying)
    rows = connection.execute(select(typed_line).where(wanted).order_by(typed_line.c.line))
    return {row.line: _fact(row) for row in rows}


def typed_lines(petition: Petition, number: int, keying: int) -> tuple[TypedLine, ...]:
    """Return what one reader typed of a sheet. Raises PetitionError."""
    with petition.reading() as connection:
        return tuple(lines_of(connection, number, keying).values())


def count_typed(connection: Connection, number: int, keying: int) -> int:
    """Return how many lines of a sheet one reader typed."""
    wanted = (typed_line.c.sheet == number) & (typed_line.c.keying == keying)
    return int(connection.execute(select(func.count()).where(wanted)).scalar_one())


def lines_to_read_again(connection: Connection, held: PaperSheet) -> tuple[int, ...]:
    """Return the lines of a keyed sheet that a second person reads: those that chance drew, or all.

    Nobody types again who was forgotten.
    """
    typed = lines_of(connection, held.number, FIRST)
    first = tuple(line for line, each in typed.items() if each.read.kind != "erased")
    if held.round is None:
        return first
    drawn = select(sampled_line.c.line).where(sampled_line.c.sheet == held.number)
    chosen = set(connection.execute(drawn).scalars())
    return tuple(each for each in first if each in chosen)


def tidied(connection: Connection, held: PaperSheet, read: ReadLine) -> ReadLine:
    """Return what was read, in its usual spelling. Raises LineWrong for what cannot stand on this sheet."""
    return right_line(campaign_of(connection, held), held.language, read)


def right_line(campaign: Campaign, language: str, read: ReadLine) -> ReadLine:
    """Return the same of a sheet of this campaign in this language. Raises LineWrong."""
    if read.kind != "signature":
        return ReadLine(read.kind)
    for name, text in (*read.values.items(), *read.extra.items()):
        if text.strip().casefold().startswith(CODE):  # a sheet was scanned while a line was typed
            raise LineWrong(name, "code_of_a_sheet")
    asked = {each.name for each in campaign.fields if each.need != "hidden"}
    typed = {name: clean_line(text) for name, text in read.values.items() if name in asked}
    alone = not typed.get("family_name")
    draft = Draft(language, typed, single_name=alone, count_only=read.count_only, age_stated=read.age_stated)
    _require_right(campaign, draft, read.extra)
    country = typed.get("country", "")
    values = {name: tidy(campaign, name, text, country) for name, text in typed.items() if text}
    answers: dict[str, Answer] = {each.id: read.answers.get(each.id, "not_asked") for each in campaign.consents}
    count_only = read.count_only and campaign.count_only_offered
    return ReadLine("signature", values, count_only, read.age_stated, tidy_extra(campaign, read.extra), answers)


def keep_line(connection: Connection, salt: bytes, typed: TypedLine) -> None:
    """Write a line down in place of what this reader typed before."""
    mine = (typed_line.c.sheet == typed.sheet) & (typed_line.c.line == typed.line)
    connection.execute(delete(typed_line).where(mine, typed_line.c.keying == typed.keying))
    read = typed.read
    given = {"values": dict(read.values), "count_only": read.count_only, "age_stated": read.age_stated}
    given |= {"extra": dict(read.extra), "answers": dict(read.answers)}
    row = {"sheet": typed.sheet, "line": typed.line, "keying": typed.keying, "by": typed.by, "kind": read.kind}
    text = canonical_json(given).decode() if read.kind == "signature" else ""
    connection.execute(insert(typed_line).values(**row, given=text, person=person_of(salt, read)))


def forget_later(connection: Connection, number: int, line: int, keying: int) -> None:
    """Let a line be read on anew: what came after this reading was of what stood there before."""
    mine = (typed_line.c.sheet == number) & (typed_line.c.line == line)
    connection.execute(delete(typed_line).where(mine, typed_line.c.keying > keying))


def person_of(salt: bytes, read: ReadLine) -> int | None:
    """Return by what the signer of a line is compared; None for one without e-mail, who is like nobody else."""
    said = read.values.get
    if not said("email"):
        return None
    name = (said("name") or said("given_name", ""), said("family_name", ""))
    return keys_of_person(salt, "", name, said("email", ""), (said("country", ""), said("postal_code", ""))).person


def _require_right(campaign: Campaign, draft: Draft, extra: Mapping[str, str]) -> None:
    # Paper cannot ask again: only what the list needs may not be missing.
    needed = {*_NAMES, *(each for each in campaign.delivered_fields if each != "name")}
    for each in campaign.fields:
        problem = find_problem(campaign, draft, each.name)
        if problem and (problem.reason != "missing" or each.name in needed):
            raise LineWrong(each.name, problem.reason)
    for found in find_extra_problems(campaign, extra):
        if found.reason not in ("missing", "not_stated"):
            raise LineWrong(found.id, found.reason)


def _require_line(held: PaperSheet, line: int) -> None:
    if not 1 <= line <= held.lines:
        raise LineWrong("line", "not_on_the_sheet")


def _require_other_reader(connection: Connection, number: int, line: int, by: str) -> None:
    first = lines_of(connection, number, FIRST).get(line)
    if first is None or first.read.kind == "erased":
        raise LineWrong("line", "not_typed_first")
    if is_same_person(first.by, by):
        raise SameReader(line)


def _fact(row: Row[Any]) -> TypedLine:
    said = json.loads(row.given) if row.given else {}
    return TypedLine(row.sheet, row.line, row.keying, row.by, ReadLine(row.kind, **said), row.person)

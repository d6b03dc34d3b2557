"""The second reading of sheets: whole or of lines that chance drew, what differs side by side, and what holds."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from sqlalchemy import Connection, delete, func, insert, select

from desktop.core.errors import UsageError
from desktop.core.paper_errors import LineWrong
from desktop.petition.paper.lines import (
    DECIDED,
    FIRST,
    SECOND,
    ReadLine,
    TypedLine,
    forget_later,
    keep_line,
    lines_of,
    lines_to_read_again,
    tidied,
)
from desktop.petition.paper.sheets import PaperSheet, move, read_sheet, require
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.paper_tables import sampled_line, sheet

Which = Literal["first", "second"]
_CONSENT = "consent:"  # before a request, which may be called as a field is


@dataclass(frozen=True, slots=True)
class Difference:
    """What two people read differently in one field of a line. `field`: a field, `kind`, a question or a request."""

    line: int
    field: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class SheetCheck:
    """How far the second reading of a sheet is. `again`: lines a second person reads; `unread`: those left of them.

    `open`: differences that nobody decided; `decided`: lines of which somebody did. `compared`: fields that both read,
    and `wrong`: how many of them differ, by field, decided ones too.
    """

    sheet: PaperSheet
    again: tuple[int, ...]
    unread: tuple[int, ...]
    open: tuple[Difference, ...]
    compared: Mapping[str, int]
    wrong: Mapping[str, int]
    decided: tuple[int, ...] = ()

    @property
    def done(self) -> bool:
        """Whether nothing waits any more."""
        return self.sheet.state == "keyed" and not self.unread and not self.open


def draw_sample(petition: Petition, numbers: Sequence[int], *, by: str, percent: int = 10, lines: int = 0) -> int:
    """Draw lines of keyed sheets by chance, for a second reader; the rest is taken as it was typed. Return how many.

    So many `percent` of the lines, never none; or `lines`. Raises UsageError, SheetUnknown, SheetStands, PetitionError.
    """
    if not 1 <= percent <= 100 or lines < 0:
        raise UsageError("A sample is 1 to 100 of a hundred lines, or a number of lines.")
    with petition.transaction() as connection:
        chosen = [require(connection, each, "keyed") for each in dict.fromkeys(numbers)]
        places = [(each.number, line) for each in chosen for line in lines_of(connection, each.number, FIRST)]
        if not places:
            raise UsageError("Nothing on these sheets is typed yet, so nothing can be drawn.")
        many = min(lines or -(-len(places) * percent // 100), len(places))
        drawn = random.SystemRandom().sample(places, many)
        mine = [each.number for each in chosen]
        connection.execute(delete(sampled_line).where(sampled_line.c.sheet.in_(mine)))
        connection.execute(insert(sampled_line), [{"sheet": number, "line": line} for number, line in drawn])
        last = connection.execute(select(func.coalesce(func.max(sheet.c.round), 0))).scalar_one()
        move(connection, mine, round=int(last) + 1)
        append_audit_line(connection, "sample drawn", by=by, sheets=mine, lines=many)
    return many


def read_whole(petition: Petition, numbers: Sequence[int], *, by: str) -> None:
    """Have every line of keyed sheets read a second time: a sample showed too many faults.

    Raises SheetUnknown, SheetStands, PetitionError.
    """
    with petition.transaction() as connection:
        mine = [require(connection, each, "keyed").number for each in dict.fromkeys(numbers)]
        connection.execute(delete(sampled_line).where(sampled_line.c.sheet.in_(mine)))
        move(connection, mine, round=None)
        append_audit_line(connection, "sheets read whole", by=by, sheets=mine)


def look_at_check(petition: Petition, number: int) -> SheetCheck:
    """Return how far the second reading of a sheet is. Raises SheetUnknown, PetitionError."""
    with petition.reading() as connection:
        return check_of(connection, read_sheet(connection, number))


def check_of(connection: Connection, held: PaperSheet) -> SheetCheck:
    """Return how far the second reading of a sheet is, and what the two read differently."""
    first, second, decided = (lines_of(connection, held.number, each) for each in (FIRST, SECOND, DECIDED))
    again = lines_to_read_again(connection, held)
    compared, wrong, differing = Counter[str](), Counter[str](), list[Difference]()
    for line in again:
        if line not in second:
            continue
        one, other = spelt(first[line].read), spelt(second[line].read)
        fields = one.keys() | other.keys()
        compared.update(fields)
        found = [
            Difference(line, each, one.get(each, ""), other.get(each, ""))
            for each in sorted(fields)
            if one.get(each, "") != other.get(each, "")
        ]
        wrong.update(each.field for each in found)
        differing += [] if line in decided else found
    unread = tuple(line for line in again if line not in second)
    return SheetCheck(held, again, unread, tuple(differing), compared, wrong, tuple(decided))


def round_of(connection: Connection, held: PaperSheet) -> tuple[PaperSheet, ...]:
    """Return the keyed sheets that were drawn from together with this one; itself where every line is read twice."""
    if held.round is None:
        return (held,)
    rows = connection.execute(select(sheet.c.number).where(sheet.c.round == held.round).order_by(sheet.c.number))
    every = (read_sheet(connection, number) for number in rows.scalars())
    return tuple(each for each in every if each.state == "keyed")


def error_rates(checks: Sequence[SheetCheck]) -> Mapping[str, Fraction]:
    """Return of each field that was read twice in how many of all lines the two differ, the worst first."""
    compared, wrong = Counter[str](), Counter[str]()
    for each in checks:
        compared.update(each.compared)
        wrong.update(each.wrong)
    rates = {each: Fraction(wrong[each], lines) for each, lines in compared.items()}
    return dict(sorted(rates.items(), key=lambda rate: (-rate[1], rate[0])))


def decide_line(petition: Petition, number: int, line: int, chosen: Mapping[str, Which], *, by: str) -> SheetCheck:
    """Say of each field that two people read differently which of them is right; return how the sheet stands now.

    Raises LineWrong where a field is left out, SheetUnknown, SheetStands, PetitionError.
    """
    with petition.transaction() as connection:
        held = require(connection, number, "keyed")
        first, second = (lines_of(connection, number, each).get(line) for each in (FIRST, SECOND))
        if first is None or second is None:
            raise LineWrong("line", "not_read_twice")
        right = put_together(first.read, second.read, chosen)
        _hold(connection, petition.salt, held, TypedLine(number, line, DECIDED, by.strip(), right))
        return check_of(connection, held)


def type_decision(petition: Petition, number: int, line: int, read: ReadLine, *, by: str) -> SheetCheck:
    """Say what stands on a line of which neither reader is right. Raises what `type_line` does."""
    with petition.transaction() as connection:
        held = require(connection, number, "keyed")
        if line not in lines_of(connection, number, SECOND):
            raise LineWrong("line", "not_read_twice")
        _hold(connection, petition.salt, held, TypedLine(number, line, DECIDED, by.strip(), read))
        return check_of(connection, held)


def undo_decision(petition: Petition, number: int, line: int, *, by: str) -> SheetCheck:
    """Take back what was decided of a line: its two readings stand side by side again.

    Raises LineWrong where nothing is decided, SheetUnknown, SheetStands, PetitionError.
    """
    with petition.transaction() as connection:
        held = require(connection, number, "keyed")
        if line not in lines_of(connection, number, DECIDED):
            raise LineWrong("line", "not_decided")
        forget_later(connection, number, line, SECOND)
        append_audit_line(connection, "line undecided", by=by, sheet=number, line=line)
        return check_of(connection, held)


def right_lines(connection: Connection, held: PaperSheet) -> dict[int, ReadLine]:
    """Return what holds of each line: what was decided, else what was typed first."""
    first, decided = (lines_of(connection, held.number, each) for each in (FIRST, DECIDED))
    return {line: decided.get(line, typed).read for line, typed in first.items()}


def spelt(read: ReadLine) -> dict[str, str]:
    """Return a line as texts by field, as they are compared and shown side by side."""
    if read.kind != "signature":
        return {"kind": read.kind}
    told: dict[str, str] = {"kind": read.kind, **{str(name): text for name, text in read.values.items()}}
    told |= {"listing": "count_only" if read.count_only else "named", **({"age": "yes"} if read.age_stated else {})}
    return told | dict(read.extra) | {f"{_CONSENT}{request}": answer for request, answer in read.answers.items()}


def _hold(connection: Connection, salt: bytes, held: PaperSheet, typed: TypedLine) -> None:
    keep_line(connection, salt, replace(typed, read=tidied(connection, held, typed.read)))
    append_audit_line(connection, "line decided", by=typed.by, sheet=typed.sheet, line=typed.line)


def put_together(one: ReadLine, other: ReadLine, chosen: Mapping[str, Which]) -> ReadLine:
    """Return of two readings what was chosen, field by field. Raises LineWrong where a field is left out."""
    first, second = spelt(one), spelt(other)
    differing = {each for each in first.keys() | second.keys() if first.get(each, "") != second.get(each, "")}
    if one.kind != other.kind:
        differing = {"kind"}  # who could not read the line read none of its fields
    for each in sorted(differing):
        if each not in chosen:
            raise LineWrong(each, "not_decided")
    if one.kind != other.kind:
        return one if chosen["kind"] == "first" else other
    from_second = {each for each in differing if chosen[each] == "second"}
    return ReadLine(
        one.kind,
        _mixed(one.values, other.values, from_second),
        (other if "listing" in from_second else one).count_only,
        (other if "age" in from_second else one).age_stated,
        _mixed(one.extra, other.extra, from_second),
        _mixed(one.answers, other.answers, {each.removeprefix(_CONSENT) for each in from_second if _CONSENT in each}),
    )


def _mixed(one: Mapping, other: Mapping, from_second: set[str]) -> dict:  # type: ignore[type-arg] # keys of three kinds
    every = {each: (other if each in from_second else one).get(each, "") for each in one.keys() | other.keys()}
    return {each: text for each, text in every.items() if text}

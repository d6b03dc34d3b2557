"""By what a table was read: its columns, and what staff had answered of its source by then.

A row without a number is known by what was understood of it. Two tables of one source that were read otherwise hold the
same people as others, and both would count.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import count, islice
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from desktop.core.canonical_json import canonical_json
from desktop.petition.store.audit import lines_of
from desktop.petition.tables.arrival_tables import batch
from desktop.petition.tables.decision_tables import answered

ANY, OPEN = "*", "open"  # some value of a field, and that nobody answered about it
CHOOSING = frozenset({"unconfirmed", "confirmed"})  # what is said of these lets rows in, and makes no row another
WORDS = "its preset's words"  # a digest of them goes into the log with each import
_Said = tuple[str, str]  # what an answer is about, and of which value


class AnswerRow(NamedTuple):
    """One line of what staff answered of a source."""

    about: str
    value: str
    means: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What was answered when a table was read, and about what it had cells of which nobody had answered."""

    answers: Mapping[_Said, str]
    left_open: frozenset[str]


def table_ids(source: str, columns: str, contents: str) -> Iterator[str]:
    """Give by what a file goes that is read by these columns, and each further time that it is read otherwise."""
    told = [source, columns, contents]
    yield sha256(canonical_json(told)).hexdigest()
    for again in count(2):
        yield sha256(canonical_json([*told, "anew", again])).hexdigest()


def is_read_by(connection: Connection, number: int, columns: str) -> bool:
    """Whether merge `number`, of a table, was read by these columns."""
    told = select(batch.c.id, batch.c.source, batch.c.entries_sha256).where(batch.c.number == number)
    id_, source, contents = connection.execute(told).one()
    same = select(func.count()).where(batch.c.source == source, batch.c.entries_sha256 == contents)
    times = int(connection.execute(same).scalar_one())
    return id_ in islice(table_ids(source, columns, contents), times + 1)


def readings(connection: Connection, source: str) -> Mapping[int, Reading]:
    """Return by what each merge of a source was read the last time, by its number."""
    held = select(answered.c.about, answered.c.value, answered.c.means).where(answered.c.source == source)
    rows = [AnswerRow(*row) for row in connection.execute(held.order_by(answered.c.number))]
    ends = [place for place, row in enumerate(rows, start=1) if row.value != ANY]
    found: dict[int, Reading] = {}
    given = len(ends)
    for line in lines_of(connection, "answered", "import"):
        if line.facts.get("source") != source:
            continue
        if line.act == "answered":
            given -= int(str(line.facts["answers"]))
        elif given >= 0:
            found.setdefault(int(str(line.facts["merge"])), _with_words(_after(rows, ends, given), line.facts))
    return found


def _with_words(read: Reading, facts: Mapping[str, object]) -> Reading:
    """Return a reading with the words of its preset, which older lines do not tell."""
    told = {(WORDS, ""): str(facts["words"])} if "words" in facts else {}
    return Reading({**read.answers, **told}, read.left_open)


def first_unlike(one: Reading, other: Reading) -> str:
    """Return about what the answers of two readings differ, so that a row may be understood otherwise; else nothing."""
    for told, means in (*one.answers.items(), *other.answers.items()):
        about = told[0]
        if about in CHOOSING:
            continue
        here, there = one.answers.get(told), other.answers.get(told)
        if here is not None and there is not None:
            if here != there:
                return about
        elif means and about in (one if here is None else other).left_open:
            return about
    return ""


def _after(rows: Sequence[AnswerRow], ends: Sequence[int], given: int) -> Reading:
    """Return the reading once `given` answers were kept: what that table left open was written down after them."""
    end = ends[given - 1] if given else 0
    until = ends[given] - 1 if given < len(ends) else len(rows)
    before = {row.about: row.means for row in rows[:end] if row.value == ANY}
    closed = {row.about for row in rows[end:until] if not row.means}
    open_ = {about for about, means in before.items() if means == OPEN and about not in closed}
    open_ |= {row.about for row in rows[end:until] if row.means == OPEN}
    return Reading({(row.about, row.value): row.means for row in rows[:end] if row.value != ANY}, frozenset(open_))

"""What staff answered of a source: what a word in its cells means, which number of a date is the month. It is kept."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select

from desktop.core.country_from_text import find_country
from desktop.core.table_errors import AnswerWrong
from desktop.petition.importing.understanding.column_mapping import CONSENT
from desktop.petition.importing.understanding.known_answer_words import MEANINGS, said
from desktop.petition.intake.table_readings import ANY, CHOOSING, OPEN, Reading
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.tables.decision_tables import answered

NOTHING = "none"  # what staff answer where a value means nothing: no country, no answers to anything
DATES = "dates"
UNCONFIRMED = "unconfirmed"
PRESET = "preset"  # which one staff named for this source
COLUMN = "column"  # is this column the answers to one of the pack's requests
_CHOICES: Mapping[str, tuple[str, ...]] = {
    DATES: ("day", "month"),
    UNCONFIRMED: ("include", "leave-out"),
    "listing": tuple(sorted(MEANINGS["listing"])),
    "confirmed": tuple(sorted(MEANINGS["confirmed"])),
}

_ABOUT = tuple(f"{each}=…" for each in ("country:VALUE", *_CHOICES, f"{COLUMN}:HEADING", f"{CONSENT}REQUEST:VALUE"))


@dataclass(frozen=True, slots=True)
class Answer:
    """What one value means: `about` is a field, `dates`, `unconfirmed` or `column`; `value` may be empty.

    `means` is in our words: a country's code, one of the words for answers; empty for nothing.
    """

    about: str
    value: str
    means: str


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """An answer that holds, when it was given (UTC, ISO 8601) and by whom."""

    answer: Answer
    at: str
    by: str


def choices(about: str) -> tuple[str, ...]:
    """Return what may be answered; empty where it is a country or a request of the pack."""
    return tuple(sorted(MEANINGS["consent"])) if about.startswith(CONSENT) else _CHOICES.get(about, ())


def read_line(line: str) -> Answer:
    """Return what staff typed: `country:UK=GB`, `dates=day`. Raises AnswerWrong."""
    asked, sign, means = line.rpartition("=")
    if not sign:
        raise AnswerWrong(line, ("ABOUT:VALUE=ANSWER, for example country:UK=GB",))
    about, _, value = asked.partition(":")
    if about + ":" == CONSENT:
        request, _, value = value.partition(":")
        about = CONSENT + request
    return checked(about, value, means)


def checked(about: str, value: str, means: str) -> Answer:
    """Return an answer in our words. Raises AnswerWrong, which names what may be answered."""
    about, means = about.strip(), means.strip()
    if about == "country":
        code = "" if said(means) == NOTHING else find_country(means)
        if not code and said(means) != NOTHING:
            raise AnswerWrong(means, ("a country", NOTHING))
        return Answer(about, said(value), code)
    if about == COLUMN:
        return Answer(about, value.strip(), "" if said(means) == NOTHING else means)
    may = choices(about)
    if said(means) not in may:
        raise AnswerWrong(means, may or _ABOUT)
    return Answer(about, said(value), said(means))


def remembered_answers(connection: Connection, source: str) -> tuple[Answer, ...]:
    """Return what staff last answered of this source, each value once."""
    return tuple(each.answer for each in kept_answers(connection, source))


def kept_answers(connection: Connection, source: str) -> tuple[KeptAnswer, ...]:
    """Return the same with who answered and when."""
    facts = (answered.c.about, answered.c.value, answered.c.means, answered.c.at, answered.c.by)
    held = select(*facts).where(answered.c.source == source, answered.c.value != ANY).order_by(answered.c.number)
    latest = {(about, value): (means, at, by) for about, value, means, at, by in connection.execute(held)}
    return tuple(KeptAnswer(Answer(*about, means), at, by) for about, (means, at, by) in latest.items())


def reading_by(answers: Sequence[Answer]) -> Reading:
    """Return the reading of a table by these answers, of which the last of a value stands."""
    return Reading({(each.about, each.value): each.means for each in answers}, frozenset())


def left_open(connection: Connection, source: str) -> frozenset[str]:
    """Return about what rows of this source came in without an answer: one given now would make other rows of them."""
    held = select(answered.c.about, answered.c.means).where(answered.c.source == source, answered.c.value == ANY)
    latest = dict(tuple(row) for row in connection.execute(held.order_by(answered.c.number)))
    return frozenset(about for about, means in latest.items() if means == OPEN)


def note_left_open(connection: Connection, source: str, about: Collection[str], *, by: str) -> None:
    """Keep about what nobody had answered when rows came in, each time anew, and what is answered since."""
    told = dict.fromkeys(about, OPEN) | dict.fromkeys(left_open(connection, source) - set(about), "")
    rows = [
        {"at": utc_now(), "by": by, "source": source, "about": each, "value": ANY, "means": means}
        for each, means in told.items()
    ]
    if rows:
        connection.execute(insert(answered), rows)


def remember_answers(connection: Connection, source: str, given: Sequence[Answer], *, by: str) -> None:
    """Keep what is new; what was answered before stays in the table as it was. The audit log names no value."""
    fresh = [each for each in given if each not in remembered_answers(connection, source)]
    now = utc_now()
    rows = [
        {"at": now, "by": by, "source": source, "about": each.about, "value": each.value, "means": each.means}
        for each in fresh
    ]
    if rows:
        connection.execute(insert(answered), rows)
        about = sorted({each.about for each in fresh})
        append_audit_line(connection, "answered", by=by, source=source, about=about, answers=len(fresh))


def changed(before: Sequence[Answer], given: Sequence[Answer]) -> Answer | None:
    """Return an answer that says otherwise than an earlier one, so that a row may be understood otherwise."""
    held = {(each.about, each.value): each.means for each in before if each.about not in CHOOSING}
    return next((each for each in given if held.get((each.about, each.value), each.means) != each.means), None)

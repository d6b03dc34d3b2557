"""Counts the people of a petition by one thing at a time: event, day, language, agreement, consent and so on."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal, get_args

from sqlalchemy import ColumnElement, Connection, Select, case, func, select

from desktop.core.consent import ANSWERS, KeptAnswer
from desktop.core.date_arithmetic import moved
from desktop.petition.agreements.promised_terms import SIGNED, Signed, load_agreements
from desktop.petition.deduplication.consents_that_count import everybodys_answers
from desktop.petition.intake.device_names import CALLED
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, device, signature

StatisticTopic = Literal["event", "day", "hour", "device", "language", "country", "source", "agreement", "consent"]
TOPICS: tuple[StatisticTopic, ...] = get_args(StatisticTopic)


@dataclass(frozen=True, slots=True)
class Figure:
    """How many people, and how many signatures they gave in all, duplicates included.

    `answer`: what these people answered to the request in `label`; empty where nobody counts by consent.
    """

    label: str
    people: int
    signatures: int
    answer: KeptAnswer | Literal[""] = ""


@dataclass(frozen=True, slots=True)
class Statistic:
    """The figures of one topic, the largest first; hours and days in their order. `campaign`: its id, or empty."""

    campaign: str
    topic: StatisticTopic
    figures: tuple[Figure, ...]


def count_by(petition: Petition, topic: StatisticTopic, *, since: str = "") -> Statistic:
    """Count everybody who is delivered or counted. Raises PetitionError.

    `since`: only what was signed from this day on (ISO 8601, in UTC), of the topics `hour` and `day`.
    `hour` is local time where it was signed; `agreement` the version under whose letter somebody stands. An empty label
    is what nobody stated, or an agreement that nobody knows. Raises CampaignError for a kept pack that is broken.
    """
    with petition.reading() as connection:
        match topic:
            case "hour" | "day":
                figures = _by_moment(connection, topic, since)
            case "consent":
                figures = _by_consent(connection)
            case "agreement":
                figures = _by_agreement(connection)
            case _:
                figures = _by_column(connection, _LABELS[topic])
    return Statistic((petition.campaign() or ("",))[0], topic, figures)


_LIVE = batch.c.undone.is_(False)
_PERSON = case((signature.c.kept_as.is_(None) & (signature.c.state == "valid"), 1))
_FIGURES = (func.count(_PERSON), func.count())
_LABELS: dict[str, ColumnElement[str]] = {
    "event": case((batch.c.event_name == "", batch.c.source), else_=batch.c.event_name + ", " + batch.c.event_day),
    "device": case(
        (batch.c.source != "", batch.c.source),
        else_=CALLED,
    ),
    "language": signature.c.language,
    "country": signature.c.country,
    "source": case((batch.c.source != "", batch.c.source), else_=signature.c.capture),
}


def _by_column(connection: Connection, label: ColumnElement[str]) -> tuple[Figure, ...]:
    rows = connection.execute(_from(label).group_by(label))
    figures = (Figure(row[0], row[1], row[2]) for row in rows)
    return tuple(sorted(figures, key=lambda each: (-each.signatures, each.label)))


def _from(*labels: ColumnElement[Any]) -> Select[Any]:
    joined = signature.join(batch).outerjoin(device, device.c.id == batch.c.device)
    return select(*labels, *_FIGURES).select_from(joined).where(_LIVE)


def _by_moment(connection: Connection, topic: Literal["hour", "day"], since: str) -> tuple[Figure, ...]:
    """Group by hour in the database, and tell the local hour or day of each group here."""
    hour = func.substr(signature.c.signed_at, 1, 13)
    people: Counter[str] = Counter()
    signatures: Counter[str] = Counter()
    rows = _from(hour, signature.c.offset).where(signature.c.signed_at >= since)
    for row in connection.execute(rows.group_by(hour, signature.c.offset)):
        label = _moment(row[0], row[1], topic)
        people[label] += row[2]
        signatures[label] += row[3]
    return tuple(Figure(label, people[label], signatures[label]) for label in sorted(signatures))


def _moment(hour: str, offset: int, topic: Literal["hour", "day"]) -> str:
    if not hour:  # a table without dates
        return ""
    local = moved(datetime.strptime(hour, "%Y-%m-%dT%H"), timedelta(minutes=offset))  # noqa: DTZ007 - local on purpose
    return f"{local:%H}:00" if topic == "hour" else local.date().isoformat()


def _by_agreement(connection: Connection) -> tuple[Figure, ...]:
    agreements = load_agreements(connection)
    people: Counter[str] = Counter()
    signatures: Counter[str] = Counter()
    for *said, counted, given in connection.execute(_from(*SIGNED).group_by(*SIGNED)):
        terms = agreements.terms(Signed(*said))
        label = str(terms.version) if terms else ""
        people[label] += counted
        signatures[label] += given
    return tuple(Figure(label, people[label], signatures[label]) for label in sorted(signatures))


def _by_consent(connection: Connection) -> tuple[Figure, ...]:
    """Count each person once by the answer that counts: a yes given at one stall outlives silence at another."""
    found = everybodys_answers().subquery()
    figures = select(found.c.request, found.c.answer, func.count(), func.sum(found.c.signatures))
    rows = connection.execute(figures.group_by(found.c.request, found.c.answer)).all()
    ordered = sorted(rows, key=lambda row: (row[0], ANSWERS.index(row[1])))
    return tuple(Figure(row[0], row[2], int(row[3]), row[1]) for row in ordered)

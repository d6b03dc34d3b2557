"""Which answer of a person counts: the latest of yes and withdrawn; a box that was left never ends an earlier yes."""

import csv
from collections import Counter
from datetime import datetime
from types import SimpleNamespace

from sqlalchemy import insert

from desktop.petition.agreements.promised_terms import load_agreements
from desktop.petition.deduplication import consents_that_count
from desktop.petition.deduplication.counters import recounted
from desktop.petition.export.person_records import read_record
from desktop.petition.review.decisions import decide
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.statistics.figures import count_by
from desktop.petition.status import petition_status
from desktop.petition.tables.arrival_tables import consent, signature
from tests.support.crowd import UPDATES, Person, put
from tests.support.exporting import export_csv
from tests.support.packs import keep
from tests.support.places import TWO, NewPetition

DAYS = {"one": "2026-08-21T12:00:00Z", "two": "2026-08-22T12:00:00Z", "three": "2026-08-23T12:00:00Z", "never": ""}
DAYS["future"] = "2999-01-01T00:00:00Z"


# What somebody said and when (! is a clock that had jumped), and what counts.
CASES = [
    (["one yes", "two not_given"], "yes"),
    (["one yes", "two withdrawn"], "withdrawn"),
    (["one withdrawn", "two yes"], "yes"),
    (["one yes", "two withdrawn", "three yes"], "yes"),
    (["two yes", "one withdrawn", "three not_given"], "yes"),
    (["one yes", "one withdrawn"], "withdrawn"),
    (["three yes", "never withdrawn"], "withdrawn"),
    (["never yes", "one withdrawn"], "withdrawn"),
    (["one yes", "future withdrawn"], "yes"),
    (["future yes", "one withdrawn"], "withdrawn"),
    (["one yes", "two! withdrawn"], "yes"),
    (["one not_asked", "two not_given"], "not_given"),
    (["one not_given", "two not_asked"], "not_given"),
    (["future withdrawn", "one not_given"], "withdrawn"),
    (["one not_asked"], "not_asked"),
]


@TWO
def test_one_answer_counts_whatever_was_said_in_whatever_order(new_petition: NewPetition, tmp_path):
    """Each case is of somebody of their own, once as it was said and once the other way round."""
    petition = new_petition()
    keep(petition)
    cases = [(order, counts) for said, counts in CASES for order in (said, said[::-1])]
    for at in range(max(len(said) for said, _ in CASES)):
        put(petition, at + 1, [_saying(who, said[at]) for who, (said, _) in enumerate(cases) if at < len(said)])
    expected = {_mail(who): counts for who, (_, counts) in enumerate(cases)}
    path = tmp_path / "people.csv"
    export_csv(petition, path)
    rows = csv.DictReader(path.read_text("utf-8-sig").splitlines())
    assert {row["email"]: row[f"consent_{UPDATES}"] for row in rows} == expected
    answers = petition_status(petition).consents[UPDATES]
    assert {answer: people for answer, people in answers.items() if people} == Counter(expected.values())
    figures = count_by(petition, "consent").figures
    assert {each.label for each in figures} == {UPDATES}
    assert {each.answer: each.people for each in figures} == Counter(expected.values())


def _mail(who: int) -> str:
    return f"p{who}@example.org"


def _saying(who: int, said: str) -> Person:
    day, answer = said.split()
    when = DAYS[day.rstrip("!")]
    return Person(f"P{who}", "Lee", _mail(who), signed_at=when, clock_jumped="!" in day, updates=answer)


def test_a_program_that_stays_open_goes_by_the_time_of_now(petition, monkeypatch):
    keep(petition)
    said = [put(petition, at, [_saying(1, each)]) for at, each in enumerate(("one yes", "two withdrawn"), 1)]
    found = []
    for now in ("2026-08-21T13:00:00Z", "2026-08-22T13:00:00Z"):
        monkeypatch.setattr(
            consents_that_count, "datetime", SimpleNamespace(now=lambda _, now=now: datetime.fromisoformat(now))
        )
        with petition.reading() as connection:
            read = [read_record(connection, number, load_agreements(connection)) for (number,) in said]
        found += [each.answers[UPDATES].answer for each in read if each]
    assert found == ["yes", "withdrawn"]


def test_each_request_has_its_own_answer_and_nobody_who_counts_no_more_has_one(petition):
    keep(petition)
    first, gone, _ = put(petition, 1, [_saying(who, "one yes") for who in (1, 2, 3)])
    second, later = put(petition, 2, [_saying(1, "two not_asked"), _saying(3, "two yes")])
    other = {"request": "sms", "requester": "S", "text_sha256": b"", "language": "en", "method": "self-ticked"}
    asked = {first: "not_given", second: "yes", later: "yes", gone: "yes"}
    with petition.transaction() as connection, recounted(connection, signature.c.number.in_(asked)):
        for number, answer in asked.items():
            connection.execute(insert(consent).values(signature=number, answer=answer, at=DAYS["two"], **other))
    decide(petition, "invalid", "test", Conditions(numbers=(gone,)), by="kb")
    counted = {"yes": 2, "withdrawn": 0, "not_given": 0, "not_asked": 0}
    assert petition_status(petition).consents == {UPDATES: counted, "sms": counted}
    figures = {(each.label, each.answer): each.people for each in count_by(petition, "consent").figures}
    assert {key: people for key, people in figures.items() if people} == {(UPDATES, "yes"): 2, ("sms", "yes"): 2}

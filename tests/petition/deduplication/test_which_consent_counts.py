"""Which answer of a person counts: the latest of yes and withdrawn; a box that was left never ends an earlier yes."""

import csv
from collections.abc import Sequence

from desktop.petition.statistics.figures import count_by
from desktop.petition.status import petition_status
from desktop.petition.store.store import Petition
from tests.support.crowd import UPDATES, Person, put, wipe
from tests.support.exporting import export_csv
from tests.support.packs import keep
from tests.support.places import TWO, NewPetition

MAIL = "ann@example.org"
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
    petition = new_petition()
    for said, counts in CASES:
        for order in (said, said[::-1]):
            keep(petition)
            _put(petition, order)
            answers = petition_status(petition).consents[UPDATES]
            assert {answer for answer, people in answers.items() if people} == {counts}, order
            path = tmp_path / "people.csv"
            export_csv(petition, path)
            (ann,) = csv.DictReader(path.read_text("utf-8-sig").splitlines())
            assert ann[f"consent_{UPDATES}"] == counts
            (figure,) = count_by(petition, "consent").figures
            assert (figure.label, figure.answer, figure.people) == (UPDATES, counts, 1)
            path.unlink()
            wipe(petition)


def _put(petition: Petition, order: Sequence[str]) -> None:
    for number, each in enumerate(order, 1):
        day, answer = each.split()
        when = DAYS[day.rstrip("!")]
        person = Person("Ann", "Lee", MAIL, signed_at=when, clock_jumped="!" in day, updates=answer)
        put(petition, number, [person])

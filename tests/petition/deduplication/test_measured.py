"""The rules for who counts, on people of every script of whom the truth is known."""

from benchmarks.people import scripts, signatures
from benchmarks.who_counts import by_email, by_tabling, score, true_pairs


def test_of_a_thousand_people_hardly_any_are_joined_wrongly_and_few_wait():
    people = signatures(1500)
    truth = true_pairs(people)
    ours, plain = (score(people, truth, rule(people)) for rule in (by_tabling, by_email))
    assert len(scripts()) > 30
    assert {each.script for each in people} == set(scripts())
    assert ours.precision > 0.99
    assert ours.recall > plain.recall - 0.02
    assert ours.joins < plain.joins / 50
    assert ours.asked < 0.035 * len(people)  # the ceiling of docs/who-counts.md
    assert ours.asked_rightly > 0.85 * ours.asked

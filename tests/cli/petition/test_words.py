"""The command line has words for every code that the office answers in."""

from typing import get_args

from desktop.cli.petition.decide import Act
from desktop.cli.petition.stats import Topic
from desktop.cli.petition.words import PROBLEMS, REASONS, RULES
from desktop.office import decisions, imports, review, statistics


def test_every_code_has_its_words_and_no_words_are_left_over():
    assert set(REASONS) == set(decisions.REASONS)
    assert set(RULES) == set(review.RULES)
    assert set(PROBLEMS) == set(imports.PROBLEMS)


def test_no_two_codes_of_a_kind_read_alike():
    for words in (REASONS, RULES, PROBLEMS):
        assert len(set(words.values())) == len(words)
        assert all(words.values())


def test_whatever_the_office_can_count_by_or_declare_can_be_typed():
    assert set(Topic) == set(statistics.TOPICS)
    assert set(Act) == set(get_args(decisions.DecisionKind))

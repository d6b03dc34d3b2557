"""The command line has words for every code that the office answers in."""

import ast
from typing import get_args

from desktop.cli.petition.decisions import Act
from desktop.cli.petition.office_code_words import DOUBTS, NOTED, PROBLEMS, REASONS, REMARKS, RULES
from desktop.cli.petition.stats import Topic
from desktop.office.figures import statistics
from desktop.office.intake import table_acts
from desktop.office.people import decisions, review
from tests.support.house import modules_under


def test_every_code_has_its_words_and_no_words_are_left_over():
    assert set(REASONS) == set(decisions.REASONS)
    assert set(RULES) == set(review.RULES)
    assert set(PROBLEMS) == set(table_acts.PROBLEMS)
    assert set(DOUBTS) == set(table_acts.DOUBTS)
    assert set(NOTED) == set(table_acts.NOTED)


def test_no_two_codes_of_a_kind_read_alike():
    for words in (REASONS, RULES, PROBLEMS, NOTED, REMARKS, DOUBTS):
        assert len(set(words.values())) == len(words)
        assert all(words.values())


def test_whatever_the_office_can_count_by_or_declare_can_be_typed():
    assert set(Topic) == set(statistics.TOPICS)
    assert set(Act) == set(get_args(decisions.DecisionKind))


def test_whatever_is_noticed_while_a_table_is_read_has_its_words():
    calls = (
        node for tree in modules_under("desktop").values() for node in ast.walk(tree) if isinstance(node, ast.Call)
    )
    codes = {call.args[0].value for call in calls if getattr(call.func, "id", "") == "Remark"}
    assert codes == set(REMARKS)

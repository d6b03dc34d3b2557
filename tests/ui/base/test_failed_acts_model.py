"""Short acts that may fail: each trouble stays until the same act works, and the first of several is shown."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from desktop.core.errors import DiskFailing, JournalBusy
from desktop.ui.base.failed_acts_model import FailedActsModel

OWNER = QObject()


def busy() -> None:
    raise JournalBusy("Another Tabling is reading this journal.")


def failing() -> None:
    raise DiskFailing("The disk is failing.")


def nothing() -> None:
    pass


def test_a_trouble_of_one_act_stays_while_another_works(qapp: object):  # noqa: ARG001
    attempts = FailedActsModel(OWNER)
    assert not attempts.attempt("look", busy)
    assert attempts.trouble.startswith("Tabling is open twice")
    assert attempts.attempt("begin", nothing), "what failed before does not halve what is done now"
    assert attempts.trouble
    assert attempts.attempt("look", nothing)
    assert attempts.trouble == ""


def test_of_several_troubles_the_first_is_shown_and_then_the_next(qapp: object):  # noqa: ARG001
    attempts = FailedActsModel(OWNER)
    attempts.attempt("look", busy)
    attempts.attempt("end", failing)
    assert attempts.trouble.startswith("Tabling is open twice")
    attempts.attempt("look", nothing)
    assert attempts.trouble.startswith("The disk of this device is failing.")
    attempts.forget()
    assert attempts.trouble == ""


def test_a_mistake_of_ours_is_no_trouble_of_the_world(qapp: object):  # noqa: ARG001
    attempts = FailedActsModel(OWNER)
    with pytest.raises(ZeroDivisionError):
        attempts.attempt("look", lambda: 1 / 0)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.booleans())))
def test_something_is_shown_exactly_while_the_last_try_of_some_act_failed(tries: Iterable[tuple[str, bool]]):
    attempts, last = FailedActsModel(OWNER), {}
    for what, works in tries:
        assert attempts.attempt(what, nothing if works else busy) == works
        last[what] = works
    assert bool(attempts.trouble) == (not all(last.values()))

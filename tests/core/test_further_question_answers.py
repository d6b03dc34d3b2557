"""Further questions of a pack are answered in any script, and never longer than the pack allows."""

import pytest

from desktop.core.form import complete
from desktop.core.further_question_answers import ExtraProblem, find_extra_problems, tidy_extra
from tests.support.agreements import SCRIPTS, second_campaign, shortened
from tests.support.factory import draft

ASKED = second_campaign()
STATED = {"resident": "yes"}


@pytest.mark.parametrize(
    ("typed", "problems"),
    [
        ({}, [("resident", "not_stated")]),
        ({"resident": "no"}, [("resident", "not_stated")]),
        (STATED, []),
        (STATED | {"city": "Ottawa", "birth-date": "1999-12-31"}, []),
        (STATED | {"birth-date": "31.12.1999"}, [("birth-date", "not_a_day")]),
        (STATED | {"birth-date": "1999-02-30"}, [("birth-date", "not_a_day")]),
        ({"city": "x" * 91, "birth-date": "x"},
         [("city", "too_long"), ("birth-date", "not_a_day"), ("resident", "not_stated")]),
        (STATED | {"city": " \u200b "}, []),
    ],
)  # fmt: skip
def test_each_answer_is_looked_at_in_the_order_of_the_questions(typed, problems):
    assert find_extra_problems(ASKED, typed) == tuple(ExtraProblem(*each) for each in problems)


@pytest.mark.parametrize("letters", SCRIPTS, ids=["latin", "cyrillic", "arabic", "tamil", "chinese", "ethiopic"])
def test_a_line_is_as_long_as_its_bytes(letters):
    longest = shortened(letters.strip() * 90, 90)
    assert find_extra_problems(ASKED, STATED | {"city": longest}) == ()
    assert find_extra_problems(ASKED, STATED | {"city": longest + letters[0] * 4}) == (
        ExtraProblem("city", "too_long"),
    )


def test_what_was_not_asked_or_not_given_is_not_kept():
    typed = STATED | {"city": " Ot\u202etawa ", "birth-date": "", "shoe-size": "38"}
    assert tidy_extra(ASKED, typed) == {"resident": "yes", "city": "Ottawa"}


def test_a_form_without_an_answer_it_needs_cannot_be_completed():
    with pytest.raises(ValueError, match="resident"):
        complete(ASKED, draft(name="Noor Haddad"))

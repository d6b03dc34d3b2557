"""Who asked to see or to correct what is kept: by when to answer, answered, and no name left of it then."""

import pytest

from desktop.core.errors import UsageError
from desktop.core.petition_errors import NoSuchRequest
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.rights.request_register import answer_asked, list_asked, note_asked, reopen_asked
from tests.support.crowd import Person, put


def test_a_request_waits_thirty_days_is_answered_without_its_name_and_waits_again_where_that_was_wrong(petition):
    number = note_asked(petition, "access", "Ada Byron", "2026-08-23", by="kb")
    note_asked(petition, "correction", "Bo Lee", "2026-08-01", by="kb")
    assert [(each.name, each.kind, each.due) for each in list_asked(petition)] == [
        ("Bo Lee", "correction", "2026-08-31"),
        ("Ada Byron", "access", "2026-09-22"),
    ]
    answer_asked(petition, number, "done", by="kb")
    last = list_asked(petition)[-1]
    assert (last.number, last.name, last.answer, bool(last.answered)) == (number, "", "done", True)
    with pytest.raises(NoSuchRequest):
        answer_asked(petition, number, "done", by="kb")
    reopen_asked(petition, number, "Ada Byron", by="kb")
    assert {each.name for each in list_asked(petition) if not each.answered} == {"Ada Byron", "Bo Lee"}


@pytest.mark.parametrize(("name", "day"), [(" ", "2026-08-23"), ("Ada", "23.8.2026"), ("Ada", "2999-01-01")])
def test_nobody_and_no_day_are_refused(petition, name, day):
    with pytest.raises(UsageError):
        note_asked(petition, "access", name, day, by="kb")
    assert list_asked(petition) == ()


def test_forgetting_a_person_takes_their_name_out_of_the_register(petition):
    (ada,) = put(petition, 1, [Person("Ada", "Byron", "ada@example.org")])
    note_asked(petition, "correction", "byron ada", "2026-08-23", by="kb")
    note_asked(petition, "access", "Bo Lee", "2026-08-23", by="kb")
    erase(petition, [ada], by="kb")
    assert sorted(each.name for each in list_asked(petition)) == ["", "Bo Lee"]

"""Groups of signatures that may be one person's: put together, the surest first, decided and taken back together."""

import pytest

from desktop.core.errors import PetitionError
from desktop.office.figures.status import petition_status
from desktop.office.intake.table_acts import SourceTable, import_table
from desktop.office.people.decisions import decide_different
from desktop.office.people.duplicate_groups import decide_groups, find_groups, undo_decisions
from tests.support.crowd import Person, put
from tests.support.house import ROOT

FAMILY = [
    Person(name, "Lee", "lee@example.org", country, signed_at=f"2026-08-23T12:00:0{second}Z")
    for second, (name, country) in enumerate((("Ann", "CA"), ("Bo", "FR"), ("Cy", "UA")))
]


def test_whoever_doubts_each_other_is_one_group_the_surest_come_first_and_all_is_decided_at_once(petition):
    family = put(petition, 1, FAMILY)
    import_table(petition, SourceTable(ROOT / "tests/fixtures/tables/twins-no-id.csv", "website", {}), by="ws")
    before = petition_status(petition).people
    found = find_groups(petition)
    assert [(len(each.members), each.hard, each.reason) for each in found] == [
        (3, False, "equal_rows"),
        (3, True, "same_email"),
    ]
    assert found[1].differs == ("name", "country")
    assert found[1].numbers == tuple(family)
    done = decide_groups(petition, "same", [each.numbers for each in found], by="kb")
    assert (len(done.decisions), done.left, find_groups(petition)) == (4, 0, ())
    assert petition_status(petition).people == before - 2  # the two equal rows too many; of the family one counted
    undo_decisions(petition, done.decisions, by="kb")
    assert (petition_status(petition).people, find_groups(petition)) == (before, found)


def test_a_group_of_which_the_contrary_was_said_stops_no_other_and_alone_is_refused(petition):
    one, other, third = put(petition, 1, FAMILY)
    decide_different(petition, [one, other], by="kb")
    done = decide_groups(petition, "same", [[one, other], [one, third]], by="kb")
    assert (len(done.decisions), done.left) == (1, 1)
    with pytest.raises(PetitionError, match="two people"):
        decide_groups(petition, "same", [[one, other]], by="kb")

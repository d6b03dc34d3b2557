"""Who is forgotten, and what is old, goes from the sheets as well; what stands beside it stays."""

import pytest

from desktop.core.paper_errors import LineWrong
from desktop.petition.paper.lines import ReadLine, type_line, typed_lines
from desktop.petition.paper.second_reading import (
    draw_sample,
    look_at_check,
)
from desktop.petition.paper.sheets import (
    list_sheets,
)
from desktop.petition.paper.taking_in_sheets import take_sheets
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.rights.retention import retain
from desktop.petition.status import petition_status
from tests.support.petitions import contents
from tests.support.read_sheets import ANN, BOB, back, keyed, printed, read_twice, rows


def held_of_people(petition):
    """Return all that is held but the packs, in small letters: in packed bytes any three letters stand by chance."""
    return str({name: rows for name, rows in contents(petition).items() if name != "kept_pack"}).casefold()


def test_who_was_forgotten_comes_back_by_no_sheet_and_what_is_typed_of_them_goes(petition):
    take_sheets(petition, [read_twice(petition, ANN)], by="Noor")
    waiting = read_twice(petition, ANN, BOB)
    erase(petition, [rows(petition)[0].number], by="Mia")
    assert [each for each in ("'ann'", "ann@example.org") if each in held_of_people(petition)] == []
    taken = take_sheets(petition, [waiting], by="Noor")
    assert (taken.added, taken.refused) == (1, 1)


def test_who_was_forgotten_comes_back_by_no_slip_of_the_other_reader(petition):
    take_sheets(petition, [read_twice(petition, ANN)], by="Noor")
    slip = ReadLine(values={**ANN.values, "email": "amn.other@example.org"})
    twice, once = read_twice(petition, ANN, second=[slip]), keyed(petition, ANN)
    erase(petition, [rows(petition)[0].number], by="Mia")
    assert "amn.other" not in held_of_people(petition)
    with pytest.raises(LineWrong):  # nobody types them again
        type_line(petition, once, 1, slip, by="Noor")
    taken = take_sheets(petition, [twice, once], by="Noor")
    assert (taken.added, taken.refused) == (0, 2)


def test_old_data_goes_from_each_reading_of_a_sheet_and_the_readings_stay_two(petition):
    number = read_twice(petition, ANN, second=[ReadLine(values=ANN.values | {"family_name": "Leigh"})])
    retain(petition, "2026-08-24", "contact", by="Mia")
    assert [dict(each.read.values) for keying in (1, 2) for each in typed_lines(petition, number, keying)] == [
        {"given_name": "Ann", "family_name": family, "country": "CA"} for family in ("Lee", "Leigh")
    ]
    assert [typed_lines(petition, number, keying)[0].person for keying in (1, 2)] == [None, None], "an address is in it"
    retain(petition, "2026-08-24", "everything", by="Mia")
    assert (typed_lines(petition, number, 1), petition_status(petition).total) == ((), 0)


def states(petition, *numbers):
    found = {each.number: (each.state, each.why) for each in list_sheets(petition)}
    return [found[number] for number in numbers]


@pytest.mark.parametrize("what", ["contact", "everything"])
def test_old_data_leaves_newer_sheets_those_not_back_and_those_taken_in_as_they_are(petition, what):
    newer = [keyed(petition, ANN, BOB, day="2026-08-24") for _ in range(2)]
    draw_sample(petition, newer, by="Noor", lines=1)
    taken = read_twice(petition, BOB)
    take_sheets(petition, [taken], by="Noor")
    (begun,) = printed(petition)
    back(petition, begun, 3)
    for line, read in enumerate((ANN, BOB), 1):
        type_line(petition, begun, line, read, by="Mia")
    older, (waiting,) = keyed(petition, ANN), printed(petition)
    kept = [look_at_check(petition, each) for each in newer], [typed_lines(petition, each, 1) for each in newer]
    retain(petition, "2026-08-24", what, by="Mia")
    assert kept == (
        [look_at_check(petition, each) for each in newer], [typed_lines(petition, each, 1) for each in newer]
    )  # fmt: skip
    as_before = [("keyed", ""), ("keyed", ""), ("checked", ""), ("printed", "")]
    assert states(petition, *newer, taken, waiting) == as_before
    reads = [dict(each.read.values) for each in typed_lines(petition, begun, 1)]
    if what == "everything":
        assert (states(petition, begun, older), reads) == ([("void", "old data")] * 2, [])
    else:
        assert states(petition, begun, older) == [("back", ""), ("keyed", "")]
        assert reads == [{"given_name": "Ann", "family_name": "Lee", "country": "CA"}, dict(BOB.values)]


def test_who_is_forgotten_leaves_the_lines_and_sheets_beside_theirs_and_what_is_old_there_goes_later(petition):
    take_sheets(petition, [read_twice(petition, ANN)], by="Noor")
    theirs, beside = keyed(petition, ANN, BOB), keyed(petition, BOB, ANN)
    erase(petition, [rows(petition)[0].number], by="Mia")
    kinds = [[each.read.kind for each in typed_lines(petition, number, 1)] for number in (theirs, beside)]
    assert kinds == [["erased", "signature"], ["signature", "erased"]]
    retain(petition, "2026-08-24", "contact", by="Mia")
    assert states(petition, theirs, beside) == [("keyed", "")] * 2

"""What waits, as *Today* tells it: each matter in words, with a page where it is done and the day by which."""

from typing import get_args

from desktop.office.figures.today_overview import Matter, Today, WaitingMatter
from desktop.office.people.undecided_counts import Undecided
from tests.support.console_stage import Office


def show(office: Office, *waiting: WaitingMatter) -> list[dict[str, object]]:
    page = office.model.pages.today
    page._show(Today("Title", 3, 0, 0, 1, (), waiting))
    return page.waiting


def test_every_matter_has_words_and_leads_to_a_page(at_work: Office):
    matters: tuple[Matter, ...] = get_args(Matter)
    rows = show(at_work, *(WaitingMatter(each, 3) for each in matters))
    assert len({row["text"] for row in rows}) == len(matters)
    assert {row["page"] for row in rows} <= set(at_work.model.by_name)
    assert "" not in {row["text"] for row in rows}


def test_a_matter_with_a_day_says_by_when_the_first_is_to_be_answered(at_work: Office):
    told = [
        show(at_work, WaitingMatter("asked", many, day))[0]["detail"]
        for many, day in ((1, "2020-05-01"), (2, "2020-05-01"), (1, "2999-05-01"), (2, "2999-05-01"), (2, ""))
    ]
    assert told == [
        "was to be answered by 1 May 2020",
        "the first was to be answered by 1 May 2020",
        "to be answered by 1 May 2999",
        "the first is to be answered by 1 May 2999",
        "",
    ]


def test_names_and_rows_that_wait_among_the_decisions_are_told_today_as_well(at_work: Office):
    show(at_work)
    page = at_work.model.pages.today
    page._show_beside(Undecided(groups=1, equal=1, names=4))
    assert [(row["name"], row["page"]) for row in page.waiting] == [
        ("beside_equal", "groups"),
        ("beside_names", "names"),
    ]
    assert not page.quiet


def test_the_next_step_of_a_beginner_is_to_set_up_tablets_then_to_print_the_page_then_to_back_up(at_work: Office):
    steps = []
    waiting = [WaitingMatter("setup", 1), WaitingMatter("page", 1), WaitingMatter("backup", -1)]
    for begun in range(4):
        show(at_work, *waiting[begun:])
        steps.append(at_work.model.pages.today.mainText)
    assert steps == ["Set up tablets", "Print the page for volunteers", "Back up now", "Bring in signatures"]

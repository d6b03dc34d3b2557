"""While an act of a moment runs no button of the page can be touched, and a second click meets nobody else."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest

from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.intake.table_acts import SourceTable, import_table
from desktop.office.people.decisions import list_decisions
from desktop.ui.console.page import busy_model
from tests.support.console_stage import Office

TABLE = "Name,Country\nMickey Mouse,CA\nasdfgh qwerty,CA\naaaaa bbbbb,FR\nAda Byron,FR\n"
ALWAYS = {"larger", "contrast", "lock", "job_stop", "unseen_show"}  # what looks, locks and stops


@contextmanager
def slowly(office: Office) -> Iterator[None]:
    """Have whatever is begun wait for its turn, as on a slow disk."""
    end = Event()
    office.model.by_name["today"].parent().start(lambda _report: end.wait(60), lambda _: None, lambda _: None)
    try:
        yield
    finally:
        end.set()


def place(office: Office) -> PetitionPlace:
    return PetitionPlace(str(office.practice / "petition.sqlite"))


def bring_in_names(office: Office, tmp_path: Path) -> None:
    file = tmp_path / "export.csv"
    file.write_text(TABLE, "utf-8")
    office.model._work.let_go()
    office.let_go()
    with open_petition(place(office)) as petition:
        import_table(petition, SourceTable(file, "website", {}), by="ann")


def decided(office: Office) -> list[str]:
    with open_petition(place(office)) as petition:
        return [each.act for each in list_decisions(petition) if not each.undone]


def names_page(office: Office, tmp_path: Path) -> None:
    bring_in_names(office, tmp_path)
    office.hand.tap("page_decide")
    office.wait("decide", "deciding")
    office.hand.tap("way_names")
    office.wait("names", "shown")


def test_a_second_click_on_a_name_strikes_nobody_else_out(at_work, tmp_path):
    hand, names = at_work.hand, at_work.model.pages.names
    names_page(at_work, tmp_path)
    whom = [row["title"] for row in names.rows]
    hand.wait_for("nobody_0")
    with slowly(at_work):
        hand.tap("nobody_0")
        assert [hand.find(each) for each in ("nobody_0", "nobody_1", "tick_sure")] == [None] * 3
        assert hand.find("lock"), "whoever has to leave can"
        names.decide(0, "nobody")  # as a key that was pressed twice
    hand.wait_until(lambda: len(names.rows) == len(whom) - 1, "the first to go")
    assert hand.find("nobody_0") is None, "the next one has just moved under the pointer"
    hand.wait_for("nobody_0")
    assert decided(at_work) == ["invalid"]
    assert hand.read("many_note_sentence") == f"Decided about {whom[0]}: “Nobody's name”."
    at_work.model.interface.choose_language("fr")
    assert whom[0] in hand.read("many_note_sentence")
    assert "Nobody" not in hand.read("many_note_sentence")


def test_what_was_decided_names_whom_it_concerned_and_why(at_work, tmp_path):
    hand, names, page = at_work.hand, at_work.model.pages.names, at_work.model.pages.decisions
    names_page(at_work, tmp_path)
    hand.tap("tick_sure")
    hand.tap("ticked_prank")
    hand.tap("decide_ticked")
    hand.wait_until(lambda: len(names.rows) == 1, "the sure ones to go")
    hand.tap("checked_0")
    at_work.wait("names", "empty")
    hand.tap("way_decisions")
    at_work.wait("decisions", "shown")
    told = [(row["text"], str(row["detail"]).split(", ")[0]) for row in page.rows]
    assert told == [
        ("Mickey Mouse: counted", "somebody looked"),
        ("asdfgh qwerty, aaaaa bbbbb: not counted", "signed in jest"),
    ]
    assert "joined by themselves" in hand.read("decisions_joined")


@pytest.mark.parametrize(
    ("page", "person", "act"),
    [
        ("person", 1, "person_withdraw"),
        ("devices", 0, "sheet_note_down"),
        ("rights", 0, "log_prove"),
        ("exports", 0, "send_straight"),
        ("figures", 0, "save_table"),
    ],
)
def test_the_button_of_an_act_rests_until_it_is_over(at_work, page, person, act):
    hand = at_work.hand
    if person:
        at_work.model.pages.person.show(person)
    at_work.model.go(page)
    at_work.let_go()
    hand.wait_for(act)
    with slowly(at_work):
        at_work.model.by_name[page].ask(lambda _petition: None, lambda _: None)
        assert hand.find(act) is None
    hand.wait_for(act)


def test_a_lock_in_the_middle_of_an_act_leaves_no_button_at_rest(at_work, tmp_path):
    names_page(at_work, tmp_path)
    at_work.hand.wait_for("nobody_0")
    with slowly(at_work):
        at_work.hand.tap("nobody_0")
        at_work.hand.tap("lock")
        at_work.hand.wait_for("unlock")


def test_every_button_rests_but_those_that_look_lock_or_stop():
    always = set[str]()
    for file in Path("resources/qml/Tabling").rglob("*.qml"):
        for block in re.findall(r"ActionButton \{([^{}]*)", file.read_text("utf-8")):
            if "always: true" in block:
                always |= set(re.findall(r'objectName: "(\w+)"', block))
    assert always == ALWAYS
    assert busy_model.SETTLES >= 300, "a double click is over by then"

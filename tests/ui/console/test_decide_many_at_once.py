"""Many at once: groups and odd names are ticked, looked at once more, decided together, and taken back."""

import pytest
from PySide6.QtCore import Qt

from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.intake.table_acts import SourceTable, import_table
from desktop.office.people.decisions import list_decisions

TABLE = "Name,Country\nMickey Mouse,CA\nasdfgh qwerty,CA\naaaaa bbbbb,FR\nAda Byron,FR\n"


@pytest.fixture
def unlocked(office, tmp_path):
    office.hand.tap("practise")
    office.hand.wait_for_screen("unlock_page")
    file = tmp_path / "export.csv"
    file.write_text(TABLE, "utf-8")
    with open_petition(PetitionPlace(str(office.practice / "petition.sqlite"))) as petition:
        import_table(petition, SourceTable(file, "website", {}), by="ann")
    office.hand.tap("unlock")
    office.hand.wait_for_screen("today_page")
    office.hand.tap("page_decide")
    office.wait("decide", "deciding")
    return office


def decided(office) -> list[str]:
    with open_petition(PetitionPlace(str(office.practice / "petition.sqlite"))) as petition:
        return [each.act for each in list_decisions(petition) if not each.undone]


def test_all_sure_groups_are_decided_after_one_more_look_and_taken_back_together(unlocked):
    hand = unlocked.hand
    hand.tap("way_groups")
    unlocked.wait("groups", "shown")
    groups = unlocked.model.pages.groups
    assert groups.left == "5 left"
    hand.wait_for("tick_sure")
    assert hand.find("ticked_same") is None, "nobody is ticked yet"
    hand.tap("tick_sure")
    hand.tap("ticked_same")
    assert hand.read("page_title") == "Look once more: One person"
    assert len(groups.rows) == 5
    assert decided(unlocked) == []
    hand.tap("decide_ticked")
    unlocked.wait("groups", "empty")
    assert decided(unlocked) == ["same"] * 5
    hand.tap("many_undo")
    unlocked.wait("groups", "shown")
    assert (decided(unlocked), groups.left) == ([], "5 left")


def test_a_name_stands_or_does_not_count_and_one_that_may_be_somebodys_is_ticked_by_nobody_else(unlocked):
    hand = unlocked.hand
    hand.tap("way_names")
    unlocked.wait("names", "shown")
    names = unlocked.model.pages.names
    assert [(row["title"], row["hard"]) for row in names.rows][-1] == ("Mickey Mouse", True)
    assert names.left.endswith("left, 1 to look at by itself")
    hand.tap("tick_sure")
    hand.tap("ticked_prank")
    hand.tap("decide_ticked")
    hand.wait_until(lambda: [row["title"] for row in names.rows] == ["Mickey Mouse"], "the sure ones to go")
    hand.tap("checked_0")
    unlocked.wait("names", "empty")
    assert decided(unlocked) == ["invalid", "valid"]
    hand.tap("many_undo")
    hand.wait_until(lambda: len(names.rows) == 1, "the name to wait again")

    hand.tap("look_at_0")
    hand.wait_for_screen("person_page")
    unlocked.wait("person", "shown")
    assert unlocked.model.pages.person.title == "Mickey Mouse"


def test_whoever_shares_something_is_decided_on_when_seen_and_any_decision_is_taken_back(unlocked):
    hand, page = unlocked.hand, unlocked.model.pages.decisions
    hand.tap("way_decisions")
    unlocked.wait("decisions", "shown")
    assert hand.read("decisions_note_sentence") == "Nothing has been decided yet."
    part = page.conditions
    assert hand.find("conditions_decide") is None, "nobody was seen yet"
    hand.fill("condition_source_input", "website")
    hand.tap("condition_reason")
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):  # our own test
        hand.press(key)
    hand.tap("conditions_preview")
    hand.wait_until(lambda: part.ready, "whom it concerns")
    assert part.found.startswith("4 signatures: Mickey Mouse")
    hand.wait_for("conditions_decide")
    hand.fill("condition_country_input", "FR")
    assert hand.find("conditions_decide") is None, "it was looked at under other conditions"
    hand.press(Qt.Key.Key_Return)
    hand.wait_until(lambda: part.found.startswith("2 signatures"), "the fewer")
    hand.tap("conditions_decide")
    hand.wait_until(lambda: decided(unlocked) == ["invalid"], "the decision")
    hand.tap("revoke_0")
    unlocked.wait("decisions", "sure")
    assert "Ada Byron" in hand.read("decision_concerns")
    hand.tap("take_back")
    hand.wait_until(lambda: decided(unlocked) == [], "it to be taken back")
    unlocked.wait("decisions", "shown")
    hand.wait_until(lambda: page.rows[0]["undone"], "it to stand there as taken back")
    assert hand.wait_for("decision_0").property("faded")
    assert hand.find("revoke_0") is None, "a decision is taken back once"


def test_who_would_count_though_they_wait_for_an_answer_is_said_before_it_is_decided(unlocked):
    hand, part = unlocked.hand, unlocked.model.pages.decisions.conditions
    hand.tap("way_decisions")
    unlocked.wait("decisions", "shown")
    hand.fill("condition_event_input", "Street fair")
    hand.tap("conditions_preview")
    hand.wait_until(lambda: part.ready, "whom it concerns")
    assert hand.read("conditions_caution").startswith("3 of them wait to be told from somebody else")
    hand.tap("condition_reason")
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):  # our own test
        hand.press(key)
    hand.wait_until(lambda: hand.find("conditions_caution") is None, "nobody to begin to count")


def test_each_tab_says_how_many_wait_there_and_the_end_of_one_names_the_others(unlocked):
    hand, pages = unlocked.hand, unlocked.model.pages

    def tabs() -> list[str]:
        return [str(hand.find(f"way_{each}").property("text")) for each in ("decide", "groups", "names", "decisions")]

    told = ["Pair by pair (5)", "Many at once (5)", "Names (3)", "What was decided"]
    hand.wait_until(lambda: tabs() == told, "the tabs to be told")
    for _ in range(5):
        hand.tap("same")
    hand.wait_until(lambda: tabs() == ["Pair by pair", "Many at once", "Names (3)", "What was decided"], "the rest")
    assert hand.read("decide_why") == "That was the last pair."
    assert [each["text"] for each in pages.deciding.beside] == ["3 names are worth a look"]
    hand.tap("way_groups")
    unlocked.wait("groups", "empty")
    hand.wait_until(lambda: pages.groups.note == "Nothing is left in this list.", "the others to be told")
    hand.tap("beside_names")
    unlocked.wait("names", "shown")

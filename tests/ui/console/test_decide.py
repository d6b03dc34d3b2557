"""One pair a screen, a key for each answer: the next pair comes at the press, and every answer can be taken back."""

import pytest
from PySide6.QtCore import Qt

from desktop.core.errors import PetitionError
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.people.decisions import list_decisions
from desktop.ui.console.decide import decide_model
from tests.support.heard import heard


@pytest.fixture
def deciding(office):
    office.unlock()
    office.hand.tap("page_decide")
    office.wait("decide", "deciding")
    return office


def name_shown(office) -> str:
    return str(office.model.pages.deciding.rows[0]["one"])


def decided(office) -> list[str]:
    with open_petition(PetitionPlace(str(office.practice / "petition.sqlite"))) as petition:
        return [each.act for each in list_decisions(petition) if not each.undone]


def written(office, *acts: str) -> None:
    office.hand.wait_until(lambda: decided(office) == list(acts), f"{acts} to be written")


def test_each_answer_has_its_key_and_brings_the_next_pair_at_once(deciding):
    first = name_shown(deciding)
    deciding.hand.press(Qt.Key.Key_1, "1")
    second = name_shown(deciding)
    assert second != first
    assert deciding.model.pages.deciding.left == "4 pairs left"
    deciding.hand.press(Qt.Key.Key_2, "2")
    assert name_shown(deciding) != second
    written(deciding, "same", "different")


def test_each_field_of_both_is_seen_and_heard_in_its_place(deciding):
    rows = deciding.model.pages.deciding.rows
    drawn = [each for each in deciding.hand.items() if each.property("second") is not None]
    assert [heard(each) for each in drawn] == [
        ", ".join(
            [
                str(row["label"]),
                str(row["one"] or "nothing"),
                "differs" if row["differs"] else "",
                str(row["other"] or "nothing"),
            ]
        )
        for row in rows
    ]
    seen = [[part.property("text") for part in each.childItems()] for each in drawn]
    assert seen == [[row["label"], row["one"] or "—", row["sign"], row["other"] or "—"] for row in rows]
    assert any(row["one"] != row["other"] for row in rows)


def test_every_pair_is_asked_once_and_then_there_is_nothing_to_decide(deciding):
    seen, answers = [], ("same", "different", "later")
    assert all(deciding.hand.find(each) for each in answers)
    assert deciding.hand.find("undo") is None, "nothing is answered yet"
    while deciding.model.pages.deciding.deciding:
        seen.append(name_shown(deciding))
        deciding.hand.press(Qt.Key.Key_1, "1")
    assert len(seen) == len(set(seen)) == 5
    written(deciding, *["same"] * 5)
    assert deciding.hand.read("decide_why") == "That was the last pair. Nothing is left to decide."
    assert [each for each in answers if deciding.hand.find(each)] == []
    assert deciding.hand.find("undo")


def test_after_the_last_pair_a_button_leads_to_what_is_next_and_an_answer_taken_back_takes_it_away(deciding):
    hand, model = deciding.hand, deciding.model
    for _ in range(4):
        hand.press(Qt.Key.Key_1, "1")
    assert model.pages.deciding.mainText == ""
    hand.press(Qt.Key.Key_3, "3")
    hand.wait_until(lambda: hand.find("next_backup") is not None, "the next step")
    hand.press(Qt.Key.Key_0, "0")
    assert model.pages.deciding.mainText == ""
    hand.press(Qt.Key.Key_1, "1")
    hand.tap("next_backup")
    hand.wait_for_screen("backup_page")


def test_an_answer_is_taken_back_even_before_it_is_written(deciding):
    first = name_shown(deciding)
    deciding.hand.press(Qt.Key.Key_1, "1")
    deciding.hand.press(Qt.Key.Key_0, "0")
    assert name_shown(deciding) == first
    assert deciding.model.pages.deciding.left == "5 pairs left"
    written(deciding)
    deciding.hand.wait_until(lambda: deciding.model.pages.deciding.left == "5 pairs left", "the pair to wait again")
    deciding.hand.tap("different")
    written(deciding, "different")
    deciding.hand.tap("undo")
    written(deciding)
    assert name_shown(deciding) == first


def test_what_is_put_off_comes_again_when_the_page_is_opened(deciding):
    first = name_shown(deciding)
    deciding.hand.press(Qt.Key.Key_3, "3")
    assert name_shown(deciding) != first
    for _ in range(4):
        deciding.hand.tap("same")
    written(deciding, *["same"] * 4)
    deciding.hand.wait_until(lambda: "put off" in deciding.model.pages.deciding.told, "what was put off to be told")
    deciding.hand.tap("page_decide")
    deciding.hand.wait_until(lambda: deciding.model.pages.deciding.deciding, "the pair")
    assert name_shown(deciding) == first


def test_only_what_differs_is_marked_and_why_is_one_sentence(deciding):
    assert deciding.hand.read("decide_why").startswith("Name, country and postal code are the same")
    marked = {row["label"] for row in deciding.model.pages.deciding.rows if row["differs"]}
    assert marked == {"E-mail", "Event"}


def test_a_pair_whose_answer_cannot_be_kept_is_asked_again(deciding, monkeypatch):
    def refuse(*_arguments: object, **_named: object) -> None:
        raise PetitionError("The disk is full.")

    monkeypatch.setattr(decide_model, "decide_same", refuse)
    first = name_shown(deciding)
    deciding.hand.tap("same")
    assert "Nothing was changed" in deciding.hand.read("decide_trouble_sentence")
    assert name_shown(deciding) == first
    assert deciding.model.pages.deciding.left == "5 pairs left"


def test_who_puts_off_all_that_was_read_at_once_is_asked_about_the_rest(office, monkeypatch):
    monkeypatch.setattr(decide_model, "_AHEAD", 2)
    office.unlock()
    office.hand.tap("page_decide")
    seen: list[str] = []
    for _ in range(5):
        office.wait("decide", "deciding")
        seen.append(name_shown(office))
        office.hand.press(Qt.Key.Key_3, "3")
    assert len(set(seen)) == 5
    office.wait("decide", "empty")
    assert "put off" in office.hand.read("decide_why")
    office.hand.press(Qt.Key.Key_0, "0")
    assert name_shown(office) == seen[-1]

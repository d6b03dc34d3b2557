"""Two people work on one petition: whoever comes second is told, is shown what is so by now, and overwrites nothing."""

from collections.abc import Iterator

import pytest

from desktop.office.desk.petition_place import open_petition
from desktop.office.intake.merging import undo_merge
from desktop.office.people.decisions import decide_same, undo_decision
from desktop.office.rights.finding_and_forgetting import correct
from tests.support.console_stage import Office, open_office

SAID = "Somebody else changed this since it was shown here"


@pytest.fixture(scope="module")
def shared(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:  # noqa: ARG001  (a window)
    with open_office(tmp_path_factory.mktemp("console") / "data") as opened:
        opened.unlock()
        yield opened


@pytest.fixture
def office(shared, qtbot):  # noqa: ARG001  (catches what slots raise)
    return shared


@pytest.fixture
def elsewhere(office):
    """The petition, as somebody at another computer has it open."""
    with open_petition(office.model._work.desk.place) as petition:
        yield petition


def is_told(office, page: str) -> None:
    office.hand.wait_until(lambda: SAID in office.model.by_name[page].trouble, "what happened to be said")


def test_a_pair_that_another_decided_is_not_asked_again(office, elsewhere):
    office.hand.tap("page_decide")
    office.wait("decide", "deciding")
    page = office.model.pages.deciding
    pair, rows = page._queue[0], page.rows
    made = decide_same(elsewhere, [pair.later.number, pair.earlier.number], by="Ben")
    page.decide("different")
    is_told(office, "decide")
    office.hand.wait_until(lambda: page.left == "4 pairs left" and page.rows != rows, "the next pair")
    assert SAID in page.trouble, "it is told still"
    assert not page.undoable, "what another decided is not taken back here in passing"
    page.decide("same")
    office.hand.wait_until(lambda: page.left == "3 pairs left" and page.trouble == "", "the next decision")
    assert page.undoable
    undo_decision(elsewhere, made[0].number, by="Ben")


def test_a_field_that_another_corrected_is_not_overwritten_unseen(office, elsewhere):
    page = office.model.pages.person
    page.show(1)
    office.model.go("person")
    office.wait("person", "shown")
    page.correct(1)
    office.wait("person", "correcting")
    page.correcting.type_text("name", "Ada Lovelace")
    correct(elsewhere, 1, {"name": "Ada King", "country": "DE"}, by="Ben")
    page.forth()
    is_told(office, "person")
    office.hand.wait_until(lambda: page.correcting.changes == ["Name: Ada King → Ada Lovelace"], "what stands by now")
    assert page.stage == "correcting"
    page.forth()
    office.wait("person", "shown")
    assert (page.trouble, page.record["signatures"][0]["name"]) == ("", "Ada Lovelace")
    assert page.record["signatures"][0]["facts"].startswith("Germany"), "what was not typed stays as another left it"


def test_a_correction_on_which_another_stands_is_shown_as_it_is_by_now(office, elsewhere):
    page = office.model.pages.person
    assert page.undoable, "by the test before"
    correct(elsewhere, 1, {"name": "Ada Byron"}, by="Ben")
    page.undo()
    is_told(office, "person")
    office.hand.wait_until(lambda: page.record["signatures"][0]["name"] == "Ada Byron", "what stands by now")
    assert not page.undoable


def test_a_batch_that_another_undid_is_shown_as_undone(office, elsewhere):
    office.hand.tap("page_bring_in")
    last = office.model.pages.bringIn.last
    office.hand.wait_until(lambda: bool(last.lines), "what was taken in")
    number = last.lines[0]["number"]
    undo_merge(elsewhere, number, by="Ben")
    last.change(number)
    is_told(office, "bring_in")
    office.hand.wait_until(lambda: last.lines[0]["undone"], "the list of now")
    last.change(number)
    office.hand.wait_until(lambda: not last.lines[0]["undone"], "it to be brought in again")
    assert office.model.pages.bringIn.trouble == "", "what went wrong before is told no longer"


def test_a_petition_that_is_away_is_not_called_decided(office):
    office.hand.tap("page_decide")
    office.wait("decide", "deciding")
    page, file = office.model.pages.deciding, office.practice / "petition.sqlite"
    page.wipe()
    file.rename(file.with_name("away"))
    page.arrive()
    office.hand.wait_until(lambda: page.trouble != "", "it to be missed")
    assert (page.told, page.stage) == ("", "looking")
    file.with_name("away").rename(file)
    page.arrive()
    office.wait("decide", "deciding")
    assert page.trouble == ""

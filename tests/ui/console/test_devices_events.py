"""Events in the window: named, dated and put back by real keys and clicks; and copies of a tablet, in words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select, true, update

from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.devices.tablets import Tablet
from desktop.office.intake.ledger import LedgerEvent, LedgerLine
from desktop.office.paper.tallies import PaperCount, add_tally, list_tallies, undo_tally
from desktop.office.people.review import show_noteworthy
from desktop.petition.intake.devices import KnownDevice
from desktop.petition.merging.ledger import ForkBranch
from desktop.petition.tables.arrival_tables import batch
from desktop.ui.console.devices.ledger_text import ledger_in_words
from tests.support.console_stage import Office, open_office


@pytest.fixture(scope="module")
def shared(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:  # noqa: ARG001  (a window)
    with open_office(tmp_path_factory.mktemp("console") / "data") as opened:
        opened.unlock()
        yield opened


@pytest.fixture
def office(shared, qtbot):  # noqa: ARG001  (catches what slots raise)
    shared.hand.tap("page_devices")
    shared.hand.wait_until(lambda: len(shared.model.pages.devices.events.rows) == 3, "the events")
    return shared


def rows(office) -> list[dict[str, object]]:
    return office.model.pages.devices.events.rows


def type_over(office, line: str, text: str) -> None:
    office.hand.tap(line)
    office.hand.press(Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
    office.hand.type(text)


def test_a_name_and_a_day_are_corrected_what_the_tablets_say_stays_and_all_is_put_back(office):
    before = [(row["name"], row["day"]) for row in rows(office)]
    assert [name for name, _ in before] == ["Street fair", "Fierté", "Capital Pride"]
    office.hand.tap("event_name_0_input")
    office.hand.type(" Toronto")
    office.hand.press(Qt.Key.Key_Return)
    office.hand.wait_until(lambda: office.hand.read("event_heading_0") == "Street fair Toronto", "the name")
    assert office.hand.read("event_said_0").startswith("On the tablets it is “Street fair”, ")
    type_over(office, "event_day_0_input", "2020-06-27")
    office.hand.tap("correct_event_0")
    office.hand.wait_until(lambda: office.hand.read("event_heading_2") == "Street fair Toronto", "the older day")
    assert rows(office)[2]["when"] == "27 Jun 2020, Toronto"
    office.hand.tap("undo_event_2")
    office.hand.wait_until(lambda: office.hand.read("event_heading_0") == "Street fair Toronto", "the day it had")
    office.hand.tap("undo_event_0")
    office.hand.wait_until(lambda: [(row["name"], row["day"]) for row in rows(office)] == before, "all as it was")
    assert office.hand.find("undo_event_0") is None


def test_a_sheet_for_those_who_stood_there_is_saved_from_the_card_of_their_event(office, tmp_path):
    office.hand.choose("event_sheet_1", tmp_path)
    office.hand.wait_until(lambda: rows(office)[1]["saved"] != "", "the sheet to be saved")
    (file,) = tmp_path.iterdir()
    assert file.name == f"event-sheet-{rows(office)[1]['day']}.pdf"
    assert file.name in office.hand.read("event_saved_1")
    assert [row["saved"] for row in rows(office)][::2] == ["", ""]


def test_an_event_of_paper_alone_is_listed_with_its_sheet_and_nothing_to_correct(office, tmp_path):
    with open_petition(PetitionPlace(str(office.practice / "petition.sqlite"))) as petition:
        add_tally(petition, PaperCount("Library", "2020-01-05", 7, "counted there"), by="Ann")
    events = office.model.pages.devices.events
    events.look()
    office.hand.wait_until(lambda: len(rows(office)) == 4, "the event of paper")
    assert (rows(office)[3]["name"], rows(office)[3]["count"]) == ("Library", "7 signatures on paper")
    assert office.hand.wait_for("event_sheet_3")
    assert [office.hand.find(f"{each}_3") for each in ("event_name", "event_day", "correct_event")] == [None] * 3
    office.hand.choose("event_sheet_3", tmp_path)
    office.hand.wait_until(lambda: rows(office)[3]["saved"] != "", "the sheet to be saved")
    assert [each.name for each in tmp_path.iterdir()] == ["event-sheet-2020-01-05.pdf"]
    with open_petition(PetitionPlace(str(office.practice / "petition.sqlite"))) as petition:
        undo_tally(petition, list_tallies(petition)[-1].number, by="Ann")
    events.look()
    office.hand.wait_until(lambda: len(rows(office)) == 3, "the events of before")


def test_what_is_no_day_is_said_beside_it_and_changes_nothing(office):
    before = rows(office)[1]["day"]
    type_over(office, "event_day_1_input", "27 June")
    office.hand.press(Qt.Key.Key_Return)
    assert office.hand.read("event_problem_1") == "Type the day as year-month-day, such as 2026-06-27."
    assert rows(office)[1]["day"] == before
    assert office.hand.find("event_problem_0") is None


def test_an_event_of_which_only_the_place_is_said_in_two_ways_is_told_and_settled_by_its_own_name(office):
    events, own = office.model.pages.devices.events, rows(office)
    with open_petition(PetitionPlace(str(office.practice / "petition.sqlite"))) as petition:
        said = {"event": own[0]["id"], "said_name": own[0]["name"], "said_day": own[0]["day"]}
        theirs = _say(petition, str(own[1]["id"]), said | {"event_name": own[0]["name"], "event_day": own[0]["day"]})
        assert [each.id for each in show_noteworthy(petition).events] == [own[0]["id"]]
    events.look()
    office.hand.wait_until(lambda: len(rows(office)) == 2, "what its batches say")
    told = str(rows(office)[0]["twice"])
    assert ["Toronto" in told, str(own[1]["when"]).rpartition(", ")[2] in told] == [True, True]
    office.hand.tap("correct_event_0")
    office.hand.wait_until(lambda: rows(office)[0]["twice"] == "", "it to be settled")
    assert "Toronto" in office.hand.read("event_said_0")
    with open_petition(PetitionPlace(str(office.practice / "petition.sqlite"))) as petition:
        assert show_noteworthy(petition).events == ()
        _say(petition, str(own[0]["id"]), theirs, place=theirs["event_place"])
    office.hand.tap("undo_event_0")
    office.hand.wait_until(
        lambda: [row["when"] for row in rows(office)] == [row["when"] for row in own], "all as it was"
    )


def test_two_events_that_read_alike_are_told_counted_as_one_by_a_touch_and_as_two_again(office):
    events, own, hand = office.model.pages.devices.events, rows(office), office.hand
    assert [row["like"] for row in own] == ["", "", ""]
    with open_petition(PetitionPlace(str(office.practice / "petition.sqlite"))) as petition:
        facts = {"said_name": "street  FAIR", "event_name": "street  FAIR"}
        days = {"said_day": own[0]["day"], "event_day": own[0]["day"]}
        before = _say(petition, str(own[1]["id"]), facts | days)
    events.look()
    hand.wait_until(lambda: [bool(row["like"]) for row in rows(office)] == [True, True, False], "it to be told")
    place = next(at for at, row in enumerate(rows(office)) if row["id"] == own[1]["id"])
    assert "“Street fair” is on the same day" in hand.read(f"event_like_{place}")
    join = f"event_join_{place}_0"
    hand.spot_of(join)
    hand.wait_for(join).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_Return)
    hand.wait_until(lambda: not any(row["like"] for row in rows(office)), "both to be one")
    assert sorted(str(row["name"]) for row in rows(office)) == ["Capital Pride", "Street fair", "Street fair"]
    assert any("“street  FAIR”" in str(row["said"]) for row in rows(office))
    undo = next(at for at, row in enumerate(rows(office)) if row["corrected"])
    hand.tap(f"undo_event_{undo}")
    hand.wait_until(lambda: any(row["like"] for row in rows(office)), "them to be two")
    hand.tap(f"event_join_{1 - place}_0")
    hand.wait_until(lambda: rows(office)[0]["name"] == rows(office)[1]["name"] == "street  FAIR", "the other name")
    hand.tap(f"undo_event_{next(at for at, row in enumerate(rows(office)) if row['corrected'])}")
    hand.wait_until(lambda: any(row["like"] for row in rows(office)), "them to be two")
    with open_petition(PetitionPlace(str(office.practice / "petition.sqlite"))) as petition:
        _say(petition, str(own[1]["id"]), before)
    events.look()
    hand.wait_until(lambda: [row["name"] for row in rows(office)] == [row["name"] for row in own], "all as it was")


def _say(petition, event, facts, **which):
    """Have the batches of an event say something else, and return what the first said."""
    own = (batch.c.event == event) & (batch.c.event_place == which["place"] if which else true())
    names = ("event", "said_name", "said_day", "event_name", "event_day", "event_place")
    with petition.transaction() as connection:
        before = connection.execute(select(*(batch.c[name] for name in names)).where(own)).mappings().first()
        connection.execute(update(batch).where(own).values(**facts))
    return dict(before)


DEVICE = KnownDevice("a" * 64, "tablet-03", "welcome")
PRIDE = LedgerEvent("pride", "Pride", "2026-08-23")


def tablet(*lines: LedgerLine, branches: int = 0, missing: int = 0) -> Tablet:
    return Tablet("a" * 64, "tablet-03", True, "welcome", (), "", "", 0, 0, missing, 0, branches, lines)  # noqa: FBT003


def line(**facts: object) -> LedgerLine:
    usual: dict[str, object] = dict.fromkeys(("undone", "rejected", "erased", "waiting"), 0)
    usual |= {"here": 9, "missing": ()}
    return LedgerLine(PRIDE, DEVICE, **usual | facts)  # type: ignore[arg-type]


@pytest.mark.usefixtures("qapp")
def test_each_copy_of_a_tablet_is_told_with_what_of_it_is_here_and_what_never_came():
    one = line(branch=ForkBranch(1, 2), missing=((3, 5), (7, 7)))
    other = line(here=4, branch=ForkBranch(2, 2), undone=2)
    told = ledger_in_words(tablet(one, other, branches=2, missing=4))
    assert told[0].startswith("This tablet was copied, or put back from a backup.")
    assert told[1:] == [
        "Pride, 23 Aug 2026: copy 1 of 2, 13 records, 9 here, never came: 3–5, 7",
        "Pride, 23 Aug 2026: copy 2 of 2, 6 records, 4 here, 2 taken back with their batch",
    ]
    assert ledger_in_words(tablet(line())) == [], "the line above says it already"

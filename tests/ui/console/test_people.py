"""People in the window: a table by keys, wheel and scroll bar, one search box, and a person's page with every act."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from sqlalchemy import select, update

from desktop.core.campaign import ExtraField
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.people.people_list import PeopleQuery, list_people
from desktop.office.people.person import look_at_person
from desktop.petition.tables.arrival_tables import consent, signature
from desktop.ui.console.people.person_text import signature_in_words
from tests.support.console_stage import Office, open_office


@pytest.fixture(scope="module")
def shared(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:  # noqa: ARG001  (a window)
    with open_office(tmp_path_factory.mktemp("people") / "data") as office:
        office.unlock()
        yield office


@pytest.fixture
def people(shared: Office) -> Office:
    """The page as it is opened first: nothing searched, sorted by name, at its beginning."""
    shared.model.by_name["people"].wipe()
    shared.hand.tap("page_people")
    shared.hand.wait_for_screen("people_page")
    shared.wait("people", "shown")
    shared.hand.wait_until(lambda: shared.model.pages.people.table.counted, "the people to be counted")
    return shared


def expected(office: Office, **wanted: object) -> list[str]:
    with open_petition(PetitionPlace(str(office.practice / "petition.sqlite"))) as petition:
        return [each.name for each in list_people(petition, PeopleQuery(**wanted), most=1000)]


def on_screen(office: Office) -> list[str]:
    rows = office.model.pages.people.table.rows
    return [rows.data(rows.index(place))["name"] for place in range(rows.rowCount())]


def shows(office: Office, names: list[str]) -> None:
    office.hand.wait_until(
        lambda: on_screen(office) == names[: len(on_screen(office))] != [], f"{names[:3]} to be shown"
    )


def pointed(office: Office) -> str:
    return office.model.pages.people.table.said.split(",")[0]


def test_everybody_stands_there_once_in_the_order_of_their_names(people):
    everybody = expected(people)
    shows(people, everybody)
    assert people.hand.read("people_count") == f"{len(everybody)} people, counted or not"
    assert len(on_screen(people)) < len(everybody)


def test_keys_lead_through_the_table_and_enter_opens(people):
    everybody = expected(people)
    people.hand.find("people_list").forceActiveFocus()
    people.hand.press(Qt.Key.Key_Down)
    assert pointed(people) == everybody[1]
    people.hand.press(Qt.Key.Key_End)
    assert pointed(people) == everybody[-1]
    assert on_screen(people)[-1] == everybody[-1]
    people.hand.press(Qt.Key.Key_PageUp)
    assert pointed(people) == everybody[-len(on_screen(people))]
    people.hand.press(Qt.Key.Key_Home)
    assert (pointed(people), on_screen(people)[0]) == (everybody[0], everybody[0])
    people.hand.press(Qt.Key.Key_Return)
    people.hand.wait_for_screen("person_page")
    people.hand.wait_until(lambda: people.hand.read("page_title") == everybody[0], "the person")
    people.hand.tap("back")
    people.hand.wait_for_screen("people_page")
    assert pointed(people) == everybody[0]


def test_the_thumb_is_drawn_and_the_wheel_turns(people):
    everybody, bar = expected(people), people.hand.find("people_bar")
    foot = bar.mapToScene(QPointF(bar.width() / 2, bar.height() - 2)).toPoint()
    QTest.mousePress(people.window.window, Qt.MouseButton.LeftButton, pos=foot - QPoint(0, 40))
    QTest.mouseMove(people.window.window, foot)
    QTest.mouseRelease(people.window.window, Qt.MouseButton.LeftButton, pos=foot)
    people.hand.wait_until(lambda: on_screen(people)[-1] == everybody[-1], "the end of the list")
    place = people.hand.find("people_list").mapToScene(QPointF(40, 40))
    turned = QWheelEvent(
        place, place, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003
    )  # fmt: skip
    top = people.model.pages.people.table.top
    QGuiApplication.sendEvent(people.window.window, turned)
    assert people.model.pages.people.table.top == top - 3


def test_every_column_sorts_and_again_the_other_way(people):
    for column in ("source", "day", "country", "name"):
        people.hand.tap(f"sort_{column}")
        shows(people, expected(people, sort=column))
        people.hand.tap(f"sort_{column}")
        shows(people, expected(people, sort=column, descending=True))


def test_one_box_finds_and_says_so_where_it_finds_nobody(people):
    everybody = expected(people)
    assert people.hand.find("people_clear") is None, "nothing is searched yet"
    people.hand.fill("people_search_input", "tremblay")
    found = [each for each in expected(people) if "Tremblay" in each]
    people.hand.wait_until(lambda: on_screen(people) == found, "who was searched")
    clear(people, "people_search_input")
    people.hand.fill("people_search_input", "zzzz")
    people.hand.wait_until(lambda: "Nobody fits" in people.hand.read("people_note"), "that nobody fits")
    clear(people, "people_search_input")
    people.hand.fill("people_search_input", "family.chen@example.org")
    people.hand.wait_until(lambda: on_screen(people) == ["Mei Chen"], "the address")
    people.hand.tap("people_clear")
    shows(people, everybody)
    assert people.hand.find("people_clear") is None


def test_enter_searches_at_once_and_leads_into_the_list_and_never_opens_who_stood_there_before(people):
    found = [each for each in expected(people) if "Tremblay" in each]
    before, done = on_screen(people)[0], Event()
    people.hand.fill("people_search_input", "tremblay")
    people.model._work.background.start(lambda _report: done.wait(60), lambda _: None, lambda _: None)
    for _ in range(3):
        people.hand.press(Qt.Key.Key_Return)
    assert people.hand.focused() == "people_list"
    done.set()
    people.hand.wait_until(lambda: on_screen(people) == found, "who was searched")
    people.hand.press(Qt.Key.Key_Return)
    people.hand.wait_for_screen("person_page")
    people.wait("person", "shown")
    assert people.hand.read("page_title") == found[0] != before
    people.hand.tap("back")
    people.hand.wait_for_screen("people_page")


def test_filters_by_standing_country_and_event(people):
    people.hand.tap("standing_waits")
    shows(people, expected(people, standing="waits"))
    people.hand.tap("standing_")
    people.model.pages.people.filters.choose_country("BR")
    shows(people, expected(people, country="BR"))
    people.model.pages.people.filters.choose_country("")
    people.hand.tap("people_source")
    people.hand.press(Qt.Key.Key_Down)
    people.hand.press(Qt.Key.Key_Return)
    chosen = people.model.pages.people.filters.sources[1]["name"]
    shows(people, expected(people, source=chosen))
    assert people.model.pages.people.filters.sources[1]["chosen"]


def test_a_reader_hears_each_row_as_a_sentence_with_its_place(people):
    heard = QAccessible.queryAccessibleInterface(people.hand.find("person_1"))
    assert heard.role() == QAccessible.Role.ListItem
    assert heard.text(QAccessible.Text.Name).startswith(expected(people)[1] + ", ")
    assert "row 2 of " in heard.text(QAccessible.Text.Name)


def clear(office: Office, box: str) -> None:
    """Take out what stands in a box, as a person does."""
    office.hand.tap(box)
    office.hand.press(Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
    office.hand.press(Qt.Key.Key_Delete)


def open_person(office: Office, name: str) -> None:
    office.hand.fill("people_search_input", name)
    office.hand.wait_until(lambda: on_screen(office)[:1] == [name], name)
    office.hand.tap("person_0")
    office.hand.wait_for_screen("person_page")
    office.wait("person", "shown")


def test_a_person_is_corrected_with_before_and_after_and_undone(people):
    open_person(people, "Ana Souza")
    people.hand.tap("correct_0")
    people.wait("person", "correcting")
    clear(people, "field_name_input")
    people.hand.fill("field_name_input", "Ana de Souza")
    assert people.hand.read("change_0") == "Name: Ana Souza → Ana de Souza"
    people.model.pages.person.forth()
    people.model.pages.person.forth()  # as whoever touches it twice
    people.hand.wait_until(lambda: people.hand.read("person_note_sentence").startswith("Corrected."), "the correction")
    people.hand.let_run(0.3)
    assert people.model.pages.person.trouble == ""
    assert "Ana de Souza" in people.hand.read("page_title") + people.hand.read("name_of_0")
    people.hand.tap("person_undo")
    people.hand.wait_until(lambda: people.hand.read("person_note_sentence") == "Taken back.", "the undo")
    assert people.hand.read("name_of_0") == "Ana Souza"
    people.hand.tap("correct_0")
    people.wait("person", "correcting")
    clear(people, "field_country_input")
    people.hand.fill("field_country_input", "france")
    people.hand.press(Qt.Key.Key_Return)
    people.wait("person", "shown")
    assert people.hand.read("facts_0").startswith("France")
    people.hand.tap("person_undo")
    people.hand.wait_until(lambda: people.hand.read("facts_0").startswith("Canada"), "the country of before")


def test_a_whole_name_of_a_table_is_corrected_as_one_name_where_the_campaign_asks_for_one(people):
    everybody = expected(people)
    name = next(each for each in everybody if everybody.count(each) == 1 and each != "Mei Chen")
    place = PetitionPlace(str(people.practice / "petition.sqlite"))
    with open_petition(place) as petition, petition.transaction() as connection:
        (number,) = connection.execute(select(signature.c.number).where(signature.c.name == name)).scalars()
        whole = {"name": "", "given_name": name, "family_name": ""}  # as a table comes in
        connection.execute(update(signature).where(signature.c.number == number).values(whole))
    open_person(people, name)
    people.hand.tap("correct_0")
    people.wait("person", "correcting")
    shown = {each["name"]: each["label"] for each in people.model.pages.person.correcting.fields}
    assert [*shown.items()][:2] == [("given_name", "Name"), ("country", "Country")]
    people.hand.fill("field_given_name_input", " Roe")
    assert people.hand.read("change_0") == f"Name: {name} → {name} Roe"


def test_what_cannot_be_somebodys_name_is_refused_and_stays_as_typed(people):
    open_person(people, "Olena Petrov")
    people.hand.tap("correct_0")
    people.wait("person", "correcting")
    clear(people, "field_country_input")
    people.hand.fill("field_country_input", "Nowhere")
    people.hand.tap("keep")
    people.hand.wait_until(lambda: people.hand.read("person_trouble_sentence") != "", "the refusal")
    assert people.model.pages.person.correcting.changes == ["Country: Canada → Nowhere"]


def test_a_person_is_withdrawn_and_that_is_undone(people):
    open_person(people, "David Smith")
    assert [each for each in ("person_undo", "copy_folder") if people.hand.find(each)] == []
    people.hand.tap("person_withdraw")
    people.hand.wait_until(lambda: people.hand.read("standing_of_0") == "withdrawn", "the withdrawal")
    assert people.hand.find("person_withdraw") is None, "nobody is withdrawn twice"
    people.hand.tap("person_undo")
    people.hand.wait_until(lambda: people.hand.read("standing_of_0") != "withdrawn", "the undo")


def test_one_consent_is_taken_back_with_its_words_in_sight_and_that_is_undone(people):
    place = PetitionPlace(str(people.practice / "petition.sqlite"))
    given = select(signature).join(consent).where(consent.c.answer == "yes", signature.c.state == "valid")
    with open_petition(place) as petition, petition.reading() as connection:
        row = connection.execute(given.limit(1)).mappings().one()
    people.model.pages.person.show(row["number"])
    people.model.go("person")
    people.wait("person", "shown")
    said = people.model.pages.person.record["signatures"][0]["consents"]
    which = next(index for index, each in enumerate(said) if each["given"])
    assert said[which]["words"].startswith("“")
    people.hand.tap(f"take_back_0_{which}")
    people.hand.wait_until(lambda: "taken back" in people.hand.read(f"consent_0_{which}"), "the consent to go")
    assert people.hand.read("standing_of_0") == "counts"
    assert people.hand.find(f"take_back_0_{which}") is None, "nobody takes back what is not given"
    people.hand.tap("person_undo")
    people.hand.wait_until(lambda: ": yes" in people.hand.read(f"consent_0_{which}"), "the undo")


def test_a_consent_that_was_not_asked_stands_without_its_sentence_and_without_proof(people):
    place = PetitionPlace(str(people.practice / "petition.sqlite"))
    with open_petition(place) as petition:
        with petition.transaction() as connection:
            held = select(consent.c.signature).where(consent.c.answer == "yes").order_by(consent.c.signature.desc())
            number = connection.execute(held).scalars().first()
            connection.execute(update(consent).where(consent.c.signature == number).values(answer="not_asked"))
        person = look_at_person(petition, number)
    mine = next(each for each in person.signatures if each.number == number)
    for said in signature_in_words(mine, "en", person)["consents"]:
        assert said["text"].endswith(": not asked"), "and no time"
        assert (said["proof"], said["words"], said["given"]) == ("", "", False)


def test_a_person_whose_table_or_sheet_told_the_day_signed_on_that_day_and_at_no_hour(people):
    place = PetitionPlace(str(people.practice / "petition.sqlite"))
    with open_petition(place) as petition, petition.reading() as connection:
        held = select(consent.c.signature).where(consent.c.answer == "yes")
        person = look_at_person(petition, connection.execute(held).scalars().first())
    mine = next(each for each in person.signatures if each.consents)
    (first, *_) = mine.consents
    for at, sheet, method in (("2026-11-24T00:00:00Z", "", "web"), ("2026-11-24T12:00:00Z", "7", "paper")):
        told = replace(mine, signed_at=at, sheet=sheet, consents=(replace(first, at=at, method=method),))
        said = signature_in_words(told, "en", person)
        assert str(said["facts"]).endswith("signed 24 Nov 2026")
        assert said["consents"][0]["text"].endswith(", 24 Nov 2026")


def test_what_they_answered_to_further_questions_stands_with_their_signature(people):
    place = PetitionPlace(str(people.practice / "petition.sqlite"))
    with open_petition(place) as petition:
        with petition.transaction() as connection:
            number = (
                connection.execute(select(signature.c.number).where(signature.c.state == "valid")).scalars().first()
            )
            answers = '{"city": "Ottawa", "birth-date": "1999-12-31", "resident": "yes"}'
            connection.execute(update(signature).where(signature.c.number == number).values(extra=answers))
        person = look_at_person(petition, number)
    people.model.pages.person.show(number)
    people.model.go("person")
    people.wait("person", "shown")
    assert "Ottawa" in people.hand.read("answers_0")
    kinds = {"city": "line", "birth-date": "day", "resident": "statement"}
    asked = {id_: ExtraField(id_, kind, "optional", 90, {"en": f"Your {id_}?"}, {}) for id_, kind in kinds.items()}
    mine = next(each for each in person.signatures if each.number == number)
    told = str(signature_in_words(mine, "fr", replace(person, questions=asked))["answers"])
    lines = ["Your city?: Ottawa", "Your birth-date?: 31 Dec 1999", "Your resident?: yes"]
    assert [re.sub("[\u2068\u2069]", "", each) for each in told.splitlines()] == lines


def test_who_asked_to_be_counted_only_is_told_from_the_others_in_the_list_and_on_their_page(people):
    everybody = expected(people, standing="counts")
    name = next(each for each in everybody if everybody.count(each) == 1)
    open_person(people, name)
    assert people.hand.find("listing_of_0") is None, "their name is printed"
    number = people.model.pages.person.record["signatures"][0]["number"]
    place = PetitionPlace(str(people.practice / "petition.sqlite"))
    with open_petition(place) as petition, petition.transaction() as connection:
        connection.execute(update(signature).where(signature.c.number == number).values(listing="count_only"))
    people.model.by_name["people"].wipe()
    people.hand.tap("page_people")
    people.hand.wait_for_screen("people_page")
    people.hand.fill("people_search_input", name)
    people.hand.wait_until(lambda: on_screen(people) == [name], name)
    heard = QAccessible.queryAccessibleInterface(people.hand.find("person_0"))
    assert "counts, name not printed" in heard.text(QAccessible.Text.Name)
    stands = people.hand.find("stands_0")
    letters = stands.property("font").pixelSize()
    assert letters < stands.property("lineHeight") <= stands.height() / 2, (
        "two lines fit a row, and none lies on another"
    )
    people.hand.tap("person_0")
    people.hand.wait_for_screen("person_page")
    people.wait("person", "shown")
    assert people.hand.read("listing_of_0").startswith("Only counted: their name is printed on no list")


def test_a_copy_for_them_is_two_files_that_no_name_is_in(people):
    open_person(people, "Mei Chen")
    people.hand.tap("person_copy")
    people.hand.tap("copy_place_0")
    people.wait("person", "shown")
    files = sorted(people.stick.glob("copy-*"))
    assert [each.suffix for each in files] == [".json", ".pdf"]
    assert {each["family_name"] or each["given_name"] for each in json.loads(files[0].read_text())["signatures"]} == {
        "Mei Chen"
    }
    assert files[1].read_bytes().startswith(b"%PDF")


def test_forgetting_asks_for_the_whole_name_and_says_what_still_holds_them(people):
    before = expected(people)
    gone = next(each for each in before if before.count(each) == 1 and " " in each)
    open_person(people, gone)
    people.hand.tap("person_forget")
    assert "cannot be undone" in people.hand.read("warning_1")
    people.hand.fill("forget_name_input", gone.split()[0].upper())
    assert not people.model.pages.person.mainEnabled
    people.hand.fill("forget_name_input", gone.removeprefix(gone.split()[0]))
    people.hand.tap("forget_now")
    people.wait("person", "gone")
    assert "still hold" in people.hand.read("person_note_sentence")
    assert sorted([*expected(people), gone]) == sorted(before)
    people.hand.tap("back")
    people.hand.wait_for_screen("people_page")


def test_locking_drops_everybody_and_what_was_searched_and_typed(people):
    open_person(people, "Mei Chen")
    people.hand.press(Qt.Key.Key_L, modifiers=Qt.KeyboardModifier.ControlModifier)
    people.hand.wait_for_screen("unlock_page")
    pages = people.model.pages
    assert (pages.person.record["signatures"], pages.person.title, pages.people.text) == ([], "A person", "")
    assert on_screen(people) == []
    assert people.window.window.title() == "Tabling"
    people.hand.tap("unlock")
    people.hand.wait_until(lambda: people.model.open, "the campaign to open")

"""A delivery in the window: the real pages, a second person, the PDF. One practice campaign, one test after another."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QImage

from desktop.office.campaign.agreements import AgreedPeople, Waiting
from desktop.office.deliver.annex import annex_tables, read_annex
from desktop.office.deliver.delivery_at_desk import LettersAtHand
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.people.decisions import decide_different, list_decisions, undo_decision
from desktop.office.people.review import show_possible_duplicates
from desktop.office.rights.finding_and_forgetting import PersonQuery, correct, find_signatures
from desktop.petition.agreements.kept_packs import BrokenPack
from desktop.ui.console.deliver.delivery_text import paper_in_words, undecided_rows
from tests.support.console_stage import Office, open_office
from tests.support.measures import View


@pytest.fixture(scope="module")
def shared(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:  # noqa: ARG001  (a window)
    with open_office(tmp_path_factory.mktemp("console") / "data") as opened:
        opened.unlock()
        yield opened


@pytest.fixture
def office(shared, qtbot):  # noqa: ARG001  (catches what slots raise)
    shared.hand.wait_until(lambda: not shared.model.jobs.busy, "the work before to end")
    shared.model.go("deliver")  # in large letters the pages are in a menu
    shared.wait("deliver", "choosing")
    return shared


def page(office):
    return office.model.pages.deliver


def see(office) -> None:
    office.hand.tap("show_pages")
    office.wait("deliver", "seen")


def told(office) -> str:
    return " ".join(str(each["text"]) for each in page(office).approval.facts)


def one_person_more(office) -> None:
    """Somebody at another computer decides on a pair."""
    with open_petition(PetitionPlace(str(office.practice / "petition.sqlite"))) as petition:
        pair = show_possible_duplicates(petition).doubts[0]
        decide_different(petition, [pair.earlier.number, pair.later.number], by="Lee")


def one_person_fewer(office) -> None:
    """They take that back."""
    with open_petition(PetitionPlace(str(office.practice / "petition.sqlite"))) as petition:
        undo_decision(petition, list_decisions(petition)[-1].number, by="Lee")


def documents(office) -> list[str]:
    return sorted(each.name for each in office.stick.glob("*.pdf"))


def test_it_says_who_agreed_to_what_and_leads_to_what_is_undecided(office):
    assert [each["people"] for each in page(office).letter.agreements] == ["36 people"]
    assert "is told name and country" in str(page(office).letter.agreements)
    assert office.hand.find("version_1") is None, "with one version there is nothing to choose"
    office.hand.tap("undecided_pairs")
    office.hand.wait_for_screen("decide_page")


def test_the_real_pages_are_shown_one_by_one_and_read_aloud(office):
    see(office)
    sheets = page(office).sheets
    assert (sheets.count, sheets.text) == (4, "Page 1 of 4")
    assert "Government of the Russian Federation" in sheets.words
    first = office.hand.find("sheet").property("source")
    for _ in range(2):
        office.hand.tap("next_sheet")
    assert "Olena Petrov" in sheets.words
    assert office.hand.find("sheet").property("source") != first
    office.hand.tap("previous_sheet")
    assert "Olena Petrov" not in sheets.words
    office.hand.tap("next_sheet")
    drawn = sheets.draw(600)
    assert drawn.height() == round(600 * 792 / 612)
    assert 0.005 < ink(drawn) < 0.3
    office.hand.tap("another_letter")
    office.wait("deliver", "choosing")
    assert (sheets.count, sheets.words, sheets.source) == (0, "", "")


def ink(picture: QImage) -> float:
    """How much of it is dark."""
    dots = [
        picture.pixelColor(x, y).lightness() < 128
        for x in range(0, picture.width(), 3)
        for y in range(picture.height())
    ]
    return sum(dots) / len(dots)


def test_another_language_and_paper_are_other_pages(office):
    office.hand.tap("letter_fr")
    office.hand.tap("paper_a4")
    see(office)
    assert "Gouvernement" in page(office).sheets.words
    assert page(office).sheets.ratio == pytest.approx(841.89 / 595.28, abs=0.01)
    office.hand.tap("another_letter")
    office.wait("deliver", "choosing")
    office.hand.tap("letter_en")


def test_a_list_for_each_country_is_bound_in_volumes_with_covers(office):
    office.hand.tap("by_country")
    office.hand.fill("volume_pages_input", "many")
    assert office.hand.read("volume_pages_wrong") == "Give how many pages as a number, or leave it empty."
    page(office).forth()
    assert page(office).stage == "choosing"
    page(office).shape.type_volume_pages("1")
    see(office)
    assert page(office).sheets.count > 4
    office.hand.tap("another_letter")
    office.wait("deliver", "choosing")
    office.hand.tap("by_country")
    page(office).shape.type_volume_pages("")


def test_nobody_delivers_what_only_they_looked_at(office):
    see(office)
    assert office.hand.read("standing") == "Nobody else has approved these pages yet."
    assert office.hand.find("save_place_0") is None
    office.hand.fill("approver_input", "ann")
    office.hand.tap("approve")
    office.hand.wait_until(lambda: "yourself" in office.hand.read("standing"), "the own approval")
    assert office.hand.find("save_place_0") is None
    assert documents(office) == []


def test_what_changed_since_it_was_looked_at_is_not_approved(office):
    see(office)
    one_person_more(office)
    office.hand.fill("approver_input", "Noor")
    office.hand.press(Qt.Key.Key_Return)
    office.hand.wait_until(lambda: page(office).trouble != "", "the refusal")
    assert "changed since you looked" in office.hand.read("deliver_trouble_sentence")
    office.hand.tap("another_letter")
    office.wait("deliver", "choosing")
    see(office)
    assert office.hand.read("standing").startswith("Out of date: on ")
    assert "ann approved a list of 36 people" in office.hand.read("standing")


def test_a_second_person_approves_and_the_very_pages_are_saved(office):
    see(office)
    shown = page(office).approval.shown.pdf
    assert "This letter was never delivered before." in told(office)
    office.hand.fill("approver_input", "Noor")
    office.hand.tap("approve")
    office.hand.wait_until(lambda: "Noor looked at exactly" in office.hand.read("standing"), "the approval")
    office.hand.tap("save_place_0")
    office.wait("deliver", "saved")
    assert [(office.stick / each).read_bytes() for each in documents(office)] == [shown]
    assert "Approved by Noor." in office.hand.read("deliver_note_sentence")
    office.hand.tap("another_letter")
    office.wait("deliver", "choosing")


def test_what_changed_since_the_delivery_is_told_by_name_and_one_alone_may_save_where_it_is_said(office, tmp_path):
    one_person_fewer(office)
    see(office)
    assert "by Ann: 0 new, 1 gone." in told(office)
    assert "Gone: " in told(office)
    assert office.hand.find("save_folder") is None, "not before somebody said so"
    page(office).save_urls([QUrl.fromLocalFile(str(tmp_path))])
    assert list(tmp_path.iterdir()) == [], "nor by a file dropped"
    office.hand.tap("alone")
    office.hand.choose("save_folder", tmp_path / "gone")
    office.hand.wait_until(lambda: page(office).trouble != "", "the stick to be missed")
    office.hand.choose("save_folder", tmp_path)
    office.wait("deliver", "saved")
    assert "the log says so" in office.hand.read("deliver_note_sentence")
    assert len(list(tmp_path.iterdir())) == 1


def test_what_looks_like_a_phone_number_goes_out_once_somebody_says_that_it_stands(office):
    with open_petition(PetitionPlace(str(office.practice / "petition.sqlite"))) as petition:
        found = next(each for each in find_signatures(petition, PersonQuery(name="Petrov")) if each.state == "valid")
        made = correct(petition, found.number, {"name": f"{found.given_name} 613 555 0123"}, by="Lee")
    see(office)
    assert "613 555 0123" in str(page(office).approval.questions)
    office.hand.fill("approver_input", "Noor")
    assert not page(office).approval.approvable, "not before somebody looked at it"
    office.hand.tap("stands")
    assert not page(office).approval.deliverable, "to have looked is not to deliver alone"
    office.hand.tap("approve")
    office.hand.wait_until(lambda: page(office).approval.deliverable, "the approval")
    assert "Noor" in office.hand.read("standing")
    office.hand.tap("another_letter")
    office.wait("deliver", "choosing")
    office.let_go()
    with open_petition(PetitionPlace(str(office.practice / "petition.sqlite"))) as petition:
        undo_decision(petition, made.number, by="Lee")


def test_only_who_is_new_goes_out_in_a_supplement_which_says_what_was_delivered_before(office, tmp_path):
    for _ in range(2):  # who was delivered once already, and another one
        one_person_more(office)
    office.hand.tap("supplement")
    see(office)
    assert "A supplement: " in told(office)
    figures = "37 people delivered before · 0 of them do not count any more · 1 new All lists together: 38 people."
    assert figures in told(office)
    assert "This is a supplement to the lists handed over" in page(office).sheets.words
    office.hand.tap("alone")
    office.hand.choose("save_folder", tmp_path)
    office.wait("deliver", "saved")
    assert ["-supplement-" in each.name for each in tmp_path.iterdir()] == [True]
    office.hand.tap("another_letter")
    office.wait("deliver", "choosing")
    office.hand.tap("show_pages")
    office.hand.wait_until(lambda: page(office).trouble != "", "the refusal")
    assert "Nobody is new since." in office.hand.read("deliver_trouble_sentence")
    office.hand.tap("supplement")


def test_somebody_with_name_and_code_is_told_whether_they_are_in_the_total_and_gets_a_page(office, tmp_path):
    with open_petition(PetitionPlace(str(office.practice / "petition.sqlite"))) as petition:
        found = next(each for each in find_signatures(petition, PersonQuery(name="Petrov")) if each.code)
    office.hand.fill("recorded_name_input", "somebody else")
    office.hand.fill("recorded_code_input", found.code)
    office.hand.press(Qt.Key.Key_Return)
    office.hand.wait_until(lambda: len(page(office).recorded.answer) == 1, "the answer")
    assert "No signature has this name and this code." in office.hand.read("recorded_0")
    page(office).recorded.type_name(f"{found.given_name} {found.family_name}")
    office.hand.tap("ask_recorded")
    office.hand.wait_until(lambda: page(office).recorded.printable, "the answer")
    assert office.hand.read("recorded_0") == "Yes. The signature is counted, once."
    assert "by name." in office.hand.read("recorded_1")
    office.hand.choose("save_recorded", tmp_path)
    office.hand.wait_until(lambda: page(office).recorded.note != "", "the page to be saved")
    assert [each.name[:7] for each in tmp_path.iterdir()] == ["answer-"]


def test_the_annex_is_signed_off_by_two_and_saved_for_inside_use(office, tmp_path):
    office.hand.tap("look_at_annex")
    office.hand.wait_until(lambda: page(office).annex.shown, "the figures")
    with open_petition(PetitionPlace(str(office.practice / "petition.sqlite"))) as petition:
        figures = read_annex(petition).figures
    shown = {str(each["text"]).split(":")[0]: str(each["detail"]) for each in page(office).annex.tables}
    assert list(shown) == [table.heading for table in annex_tables(figures, "en")], "the digest covers all of it"
    assert f"by name: {figures.named}" in shown["People who count"]
    assert all(
        f"version {each}: {people}" in shown["What these people agreed to"] for each, people in figures.agreed.items()
    )
    assert office.hand.find(f"annex_table_{len(shown) - 1}")
    assert office.hand.read("annex_standing_0") == "Nobody signed these figures off yet. Two people must."
    signs = (lambda: office.hand.tap("sign_annex"), lambda: office.hand.press(Qt.Key.Key_Return))
    for by, sign in zip(("Kim", "Noor"), signs, strict=True):
        office.hand.fill("annex_signer_input", by)
        sign()
        office.hand.wait_until(lambda: page(office).annex.signer == "", "the signing-off")
    assert [by in said for by, said in zip(("Kim", "Noor"), page(office).annex.standing, strict=True)] == [True, True]
    assert not page(office).annex.open
    office.hand.choose("save_annex", tmp_path)
    office.hand.wait_until(lambda: page(office).annex.note != "", "the annex to be saved")
    assert [each.name[:18] for each in tmp_path.iterdir()] == ["inside-only-annex-"]


@pytest.mark.parametrize(("language", "factor", "contrast"), [("fr", 2.0, "white_on_black"), ("en", 1.0, "usual")])
def test_what_stands_around_the_pages_can_be_read_and_reached(office, language, factor, contrast):
    see(office)
    office.model.interface.choose_language(language)
    office.model.interface.display.enlarge(factor)
    office.model.interface.display.choose_contrast(contrast)
    for _ in range(2):
        QCoreApplication.processEvents()
        picture = office.window.window.grabWindow()
    view = View.of(office.window.window)
    assert [*view.problems(), *view.faint(picture, 4.5)] == []


def test_whoever_waits_for_an_agreement_is_told_where_it_is_brought_and_paper_is_counted_apart(shared):
    shared.model.interface.choose_language("en")
    waiting = (Waiting(3, 0, "website"), Waiting(1, 9, ""))
    found = LettersAtHand((), AgreedPeople({}, waiting), pairs=0, requests=2, tallied=40, uncounted=1)
    rows = [(row["text"], row["page"]) for row in undecided_rows(found)]
    assert rows[1:] == [
        ("3 people cannot be delivered yet: nobody knows what they agreed to (website)", "bring_in"),
        ("1 person cannot be delivered yet: nobody knows what they agreed to (version 9)", "bring_in"),
    ]
    assert undecided_rows(found)[0]["page"] == "rights"
    tagged = [(row["text"], row["page"]) for row in undecided_rows(replace(found, requests=0, names=2))][:1]
    assert tagged == [("2 people stand on no list yet: look at what stands in their name", "names")]
    broken = BrokenPack(1, "2026-08-20T10:00:00Z", "ab", "It is broken.")
    found = replace(found, agreed=AgreedPeople({}, (Waiting(2, 1, ""),), (broken,)), requests=0)
    assert [row["name"] for row in undecided_rows(found)] == ["undecided_packs", "undecided_agreement_0"]
    found = replace(found, agreed=AgreedPeople({}, ()), untaken=2)
    (_, sheets) = undecided_rows(found)
    assert (sheets["page"], str(sheets["text"])[:25]) == ("paper", "2 paper sheets came back ")
    assert paper_in_words(found).startswith("40 signatures on paper sheets are counted. They are not in this document.")


def test_locking_takes_the_pages_away(office):
    see(office)
    office.model.lock()
    assert (page(office).sheets.count, page(office).approval.facts, page(office).letter.agreements) == (0, [], [])
    assert page(office).approval.shown is None
    office.model.unlocking.forth()
    office.wait("deliver", "choosing")

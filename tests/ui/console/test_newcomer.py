"""Somebody who has never seen it: practice, the day's work by clicks, and the way back from each mistake."""

from pathlib import Path

from PySide6.QtCore import Qt

from desktop.core.progress import ignore
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.desk.workspace import list_recent
from desktop.office.figures.status import petition_status
from desktop.office.intake.table_acts import SourceTable
from desktop.office.intake.table_intake import bring_in, look
from tests.support.console_stage import desk_of, lay_practice


def people_in(folder: Path) -> int:
    with open_petition(PetitionPlace(str(folder / "petition.sqlite"))) as petition:
        return petition_status(petition).people


def test_a_days_work_by_a_few_clicks_and_four_words(office):
    """From the first start to a stick with its receipt; what a person typed are the words read out on the phone."""
    hand = office.hand
    hand.tap("practise")
    hand.tap("unlock")
    office.wait("today", "shown")
    assert (office.model.pages.today.people, office.model.pages.today.goal) == (36, "of 5,000, the goal")
    hand.tap("page_bring_in")
    hand.tap("place_0")
    assert hand.read("found") == "Found: 1 file of signatures."
    hand.tap("take_in")
    office.wait("bring_in", "taken")
    assert "waits until you welcome" in str(office.model.pages.bringIn.outcome)
    hand.tap("page_today")
    hand.tap("waits_devices")
    words = hand.read("devices_hint").split("“")[1].rstrip("”.")
    hand.fill("four_words_input", words)
    hand.tap("welcome")
    hand.wait_until(lambda: "11 new signatures" in office.model.pages.devices.note, "the welcome")
    assert people_in(office.practice) == 47
    hand.tap("page_bring_in")
    hand.tap("place_0")
    hand.tap("take_in")
    hand.tap("answer")
    office.wait("bring_in", "answered")
    assert (office.stick / "received.receipt").exists()
    assert len(list((office.practice / "backups").glob("*.sqlite"))) == 1


def test_practice_is_marked_on_every_page(office):
    assert hand_finds(office, "practice_line") is False
    office.unlock()
    for page in (str(each["name"]) for each in office.model.rail):
        office.hand.tap(f"page_{page}")
        office.hand.wait_for_screen(f"{page}_page")
        assert office.hand.read("practice_line") == "Practice: everybody here is invented."


def hand_finds(office, name: str) -> bool:
    return office.hand.find(name) is not None


def test_what_waits_leads_to_where_it_is_done(at_work):
    at_work.hand.tap("page_today")
    at_work.hand.tap("waits_pairs")
    at_work.hand.wait_for_screen("decide_page")
    at_work.hand.tap("page_today")
    at_work.hand.tap("waits_backup")
    at_work.hand.wait_for_screen("backup_page")
    at_work.hand.tap("back_up")
    at_work.hand.wait_until(lambda: "The backup is written" in at_work.model.pages.backup.note, "the backup")
    at_work.hand.tap("page_today")
    at_work.hand.wait_until(lambda: at_work.hand.find("waits_backup") is None, "the backup to be waited for no longer")


def test_a_merge_is_undone_and_brought_back(at_work):
    at_work.hand.tap("page_bring_in")
    at_work.hand.tap("change_3")
    at_work.hand.wait_until(
        lambda: at_work.model.pages.bringIn.last.lines[0]["undone"] is True, "the merge to be undone"
    )
    assert people_in(at_work.practice) < 36
    at_work.hand.tap("change_3")
    at_work.hand.wait_until(
        lambda: at_work.model.pages.bringIn.last.lines[0]["undone"] is False, "the merge to be back"
    )
    assert people_in(at_work.practice) == 36


def test_what_is_dropped_is_looked_at_and_what_is_no_signature_is_named(at_work):
    (at_work.stick / "holiday.jpg").write_bytes(b"x")
    at_work.hand.tap("page_bring_in")
    at_work.wait("bring_in", "choosing")
    at_work.hand.choose("choose_folder", at_work.stick)
    assert "holiday.jpg" in at_work.hand.read("found")


def test_what_was_taken_in_long_ago_can_be_undone_too_and_tablets_get_their_receipts_still(at_work):
    desk, export = desk_of(at_work.practice), at_work.data / "export.csv"
    for name in ("Rosa Diaz", "Bo Bell", "Cy Young", "Di Vine", "Ed Wood", "Flo Reed", "Gus Hall", "Hal Ford"):
        export.write_text(f"Name,Country\n{name},CA\n")
        bring_in(desk, look(desk, SourceTable(export, "website", {}), ignore), 0, ignore)
    last = at_work.model.pages.bringIn.last
    at_work.hand.tap("page_bring_in")
    at_work.hand.wait_until(lambda: len(last.lines) == 8, "the newest")
    assert at_work.hand.find("change_1") is None
    assert at_work.hand.wait_for("receipt_to_0") is not None
    at_work.hand.tap("taken_more")
    at_work.hand.tap("change_1")
    at_work.hand.wait_until(lambda: last.lines[-1]["undone"] is True, "the first merge to be undone")
    assert at_work.hand.find("taken_more") is None


def test_a_receipt_is_offered_only_while_something_of_a_tablet_stands(at_work):
    last, hand = at_work.model.pages.bringIn.last, at_work.hand
    hand.tap("page_bring_in")
    hand.wait_for("receipt_in_folder")
    at_work.let_go()
    for number in [each["number"] for each in last.lines if not each["undone"]]:
        hand.tap(f"change_{number}")
        at_work.let_go()
    hand.wait_until(lambda: not last.vouches, "all to be taken out again")
    assert (hand.find("receipt_in_folder"), hand.find("receipt_to_0")) == (None, None)


def test_an_empty_folder_is_no_stick(at_work, tmp_path):
    at_work.hand.tap("page_bring_in")
    (tmp_path / "empty").mkdir()
    at_work.hand.choose("choose_folder", tmp_path / "empty")
    assert "Nothing to bring in was found there" in at_work.hand.read("bring_in_trouble_sentence")
    assert at_work.hand.find("drop_place") is not None


def test_a_stick_that_is_pulled_out_gets_no_receipt_and_nothing_is_lost(at_work):
    at_work.hand.tap("page_devices")
    at_work.wait("devices", "shown")
    at_work.hand.fill("four_words_input", " ".join(at_work.model.unlocking._workspace.words))
    at_work.hand.tap("welcome")
    at_work.hand.tap("page_bring_in")
    at_work.hand.tap("place_0")
    at_work.hand.tap("take_in")
    at_work.wait("bring_in", "taken")
    at_work.stick.rename(at_work.practice / "gone")
    at_work.hand.tap("answer")
    assert "not there any more" in at_work.hand.read("bring_in_trouble_sentence")
    assert at_work.hand.find("answer") is not None, "it is tried again once the stick is back"
    assert people_in(at_work.practice) == 47


def test_the_paper_is_proven(at_work):
    at_work.hand.tap("page_backup")
    at_work.hand.fill("paper_input", "something else")
    at_work.hand.press(Qt.Key.Key_Return)
    at_work.hand.wait_until(
        lambda: "does not open" in at_work.model.pages.backup.keys.note, "the wrong words to be told"
    )
    at_work.model.pages.backup.keys.try_passphrase("only for practice")
    at_work.hand.wait_until(
        lambda: "The paper is right" in at_work.model.pages.backup.keys.note, "the right words to be told"
    )


def test_a_tablet_is_named_and_reported_lost(at_work):
    at_work.hand.tap("page_devices")
    at_work.hand.tap("name_0_input")
    at_work.hand.type(" A")
    at_work.hand.tap("rename_0")
    at_work.hand.wait_until(lambda: first_tablet(at_work)["called"] == "tablet-01 A", "the new name")
    at_work.hand.tap("name_0_input")
    at_work.hand.type("B")
    at_work.hand.press(Qt.Key.Key_Return)
    at_work.hand.wait_until(lambda: first_tablet(at_work)["called"] == "tablet-01 AB", "Return to name it as well")
    at_work.hand.tap("lost_0")
    at_work.hand.wait_until(lambda: "lost" in str(first_tablet(at_work)["state"]), "the tablet to be lost")
    at_work.hand.tap("lost_0")
    at_work.hand.wait_until(lambda: first_tablet(at_work)["state"] == "", "the tablet to be found")


def first_tablet(office) -> dict[str, object]:
    return office.model.pages.devices.tablets[0]


def test_a_folder_without_a_petition_says_so(office, tmp_path):
    office.hand.choose("choose_folder", tmp_path)
    assert "There is no petition in this folder" in office.hand.read("start_trouble_sentence")


def test_the_next_window_finds_the_campaign_again_and_the_list_names_nobody(office, tmp_path):
    lay_practice(tmp_path / "spring")
    office.hand.choose("choose_folder", tmp_path / "spring")
    office.hand.tap("unlock")
    office.wait("today", "shown")
    assert list_recent(office.data) == (tmp_path / "spring",)
    office.model.leave()
    office.hand.tap("recent_0")
    office.hand.wait_for_screen("unlock_page")
    kept = next(office.data.glob("*.json")).read_text()
    assert "Ann" not in kept
    assert "Smith" not in kept

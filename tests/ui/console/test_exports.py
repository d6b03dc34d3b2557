"""Exports in the window: what would go is seen before it is saved, closed to a passphrase; one is taken back."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pytest
from msoffcrypto import OfficeFile

from desktop.office.export.exporting import FoundTrap
from tests.support.console_stage import Office, open_office
from tests.support.exporting import opened, table_of


@pytest.fixture(scope="module")
def shared(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:  # noqa: ARG001  (a window)
    with open_office(tmp_path_factory.mktemp("console") / "data") as office:
        office.unlock()
        yield office


@pytest.fixture
def office(shared, qtbot):  # noqa: ARG001  (catches what slots raise)
    shared.hand.tap("page_exports")
    shared.wait("exports", "choosing")
    return shared


def page(office):
    return office.model.pages.exports


def see(office, target: str) -> None:
    office.hand.tap(f"target_{target}")
    office.hand.tap("look")
    office.wait("exports", "seen")
    if page(office).seen.found.undecided:
        assert office.hand.find("export_folder") is None, "nothing is saved before that is said"
        office.hand.tap("rule_last_word")
        office.wait("exports", "seen")
    office.hand.wait_for("export_folder")


def save(office, folder) -> None:
    folder.mkdir(exist_ok=True)
    office.hand.choose("export_folder", folder)
    office.wait("exports", "saved")


def test_what_would_happen_is_seen_saved_remembered_and_taken_back(office, tmp_path):
    office.hand.wait_for("exports_none")
    see(office, "action-network")
    found = page(office).seen.found
    assert "withheld" in page(office).seen.sums
    assert any("did not say yes" in str(each["text"]) for each in page(office).seen.traps)
    secret = page(office).seen.passphrase
    assert len(secret) > 20
    save(office, tmp_path / "out")
    (file,) = (tmp_path / "out").iterdir()
    lines = opened(file.read_bytes(), secret).decode().splitlines()
    assert len(lines) == 1 + found.sums.importable
    assert page(office).seen.passphrase == secret, "it is shown until somebody goes on"
    office.hand.tap("another_export")
    office.wait("exports", "choosing")
    assert page(office).seen.passphrase == ""
    (line,) = page(office).past.lines
    assert office.hand.find("exports_none") is None
    assert "Action Network" in str(line["text"]) or "action-network" in str(line["text"])
    office.hand.wait_for("erased_0")
    office.hand.tap("unsent_0")
    assert page(office).past.asked, "nobody is taken back by one touch"
    office.hand.tap("unsent_0")
    office.hand.wait_until(lambda: page(office).past.lines[0]["undone"], "it to be taken back")
    office.hand.wait_until(lambda: office.hand.find("unsent_0") is None, "it to be offered no more")
    assert f"put it back by -{found.by_hand}." in page(office).past.note, "the counter was perhaps corrected"
    office.hand.tap("erased_0")
    office.hand.wait_until(lambda: page(office).past.lines[0]["erased"], "its files to be erased")
    office.hand.wait_until(lambda: office.hand.find("erased_0") is None, "it to be offered no more")
    assert office.hand.wait_for("past_0").property("faded")


def test_files_are_written_again_closed_to_a_passphrase_of_their_own(office, tmp_path):
    office.hand.wait_for("past_0")
    assert page(office).past.lines[0]["erased"]
    office.hand.tap("again_0")
    secret = page(office).past.passphrase
    office.hand.wait_for("again_passphrase_0")
    office.hand.choose("again_folder_0", tmp_path)
    office.hand.wait_until(lambda: bool(page(office).past.note), "the files to be there again")
    (file,) = tmp_path.iterdir()
    assert opened(file.read_bytes(), secret).startswith(b"email")
    (line,) = page(office).past.lines
    assert not line["erased"]
    assert file.name in str(line["detail"]), "staff are told of this file until it is gone"
    office.hand.tap("again_0")
    assert (page(office).past.passphrase, office.hand.find("again_folder_0")) == ("", None)


def test_a_list_of_exports_that_is_read_anew_takes_no_first_touch_back(office, tmp_path):
    see(office, "action-network")
    save(office, tmp_path / "out")
    office.hand.tap("another_export")
    office.hand.tap("unsent_0")
    office.hand.tap("again_0")
    office.hand.wait_for("again_passphrase_0")
    office.hand.tap("unsent_0")
    office.hand.wait_until(lambda: page(office).past.lines[0]["undone"], "it to be taken back")


def test_everybody_whom_a_trap_is_about_is_in_a_list_that_the_same_passphrase_opens(office, tmp_path):
    see(office, "action-network")
    office.hand.wait_for("save_list")
    found, secret = page(office).seen.found, page(office).seen.passphrase
    office.hand.choose("save_list", tmp_path)
    office.hand.wait_until(lambda: page(office).seen.listed != "", "the list to be saved")
    (file,) = tmp_path.iterdir()
    assert file.name in office.hand.read("list_saved")
    book, plain = OfficeFile(BytesIO(file.read_bytes())), BytesIO()
    book.load_key(password=secret, verify_password=True)
    book.decrypt(plain)
    lines = table_of(plain.getvalue(), ".xlsx")
    assert len(lines) == sum(each.count for each in (*found.reasons, *found.traps))
    assert any("did not say yes" in line["What it is"] for line in lines)
    page(office).back()
    office.wait("exports", "choosing")
    assert page(office).seen.listed == ""


def test_a_plain_file_is_an_act_of_its_own(office, tmp_path):
    see(office, "csv")
    office.hand.tap("plain")
    assert page(office).seen.passphrase == ""
    save(office, tmp_path / "out")
    (file,) = (tmp_path / "out").iterdir()
    assert file.suffix == ".csv"


def test_what_was_seen_is_said_in_the_language_that_is_chosen_afterwards(office):
    see(office, "engaging-networks")
    parts, told = (page(office).seen, page(office).choice, page(office).past), []
    for part in parts:
        part.changed.connect(lambda part=part: told.append(part))
    assert page(office).seen.traps[0] == {"text": "Start with one or two rows.", "detail": ""}
    office.model.interface.choose_language("fr")
    assert page(office).seen.traps[0]["text"] == "Commencez par une ou deux lignes."
    assert {*map(id, told)} >= {*map(id, parts)}, "the page would show the words of before"
    assert "personnes" in page(office).seen.sums
    office.model.interface.choose_language("en")


def test_where_a_rule_left_one_name_out_another_can_be_chosen(office):
    see(office, "engaging-networks")
    found, left_out = page(office).seen.found, FoundTrap("one_name", 1, ())
    page(office).seen.show(replace(found, undecided=0, traps=(), reasons=(left_out,)))
    office.hand.wait_for("rule_whole")


def test_locking_forgets_who_was_seen(office):
    see(office, "json")
    page(office).past.again(page(office).past.lines[0]["number"])
    page(office).wipe()
    assert page(office).past.passphrase == ""
    assert (page(office).seen.sums, page(office).seen.traps, page(office).seen.passphrase) == ("", [], "")
    assert page(office).past.lines == []

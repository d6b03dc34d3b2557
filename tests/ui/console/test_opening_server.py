"""A petition on a real PostgreSQL server in the window: begun there, locked and opened again, opened by a colleague."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.core.store_errors import PetitionOlder
from desktop.core.whole_files import make_folder
from desktop.office.desk.workspace import note_server
from desktop.office.rights.audit import latest_acts
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.console.rights.audit_log_text import act_in_words
from tests.support.console_stage import Office, open_office
from tests.support.places import Spot, spot

PASSWORD, LONG_PASSWORD = "Canary-77", "Canary-77-and-more"  # a backup takes no short one
FACTS = {"name": "River Friends", "postal_address": "1 Water Street", "email": "hello@example.org", "phone": "902"}


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Spot]:
    made = spot("postgresql", tmp_path)
    yield made
    made.leave()


def refused(hand: TouchDriver, page: str, address: str, told: str) -> None:
    """Type an address and have it refused in these words; the line is empty again after."""
    hand.fill(f"{page}_address_input", address)
    hand.tap("begin_on" if page == "begin" else "join")
    hand.wait_until(lambda: told in hand.read(f"{page}_trouble_sentence"), told)


def begin(office: Office, above: Path, address: str) -> str:
    """Begin a campaign whose petition is kept at an address; return what stood on the paper."""
    hand, beginning = office.hand, office.model.entry.beginning
    hand.tap("begin")
    hand.wait_for_screen("begin_page")
    office.hand.choose("begin_elsewhere", above)
    hand.fill("begin_called_input", "Clean river")
    assert hand.find("begin_address_input") is None, "a file needs no address"
    hand.tap("begin_on_server")
    refused(hand, "begin", "the petition", "This is no address of a petition")
    beginning.server.type_address("ann@127.0.0.1:1/petition")
    hand.tap("begin_on")
    hand.wait_until(lambda: "does not answer" in hand.read("begin_trouble_sentence"), "the server to be away")
    beginning.server.type_address(address)
    hand.fill("begin_password_input", PASSWORD)
    hand.press(Qt.Key.Key_Return)
    hand.wait_for("fact_name")
    for name, text in (FACTS | {"web": "example.org"}).items():
        beginning.facts.type_fact(name, text)
    hand.tap("begin_on")
    paper = hand.read("begin_passphrase")
    hand.tap("begin_on")
    beginning.type_back(paper)
    hand.tap("begin_on")
    hand.wait_for_screen("recovery_page")
    return paper


def join(office: Office, above: Path, address: str, keys: Path, paper: str) -> None:
    """Open the same at another computer, by the address and a copy of the keys."""
    hand, joining = office.hand, office.model.entry.joining
    hand.tap("join_server")
    hand.wait_for_screen("join_page")
    office.hand.choose("join_elsewhere", above)
    refused(hand, "join", "nothing", "Give the campaign a name")
    hand.fill("join_called_input", "Theirs")
    joining.server.type_address(address)
    joining.server.type_password(PASSWORD)
    office.hand.choose("join_keys", above)
    assert "no keys in this folder" in hand.read("join_trouble_sentence")
    office.hand.choose("join_keys", keys)
    hand.fill("join_passphrase_input", "not what stands there")
    hand.press(Qt.Key.Key_Return)
    hand.wait_until(
        lambda: "does not open the keys" in hand.read("join_trouble_sentence"), "the passphrase to be wrong"
    )
    joining.type_passphrase(paper)
    hand.tap("join")
    hand.wait_for_screen("today_page")


def test_a_petition_is_begun_on_a_server_locked_opened_again_and_opened_by_a_colleague(qtbot, tmp_path, place):  # noqa: ARG001
    address = str(place.place)
    with open_office(tmp_path / "data") as office:
        paper = begin(office, tmp_path, address)
        office.model.go("today")
        office.hand.wait_for_screen("today_page")
        office.hand.tap("lock")
        assert office.hand.find("unlock_petition") is None, "the password is kept, sealed to the keys"
        office.hand.fill("unlock_passphrase_input", paper)
        office.hand.tap("unlock")
        office.hand.wait_for_screen("today_page")
    with open_office(tmp_path / "other") as office:
        join(office, tmp_path, address, tmp_path / "Clean river", paper)
        office.wait("today", "shown")
        office.model.leave()
        assert [each["name"] for each in office.model.start.recent] == ["Theirs"]
    kept = b"".join(each.read_bytes() for each in tmp_path.rglob("*") if each.is_file())
    assert PASSWORD.encode() not in kept
    assert paper.encode() not in kept


def test_without_keys_the_password_is_asked_for_each_time(qtbot, tmp_path, place):  # noqa: ARG001
    place.begin().close()
    with open_office(tmp_path / "data") as office:
        hand, joining = office.hand, office.model.entry.joining
        hand.tap("join_server")
        hand.wait_for_screen("join_page")
        office.hand.choose("join_elsewhere", tmp_path)
        joining.server.type_address(str(place.place))
        hand.fill("join_called_input", "Looking on")
        hand.press(Qt.Key.Key_Return)
        hand.wait_for_screen("today_page")
        hand.tap("lock")
        assert "which asks for your password" in hand.read("unlock_hint")
        hand.fill("unlock_petition_input", PASSWORD)
        hand.press(Qt.Key.Key_Return)
        hand.wait_for_screen("today_page")


def older(office: Office, page: str) -> None:
    """Wait until a page tells of an older petition."""
    told = "An older Tabling wrote this petition"
    office.hand.wait_until(lambda: office.hand.read(f"{page}_trouble_sentence").startswith(told), told)


def assert_logged(place: Spot) -> None:
    """The log says in words who brought the petition up to date, and that there is a backup."""
    with closing(place.open()) as petition:
        renewed, written, begun = latest_acts(petition)
    assert [act_in_words(each) for each in (begun, written)] == ["Began a backup", "Finished a backup"]
    assert act_in_words(renewed).startswith("Brought the petition up to date")
    assert len({each.by for each in (begun, written, renewed)}) == 1


def take_no_place(office: Office, empty: str = "") -> None:
    """Look at a backup of a petition on a server: it takes no place there, and is brought into an empty database."""
    office.hand.wait_for_screen("today_page")
    office.hand.tap("page_backup")
    office.wait("backup", "shown")
    office.hand.tap("try_0")
    office.hand.wait_until(lambda: office.model.pages.backup.parts.restoring.seen, "the backup to be looked at")
    office.hand.wait_for("restore_server")
    assert office.hand.find("restore_now") is None
    if empty:
        bring_elsewhere(office, empty)
    else:
        office.hand.tap("restore_leave")
        office.hand.wait_until(lambda: office.hand.find("restore_heading") is None, "the backup to be left")


def bring_elsewhere(office: Office, empty: str) -> None:
    """Not into the database of now, and not to no address: into an empty one, with which the window works then."""
    hand, restoring = office.hand, office.model.pages.backup.parts.restoring
    desk = office.model._work.desk
    for address, told in ((desk.place.place, "There is a petition already"), ("nothing at all", "no address")):
        restoring.server.type_address(address)
        restoring.server.type_password(PASSWORD)
        hand.tap("restore_to_server")
        hand.wait_until(lambda told=told: told in hand.read("backup_trouble_sentence"), told)
    restoring.server.type_address(empty)
    restoring.server.type_password(PASSWORD)
    hand.tap("restore_to_server")
    hand.wait_until(
        lambda: any("is the petition now" in str(each["text"]) for each in restoring.lines), "it to be there"
    )
    assert office.model._work.desk.place.place != desk.place.place


def test_an_older_petition_on_a_server_is_renewed_only_once_somebody_says_so(qtbot, tmp_path, place):  # noqa: ARG001
    place.begin_older("0019")
    folder, empty = make_folder(tmp_path / "Theirs"), spot("postgresql", tmp_path)
    note_server(folder, str(place.place))
    with open_office(tmp_path / "data") as office:
        hand = office.hand
        office.model.start.open(folder)
        hand.fill("unlock_petition_input", PASSWORD)
        hand.tap("unlock")
        older(office, "unlock")
        with pytest.raises(PetitionOlder):
            place.open()
        office.model.go("join")
        hand.wait_for_screen("join_page")
        office.hand.choose("join_elsewhere", tmp_path)
        office.model.entry.joining.server.type_address(str(place.place))
        hand.fill("join_called_input", "Too")
        hand.tap("join")
        older(office, "join")
        assert not (tmp_path / "Too").exists()
        office.model.leave()
        office.model.start.open(folder)
        assert hand.find("renew_with_backup") is None, "nobody asked the server yet"
        hand.fill("unlock_petition_input", LONG_PASSWORD)
        hand.tap("unlock")
        hand.tap("renew_with_backup")
        take_no_place(office, str(empty.place))
    (kept,) = (folder / "backups").glob("before-*.sqlite")
    assert_logged(place)
    Spot(kept, LONG_PASSWORD).open().close()

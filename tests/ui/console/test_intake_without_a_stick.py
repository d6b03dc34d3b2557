"""What comes without a stick, in the window: drop boxes, a watched folder; and what a tablet sent, taken out again."""

import shutil
import time
from collections.abc import Iterator
from os import utime
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from desktop.core.petition_errors import NoSuchColumn
from desktop.office.desk.petition_place import open_petition
from desktop.petition.status import petition_status
from desktop.ui.console.page.staff_error_text import sentence_of
from tests.support.console_stage import Office, desk_of, open_office


def people_in(office: Office) -> int:
    with open_petition(desk_of(office.practice).place) as petition:
        return petition_status(petition).people


def told(lines) -> str:
    return " ".join(str(each["text"]) for each in lines)


@pytest.fixture(scope="module")
def shared(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:  # noqa: ARG001  (a window)
    with open_office(tmp_path_factory.mktemp("collect") / "data") as office:
        office.unlock()
        yield office


@pytest.fixture
def collect(shared: Office) -> Office:
    shared.hand.tap("page_bring_in")
    shared.hand.tap("collect")
    shared.hand.wait_for_screen("collect_page")
    return shared


def test_a_drop_box_is_added_fetched_from_answered_with_a_receipt_and_forgotten(collect, tmp_path):
    fetching = collect.model.pages.collecting.fetching
    assert "no drop box yet" in collect.hand.read("no_box")
    shutil.copytree(collect.stick, tmp_path / "box")
    (tmp_path / "box.toml").write_text(f'name = "Office"\nkind = "folder"\npath = "{tmp_path / "box"}"\n')
    collect.hand.choose("add_box", tmp_path / "box.toml")
    assert fetching.boxes == ["Office"]
    collect.hand.tap("fetch")
    collect.hand.wait_until(lambda: fetching.lines != [], "what came")
    assert "waits until you welcome the tablet" in told(fetching.lines)
    assert "A backup was made before" in told(fetching.lines)
    assert list((tmp_path / "box").glob("*.receipt"))
    shutil.rmtree(tmp_path / "box")
    collect.hand.tap("fetch")
    collect.hand.wait_until(lambda: "“Office”: " in told(fetching.lines), "the box to be missed")
    collect.hand.tap("forget_box_0")
    assert fetching.boxes == []


def is_watched_until_somebody_says_so_or_it_is_gone(collect: Office, folder: Path) -> None:
    """And watched again once it is chosen again."""
    collect.hand.tap("watch_end")
    watching = collect.model.pages.collecting.watching
    collect.hand.wait_until(lambda: not watching.watching, "it to be watched no longer")
    assert collect.hand.find("watch_end") is None
    collect.hand.choose("watch_folder", folder)
    collect.rest()
    shutil.rmtree(folder)
    watching.take()
    collect.hand.wait_until(lambda: not watching.watching, "it to end")
    assert "not there any more" in collect.hand.read("collect_trouble_sentence")


def test_a_table_dropped_into_a_watched_folder_is_taken_and_put_away(collect, tmp_path):
    watching, folder = collect.model.pages.collecting.watching, tmp_path / "drop"
    (folder / "website").mkdir(parents=True)
    before = people_in(collect)
    collect.hand.choose("watch_folder", folder)
    collect.rest()
    table = folder / "website" / "export.csv"
    rows = "Rosa,Parks,US,rosa@example.org,yes\n,,US,,yes\nBo,Lee,CA,bo@example.org,no\n"
    table.write_text(f"given_name,family_name,country,email,confirmed\n{rows}", "utf-8")
    (folder / "website" / "notes.csv").write_text("Wer?,Land\nAda,CA\n", "utf-8")
    for each in (folder / "website").iterdir():
        utime(each, (time.time() - 3600,) * 2)
    watching.take()
    collect.hand.wait_until(lambda: "export.csv: 1 new row" in told(watching.lines), "the table to be taken")
    collect.rest()
    assert people_in(collect) == before + 1
    assert "never confirmed" in told(watching.lines)
    assert "“export-refused.csv”" in told(watching.lines)
    lying = folder / "processed" / "website"
    log = (lying / "export.csv.log").read_text("utf-8")
    assert "New rows: 1\n" in log
    assert "Row 3 cannot be taken: there is no name\n" in log
    assert "Rosa" not in log
    assert "there is no name" in (lying / "export-refused.csv").read_text("utf-8-sig")
    failed = (folder / "failed" / "website" / "notes.csv.log").read_text("utf-8")
    assert failed == f"{sentence_of(NoSuchColumn)}\n"
    is_watched_until_somebody_says_so_or_it_is_gone(collect, folder)


def offered_of_each(office) -> None:
    """Each tablet has the buttons of what can be done with it, and no others: what it says decides."""
    tablets = office.model.pages.devices.tablets
    said = {"name": "action", "rename": "action", "lost": "action", "drop": "drop", "out": "out", "release": "lost"}
    wanted = {f"{button}_{at}": bool(each[fact]) for at, each in enumerate(tablets) for button, fact in said.items()}
    office.hand.wait_until(
        lambda: {name: office.hand.find(name) is not None for name in wanted} == wanted, "what is offered of each"
    )


def test_what_waits_of_a_tablet_is_dropped_at_the_second_touch(shared):
    taking_out = shared.model.pages.devices.parts.takingOut
    shared.hand.tap("page_devices")
    shared.wait("devices", "shown")
    place = next(at for at, each in enumerate(shared.model.pages.devices.tablets) if each["drop"])
    offered_of_each(shared)
    shared.hand.tap(f"drop_{place}")
    assert "Once more" in shared.hand.read(f"drop_asked_{place}")
    shared.hand.tap(f"drop_{place}")
    shared.hand.wait_until(lambda: "Dropped" in taking_out.note, "it to be dropped")
    shared.hand.wait_until(lambda: not any(each["drop"] for each in shared.model.pages.devices.tablets), "the list")


def test_all_of_a_tablet_is_taken_out_and_a_lost_one_is_let_in_all_the_same(shared):
    devices, before = shared.model.pages.devices, people_in(shared)
    shared.hand.tap("page_devices")
    shared.wait("devices", "shown")
    place = next(at for at, each in enumerate(devices.tablets) if each["out"])
    shared.hand.tap(f"out_{place}")
    shared.hand.wait_until(lambda: "is taken out" in devices.parts.takingOut.note, "it to be taken out")
    assert people_in(shared) < before
    new = next(each for each in devices.tablets if each["state"].startswith("New"))
    left = people_in(shared)
    devices.change(new["id"])
    shared.hand.wait_until(lambda: any(each["lost"] for each in devices.tablets), "a lost tablet")
    assert not all(each["lost"] for each in devices.tablets)
    offered_of_each(shared)
    devices.parts.takingOut.release([QUrl.fromLocalFile(str(shared.stick))])
    shared.hand.wait_until(lambda: "new signatures" in devices.parts.takingOut.note, "its files")
    assert people_in(shared) > left


def test_without_a_stick_the_receipt_goes_into_a_folder_and_its_place_is_said(shared, tmp_path):
    shared.hand.tap("page_bring_in")
    shared.hand.wait_for("receipt_in_folder")
    bring_in = shared.model.pages.bringIn
    shared.hand.choose("receipt_in_folder", tmp_path)
    shared.hand.wait_until(lambda: bool(bring_in.outcome), "the receipt")
    assert f"Take “{tmp_path.name}” back to the tablet" in told(bring_in.outcome)
    assert list(tmp_path.glob("*.receipt"))
    shared.hand.tap("again")

"""What a stick brings to a device beside receipts is said: an answer to a practice signature, events, drop boxes."""

from pathlib import Path

from desktop.core.event import event_of
from desktop.core.tablet_setup import TabletSetup
from desktop.device.sending.practice_signature_sending import read_state, send_practice
from desktop.device.setup.device_key import device_name
from desktop.device.setup.installation import installed_here
from desktop.transfer.boxes.box_provisions import write_provision
from desktop.transfer.boxes.setting import BoxSetting, FolderSetting
from desktop.transfer.boxes.setup_stick_file import write_setup
from desktop.transfer.practice_signature import PracticeAnswer, write_answer
from tests.support import factory
from tests.support.corner_stage import PRIDE, Stall


def lay_answer(stall: Stall, folder: Path) -> None:
    """Lay headquarters' answer to a practice signature onto the stick."""
    here = installed_here(stall.device.home)
    send_practice(here, factory.campaign(), [folder])
    state = read_state(here.practice)
    answer = PracticeAnswer("spring", device_name(here), state.id, state.said, "2026-08-24")
    write_answer(stall.device.stick / "a.practised", answer, factory.ORGANISATION)


def lay_events(stall: Stall) -> None:
    """Write the stick that planned two events, for a later version of the pack."""
    setup = TabletSetup("ABCD", "spring", "0" * 64, events=(PRIDE, event_of("Night market", "", "2026-08-30")))
    write_setup(stall.device.stick, setup, factory.ORGANISATION)


def check_stick(stall: Stall) -> list[str]:
    """Choose the stick, and return what the page says it brought."""
    stall.enter()
    stall.hand.wait_for("figures_page")
    stall.corner.go("sending")
    stall.hand.tap("open_receipts")
    stall.hand.tap("receipts_0")
    stall.hand.wait_until(lambda: stall.corner.pages.receipts.stage == "done", "the stick to be read")
    brought = stall.corner.pages.receipts.brought
    assert [stall.hand.read(f"brought_{number}") for number in range(len(brought))] == brought
    return brought


def test_an_answer_to_a_practice_signature_is_said(stall: Stall, tmp_path: Path):
    lay_answer(stall, tmp_path)
    assert check_stick(stall) == ["Headquarters opened the practice signature: the whole way works."]
    assert stall.hand.find("receipts_result") is None, "not that there is no receipt"


def test_new_events_are_counted(stall: Stall):
    lay_events(stall)
    assert check_stick(stall) == ["2 events are planned on this device now."]
    assert stall.hand.find("receipts_result") is None


def test_all_that_it_brought_is_said(stall: Stall, tmp_path: Path):
    lay_answer(stall, tmp_path)
    lay_events(stall)
    write_provision(stall.device.stick, BoxSetting("Office", "folder", FolderSetting(tmp_path)))
    assert [each.split()[0] for each in check_stick(stall)] == ["Headquarters", "2", "“\u2068Office\u2069”:"]


def test_a_stick_with_nothing_for_this_device_says_so(stall: Stall):
    assert check_stick(stall) == []
    assert stall.hand.read("receipts_result") == "There is no receipt for this device on it."

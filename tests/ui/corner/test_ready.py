"""“Ready for the event” on the volunteers' page: every line, and a practice signature that headquarters opens."""

from desktop.core.event import today
from desktop.device.sending.practice_signature_sending import note_answer, read_state
from desktop.device.setup.installation import installed_here
from desktop.transfer.boxes.setting import BoxSetting, FolderSetting, keep_setting
from desktop.transfer.practice_signature import PracticeAnswer, open_practice, read_practice
from tests.support import factory
from tests.support.corner_stage import Device, Stall


def lines(stall: Stall) -> dict[str, dict[str, object]]:
    return {str(each["label"]): each for each in stall.corner.pages.ready.facts}


def open_page(stall: Stall) -> None:
    stall.enter()
    stall.hand.tap("look_ready")
    stall.hand.wait_until(lambda: stall.corner.pages.ready.stage == "shown", "sticks to be looked for")


def test_every_line_is_there_and_what_needs_somebody_stands_first(stall: Stall):
    open_page(stall)
    found = lines(stall)
    assert {"Campaign", "Event", "PIN", "Stick", "Reading aloud", "Practice signature", "Disk", "Clock"} <= set(found)
    assert found["Stick"]["text"] == "A stick is plugged in"
    assert found["Reading aloud"]["unknown"], "nobody looked for a voice here"
    assert found["Practice signature"]["watch"]
    watched = [each["watch"] for each in stall.corner.pages.ready.facts]
    assert watched == sorted(watched, reverse=True)


def test_a_practice_signature_leaves_for_box_and_stick_and_its_answer_is_told(device: Device, stall: Stall, tmp_path):
    (tmp_path / "box").mkdir()
    keep_setting(device.home.boxes, BoxSetting("Office", "folder", FolderSetting(tmp_path / "box")))
    open_page(stall)
    stall.hand.tap("send_practice")
    stall.hand.wait_for("ready_note")
    assert "Office" in stall.corner.pages.ready.note
    (sent,) = (read_practice(each) for each in (tmp_path / "box").glob("*.practice"))
    assert [each.name for each in device.stick.glob("*.practice")] == [sent.file]
    here = installed_here(device.home)
    assert read_state(here.practice).sent == today()
    said = open_practice(sent, factory.SEALING)
    assert note_answer(here.practice, PracticeAnswer(sent.campaign, sent.device, sent.id, said, "2026-08-23"))
    stall.hand.tap("back")
    stall.hand.tap("look_ready")
    assert "the whole way works" in str(lines(stall)["Practice signature"]["text"])


def test_with_nowhere_to_send_it_nothing_is_offered_and_the_line_says_what_to_bring(device: Device, stall: Stall):
    device.stick.rename(device.stick.with_name("pulled out"))
    open_page(stall)
    assert not stall.corner.pages.ready.mainEnabled
    assert lines(stall)["Stick"]["text"] == "None is plugged in. Take one along to hand over on."
    assert lines(stall)["Stick"]["watch"]

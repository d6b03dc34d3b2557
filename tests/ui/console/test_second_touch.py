"""What cannot be taken back is done at the second touch: no list that is read anew takes the first one back."""

from PySide6.QtCore import Qt

from desktop.office.desk.petition_place import open_petition
from desktop.office.devices.devices import name_device
from desktop.ui.console.page.second_touch import SecondTouch
from tests.support.console_stage import Office, desk_of


def bring_in(office: Office) -> None:
    office.hand.tap("page_bring_in")
    office.hand.choose("choose_folder", office.stick)
    office.hand.tap("take_in")
    office.wait("bring_in", "taken")
    office.rest()
    office.hand.tap("page_devices")
    office.hand.wait_until(lambda: any(each["drop"] for each in office.model.pages.devices.tablets), "the tablets")
    office.let_go()


def place_of(office: Office, fact: str) -> int:
    return next(at for at, each in enumerate(office.model.pages.devices.tablets) if each[fact])


def begin_at(office: Office, name: str) -> None:
    """Have the keyboard's attention at a button, as whoever came there by keys."""
    office.hand.spot_of(name)
    office.hand.wait_for(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    office.hand.wait_until(lambda: office.hand.focused() == name, "the attention")


def test_a_tablet_that_is_named_meanwhile_takes_no_first_touch_back_nor_the_place_of_the_keys(at_work):
    bring_in(at_work)
    devices, hand = at_work.model.pages.devices, at_work.hand
    drop, other = f"drop_{place_of(at_work, 'drop')}", devices.tablets[place_of(at_work, "out")]
    begin_at(at_work, drop)
    hand.press(Qt.Key.Key_Return)
    hand.wait_for(drop.replace("drop", "drop_asked"))
    devices.name(other["id"], "Its new sticker")
    hand.wait_until(lambda: any(each["called"] == "Its new sticker" for each in devices.tablets), "the name")
    at_work.let_go()
    assert hand.focused() == drop
    hand.press(Qt.Key.Key_Return)
    hand.wait_until(lambda: "Dropped" in hand.read("taken_out_sentence"), "what waits to be dropped")
    hand.wait_until(lambda: not any(each["drop"] for each in devices.tablets), "the list")


def test_all_of_another_tablet_taken_out_meanwhile_takes_no_first_touch_back(at_work):
    bring_in(at_work)
    parts, drop = at_work.model.pages.devices.parts, f"drop_{place_of(at_work, 'drop')}"
    parts.takingOut.take_out(at_work.model.pages.devices.tablets[place_of(at_work, "out")]["id"])
    at_work.hand.tap(drop)
    at_work.hand.wait_until(lambda: "is taken out" in parts.takingOut.note, "the other to be taken out")
    at_work.let_go()
    assert at_work.hand.find(drop.replace("drop", "drop_asked"))
    at_work.hand.tap(drop)
    at_work.hand.wait_until(lambda: "Dropped" in parts.takingOut.note, "what waits to be dropped")


def test_whoever_goes_elsewhere_and_comes_back_is_asked_anew(at_work):
    bring_in(at_work)
    drop = f"drop_{place_of(at_work, 'drop')}"
    at_work.hand.tap(drop)
    at_work.hand.wait_for(drop.replace("drop", "drop_asked"))
    at_work.hand.tap("page_today")
    at_work.hand.tap("page_devices")
    at_work.hand.wait_for(drop)
    assert at_work.hand.find(drop.replace("drop", "drop_asked")) is None


def test_a_list_in_which_one_line_changes_keeps_what_is_typed_in_another_and_shows_what_colleagues_changed(at_work):
    bring_in(at_work)
    devices, hand = at_work.model.pages.devices, at_work.hand
    known = [at for at, each in enumerate(devices.tablets) if each["welcome"]]
    hand.fill(f"name_{known[0]}_input", "7")
    typed = hand.read(f"name_{known[0]}_input")
    begin_at(at_work, f"lost_{known[1]}")
    hand.press(Qt.Key.Key_Return)
    hand.wait_until(lambda: devices.tablets[known[1]]["lost"], "it to be lost")
    assert hand.focused() == f"lost_{known[1]}"
    assert hand.read(f"name_{known[0]}_input") == typed
    with open_petition(desk_of(at_work.practice).place) as petition:
        name_device(petition, devices.tablets[known[0]]["id"], "Named by Bo", by="Bo")
    hand.tap("page_devices")
    hand.wait_until(lambda: hand.read(f"name_{known[0]}_input") == "Named by Bo", "the name that Bo gave")


def test_what_was_asked_is_asked_anew_where_it_is_another_by_now():
    sure = SecondTouch()
    assert not sure.touch("tablet", 11)
    assert (sure.which([("another", 11), ("tablet", 11)], ""), sure.which([("tablet", 14)], "")) == ("tablet", "")
    assert not sure.touch("tablet", 14), "three more came: nobody was asked about them"
    assert sure.touch("tablet", 14)
    assert not sure.touch("tablet", 14), "it was done, and is asked anew"

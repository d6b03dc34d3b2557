"""What is seen on the volunteers' pages, and what a screen reader makes of it: one window, over invented figures."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from desktop.core.errors import DiskFailing
from desktop.core.handover_counts import DeviceSummary, HandedOver
from desktop.core.progress import Report
from desktop.showing.corner_scenes import CornerSceneWindow, enter, open_corner_scenes, type_pin
from tests.support.kiosk_stage import make_campaign


@pytest.fixture(scope="module")
def opened(qapp: object) -> Iterator[CornerSceneWindow]:  # noqa: ARG001  (there is no window without an application)
    opened = open_corner_scenes(make_campaign())
    yield opened
    opened.close()


@pytest.fixture
def view(qtbot: object, opened: CornerSceneWindow) -> CornerSceneWindow:  # noqa: ARG001  (catches what slots raise)
    opened.begin()
    return opened


def told(item: QQuickItem) -> tuple[QAccessible.Role, str]:
    """Role and name, read at once: the interface dies with its item."""
    interface = QAccessible.queryAccessibleInterface(item)
    return (interface.role(), interface.text(QAccessible.Text.Name)) if interface else (QAccessible.Role.NoRole, "")


def heard(view: CornerSceneWindow, role: QAccessible.Role) -> list[str]:
    """What a screen reader finds of one kind on the page, in its order; what lies behind it cannot be used."""
    return [name for each, name in (told(item) for item in view.hand.items() if item.isEnabled()) if each == role]


def go(view: CornerSceneWindow, *names: str) -> None:
    enter(view)
    for name in names:
        view.hand.tap(name)


def erase(view: CornerSceneWindow) -> None:
    go(view, "open_sending", "open_emergency", "emergency_on")
    for _ in range(2):
        type_pin(view)
    view.hand.wait_until(lambda: view.corner.pages.emergency.stage in {"done", "failed"}, "the end of it")


def test_each_part_of_a_page_is_headed(view: CornerSceneWindow):
    go(view, "open_sending")
    closing = ["Also close a batch each day", "Also close a batch after a number of signatures"]
    assert heard(view, QAccessible.Role.Heading) == ["Sending and receipts", *closing]
    view.corner.go("help")
    view.hand.wait_for_screen("help_page")
    questions = [str(each["heading"]) for each in view.corner.pages.help.answers]
    assert heard(view, QAccessible.Role.Heading) == ["Help", *questions]


def test_what_stops_somebody_at_the_pad_is_told_at_once_and_how_many_digits_are_typed(view: CornerSceneWindow):
    view.corner.knock()
    view.hand.tap("pin_4")
    assert told(view.hand.wait_for("gate_note")) == (QAccessible.Role.Heading, "PIN")
    assert "1 digit typed" in heard(view, QAccessible.Role.StaticText)
    keys = [told(view.hand.wait_for(name)) for name in ("pin_erase", "pin_enter")]
    assert keys == [(QAccessible.Role.Button, "Erase one digit"), (QAccessible.Role.Button, "Enter")]
    view.hand.tap("pin_erase")
    view.device.pin.seconds = 900
    type_pin(view)
    view.hand.wait_until(lambda: "15" in view.hand.read("gate_note"), "the delay")
    assert told(view.hand.wait_for("gate_note"))[0] == QAccessible.Role.AlertMessage


def test_each_hour_is_heard_with_its_count(view: CornerSceneWindow):
    go(view)
    view.hand.wait_for_screen("figures_page")
    hours = {f"{each['hour']}: {each['count']}" for each in view.corner.figures.hours}
    assert len(hours) == 4
    assert hours <= set(heard(view, QAccessible.Role.StaticText))


def test_what_nobody_knows_is_not_called_fine(view: CornerSceneWindow):
    go(view, "look_ready")
    view.hand.wait_until(lambda: view.corner.pages.ready.stage == "shown", "sticks to be looked for")
    unknown = [each["label"] for each in view.corner.pages.ready.facts if each.get("unknown")]
    not_known = [name for name in heard(view, QAccessible.Role.StaticText) if name.endswith(", Not known")]
    assert unknown
    assert [name.partition(",")[0] for name in not_known] == unknown


def test_while_it_is_written_the_stick_is_to_stay_and_afterwards_its_files_are_counted(view, monkeypatch):
    may_end = threading.Event()

    def hand_over(_folder: object, _report: Report) -> HandedOver:
        assert may_end.wait(60)
        return HandedOver(3, 412)

    monkeypatch.setattr(type(view.device), "hand_over", lambda _self, *given: hand_over(*given))
    go(view, "hand_over", "place_0")
    view.hand.wait_until(lambda: view.corner.pages.handover.stage == "writing", "the writing")
    seen = [str(item.property("text")) for item in view.hand.items()]
    working = heard(view, QAccessible.Role.ProgressBar)
    may_end.set()
    assert "Do not pull out “STICK”." in seen
    assert working == ["Copying…"]
    assert view.hand.read("handover_files").startswith("They are in 3 encrypted files")


def test_of_the_stick_the_page_says_what_is_so_and_nothing_else(view: CornerSceneWindow):
    go(view, "hand_over", "place_0")
    handover = view.corner.pages.handover
    view.hand.wait_until(lambda: handover.stage == "done", "it to be written")
    for grip, said in (("loose", "loose"), ("held", "held"), ("trying", "held"), ("", "")):
        handover.stick.show(grip)
        seen = [each for each in ("loose", "held", "trouble") if view.hand.find(f"handover_{each}")]
        assert seen == [said] * bool(said), grip
    handover.stick.show("held")
    view.corner.go("handover")
    view.hand.wait_until(lambda: handover.stage == "choosing", "the choice")
    left = ("handover_result", "handover_files", "handover_sheet", "handover_loose", "handover_held")
    assert [each for each in left if view.hand.find(each)] == []


def test_the_day_of_another_event_stays_in_sight_beside_the_way_on(view: CornerSceneWindow):
    go(view, "change_event")
    assert view.hand.read("footnote") == view.corner.pages.eventChange.fields.day != ""


def test_after_everything_is_erased_it_is_said_whether_the_device_may_be_handed_back(view: CornerSceneWindow):
    view.device.standing = DeviceSummary(emptied=True)
    erase(view)
    assert view.hand.read("hand_back") == "Nothing is left on this device: it is safe to hand back."


def test_what_kept_it_from_being_erased_is_said(view: CornerSceneWindow, monkeypatch):
    def fail(_self: object, _report: Report) -> int:
        raise DiskFailing("The disk is failing.")

    monkeypatch.setattr(type(view.device), "erase_everything", fail)
    erase(view)
    assert view.hand.read("emergency_trouble_sentence").startswith("The disk of this device is failing.")
    assert view.hand.find("hand_back") is None, "it is not known what is left"

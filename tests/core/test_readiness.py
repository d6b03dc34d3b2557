"""Which line is fine, which wants somebody, and which nobody knows; and both faces have words for each."""

import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.cli.ready import WORDS
from desktop.core.battery import Battery
from desktop.core.device_health import ClockState, Disk
from desktop.core.errors import BoxError
from desktop.core.event import event_of
from desktop.core.handover_counts import BoxStatus
from desktop.core.protection import Guard, Protection
from desktop.core.readiness import Around, Readiness, ready_lines
from desktop.ui.corner import readiness_phrases

NOW = datetime(2026, 8, 23, 12, tzinfo=UTC)
TODAY = event_of("Capital Pride", "Ottawa", "2026-08-23")
SENT = BoxStatus("Office", 1, 0, 0, "", "")
READY = Readiness(
    version=3,
    opens="",
    closes="2026-10-31",
    event=TODAY,
    clock=ClockState(NOW, timedelta(), "none"),
    pin=True,
    battery=Battery(90, charging=False),
    disk=Disk(10**10, "roomy"),
    protection=Protection((Guard("swap"),)),
    boxes=(SENT,),
    box_trouble=None,
    practice_sent="2026-08-22",
    practised="2026-08-22",
)
AROUND = Around(locked=True, sticks=1, voice=True)
# What may be otherwise, and as what its line then stands there.
OTHERWISE = [
    ({"closes": "2026-08-22"}, "pack", "watch"),
    ({"opens": "2026-08-24"}, "pack", "watch"),
    ({"closes": ""}, "pack", "fine"),
    ({"tried_out": True}, "pack", "watch"),
    ({"event": None}, "event", "watch"),
    ({"event": event_of("Fair", "", "2026-08-30")}, "event", "fine"),
    ({"clock": ClockState(NOW, timedelta(hours=3), "moved")}, "clock", "watch"),
    ({"pin": False}, "pin", "watch"),
    ({"battery": None}, "battery", "unknown"),
    ({"battery": Battery(49, charging=False)}, "battery", "watch"),
    ({"battery": Battery(20, charging=True)}, "battery", "fine"),
    ({"disk": Disk(10**8, "low")}, "disk", "watch"),
    ({"disk": Disk(0, "full")}, "disk", "watch"),
    ({"protection": Protection((Guard("swap", "on_disk"),))}, "memory", "watch"),
    ({"boxes": ()}, "box", "fine"),
    ({"boxes": (replace(SENT, kind="BoxExpired"),)}, "box", "watch"),
    ({"boxes": (replace(SENT, delivered=0),), "practised": ""}, "box", "unknown"),
    ({"box_trouble": BoxError("broken")}, "box", "watch"),
    ({"practised": ""}, "practice", "watch"),
    ({"practised": "", "practice_sent": ""}, "practice", "watch"),
]


def line_of(found: Readiness, name: str, around: Around = AROUND):
    return next(each for each in ready_lines(found, around) if each.name == name)


def test_a_tablet_that_is_ready_has_every_line_fine():
    lines = ready_lines(READY, AROUND)
    assert [each.name for each in lines if each.state != "fine"] == []
    assert len({each.name for each in lines}) == len(lines) == 12


@pytest.mark.parametrize(("changes", "name", "state"), OTHERWISE)
def test_each_line_says_what_is_otherwise_and_no_other_line_does(changes, name, state):
    found = replace(READY, **changes)
    assert line_of(found, name).state == state
    rest = [each for each in ready_lines(found, AROUND) if each.name != name and each.state != "fine"]
    assert [each.name for each in rest if (each.name, name) != ("practice", "box")] == []


def test_a_stick_is_wanted_only_where_nothing_else_takes_what_is_signed():
    bare = replace(READY, boxes=())
    states = [
        line_of(found, "stick", Around(locked=True, sticks=sticks, voice=True)).state
        for found in (READY, bare)
        for sticks in (None, 0)
    ]
    assert states == ["unknown", "fine", "unknown", "watch"]


def test_both_faces_have_words_for_every_line(qapp):  # noqa: ARG001  (translations belong to the application)
    known_or_not = itertools.product((None, True, False), (None, 0, 1), (None, True, False))
    said = [
        line
        for known in itertools.starmap(Around, known_or_not)
        for changes, _, _ in [({}, "", ""), *OTHERWISE]
        for line in ready_lines(replace(READY, **changes), known)
    ]
    codes = {f"{each.name} {each.code}" for each in said}
    assert codes | {"battery charging", "stick missing"} == set(WORDS)
    own = {code for code in codes if code.split()[0] in readiness_phrases._OWN}
    assert own <= set(readiness_phrases._texts())
    for line in said:
        text = WORDS[f"{line.name} {line.code}"].format(*line.values)
        assert "{" not in text
    for line in (each for each in said if f"{each.name} {each.code}" in own):
        assert "%" not in str(readiness_phrases.line_of(line)["text"])

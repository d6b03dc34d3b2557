"""Whether a tablet is ready for its event: facts, and from them one line each: fine, to be looked at, or not known.

What each line means is decided here, once; its words, and the next step, belong to the face.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from desktop.core.battery import Battery
from desktop.core.device_health import ClockState, Disk
from desktop.core.errors import TablingError
from desktop.core.event import Event, event_day
from desktop.core.handover_counts import BoxStatus
from desktop.core.protection import Protection

ReadyState = Literal["fine", "watch", "unknown"]
ReadyName = Literal[
    "pack", "event", "clock", "pin", "battery", "disk", "screen", "memory", "stick", "box", "voice", "practice"
]
ENOUGH = 50  # percent: half a day on most tablets; less is to be plugged in before people come


@dataclass(frozen=True, slots=True)
class Readiness:
    """Days are ISO 8601, empty where there is none. `event`: None where it was ended.

    `version`, `opens`, `closes`: of the pack. `pin`: whether it is set and can be read. `practised`: the day on which
    headquarters opened the practice signature, `practice_sent` that on which it was sent.
    `tried_out`: the campaign is only for trying out.
    """

    version: int
    opens: str
    closes: str
    event: Event | None
    clock: ClockState
    pin: bool
    battery: Battery | None
    disk: Disk
    protection: Protection
    boxes: tuple[BoxStatus, ...]
    box_trouble: TablingError | None
    practice_sent: str
    practised: str
    tried_out: bool = False


@dataclass(frozen=True, slots=True)
class Around:
    """What only a face can tell. `locked`: nobody can leave the screen; `sticks`: how many are plugged in.

    `voice`: something can read aloud. None where that is not known.
    """

    locked: bool | None = None
    sticks: int | None = None
    voice: bool | None = None


@dataclass(frozen=True, slots=True)
class ReadyLine:
    """One line. `code`: which words it has, with `values` in them in their order."""

    name: ReadyName
    state: ReadyState
    code: str
    values: tuple[str, ...] = ()


def ready_lines(found: Readiness, around: Around) -> tuple[ReadyLine, ...]:
    """Return every line, in the order in which somebody sets a tablet up."""
    return tuple(_lines(found, around))


def _lines(found: Readiness, around: Around) -> Iterator[ReadyLine]:
    yield _pack(found)
    yield _event(found)
    doubt = found.clock.jumped
    yield ReadyLine("clock", "watch" if doubt else "fine", "doubted" if doubt else "right", (_moment(found.clock),))
    yield ReadyLine("pin", "fine" if found.pin else "watch", "set" if found.pin else "missing")
    yield _battery(found.battery)
    yield ReadyLine("disk", "fine" if found.disk.state == "roomy" else "watch", found.disk.state)
    yield _known("screen", around.locked, "locked", "open")
    holds = found.protection.holds
    yield ReadyLine("memory", "fine" if holds else "watch", "kept" if holds else "leaks")
    yield _stick(around.sticks, boxes=bool(found.boxes))
    yield _box(found)
    yield _known("voice", around.voice, "there", "missing")
    yield _practice(found)


def _pack(found: Readiness) -> ReadyLine:
    if found.tried_out:
        return ReadyLine("pack", "watch", "tried")
    day = event_day(found.clock.now)
    if found.opens > day:
        return ReadyLine("pack", "watch", "early", (str(found.version), found.opens))
    if found.closes and found.closes < day:
        return ReadyLine("pack", "watch", "over", (str(found.version), found.closes))
    if found.closes:
        return ReadyLine("pack", "fine", "until", (str(found.version), found.closes))
    return ReadyLine("pack", "fine", "open", (str(found.version),))


def _event(found: Readiness) -> ReadyLine:
    if found.event is None:
        return ReadyLine("event", "watch", "none")
    today = found.event.day == event_day(found.clock.now)
    return ReadyLine("event", "fine", "today" if today else "later", (found.event.name, found.event.day))


def _battery(battery: Battery | None) -> ReadyLine:
    if battery is None:
        return ReadyLine("battery", "unknown", "none")
    enough = battery.charging or battery.percent >= ENOUGH
    code = "charging" if battery.charging else "enough" if enough else "short"
    return ReadyLine("battery", "fine" if enough else "watch", code, (str(battery.percent),))


def _stick(sticks: int | None, *, boxes: bool) -> ReadyLine:
    if sticks is None:
        return ReadyLine("stick", "unknown", "unknown")
    if sticks:
        return ReadyLine("stick", "fine", "there")
    return ReadyLine("stick", "fine" if boxes else "watch", "spared" if boxes else "missing")


def _box(found: Readiness) -> ReadyLine:
    if found.box_trouble:
        return ReadyLine("box", "watch", "broken")
    if not found.boxes:
        return ReadyLine("box", "fine", "none")
    names = ", ".join(each.box for each in found.boxes)
    if any(each.kind for each in found.boxes):
        return ReadyLine("box", "watch", "trouble", (names,))
    tried = found.practised or any(each.delivered for each in found.boxes)
    return ReadyLine("box", "fine" if tried else "unknown", "tried" if tried else "untried", (names,))


def _practice(found: Readiness) -> ReadyLine:
    if found.practised:
        return ReadyLine("practice", "fine", "opened", (found.practised,))
    if found.practice_sent:
        return ReadyLine("practice", "watch", "sent", (found.practice_sent,))
    return ReadyLine("practice", "watch", "none")


def _known(name: ReadyName, answer: bool | None, yes: str, no: str) -> ReadyLine:  # noqa: FBT001  (an answer, or none)
    if answer is None:
        return ReadyLine(name, "unknown", "unknown")
    return ReadyLine(name, "fine" if answer else "watch", yes if answer else no)


def _moment(clock: ClockState) -> str:
    return clock.now.strftime("%Y-%m-%d %H:%M")

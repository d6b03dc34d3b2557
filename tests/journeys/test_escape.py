"""Nothing a bored person does at the keyboard or with the mouse leaves the kiosk, in real sessions of real systems."""

import ctypes
import json
import os
import random
import re
import signal
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest

from desktop.core.pack.reader import read_pack
from desktop.showing.kiosk_scenes import open_kiosk_scenes
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.kiosk.presence import USUAL_PATIENCE
from tests.support.chords import EVERY_CHORD, KEYS, SETS, chords
from tests.support.sessions import SIZE, RunningKiosk, compositor, kiosk, require, run, wait_for, within, x_server

pytestmark = pytest.mark.slow

# What a whole signature needs, in the order in which Tab leads to it, and the key or the words it is given.
WALK = {
    "sign": "Return",
    "listing_named": "space",
    "name_input": "Ada Lee",
    "usual_CA": "space",
    "add_signature": "Return",
}
# In the normal run each key meets one set and each set some keys; torture tries them all.
SOME_CHORDS = tuple(zip(KEYS, cycle(SETS[1:]), strict=False))
MANY_CHORDS = chords(10_000)
# Seconds after which the kiosk has given up whoever does nothing, wherever they were, and is as at its start.
GIVEN_UP = USUAL_PATIENCE.reading_milliseconds // 1000 + USUAL_PATIENCE.counted + 5


class Visitor:
    """Somebody with a keyboard and a mouse at a kiosk under X."""

    def __init__(self, session: dict[str, str], at: RunningKiosk) -> None:
        self.session, self.at = session, at
        self.places = places_of(at)
        self.window = wait_for(self._find_window, "the kiosk's window")
        wait_for(self.covers_the_screen, "the kiosk to fill the screen")
        run(session, "xdotool", "windowfocus", "--sync", self.window)

    def does(self, *lines: str) -> None:
        """Do what `xdotool` calls by these names, in one go."""
        run(self.session, "xdotool", "-", script="\n".join(lines) + "\n")

    def presses(self, chords: Iterator[tuple[str, tuple[str, ...]]] | tuple[tuple[str, tuple[str, ...]], ...]) -> None:
        self.does(*(f"key --delay 0 {'+'.join((*modifiers, key))}" for key, modifiers in chords))

    def covers_the_screen(self) -> bool:
        """Whether the one window there is fills the screen."""
        said = run(self.session, "xdotool", "getwindowgeometry", "--shell", self._find_window() or "0")
        found = dict(line.split("=") for line in said.splitlines() if "=" in line)
        return [found.get(name) for name in ("X", "Y", "WIDTH", "HEIGHT")] == ["0", "0", *map(str, SIZE)]

    def signs(self) -> None:
        """Sign with keys and clicks, from wherever the kiosk was left.

        Once more, slower, if it did not keep up or still speaks and looks as the last person wished: by then it has
        given that person up.
        """
        self.does("mouseup 1", *(f"keyup {name}" for name in ("ctrl", "alt", "shift", "super")), "sleep 1")
        before = self.at.signed()
        for pause in (0.3, 1.0, 2.0, 6.0):
            self._fills_in(pause)
            if within(2 + 5 * pause, lambda: self.at.signed() > before):
                self._clicks("next_person")
                return
            self.does(f"sleep {GIVEN_UP if pause > 0.5 else 1}")
        raise AssertionError("nobody can sign any more")

    def _fills_in(self, pause: float) -> None:
        # Each goes one step back, from sheets and pages as from the form; while one closes, another does nothing.
        for _ in range(6):
            self.does("key Escape", f"sleep {pause}")
        self._clicks("sign")
        self.does(f"sleep {pause}", "key space", "key Tab", "key Tab", "type --delay 20 Ada", "key Tab")
        self.does("key space", f"sleep {pause}")
        self._clicks("add_signature")

    def _clicks(self, name: str) -> None:
        x, y = self.places[name]
        self.does(f"mousemove {x} {y}", "click 1")

    def _find_window(self) -> str | None:
        found = run(self.session, "xdotool", "search", "--onlyvisible", "--class", "tabling").split()
        return found[0] if len(found) == 1 else None


def places_of(at: RunningKiosk) -> dict[str, tuple[int, int]]:
    """Return where the buttons are that a whole signature touches, read off the same screens offscreen."""
    stage = open_kiosk_scenes(read_pack(at.home.campaign), SIZE)
    hand, found = stage.hand, {}
    for name in ("sign", "add_signature", "next_person"):
        item = hand.wait_for(name)
        place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).center().toPoint()
        found[name] = (place.x(), place.y())
        if name == "sign":
            hand.tap(name)
            hand.wait_for_screen("form")
            QTest.keyClick(stage.window, Qt.Key.Key_A)  # real keys send the keyboard on screen away
            hand.let_run(0.2)
        elif name == "add_signature":
            _fill(hand)
            hand.tap(name)
            hand.wait_for_screen("thanks")
    stage.close()
    return found


def _fill(hand: TouchDriver) -> None:
    hand.tap("listing_named")
    hand.fill("name", "Ada")
    hand.tap("usual_CA")
    hand.let_run(0.2)


@pytest.fixture
def visitor(tmp_path: Path, qtbot: object) -> Iterator[Visitor]:  # noqa: ARG001  (the places are read off real screens)
    with x_server() as session, kiosk(tmp_path, session) as running:
        yield Visitor(session, running)


@pytest.mark.parametrize(
    ("chords", "attempts"),
    [
        pytest.param(SOME_CHORDS, 300, id="some"),
        pytest.param(EVERY_CHORD, 10_000, id="every", marks=pytest.mark.torture),
    ],
)
def test_no_chord_no_request_and_nothing_a_bored_person_tries_leaves_the_kiosk(
    visitor: Visitor, chords: tuple[tuple[str, tuple[str, ...]], ...], attempts: int
):
    chance, process = random.Random(11), visitor.at.process  # noqa: S311  (no secret hangs on it)
    visitor.presses(chords)
    assert visitor.covers_the_screen()
    for _ in range(attempts // 100):
        visitor.does(*(attempt(chance) for _ in range(99)))
        ask_to_close(visitor.session["DISPLAY"], int(visitor.window))
        assert visitor.covers_the_screen()
    visitor.signs()
    assert visitor.at.process == process, "it never ended, not even for a moment"
    run(visitor.session, "xdotool", "windowkill", visitor.window)
    wait_for(lambda: visitor.at.process not in (None, process), "the supervisor")
    wait_for(visitor.covers_the_screen, "the kiosk to be back")


def attempt(chance: random.Random) -> str:
    """One thing to try, as xdotool calls it."""
    to = f"mousemove {chance.randrange(SIZE[0])} {chance.randrange(SIZE[1])}"
    button = chance.choice((1, 1, 1, 2, 3, 4, 5, 8, 9))
    key = "+".join((*chance.choice(SETS), chance.choice(KEYS)))
    drag = f"{to} mousedown {button} mousemove_relative -- {chance.randrange(-300, 300)} 40 mouseup {button}"
    held = f"{to} mousedown 1 sleep 0.6 mouseup 1"
    tries = {f"key --delay 0 {key}": 70, f"{to} click --repeat 2 --delay 1 {button}": 20, drag: 9, held: 1}
    return chance.choices(tuple(tries), tuple(tries.values()))[0]


def ask_to_close(display: str, window: int) -> None:
    """Send what a window manager sends when its close button is pressed."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XInternAtom.restype = ctypes.c_ulong
    connection = ctypes.c_void_p(wait_for(lambda: x.XOpenDisplay(display.encode()), "the X server to answer"))
    protocols, delete = (x.XInternAtom(connection, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
    # XClientMessageEvent padded to the size of XEvent; 33 is ClientMessage.
    event = (ctypes.c_long * 24)(33, 0, 0, 0, window, protocols, 32, delete, 0)
    x.XSendEvent(connection, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(event))
    x.XSync(connection, 0)
    x.XCloseDisplay(connection)


class WaylandVisitor:
    """Somebody with a keyboard at a kiosk under sway, which tells what it shows."""

    def __init__(self, session: dict[str, str], at: RunningKiosk) -> None:
        self.session, self.at = session, at
        (self.socket,) = Path(session["XDG_RUNTIME_DIR"]).glob("sway-ipc*")
        self.tabs = tabs_of(at)
        wait_for(self.covers_the_screen, "the kiosk to fill the screen")

    def asks_sway(self, *words: str) -> str:
        return run(self.session, "swaymsg", "--socket", str(self.socket), "--raw", *words)

    def types(self, *arguments: str) -> None:
        """Type in one go. Each go plugs a keyboard in: whoever types before the window heard of it is not heard."""
        run(self.session, "wtype", "-d", "2", "-s", "400", *arguments)

    def covers_the_screen(self) -> bool:
        shown = [window for window in windows(json.loads(self.asks_sway("-t", "get_tree"))) if window["visible"]]
        places = [(window["app_id"], *window["rect"].values()) for window in shown]
        return places == [("tabling", 0, 0, *SIZE)]

    def signs(self) -> None:
        """Sign, at a kiosk that nobody touched yet; once more, slower, if it did not keep up."""
        for pause in (500, 2000, 5000, 15_000):  # milliseconds
            self._fills_in(str(pause))
            if within(3 + pause / 1000, lambda: self.at.signed() > 0):
                return
            self.types(*keys("Escape", times=6))
        raise AssertionError("nobody can sign")

    def _fills_in(self, pause: str) -> None:
        words = []
        for name, act in WALK.items():
            words += [*keys("Tab", times=self.tabs[name]), *(keys(act) if act in KEYS else [act]), "-s", pause]
        self.types(*words)

    def changes_language(self) -> bool:
        """Try what has the keyboard's attention, one after the other, until the window is called otherwise."""
        before = self.title()
        for tabs in range(1, 12):
            self.types(*keys("Escape", times=4), *keys("Tab", times=tabs), *keys("Return"))
            if within(0.5, lambda: self.title() != before):
                return True
        return False

    def title(self) -> str:
        return next(windows(json.loads(self.asks_sway("-t", "get_tree"))))["name"]


def keys(key: str, modifiers: tuple[str, ...] = (), times: int = 1) -> list[str]:
    """One chord as wtype calls it."""
    names = [{"super": "logo"}.get(name, name) for name in modifiers]
    held = [word for name in names for word in ("-M", name)]
    let_go = [word for name in names for word in ("-m", name)]
    return [*held, "-k", key, *let_go] * times


def windows(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Walk over what sway shows."""
    if node.get("app_id"):
        yield node
    for inside in (*node["nodes"], *node["floating_nodes"]):
        yield from windows(inside)


def tabs_of(at: RunningKiosk) -> dict[str, int]:
    """Return how many Tabs lead to each thing that a whole signature needs, from the one before it."""
    stage = open_kiosk_scenes(read_pack(at.home.campaign), SIZE)
    found = {}
    for name, act in WALK.items():
        found[name] = _tabs_to(stage.hand, name)
        stage.hand.press(getattr(Qt.Key, f"Key_{act.title()}")) if act in KEYS else stage.hand.type(act)
        stage.hand.wait_for_screen("form" if name != "add_signature" else "thanks")
    stage.close()
    return found


def _tabs_to(hand: TouchDriver, name: str) -> int:
    for tabs in range(40):
        if hand.focused() == name:
            return tabs
        hand.press(Qt.Key.Key_Tab)
    raise AssertionError(f"no Tab leads to {name}")


@pytest.mark.parametrize(
    "chords",
    [pytest.param(SOME_CHORDS, id="some"), pytest.param(MANY_CHORDS, id="many", marks=pytest.mark.torture)],
)
def test_under_sway_no_chord_and_no_request_to_close_leaves_it(
    tmp_path: Path,
    qtbot: object,  # noqa: ARG001
    chords: tuple[tuple[str, tuple[str, ...]], ...],
):
    require("sway", "swaymsg", "wtype")
    config = tmp_path / "sway.conf"
    config.write_text(f"xwayland disable\noutput * resolution {SIZE[0]}x{SIZE[1]}\n")
    command = ["sway", "--config", str(config)]
    with compositor(tmp_path, command) as session, kiosk(tmp_path, session) as running:
        visitor, process = WaylandVisitor(session, running), running.process
        visitor.signs()
        for first in range(0, len(chords), 200):
            visitor.types(*(word for chord in chords[first : first + 200] for word in keys(*chord)))
            assert visitor.covers_the_screen()
        for _ in range(3):
            visitor.asks_sway('[app_id="tabling"] kill')
        assert visitor.covers_the_screen()
        assert visitor.changes_language(), "it still does what it is asked"
        assert running.process == process


def test_cage_gives_it_the_whole_screen_and_the_supervisor_brings_it_back_there(tmp_path: Path):
    # Told by what the window hands to cage: cage 0.1.4 draws only its first picture without a screen.
    attached = re.compile(r"create_buffer\(new id wl_buffer@\d+, \d+, (\d+), (\d+),")
    command = ["cage", "-d", "--", "sleep", "600"]

    def filled(running: RunningKiosk, times: int) -> bool:
        starts = re.split(r"wl_display@1.get_registry", running.said.read_text("utf-8", "replace"))[1:]
        return len(starts) == times and ("1280", "720") in attached.findall(starts[-1])

    with compositor(tmp_path, command) as session, kiosk(tmp_path, session | {"WAYLAND_DEBUG": "client"}) as running:
        wait_for(lambda: filled(running, 1), "a picture of cage's whole screen")
        os.kill(running.process or 0, signal.SIGKILL)
        wait_for(lambda: filled(running, 2), "the kiosk to be back")


@pytest.mark.torture
def test_in_cage_people_sign_by_real_keys_no_chord_leaves_it_and_a_crash_brings_it_back(
    tmp_path: Path,
    qtbot: object,  # noqa: ARG001
):
    """In cage, as in the locked session; its screen is a window of an X server, whose keys reach it as real ones do."""
    command = ["cage", "-d", "--", "sleep", "3600"]
    with (
        x_server() as screen,
        compositor(tmp_path, command, screen["DISPLAY"]) as session,
        kiosk(tmp_path, session) as running,
    ):
        visitor = CageVisitor(screen, running)
        visitor.signs()
        process, signed = running.process, running.signed()
        for first in range(0, len(MANY_CHORDS), 200):
            visitor.presses(MANY_CHORDS[first : first + 200])
        visitor.signs()
        assert (running.process, running.signed() > signed) == (process, True), "it never ended, not even for a moment"
        os.kill(process or 0, signal.SIGKILL)
        wait_for(lambda: running.process not in (None, process), "the supervisor")
        visitor.signs()


class CageVisitor:
    """Somebody with a keyboard at a kiosk in cage, which is shown in the one window of an X server."""

    def __init__(self, screen: dict[str, str], at: RunningKiosk) -> None:
        self.screen, self.at, self.tabs = screen, at, tabs_of(at)
        found = wait_for(
            lambda: run(screen, "xdotool", "search", "--name", "").split()[1:], "a window beside the root's"
        )
        window = found[-1]
        run(screen, "xdotool", "windowsize", "--sync", window, *map(str, SIZE), "windowfocus", "--sync", window)

    def presses(self, chords: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
        self._does(*(f"key --delay 1 {'+'.join((*modifiers, key))}" for key, modifiers in chords))

    def signs(self) -> None:
        """Sign by keys alone; once more, slower, if it did not keep up or is as the last person wished."""
        before = self.at.signed()
        for pause in (0.5, 2.0, 6.0, 15.0):
            self._does(*["key Escape"] * 6, f"sleep {pause}")
            for name, act in WALK.items():
                self._does(*["key Tab"] * self.tabs[name], f"key {act}" if act in KEYS else f"type --delay 20 '{act}'")
                self._does(f"sleep {pause}")
            if within(3 + pause, lambda: self.at.signed() > before):
                return
            self._does(f"sleep {GIVEN_UP if pause > 2 else 1}")
        raise AssertionError("nobody can sign")

    def _does(self, *lines: str) -> None:
        run(self.screen, "xdotool", "-", script="\n".join(lines) + "\n")

"""A screen reader that signs: finds controls by name on the accessibility bus, presses and fills them, nothing else.

Run with the system's Python, which has gi: `python3 screen_reader.py Name=text … Name …`; prints what it did, and what
it was told meanwhile. A step that is a number waits as many seconds.
"""

import sys
import time
import warnings
from collections.abc import Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)  # the names of these calls differ between versions of the bus
PATIENCE = 180.0  # seconds: only what never comes takes as long
PRESSES = ("Press", "Toggle", "ShowMenu")


def walk(node: Atspi.Accessible | None) -> Iterator[Atspi.Accessible]:
    """Walk over what is there, in order. Qt calls what is scrolled away invisible, but it can have the focus."""
    if node is None:
        return
    states = node.get_state_set()
    if states.contains(Atspi.StateType.VISIBLE) or states.contains(Atspi.StateType.FOCUSABLE):
        yield node
    for number in range(node.get_child_count()):
        yield from walk(node.get_child_at_index(number))


def kiosk() -> Iterator[Atspi.Accessible]:
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(number)
        if application is not None and application.get_name() == "tabling":
            yield from walk(application)


def find(name: str) -> Atspi.Accessible:
    """Return what can be used and is called so, or begins so: a choice is called by what is chosen too."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        for node in kiosk():
            if node.get_name().startswith(name) and (node.get_n_actions() or 0) and node.get_role_name() != "label":
                return node
        time.sleep(0.2)
    raise SystemExit(f"nothing is called {name}: {[each.get_name() for each in kiosk()]}")


def press(name: str) -> None:
    node = find(name)
    actions = [node.get_action_name(number) for number in range(node.get_n_actions())]
    number = next((number for number, action in enumerate(actions) if action in PRESSES), None)
    if number is None or not node.do_action(number):
        raise SystemExit(f"{name} could not be pressed: {actions}")


def fill(name: str, text: str) -> None:
    node = find(name)
    if not node.get_editable_text_iface() or not node.set_text_contents(text):
        raise SystemExit(f"{name} could not be filled in")


def tell() -> None:
    """Print each control that is shown: role, name, description."""
    for node in kiosk():
        sys.stdout.write(f"{node.get_role_name()}\t{node.get_name()}\t{node.get_description()}\n")


def listen(seconds: float) -> None:
    """Let what is announced come in."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        while GLib.MainContext.default().iteration(0):
            pass
        time.sleep(0.02)


def hear(event: Atspi.Event) -> None:
    sys.stdout.write(f"heard {event.any_data}\n")


# Of itself the bus takes a kiosk that answers nothing for 0.8 s for one that is not there: on a busy machine it is.
Atspi.set_timeout(int(1000 * PATIENCE), int(1000 * PATIENCE))
listener = Atspi.EventListener.new(hear)
listener.register("object:announcement")
listen(0.4)
for step in sys.argv[1:]:
    wanted, filled, given = step.partition("=")
    if not step.isdigit():
        fill(wanted, given) if filled else press(wanted)
    sys.stdout.write(f"did {step}\n")
    listen(float(step) if step.isdigit() else 1.0)
tell()

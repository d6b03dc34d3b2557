"""What one stick says to every tablet that is set up from it, beside the campaign pack that it is for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop.core.event import Event

SETUP_FILE = "tabling-setup.json"
NAMES = "tabling-names"  # the folder in which numbers of tablets are taken
MOST_EVENTS = 60
LONGEST_CALLED = 30  # characters of a tablet's name without its number: LONGEST_NAME at headquarters is 40


@dataclass(frozen=True, slots=True)
class TabletSetup:
    """`set`: four letters by chance that name this stick on its labels. `pack`: the digest that its signature names.

    `called` and `first`: tablets are “Tablet 1”, “Tablet 2” and so on. `language`: that of the kiosk's first screen,
    empty for the campaign's own. `pin`: the volunteers' PIN, stretched; empty where each table sets its own. `boxes`:
    what a drop box file says of each, passwords among it.
    """

    set: str
    campaign: str
    pack: str
    called: str = "Tablet"
    first: int = 1
    language: str = ""
    events: tuple[Event, ...] = ()
    pin: str = field(default="", repr=False)
    boxes: tuple[Mapping[str, object], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class SetupStick:
    """A stick that sets up tablets: where it is, and what it says."""

    folder: Path
    setup: TabletSetup

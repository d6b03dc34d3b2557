"""What a setup stick left on this tablet: its name, the language of its first screen, and the events that are planned.

Nobody who signs waits for it: damaged it counts as nothing. What a newer Tabling wrote is refused, as everywhere.
"""

import json
from dataclasses import asdict, dataclass

from desktop.core.data_folder import DataFolder
from desktop.core.errors import OutputError, SettingNewer, UsageError
from desktop.core.event import Event, event_of
from desktop.core.whole_files import read_bounded, write_whole

TABLET_FORMAT = 1
_LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True)
class TabletFacts:
    """`name`: as on its label, empty where nobody gave one; `set`: the stick that did. `language`: or empty."""

    name: str = ""
    set: str = ""
    language: str = ""
    events: tuple[Event, ...] = ()


def write_tablet(home: DataFolder, facts: TabletFacts) -> None:
    """Keep what a stick said, whole or not at all. Raises OutputError."""
    events = [[each.name, each.place, each.day] for each in facts.events]
    said = {"format": TABLET_FORMAT} | asdict(facts) | {"events": events}
    write_whole(home.tablet, json.dumps(said, ensure_ascii=False).encode())


def read_tablet(home: DataFolder) -> TabletFacts:
    """Return what a stick left here; nothing where none did, or where it is damaged. Raises SettingNewer."""
    if not home.tablet.exists():
        return TabletFacts()
    try:
        said = json.loads(read_bounded(home.tablet, _LARGEST, OutputError))
        _require_known(said["format"])
        events = tuple(event_of(*map(str, each)) for each in said["events"])
        return TabletFacts(str(said["name"]), str(said["set"]), str(said["language"]), events)
    except SettingNewer:
        raise
    except (OutputError, UsageError, ValueError, KeyError, TypeError, RecursionError):
        return TabletFacts()


def _require_known(found: object) -> None:
    if isinstance(found, int) and found > TABLET_FORMAT:
        raise SettingNewer("tablet.json was written by a newer Tabling. Update this one.")

"""What opens windows, as the command is given it: the command itself knows none."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # whoever only asks for the version waits for none of these
    from desktop.cli.window_outcomes import Drawn, Filmed, Visit
    from desktop.core.data_folder import DataFolder
    from desktop.core.progress import Report


@dataclass(frozen=True, slots=True)
class KioskOptions:
    """How the kiosk is run: `drop_box` is a folder on offer beside what is plugged in, for handing over and for packs.

    `locked`: it fills the screen, and only the volunteers' PIN ends it.
    """

    drop_box: Path | None = None
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Windows:
    """The five ways to open windows.

    `run_kiosk` shows the kiosk until somebody leaves it and returns the exit code; it is given what tells of a mistake
    of ours. `visit` lets invented people sign at a window that is drawn into memory, and keeps pictures in a folder.
    `draw_scenes` draws every scene into one folder, those for the guides into another; `film_way` has the whole way of
    staff gone, and keeps its pictures in a folder. `run_console` shows the staff console: what it remembers lies in a
    folder, the second one is the workspace to open, and then who works here; the last holds staff's own presets.
    """

    run_kiosk: Callable[["DataFolder", KioskOptions, Callable[[BaseException], None]], int]
    visit: Callable[["DataFolder", Path, "Report"], "Visit"]
    draw_scenes: Callable[[Path, Path | None, "Report"], "Drawn"]
    film_way: Callable[[Path, "Report"], "Filmed"]
    run_console: Callable[[Path, Path | None, str, Callable[[BaseException], None], Path | None], int]

"""What `tabling kiosk` was asked, read without typer where it was asked plainly.

typer and what it is made of take half as long as the kiosk's first screen: nobody at a table waits for help texts.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class KioskCall:
    """The options of `tabling kiosk`, as its help has them."""

    campaign: Path | None = None
    event: str = ""
    place: str = ""
    first_start: bool = False
    drop_box: Path | None = None
    locked: bool = False
    supervised: bool = False
    data: Path | None = None


_FLAGS = ("first_start", "locked", "supervised")
_PATHS = ("campaign", "drop_box", "data")
_TEXTS = ("event", "place")


def read_plain(arguments: Sequence[str]) -> KioskCall | None:
    """Return what is asked; None where typer has to look: at a question, a mistake, or another way to write it."""
    asked: dict[str, object] = {}
    rest = iter(arguments)
    for word in rest:
        name = word.removeprefix("--").replace("-", "_")
        if word != _option(name):
            return None
        if name in _FLAGS:
            asked[name] = True
            continue
        value = next(rest, "-")
        if name not in _PATHS + _TEXTS or value.startswith("-"):
            return None
        asked[name] = Path(value) if name in _PATHS else value
    return KioskCall(**asked)  # type: ignore[arg-type]  # each by its kind, above


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"

"""What each platform can do that people are sent to: say whether somebody is there, and take them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

SYSTEM = "tabling"  # what our identifiers begin with, at every platform
LOOKS_ODDLY = (
    "The platform does not look people up as its rules say, so nobody could be sent just once. Nobody was sent."
)


@dataclass(frozen=True, slots=True)
class Leaving:
    """Somebody on the way to a platform: the id of their signature (hex), what it is told, whether they said yes.

    `facts`: by the platform's own names, none empty. `signed_at`: UTC, ISO 8601, or empty.
    """

    id: str
    facts: Mapping[str, str]
    said_yes: bool
    signed_at: str

    @property
    def identifier(self) -> str:
        """By what the platform knows them for good, and nobody else."""
        return f"{SYSTEM}:{self.id}"


class NotTaken(Exception):
    """The platform answered that it does not take somebody; `str()` is its own word for it, cut."""


class Platform(Protocol):
    """A platform. `looks_up`: it can be asked whether somebody is there; else what is unclear stays unclear.

    All of these raise Unclear, PlatformRefused, PushInterrupted, Cancelled.
    """

    looks_up: bool

    def begin(self) -> None:
        """Look whether key and page are right; nobody is sent."""
        ...

    def find(self, person: Leaving) -> str:
        """Return what the platform calls the signature of somebody who is there whole, nothing where they are not."""
        ...

    def send(self, person: Leaving) -> str:
        """Send somebody and return what the platform calls the signature. Raises NotTaken."""
        ...


def own_word(*found: object) -> str:
    """Return the first text among what a platform says of an error: one line, cut, of letters that can be shown."""
    said = next((each for each in found if isinstance(each, str) and each.strip()), "")
    shown = "".join(each if each.isprintable() else " " for each in said[:400])
    return " ".join(shown.split())[:160]


def texts_at(body: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """Return the texts of a list in a platform's answer; none where there is no such list."""
    found = body.get(name)
    return tuple(each for each in found if isinstance(each, str)) if isinstance(found, list) else ()


def rows_at(body: Mapping[str, Any], *path: str) -> tuple[Mapping[str, Any], ...]:
    """Return the objects of a list in a platform's answer, at the end of a path; none where there is no such list."""
    found: object = body
    for name in path:
        found = found.get(name) if isinstance(found, dict) else None
    return tuple(each for each in found if isinstance(each, dict)) if isinstance(found, list) else ()

"""The withdrawal code: shown once on the thanks, kept only inside the seal; by it headquarters finds a signature."""

import re
import secrets
from dataclasses import dataclass
from typing import Literal

from desktop.core.errors import UsageError
from desktop.core.one_line_text import clean_line
from desktop.core.sealed_text_limits import LONGEST, written_bytes

# Nothing that is read or written for another (0 O Q, 1 I L, 2 Z, 5 S, 8 B, 6 G, U V), no vowels to spell words with.
ALPHABET = "23456789CDFHJKMNPRTWXY"
_GROUP, _GROUPS = 4, 2


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """A signature is safe on disk: by its `id` its signer may undo it at once, by its `code` take it back later."""

    id: str
    code: str


RequestProblem = Literal["no_name", "too_long", "no_code"]


def find_request_problems(name: str, code: str) -> tuple[RequestProblem, ...]:
    """Return what keeps this name and code, as they were typed, from being a request to be taken off.

    It looks at how they are written, never whether anybody signed so: a kiosk cannot know that.
    """
    neat = clean_line(name)
    found: list[RequestProblem] = [] if neat else ["no_name"]
    if written_bytes(neat) > LONGEST["name"]:
        found.append("too_long")
    try:
        read_code(code)
    except UsageError:
        found.append("no_code")
    return tuple(found)


def new_code() -> str:
    """Return two groups of four characters, about 36 bits: `7KMD-3XPR`.

    Random, never made from what somebody gave. Among a million signatures about nine pairs share one, so
    headquarters asks for the name as well.
    """
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(_GROUP)) for _ in range(_GROUPS))


def is_code(text: str) -> bool:
    """Say whether `text` is a code as `new_code` makes it."""
    return bool(_CODE.fullmatch(text))


_CODE = re.compile("-".join([f"[{ALPHABET}]{{{_GROUP}}}"] * _GROUPS))


def read_code(typed: str) -> str:
    """Return a code as it was shown, from how people write it down: small letters, spaces, no hyphen.

    Raises UsageError for what is none.
    """
    bare = "".join(typed.upper().split()).replace("-", "")
    code = f"{bare[:_GROUP]}-{bare[_GROUP:]}"
    if not is_code(code):
        raise UsageError("This is no withdrawal code. One looks like 7KMD-3XPR; never with 0, O, 1, I, 5 or S.")
    return code

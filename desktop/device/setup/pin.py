"""The volunteers' PIN: kept stretched, and asked more slowly after each wrong guess, also after a restart."""

import json
import re
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from secrets import randbelow, token_bytes

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desktop.core.errors import OutputError, PinDamaged, UsageError
from desktop.core.files import read_bounded, write_whole
from desktop.core.stretching import ONE_AT_A_TIME

PIN_FORMAT = 1
SHORTEST, LONGEST = 6, 12  # digits
# Seconds: slips are free, then 5, 10, 20 … 900. A crowd gets about 40 guesses at a million in a day of eight hours.
_FREE, _FIRST, _MOST = 2, 5, 900
# RFC 9106, section 4, second recommended option: 64 MiB, 3 passes, 4 lanes.
_ARGON2 = {"memory_kib": 64 * 1024, "passes": 3, "lanes": 4}
_SALT, _HASH = 16, 32  # bytes
_SALT_AND_HASH = r"[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}"  # the same in base64; any other length makes a guess fail


@dataclass(frozen=True, slots=True)
class _Kept:
    """What pin.json holds: the stretched PIN (empty: none was set) and the wrong guesses since the last right one."""

    stretched: str
    failures: int


def is_pin_wanted(path: Path) -> bool:
    """Say whether no PIN was set yet. A damaged one was: people may sign, and nobody sets another in its place."""
    try:
        return not _read(path).stretched
    except PinDamaged:
        return False


class PinLock:
    """The one place that knows whether a PIN is right. A wrong PIN, none, and one tried too soon look the same.

    A PIN that another process sets meanwhile counts from the next guess on.
    """

    def __init__(self, path: Path, steady: Callable[[], float] = time.monotonic) -> None:
        """Read what is kept. After wrong guesses the delay begins anew: a restart saves nobody the wait.

        Raises PinDamaged.
        """
        self._path = path
        self._steady = steady
        self._kept = _read(path)
        self._open_again = steady() + pin_delay(self._kept.failures)

    @property
    def is_set(self) -> bool:
        """Whether the first start has set a PIN."""
        return bool(self._kept.stretched)

    def set(self, pin: str) -> None:
        """Keep a new PIN. Raises UsageError for one that is too short or too plain, OutputError."""
        set_pin(self._path, pin)
        self._follow()

    def check(self, pin: str) -> bool:
        """Say whether this is the PIN. While there is something left to wait, no PIN is."""
        if not self.is_set or self.wait():
            return False
        self._note(self._kept.failures + 1)  # before looking: to pull the plug while we look is no free guess
        if not self.matches(pin):
            self._open_again = self._steady() + pin_delay(self._kept.failures)
            return False
        self._note(0)
        return True

    def matches(self, pin: str) -> bool:
        """Say whether this is the PIN, and count no guess: for whoever sets up the device, never for a screen."""
        try:
            with ONE_AT_A_TIME:
                Argon2id.verify_phc_encoded(_digits(pin[: 4 * LONGEST]).encode(), self._kept.stretched)
        except InvalidKey:
            return False
        return True

    def wait(self) -> float:
        """Return the seconds until the next guess counts."""
        self._follow()
        return max(0.0, self._open_again - self._steady())

    def _follow(self) -> None:
        with suppress(PinDamaged):  # what this process knows goes on counting
            kept = _read(self._path)
            if kept.stretched and kept.stretched != self._kept.stretched:
                self._kept, self._open_again = kept, self._steady() + pin_delay(kept.failures)

    def _note(self, failures: int) -> None:
        self._follow()  # never the old PIN over a new one
        self._kept = _Kept(self._kept.stretched, failures)
        try:
            _write(self._path, self._kept)
        except OutputError:
            return  # a full or read-only disk is when a volunteer must get in; this process goes on counting


def set_pin(path: Path, pin: str) -> None:
    """Keep a new PIN in the place of the one there is, or of a file that cannot be read.

    Raises UsageError for one that is too short or too plain, OutputError.
    """
    digits = require_good_pin(pin)
    stretching = Argon2id(
        salt=token_bytes(_SALT),
        length=_HASH,
        iterations=_ARGON2["passes"],
        lanes=_ARGON2["lanes"],
        memory_cost=_ARGON2["memory_kib"],
    )
    with ONE_AT_A_TIME:
        stretched = stretching.derive_phc_encoded(digits.encode())
    _write(path, _Kept(stretched, 0))


def require_good_pin(pin: str) -> str:
    """Return the PIN in plain digits. Raises UsageError for one that is too short or too plain."""
    digits = _digits(pin)
    if not SHORTEST <= len(digits) <= LONGEST or not digits.isdecimal():
        raise UsageError(f"Choose a PIN of {SHORTEST} to {LONGEST} digits.")
    if len({(int(after) - int(before)) % 10 for before, after in pairwise(digits)}) == 1:
        raise UsageError("This PIN is the first that anybody would try. Choose one without a pattern.")
    return digits


def new_pin() -> str:
    """Return a random PIN of eight digits without a pattern."""
    while True:
        pin = f"{randbelow(10**8):08}"
        with suppress(UsageError):
            return require_good_pin(pin)


def pin_delay(failures: int) -> float:
    """Return the seconds to wait after so many wrong guesses in a row."""
    return 0 if failures <= _FREE else min(_FIRST * 2.0 ** min(failures - _FREE - 1, 20), _MOST)


def _digits(pin: str) -> str:
    # A keyboard in Arabic or Persian types digits of its own.
    return "".join(str(int(each)) if each.isdecimal() else each for each in pin.strip())


def _read(path: Path) -> _Kept:
    if not path.exists():
        return _Kept("", 0)
    try:
        said = json.loads(read_bounded(path, 4096, PinDamaged))
        return _checked(said["format"], said["stretched"], said["failures"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise PinDamaged(
            f"{path} is damaged. Whoever looks after this device sets a new PIN; nothing else is lost."
        ) from error


def _checked(number: object, stretched: str, failures: int) -> _Kept:
    # Only our own figures: a file may not make us spend a terabyte or settle for less.
    figures = "$argon2id$v=19$m={memory_kib},t={passes},p={lanes}$".format_map(_ARGON2)
    ours = re.fullmatch(re.escape(figures) + _SALT_AND_HASH, stretched)
    if number != PIN_FORMAT or not ours or type(failures) is not int or failures < 0:
        raise ValueError("not as expected")
    return _Kept(stretched, failures)


def _write(path: Path, kept: _Kept) -> None:
    said = {"format": PIN_FORMAT, "stretched": kept.stretched, "failures": kept.failures}
    write_whole(path, json.dumps(said).encode())

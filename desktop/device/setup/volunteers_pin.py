"""The volunteers' PIN: kept stretched, and asked more slowly after each wrong guess, also after a restart."""

import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desktop.core.errors import OutputError, PinDamaged
from desktop.core.pin_rules import LONGEST, is_stretched, plain_digits, stretch_pin
from desktop.core.secret_stretching_lock import ONE_AT_A_TIME
from desktop.core.whole_files import read_bounded, refusal, write_whole

PIN_FORMAT = 1
# Seconds: slips are free, then 5, 10, 20 … 900. A crowd gets about 40 guesses at a million in a day of eight hours.
_FREE, _FIRST, _MOST = 2, 5, 900


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


def is_pin_readable(path: Path) -> bool:
    """Say whether a PIN is set, and can open the volunteers' page."""
    try:
        return bool(_read(path).stretched)
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
                Argon2id.verify_phc_encoded(plain_digits(pin[: 4 * LONGEST]).encode(), self._kept.stretched)
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
    keep_stretched(path, stretch_pin(pin))


def keep_stretched(path: Path, stretched: str) -> None:
    """Keep a new PIN that was stretched elsewhere, as a stick that sets up a tablet brings it. Raises OutputError."""
    _write(path, _Kept(stretched, 0))


def forget_pin(path: Path) -> None:
    """Keep no PIN: that of a try-out makes way for another. Raises OutputError."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise refusal("The PIN of the try-out cannot be taken away", error) from error


def pin_delay(failures: int) -> float:
    """Return the seconds to wait after so many wrong guesses in a row."""
    return 0 if failures <= _FREE else min(_FIRST * 2.0 ** min(failures - _FREE - 1, 20), _MOST)


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
    if number != PIN_FORMAT or not is_stretched(stretched) or type(failures) is not int or failures < 0:
        raise ValueError("not as expected")
    return _Kept(stretched, failures)


def _write(path: Path, kept: _Kept) -> None:
    said = {"format": PIN_FORMAT, "stretched": kept.stretched, "failures": kept.failures}
    write_whole(path, json.dumps(said).encode())

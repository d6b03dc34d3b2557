"""One person on the way: noted as sent, looked up, sent where they are not there, and noted as what came of it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

from desktop.core.errors import Cancelled
from desktop.core.push_errors import PlatformRefused, PushInterrupted, SubscribedUnasked
from desktop.petition.push.https_requests import Unclear
from desktop.petition.push.last_check_before_sending import Gate
from desktop.petition.push.platform import Leaving, NotTaken, Platform
from desktop.petition.push.push_progress import State, move
from desktop.petition.push.run_sign_of_life import Pulse
from desktop.petition.push.run_turn import Turn
from desktop.petition.store.opening_petition import Petition

_MOST_TRIES = 6
_MOST_REFUSED = 10  # of the first ones: then it is the mapping or the key, and not the people
_STEP = 0.2  # seconds
_BROKEN = "The platform gives no answer that can be read. What was sent is noted; go on later."
_TOOK_NONE = (
    f"The platform took none of the first {_MOST_REFUSED}. What it says of each stands with this push. Look at the "
    "mapping and the key."
)
T = TypeVar("T")


@dataclass(slots=True)
class Sender:
    """Sends the people of push `number`, one at a time. `settling`: as of `PushTimes`.

    All of it raises PushInterrupted, PlatformRefused, PushRunning, PetitionError, Cancelled.
    """

    petition: Petition
    number: int
    platform: Platform
    gate: Gate
    turn: Turn
    pulse: Pulse
    settling: float
    _refused: int = 0
    _took_one: bool = False

    def begin(self) -> None:
        """Look whether the platform would take anybody."""
        self._asked(self.platform.begin)

    def settle(self, person: int, at: str) -> bool:
        """Look up somebody whom a run before left on the way, and say whether that is all; else they are planned."""
        if not self.platform.looks_up:
            self._note(person, "unclear")
            return True
        self._wait(self.settling - (datetime.now(UTC) - datetime.fromisoformat(at)).total_seconds())
        with self.petition.reading() as connection:
            leaving = self.gate.known(connection, person)
        remote = self._there(leaving) if leaving else ""
        self._note(person, "confirmed" if remote else "planned", remote=remote)
        return bool(remote)

    def deliver(self, person: int) -> None:
        """Send somebody, once; or note that they may not leave any more, or that the platform does not take them."""
        for tries in range(_MOST_TRIES):
            leaving = self._leave(person)
            if leaving is None:
                return
            try:
                self._taken(person, self._there(leaving) or self.platform.send(leaving))
            except NotTaken as error:
                self._not_taken(person, leaving, str(error))
            except Unclear as error:
                self._after_unclear(person, error, tries)
                continue
            except SubscribedUnasked:
                self._note(person, "refused", reason="it subscribed them unasked")
                raise
            except (PlatformRefused, PushInterrupted, Cancelled):
                self._not_asked(person)
                raise
            return
        self._give_up(person)

    def _leave(self, person: int) -> Leaving | None:
        """Write down that somebody is on the way, if they may leave at this very moment."""
        with self.petition.transaction() as connection:
            self.turn.keep(connection)
            leaving = self.gate.leaving(connection, person)
            there = move(connection, self.number, person, "sent" if leaving else "held")
        return leaving if there else None

    def _there(self, leaving: Leaving) -> str:
        """Look somebody up. Where that cannot be done nobody is sent."""
        return self._asked(lambda: self.platform.find(leaving)) if self.platform.looks_up else ""

    def _asked(self, question: Callable[[], T]) -> T:
        """Ask again what changes nothing, until there is an answer that can be read."""
        for tries in range(_MOST_TRIES):
            try:
                return question()
            except Unclear:
                self._wait(tries * min(1.0, self.settling))
        raise PushInterrupted(_BROKEN)

    def _after_unclear(self, person: int, error: Unclear, tries: int) -> None:
        """Wait until the platform has surely ended; what cannot be looked up is left open."""
        if not self.platform.looks_up:
            self._note(person, "unclear")
            raise PushInterrupted(_BROKEN) from error
        self._wait(min(1.0, self.settling) * tries if error.over else self.settling)

    def _give_up(self, person: int) -> None:
        """Note that the platform never answered in words that can be read, and that somebody is not there."""
        with self.petition.reading() as connection:
            leaving = self.gate.known(connection, person)
        if leaving:
            self._not_taken(person, leaving, "no answer to be read")

    def _not_taken(self, person: int, leaving: Leaving, why: str) -> None:
        if remote := self._there(leaving):  # whatever it said
            self._taken(person, remote)
            return
        self._note(person, "refused", reason=why)
        self._refused += 1
        if self._refused == _MOST_REFUSED and not self._took_one:
            raise PlatformRefused(_TOOK_NONE)

    def _not_asked(self, person: int) -> None:
        """Plan somebody again of whom a platform that looks nobody up was never asked."""
        if not self.platform.looks_up:
            self._note(person, "planned")

    def _taken(self, person: int, remote: str) -> None:
        self._took_one = True
        self._note(person, "confirmed", remote=remote)

    def _note(self, person: int, state: State, *, reason: str = "", remote: str = "") -> None:
        with self.petition.transaction() as connection:
            self.turn.keep(connection)
            move(connection, self.number, person, state, reason=reason, remote=remote)

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + min(seconds, self.settling)
        while (left := until - time.monotonic()) > 0:
            self.pulse()
            time.sleep(min(_STEP, left))

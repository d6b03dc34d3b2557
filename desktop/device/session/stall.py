"""What the kiosk's window asks of the device: take a signature or take one back, and say how many there are today."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from itertools import islice

from desktop.core.campaign import Campaign
from desktop.core.device_health import ClockState
from desktop.core.errors import JournalDamaged, PackUnsigned
from desktop.core.event import Event
from desktop.core.form import Entry
from desktop.core.one_line_text import clean_line
from desktop.core.sealing import Binding, SealedSignature, SealingLock
from desktop.core.signature.compose import compose, compose_cancellation, compose_withdrawal
from desktop.core.signature.encode import encode
from desktop.core.signature.ids import new_signature_id
from desktop.core.signature.sealed_contents import Record, SignaturePlace
from desktop.core.signature.sealed_length import sealed_length
from desktop.core.withdrawal_code import Acknowledgement, new_code, read_code
from desktop.device.journal.erasure import count_received
from desktop.device.journal.journal import Journal
from desktop.device.journal.quarantine import count_quarantined, quarantine
from desktop.device.machine.clock_check import Clock, newest_day, start_clock
from desktop.device.machine.disk_room import RESERVE, require_room

_CANCELLED, _ASKED = 2, 1  # records that stand for nobody: a signature with what cancels it, and a request
_Compose = Callable[[SignaturePlace], Record]


@dataclass(frozen=True, slots=True)
class SigningStall:
    """One campaign at one event on one device. `reserve`: the bytes it leaves free on the disk.

    `by_hour` counts what was signed in each hour of the clock, in memory only: a disk would tell when people signed.
    """

    campaign: Campaign
    event: Event
    journal: Journal
    lock: SealingLock
    clock: Clock
    reserve: int
    by_hour: Counter[int] = field(default_factory=Counter, compare=False)
    begins: str = field(default="", init=False)  # it takes them now

    def sign(self, entry: Entry) -> Acknowledgement:
        """Seal an entry, keep it, and return by what it can be taken back; the code is kept nowhere else.

        Returns once it is on the disk; raises JournalError and keeps nothing. A journal that turns out to be damaged
        is set aside, and a fresh one takes the signature.
        """
        require_room(self.journal.path.parent, self.reserve)
        kept, clock = Acknowledgement(new_signature_id(), new_code()), self.clock.read()
        self._keep(kept, clock, partial(compose, self.campaign, entry, at=clock.now))
        self.by_hour[clock.now.hour] += 1
        return kept

    def cancel(self, signature: str) -> None:
        """Keep that the signer took back the signature with this id, which was kept here a moment ago.

        It leaves no room on the disk untried: who takes back is not turned away for a reserve. Raises as `sign` does;
        then the signature stands.
        """
        own, clock = Acknowledgement(new_signature_id(), ""), self.clock.read()
        made = partial(compose_cancellation, self.campaign, signature, at=clock.now)
        self._keep(own, clock, made, _CANCELLED)
        for hour in islice(reversed(self.by_hour), 1):  # it was kept a moment ago, so in the last one
            self.by_hour[hour] -= 1

    def ask_withdrawal(self, name: str, code: str) -> bool:
        """Keep that somebody asks to be taken off; raises as `sign` does. Both are as typed, without a problem.

        Whether there is such a signature nobody here can know.
        """
        own, clock = Acknowledgement(new_signature_id(), read_code(code)), self.clock.read()
        self._keep(own, clock, partial(compose_withdrawal, self.campaign, clean_line(name), at=clock.now), _ASKED)
        return True

    def count_today(self) -> int:
        """Return the people who signed at this event (one day at one place) and did not take it back at once.

        Their signatures may be in a journal that was set aside, others be erased here because headquarters has them.
        """
        elsewhere = count_quarantined(self.journal.path, self.event) + count_received(self.journal, self.event)
        return self.journal.count(self.event) - self.journal.count_uncounted(self.event) + elsewhere

    def _keep(self, own: Acknowledgement, clock: ClockState, made: _Compose, uncounted: int = 0) -> None:
        """Seal what is composed at the next place of this device, and keep it."""

        def seal(sequence: int) -> SealedSignature:
            place = SignaturePlace(own.id, self.event.id, self.journal.device, sequence, own.code, clock.jumped)
            binding = Binding(self.campaign.id, self.lock.fingerprint, place.id, place.device, sequence)
            return SealedSignature(place.id, sequence, self.lock.seal(encode(made(place)), binding))

        try:
            self.journal.append(self.campaign, self.event, seal, uncounted)
        except JournalDamaged:
            quarantine(self.journal, self.event)
            self.journal.append(self.campaign, self.event, seal, uncounted)


def begin_signing(
    campaign: Campaign, event: Event, journal: Journal, clock: Clock | None = None, reserve: int = RESERVE
) -> SigningStall:
    """Set up the stall; its clock is watched from now on. Raises PackUnsigned for a pack nobody has signed."""
    if campaign.keys is None:
        raise PackUnsigned(
            "This campaign pack is not signed, so nothing could be sealed. Ask the organisation for its signed pack."
        )
    lock = SealingLock(campaign.keys.sealing, sealed_length(campaign))
    clock = clock or start_clock(newest_day(journal))
    journal.start_event(event)
    return SigningStall(campaign, event, journal, lock, clock, reserve)

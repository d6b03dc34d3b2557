"""What the kiosk's window asks of the device: take a signature, and say how many there are today."""

from dataclasses import dataclass

from desktop.core.campaign import Campaign
from desktop.core.errors import JournalDamaged, PackUnsigned
from desktop.core.event import Event
from desktop.core.form import Entry
from desktop.core.sealing import Binding, SealedSignature, SealingLock
from desktop.core.signature import SignaturePlace, compose, encode, new_signature_id
from desktop.core.withdrawal import new_code
from desktop.device.journal.erasure import count_received
from desktop.device.journal.journal import Journal
from desktop.device.journal.quarantine import count_quarantined, quarantine
from desktop.device.machine.clock import Clock, newest_day, start_clock
from desktop.device.machine.disk import RESERVE, require_room


@dataclass(frozen=True, slots=True)
class SigningStall:
    """One campaign at one event on one device. `reserve`: the bytes it leaves free on the disk."""

    campaign: Campaign
    event: Event
    journal: Journal
    lock: SealingLock
    clock: Clock
    reserve: int

    def sign(self, entry: Entry) -> str:
        """Seal an entry, keep it, and return its withdrawal code, which is kept nowhere else.

        Returns once it is on the disk; raises JournalError and keeps nothing. A journal that turns out to be damaged
        is set aside, and a fresh one takes the signature.
        """
        require_room(self.journal.path.parent, self.reserve)
        code, clock = new_code(), self.clock.read()

        def seal(sequence: int) -> SealedSignature:
            place = SignaturePlace(new_signature_id(), self.event.id, self.journal.device, sequence, code, clock.jumped)
            binding = Binding(self.campaign.id, self.lock.fingerprint, place.id, place.device, sequence)
            plain = encode(compose(self.campaign, entry, place, clock.now))
            return SealedSignature(place.id, sequence, self.lock.seal(plain, binding))

        try:
            self.journal.append(self.campaign, self.event, seal)
        except JournalDamaged:
            quarantine(self.journal, self.event)
            self.journal.append(self.campaign, self.event, seal)
        return code

    def count_today(self) -> int:
        """Return the signatures of this event (one day at one place), whatever became of them since.

        Some may be in a journal that was set aside, others be erased here because headquarters has them.
        """
        elsewhere = count_quarantined(self.journal.path, self.event) + count_received(self.journal, self.event)
        return self.journal.count(self.event) + elsewhere


def begin_signing(
    campaign: Campaign, event: Event, journal: Journal, clock: Clock | None = None, reserve: int = RESERVE
) -> SigningStall:
    """Set up the stall; its clock is watched from now on. Raises PackUnsigned for a pack nobody has signed."""
    if campaign.keys is None:
        raise PackUnsigned(
            "This campaign pack is not signed, so nothing could be sealed. Ask the organisation for its signed pack."
        )
    lock = SealingLock(campaign.keys.sealing)
    clock = clock or start_clock(newest_day(journal))
    journal.start_event(event)
    return SigningStall(campaign, event, journal, lock, clock, reserve)

"""What the kiosk's window asks of the device: take a signature, and say how many there are today."""

from dataclasses import dataclass
from datetime import datetime

from desktop.core.campaign import Campaign
from desktop.core.errors import CampaignError
from desktop.core.event import Event
from desktop.core.form import Entry
from desktop.core.sealing import Binding, SealedSignature, SealingLock
from desktop.core.signature import Place, compose, encode, new_signature_id
from desktop.device.journal import Journal


@dataclass(frozen=True, slots=True)
class Stall:
    """One campaign at one event on one device."""

    campaign: Campaign
    event: Event
    journal: Journal
    lock: SealingLock

    def sign(self, entry: Entry) -> None:
        """Seal an entry and keep it. Returns once it is on the disk; raises JournalError and keeps nothing."""
        now = datetime.now().astimezone()

        def seal(sequence: int) -> SealedSignature:
            place = Place(new_signature_id(), self.event.id, self.journal.device, sequence)
            binding = Binding(self.campaign.id, self.lock.fingerprint, place.id, place.device, sequence)
            plain = encode(compose(self.campaign, entry, place, now))
            return SealedSignature(place.id, sequence, self.lock.seal(plain, binding))

        self.journal.append(self.campaign, self.event, seal)

    def count_today(self) -> int:
        """Return the signatures of this event: an event is one day at one place."""
        return self.journal.count(self.event)


def open_stall(campaign: Campaign, event: Event, journal: Journal) -> Stall:
    """Set up the stall. Raises CampaignError for a pack the organisation has not signed."""
    if campaign.keys is None:
        raise CampaignError(
            "This campaign pack is not signed, so nothing could be sealed. Ask the organisation for its signed pack."
        )
    journal.start_event(event)
    return Stall(campaign, event, journal, SealingLock(campaign.keys.sealing))

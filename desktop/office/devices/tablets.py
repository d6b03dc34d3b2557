"""Each tablet as staff look at it: its name, how it stands, when it was seen last, and how much of it is here."""

from collections import Counter
from dataclasses import dataclass

from desktop.core.key_words import key_words
from desktop.office.devices.devices import unread_receipts
from desktop.petition.intake.devices import DeviceState, device_publics, list_devices
from desktop.petition.intake.quarantine import list_quarantine
from desktop.petition.merging.ledger import LedgerLine as LedgerLine
from desktop.petition.merging.ledger import read_ledger
from desktop.petition.merging.records_that_are_no_signatures import count_notes
from desktop.petition.store.opening_petition import Petition


@dataclass(frozen=True, slots=True)
class Tablet:
    """`signed == here + missing + other`, of all events; `waiting`: records that wait for a welcome, among `other`.

    `signatures`: of the records that are here, those that are signatures; the rest takes back, or asks for it.

    `words`: the four words of one that is welcome; of one that waits they are not told, as only it may say them.
    `event`, `day`: where it was seen last. `branches`: how many copies of it there are, 0 without any.
    `software`, `seen`: the version and day that it said last; `practised`: the last practice signature that was opened.
    `unread`: it is not known to have read the receipt for what it sent, and may keep that still.
    `lines`: what of it is here and missing at each event, and in each copy.
    """

    id: str
    called: str
    named: bool
    state: DeviceState
    words: tuple[str, ...]
    event: str
    day: str
    signed: int
    here: int
    missing: int
    waiting: int
    branches: int
    lines: tuple[LedgerLine, ...]
    software: str = ""
    seen: str = ""
    practised: str = ""
    unread: bool = False
    signatures: int = 0


def list_tablets(petition: Petition) -> tuple[Tablet, ...]:
    """Return every tablet that handed something over, those that wait first. Raises PetitionError."""
    lines, publics, unread = read_ledger(petition), device_publics(petition), unread_receipts(petition)
    notes, waiting = _notes(petition), {each.device: each for each in list_quarantine(petition)}
    found = []
    for device in list_devices(petition):
        own, held = [line for line in lines if line.device.id == device.id], waiting.get(device.id)
        last = own[-1].event if own else None
        found.append(
            Tablet(
                device.id,
                device.called,
                bool(device.name),
                device.state,
                key_words(publics[device.id]) if device.state == "welcome" and device.id in publics else (),
                last.name if last else held.event_name if held else "",
                last.day if last else held.day if held else "",
                sum(line.signed for line in own),
                sum(line.here for line in own),
                sum(line.absent for line in own),
                sum(line.waiting for line in own),
                max((line.branch.of for line in own if line.branch), default=0),
                tuple(own),
                device.software,
                device.seen,
                device.practised,
                device.id in unread,
                max(0, sum(line.here for line in own) - notes[device.id]),
            )
        )
    return tuple(sorted(found, key=lambda each: each.state != "waiting"))


def _notes(petition: Petition) -> Counter[str]:
    with petition.reading() as connection:
        return count_notes(connection)

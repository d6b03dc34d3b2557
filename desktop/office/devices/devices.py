"""The devices that handed something over: welcomed by their words, named, reported lost, and what waits of them."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime

from desktop.petition.intake.device_names import letters_in as letters_in
from desktop.petition.intake.devices import KnownDevice as KnownDevice
from desktop.petition.intake.devices import list_devices
from desktop.petition.intake.devices import name_device as name_device
from desktop.petition.intake.devices import report_found as report_found
from desktop.petition.intake.devices import report_lost as report_lost
from desktop.petition.intake.expected_devices import ExpectedDevice as ExpectedDevice
from desktop.petition.intake.expected_devices import expect_no_more as expect_no_more
from desktop.petition.intake.expected_devices import list_expected as list_expected
from desktop.petition.intake.quarantine import Quarantined as Quarantined
from desktop.petition.intake.quarantine import drop_waiting as drop_waiting
from desktop.petition.intake.quarantine import list_quarantine
from desktop.petition.intake.welcome import Welcomed as Welcomed
from desktop.petition.intake.welcome import welcome_device as welcome_device
from desktop.petition.merging.unread_receipts import uncollected_receipts
from desktop.petition.store.opening_petition import Petition
from desktop.petition.unfinished_work import REMINDED


@dataclass(frozen=True, slots=True)
class KnownDevices:
    """Every device that handed something over, by name, the batches that wait, and the devices still to come."""

    devices: tuple[KnownDevice, ...]
    quarantine: tuple[Quarantined, ...]
    expected: tuple[ExpectedDevice, ...] = ()


@dataclass(frozen=True, slots=True)
class WaitingDevice:
    """A device of which batches are kept whole and not merged: how many, with how many signatures.

    `welcome`: staff know it already, so that the next merge takes them.
    """

    called: str
    welcome: bool
    batches: int
    signatures: int


def waiting_devices(petition: Petition) -> tuple[WaitingDevice, ...]:
    """Return the devices of which batches wait to be merged, by id. Raises PetitionError."""
    known = {each.id: each for each in list_devices(petition)}
    kept: defaultdict[str, list[int]] = defaultdict(list)
    for each in list_quarantine(petition):
        if each.kept:
            kept[each.device].append(each.count)
    of = ((known.get(id_, KnownDevice(id_, "", "waiting")), counts) for id_, counts in kept.items())
    return tuple(
        WaitingDevice(device.called, device.state == "welcome", len(counts), sum(counts)) for device, counts in of
    )


def known_devices(petition: Petition) -> KnownDevices:
    """Return the devices, what waits in quarantine, and who is still to come. Raises PetitionError."""
    return KnownDevices(list_devices(petition), list_quarantine(petition), list_expected(petition))


def unread_receipts(petition: Petition, now: datetime | None = None) -> frozenset[str]:
    """Return the ids of devices that may not have read the receipt for what they sent. Raises PetitionError."""
    since = ((now or datetime.now(UTC)) - REMINDED).isoformat()
    with petition.reading() as connection:
        return uncollected_receipts(connection, since)

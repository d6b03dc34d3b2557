"""The devices that handed something over: welcomed by their words, named, reported lost, and what waits of them."""

from dataclasses import dataclass

from desktop.petition.intake.devices import KnownDevice as KnownDevice
from desktop.petition.intake.devices import list_devices
from desktop.petition.intake.devices import name_device as name_device
from desktop.petition.intake.devices import report_found as report_found
from desktop.petition.intake.devices import report_lost as report_lost
from desktop.petition.intake.quarantine import Quarantined as Quarantined
from desktop.petition.intake.quarantine import drop_waiting as drop_waiting
from desktop.petition.intake.quarantine import list_quarantine
from desktop.petition.intake.welcome import Welcomed as Welcomed
from desktop.petition.intake.welcome import welcome_device as welcome_device
from desktop.petition.store.store import Petition


@dataclass(frozen=True, slots=True)
class KnownDevices:
    """Every device that handed something over, by name, and the batches that wait."""

    devices: tuple[KnownDevice, ...]
    quarantine: tuple[Quarantined, ...]


def known_devices(petition: Petition) -> KnownDevices:
    """Return the devices and what waits in quarantine. Raises PetitionError."""
    return KnownDevices(list_devices(petition), list_quarantine(petition))

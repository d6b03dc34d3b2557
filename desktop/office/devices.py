"""The devices that handed something over: their names, those that were lost, and what waits in quarantine."""

from dataclasses import dataclass

from desktop.petition.intake.devices import KnownDevice as KnownDevice
from desktop.petition.intake.devices import Quarantined as Quarantined
from desktop.petition.intake.devices import list_devices, list_quarantine
from desktop.petition.intake.devices import name_device as name_device
from desktop.petition.intake.devices import report_found as report_found
from desktop.petition.intake.devices import report_lost as report_lost
from desktop.petition.store.store import Petition


@dataclass(frozen=True, slots=True)
class KnownDevices:
    """Every device that handed something over, by name, and the batches of lost ones that wait."""

    devices: tuple[KnownDevice, ...]
    quarantine: tuple[Quarantined, ...]


def known_devices(petition: Petition) -> KnownDevices:
    """Return the devices and what waits in quarantine. Raises PetitionError."""
    return KnownDevices(list_devices(petition), list_quarantine(petition))

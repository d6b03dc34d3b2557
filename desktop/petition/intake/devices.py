"""The devices that sent something: known, new or lost. Batches of a lost one wait in quarantine until released."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, delete, exists, func, insert, select, update

from desktop.core.errors import PetitionError
from desktop.core.petition_errors import NoSuchDevice
from desktop.petition.intake.report import Standing
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.store import Petition
from desktop.petition.tables.arrived import batch, device, quarantine
from desktop.transfer.manifest import Manifest

SHOWN = 8  # characters of an id that tell two devices apart for a person
LONGEST_NAME = 40
RUN = 1_000_000  # a device that set a damaged journal aside goes on after a whole million: device/salvage.py


@dataclass(frozen=True, slots=True)
class KnownDevice:
    """A device by its id, what staff call it (nothing where they gave no name), and whether it was reported lost."""

    id: str
    name: str
    lost: bool

    @property
    def called(self) -> str:
        """Its name, else the beginning of its id."""
        return self.name or self.id[:SHOWN]


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A batch of a lost device that was not merged: `id` is its manifest's SHA-256, `first` to `last` its numbers."""

    id: str
    device: str
    device_number: int
    event_name: str
    first: int
    last: int
    count: int


def list_devices(petition: Petition) -> tuple[KnownDevice, ...]:
    """Return every device that is known, by name. Raises PetitionError."""
    with petition.reading() as connection:
        rows = connection.execute(select(device).order_by(device.c.name, device.c.id))
        return tuple(KnownDevice(**row) for row in rows.mappings())


def list_quarantine(petition: Petition) -> tuple[Quarantined, ...]:
    """Return the batches that wait, by device and number. Raises PetitionError."""
    with petition.reading() as connection:
        rows = connection.execute(select(quarantine).order_by(quarantine.c.device, quarantine.c.first))
        return tuple(Quarantined(**row) for row in rows.mappings())


def name_device(petition: Petition, called: str, name: str, *, by: str) -> KnownDevice:
    """Give the device a name, as on its sticker. `called`: its id, the beginning of it, or its name now.

    Raises PetitionError for one that is not known or not the only one, or a name that another device has.
    """
    name = name.strip()
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise PetitionError(f"Give the device a name of at most {LONGEST_NAME} characters, for example tablet-03.")
    with petition.transaction() as connection:
        found = find_device(connection, called)
        other = connection.execute(select(device.c.id).where(device.c.name == name, device.c.id != found.id)).first()
        if other:
            raise PetitionError(f"Another device is called {name} already ({other.id[:SHOWN]}). Nothing was changed.")
        connection.execute(update(device).where(device.c.id == found.id).values(name=name))
        append_audit_line(connection, "name device", by=by, device=found.id, name=name)
    return KnownDevice(found.id, name, found.lost)


def report_lost(petition: Petition, called: str, *, by: str) -> KnownDevice:
    """From now on keep what this device sends in quarantine; what was merged stays. `called` as in `name_device`.

    Raises PetitionError.
    """
    return _mark(petition, called, by=by, lost=True)


def report_found(petition: Petition, called: str, *, by: str) -> KnownDevice:
    """Trust this device again; what waits in quarantine is merged when its files are. Raises PetitionError."""
    return _mark(petition, called, by=by, lost=False)


def _mark(petition: Petition, called: str, *, by: str, lost: bool) -> KnownDevice:
    with petition.transaction() as connection:
        found = find_device(connection, called)
        if found.lost is lost:
            raise PetitionError(f"{found.called} is {'already' if lost else 'not'} reported lost. Nothing was changed.")
        connection.execute(update(device).where(device.c.id == found.id).values(lost=lost))
        append_audit_line(connection, "device lost" if lost else "device found", by=by, device=found.id)
    return KnownDevice(found.id, found.name, lost)


def find_device(connection: Connection, called: str) -> KnownDevice:
    """Return the one device of this name, id or beginning of an id. Raises PetitionError."""
    begins = device.c.id.startswith(called, autoescape=True)
    # An empty name would be that of every device without one, and the beginning of every id.
    found = called and (_named(connection, device.c.name == called) or _named(connection, begins))
    if not found or len(found) != 1:
        raise NoSuchDevice(called, several=bool(found))
    return found[0]


def _named(connection: Connection, condition: ColumnElement[bool]) -> list[KnownDevice]:
    return [KnownDevice(**row) for row in connection.execute(select(device).where(condition)).mappings()]


def register_device(connection: Connection, id_: str) -> Standing:
    """Say what is known of a device; a new one is known from now on."""
    lost = connection.execute(select(device.c.lost).where(device.c.id == id_)).scalar_one_or_none()
    if lost is None:
        connection.execute(insert(device).values(id=id_, name="", lost=False))
        return "new"
    return "lost" if lost else "known"


def is_lost(connection: Connection, id_: str) -> bool:
    """Whether what this device sends is kept apart."""
    return bool(connection.execute(select(exists().where(device.c.id == id_, device.c.lost.is_(True)))).scalar())


def quarantine_batch(connection: Connection, id_: str, manifest: Manifest, *, by: str) -> None:
    """Note in quarantine that this batch of a lost device came."""
    if connection.execute(select(exists().where(quarantine.c.id == id_))).scalar():
        return
    facts = {name: getattr(manifest, name) for name in ("device", "first", "last", "count")}
    named = {"device_number": manifest.number, "event_name": manifest.event.name}
    connection.execute(insert(quarantine).values(id=id_, **facts, **named))
    append_audit_line(connection, "quarantine", by=by, batch=id_, device=manifest.device, device_number=manifest.number)


def release_batch(connection: Connection, id_: str) -> None:
    """Take a batch that is merged now out of quarantine."""
    connection.execute(delete(quarantine).where(quarantine.c.id == id_))


def count_missing(connection: Connection, id_: str, last: int) -> int:
    """Return how many numbers of a device up to `last` are in no batch that came; a journal set aside is left out."""
    begun = (last - 1) // RUN * RUN  # where the journal began that gave this number
    mine = (batch.c.device == id_) & (batch.c.first > begun) & (batch.c.last <= last)
    here = connection.execute(select(func.coalesce(func.sum(batch.c.count), 0)).where(mine)).scalar_one()
    return max(0, last - begun - int(here))

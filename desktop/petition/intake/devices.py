"""The devices that sent something: waiting to be welcomed, welcome, or reported lost."""

from dataclasses import dataclass, replace
from typing import Literal

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from desktop.core.errors import PetitionError
from desktop.core.petition_errors import NoSuchDevice
from desktop.core.store_errors import Overtaken
from desktop.petition.intake.device_names import SHOWN, arrival_in, name_of
from desktop.petition.intake.merge_report import Standing
from desktop.petition.replay_log.noting import note_kept_out
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, device
from desktop.transfer.manifest import Manifest

DeviceState = Literal["waiting", "welcome", "lost"]
LONGEST_NAME = 40
RUN = 1_000_000  # a device that set a damaged journal aside goes on after a whole million: device/salvage.py


@dataclass(frozen=True, slots=True)
class KnownDevice:
    """A device by its id, what staff call it (nothing where they gave no name), and how it stands with them.

    `software`, `seen`: the version and day that it said last, empty where it never did; `practised`: the day of the
    last practice signature that was opened. Days are ISO 8601. `arrival`: as the how-manieth it came, from 1.
    """

    id: str
    name: str
    state: DeviceState = "welcome"
    software: str = ""
    seen: str = ""
    practised: str = ""
    arrival: int = 0

    @property
    def lost(self) -> bool:
        """Whether it was reported lost."""
        return self.state == "lost"

    @property
    def called(self) -> str:
        """Its name, else a plain one."""
        return name_of(self.id, self.name, self.arrival)


_KNOWN = tuple(device.c[name] for name in ("id", "name", "state", "software", "seen", "practised", "arrival"))


def list_devices(petition: Petition) -> tuple[KnownDevice, ...]:
    """Return every device that is known, by name. Raises PetitionError."""
    with petition.reading() as connection:
        return tuple(read_devices(connection).values())


def device_publics(petition: Petition) -> dict[str, bytes]:
    """Return the public key of each device of which one is known, by its id. Raises PetitionError."""
    known = select(device.c.id, device.c.public).where(device.c.public.is_not(None))
    with petition.reading() as connection:
        return {row.id: row.public for row in connection.execute(known)}


def read_devices(connection: Connection) -> dict[str, KnownDevice]:
    """Return every device that is known, by its id; in the order of their names, those without as they came."""
    rows = connection.execute(select(*_KNOWN).order_by(device.c.name, device.c.arrival, device.c.id))
    return {row["id"]: KnownDevice(**row) for row in rows.mappings()}


def name_device(petition: Petition, called: str, name: str, *, by: str) -> KnownDevice:
    """Give the device a name, as on its sticker. `called`: its id, the beginning of it, or its name now.

    Raises PetitionError for one that is not known or not the only one, or a name that another device has.
    """
    name = name.strip()
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise PetitionError(f"Give the device a name of at most {LONGEST_NAME} characters, for example tablet-03.")
    with petition.transaction() as connection:
        found = find_device(connection, called)
        taken = (device.c.name == name) | ((device.c.arrival == arrival_in(name)) & (device.c.arrival > 0))
        other = connection.execute(select(device.c.id).where(taken, device.c.id != found.id)).first()
        if other:
            raise PetitionError(f"Another device is called {name} already ({other.id[:SHOWN]}). Nothing was changed.")
        connection.execute(update(device).where(device.c.id == found.id).values(name=name))
        append_audit_line(connection, "name device", by=by, device=found.id, name=name)
    return replace(found, name=name)


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
            raise Overtaken(f"{found.called} is {'already' if lost else 'not'} reported lost. Nothing was changed.")
        state: DeviceState = "lost" if lost else "welcome"
        connection.execute(update(device).where(device.c.id == found.id).values(state=state))
        append_audit_line(connection, "device lost" if lost else "device found", by=by, device=found.id)
        note_kept_out(petition, connection)
    return replace(found, state=state)


def find_device(connection: Connection, called: str) -> KnownDevice:
    """Return the one device of this name, plain name, id or beginning of an id. Raises PetitionError."""
    plain = (device.c.arrival == arrival_in(called)) & (device.c.arrival > 0)
    begins = device.c.id.startswith(called, autoescape=True)
    # An empty name would be that of every device without one, and the beginning of every id.
    ways = (device.c.name == called, plain, begins) if called else ()
    found: list[KnownDevice] = next(filter(None, (_named(connection, way) for way in ways)), [])
    if len(found) != 1:
        raise NoSuchDevice(called, several=bool(found))
    return found[0]


def _named(connection: Connection, condition: ColumnElement[bool]) -> list[KnownDevice]:
    return [KnownDevice(**row) for row in connection.execute(select(*_KNOWN).where(condition)).mappings()]


def register_device(connection: Connection, manifest: Manifest, *, welcome: bool, by: str) -> Standing:
    """Say how the device of a batch stands; one that nobody met is noted, and waits unless somebody welcomes it.

    `welcome`: staff trust whoever comes, or its four words were entered before; that is written into the log.
    """
    _note_seen(connection, manifest)
    held = connection.execute(select(device.c.state, device.c.public).where(device.c.id == manifest.device)).first()
    state: DeviceState = "welcome" if welcome else "waiting"
    if held is None:
        facts = {"name": "", "state": state, "public": manifest.device_public, "arrival": next_arrival(connection)}
        connection.execute(insert(device).values(id=manifest.device, **facts))
        _note_seen(connection, manifest)
        if welcome:
            append_audit_line(connection, "device welcomed", by=by, device=manifest.device, at_sight=True)
        return "new" if welcome else "waiting"
    if held.public is None:
        here = device.c.id == manifest.device
        connection.execute(update(device).where(here).values(public=manifest.device_public))
    if held.state == "waiting" and welcome:
        welcome_within(connection, manifest.device, by=by, at_sight=True)
        return "new"
    return "known" if held.state == "welcome" else "lost" if held.state == "lost" else "waiting"


def next_arrival(connection: Connection) -> int:
    """Return as the how-manieth the next device comes."""
    return int(connection.execute(select(func.coalesce(func.max(device.c.arrival), 0))).scalar_one()) + 1


def _note_seen(connection: Connection, manifest: Manifest) -> None:
    """Keep what the newest batch of a device says of its version and day."""
    older = (device.c.id == manifest.device) & (device.c.seen <= manifest.day)
    connection.execute(update(device).where(older).values(software=manifest.software, seen=manifest.day))


def welcome_within(connection: Connection, id_: str, *, by: str, at_sight: bool = False) -> None:
    """Trust this device from now on. `at_sight`: without anybody having compared its words."""
    connection.execute(update(device).where(device.c.id == id_).values(state="welcome"))
    append_audit_line(connection, "device welcomed", by=by, device=id_, at_sight=at_sight)


def device_state(connection: Connection, id_: str) -> DeviceState | None:
    """Return how this device stands with staff, None where nobody met it."""
    state: DeviceState | None = connection.execute(select(device.c.state).where(device.c.id == id_)).scalar()
    return state


def count_missing(connection: Connection, id_: str, last: int) -> int:
    """Return how many numbers of a device up to `last` are in no batch that came; a journal set aside is left out."""
    begun = (last - 1) // RUN * RUN  # where the journal began that gave this number
    mine = (batch.c.device == id_) & (batch.c.first > begun) & (batch.c.last <= last)
    here = connection.execute(select(func.coalesce(func.sum(batch.c.count), 0)).where(mine)).scalar_one()
    return max(0, last - begun - int(here))

"""Hand-over sheets: the last number that a device gave at an event, as somebody wrote it down at its screen."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select

from desktop.core.countries import fold
from desktop.core.errors import PetitionError
from desktop.core.event import LONGEST
from desktop.core.one_line_text import clean_line
from desktop.core.petition_errors import NoSuchEvent
from desktop.petition.intake.devices import KnownDevice, find_device, read_devices
from desktop.petition.merging.sequence_gaps import HandoverSheet
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch
from desktop.petition.tables.decision_tables import collected

_SHOWN_ID = re.compile(r"[0-9a-f]{8,16}")  # as much of its id as the device shows, or more


class _MetEvent(NamedTuple):
    """An event at which a device was, as its batches go by it."""

    id: str
    name: str
    day: str
    device: str


def enter_sheet(petition: Petition, called: str, event: str, last: int, *, by: str) -> bool:
    """Note from a hand-over sheet the last number that a device gave at an event. A later note replaces it.

    Device and event as the sheet has them, by name or id; case, accents, spaces and signs do not matter. Say whether
    anything of the device has come: one that was lost before is taken by the part of its id that the sheet has, and its
    event as it is written there. Raises NoSuchDevice, NoSuchEvent, and PetitionError for an event's name that is that
    of several.
    """
    if last < 1:
        raise PetitionError("Give the last number on the hand-over sheet: 1 or more.")
    with petition.transaction() as connection:
        known = read_devices(connection)
        device = _find_device(connection, known.values(), called)
        _adopt(connection, known)
        event = _find_event(connection, device, event, met=device in known)
        here = (collected.c.device == device) & (collected.c.event == event)
        connection.execute(delete(collected).where(here))
        connection.execute(insert(collected).values(device=device, event=event, last=last))
        append_audit_line(connection, "hand-over sheet", by=by, device=device, event=event, last=last)
    return device in known


def read_sheets(connection: Connection, known: Mapping[str, KnownDevice]) -> list[HandoverSheet]:
    """Return every sheet, each under the id of its device and event where these have come since it was entered."""
    written, events = connection.execute(select(collected)).all(), _read_events(connection)
    return [_now_known(HandoverSheet(*row), known, events) for row in written]


def _adopt(connection: Connection, known: Mapping[str, KnownDevice]) -> None:
    """Put sheets of devices that have come since under their ids, so that a later note replaces them too."""
    written = {HandoverSheet(*row) for row in connection.execute(select(collected))}
    events = _read_events(connection)
    for sheet in written:
        now = _now_known(sheet, known, events)
        if now == sheet:
            continue
        there = (collected.c.device == sheet.device) & (collected.c.event == sheet.event)
        connection.execute(delete(collected).where(there))
        if not any((other.device, other.event) == (now.device, now.event) for other in written):
            connection.execute(insert(collected).values(device=now.device, event=now.event, last=now.last))


def _now_known(sheet: HandoverSheet, known: Mapping[str, KnownDevice], met: Sequence[_MetEvent]) -> HandoverSheet:
    came = [id_ for id_ in known if id_.startswith(sheet.device)]
    device = came[0] if len(came) == 1 else sheet.device
    if device not in known:
        return sheet
    events = _events_called(met, device, sheet.event)
    return HandoverSheet(device, events.pop() if len(events) == 1 else sheet.event, sheet.last)


def _find_device(connection: Connection, known: Iterable[KnownDevice], typed: str) -> str:
    wanted = _plain(typed)
    named = [each.id for each in known if wanted and wanted == _plain(each.name)]
    found = named or [each.id for each in known if wanted and each.id.startswith(wanted)]
    if not found and _SHOWN_ID.fullmatch(wanted):
        return wanted
    return found[0] if len(found) == 1 else find_device(connection, typed).id


def _find_event(connection: Connection, device: str, typed: str, *, met: bool) -> str:
    """Return the id of an event; of several of one name, that at which this device was."""
    found = _events_called(_read_events(connection), device, typed)
    if not found and not met and (written := clean_line(typed)[:LONGEST]):
        return written
    if not found:
        raise NoSuchEvent(typed)
    if len(found) > 1:
        raise PetitionError(f"Several events are called “{typed}”. Name its day too, or give the event's id.")
    return found.pop()


def _read_events(connection: Connection) -> list[_MetEvent]:
    shown = select(batch.c.event, batch.c.event_name, batch.c.event_day, batch.c.device)
    return [_MetEvent(*row) for row in connection.execute(shown.where(batch.c.event != "").distinct())]


def _events_called(met: Iterable[_MetEvent], device: str, typed: str) -> set[str]:
    """Return the ids of the events that go by what somebody wrote: those of the device, else those of any."""
    wanted = _plain(typed)
    fits = [each for each in met if wanted in {_plain(each.id), _plain(each.name), _plain(f"{each.name} {each.day}")}]
    return {each.id for each in fits if each.device == device} or {each.id for each in fits}


def _plain(text: str) -> str:
    return "".join(fold(text).split())

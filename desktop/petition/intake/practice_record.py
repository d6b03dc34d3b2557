"""What a practice signature tells of a device that is welcome: its name, its version, and that the way is proven.

Of a device that nobody welcomed nothing is kept: whoever can write to a drop box could invent as many as they like.
"""

from sqlalchemy import insert, select, update

from desktop.petition.intake.devices import device_state, next_arrival
from desktop.petition.intake.welcome import are_expected
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import device
from desktop.transfer.practice_signature import PracticeSent


def note_practised(petition: Petition, sent: PracticeSent, *, by: str) -> bool:
    """Note it of a device that is welcome, or whose four words were entered before; say whether it is.

    A name that another device has, or that staff gave, stays. Raises PetitionError.
    """
    with petition.reading() as connection:
        state = device_state(connection, sent.device)
        named = connection.execute(select(device.c.id).where(device.c.name == sent.name)).first() is not None
    expected = state is None and are_expected(petition, sent.public)
    if state != "welcome" and not expected:
        return False
    with petition.transaction() as connection:
        if expected:
            facts = {"name": "", "state": "welcome", "public": sent.public, "arrival": next_arrival(connection)}
            connection.execute(insert(device).values(id=sent.device, **facts))
            append_audit_line(connection, "device welcomed", by=by, device=sent.device, at_sight=False)
        mine = update(device).where(device.c.id == sent.device)
        connection.execute(mine.values(software=sent.software, seen=sent.day, practised=sent.day))
        if sent.name and not named:
            connection.execute(mine.where(device.c.name == "").values(name=sent.name))
        append_audit_line(connection, "practice opened", by=by, device=sent.device, name=sent.name)
    return True

"""What the batches of an event go by: as staff corrected it, else as they say themselves."""

from sqlalchemy import Connection, select, update

from desktop.petition.tables.arrival_tables import batch
from desktop.petition.tables.decision_tables import decision, event_correction


def settle_event(connection: Connection, event: str) -> None:
    """Let every batch of an event go by the latest correction that stands, else by what it says itself."""
    latest = (
        select(event_correction.c.name, event_correction.c.day)
        .join(decision, decision.c.number == event_correction.c.decision)
        .where(event_correction.c.event == event, decision.c.undone.is_(False))
        .order_by(decision.c.number.desc())
        .limit(1)
    )
    found = connection.execute(latest).first()
    shown = (found.name, found.day) if found else (batch.c.said_name, batch.c.said_day)
    of_event = (batch.c.event == event) & (batch.c.source == "")
    connection.execute(update(batch).where(of_event).values(event_name=shown[0], event_day=shown[1]))

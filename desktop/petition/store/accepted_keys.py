"""The keys of this petition: the first, and those that replaced one which leaked, was lost, or is no longer wanted."""

import json

from sqlalchemy import Connection, insert, select

from desktop.core.campaign import CampaignKeys
from desktop.core.petition_errors import NoCampaignYet
from desktop.core.sealing import fingerprint
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.agreement_tables import organisation_key
from desktop.petition.tables.arrival_tables import petition as petition_row
from desktop.petition.tables.arrival_tables import sealing_key
from desktop.petition.tables.lasting_tables import audit

ACCEPTED = "keys accepted"  # the act, as the audit log has it


def accept_keys(petition: Petition, keys: CampaignKeys, *, by: str) -> bool:
    """Take the keys of another folder for this petition's too, and say whether one of them was not known.

    What was sealed to the older keys is merged as before. Raises NoCampaignYet, NobodySigned, PetitionError.
    """
    sealing, organisation = fingerprint(keys.sealing), keys.organisation
    with petition.transaction() as connection:
        if connection.execute(select(petition_row.c.campaign)).scalar_one() is None:
            raise NoCampaignYet("This petition is nobody's yet: its first keys need no acceptance.")
        stamp = {"at": utc_now(), "by": by}
        fresh = sealing not in sealing_keys(connection)
        if fresh:
            connection.execute(insert(sealing_key).values(fingerprint=sealing, **stamp))
        known = select(organisation_key.c.public).where(organisation_key.c.public == organisation)
        if unknown := connection.execute(known).first() is None:
            connection.execute(insert(organisation_key).values(public=organisation, **stamp))
        if fresh or unknown:
            facts = {"sealing": sealing, "organisation": fingerprint(organisation)}
            append_audit_line(connection, ACCEPTED, by=by, **facts)
    return fresh or unknown


def newest_organisation(connection: Connection) -> str | None:
    """Return the fingerprint of the organisation's key that was accepted last; None where none replaced another."""
    accepted = select(audit.c.facts).where(audit.c.act == ACCEPTED).order_by(audit.c.number.desc()).limit(1)
    facts = connection.execute(accepted).scalar_one_or_none()
    return json.loads(facts)["organisation"] if facts else None


def sealing_keys(connection: Connection) -> set[str]:
    """Return the fingerprints of every key to which signatures may be sealed here; none before the first."""
    first = connection.execute(select(petition_row.c.key)).scalar_one()
    return {*connection.execute(select(sealing_key.c.fingerprint)).scalars(), *([first] if first else [])}

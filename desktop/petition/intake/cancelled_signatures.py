"""What a signer undid at the kiosk is in no petition: emptied where it is here, and not taken where it comes later.

A cancellation stands for good, whatever becomes of the batch that brought it: it is a signer's word, not staff's. Only
the device that gave a signature can have sealed its cancellation.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, and_, select

from desktop.petition.deduplication.person_keys import key_of_signature
from desktop.petition.engines.bulk_loading import load_rows
from desktop.petition.engines.bulk_lookup import look_up
from desktop.petition.intake.arrivals import DEVICE, ID, SHA256, ArrivedSignature
from desktop.petition.intake.rejections import CANCELLED
from desktop.petition.rights.erasure import bury, erase_signatures
from desktop.petition.tables.arrival_tables import also_in, cancellation, petition, rejection, signature
from desktop.petition.tables.lasting_tables import erased_signature

_NAMED = and_(signature.c.id == cancellation.c.cancels, signature.c.device == cancellation.c.device)


@dataclass(frozen=True, slots=True)
class CancelledArrivals:
    """Those of some arrivals that their signers undid: digests of their seals; `new`: keyed hashes not known yet."""

    seals: frozenset[bytes] = frozenset()
    new: list[int] = field(default_factory=list)


def cancelled_among(connection: Connection, arrivals: Sequence[ArrivedSignature]) -> CancelledArrivals:
    """Find those of these that were cancelled, and write down by a keyed hash that they are never taken."""
    if connection.execute(select(cancellation.c.sequence).limit(1)).first() is None:
        return CancelledArrivals()
    wanted = select(cancellation.c.cancels, cancellation.c.device)
    rows = look_up(connection, wanted, cancellation.c.cancels, [row[ID] for row, _ in arrivals])
    named = {(row.cancels, row.device) for row in rows}
    seals = {row[SHA256]: row[ID] for row, _ in arrivals if (row[ID], row[DEVICE]) in named}
    return CancelledArrivals(frozenset(seals), _keep_out(connection, [(id_, seal) for seal, id_ in seals.items()]))


def empty_cancelled(connection: Connection, number: int) -> list[int]:
    """Erase the signatures that batch `number` cancels, and return their keyed hashes; their places stay.

    A part of the transaction that merges the batch.
    """
    found = signature.join(cancellation, _NAMED)
    here = (
        select(signature.c.number, signature.c.id, signature.c.sha256, signature.c.batch, signature.c.sequence)
        .select_from(found)
        .where(cancellation.c.batch == number)
    )
    rows = connection.execute(here.distinct()).all()
    if not rows:
        return []
    numbers = [row.number for row in rows]
    again = select(also_in.c.batch, signature.c.sequence).join(signature).where(signature.c.number.in_(numbers))
    places = {(row.batch, row.sequence) for row in (*rows, *connection.execute(again))}
    erase_signatures(connection, select(signature.c.number, signature.c.person).where(signature.c.number.in_(numbers)))
    load_rows(connection, rejection, ("batch", "sequence", "reason"), [(*each, CANCELLED) for each in sorted(places)])
    return _keep_out(connection, [(row.id, row.sha256) for row in rows])


def _keep_out(connection: Connection, seals: Sequence[tuple[bytes, bytes]]) -> list[int]:
    """Write down these signatures, by id and digest of the seal, as never to be taken; return those that are new."""
    if not seals:
        return []
    salt = connection.execute(select(petition.c.salt)).scalar_one()
    keys = {key_of_signature(salt, *each) for each in seals}
    known = look_up(connection, select(erased_signature), erased_signature.c.signature, list(keys))
    new = sorted(keys - {row.signature for row in known})
    bury(connection, {}, new)
    return new

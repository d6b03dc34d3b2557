"""Counts every person once: same e-mail and same folded name are one person, and the earliest signature is kept.

The outcome is worked out from what the petition holds now, never from what was merged first: any order of batches,
and any undoing, gives the same petition. (Rules 1 and 2 of docs/adr/0006-duplicates.md.)
"""

from sqlalchemy import CTE, Connection, and_, case, func, select, update

from desktop.petition.tables import also_in, batch, signature


def settle_duplicates(connection: Connection, number: int) -> None:
    """Decide anew for every person who has a signature in batch `number`."""
    touched = _people_of(number)
    earliest = func.first_value(signature.c.id).over(
        partition_by=(signature.c.email_key, signature.c.name_key), order_by=(signature.c.signed_at, signature.c.id)
    )
    same_person = and_(signature.c.email_key == touched.c.email_key, signature.c.name_key == touched.c.name_key)
    ranked = (
        select(signature.c.id, earliest.label("earliest"))
        .select_from(signature.join(touched, same_person).join(batch, signature.c.batch == batch.c.number))
        .where(batch.c.undone.is_(False))
        .cte("ranked")
    )
    settled = case((ranked.c.earliest == ranked.c.id, None), else_=ranked.c.earliest)
    connection.execute(update(signature).where(signature.c.id == ranked.c.id).values(kept_as=settled))


def _people_of(number: int) -> CTE:
    # Without an e-mail nobody is taken for somebody else automatically.
    also = select(also_in.c.signature).where(also_in.c.batch == number)
    return (
        select(signature.c.email_key, signature.c.name_key)
        .where(signature.c.email_key != "", (signature.c.batch == number) | signature.c.id.in_(also))
        .distinct()
        .cte("touched")
    )

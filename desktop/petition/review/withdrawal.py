"""Takes out whoever comes back with the withdrawal code from the thanks, and their name."""

from sqlalchemy import select

from desktop.core.errors import PetitionError
from desktop.core.names import name_key
from desktop.core.withdrawal import read_code
from desktop.petition.review.decisions import Decision, decide_within
from desktop.petition.review.selection import Conditions
from desktop.petition.store.store import Petition
from desktop.petition.tables.arrived import batch, signature


def withdraw_by_code(petition: Petition, code: str, name: str, *, by: str) -> Decision:
    """Withdraw the person who was shown this code, with all they signed until now.

    `name` as they say it, in any order of its parts: among a million signatures some share a code. Raises UsageError
    for what is no code, PetitionError where no signature has it with this name.
    """
    shown = read_code(code)
    wanted = select(signature.c.number, signature.c.given_name, signature.c.family_name).join(batch)
    with petition.transaction() as connection:
        rows = connection.execute(wanted.where(signature.c.code == shown, batch.c.undone.is_(False)))
        numbers = tuple(row.number for row in rows if name_key(row.given_name, row.family_name) == name_key(name, ""))
        if not numbers:
            raise PetitionError("No signature has this code with this name. Check both; nothing was changed.")
        return decide_within(connection, "withdrawn", "by_code", Conditions(numbers=numbers), by=by)

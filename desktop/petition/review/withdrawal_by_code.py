"""Takes out whoever comes back with the withdrawal code from the thanks, and their name."""

from sqlalchemy import Connection, select

from desktop.core.errors import PetitionError
from desktop.core.name_comparison import is_whole_name
from desktop.core.withdrawal_code import read_code
from desktop.petition.review.decisions import Decision, decide_within, note_withdrawal
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.review.withdrawal_requests import take_off
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, first_name, signature


def withdraw_by_code(petition: Petition, code: str, name: str, *, by: str) -> Decision:
    """Withdraw the person who was shown this code, with all they signed until now.

    `name` as they say it, in any order of its parts: among a million signatures some share a code. Raises UsageError
    for what is no code, PetitionError where no signature has it with this name.
    """
    with petition.transaction() as connection:
        numbers = _numbers_of(connection, code, name)
        made = decide_within(connection, "withdrawn", "by_code", Conditions(numbers=numbers), by=by)
        note_withdrawal(petition, connection, made.number)
        take_off(connection, read_code(code), name)
        return made


def look_up_code(petition: Petition, code: str, name: str) -> tuple[int, ...]:
    """Return the numbers of the signatures that `withdraw_by_code` would begin with. Raises as it does."""
    with petition.reading() as connection:
        return _numbers_of(connection, code, name)


def _numbers_of(connection: Connection, code: str, name: str) -> tuple[int, ...]:
    wanted = select(signature.c.number, first_name, signature.c.family_name).join(batch)
    rows = connection.execute(wanted.where(signature.c.code == read_code(code), batch.c.undone.is_(False)))
    numbers = tuple(row.number for row in rows if is_whole_name(name, row.given_name, row.family_name))
    if not numbers:
        raise PetitionError(
            "No signature has this code with this name: it must be the whole name, as they signed. Nothing was changed."
        )
    return numbers

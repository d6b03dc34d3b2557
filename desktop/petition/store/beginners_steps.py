"""What staff do between the signed campaign and the first signatures, as the audit log knows it."""

from typing import Literal

from sqlalchemy import select

from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.lasting_tables import audit

FirstStep = Literal["tablets set up", "volunteers' page"]
_STEPS: tuple[FirstStep, ...] = ("tablets set up", "volunteers' page")


def note_first_step(petition: Petition, step: FirstStep, *, by: str) -> None:
    """Remember that it was done, and by whom. Raises PetitionError."""
    with petition.transaction() as connection:
        append_audit_line(connection, step, by=by)


def first_steps_done(petition: Petition) -> frozenset[str]:
    """Return those that were done. Raises PetitionError."""
    with petition.reading() as connection:
        return frozenset(connection.execute(select(audit.c.act).where(audit.c.act.in_(_STEPS)).distinct()).scalars())

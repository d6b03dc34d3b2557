"""Writes to the audit log what was refused and why, a word for each: no name, no file, nothing that anybody typed."""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Literal

from sqlalchemy import select

from desktop.core.errors import (
    BatchError,
    CampaignError,
    DeliveryError,
    KeyFileError,
    PetitionError,
    ReceiptError,
    SealError,
    TablingError,
)
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.lasting_tables import audit

Refused = Literal["batch", "pack", "approval", "delivery", "key", "replay log"]
# What somebody handed over and was not let in. A word typed wrongly and a full disk refuse nobody.
_REFUSALS = (BatchError, CampaignError, DeliveryError, KeyFileError, ReceiptError, SealError, PetitionError)
_ACT = "refused"


def note_refusal(petition: Petition, what: Refused, error: TablingError, *, by: str, once_a_day: bool = False) -> None:
    """Write down that something was refused; the reason is the name of the leaf. `once_a_day`: the same is one line.

    Where the petition cannot be written, what was refused is what is told.
    """
    if not isinstance(error, _REFUSALS):
        return
    facts = {"what": what, "why": type(error).__name__}
    with suppress(PetitionError), petition.transaction() as connection:
        today = select(audit.c.facts).where(audit.c.act == _ACT, audit.c.by == by, audit.c.at >= utc_now()[:10])
        if once_a_day and any(json.loads(each) == facts for each in connection.execute(today).scalars()):
            return
        append_audit_line(connection, _ACT, by=by, what=what, why=facts["why"])


@contextmanager
def noting_refusals(petition: Petition, what: Refused, *, by: str) -> Iterator[None]:
    """Write down whatever is refused meanwhile, and let it go on."""
    try:
        yield
    except TablingError as error:
        note_refusal(petition, what, error, by=by)
        raise

"""What is another in a row that was imported before under the same number of its platform."""

from sqlalchemy import Connection, select

from desktop.petition.intake.arrivals import COLUMNS, DEVICE, ID, ArrivedSignature
from desktop.petition.tables.arrived import signature

_OF_THE_PERSON = (
    "given_name", "family_name", "country", "email", "postal_code", "phone", "signed_at", "listing", "language",
)  # fmt: skip
_PLACES = [COLUMNS.index(name) for name in _OF_THE_PERSON]


def what_changed(connection: Connection, arrival: ArrivedSignature) -> str:
    """Return `changed_consent` where all that differs is what was answered, else `changed`."""
    row, _ = arrival
    wanted = select(*(signature.c[name] for name in _OF_THE_PERSON))
    kept = connection.execute(wanted.where(signature.c.id == row[ID], signature.c.device == row[DEVICE])).first()
    same = kept is not None and list(kept) == [row[place] for place in _PLACES]
    return "changed_consent" if same else "changed"

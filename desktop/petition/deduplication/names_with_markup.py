"""Names of a table that hold a tag of a web page or a code of a program: they wait until staff say what they are.

A kiosk takes only what somebody typed: a name signed there is never one of these.
"""

from sqlalchemy import ColumnElement, func, or_

from desktop.petition.engines.dialects import place_of
from desktop.petition.tables.arrival_tables import signature

TAGGED = "tag"  # the reason for which such a signature is in review
_BEGINNINGS = ("<", "_x")  # <b>, and _x000D_ of a workbook


def is_tagged(name: str) -> bool:
    """Whether a name holds what may be a tag or a code."""
    return "<" in name or ("_" in name and "_x" in name.lower())


def tagged() -> ColumnElement[bool]:
    """Say the same of a row of the table `signature`."""
    boxes = (signature.c.name, signature.c.given_name, signature.c.family_name)
    found = (place_of(func.lower(box), beginning) > 0 for box in boxes for beginning in _BEGINNINGS)
    return (signature.c.device == 0) & or_(*found)

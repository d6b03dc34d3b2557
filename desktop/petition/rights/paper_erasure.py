"""What forgetting reaches of sheets that are not taken in yet: a person's lines, and those that are too old."""

import json
from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, Select, delete, select, update

from desktop.core.canonical_json import canonical_json
from desktop.petition.tables.paper_tables import sampled_line, sheet, typed_line

OLD = "old data"  # why a sheet is void whose lines were erased for their age


def forget_typed(connection: Connection, people: Iterable[int] | Select[tuple[int]]) -> None:
    """Erase what is typed of these people; their lines stay as erased, so that the sheet adds up.

    Every reading of such a line goes: another reader may have typed the same person with a slip.
    """
    theirs = typed_line.c.person.in_(people if isinstance(people, Select) else list(people))
    found = connection.execute(select(typed_line.c.sheet, typed_line.c.line).where(theirs).distinct()).all()
    for row in found:
        line = (typed_line.c.sheet == row.sheet) & (typed_line.c.line == row.line)
        connection.execute(update(typed_line).where(line).values(kind="erased", given="", person=None))


def forget_old_sheets(connection: Connection, before: str) -> None:
    """Let sheets signed before a day (ISO 8601) count no longer, and erase what was typed of them."""
    numbers = connection.execute(select(sheet.c.number).where(_old(before))).scalars().all()
    for table in (typed_line, sampled_line):
        connection.execute(delete(table).where(table.c.sheet.in_(numbers)))
    connection.execute(update(sheet).where(sheet.c.number.in_(numbers)).values(state="void", why=OLD))


def blank_typed_contacts(connection: Connection, before: str, contact: Iterable[str]) -> None:
    """Erase how to reach whoever signed a sheet before a day: these fields, and the further answers."""
    fields = set(contact)
    numbers = select(sheet.c.number).where(_old(before))
    wanted = select(typed_line).where(typed_line.c.sheet.in_(numbers), typed_line.c.given != "")
    for row in connection.execute(wanted).all():
        said = json.loads(row.given)
        said |= {"values": {name: text for name, text in said["values"].items() if name not in fields}, "extra": {}}
        mine = (typed_line.c.sheet == row.sheet) & (typed_line.c.line == row.line)
        kept = {"given": canonical_json(said).decode(), "person": None}
        connection.execute(update(typed_line).where(mine, typed_line.c.keying == row.keying).values(**kept))


def _old(before: str) -> ColumnElement[bool]:
    return sheet.c.state.in_(("back", "keyed")) & (sheet.c.day < before)

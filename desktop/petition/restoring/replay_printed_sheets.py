"""Gives a restored petition the numbers of sheets that were printed since: they are on paper, and somebody may sign."""

from collections.abc import Sequence

from sqlalchemy import Connection, insert, select

from desktop.core.petition_errors import ReplayLogAltered
from desktop.petition.replay_log.entries import SheetsPrinted, sheets_printed
from desktop.petition.replay_log.log_file import Line
from desktop.petition.store.audit import utc_now
from desktop.petition.tables.paper_tables import sheet


def replay_sheets(connection: Connection, lines: Sequence[Line], *, by: str) -> int:
    """Write down as printed what is not here, as a part of the caller's transaction; return how many sheets.

    What came of them meanwhile is not known: whoever has one in hand gives it back again.
    """
    try:
        printed = sheets_printed(lines)
    except ReplayLogAltered:
        return 0
    here = set(connection.execute(select(sheet.c.number)).scalars())
    rows = {
        number: _row(each, number, by)
        for each in printed
        for number in range(each.first, each.last + 1)
        if number not in here
    }
    if rows:
        connection.execute(insert(sheet), list(rows.values()))
    return len(rows)


def _row(printed: SheetsPrinted, number: int, by: str) -> dict[str, object]:
    same = {"pack": bytes.fromhex(printed.pack), "language": printed.language, "layout": printed.layout}
    empty = {"event_name": "", "day": "", "why": "", "illegible": 0}
    return same | empty | {"number": number, "lines": printed.lines, "state": "printed", "at": utc_now(), "by": by}

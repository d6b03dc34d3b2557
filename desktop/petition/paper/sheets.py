"""Sheets that were printed here: their numbers, where each stands, and what is still out."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, RowMapping, Select, func, insert, select, update

from desktop.core.campaign import Campaign
from desktop.core.errors import UsageError
from desktop.core.event import is_day
from desktop.core.one_line_text import clean_line
from desktop.core.paper_errors import SheetStands, SheetUnknown
from desktop.core.petition_errors import NoCampaignYet
from desktop.petition.agreements.kept_packs import find_pack, list_packs
from desktop.petition.intake.undoing_merges import TYPED_ANEW
from desktop.petition.replay_log.entries import SheetsPrinted, sheets_printed
from desktop.petition.replay_log.noting import note, told_so_far
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch
from desktop.petition.tables.paper_tables import sampled_line, sheet, typed_line

SheetState = Literal["printed", "back", "keyed", "checked", "void"]
Layout = Literal["list", "strips"]
STATES: tuple[SheetState, ...] = ("printed", "back", "keyed", "checked", "void")
MOST_SHEETS = 500  # in one printing: as many as a stack that somebody carries
MOST_LINES = 40
COUNTED: tuple[SheetState, ...] = ("back", "keyed")  # their signatures are counted, and nobody's name is there yet


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """One sheet. `version` and `pack` name the words that are printed on it; `signatures` is None until it is back.

    `illegible`: lines that are counted without a name. `round`: the sample it was drawn into, None where every line is
    read twice. `batch`: the merge as which it was taken in; `undone`: and out again. `why` it is void.
    """

    number: int
    pack: str
    language: str
    layout: Layout
    lines: int
    event_name: str
    day: str
    state: SheetState
    signatures: int | None
    illegible: int
    why: str
    at: str
    by: str
    round: int | None
    batch: int | None
    undone: bool = False


@dataclass(frozen=True, slots=True)
class WantedSheets:
    """Which blank sheets are wanted: so many, in which language and layout, with so many lines, for which event.

    `lines` 0 is as many as fit.
    """

    count: int
    language: str
    layout: Layout = "list"
    lines: int = 0
    event_name: str = ""
    day: str = ""


@dataclass(frozen=True, slots=True)
class BackSheet:
    """What is said first of a sheet that came back: its signatures, and at which event and day it was signed."""

    number: int
    signatures: int
    event_name: str
    day: str


def newest_campaign(connection: Connection) -> Campaign:
    """Return the newest signed pack that is kept: its words are printed. Raises NoCampaignYet, CampaignError."""
    packs = list_packs(connection)
    if not packs:
        raise NoCampaignYet("This petition keeps no signed pack yet, so nothing can be printed to sign.")
    return packs[-1].campaign


def reserve_sheets(petition: Petition, wanted: WantedSheets, *, by: str) -> tuple[Campaign, tuple[PaperSheet, ...]]:
    """Give numbers to blank sheets, which nobody else is ever given; return the campaign they are of, and the sheets.

    The replay log knows them, too: a backup that is brought back gives none of them again. Raises UsageError,
    NoCampaignYet, CampaignError, PetitionError; then none is given.
    """
    event_name, day = clean_line(wanted.event_name)[:80], wanted.day
    if not 1 <= wanted.count <= MOST_SHEETS or not 1 <= wanted.lines <= MOST_LINES:
        raise UsageError(f"Print 1 to {MOST_SHEETS} sheets at once, of 1 to {MOST_LINES} lines.")
    if day and not is_day(day):
        raise UsageError("Give the day as year-month-day, for example 2026-06-27.")
    with petition.transaction() as connection:
        campaign = newest_campaign(connection)
        if wanted.language not in campaign.languages:
            raise UsageError(
                f"The campaign has no words in “{wanted.language}”. It has: {', '.join(campaign.languages)}."
            )
        numbers = range(first := _next_number(petition, connection), first + wanted.count)
        same: dict[str, object] = {
            "pack": bytes.fromhex(campaign.sha256),
            "language": wanted.language,
            "layout": wanted.layout,
        }
        same |= {"lines": wanted.lines, "event_name": event_name, "day": day, "state": "printed", "why": ""}
        rows = [same | {"number": each, "illegible": 0, "at": utc_now(), "by": by} for each in numbers]
        connection.execute(insert(sheet), rows)
        append_audit_line(connection, "sheets printed", by=by, first=first, sheets=wanted.count)
        given = tuple(read_sheet(connection, each) for each in numbers)
        printed = SheetsPrinted(first, numbers[-1], campaign.sha256, wanted.language, wanted.layout, wanted.lines)
        note(petition, connection, (printed,))
        return campaign, given


def _next_number(petition: Petition, connection: Connection) -> int:
    """Return a number that was never given, not even after the day of a backup that was brought back."""
    given = int(connection.execute(select(func.coalesce(func.max(sheet.c.number), 0))).scalar_one())
    log = told_so_far(petition)
    return 1 + max([given, *(each.last for each in sheets_printed(log.lines))] if log else [given])


def take_back(petition: Petition, back: BackSheet, *, by: str) -> PaperSheet:
    """Note that a sheet came back with so many signatures, or count them anew while nothing is taken in.

    From now on they stand in the totals. Raises UsageError, SheetUnknown, SheetStands, PetitionError.
    """
    event_name = clean_line(back.event_name)[:80]
    with petition.transaction() as connection:
        held = require(connection, back.number, "printed", "back", "keyed")
        if not 0 <= back.signatures <= held.lines:
            raise UsageError(f"Sheet {back.number} has {held.lines} lines. Count those that somebody signed.")
        if not event_name or not is_day(back.day):
            raise UsageError("Say at which event the sheet was signed, and the day as year-month-day.")
        state = "back" if held.state == "printed" or back.signatures != held.signatures else held.state
        _set(connection, back.number, state=state, signatures=back.signatures, event_name=event_name, day=back.day)
        append_audit_line(connection, "sheet back", by=by, sheet=back.number, signatures=back.signatures)
        return read_sheet(connection, back.number)


def void_sheet(petition: Petition, number: int, why: str, *, by: str) -> PaperSheet:
    """Let a sheet count for nothing: lost, spoilt or never used. What was typed of it goes.

    Raises UsageError without a reason, SheetUnknown, SheetStands for one that is taken in, PetitionError.
    """
    why = clean_line(why)[:200]
    if not why:
        raise UsageError("Say why the sheet does not count: lost, spoilt, never used.")
    with petition.transaction() as connection:
        require(connection, number, "printed", "back", "keyed")
        drop_typed(connection, number)
        _set(connection, number, state="void", why=why)
        append_audit_line(connection, "sheet void", by=by, sheet=number)
        return read_sheet(connection, number)


def type_anew(petition: Petition, number: int, *, by: str) -> PaperSheet:
    """Have a sheet typed again from the paper that was taken in and out again; its merge never comes back.

    Its signatures stand in the totals, counted as they were when it came back. Raises SheetUnknown, SheetStands,
    PetitionError.
    """
    with petition.transaction() as connection:
        held = require(connection, number, "checked")
        if not held.undone:
            raise SheetStands(number, held.state)
        _set(connection, number, state="back", illegible=0, round=None, batch=None)
        append_audit_line(connection, TYPED_ANEW, by=by, sheet=number, merge=held.batch)
        return read_sheet(connection, number)


def list_sheets(petition: Petition, *states: SheetState) -> tuple[PaperSheet, ...]:
    """Return the sheets in these states, or every one, by number; those that are printed are still out."""
    with petition.reading() as connection:
        return sheets_in(connection, *(states or STATES))


def sheets_in(connection: Connection, *states: SheetState) -> tuple[PaperSheet, ...]:
    """Return the sheets in these states, by number."""
    rows = connection.execute(_sheets().where(sheet.c.state.in_(states)).order_by(sheet.c.number))
    return tuple(_fact(row) for row in rows.mappings())


def read_sheet(connection: Connection, number: int) -> PaperSheet:
    """Return one sheet. Raises SheetUnknown."""
    row = connection.execute(_sheets().where(sheet.c.number == number)).mappings().first()
    if row is None:
        raise SheetUnknown(number)
    return _fact(row)


def require(connection: Connection, number: int, *states: SheetState) -> PaperSheet:
    """Return a sheet that is in one of these states. Raises SheetUnknown, SheetStands."""
    held = read_sheet(connection, number)
    if held.state not in states:
        raise SheetStands(number, held.state)
    return held


def campaign_of(connection: Connection, held: PaperSheet) -> Campaign:
    """Return the signed pack whose words are printed on a sheet. Raises NoCampaignYet, CampaignError."""
    if kept := find_pack(connection, held.pack):
        return kept.campaign
    raise NoCampaignYet(f"The pack whose words are on sheet {held.number} is not kept here.")


def drop_typed(connection: Connection, *numbers: int) -> None:
    """Erase what was typed of these sheets, and what chance drew of them."""
    for table in (typed_line, sampled_line):
        connection.execute(table.delete().where(table.c.sheet.in_(numbers)))


def move(connection: Connection, numbers: Iterable[int], **values: object) -> None:
    """Write the same into several sheets."""
    connection.execute(update(sheet).where(sheet.c.number.in_(list(numbers))).values(**values))


def _set(connection: Connection, number: int, **values: object) -> None:
    move(connection, [number], **values)


def _sheets() -> Select[Any]:
    return select(sheet, batch.c.undone).select_from(sheet.outerjoin(batch))


def _fact(row: RowMapping) -> PaperSheet:
    return PaperSheet(**{**row, "pack": row["pack"].hex(), "undone": bool(row["undone"])})

"""Sheets of paper: printed with numbers of their own, counted when they are back, typed, read twice and taken in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from desktop.core.campaign import Campaign
from desktop.core.errors import TablingError, UsageError
from desktop.core.petition_errors import NoCampaignYet
from desktop.core.progress import Report, ignore
from desktop.core.whole_files import require_new, write_whole
from desktop.petition.paper.lines import ILLEGIBLE as ILLEGIBLE
from desktop.petition.paper.lines import ReadLine as ReadLine
from desktop.petition.paper.lines import TypedLine as TypedLine
from desktop.petition.paper.lines import clear_line as clear_line
from desktop.petition.paper.lines import finish_keying as finish_keying
from desktop.petition.paper.lines import lines_of
from desktop.petition.paper.lines import right_line as right_line
from desktop.petition.paper.lines import type_line as type_line
from desktop.petition.paper.lines import typed_lines as typed_lines
from desktop.petition.paper.second_reading import Difference as Difference
from desktop.petition.paper.second_reading import SheetCheck as SheetCheck
from desktop.petition.paper.second_reading import Which as Which
from desktop.petition.paper.second_reading import check_of
from desktop.petition.paper.second_reading import decide_line as decide_line
from desktop.petition.paper.second_reading import draw_sample as draw_sample
from desktop.petition.paper.second_reading import error_rates as error_rates
from desktop.petition.paper.second_reading import look_at_check as look_at_check
from desktop.petition.paper.second_reading import read_whole as read_whole
from desktop.petition.paper.second_reading import type_decision as type_decision
from desktop.petition.paper.second_reading import undo_decision as undo_decision
from desktop.petition.paper.sheet_code import code_squares, sheet_meant
from desktop.petition.paper.sheet_wording import sheet_words
from desktop.petition.paper.sheets import STATES, campaign_of, newest_campaign, read_sheet, reserve_sheets, sheets_in
from desktop.petition.paper.sheets import BackSheet as BackSheet
from desktop.petition.paper.sheets import Layout as Layout
from desktop.petition.paper.sheets import PaperSheet as PaperSheet
from desktop.petition.paper.sheets import SheetState as SheetState
from desktop.petition.paper.sheets import WantedSheets as WantedSheets
from desktop.petition.paper.sheets import list_sheets as list_sheets
from desktop.petition.paper.sheets import take_back as take_back
from desktop.petition.paper.sheets import type_anew as type_anew
from desktop.petition.paper.sheets import void_sheet as void_sheet
from desktop.petition.paper.signer_known_already import KnownAlready as KnownAlready
from desktop.petition.paper.signer_known_already import known_already as known_already
from desktop.petition.paper.taking_in_sheets import TakenSheets as TakenSheets
from desktop.petition.paper.taking_in_sheets import take_sheets as take_sheets
from desktop.petition.store.opening_petition import Petition
from desktop.printing.page_measures import PaperSize as PaperSize
from desktop.printing.signing_sheets import lines_that_fit, set_signing_sheets

SheetStep = Literal["count", "type", "again", "decide", "take", "anew", ""]
_STEPS: Mapping[SheetState, SheetStep] = {"printed": "count", "back": "type"}
_NOT_PRINTED = "the file could not be written"


@dataclass(frozen=True, slots=True)
class PrintedSheets:
    """Where blank sheets were written, from which number to which, and how many lines each has."""

    file: Path
    first: int
    last: int
    lines: int


@dataclass(frozen=True, slots=True)
class PaperOverview:
    """The campaign whose words are printed now, None where no pack is kept; every sheet, and each that is keyed."""

    campaign: Campaign | None
    sheets: tuple[PaperSheet, ...]
    checks: tuple[SheetCheck, ...]


@dataclass(frozen=True, slots=True)
class SheetForm:
    """What is typed of a sheet: its campaign's form in the language of the sheet, and how far each line is.

    `first` and `second`: what either reader typed, by line, and `decided`: what holds where they differ.
    """

    sheet: PaperSheet
    campaign: Campaign
    first: Mapping[int, TypedLine]
    second: Mapping[int, TypedLine]
    check: SheetCheck
    decided: Mapping[int, TypedLine]


def next_step(held: PaperSheet, check: SheetCheck | None) -> SheetStep:
    """Return what a sheet waits for: to be counted, typed, typed again, decided, taken in, typed anew; nothing."""
    if check and held.state == "keyed":
        return "again" if check.unread else "decide" if check.open else "take"
    if held.state == "checked":
        return "anew" if held.undone else ""
    return _STEPS.get(held.state, "")


def print_sheets(
    petition: Petition, wanted: WantedSheets, out: Path, *, by: str, paper: PaperSize = "letter"
) -> PrintedSheets:
    """Write a PDF of blank sheets, each with a number that no other sheet gets; `wanted.lines` 0 is as many as fit.

    Raises UsageError, NoCampaignYet, MissingGlyphs, OutputError (never over a file that is there), PetitionError.
    Numbers of sheets that could not be set or written are void.
    """
    require_new(out)
    fits = _lines_that_fit(petition, wanted, paper)
    if wanted.lines > fits or fits < 1:
        raise UsageError(f"Beside the words of this campaign {fits} lines have room on a sheet.")
    campaign, sheets = reserve_sheets(petition, replace(wanted, lines=wanted.lines or fits), by=by)
    words = sheet_words(campaign, wanted.language, sheets[0].event_name, sheets[0].day)
    numbers = [(each.number, code_squares(campaign, each.number)) for each in sheets]
    try:
        write_whole(out, set_signing_sheets(words, wanted.layout, sheets[0].lines, numbers, paper))
    except TablingError:
        for each in sheets:
            void_sheet(petition, each.number, _NOT_PRINTED, by=by)
        raise
    return PrintedSheets(out, sheets[0].number, sheets[-1].number, sheets[0].lines)


def printable_languages(petition: Petition) -> tuple[str, ...]:
    """Return the languages of the campaign that is printed, its own first. Raises NoCampaignYet, PetitionError."""
    with petition.reading() as connection:
        campaign = newest_campaign(connection)
    return tuple(sorted(campaign.languages, key=lambda each: each != campaign.default_language))


def look_at_paper(petition: Petition) -> PaperOverview:
    """Return where all sheets stand. Raises CampaignError, PetitionError."""
    with petition.reading() as connection:
        try:
            campaign = newest_campaign(connection)
        except NoCampaignYet:
            campaign = None
        sheets = sheets_in(connection, *STATES)
        checks = tuple(check_of(connection, each) for each in sheets if each.state == "keyed")
    return PaperOverview(campaign, sheets, checks)


def open_sheet(petition: Petition, number: int) -> SheetForm:
    """Return what is known of a sheet, and its form. Raises SheetUnknown, CampaignError, PetitionError."""
    with petition.reading() as connection:
        held = read_sheet(connection, number)
        first, second, decided = (lines_of(connection, number, keying) for keying in (1, 2, 3))
        return SheetForm(held, campaign_of(connection, held), first, second, check_of(connection, held), decided)


def find_sheet(petition: Petition, typed: str) -> SheetForm:
    """Return the same of the sheet whose number was typed, or whose code a hand scanner typed.

    Raises SheetCodeWrong, SheetUnknown, CampaignError, PetitionError.
    """
    return open_sheet(petition, *sheet_numbers(petition, typed))


def sheet_numbers(petition: Petition, *typed: str) -> list[int]:
    """Return the numbers of sheets by numbers or codes. Raises SheetCodeWrong, SheetUnknown, PetitionError."""
    with petition.reading() as connection:
        return [sheet_meant(connection, each).number for each in typed]


def look_at_checks(petition: Petition) -> tuple[SheetCheck, ...]:
    """Return how far each keyed sheet is with its second reading. Raises PetitionError."""
    with petition.reading() as connection:
        return tuple(check_of(connection, each) for each in list_sheets(petition, "keyed"))


def take_ready(petition: Petition, numbers: Sequence[int] = (), *, by: str, report: Report = ignore) -> TakenSheets:
    """Take sheets in by number, or all of which nothing waits. Raises what `take_sheets` does."""
    ready = numbers or [each.sheet.number for each in look_at_checks(petition) if each.done]
    return take_sheets(petition, ready, by=by, report=report)


def _lines_that_fit(petition: Petition, wanted: WantedSheets, paper: PaperSize) -> int:
    with petition.reading() as connection:
        campaign = newest_campaign(connection)
    if wanted.language not in campaign.languages:
        raise UsageError(f"The campaign has words in: {', '.join(campaign.languages)}.")
    return lines_that_fit(sheet_words(campaign, wanted.language, wanted.event_name, wanted.day), wanted.layout, paper)

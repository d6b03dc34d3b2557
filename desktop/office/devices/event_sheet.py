"""The sheet of an event: how it went and how to do better, for those who stood at the table; it names nobody."""

from pathlib import Path

from desktop.core.whole_files import require_new, write_whole
from desktop.office.desk.new_file_names import new_file
from desktop.office.desk.petition_place import Petition
from desktop.petition.annex.event_sheet import EventSheet as EventSheet
from desktop.petition.annex.event_sheet import read_event_sheet
from desktop.petition.annex.event_sheet_pages import set_event_sheet
from desktop.petition.annex.reason_words import SheetLanguage


def print_event_sheet(petition: Petition, event: str, path: Path, language: SheetLanguage) -> EventSheet:
    """Write the sheet of the event with this id. Raises NoSuchEvent, OutputError, MissingGlyphs, PetitionError."""
    require_new(path)
    sheet = read_event_sheet(petition, event)
    write_whole(path, set_event_sheet(sheet, language))
    return sheet


def save_event_sheet(petition: Petition, event: str, folder: Path, language: SheetLanguage) -> Path:
    """Write it into a folder, by the day of the event. Raises OutputGone and what `print_event_sheet` does."""
    sheet = read_event_sheet(petition, event)
    path = new_file(folder, f"event-sheet-{sheet.event.day}".rstrip("-"), ".pdf")
    write_whole(path, set_event_sheet(sheet, language))
    return path

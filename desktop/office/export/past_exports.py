"""What was exported, and the files that hold people still: listed, taken back, and said to be erased."""

from datetime import date

from desktop.petition.export.remembered_exports import ExportedFile as ExportedFile
from desktop.petition.export.remembered_exports import PastExport as PastExport
from desktop.petition.export.remembered_exports import list_exports, note_erased, undo_export
from desktop.petition.store.opening_petition import Petition


def past_exports(petition: Petition) -> tuple[PastExport, ...]:
    """Return every export, the newest first. Raises PetitionError."""
    with petition.reading() as connection:
        return list_exports(connection)


def due_exports(petition: Petition, today: date) -> tuple[PastExport, ...]:
    """Return the exports whose files should be gone by now, and nobody said that they are. Raises PetitionError."""
    return tuple(each for each in past_exports(petition) if each.is_due(today))


def take_back_export(petition: Petition, number: int, *, by: str) -> PastExport:
    """Say that an export was never sent: its people are new again. Raises NoSuchExport, PetitionError."""
    return undo_export(petition, number, by=by)


def say_erased(petition: Petition, number: int, *, by: str) -> PastExport:
    """Say that the files of an export are gone everywhere. Raises NoSuchExport, PetitionError."""
    return note_erased(petition, number, by=by)

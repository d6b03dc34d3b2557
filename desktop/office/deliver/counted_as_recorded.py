"""Counted as recorded: what staff tell a signer who brings name and code, on screen and on paper."""

from datetime import UTC, datetime
from pathlib import Path

from desktop.office.desk.new_file_names import file_of_now
from desktop.office.desk.petition_place import Petition
from desktop.petition.earlier_deliveries.deliveries_of_person import Stood as Stood
from desktop.petition.rights.recorded_answer import RecordedAnswer as RecordedAnswer
from desktop.petition.rights.recorded_answer import RecordedState as RecordedState
from desktop.petition.rights.recorded_answer import answer_signer as answer_signer
from desktop.petition.rights.recorded_answer import print_answer


def write_answer(petition: Petition, answer: RecordedAnswer, path: Path) -> None:
    """Write an answer for the signer. Raises OutputError (never over a file that is there), PetitionError."""
    print_answer(petition, answer, f"{datetime.now(UTC):%Y-%m-%d}", path)


def save_answer(petition: Petition, answer: RecordedAnswer, folder: Path) -> Path:
    """Write it into a folder, under a name that tells of nobody. Raises OutputGone, OutputError, PetitionError."""
    path = file_of_now(folder, "answer", ".pdf")
    write_answer(petition, answer, path)
    return path

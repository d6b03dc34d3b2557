"""A file that stands for what the petition notes is there only where it is noted: else nobody may find it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import OperationalError

from desktop.core.errors import PetitionError
from desktop.office.deliver.annex import print_annex
from desktop.petition.agreements.letter_words import WantedLetter
from desktop.petition.export.targets import find_target
from desktop.petition.export.walk_through_people import WantedExport
from desktop.petition.export.writing_exports import ExportPlace, write_export
from desktop.petition.making_delivery import Edition, deliver
from desktop.petition.review.approvals import approve
from desktop.petition.rights.copy_and_erase import write_copy
from desktop.petition.rights.person_who_asks import signatures_of
from desktop.petition.rights.retention import retain
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person, put
from tests.support.packs import keep
from tests.support.petitions import contents

Act = Callable[[Petition, Path], object]

ACTS: dict[str, Act] = {
    "a delivery": lambda petition, file: deliver(petition, Edition(file), by="kb", alone=True),
    "the names for whoever approves": lambda petition, file: approve(petition, WantedLetter(), by="kb", to=file),
    "a copy for a person": lambda petition, file: write_copy(petition, signatures_of(petition, [1000]), file, by="kb"),
    "a certificate of what age erased": lambda petition, file: retain(
        petition, "2026-11-01", "everything", by="kb", certificate=file
    ),
    "the annex": lambda petition, file: print_annex(petition, file, "en", by="kb"),
    "an export": lambda petition, file: write_export(
        petition, WantedExport(find_target("civicrm")), ExportPlace(file.parent, "out", ""), by="kb"
    ),
}


@contextmanager
def no_commit_once_there_is_a_file_in(folder: Path) -> Iterator[None]:
    """Have the database refuse to keep what was written once a file is there, as a broken disk may."""

    def refuse(_connection: object) -> None:
        if any(each.suffix != ".part" for each in folder.iterdir()):
            raise OperationalError("COMMIT", {}, Exception("disk I/O error"))

    event.listen(Engine, "commit", refuse)
    try:
        yield
    finally:
        event.remove(Engine, "commit", refuse)


@pytest.mark.parametrize("what", ACTS)
def test_what_the_petition_could_not_note_leaves_no_file(petition, tmp_path, what):
    keep(petition)
    put(petition, 1, [Person("Ann", email="ann@example.org", updates="yes"), Person("Bo", country="FR")])
    before, folder = contents(petition), tmp_path / "out"
    folder.mkdir()
    with no_commit_once_there_is_a_file_in(folder), pytest.raises(PetitionError):
        ACTS[what](petition, folder / "file")
    assert list(folder.iterdir()) == []
    assert contents(petition) == before
    ACTS[what](petition, folder / "file")
    assert [bool(each.stat().st_size) for each in folder.iterdir()] == [True]

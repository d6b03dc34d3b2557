"""A file that stands for what the petition notes is there only where it is noted: else nobody may find it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import OperationalError

from desktop.core.errors import PetitionError
from desktop.petition.agreements.letter_words import WantedLetter
from desktop.petition.deliver import Edition, deliver
from desktop.petition.review.approvals import approve
from desktop.petition.rights.copy_and_erase import write_copy
from desktop.petition.rights.person_who_asks import signatures_of
from desktop.petition.rights.retention import retain
from desktop.petition.store.store import Petition
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
}


@contextmanager
def no_commit_once_there_is(file: Path) -> Iterator[None]:
    """Have the database refuse to keep what was written once the file is there, as a broken disk may."""

    def refuse(_connection: object) -> None:
        if file.exists():
            raise OperationalError("COMMIT", {}, Exception("disk I/O error"))

    event.listen(Engine, "commit", refuse)
    try:
        yield
    finally:
        event.remove(Engine, "commit", refuse)


@pytest.mark.parametrize("what", ACTS)
def test_what_the_petition_could_not_note_leaves_no_file(petition, tmp_path, what):
    keep(petition)
    put(petition, 1, [Person("Ann"), Person("Bo", country="FR")])
    before, file = contents(petition), tmp_path / "file"
    with no_commit_once_there_is(file), pytest.raises(PetitionError):
        ACTS[what](petition, file)
    assert not file.exists()
    assert contents(petition) == before
    ACTS[what](petition, file)
    assert file.stat().st_size

"""Opens what devices sealed for practice, and answers each: nothing of it is counted, and none becomes a signature."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.core.errors import BoxError, OutputError, ReceiptError, SealError, TablingError
from desktop.core.event import today
from desktop.core.organisation_keys import Organisation
from desktop.petition.intake.practice_record import note_practised
from desktop.petition.store.opening_petition import Petition
from desktop.transfer.boxes.box import ReadableBox, name_left
from desktop.transfer.boxes.folder import FolderBox
from desktop.transfer.boxes.setting import FolderSetting
from desktop.transfer.practice_signature import (
    SUFFIX,
    PracticeAnswer,
    answer_name,
    open_practice,
    read_practice,
    write_answer,
)

_MOST = 500  # in one place at one time: a box is a stranger's


@dataclass(frozen=True, slots=True)
class Practised:
    """A practice signature that was opened and answered; or why it was not (`refused`), in the file `file`.

    `name`: as the device calls itself; `welcome`: staff know it.
    """

    file: str
    name: str = ""
    software: str = ""
    welcome: bool = False
    refused: TablingError | None = None


@dataclass(frozen=True, slots=True)
class _Desk:
    """Where and with what practice signatures are opened. `scratch`: a folder for one file at a time."""

    petition: Petition
    organisation: Organisation
    by: str
    scratch: Path


def answer_files(
    petition: Petition, files: Iterable[Path], organisation: Organisation, *, by: str
) -> tuple[Practised, ...]:
    """Open practice signatures in files, and leave the answers beside them. Raises PetitionError."""
    found: list[Practised] = []
    with TemporaryDirectory(prefix="tabling-") as scratch:
        for each in islice(sorted(files), _MOST):
            desk = _Desk(petition, organisation, by, Path(scratch))
            found.append(_answer(desk, FolderBox(FolderSetting(each.parent)), each.name))
    return tuple(found)


def answer_in_box(petition: Petition, box: ReadableBox, organisation: Organisation, *, by: str) -> Iterator[Practised]:
    """Open every practice signature in a box that has no answer in it, and leave one. Raises BoxError."""
    names = box.names()
    left = {name_left(name) for name in names}
    fresh = (name for name in names if name_left(name).endswith(SUFFIX) and answer_name(name_left(name)) not in left)
    with TemporaryDirectory(prefix="tabling-") as scratch:
        for name in islice(fresh, _MOST):
            yield _answer(_Desk(petition, organisation, by, Path(scratch)), box, name)


def _answer(desk: _Desk, box: ReadableBox, name: str) -> Practised:
    path, keys = desk.scratch / (name_left(name) or "brought"), desk.organisation
    try:
        box.bring(name, path)
        sent = read_practice(path)
        said = open_practice(sent, keys.sealing)
        answer = desk.scratch / answer_name(sent.file)
        write_answer(answer, PracticeAnswer(sent.campaign, sent.device, sent.id, said, today()), keys.signing)
        box.leave(answer.name, answer)
    except (BoxError, OutputError, ReceiptError, SealError) as error:
        return Practised(name, refused=error)
    known = note_practised(desk.petition, sent, by=desk.by)
    return Practised(name, sent.name, sent.software, known)

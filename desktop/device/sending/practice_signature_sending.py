"""Practice the whole way: seals something nobody typed, leaves it where batches are left, and knows the answer."""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.errors import BoxError, NoBox, OutputError, TablingError
from desktop.core.event import today
from desktop.core.version import __version__
from desktop.core.whole_files import read_bounded, write_whole
from desktop.device.journal.scratch_folder import scratch_folder
from desktop.device.setup.device_key import device_key
from desktop.device.setup.settings_from_stick import read_tablet
from desktop.transfer.boxes.box import DropBox
from desktop.transfer.boxes.folder import FolderBox
from desktop.transfer.boxes.opening import open_box
from desktop.transfer.boxes.setting import FolderSetting, list_settings
from desktop.transfer.practice_signature import PracticeAnswer, seal_practice, write_practice

_LARGEST = 16 * 1024


@dataclass(frozen=True, slots=True)
class PracticeState:
    """The practice signature sent last: its id, what was sealed, on which day, and on which headquarters opened it.

    All is empty before the first; days are ISO 8601, `opened` empty until the answer is here.
    """

    id: str = ""
    said: str = ""
    sent: str = ""
    opened: str = ""


def read_state(path: Path) -> PracticeState:
    """Return how far it is; nothing where none was sent, or where nobody can tell any more."""
    with suppress(OutputError, ValueError, TypeError, RecursionError):
        if path.exists():
            said = json.loads(read_bounded(path, _LARGEST, OutputError))
            return PracticeState(*(str(said.get(name, "")) for name in ("id", "said", "sent", "opened")))
    return PracticeState()


def send_practice(home: DataFolder, campaign: Campaign, sticks: Iterable[Path]) -> tuple[str, ...]:
    """Leave a practice signature in every drop box and on every stick, and return the names of those that took it.

    Raises NoBox where there is neither, else what the first of them said where none took it; PackUnsigned, OutputError.
    """
    places: list[tuple[str, DropBox]] = [(each.name, FolderBox(FolderSetting(each))) for each in sticks]
    refused: list[TablingError] = []
    for each in list_settings(home.boxes):
        try:
            places.append((each.name, open_box(each)))
        except BoxError as error:
            refused.append(error)
    if not places and not refused:
        raise NoBox("This device has no drop box yet, and no stick is plugged in.")
    taken = _leave(home, campaign, places, refused)
    if not taken:
        raise refused[0]
    return taken


def waits_for_answer(path: Path) -> bool:
    """Say whether a practice signature was sent and is not known to be opened."""
    state = read_state(path)
    return bool(state.id) and not state.opened


def note_answer(path: Path, answer: PracticeAnswer) -> bool:
    """Keep that headquarters opened the practice signature sent last; say whether it was that. Raises OutputError."""
    state = read_state(path)
    if not state.id or (answer.id, answer.said) != (state.id, state.said):
        return False
    if not state.opened:
        _write(path, PracticeState(state.id, state.said, state.sent, answer.day))
    return True


def _leave(
    home: DataFolder, campaign: Campaign, places: Iterable[tuple[str, DropBox]], refused: list[TablingError]
) -> tuple[str, ...]:
    key, taken = device_key(home.device_key), list[str]()
    sent, said = seal_practice(campaign, key, name=read_tablet(home).name, software=__version__, day=today())
    with scratch_folder(home.scratch) as folder:
        path = folder / sent.file
        write_practice(path, sent, key)
        _write(home.practice, PracticeState(sent.id, said, sent.day))  # before it leaves: an answer may be quick
        for called, box in places:
            try:
                box.leave(path.name, path)
                taken.append(called)
            except BoxError as error:
                refused.append(error)
    return tuple(taken)


def _write(path: Path, state: PracticeState) -> None:
    write_whole(path, json.dumps(asdict(state)).encode())

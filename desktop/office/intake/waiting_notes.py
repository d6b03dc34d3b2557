"""The organisation's signed word to devices whose batches wait to be welcomed: keep everything, nothing is merged."""

from collections import defaultdict
from itertools import islice
from pathlib import Path

from desktop.core.signing_keys import SigningKey
from desktop.petition.intake.quarantine import Quarantined, list_quarantine
from desktop.petition.store.opening_petition import Petition
from desktop.transfer.boxes.box import DropBox
from desktop.transfer.waiting_note import MOST_BATCHES, WaitingNote, waiting_name, write_waiting


def leave_waiting_notes(petition: Petition, box: DropBox, key: SigningKey, scratch: Path) -> None:
    """Leave a note for each device of which batches wait, in a drop box; the same one again is one file.

    `scratch`: a folder. Raises BoxError, OutputError, PetitionError.
    """
    campaign = petition.campaign()
    waiting: defaultdict[str, list[Quarantined]] = defaultdict(list)
    for each in list_quarantine(petition):
        if each.kept:
            waiting[each.device].append(each)
    for device, batches in waiting.items():
        day = max(each.day for each in batches)
        ids = tuple(islice((each.id for each in batches), MOST_BATCHES))
        note = WaitingNote(campaign[0] if campaign else "", device, day, ids)
        path = scratch / waiting_name(note)
        write_waiting(path, note, key)
        box.leave(path.name, path)

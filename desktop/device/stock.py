"""Takes stock of a device: what is kept, what is nowhere but here, what waits for which drop box."""

from pathlib import Path

from desktop.core.errors import BoxError
from desktop.core.handover import Standing
from desktop.device.closing import list_batches
from desktop.device.erasing import is_safe_to_hand_back
from desktop.device.journal import Journal
from desktop.device.outbox import count_undelivered, stand
from desktop.transfer.boxes.setting import BoxSetting, list_settings


def take_stock(journal: Journal, boxes: Path) -> Standing:
    """Return how it stands with a journal and the drop boxes kept in a folder. Raises JournalError."""
    found: tuple[BoxSetting, ...] = ()
    trouble: BoxError | None = None
    try:
        found = list_settings(boxes)
    except BoxError as error:
        trouble = error
    unbatched = sum(each.unbatched for each in journal.count_events())
    return Standing(
        signatures=journal.count(),
        batches=len(list_batches(journal)),
        waiting=unbatched + count_undelivered(journal),
        unbatched=unbatched,
        emptied=is_safe_to_hand_back(journal),
        boxes=stand(journal, (each.name for each in found)),
        trouble=trouble,
    )

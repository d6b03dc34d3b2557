"""Takes stock of a device: what is kept, what is nowhere but here, what waits for which drop box."""

from contextlib import closing

from desktop.core.data_folder import DataFolder
from desktop.core.handover_counts import DeviceSummary
from desktop.device.journal.batch_closing import list_batches
from desktop.device.journal.erasure import count_standing_for_nobody, is_safe_to_hand_back
from desktop.device.journal.headquarters_answers import waits_to_be_welcomed
from desktop.device.journal.journal import Journal
from desktop.device.journal.opening import Damage, open_journal
from desktop.device.sending.outbox import box_statuses, count_undelivered
from desktop.device.setup.device_key import device_words
from desktop.device.setup.installation import kept_here
from desktop.transfer.boxes.setting import list_broken, list_settings


def summarise_all(journal: Journal, home: DataFolder) -> DeviceSummary:
    """Return what is kept in the journal in which people sign now and in those of earlier keys. Raises JournalError."""
    *earlier, here = kept_here(home)
    found = summarise(journal, here)
    for each in earlier:
        with closing(open_journal(each, Damage.QUARANTINE)) as kept:
            found += summarise(kept, each)
    return found


def summarise(journal: Journal, home: DataFolder) -> DeviceSummary:
    """Return how it stands with a device's journal and its drop boxes. Raises JournalError."""
    words = device_words(home)
    unbatched = sum(each.unbatched for each in journal.count_events())
    uncounted, mixed = count_standing_for_nobody(journal)
    return DeviceSummary(
        signatures=journal.count(),
        batches=len(list_batches(journal)),
        waiting=unbatched + count_undelivered(journal),
        unbatched=unbatched,
        emptied=is_safe_to_hand_back(journal, home.scratch),
        boxes=box_statuses(journal, list_settings(home.boxes)),
        trouble=next(iter(list_broken(home.boxes)), None),
        words=words,
        unwelcome=(words,) if waits_to_be_welcomed(journal) else (),
        uncounted=uncounted,
        mixed=mixed,
    )

"""The journals of a try-out: looked into before its end, and thrown away with it; a real signature never goes along."""

from collections.abc import Iterator
from contextlib import closing

from desktop.core.data_folder import DataFolder
from desktop.core.errors import TryOutMixed
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.device.facade.signatures_on_device import erase_everything
from desktop.device.journal.batch_runs import is_all_of_key
from desktop.device.journal.journal import Journal
from desktop.device.journal.opening import Damage, open_journal
from desktop.device.journal.quarantine import list_quarantined
from desktop.device.journal.recovery import holds_only
from desktop.device.setup.first_start import FirstStart
from desktop.device.setup.installation import all_installations, begin_anew
from desktop.device.setup.open_kiosks import kiosk_open
from desktop.device.setup.skipping_first_start import end_try_out
from desktop.device.setup.try_out_end import TriedJournals

__all__ = ["begin_first_start", "count_tried_out", "end_try_out", "kiosk_open"]


def begin_first_start(home: DataFolder) -> FirstStart:
    """Return a device before its first start, or before another one, which may end a try-out."""
    return FirstStart(home, bundled_pack(), TriedJournals(count_tried_out, _discard))


def count_tried_out(home: DataFolder, key: str) -> int:
    """Return how many signatures are kept here, all of them sealed to the key with this mark; writes nothing.

    Raises TryOutMixed where others are, or what nobody can read; JournalError.
    """
    counted = 0
    for each in _begun(home):
        if not all(holds_only(aside, key) for aside in list_quarantined(each.journal)):
            raise _mixed()
        with closing(open_journal(each, Damage.READ_ONLY)) as journal:
            _require_all_of(journal, key)
            counted += journal.count()
    return counted


def _discard(home: DataFolder, key: str) -> None:
    """Erase all that was signed, once more proven to be of the try-out, and go on with a new key.

    With the old one headquarters would miss every number that the try-out gave out.
    """
    count_tried_out(home, key)
    erase_everything(home)
    begin_anew(home)


def _begun(home: DataFolder) -> Iterator[DataFolder]:
    for each in all_installations(home):
        if any(each.journal.parent.glob("journal*.sqlite*")):
            if not each.device_key.exists():  # nobody can say whose it is
                raise _mixed()
            yield each


def _require_all_of(journal: Journal, key: str) -> None:
    with journal.reading() as connection:
        if not is_all_of_key(connection, key):
            raise _mixed()


def _mixed() -> TryOutMixed:
    return TryOutMixed(
        "Signatures are on this device that are not of its try-out, or that nobody can read any more. "
        "Nothing was changed: hand over what is here, and call headquarters."
    )

"""Whether the tablet in a data folder is ready for its event, asked without its window."""

from contextlib import closing

from desktop.core.data_folder import DataFolder
from desktop.core.errors import NothingSetUp
from desktop.core.readiness import Readiness
from desktop.device.journal.opening import Damage, open_journal
from desktop.device.machine.clock_check import newest_day, start_clock
from desktop.device.machine.sticks import count_sticks
from desktop.device.session.event_preparation import gather
from desktop.device.setup.installation import installed_here
from desktop.device.setup.start_state import look_at_start

__all__ = ["count_sticks", "look_whether_ready"]


def look_whether_ready(home: DataFolder) -> Readiness:
    """Return the facts; a journal is begun where there is none yet, as the next start would do.

    Raises NothingSetUp, what stands in the way of a start, and JournalError.
    """
    start = look_at_start(home)
    if start.trouble:
        raise start.trouble
    if start.campaign is None:
        raise NothingSetUp(home.path)
    here = installed_here(home)
    with closing(open_journal(here, Damage.READ_ONLY if here.journal.exists() else Damage.LEAVE)) as journal:
        return gather(here, start.campaign, start.event, journal, start_clock(newest_day(journal)))

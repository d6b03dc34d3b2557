"""Another program opens the journal, and lets go of it, while the kiosk goes on: nobody who signs then is lost."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

from desktop.core.data_folder import DataFolder
from desktop.core.pack.try_out_campaign import prepare_try_out
from desktop.device.journal.opening import open_journal
from desktop.device.session.stall import begin_signing
from tests.support.event_device import PRIDE, campaign, entry

ANOTHER = """
import sys
from pathlib import Path
from desktop.core.data_folder import DataFolder
from desktop.device.journal.opening import open_journal
journal = open_journal(DataFolder(Path(sys.argv[1])))
print(journal.count())
journal.close()
"""


def seen_by_another(folder: Path) -> int:
    command = [sys.executable, "-c", ANOTHER, str(folder)]
    return int(subprocess.run(command, check=True, capture_output=True).stdout)


def test_a_second_look_at_the_journal_takes_no_lock_from_the_first(tmp_path):
    home = DataFolder(tmp_path)
    prepare_try_out(home)
    with closing(open_journal(home)) as journal:
        stall = begin_signing(campaign(), PRIDE, journal)
        stall.sign(entry("Ann"))
        open_journal(home).close()  # as the courier and the volunteers' pages do, in the kiosk's own process
        assert seen_by_another(tmp_path) == 1
        stall.sign(entry("Bo"))
        assert seen_by_another(tmp_path) == 2, "it stands where a power cut leaves it"

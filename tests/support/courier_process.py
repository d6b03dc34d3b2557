"""A device that signs people up and sends them off, as a program of its own, until somebody pulls the plug.

python courier_process.py HOME     signs two, closes, sends to its drop boxes; over and over
"""

import itertools
import os
import sys
from contextlib import closing
from pathlib import Path

from desktop.core.data_folder import data_folder
from desktop.device.journal.batch_closing import close_batches
from desktop.device.sending.outbox import open_outbox
from tests.support.event_device import DAY, campaign_of, entry, open_stall


def main() -> None:
    """Work for ever; what was thanked is reported once it was."""
    home = data_folder(Path(sys.argv[1]))
    stall = open_stall(home, campaign_of(home.path), "Capital Pride", "Ottawa")
    with closing(stall.journal):
        os.write(1, b"ready\n")
        for number in itertools.count():
            for _ in range(2):
                stall.sign(entry(f"Person {number}"))
                os.write(1, b"thanked\n")
            close_batches(stall.journal, DAY)
            open_outbox(home, stall.journal).deliver_due(0)


if __name__ == "__main__":
    main()

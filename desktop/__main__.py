"""The way in: what `tabling` and `python -m desktop` run.

A kiosk starts anew before it has done anything, so next to nothing is imported here: all of it is imported twice.
"""

import sys

from desktop.core.own_start_command import same_command
from desktop.device.machine.restart_for_protection import start_again_uncached


def main() -> None:
    """Run the `tabling` command and end the process."""
    if sys.argv[1:2] == ["kiosk"]:
        start_again_uncached(same_command())
    from desktop import app

    app.main()


if __name__ == "__main__":
    main()

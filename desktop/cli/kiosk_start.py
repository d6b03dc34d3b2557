"""Opens the kiosk as it was asked for; what only a first start needs, or a kiosk without a screen, is loaded for it."""

import sys
from typing import NoReturn

from desktop.cli.display_check import has_display
from desktop.cli.kiosk_arguments import KioskCall
from desktop.cli.terminal.checked_streams import open_streams
from desktop.cli.terminal.output_and_prompts import complain, report_bug, run_in_words, say
from desktop.cli.window_openers import KioskOptions, Windows
from desktop.core.data_folder import DataFolder, data_folder
from desktop.core.errors import Cancelled
from desktop.core.system.heartbeat import beat
from desktop.device.facade.awake import kept_awake


def run_call(windows: Windows, call: KioskCall) -> NoReturn:
    """Open the kiosk as a command of its own, and end the process."""
    open_streams()
    try:
        code = run_in_words(lambda: open_kiosk(windows, call))
    except KeyboardInterrupt:
        complain("Stopped.")
        code = Cancelled.exit_code
    sys.exit(code)


def open_kiosk(windows: Windows, call: KioskCall) -> int:
    """Open the kiosk, watch over one, or run the demo where nothing can be shown; returns the exit code."""
    if not has_display():
        return _run_demo(windows)
    if call.supervised:
        return _watch_over()
    home = data_folder(call.data)
    if call.campaign or call.event or not (call.first_start or home.setting.exists()):
        _skip_first_start(home, call)
    beat()  # a start that hangs is missed as well
    with kept_awake(locked=call.locked):
        return windows.run_kiosk(home, KioskOptions(call.drop_box, call.locked), report_bug)


def _run_demo(windows: Windows) -> int:
    from pathlib import Path

    from desktop.cli.demo import run_demo

    say("There is no display here, so the kiosk cannot be shown. `tabling demo` runs the same journey without one:")
    run_demo(windows, Path("demo"))
    return 0


def _watch_over() -> int:
    from desktop.cli.supervisor import Supervisor
    from desktop.core.own_start_command import own_command

    again = [argument for argument in sys.argv[1:] if argument != "--supervised"]
    return Supervisor(own_command(again)).run()


def _skip_first_start(home: DataFolder, call: KioskCall) -> None:
    from desktop.cli.first_start_by_command import skip_first_start

    skip_first_start(home, call)

"""The composition root: the way in, and the only module that sees every part and puts them together.

Parts are imported inside functions: SQLAlchemy costs as much as the whole kiosk screen and loads after its first frame,
and a command without a window needs no Qt.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.windows import Drawn, KioskOptions, Visit, Windows

if TYPE_CHECKING:
    from desktop.core.campaign import Campaign
    from desktop.core.data_folder import DataFolder
    from desktop.core.event import Event
    from desktop.core.progress import Report
    from desktop.device.facade.session import DeviceSession
    from desktop.device.sending.courier import Courier
    from desktop.device.session.practice import PracticeStall
    from desktop.device.session.stall import SigningStall
    from desktop.device.setup.first_start import FirstStart
    from desktop.device.setup.start_state import Start
    from desktop.ui.corner.corner_model import CornerModel
    from desktop.ui.corner.volumes import Volume

_IN_A_WINDOW = KioskOptions()


def main() -> None:
    """Run the `tabling` command and end the process."""
    from desktop.cli.main import run_command

    run_command(Windows(run_kiosk, visit_kiosk, draw_scenes))


def visit_kiosk(home: "DataFolder", pictures: Path, report: "Report") -> Visit:
    """Let invented people sign at a device's window, drawn into memory."""
    from desktop.core.event import local_time, next_event
    from desktop.core.pack.reader import read_pack
    from desktop.device.facade.session import DeviceSession
    from desktop.showing import visit
    from desktop.showing.signers import SIGNERS

    campaign = read_pack(home.campaign)
    event = next_event(None, "Capital Pride", "Ottawa", local_time())
    with _drawing_into_memory(), closing(DeviceSession(home, campaign, event)) as device:
        visit.visit_kiosk(campaign, device.current_stall, SIGNERS, pictures, report)
        return Visit(len(SIGNERS), device.current_stall().count_today())


def draw_scenes(out: Path, pictures: Path | None, report: "Report") -> Drawn:
    """Draw every scene of the windows into a folder, and those of the guides into another."""
    from desktop.showing import drawing
    from desktop.ui.base.language import interface_languages

    with _drawing_into_memory():
        return Drawn(drawing.draw_scenes(out, pictures, report), len(interface_languages()))


@contextmanager
def _drawing_into_memory() -> Iterator[None]:
    """Have windows that are the same as at a stall, and need no screen."""
    from desktop.ui.base.application import make_application

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    application = make_application()
    yield
    application.quit()


def run_kiosk(
    home: "DataFolder",
    options: KioskOptions = _IN_A_WINDOW,
    report_bug: Callable[[BaseException], None] | None = None,
) -> int:
    """Show the first start where something is still to be decided, then the kiosk; returns the exit code.

    `report_bug` tells of a mistake of ours, which ends the kiosk: a whole one is better than a half one that goes on.
    """
    from desktop.device.setup.start_state import look_at_start
    from desktop.ui.base.application import end_on_mistakes, make_application
    from desktop.ui.base.gc_guard import collecting_here

    application = make_application(scale=_prepare(options))
    if report_bug:
        end_on_mistakes(report_bug)
    with collecting_here(application):  # the courier is another thread
        if code := _set_up(home, options, application.exec):
            return code
        start = look_at_start(home)
        if start.campaign is None or start.event is None:  # somebody closed the window before the last step
            return 0
        return _run_open(home, start.campaign, start.event, options, application.exec)


def _prepare(options: KioskOptions) -> float:
    """Do what strangers' fingers need of a computer that is only a kiosk; returns by how much to draw larger."""
    from desktop.core.screen import finger_scale
    from desktop.device.machine.memory import keep_in_memory
    from desktop.device.machine.screens import read_screens

    if not options.locked:
        return 1
    keep_in_memory()
    return finger_scale(read_screens())


def _set_up(home: "DataFolder", options: KioskOptions, run: Callable[[], int]) -> int:
    """Show the first start where something is still to be decided; meanwhile what is kept here is sent."""
    from desktop.device.setup.start_state import look_at_start

    start = look_at_start(home)
    if start.decided and not _first_start(home).pin_wanted:
        return 0
    sending: AbstractContextManager[object] = nullcontext()
    if home.journal.is_file():
        sending = _courier(home, lambda: start.event)
    with sending:
        return _run_first_start(home, start, options, run)


def _first_start(home: "DataFolder") -> "FirstStart":
    from desktop.core.pack.try_out import bundled_pack
    from desktop.device.setup.first_start import FirstStart

    return FirstStart(home, bundled_pack())


def _run_first_start(home: "DataFolder", start: "Start", options: KioskOptions, run: Callable[[], int]) -> int:
    from desktop.ui.corner.first_start_model import EarlierAnswers
    from desktop.ui.corner.window import open_first_start

    title = start.campaign.words[start.campaign.default_language].title if start.campaign else ""
    earlier = EarlierAnswers(title, start.event, start.trouble)
    window = open_first_start(_first_start(home), earlier, _volumes(options), locked=options.locked)
    code = run()
    window.close()
    return code


def _run_open(
    home: "DataFolder", campaign: "Campaign", event: "Event", options: KioskOptions, run: Callable[[], int]
) -> int:
    """Show the kiosk until somebody leaves it."""
    from desktop.device.machine.power import read_battery
    from desktop.ui.base.reading_aloud import find_voice
    from desktop.ui.kiosk.model import KioskModel
    from desktop.ui.kiosk.power_model import PowerModel
    from desktop.ui.kiosk.window import KioskWindow

    device = _LateDevice(home, campaign, event)
    model = KioskModel(campaign, device.current_stall, find_voice=find_voice)
    corner = _corner(device, options)
    kiosk = KioskWindow(model, corner=corner, power=PowerModel(read_battery), locked=options.locked)
    try:
        kiosk.show()
        code = run()
    finally:
        device.stop_sending()
    kiosk.close()
    device.close()
    return code


class _LateDevice:
    """The device behind the kiosk's window: begun when it is first asked for, so after the first frame."""

    def __init__(self, home: "DataFolder", campaign: "Campaign", event: "Event") -> None:
        self._home, self._campaign, self._event = home, campaign, event
        self._session: DeviceSession | None = None
        self._courier: Courier | None = None

    def session(self) -> "DeviceSession":
        """Return the session, which is opened once."""
        from desktop.device.facade.session import DeviceSession

        if self._session is None:
            self._session = DeviceSession(self._home, self._campaign, self._event)
        return self._session

    def current_stall(self) -> "SigningStall | PracticeStall":
        """Return what takes signatures now. The courier begins after the first time.

        By then a damaged journal was set aside. Also where nobody can sign, what is here is sent all the same.
        """
        try:
            return self.session().current_stall()
        finally:
            if self._courier is None:
                self._courier = _courier(self._home, lambda: self.session().open_event)
                self._courier.begin()

    def stop_sending(self) -> None:
        """End the courier, within a second."""
        if self._courier is not None:
            self._courier.end()

    def close(self) -> None:
        """Let go of the journal."""
        if self._session is not None:
            self._session.close()


def _courier(home: "DataFolder", open_event: Callable[[], "Event | None"]) -> "Courier":
    from desktop.device.sending.courier import Courier

    return Courier(home, open_event)


def _corner(device: _LateDevice, options: KioskOptions) -> "CornerModel":
    from desktop.device.machine.sticks import unmount
    from desktop.ui.base.desktop_session import session_locked
    from desktop.ui.corner.corner_model import CornerModel

    return CornerModel(
        device.session,
        _volumes(options),
        unmount=unmount if options.locked else None,
        locked=lambda: options.locked and session_locked(),
    )


def _volumes(options: KioskOptions) -> Callable[[], "tuple[Volume, ...]"]:
    """Return what looks for places; where the kiosk is all there is, nobody else has mounted the sticks."""
    from desktop.device.machine.sticks import mount_sticks
    from desktop.ui.corner.volumes import list_volumes

    def look() -> "tuple[Volume, ...]":
        if options.locked:
            mount_sticks()
        return list_volumes(options.drop_box)

    return look

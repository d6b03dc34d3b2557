"""The composition root: the way in, and the only module that sees every part and puts them together.

Parts are imported inside functions: SQLAlchemy costs as much as the whole kiosk screen and loads after its first frame,
and a command without a window needs no Qt.
"""

import gc
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, nullcontext
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.cli.window_openers import KioskOptions, Windows
    from desktop.cli.window_outcomes import Drawn, Filmed, Visit
    from desktop.core.campaign import Campaign
    from desktop.core.child_processes import Pipe
    from desktop.core.data_folder import DataFolder
    from desktop.core.event import Event
    from desktop.core.kiosk_preview_wish import KioskWish
    from desktop.core.progress import Report
    from desktop.device.facade.device_session import DeviceSession
    from desktop.device.sending.courier import Courier
    from desktop.device.session.practice_stall import PracticeStall
    from desktop.device.session.stall import SigningStall
    from desktop.device.setup.start_state import Start
    from desktop.office.desk.job_process import JobProcess
    from desktop.ui.base.plugged_in_sticks import Volume
    from desktop.ui.console.console_model import ConsoleSetting
    from desktop.ui.corner.corner_model import CornerModel
    from desktop.ui.kiosk.kiosk_model import KioskModel


# Seconds after which a thread beside the window makes way: Python's 5 ms, at each value a screen reads, are felt.
_TURN = 0.0002


def main() -> None:
    """Run the `tabling` command and end the process; what starts a kiosk anew comes before, in `__main__`."""
    if sys.argv[1:2] == ["kiosk"]:
        from desktop.cli.kiosk_arguments import read_plain
        from desktop.cli.kiosk_start import run_call

        if call := read_plain(sys.argv[2:]):
            run_call(_windows(), call)
    from desktop.cli.main import run_command

    run_command(_windows())


def _windows() -> "Windows":
    from desktop.cli.window_openers import Windows

    return Windows(run_kiosk, visit_kiosk, draw_scenes, film_way, run_console)


def visit_kiosk(home: "DataFolder", pictures: "Path", report: "Report") -> "Visit":
    """Let invented people sign at a device's window, drawn into memory."""
    from desktop.cli.window_outcomes import Visit
    from desktop.core.event import local_time, next_event
    from desktop.core.pack.reader import read_pack
    from desktop.device.facade.device_session import DeviceSession
    from desktop.showing import demo_at_kiosk
    from desktop.showing.demo_signers import SIGNERS

    campaign = read_pack(home.campaign)
    event = next_event(None, "Capital Pride", "Ottawa", local_time())
    with _drawing_into_memory(), closing(DeviceSession(home, campaign, event)) as device:
        demo_at_kiosk.visit_kiosk(campaign, device.current_stall, SIGNERS, pictures, report)
        return Visit(len(SIGNERS), device.current_stall().count_today())


def draw_scenes(out: "Path", pictures: "Path | None", report: "Report") -> "Drawn":
    """Draw every scene of the windows into a folder, and those of the guides into another."""
    from dataclasses import replace
    from pathlib import Path
    from tempfile import TemporaryDirectory

    from desktop.showing import scene_drawing

    with _drawing_into_memory(), TemporaryDirectory(prefix="tabling-") as data:
        console = replace(_console_setting(Path(data), "Noor"), volumes=tuple)  # no stick of whoever draws
        return scene_drawing.draw_scenes(out, pictures, report, console=console)


def film_way(folder: "Path", report: "Report") -> "Filmed":
    """Have somebody go the whole way of staff at the windows, and keep a picture of each step in a folder."""
    from pathlib import Path
    from tempfile import TemporaryDirectory

    from desktop.device.facade.tablet_in_folder import TabletHome
    from desktop.showing.newcomer import film

    with _drawing_into_memory(), TemporaryDirectory(prefix="tabling-") as around:
        setting = _console_setting(Path(around, "data"), "Ann")
        return film.film_way(setting, Path(around), TabletHome, folder, report)


@contextmanager
def _drawing_into_memory() -> Iterator[None]:
    """Have windows that are the same as at a stall, and need no screen."""
    from desktop.ui.base.application import make_application
    from desktop.ui.base.window_thread_garbage_collection import collecting_here

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    application = make_application()
    with collecting_here(application):
        yield
    application.quit()


def run_kiosk(
    home: "DataFolder",
    options: "KioskOptions | None" = None,
    report_bug: Callable[[BaseException], None] | None = None,
) -> int:
    """Show the first start where something is still to be decided, then the kiosk; returns the exit code.

    `report_bug` tells of a mistake of ours, which ends the kiosk: a whole one is better than a half one that goes on.
    """
    sys.setswitchinterval(_TURN)
    gc.disable()  # nothing of what is loaded now becomes garbage; once the window stands, it collects
    from desktop.cli.window_openers import KioskOptions
    from desktop.device.facade.protection import prepare_process
    from desktop.device.setup.open_kiosks import kiosk_open
    from desktop.device.setup.start_state import look_at_start
    from desktop.device.setup.volunteers_pin import is_pin_wanted

    options, opened = options or KioskOptions(), ExitStack()
    scale = prepare_process(locked=options.locked)
    opened.enter_context(kiosk_open(home))
    start = look_at_start(home)  # before Qt comes: of every module that is loaded after it PySide reads the source too
    from desktop.ui.base.application import end_on_mistakes, make_application, run_until_left
    from desktop.ui.base.window_thread_garbage_collection import collecting_here

    application = make_application(scale=scale)
    if report_bug:
        end_on_mistakes(report_bug)
    with opened, collecting_here(application):  # the courier is another thread
        if not start.decided or is_pin_wanted(home.pin):
            opened.close()  # nobody signs yet, and this may end a try-out
            if code := _set_up(home, start, options, partial(run_until_left, application)):
                return code
            opened.enter_context(kiosk_open(home))
            start = look_at_start(home)
        if start.campaign is None or start.event is None:  # somebody closed the window before the last step
            return 0
        return _run_open(home, start.campaign, start.event, options, partial(run_until_left, application))


def run_console(
    data: "Path",
    folder: "Path | None",
    by: str,
    report_bug: Callable[[BaseException], None] | None = None,
    presets: "Path | None" = None,
) -> int:
    """Show the staff console until somebody closes it; returns the exit code.

    `data`: the folder for what it remembers; `folder`: the workspace to open; `by`: who works here; `presets`: a folder
    of staff's own.
    """
    gc.disable()
    from desktop.device.facade.protection import refuse_crash_images
    from desktop.office.act_preloading import load_acts

    load_acts()
    from desktop.ui.base.application import end_on_mistakes, make_application, run_until_left
    from desktop.ui.base.window_thread_garbage_collection import collecting_here
    from desktop.ui.console.console_model import ConsoleModel
    from desktop.ui.console.console_translations import console_languages
    from desktop.ui.console.window import ConsoleWindow

    refuse_crash_images()
    application = make_application(own_keyboard=False)
    if report_bug:
        end_on_mistakes(report_bug)
    with collecting_here(application):
        model = ConsoleModel(_console_setting(data, by, presets), console_languages())
        window = ConsoleWindow(model)
        window.settled.connect(gc.freeze)
        window.show()
        if folder:
            model.start.open(folder)
        code = run_until_left(application)
        window.close()
    return code


def _console_setting(data: "Path", by: str, presets: "Path | None" = None) -> "ConsoleSetting":
    from desktop.office.desk.job_process import JobProcess
    from desktop.ui.base.plugged_in_sticks import list_volumes
    from desktop.ui.console.console_model import ConsoleSetting

    drawing = JobProcess(partial(_begin_process, _draw))
    jobs, shown = JobProcess(begin_job_process), partial(_preview, drawing)
    return ConsoleSetting(data, by, jobs, practise, list_volumes, preview=shown, drawing=drawing, presets=presets)


def _preview(process: "JobProcess", wish: "KioskWish") -> bytes:
    """Have the kiosk drawn in a process of its own: what it speaks is the whole process's."""
    from desktop.core.progress import ignore
    from desktop.showing.kiosk_preview import draw_kiosk

    return process.run(partial(draw_kiosk, wish), ignore)


def begin_job_process() -> "Pipe":
    """Start the process for long work, and return our end of its pipe: keys come to it by no other way."""
    return _begin_process(_work)


def _begin_process(work: Callable[["Pipe"], None]) -> "Pipe":
    from multiprocessing import get_context

    from desktop.core.child_processes import starting_children

    context = get_context("spawn")
    ours, theirs = context.Pipe()
    with starting_children():
        context.Process(target=work, args=(theirs,)).start()
    theirs.close()  # or nobody would hear that it ended
    return ours


def _work(pipe: "Pipe") -> None:
    """Do long acts in a process of its own, which keeps what it opens out of crash images."""
    from desktop.core.child_processes import begin_child
    from desktop.device.facade.protection import refuse_crash_images
    from desktop.office.desk.job_process import serve

    refuse_crash_images()
    begin_child()
    serve(pipe)


def _draw(pipe: "Pipe") -> None:
    """Draw screens in a process of its own, which never has a key; Qt's first thread is the one that draws."""
    gc.disable()  # the thread that takes orders would take down what Qt's has
    import_module("desktop.showing.kiosk_preview")
    _work(pipe)


def practise(folder: "Path", report: "Report") -> None:
    """Make a practice campaign in a folder, whose people are invented. Raises TablingError."""
    from desktop.device.facade.invented_signers import sign_and_hand_over
    from desktop.office.practice_campaign import make_practice

    make_practice(folder, sign_and_hand_over, by="practice", report=report)


def _set_up(home: "DataFolder", start: "Start", options: "KioskOptions", run: Callable[[], int]) -> int:
    """Show the first start; meanwhile what is kept here is sent."""
    from desktop.device.setup.installation import anybody_signed

    with _courier(home, lambda: start.event) if anybody_signed(home) else nullcontext():
        return _run_first_start(home, start, options, run)


def _run_first_start(home: "DataFolder", start: "Start", options: "KioskOptions", run: Callable[[], int]) -> int:
    from desktop.device.facade.try_out_journals import begin_first_start
    from desktop.ui.corner.first_start_model import answers_of
    from desktop.ui.corner.first_start_window import open_first_start

    earlier = answers_of(start.campaign, start.event, start.trouble)
    window = open_first_start(begin_first_start(home), earlier, _volumes(options), locked=options.locked)
    code = run()
    window.close()
    return code


def _run_open(
    home: "DataFolder", campaign: "Campaign", event: "Event", options: "KioskOptions", run: Callable[[], int]
) -> int:
    """Show the kiosk until somebody leaves it."""
    from desktop.device.machine.battery_reading import read_battery
    from desktop.device.machine.freed_memory import fill_free_memory, overwrite_when_freed
    from desktop.device.setup.settings_from_stick import read_tablet
    from desktop.ui.base.reading_aloud import find_voice
    from desktop.ui.kiosk.battery_model import BatteryModel
    from desktop.ui.kiosk.forget_signer import Forgetting
    from desktop.ui.kiosk.kiosk_model import KioskModel
    from desktop.ui.kiosk.window import KioskWindow

    device = _LateDevice(home, campaign, event)
    model = KioskModel(campaign, device.current_stall, find_voice=find_voice, first_language=read_tablet(home).language)
    kiosk = KioskWindow(
        model,
        steps=_corner_parts(),
        find_corner=lambda: _corner(home, device, options, model),
        power=BatteryModel(read_battery),
        prepare=device.prepare,
        locked=options.locked,
    )
    Forgetting(kiosk, fill_free_memory)
    for each in (gc.freeze, overwrite_when_freed):  # nobody has typed anything yet, and what is loaded is no garbage
        kiosk.settled.connect(each)
    try:
        kiosk.show()
        return run()
    finally:
        for end in (device.stop_sending, kiosk.close, device.close):
            end()


class _LateDevice:
    """The device behind the kiosk's window: begun when it is first asked for, so after the first frame."""

    def __init__(self, home: "DataFolder", campaign: "Campaign", event: "Event") -> None:
        self._home, self._campaign, self._event = home, campaign, event
        self._session: DeviceSession | None = None
        self._courier: Courier | None = None
        self._door = threading.Lock()

    def prepare(self) -> None:
        """Load the form's rules, which nobody can wait for, then open the journal, in a thread. Raises TablingError."""
        from desktop.core.form_preloading import load_form_rules

        load_form_rules(self._campaign)
        self.session().current_stall().count_today()

    def session(self) -> "DeviceSession":
        """Return the session, which is opened once."""
        from desktop.device.facade.device_session import DeviceSession

        with self._door:
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


def _corner_parts() -> "Iterator[Callable[[], object]]":
    """Yield what loads the volunteers' pages a piece at a time: at once it is the time of four frames."""
    models = (f"corner.{each}_model" for each in ("device_state", "handover", "pages", "corner"))
    for part in ("base.background_work", *models):
        yield partial(import_module, f"desktop.ui.{part}")


def _corner(home: "DataFolder", device: _LateDevice, options: "KioskOptions", kiosk: "KioskModel") -> "CornerModel":
    from desktop.device.machine.locked_session import session_locked
    from desktop.device.machine.sticks import unmount
    from desktop.device.session.first_and_last_day import is_over
    from desktop.ui.corner.corner_model import CornerModel

    return CornerModel(
        device.session,
        _volumes(options),
        unmount=unmount if options.locked else None,
        locked=lambda: options.locked and session_locked(),
        voice=lambda: kiosk.aloud.found,
        over=is_over(home, kiosk.campaign),
    )


def _volumes(options: "KioskOptions") -> Callable[[], "tuple[Volume, ...]"]:
    """Return what looks for places; where the kiosk is all there is, nobody else has mounted the sticks."""
    from desktop.device.machine.sticks import mount_sticks
    from desktop.ui.base.plugged_in_sticks import list_volumes

    def look() -> "tuple[Volume, ...]":
        if options.locked:
            mount_sticks()
        return list_volumes(options.drop_box)

    return look

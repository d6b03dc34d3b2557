"""The composition root: the only module, with `cli`, that sees every part and puts them together.

Lazy: desktop/app.py, desktop/cli/*.py, desktop/petition/store/schema.py, desktop/petition/statistics/charts.py,
desktop/transfer/boxes/opening.py, desktop/ui/base/reading_aloud.py.
These import `device`, `petition` and `ui` inside functions: SQLAlchemy costs as much as the whole kiosk screen and
loads after its first frame; a command without a window needs no Qt; one without a PDF needs no reportlab; the voice
needs a sound library of the system, and seconds to start; a device with a folder for drop box needs no network library.
"""

from collections.abc import Callable
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.event import Event, next_event
from desktop.core.pack.try_out import bundled_pack
from desktop.core.screen import finger_scale
from desktop.core.sealing import fingerprint
from desktop.device.setup.first_start import FirstStart
from desktop.device.setup.start import Start, look_at_start
from desktop.transfer.boxes.opening import open_box
from desktop.transfer.boxes.setting import list_settings

if TYPE_CHECKING:
    from desktop.device.journal.journal import Journal
    from desktop.device.sending.courier import Courier
    from desktop.device.sending.outbox import Outbox
    from desktop.device.session.practice import PracticeStall
    from desktop.device.session.session import Outing
    from desktop.device.session.stall import Stall
    from desktop.ui.corner.corner_model import CornerModel
    from desktop.ui.corner.volumes import Volume


@dataclass(frozen=True, slots=True)
class Manner:
    """How the kiosk is run: `drop_box` is a folder on offer beside what is plugged in, for handing over and for packs.

    `locked`: it fills the screen, and only the volunteers' PIN ends it.
    """

    drop_box: Path | None = None
    locked: bool = False


def open_journal(home: DataFolder) -> "Journal":
    """Open this device's journal, making its key and file where there are none. Raises JournalError, KeyFileError."""
    from desktop.device.journal.journal import Journal
    from desktop.device.journal.quarantine import numbers_after
    from desktop.device.setup.identity import device_key

    return Journal(home.journal, fingerprint(device_key(home.device_key).public), numbers_after(home.journal))


def choose_event(journal: "Journal", name: str, place: str) -> Event:
    """Return today's outing: as named, else where this device was last, else a try-out. Raises UsageError."""
    before = [count.event for count in journal.count_events()]
    return next_event(before[-1] if before else None, name, place)


def open_stall(home: DataFolder, campaign: Campaign, name: str, place: str) -> "Stall":
    """Open journal and event behind the kiosk's window; a damaged journal is set aside, a fresh one begun.

    Raises JournalError, KeyFileError, CampaignError, UsageError.
    """
    from desktop.device.journal.quarantine import open_or_salvage
    from desktop.device.session.stall import open_stall as open_at
    from desktop.device.setup.identity import device_key

    journal = open_or_salvage(home.journal, fingerprint(device_key(home.device_key).public))
    return open_at(campaign, choose_event(journal, name, place), journal)


def open_outbox(home: DataFolder, journal: "Journal") -> "Outbox":
    """Return what sends this device's batches to its drop boxes. Raises KeyFileError."""
    from desktop.device.sending.outbox import Outbox
    from desktop.device.setup.identity import device_key

    boxes = {each: partial(open_box, each) for each in list_settings(home.boxes)}
    return Outbox(journal, device_key(home.device_key), boxes, home.scratch)


def run_kiosk(
    home: DataFolder, manner: Manner = Manner(), own_up: Callable[[BaseException], None] | None = None
) -> int:
    """Show the first start where something is still to be decided, then the kiosk; returns the exit code.

    `own_up` tells of a mistake of ours, which ends the kiosk: a whole one is better than a half one that goes on.
    """
    from desktop.ui.base.application import end_on_mistakes, make_application
    from desktop.ui.base.gc_guard import collecting_here

    application = make_application(scale=_prepare(manner))
    if own_up:
        end_on_mistakes(own_up)
    with collecting_here(application):  # the courier is another thread
        return _run(home, manner, application.exec)


def _prepare(manner: Manner) -> float:
    """Do what strangers' fingers need of a computer that is only a kiosk; returns by how much to draw larger."""
    from desktop.device.machine.memory import keep_in_memory
    from desktop.device.machine.screens import read_screens

    if not manner.locked:
        return 1
    keep_in_memory()
    return finger_scale(read_screens())


def _run(home: DataFolder, manner: Manner, run: Callable[[], int]) -> int:
    start = look_at_start(home)
    if not start.decided or _first_start(home).pin_wanted:
        with _courier(home, lambda: start.event) if home.journal.is_file() else nullcontext():
            code = _run_first_start(home, start, manner, run)
        if code:
            return code
        start = look_at_start(home)
    if start.campaign is None or start.event is None:  # somebody closed the window before the last step
        return 0
    return _run_open(home, start.campaign, start.event, manner, run)


def _courier(home: DataFolder, open_event: Callable[[], Event | None]) -> "Courier":
    from desktop.device.sending.courier import Courier

    return Courier(home, open_event)


def _first_start(home: DataFolder) -> FirstStart:
    return FirstStart(home, bundled_pack())


def _run_first_start(home: DataFolder, start: Start, manner: Manner, run: Callable[[], int]) -> int:
    from desktop.ui.corner.setup_model import Known
    from desktop.ui.corner.window import open_first_start

    title = start.campaign.words[start.campaign.default_language].title if start.campaign else ""
    known = Known(title, start.event, start.trouble)
    window = open_first_start(_first_start(home), known, _looking(manner), locked=manner.locked)
    code = run()
    window.close()
    return code


def _run_open(home: DataFolder, campaign: Campaign, event: Event, manner: Manner, run: Callable[[], int]) -> int:
    from desktop.device.machine.power import read_battery
    from desktop.ui.base.reading_aloud import find_voice
    from desktop.ui.kiosk.model import KioskModel
    from desktop.ui.kiosk.power_model import PowerModel
    from desktop.ui.kiosk.window import KioskWindow

    outing = cache(lambda: _outing(home, campaign, event))
    corner = _corner(outing, manner)
    with ExitStack() as beside:
        # Once the stall stands: after the first frame, and after a damaged journal was set aside.
        begin = cache(lambda: beside.enter_context(_courier(home, lambda: outing().open_event)))

        def open_stall() -> "Stall | PracticeStall":
            try:
                return outing().open_stall()
            finally:  # also where nobody can sign: what is here is sent all the same
                begin()

        model = KioskModel(campaign, open_stall, find_voice=find_voice)
        kiosk = KioskWindow(model, corner=corner, power=PowerModel(read_battery), locked=manner.locked)
        kiosk.show()
        code = run()
    kiosk.close()
    outing().close()
    return code


def _corner(outing: Callable[[], "Outing"], manner: Manner) -> "CornerModel":
    from desktop.device.machine.sticks import let_go
    from desktop.ui.base.desktop_session import session_locked
    from desktop.ui.corner.corner_model import CornerModel

    return CornerModel(
        outing,
        _looking(manner),
        let_go=let_go if manner.locked else None,
        locked=lambda: manner.locked and session_locked(),
    )


def _looking(manner: Manner) -> Callable[[], "tuple[Volume, ...]"]:
    """Return what looks for places; where the kiosk is all there is, nobody else has mounted the sticks."""
    from desktop.device.machine.sticks import mount_sticks
    from desktop.ui.corner.volumes import list_volumes

    def look() -> "tuple[Volume, ...]":
        if manner.locked:
            mount_sticks()
        return list_volumes(manner.drop_box)

    return look


def _outing(home: DataFolder, campaign: Campaign, event: Event) -> "Outing":
    from desktop.device.session.session import Outing

    return Outing(home, campaign, event)

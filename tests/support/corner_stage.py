"""The stage for first start and corner: a real data folder, a folder that stands for a stick, and a hand."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.core.data_folder import DataFolder, data_folder
from desktop.core.event import event_of
from desktop.core.pack.reader import read_pack
from desktop.core.pack.writer import write_pack
from desktop.device.facade.device_session import DeviceSession
from desktop.device.facade.try_out_journals import begin_first_start
from desktop.device.journal.opening import open_journal
from desktop.device.session.stall import SigningStall
from desktop.device.setup.first_start import FirstStart
from desktop.showing.first_start_scenes import pick_words
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.corner.corner_model import USUAL_TIMERS, CornerModel, CornerTimers
from desktop.ui.corner.first_start_model import EarlierAnswers, FirstStartModel
from desktop.ui.corner.first_start_window import FirstStartWindow
from desktop.ui.kiosk.kiosk_model import KioskModel
from desktop.ui.kiosk.window import KioskWindow
from tests.support import factory

PIN = "481516"
TODAY = date(2026, 8, 23)
PRIDE = event_of("Capital Pride", "Ottawa", TODAY.isoformat())
HOLD = 1.7  # seconds


@dataclass
class Device:
    """A data folder and a stick beside it."""

    home: DataFolder
    stick: Path

    @property
    def beginning(self) -> FirstStart:
        return begin_first_start(self.home)

    def sticks(self) -> tuple[Volume, ...]:
        return (Volume("STICK", self.stick, 12_000_000_000),) if self.stick.exists() else ()

    def put_pack(self, name: str = "spring.zip") -> None:
        """Lay a signed pack on the stick."""
        write_pack(factory.signed(factory.pack()), self.stick / name)

    def set_up(self) -> None:
        """As a first start leaves it."""
        factory.write_files(self.home.path, _after_first_start())


@cache
def _after_first_start() -> dict[str, bytes]:
    """Every file of a device after its first start, made once: stretching a PIN takes its time on purpose."""
    with TemporaryDirectory() as folder:
        home = data_folder(Path(folder))
        FirstStart(home, factory.bundled_pack()).begin(factory.signed(factory.pack()), "", PRIDE, PIN)
        files = (file for file in home.path.rglob("*") if file.is_file())
        return {str(file.relative_to(home.path)): file.read_bytes() for file in files}


@dataclass
class FirstSteps:
    """An open first start."""

    hand: TouchDriver
    model: FirstStartModel
    window: FirstStartWindow
    finished: list[bool]

    def type_pin(self, pin: str) -> None:
        type_pin(self.hand, pin)


@dataclass
class Stall:
    """An open kiosk with its corner, over a real journal."""

    hand: TouchDriver
    kiosk: KioskModel
    corner: CornerModel
    window: KioskWindow
    session: DeviceSession
    device: Device

    def enter(self, pin: str = PIN) -> None:
        """Type the PIN, without the two seconds of holding the hidden spot."""
        self.hand.wait_for_screen("welcome")
        self.corner.knock()
        type_pin(self.hand, pin)

    def sign(self, times: int = 1) -> None:
        """Keep some signatures behind the window's back."""
        for _ in range(times):
            self.session.current_stall().sign(factory.entry(consents={"news": "not_asked"}, age_stated=True))

    def undo(self) -> None:
        """Keep one signature, and that its signer takes it back at once."""
        stall = self.session.current_stall()
        kept = stall.sign(factory.entry(consents={"news": "not_asked"}, age_stated=True))
        assert isinstance(stall, SigningStall), "it is no practice"
        stall.cancel(kept.id)

    def close(self) -> None:
        """Switch it off."""
        self.window.close()
        self.session.close()

    def kept(self) -> int:
        """How many signatures a fresh look into the journal finds."""
        journal = open_journal(self.device.home)
        try:
            return journal.count()
        finally:
            journal.close()


def type_pin(hand: TouchDriver, pin: str) -> None:
    """Touch the digits, then the tick."""
    for digit in pin:
        hand.tap(f"pin_{digit}")
    hand.tap("pin_enter")


def compare_words(steps: FirstSteps) -> None:
    """Choose the first pack, as far as its four words."""
    steps.hand.tap("offer_0")
    steps.hand.wait_for("compare_step")


def agree(steps: FirstSteps) -> None:
    """Choose the first pack and find its four words."""
    compare_words(steps)
    pick_words(steps.hand, steps.model.comparison.keyWords.words)


def name_event(steps: FirstSteps, name: str, place: str) -> None:
    """Fill in the step that names the event."""
    steps.hand.fill("event_name_input", name)
    if place:
        steps.hand.fill("event_place_input", place)
    steps.hand.tap("event_named")


def open_steps(
    device: Device, known: EarlierAnswers, size: tuple[int, int] | None, *, locked: bool = False
) -> FirstSteps:
    model = FirstStartModel(device.beginning, known, device.sticks, ("en", "fr"), TODAY)
    window = FirstStartWindow(model, size, moving=False, locked=locked)
    finished: list[bool] = []
    model.finished.connect(lambda: finished.append(True))
    window.show()
    return FirstSteps(TouchDriver(window.window), model, window, finished)


def open_stall(
    device: Device, size: tuple[int, int], timers: CornerTimers = USUAL_TIMERS, *, locked: bool = True
) -> Stall:
    campaign = read_pack(device.home.campaign)
    session = DeviceSession(device.home, campaign, PRIDE)
    corner = CornerModel(lambda: session, device.sticks, locked=lambda: locked, timers=timers)
    kiosk = KioskModel(campaign, session.current_stall)
    window = KioskWindow(kiosk, size, find_corner=lambda: corner, moving=False)
    window.show()
    stall = Stall(TouchDriver(window.window), kiosk, corner, window, session, device)
    stall.hand.wait_for_screen("welcome")
    stall.hand.wait_until(lambda: session.current_stall().count_today() >= 0, "the stall to open")
    stall.hand.wait_until(lambda: window.window.property("pages") is not None, "the corner to be there")
    return stall

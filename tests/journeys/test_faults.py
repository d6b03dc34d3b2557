"""What breaks at a stall: disk, clock, battery, the kiosk itself. In each case nobody thanked is lost."""

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.core.data_folder import DataFolder, data_folder
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.core.pack.writer import write_pack
from desktop.core.signature.sealed_contents import Signature
from desktop.device.facade.device_session import DeviceSession
from desktop.device.journal.batch_closing import close_batches, export_batch, list_batches
from desktop.device.journal.opening import open_journal
from desktop.device.machine.battery_reading import read_battery
from desktop.device.machine.clock_check import local_time, start_clock, steady_seconds
from desktop.device.machine.disk_room import RESERVE
from desktop.device.setup.device_key import device_key
from desktop.device.setup.first_start import FirstStart
from desktop.device.setup.start_state import look_at_start
from desktop.device.setup.volunteers_pin import set_pin
from desktop.showing.touch_driver import TouchDriver
from desktop.transfer.batch import open_batch
from desktop.ui.corner.corner_model import CornerModel
from desktop.ui.kiosk.battery_model import BatteryModel
from desktop.ui.kiosk.kiosk_model import KioskModel
from desktop.ui.kiosk.window import KioskWindow
from tests.support.crash_visit import CORNER, FIRST_START, KIOSK, PIN
from tests.support.disks import fill, freeze, small_disk, thaw
from tests.support.event_device import DAY, PRIDE, campaign_of, pack, set_up, signatures_in
from tests.support.named import type_name

pytestmark = pytest.mark.slow

KILOBYTE = 1024
VISIT = Path(__file__).parents[1] / "support" / "crash_visit.py"
# Under a supervisor of a process of its own, because it takes over the signals of its process. That it pauses longer
# each time is another test's; here there are many lives. It wonders about a window as soon as that hangs, and not
# before, however slow the machine is.
SUPERVISE = """
import sys, threading
from pathlib import Path
from time import sleep
from desktop.cli import hang_watch, supervisor
supervisor.LONGEST_PAUSE = supervisor.SHORTEST_PAUSE
hang_watch.LOOK = 0.02
watching = supervisor.Supervisor([sys.executable, *sys.argv[1:]])
def wonder():
    while True:
        hung = Path("hung").read_text() if Path("hung").exists() else "nobody"
        hang_watch.MOST = 3 if watching._child and hung == str(watching._child.pid) else 10**9
        sleep(0.02)
threading.Thread(target=wonder, daemon=True).start()
sys.exit(watching.run())
"""


@dataclass(frozen=True, slots=True)
class Booth:
    """A kiosk's window with its corner over a real journal."""

    hand: TouchDriver
    model: KioskModel
    corner: CornerModel
    power: BatteryModel
    session: DeviceSession

    def fill_in(self, name: str) -> None:
        hand = self.hand
        hand.wait_for_screen("welcome")
        hand.tap("sign")
        hand.wait_for_screen("form")
        type_name(hand, name, "Lee")
        hand.tap("country")
        hand.tap("country_CA")
        hand.wait_until(lambda: hand.find("country_sheet") is None, "the list to close")

    def sign(self, *names: str) -> None:
        """Let people sign, each of whom is thanked."""
        for name in names:
            self.fill_in(name)
            self.hand.tap("add_signature")
            self.hand.wait_for_screen("thanks")
            self.hand.tap("next_person")

    def be_refused(self, name: str) -> str:
        """Let somebody try to sign; return the sentence for a volunteer."""
        self.fill_in(name)
        return self.send_in_vain()

    def send_in_vain(self) -> str:
        self.hand.tap("add_signature")
        self.hand.wait_for("trouble")
        assert "Please call a volunteer. What you typed is still here." in self.words()
        return self.hand.read("trouble_sentence")

    def words(self) -> list[str]:
        return [item.property("text") for item in self.hand.items() if item.property("text")]

    def facts(self) -> str:
        """What the corner says about the device."""
        self.corner.go("figures")
        self.hand.wait_for_screen("figures_page")
        said = " ".join(self.words())
        self.corner.close()
        return said


@contextmanager
def booth(home: DataFolder, supplies: Path = Path("nowhere"), *, reserve: int | None = None) -> Iterator[Booth]:
    """Open the kiosk; `reserve` is what it leaves free on the disk, if not the usual."""
    campaign = campaign_of(home.path)
    session = DeviceSession(home, campaign, PRIDE, RESERVE if reserve is None else reserve)
    model = KioskModel(campaign, session.current_stall)
    corner = CornerModel(lambda: session, tuple, locked=lambda: True)
    power = BatteryModel(lambda: read_battery(supplies), look_again=20)
    window = KioskWindow(model, (1280, 800), find_corner=lambda: corner, power=power, moving=False)
    window.show()
    yield Booth(TouchDriver(window.window), model, corner, power, session)
    window.close()
    session.close()


def kept(home: DataFolder) -> list[Signature]:
    """Open the journal anew, hand everything over, and read it as headquarters does, in the order of signing."""
    journal = open_journal(home)
    try:
        close_batches(journal, DAY)
        key, folder = device_key(home.device_key), home.path.parent
        files = [export_batch(journal, each, key, folder) for each in list_batches(journal)]
        assert journal.count() == sum(open_batch(file).manifest.count for file in files)
    finally:
        journal.close()
    opened = [each for file in files for each in signatures_in(open_batch(file))]
    return sorted(opened, key=lambda signature: signature.sequence)


def names(home: DataFolder) -> list[str]:
    return [signature.given_name for signature in kept(home)]


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(
    ("kilobytes", "reserve"), [(RESERVE // KILOBYTE + 2500, None), (1200, 0)], ids=["guarded", "to the last byte"]
)
def test_a_disk_that_fills_up_stops_signing_in_time_and_loses_nobody(kilobytes, reserve):
    with small_disk(kilobytes) as disk:
        home = set_up(disk / "home")
        with booth(home, reserve=reserve) as stall:
            stall.sign("Ann", "Bo")
            stall.fill_in("Cem")
            ballast = fill(disk)
            assert stall.send_in_vain().startswith("The disk is nearly full, so nobody can sign")
            stall.hand.tap("return_to_form")
            assert stall.hand.read("given_name_input") == "Cem"
            stall.hand.tap("add_signature")
            stall.hand.wait_for("trouble")
            assert stall.session.count().signatures == 2
            ballast.unlink()
            stall.hand.tap("try_again")
            stall.hand.wait_for_screen("thanks")
        assert names(home) == ["Ann", "Bo", "Cem"]


@pytest.mark.usefixtures("qtbot")
def test_on_a_full_disk_nobody_begins_in_vain_and_room_brings_the_welcome_back():
    with small_disk(RESERVE // KILOBYTE + 2500) as disk:
        home = set_up(disk / "home")
        with booth(home) as stall:
            stall.sign("Ann")
            ballast = fill(disk)
            stall.model.leave()
            stall.hand.wait_for("trouble")
            assert stall.hand.read("trouble_sentence").startswith("The disk is nearly full, so nobody can sign")
            assert stall.hand.find("sign") is None
            ballast.unlink()
            stall.hand.tap("try_again")
            stall.sign("Bo")
        assert names(home) == ["Ann", "Bo"]


@pytest.mark.usefixtures("qtbot")
def test_a_disk_that_turns_read_only_stops_signing_and_a_start_on_it_says_so_at_once():
    with small_disk(RESERVE // KILOBYTE + 2500) as disk:
        home = set_up(disk / "home")
        with booth(home) as stall:
            stall.sign("Ann", "Bo")
            # Linux makes no disk read-only while a file on it is open for writing.
            stall.session._signing.stall.journal.close()
            freeze(disk)
            assert stall.be_refused("Cem").startswith("Nothing can be written on this device. Use another device")
        with booth(home) as stall:
            stall.hand.wait_for("trouble")
            assert {"This kiosk is not ready yet.", "Please call a volunteer."} <= set(stall.words())
            thaw(disk)
            stall.hand.tap("try_again")
            stall.hand.wait_until(lambda: stall.hand.find("trouble") is None, "the trouble to go")
            assert "2 people signed here today" in stall.words()
        assert names(home) == ["Ann", "Bo"]


@pytest.mark.usefixtures("qtbot")
def test_a_clock_a_year_back_or_ten_ahead_sends_nobody_away_and_every_seal_says_that_it_was_wrong(tmp_path):
    home, by = set_up(tmp_path / "home"), [timedelta(0)]

    def watch(stall: Booth) -> None:
        clock = start_clock(wall=lambda: local_time() + by[0], steady=steady_seconds)
        stall.session._signing._stall = replace(stall.session._signing.stall, clock=clock)
        stall.model.open_stall()

    with booth(home) as stall:
        watch(stall)
        stall.sign("Ann")
        for name, by[0] in (("Bo", timedelta(days=-365)), ("Cem", timedelta(days=3653))):
            stall.sign(name)
            assert "It was moved while people signed. Signatures stay in their order." in stall.facts()
    with booth(home) as stall:
        for name, by[0], said in (
            ("Dee", timedelta(days=-365), "too early"),
            ("Eve", timedelta(days=3653), "too late"),
        ):
            watch(stall)  # as the next start does
            stall.sign(name)
            assert f"That is {said}: the clock is wrong." in stall.facts()
    found = kept(home)
    assert [each.given_name for each in found] == ["Ann", "Bo", "Cem", "Dee", "Eve"]
    assert [each.clock_jumped for each in found] == [False, True, True, True, True]
    assert [each.sequence for each in found] == [1, 2, 3, 4, 5]


@pytest.mark.usefixtures("qtbot")
def test_a_kiosk_left_open_overnight_begins_the_new_day_by_itself_and_a_night_event_stays_one(tmp_path):
    home, later = set_up(tmp_path / "home"), [timedelta(0)]
    evening = local_time().replace(hour=21)

    def steady() -> float:
        return later[0].total_seconds()

    with booth(home) as stall:
        clock = start_clock(wall=lambda: evening + later[0], steady=steady)
        stall.session._signing._stall = replace(stall.session._signing.stall, clock=clock)
        stall.model.open_stall()
        stall.sign("Ann")
        later[0] = timedelta(hours=4)
        stall.sign("Bo")
        assert "2 people signed here today" in stall.words()
        later[0] = timedelta(hours=12)
        stall.model.leave()
        stall.hand.wait_until(lambda: "Be the first to sign here today" in stall.words(), "the new day's count")
        stall.sign("Cem")
    assert [each.event == PRIDE.id for each in kept(home)] == [True, True, False]
    assert (start := look_at_start(home).event)
    assert (start.name, start.day > PRIDE.day) == (PRIDE.name, True)


def record_battery(folder: Path, **facts: str) -> None:
    """Lay out /sys/class/power_supply as a tablet at 3 % has it, but for these facts."""
    recorded = {"type": "Battery", "present": "1", "status": "Discharging", "capacity": "3"} | facts
    (folder / "BAT0").mkdir(exist_ok=True, parents=True)
    for fact, said in recorded.items():
        (folder / "BAT0" / fact).write_text(f"{said}\n")


@pytest.mark.usefixtures("qtbot")
def test_at_three_percent_whoever_began_may_finish_nobody_else_begins_and_power_brings_the_welcome_back(tmp_path):
    home, supplies = set_up(tmp_path / "home"), tmp_path / "power_supply"
    record_battery(supplies, capacity="48")
    with booth(home, supplies) as stall:
        hand = stall.hand
        stall.fill_in("Ann")
        record_battery(supplies)
        hand.wait_until(lambda: stall.power.spent, "the battery to be read again")
        assert hand.find("battery_screen") is None
        hand.tap("add_signature")
        hand.wait_for_screen("thanks")
        hand.tap("next_person")
        hand.wait_for_screen("battery_screen")
        assert hand.find("sign") is None, "nobody begins"
        assert {"3%", "The battery is nearly empty.", "1 signature from today is safe."} <= set(stall.words())
        hand.press(Qt.Key.Key_Return)
        assert stall.model.screen == "welcome"
        hand.hold("corner_spot", 1.7)
        hand.wait_for_screen("pin_gate")
        stall.corner.close()
        record_battery(supplies, capacity="6")
        hand.let_run(0.1)
        hand.wait_for_screen("battery_screen")
        record_battery(supplies, status="Charging")
        hand.wait_until(lambda: hand.find("battery_screen") is None, "the welcome to come back")
        stall.sign("Bo")
    assert names(home) == ["Ann", "Bo"]


def crash(folder: Path, plan: list[str]) -> tuple[list[str], str]:
    """Let a supervised kiosk crash as planned and leave; return what each life began with, and all that was printed."""
    (folder / "stick").mkdir()
    write_pack(pack(), folder / "stick" / "spring.zip")
    program = [sys.executable, "-c", SUPERVISE, VISIT, ",".join(plan)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(VISIT.parents[2]), *sys.path])}
    done = subprocess.run(program, cwd=folder, env=environment, capture_output=True, text=True, check=True, timeout=600)
    return (folder / "lives").read_text().splitlines(), done.stdout + done.stderr


def both_ways(screens: Iterable[str]) -> list[str]:
    return [f"{screen}:{way}" for screen in screens for way in ("kill", "raise")]


@pytest.mark.parametrize(
    "plan",
    [
        ["form:kill", "thanks:raise", "form:hang"],
        pytest.param(both_ways(KIOSK), marks=pytest.mark.torture),
        pytest.param(both_ways(CORNER), marks=pytest.mark.torture),
    ],
    ids=["some", "every screen", "every page behind the PIN"],
)
@pytest.mark.usefixtures("full_stretching")
def test_after_a_crash_the_supervisor_brings_the_welcome_back_with_everybody_counted(tmp_path, plan):
    home = set_up(tmp_path / "home")
    FirstStart(home, bundled_pack()).begin(None, "", PRIDE, PIN)
    set_pin(home.second_pin, "730258")
    lives, printed = crash(tmp_path, plan)
    thanked = [1 + each.startswith("thanks") for each in plan]
    totals = [sum(thanked[:life]) for life in range(len(plan) + 1)]
    assert lives == [count_in_words(total) for total in totals]
    assert len(names(home)) == totals[-1]
    assert_own_mistakes_are_told_without_names(printed, plan)


@pytest.mark.parametrize(
    "plan", [["compare:kill"], pytest.param(both_ways(FIRST_START), marks=pytest.mark.torture)], ids=["one", "every"]
)
def test_after_a_crash_in_a_first_start_it_begins_anew(tmp_path, plan):
    home = data_folder(tmp_path / "home")
    lives, printed = crash(tmp_path, plan)
    assert lives == ["choose_step"] * (len(plan) + 1)
    assert not home.setting.exists()
    assert_own_mistakes_are_told_without_names(printed, plan)


def assert_own_mistakes_are_told_without_names(printed: str, plan: list[str]) -> None:
    assert "Zyx" not in printed, "a mistake is told by its kind and place, never by its message"
    ours = [line for line in printed.splitlines() if "mistake of ours" in line]
    assert len(ours) == sum(each.endswith("raise") for each in plan)
    assert all("not yours (RuntimeError at crash_visit.py:" in each for each in ours), ours
    assert printed.count("It starts again.") == len(plan)
    assert printed.count("The kiosk hung.") == sum(each.endswith("hang") for each in plan)


def count_in_words(people: int) -> str:
    return {0: "Be the first to sign here today", 1: "1 person signed here today"}.get(
        people, f"{people} people signed here today"
    )

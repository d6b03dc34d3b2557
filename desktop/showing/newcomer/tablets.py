"""A tablet of the way: set up, signed at, handed over and erased, each at its real window and by touch."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from desktop.core.campaign import Campaign
from desktop.core.event import event_date
from desktop.showing.first_start_scenes import pick_words
from desktop.showing.newcomer.prepared_materials import EVENT, Guest
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.corner.corner_model import CornerModel
from desktop.ui.corner.device_protocol import CornerDevice, FirstStartDevice
from desktop.ui.corner.first_start_model import EarlierAnswers, FirstStartModel
from desktop.ui.corner.first_start_window import FirstStartWindow
from desktop.ui.kiosk.kiosk_model import KioskModel
from desktop.ui.kiosk.stall import Stall
from desktop.ui.kiosk.window import KioskWindow

Picture = Callable[[str, TouchDriver], None]
_PIN = "481516"
_SIZE = (1280, 800)


class OpenTablet(CornerDevice, Protocol):
    """The device while its kiosk is open."""

    def current_stall(self) -> Stall:
        """Return what takes signatures now."""

    def close(self) -> None:
        """Let go of it."""


class NewTablet(Protocol):
    """One tablet, new at first."""

    def beginning(self) -> FirstStartDevice:
        """Return it before anybody signed."""

    def open(self) -> tuple[Campaign, OpenTablet]:
        """Return the campaign that was set up, and the device while its kiosk is open."""


def set_up(tablet: NewTablet, stick: Path, picture: Picture) -> str:
    """Take the pack from the stick, compare its words, name the event, set a PIN; return the tablet's four words."""
    model = FirstStartModel(tablet.beginning(), EarlierAnswers(), lambda: (_volume(stick),), ("en",), event_date())
    window = FirstStartWindow(model, _SIZE, moving=False)
    done: list[bool] = []
    model.finished.connect(lambda: done.append(True))
    window.show()
    hand = TouchDriver(window.window)
    try:
        hand.tap("offer_0")
        hand.wait_for("compare_step")
        picture("tablet-compare", hand)
        pick_words(hand, model.comparison.keyWords.words)
        hand.fill("event_name_input", EVENT)
        hand.tap("event_named")
        hand.wait_for_screen("pin_step")
        picture("tablet-pin", hand)
        words = " ".join(tablet.beginning().words)
        for _ in range(2):
            _type_pin(hand)
        hand.wait_until(lambda: bool(done), "the tablet to be set up")
    finally:
        window.close()
    return words


def collect(tablet: NewTablet, stick: Path, guests: Sequence[Guest], picture: Picture) -> None:
    """Have people sign one after the other, and hand all of it over onto the stick."""
    with _kiosk(tablet, stick) as (hand, corner):
        for number, guest in enumerate(guests):
            _sign(hand, guest, picture if number == 0 else _no_picture)
        corner.knock()
        _type_pin(hand)
        hand.tap("hand_over")
        hand.tap("place_0")
        hand.wait_for("handover_result")
        picture("tablet-handed-over", hand)
        hand.tap("handover_done")


def erase(tablet: NewTablet, stick: Path, picture: Picture) -> str:
    """Have the receipt on the stick erase what it proves; return what the volunteers' page says of it."""
    with _kiosk(tablet, stick) as (hand, corner):
        corner.knock()
        _type_pin(hand)
        for name in ("open_sending", "open_receipts", "receipts_0"):
            hand.tap(name)
        hand.wait_for("hand_back")
        picture("tablet-erased", hand)
        return hand.read("receipts_result")


@contextmanager
def _kiosk(tablet: NewTablet, stick: Path) -> Iterator[tuple[TouchDriver, CornerModel]]:
    campaign, device = tablet.open()
    corner = CornerModel(lambda: device, lambda: (_volume(stick),))
    model = KioskModel(campaign, device.current_stall)
    window = KioskWindow(model, _SIZE, find_corner=lambda: corner, moving=False)
    window.show()
    hand = TouchDriver(window.window)
    try:
        hand.wait_for_screen("welcome")
        hand.wait_until(lambda: device.current_stall().count_today() >= 0, "the stall to open")
        hand.wait_until(lambda: window.window.property("pages") is not None, "the corner to be there")
        yield hand, corner
    finally:
        window.close()
        device.close()


def _sign(hand: TouchDriver, guest: Guest, picture: Picture) -> None:
    picture("tablet-welcome", hand)
    hand.tap("sign")
    hand.wait_for_screen("form")
    hand.tap("listing_named")
    hand.fill("name", guest.name)
    hand.tap("country")
    hand.tap(f"country_{guest.country}")
    if guest.email:
        hand.fill("email", guest.email)
    picture("tablet-form", hand)
    hand.tap("add_signature")
    if hand.find("consent_no"):
        hand.tap("consent_no")
    hand.wait_for_screen("thanks")
    picture("tablet-thanks", hand)
    hand.tap("next_person")
    hand.wait_for_screen("welcome")


def _type_pin(hand: TouchDriver) -> None:
    for digit in _PIN:
        hand.tap(f"pin_{digit}")
    hand.tap("pin_enter")


def _volume(stick: Path) -> Volume:
    return Volume(stick.name, stick)


def _no_picture(_name: str, _hand: TouchDriver) -> None:
    """Keep none."""

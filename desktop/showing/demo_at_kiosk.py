"""Invented people sign at the real window by touch, drawn into memory: no screen is needed."""

from collections.abc import Callable
from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.countries import country_label
from desktop.core.progress import Meter, Report
from desktop.showing.demo_signers import Signer
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.kiosk.stall import Stall
from desktop.ui.kiosk.window import open_kiosk

_SIZE = (1280, 800)


def visit_kiosk(
    campaign: Campaign,
    open_stall: Callable[[], Stall],
    signers: tuple[Signer, ...],
    pictures: Path,
    report: Report,
) -> None:
    """Let each of them come to the window; the screens of the first one are kept as pictures. Reports people.

    Raises Cancelled, TouchError.
    """
    kiosk = open_kiosk(campaign, open_stall, size=_SIZE, moving=False)
    hand = TouchDriver(kiosk.window)
    try:
        hand.wait_for_screen("welcome")
        meter = Meter(report, "people", len(signers))
        for number, signer in enumerate(signers):
            _sign(hand, signer, pictures if number == 0 else None)
            meter.advance()
    finally:
        kiosk.close()


def _sign(hand: TouchDriver, signer: Signer, pictures: Path | None) -> None:
    _photograph(hand, pictures, "welcome")
    hand.tap(f"language_{signer.language}")
    if pictures:
        hand.tap("read")
        hand.wait_for_screen("reading")
        _photograph(hand, pictures, "reading")
    hand.tap("sign")
    hand.wait_for_screen("form")
    _fill(hand, signer)
    _photograph(hand, pictures, "form")
    if signer.way == "walks away":
        hand.tap("leave")
        hand.tap("clear_and_leave")
    else:
        hand.tap("add_signature")
        if signer.email:
            hand.tap("consent_yes" if signer.wants_news else "consent_no")
        hand.wait_for_screen("thanks")
        _photograph(hand, pictures, "thanks")
        hand.tap("next_person")
    hand.wait_for_screen("welcome")


def _fill(hand: TouchDriver, signer: Signer) -> None:
    hand.tap("listing_named")
    hand.fill("name", signer.name)
    language = signer.language
    if signer.way == "changes language midway":
        language = "fr" if language == "en" else "en"
        _choose_language(hand, language)
    hand.tap("country")
    hand.fill("country_search", country_label(signer.country, language))
    hand.tap(f"country_{signer.country}")
    for field in ("email", "postal_code", "phone"):
        if text := getattr(signer, field):
            hand.fill(field, text)


def _choose_language(hand: TouchDriver, language: str) -> None:
    if hand.find("languages"):  # more than fit the bar: they are in a sheet of their own
        hand.tap("languages")
        hand.wait_for_screen("language_sheet")
    hand.tap(f"language_{language}")
    hand.wait_until(lambda: hand.find("language_sheet") is None, "the languages to close")


def _photograph(hand: TouchDriver, pictures: Path | None, name: str) -> None:
    if pictures:
        hand.photograph(pictures / f"{name}.png")

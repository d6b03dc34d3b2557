"""Every scene of the kiosk, and the way to it by touch: what the guides show is what the tests measure."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.core.campaign import Campaign
from desktop.core.errors import JournalFull
from desktop.showing.example_stall import ExampleBattery, ExampleStall
from desktop.showing.scene import Scene, SceneWindow
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.reading_aloud import no_voice
from desktop.ui.base.voice_thread import Voice
from desktop.ui.kiosk.kiosk_model import KioskModel
from desktop.ui.kiosk.presence import Patience
from desktop.ui.kiosk.window import KioskWindow

_NEVER = 3_600_000  # milliseconds: an hour


@dataclass(frozen=True, slots=True)
class KioskSceneWindow(SceneWindow):
    """A kiosk in which nothing happens by itself: nobody is too slow, and the thanks stay."""

    model: KioskModel
    stall: ExampleStall
    power: ExampleBattery


def open_kiosk_scenes(
    campaign: Campaign,
    size: tuple[int, int] = (1280, 800),
    find_voice: Callable[[], Voice | None] = no_voice,
) -> KioskSceneWindow:
    """Open a kiosk of this campaign for its scenes."""
    stall, power = ExampleStall(), ExampleBattery()
    patience = Patience(_NEVER, 20, _NEVER, _NEVER)
    model = KioskModel(campaign, lambda: stall, patience=patience, find_voice=find_voice)
    kiosk = KioskWindow(model, size, power=power.model, moving=False)
    hand = TouchDriver(kiosk.window)

    def begin() -> None:
        power.charge(100)
        stall.refuses = None
        model.presence.touch()
        model.leave()
        hand.wait_for_screen("welcome")

    kiosk.show()
    hand.wait_for_screen("welcome")
    hand.wait_until(lambda: model.aloud.found is not None, "a voice, or none")
    return KioskSceneWindow(hand, kiosk.window, model.interface, begin, kiosk.close, model, stall, power)


def _stay(_view: KioskSceneWindow) -> None:
    """Stay at the welcome screen."""


def _read(view: KioskSceneWindow) -> None:
    view.hand.tap("read")
    view.hand.wait_for_screen("reading")


def _open_form(view: KioskSceneWindow) -> None:
    view.hand.tap("sign")
    view.hand.wait_for_screen("form")


def _send_empty(view: KioskSceneWindow) -> None:
    _open_form(view)
    view.hand.tap("add_signature")
    view.hand.wait_for("problem_name")


def fill_in(view: KioskSceneWindow) -> None:
    """Go to the form and give what nobody can sign without."""
    hand = view.hand
    _open_form(view)
    hand.tap("listing_named")
    hand.fill("name", "Amélie Tremblay-Côté")
    _choose_canada(view)
    if view.model.form.age.statement:
        hand.tap("age")


def _choose_canada(view: KioskSceneWindow) -> None:
    """Choose it where the form offers it, else from the list of all."""
    if "CA" in view.model.campaign.usual_countries:
        view.hand.tap("usual_CA")
        return
    view.hand.tap("country")
    view.hand.tap("country_CA")
    view.hand.wait_until(lambda: view.hand.find("country_sheet") is None, "the list to close")


def _type_name(view: KioskSceneWindow) -> None:
    _open_form(view)
    view.hand.tap("listing_named")
    view.hand.wait_for("key_a")


def _only_count(view: KioskSceneWindow) -> None:
    fill_in(view)
    view.hand.tap("listing_count_only")


def _give_email(view: KioskSceneWindow, email: str = "amelie@example.org") -> None:
    fill_in(view)
    view.hand.fill("email", email)


def _be_asked(view: KioskSceneWindow) -> None:
    _give_email(view)
    view.hand.tap("add_signature")


def _give_phone(view: KioskSceneWindow) -> None:
    _open_form(view)
    view.hand.fill("phone_input", "+1 613 555 0123")


def _choose_country(view: KioskSceneWindow) -> None:
    _open_form(view)
    view.hand.tap("country")


def _search_country(view: KioskSceneWindow) -> None:
    _choose_country(view)
    view.hand.fill("country_search", "united")


def _search_in_vain(view: KioskSceneWindow) -> None:
    _choose_country(view)
    view.hand.fill("country_search", "qqq")


def _ask_who_sees_what(view: KioskSceneWindow) -> None:
    _open_form(view)
    view.hand.tap("who_sees_what")


def _display(view: KioskSceneWindow) -> None:
    view.hand.tap("display")


def _be_refused(view: KioskSceneWindow) -> None:
    fill_in(view)
    view.stall.refuses = JournalFull("")
    view.hand.tap("add_signature")


def _sign(view: KioskSceneWindow) -> None:
    fill_in(view)
    view.hand.tap("add_signature")


def _choose_language(view: KioskSceneWindow) -> None:
    _read(view)
    view.model.open_sheet("language")  # the bar holds so few languages as words that most campaigns never open it


def _mistype_email(view: KioskSceneWindow) -> None:
    _give_email(view, "amelie@gmial.com")
    view.hand.tap("postal_code")  # what is asked next: the offer stays in sight above it


def _go_away(view: KioskSceneWindow) -> None:
    fill_in(view)
    view.model.presence.ask()


def _take_time(view: KioskSceneWindow) -> None:
    _go_away(view)
    view.hand.tap("more_time")


def _ask_to_leave(view: KioskSceneWindow) -> None:
    fill_in(view)
    view.hand.tap("leave")


def _undo(view: KioskSceneWindow) -> None:
    _sign(view)
    view.hand.tap("undo")


def _fail_to_undo(view: KioskSceneWindow) -> None:
    _sign(view)
    view.hand.wait_for_screen("thanks")
    view.stall.refuses = JournalFull("")
    view.hand.tap("undo")


def _ask_back(view: KioskSceneWindow) -> None:
    _ask_who_sees_what(view)
    view.hand.tap("take_back")


def _ask_back_amiss(view: KioskSceneWindow) -> None:
    _ask_back(view)
    view.hand.tap("take_back_send")
    view.hand.wait_for("problem_take_back_code")


def _run_down(view: KioskSceneWindow) -> None:
    view.power.charge(3)


KIOSK_SCENES = (
    Scene("welcome", _stay, "welcome"),
    Scene("reading", _read, "reading"),
    Scene("form-empty", _open_form, "form"),
    Scene("form", fill_in, "form"),
    Scene("form-name", _type_name, "form"),
    Scene("form-count-only", _only_count, "form"),
    Scene("form-email", _give_email, "form"),
    Scene("consent", _be_asked, "consent_sheet"),
    Scene("form-phone", _give_phone, "form"),
    Scene("form-problems", _send_empty, "form"),
    Scene("country", _choose_country, "country_sheet"),
    Scene("country-search", _search_country, "country_sheet"),
    Scene("country-none", _search_in_vain, "country_sheet"),
    Scene("form-typo", _mistype_email, "form"),
    Scene("languages", _choose_language, "language_sheet"),
    Scene("privacy", _ask_who_sees_what, "privacy_sheet"),
    Scene("display", _display, "display_sheet"),
    Scene("stay", _go_away, "stay_panel"),
    Scene("more-time", _take_time, "stay_panel"),
    Scene("leave", _ask_to_leave, "leave_panel"),
    Scene("take-back", _ask_back, "take_back_sheet"),
    Scene("take-back-problems", _ask_back_amiss, "take_back_sheet"),
    Scene("trouble", _be_refused, "trouble"),
    Scene("thanks", _sign, "thanks"),
    Scene("undone", _undo, "undone"),
    Scene("undo-trouble", _fail_to_undo, "undo_trouble"),
    Scene("battery", _run_down, "battery_screen"),
)

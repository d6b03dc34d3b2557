"""Every scene of the kiosk, and the way to it by touch: what the guides show is what the tests measure."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop.core.campaign import Campaign
from desktop.core.errors import JournalFull, TablingError
from desktop.core.form import Entry
from desktop.core.health import Battery
from desktop.showing.scene import Scene, Stage
from desktop.showing.touch_driver import Hand
from desktop.ui.base.reading_aloud import no_voice
from desktop.ui.kiosk.model import KioskModel
from desktop.ui.kiosk.power_model import PowerModel
from desktop.ui.kiosk.presence import Patience
from desktop.ui.kiosk.window import KioskWindow

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_CODE = "ABCD-2345"
_NEVER = 3_600_000  # milliseconds: an hour


@dataclass(slots=True)
class SceneStall:
    """Keeps nothing; `refuses` is what stands in its way."""

    before: int = 42
    refuses: TablingError | None = None
    signed: list[Entry] = field(default_factory=list)

    def sign(self, entry: Entry) -> str:
        """Take a signature and forget it. Raises TablingError."""
        if self.refuses:
            raise self.refuses
        self.signed.append(entry)
        return _CODE

    def count_today(self) -> int:
        """Return how many signed here, those before included."""
        return self.before + len(self.signed)


class ScenePower:
    """A battery that is as full as somebody says."""

    def __init__(self) -> None:
        # Not a lambda over self: a circle is taken apart by Python's collector, in whichever thread it happens to run.
        self._charges = charges = [100]
        self.model = PowerModel(lambda: Battery(charges[0], charging=False))

    def charge(self, percent: int) -> None:
        """Have it hold so much."""
        self._charges[0] = percent
        self.model.look()


@dataclass(frozen=True, slots=True)
class KioskStage(Stage):
    """A kiosk in which nothing happens by itself: nobody is too slow, and the thanks stay."""

    stall: SceneStall
    power: ScenePower


def open_stage(
    campaign: Campaign,
    size: tuple[int, int] = (1280, 800),
    find_voice: "Callable[[], QTextToSpeech | None]" = no_voice,
) -> KioskStage:
    """Open a kiosk of this campaign for its scenes."""
    stall, power = SceneStall(), ScenePower()
    model: Any = KioskModel(campaign, lambda: stall, thanks_milliseconds=_NEVER,
                            patience=Patience(_NEVER, 15, _NEVER), find_voice=find_voice)  # fmt: skip
    kiosk = KioskWindow(model, size, power=power.model, moving=False)
    hand = Hand(kiosk.window)

    def begin() -> None:
        power.charge(100)
        stall.refuses = None
        model.presence.touch()
        model.leave()
        hand.wait_for_screen("welcome")

    kiosk.show()
    hand.wait_for_screen("welcome")
    return KioskStage(hand, kiosk.window, model, begin, kiosk.close, stall, power)


def _stay(_stage: KioskStage) -> None:
    """Stay at the welcome screen."""


def _read(stage: KioskStage) -> None:
    stage.hand.tap("read")
    stage.hand.wait_for_screen("reading")


def _open_form(stage: Stage) -> None:
    stage.hand.tap("sign")
    stage.hand.wait_for_screen("form")


def _send_empty(stage: KioskStage) -> None:
    _open_form(stage)
    stage.hand.tap("add_signature")
    stage.hand.wait_for("problem_given_name")


def fill_in(stage: Stage) -> None:
    """Go to the form and give what nobody can sign without."""
    hand = stage.hand
    _open_form(stage)
    hand.fill("given_name", "Amélie")
    hand.fill("family_name", "Tremblay-Côté")
    hand.tap("country")
    hand.tap("country_CA")
    hand.wait_until(lambda: hand.find("country_sheet") is None, "the list to close")
    if stage.model.form.ageStatement:
        hand.tap("age")


def _give_email(stage: KioskStage, email: str = "amelie@example.org") -> None:
    fill_in(stage)
    stage.hand.fill("email", email)


def _give_phone(stage: KioskStage) -> None:
    _open_form(stage)
    stage.hand.fill("phone_input", "+1 613 555 0123")


def _choose_country(stage: KioskStage) -> None:
    _open_form(stage)
    stage.hand.tap("country")


def _search_country(stage: KioskStage) -> None:
    _choose_country(stage)
    stage.hand.fill("country_search", "united")


def _search_in_vain(stage: KioskStage) -> None:
    _choose_country(stage)
    stage.hand.fill("country_search", "qqq")


def _ask_who_sees_what(stage: KioskStage) -> None:
    _open_form(stage)
    stage.hand.tap("who_sees_what")


def _ease(stage: KioskStage) -> None:
    stage.hand.tap("ease")


def _be_refused(stage: KioskStage) -> None:
    fill_in(stage)
    stage.stall.refuses = JournalFull("")
    stage.hand.tap("add_signature")


def _sign(stage: KioskStage) -> None:
    fill_in(stage)
    stage.hand.tap("add_signature")


def _choose_language(stage: KioskStage) -> None:
    _read(stage)
    stage.model.open_sheet("language")  # the bar holds so few languages as words that most campaigns never open it


def _mistype_email(stage: KioskStage) -> None:
    _give_email(stage, "amelie@gmial.com")
    stage.hand.tap("consent_email-updates")  # what is asked next: the offer stays in sight above it


def _go_away(stage: KioskStage) -> None:
    fill_in(stage)
    stage.model.presence.ask()


def _run_down(stage: KioskStage) -> None:
    stage.power.charge(3)


SCENES = (
    Scene("welcome", _stay, "welcome"),
    Scene("reading", _read, "reading"),
    Scene("form-empty", _open_form, "form"),
    Scene("form", fill_in, "form"),
    Scene("form-consent", _give_email, "form"),
    Scene("form-phone", _give_phone, "form"),
    Scene("form-problems", _send_empty, "form"),
    Scene("country", _choose_country, "country_sheet"),
    Scene("country-search", _search_country, "country_sheet"),
    Scene("country-none", _search_in_vain, "country_sheet"),
    Scene("form-typo", _mistype_email, "form"),
    Scene("languages", _choose_language, "language_sheet"),
    Scene("privacy", _ask_who_sees_what, "privacy_sheet"),
    Scene("ease", _ease, "ease_sheet"),
    Scene("stay", _go_away, "stay_panel"),
    Scene("trouble", _be_refused, "trouble"),
    Scene("thanks", _sign, "thanks"),
    Scene("battery", _run_down, "battery_screen"),
)

"""Every scene of the first start, and the way to it."""

from dataclasses import dataclass
from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.errors import DiskFailing, PackOlder, PackQuestioned, PackUntrusted, TablingError
from desktop.core.event import Event, event_of
from desktop.core.key_words import choices_of
from desktop.core.pack.file_reader import PackFiles
from desktop.core.tablet_setup import SetupStick, TabletSetup
from desktop.showing.corner_scenes import type_pin
from desktop.showing.example_device import DAY, WORDS
from desktop.showing.scene import Scene, SceneWindow
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.corner.first_start_model import EarlierAnswers, FirstStartModel
from desktop.ui.corner.first_start_window import FirstStartWindow

_KEY, _OTHER_KEY = "1f8a" * 16, "c03d" * 16


@dataclass(slots=True)
class ExampleFirstStart:
    """A device before its first start that keeps nothing, and trusts everybody unless it `refuses`."""

    try_out_offered: bool = True
    pin_wanted: bool = True
    refuses: TablingError | None = None
    words: tuple[str, ...] = WORDS
    sets_up: bool = False
    name: str = "Tablet 3"
    planned: tuple[Event, ...] = ()
    objection: PackQuestioned | None = None
    thrown_away: int | None = None

    def require_trusted(self, _campaign: Campaign) -> None:
        """Trust it. Raises TablingError."""
        if self.refuses:
            raise self.refuses

    def require_good_pin(self, pin: str) -> None:
        """Find it good."""

    def find_setup(self, folder: Path, campaign: Campaign) -> SetupStick | None:
        """Find what sets up everything, where it `sets_up`; else a pack and nothing else."""
        events = (event_of("Capital Pride", "Ottawa", DAY.isoformat()),)
        setup = TabletSetup("KQPD", campaign.id, campaign.sha256, events=events, pin="given")
        return SetupStick(folder, setup) if self.sets_up else None

    def check_pin(self, pin: str) -> bool:
        """Find it right unless it is nothing."""
        return bool(pin)

    def find_objection(self, _campaign: Campaign) -> PackQuestioned | None:
        """Return what speaks against it."""
        return self.objection

    def count_thrown_away(self, _campaign: Campaign) -> int | None:
        """Return how many signatures of a try-out go, where one is here."""
        return self.thrown_away

    def begin(
        self,
        _files: PackFiles | None,
        _passphrase: str,
        _event: Event,
        _pin: str,
        *,
        despite_objection: bool = False,  # noqa: ARG002  (nothing is kept either way)
        ends_try_out: bool = False,  # noqa: ARG002
        stick: SetupStick | None = None,  # noqa: ARG002
    ) -> None:
        """Keep nothing. Raises TablingError."""
        if self.refuses:
            raise self.refuses


@dataclass(frozen=True, slots=True)
class FirstStartSceneWindow(SceneWindow):
    """The first start, the device it is for, and the model that knows the four words of the pack on its stick."""

    device: ExampleFirstStart
    model: FirstStartModel

    @property
    def words(self) -> tuple[str, ...]:
        """What stands on the organisation's letter."""
        return self.model.comparison.keyWords.words


def open_first_start_scenes(
    stick: Path, languages: tuple[str, ...], size: tuple[int, int] = (1280, 800)
) -> FirstStartSceneWindow:
    """Open the first start with a folder, in which a signed pack lies, as its stick."""
    sticks = (Volume("STICK", stick, 12_000_000_000),)
    device = ExampleFirstStart()
    model = FirstStartModel(device, EarlierAnswers(), lambda: sticks, languages, DAY)
    first = FirstStartWindow(model, size, moving=False)
    hand = TouchDriver(first.window)

    def begin() -> None:
        device.refuses = device.objection = device.thrown_away = None
        device.sets_up = False
        hand.wait_until(lambda: not model.keeping.busy and not model.choice.busy, "what runs to end")
        model.choice.forget()
        pages = {"pin": model.pinStep, "event": model.eventStep, "check": model.comparison}
        while model.step != "campaign":
            pages[model.step].back()
        hand.wait_for_screen("choose_step")
        hand.wait_for("offer_0")

    first.show()
    return FirstStartSceneWindow(hand, first.window, model.interface, begin, first.close, device, model)


def _stay(_view: SceneWindow) -> None:
    """Stay at the first step."""


def _compare(view: SceneWindow) -> None:
    view.hand.tap("offer_0")
    view.hand.wait_for("compare_step")


def _differ(view: FirstStartSceneWindow) -> None:
    _compare(view)
    for choices, word in zip(choices_of(view.words), view.words, strict=True):
        view.hand.tap("word_" + next(other for other in choices if other != word))
    view.hand.wait_for("words_note")


def _set_up_all(view: FirstStartSceneWindow) -> None:
    view.device.sets_up = True
    _compare(view)
    pick_words(view.hand, view.words)


def _object(view: FirstStartSceneWindow) -> None:
    view.device.objection = PackOlder("The pack is of version 4, and this device holds version 5.")
    _compare(view)
    pick_words(view.hand, view.words)
    view.hand.wait_for("take_all_the_same")


def _end_try_out(view: FirstStartSceneWindow) -> None:
    view.device.thrown_away = 12
    _compare(view)
    pick_words(view.hand, view.words)
    view.hand.wait_for("end_try_out")


def pick_words(hand: TouchDriver, words: tuple[str, ...]) -> None:
    """Find the organisation's four words, as somebody does who has its letter."""
    for word in words:
        hand.tap(f"word_{word}")


def _try_out(view: SceneWindow) -> None:
    view.hand.tap("try_out")


def _name_event(view: FirstStartSceneWindow) -> None:
    _compare(view)
    pick_words(view.hand, view.words)
    view.hand.wait_for("event_step")


def _set_pin(view: FirstStartSceneWindow) -> None:
    _name_event(view)
    view.hand.fill("event_name_input", "Capital Pride")
    view.hand.tap("event_named")


def _be_mistrusted(view: FirstStartSceneWindow) -> None:
    view.device.refuses = PackUntrusted(f"russia.zip: organisation_key is {_KEY}; this device trusts {_OTHER_KEY}.")
    view.hand.tap("offer_0")
    view.hand.wait_for("pack_trouble")


def _not_be_kept(view: FirstStartSceneWindow) -> None:
    _set_pin(view)
    view.device.refuses = DiskFailing("/var/lib/tabling/journal.db cannot be written: input/output error.")
    for _ in range(2):
        type_pin(view)
    view.hand.wait_for("setup_trouble")


FIRST_START_SCENES = (
    Scene("first-start-1", _stay, "choose_step"),
    Scene("first-start-1-trouble", _be_mistrusted, "choose_step"),
    Scene("first-start-1-compare", _compare, "compare_step"),
    Scene("first-start-1-differ", _differ, "compare_step"),
    Scene("first-start-1-objection", _object, "compare_step"),
    Scene("first-start-1-try-out-ends", _end_try_out, "compare_step"),
    Scene("first-start-1-try-out", _try_out, "compare_step"),
    Scene("first-start-2", _name_event, "event_step"),
    Scene("first-start-3", _set_pin, "pin_step"),
    Scene("first-start-3-trouble", _not_be_kept, "pin_step"),
    Scene("first-start-from-stick", _set_up_all, "named_step"),  # the last: all is kept, and nothing leads back
)

"""What is in reach on the way, and how one waits on it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.showing.newcomer.mouse_and_keyboard_hands import KeyboardHand, MouseHand
from desktop.showing.newcomer.tablets import NewTablet
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.console.console_model import ConsoleModel


@dataclass(slots=True)
class NewcomersWay:
    """Who goes it, with what. `viewed`: files that the window had shown to be printed; `picture` keeps what is shown.

    `words`: those of each tablet, once it was set up; `draws`: whether the kiosk is drawn beside the campaign.
    """

    hand: MouseHand | KeyboardHand
    model: ConsoleModel
    tablets: tuple[NewTablet, NewTablet]
    stick: Path
    viewed: list[Path]
    picture: Callable[[str, TouchDriver], None]
    words: tuple[str, ...] = ()
    draws: bool = False

    @property
    def eyes(self) -> TouchDriver:
        """What looks at the staff window."""
        return self.hand.eyes

    def shoot(self, name: str) -> None:
        """Keep what the staff window shows."""
        self.picture(name, self.eyes)

    def see_kiosk(self) -> None:
        """Wait until the kiosk stands beside the campaign, where it is drawn at all."""
        preview = self.model.pages.campaign.preview
        self.eyes.wait_until(lambda: preview.drawn or not self.draws, "the kiosk to be drawn")

    def pictures_of(self, tablet: int) -> Callable[[str, TouchDriver], None]:
        """Return what keeps pictures of a tablet: of the first alone, as the others look the same."""
        return _keep_none if tablet else self.picture

    def wait(self, page: str, stage: str) -> None:
        """Wait until a page is in this stage, and nothing runs beside it."""
        shown = self.model.by_name[page]
        self.wait_until(lambda: shown.stage == stage, f"{page} to be {stage}, not {shown.stage}")

    def wait_until(self, happened: Callable[[], bool], what: str) -> None:
        """Wait until something happened and nothing runs beside the window."""
        self.eyes.wait_until(lambda: happened() and not self.model.jobs.busy, what)


def _keep_none(_name: str, _eyes: TouchDriver) -> None:
    """Keep no picture."""

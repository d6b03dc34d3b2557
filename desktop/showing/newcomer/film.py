"""Films the way: a numbered picture of each step, small enough to be kept, and what the way took."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage

from desktop.core.progress import Meter, Report
from desktop.core.whole_files import make_folder
from desktop.showing.newcomer import first_half, second_half
from desktop.showing.newcomer.mouse_and_keyboard_hands import KeyboardHand, MouseHand
from desktop.showing.newcomer.tablets import NewTablet
from desktop.showing.newcomer.way_equipment import NewcomersWay
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.console.console_model import ConsoleModel, ConsoleSetting
from desktop.ui.console.window import ConsoleWindow

_SIZE = (1280, 800)
_COLOURS = 256  # as many as fit a byte
STEPS = (first_half.begin, first_half.print_sheets, first_half.write_campaign, first_half.sign_at_tables,
         second_half.bring_in, second_half.welcome, second_half.bring_table, second_half.decide, second_half.correct,
         second_half.forget, second_half.deliver, second_half.write_receipt, second_half.erase)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FilmedWay:
    """How many pictures were kept; how many clicks the way took in the staff window, and how many words were typed."""

    pictures: int
    clicks: int
    words: int


@dataclass(frozen=True, slots=True)
class LaidDesk:
    """What lies on the desk of whoever goes the way: a `home` folder, a `stick`, two new tablets; `viewed`: what
    the window had shown to be printed."""

    home: Path
    stick: Path
    tablets: tuple[NewTablet, NewTablet]
    viewed: list[Path] = field(default_factory=list)


@dataclass(slots=True)
class Film:
    """Keeps pictures in a folder, numbered in their order; `names`: those that were taken. No folder keeps none."""

    folder: Path | None
    names: list[str]

    def take(self, name: str, eyes: TouchDriver) -> None:
        """Take a picture of what the window shows."""
        self.names.append(f"{len(self.names) + 1:02d}-{name}")
        if self.folder:
            eyes.photograph()  # laid out anew: a page that was scrolled is drawn in the next frame
            _small(eyes.photograph()).save(str(self.folder / f"{self.names[-1]}.png"), quality=0)


def film_way(
    setting: ConsoleSetting, around: Path, tablet: Callable[[Path], NewTablet], folder: Path, report: Report
) -> FilmedWay:
    """Go the way by mouse and keep its pictures in a folder, in the place of those before; reports scenes, one a step.

    `around`: a folder for all that is made on the way; `tablet` gives a new one in an empty folder. Raises TouchError,
    Cancelled.
    """
    desk = lay_desk(around, tablet)
    film = Film(make_folder(folder), [])
    for before in folder.glob("[0-9][0-9]-*.png"):
        before.unlink()
    model = ConsoleModel(at_desk(setting, desk), ("en", "fr"))
    window = ConsoleWindow(model, _SIZE, moving=False)
    window.show()
    try:
        eyes = TouchDriver(window.window)
        way = begin_way(MouseHand(window.window, eyes), model, desk, film)
        way.draws = setting.preview is not None
        meter = Meter(report, "scenes", len(STEPS))
        for step in STEPS:
            step(way)
            meter.advance()
    finally:
        window.close()
    return FilmedWay(len(film.names), way.hand.effort.acts, way.hand.effort.words)


def lay_desk(around: Path, tablet: Callable[[Path], NewTablet]) -> LaidDesk:
    """Make the folders of a desk below another one."""
    home, stick, first, second = (make_folder(around / name) for name in ("home", "STICK", "first", "second"))
    return LaidDesk(home, stick, (tablet(first), tablet(second)))


def at_desk(setting: ConsoleSetting, desk: LaidDesk) -> ConsoleSetting:
    """Return the setting of a console that finds this stick, and notes what it shows."""
    stick = Volume(desk.stick.name, desk.stick)
    return replace(setting, volumes=lambda: (stick,), view=desk.viewed.append)


def begin_way(hand: MouseHand | KeyboardHand, model: ConsoleModel, desk: LaidDesk, film: Film) -> NewcomersWay:
    """Return the way at its beginning."""
    hand.eyes.wait_for_screen("start_page")
    model.entry.beginning.place.choose_above(QUrl.fromLocalFile(str(desk.home)))
    return NewcomersWay(hand, model, desk.tablets, desk.stick, desk.viewed, film.take)


def _small(picture: QImage) -> QImage:
    """Return it in the 256 colours that it has most of: a window of plain surfaces looks the same, in a third of the
    bytes.
    """
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    most = Counter(memoryview(plain.constBits()).cast("I")).most_common(_COLOURS)
    return plain.convertToFormat(
        QImage.Format.Format_Indexed8, [colour for colour, _ in most], Qt.ImageConversionFlag.ThresholdDither
    )

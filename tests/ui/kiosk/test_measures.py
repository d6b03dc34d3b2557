"""Every scene in every language, size, text size and contrast, measured live: readable, reachable, apart."""

import re
from collections.abc import Callable, Iterator
from itertools import product

import pytest
from chinese import CHINESE, campaign_with_chinese
from measures import View, contrast
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem
from shiboken6 import delete

from desktop import app
from desktop.core.pack.signature import sign_pack
from desktop.core.pack.writer import write_pack
from desktop.core.sealing import new_sealing_key
from desktop.core.signing import new_signing_key
from desktop.ui.corner.scenes import CORNER_SCENES, FIRST_SCENES, open_corner_stage, open_first_stage
from desktop.ui.fonts import register_other_fonts
from desktop.ui.hand import Hand
from desktop.ui.kiosk.scenes import SCENES, open_stage
from desktop.ui.stage import Scene, Setting, Stage

LANGUAGES = ("en", "fr", "ru", "ar", CHINESE)
SIZES = ((1280, 800), (800, 1280), (1920, 1080), (1024, 600))
FACTORS = (1.0, 2.0)
LEAST = {"usual": 4.5, "black_on_white": 7.0, "white_on_black": 7.0}
STEP = 0.7  # of a page, when it is read to its end


EVERY = tuple(Setting(*each) for each in product(LANGUAGES, SIZES, FACTORS, LEAST))
# Any two choices meet in one of these: what breaks a screen is a pair, say large Arabic or large text upright.
PAIRS = tuple(
    Setting(language, size, FACTORS[(row + column // 2) % 2], tuple(LEAST)[(row + 2 * column) % 3])
    for row, language in enumerate(LANGUAGES)
    for column, size in enumerate(SIZES)
)
# In the normal run one scene sees half of them, the next the other half; volunteers' screens, much alike, a third.
HALVES = tuple(
    tuple(each for number, each in enumerate(PAIRS) if (number // 4 + number) % 2 == half) for half in (0, 1)
)
STAGES = {"kiosk": SCENES, "corner": CORNER_SCENES, "first start": FIRST_SCENES}
EVERYWHERE = [pytest.param(name, scene, id=scene.name) for name, scenes in STAGES.items() for scene in scenes]


@pytest.fixture(scope="module")
def stages(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Stage]]:  # noqa: ARG001  (there is no window without an application)
    """Open each window once, and only one at a time: they share the theme."""
    opened: dict[str, Stage] = {}

    def open_one(name: str) -> Stage:
        if name not in opened:
            close_all()
            opened[name] = open_stage_called(name, tmp_path_factory)
        return opened[name]

    def close_all() -> None:
        while opened:
            opened.popitem()[1].close()

    yield open_one
    close_all()


def open_stage_called(name: str, folders: pytest.TempPathFactory) -> Stage:
    if name == "kiosk":
        return open_stage(campaign_with_chinese())
    if name == "corner":
        return open_corner_stage(campaign_with_chinese())
    stick = folders.mktemp("stick")
    write_pack(sign_pack(app.bundled_pack(), new_sealing_key(), new_signing_key()), stick / "russia.zip")
    return open_first_stage(stick, LANGUAGES)


def faults(stage: Stage, setting: Setting, picture: QImage) -> list[str]:
    """Measure what the window shows now."""
    view = View.of(stage.window)
    return [f"{setting}: {fault}" for fault in (*view.problems(), *view.faint(picture, LEAST[setting.contrast]))]


@pytest.mark.parametrize(("stage", "scene"), EVERYWHERE)
@pytest.mark.parametrize("every", [False, pytest.param(True, marks=pytest.mark.torture)])
def test_nothing_is_cut_off_covered_faint_or_too_small(
    stages: Callable[[str], Stage], stage: str, scene: Scene, *, every: bool
):
    opened = stages(stage)
    scene.show(opened)
    found: list[str] = []
    for setting in EVERY if every else some(stage, scene):
        found += faults(opened, setting, opened.arrange(setting))
    assert not found, "\n".join(found)


def some(stage: str, scene: Scene) -> tuple[Setting, ...]:
    return HALVES[STAGES[stage].index(scene) % 2] if stage == "kiosk" else PAIRS[::3]


@pytest.mark.parametrize("contrast", ["usual", "white_on_black"])
@pytest.mark.parametrize(("stage", "scene"), EVERYWHERE)
def test_every_page_is_readable_to_its_end(stages: Callable[[str], Stage], stage: str, scene: Scene, contrast: str):
    opened, setting = stages(stage), Setting("fr", (1024, 600), 1.0, contrast)
    scene.show(opened)
    opened.arrange(setting)
    found: list[str] = []
    while scroll_on(opened.hand):
        found += faults(opened, setting, opened.draw())
    assert not found, "\n".join(found)


def scroll_on(hand: Hand) -> bool:
    """Scroll each page that has more by most of its height; say if one had. The rows of a list are all alike."""
    pages = [item for item in hand.items() if item.inherits("QQuickFlickable") and not item.inherits("QQuickItemView")]
    pages = [page for page in pages if left_of(page) > 1]
    for page in pages:
        page.setProperty("contentY", page.property("contentY") + min(left_of(page), STEP * page.height()))
    return bool(pages)


def left_of(page: QQuickItem) -> float:
    return float(page.property("contentHeight") - page.height() - page.property("contentY"))


FLAWED = b"""
import QtQuick

Window {
    width: 400; height: 300; color: "white"
    Text { x: 10; y: 10; width: 40; text: "Much too long for its place"; elide: Text.ElideRight }
    Text { x: 10; y: 40; width: 20; text: "Unwrapped" }
    Text { x: 390; y: 60; text: "Outside" }
    Text { x: 10; y: 100; text: "First"; font.pixelSize: 20 }
    Text { x: 20; y: 104; text: "Second"; font.pixelSize: 20 }
    Text { x: 10; y: 150; text: "Faint"; color: "#8a8a8a"; font.pixelSize: 20 }
    Text { x: 10; y: 180; text: "Fading"; color: "black"; opacity: 0.4; font.pixelSize: 20 }
    Text { id: under; x: 10; y: 210; text: "Covered"; color: "black"; font.pixelSize: 20 }
    Rectangle { anchors.fill: under; color: "white" }
    Item { x: 100; y: 250; width: 60; height: 40; Accessible.role: Accessible.Button; Accessible.name: "Small" }
    Item { x: 200; y: 240; width: 60; height: 60; Accessible.role: Accessible.Button }
    Text { x: 300; y: 250; text: "Fine"; color: "#595959"; font.pixelSize: 20 }
}
"""
FOUND = (
    "Much too.* is cut off",
    "Unwrapped.* is cut off",
    "Outside.* leaves",
    "First.* and .*Second.* lie over",
    "Faint.* contrast of 3.4",
    "Fading.* contrast of 2.",
    "Covered.* is hidden",
    "is too small to touch: 60×40",
    "has no name",
)


def test_the_measures_find_each_kind_of_flaw_and_nothing_else(qapp: object):  # noqa: ARG001
    register_other_fonts()
    engine = QQmlApplicationEngine()
    engine.loadData(FLAWED)
    (window,) = engine.rootObjects()
    window.show()
    Hand(window).photograph()
    view = View.of(window)
    found = [*view.problems(), *view.faint(window.grabWindow(), 4.5)]
    window.close()
    delete(engine)
    unseen = [flaw for flaw in FOUND if not any(re.search(flaw, each) for each in found)]
    assert unseen == []
    assert not any("Fine" in each for each in found)


def test_contrast_is_counted_as_the_guidelines_do():
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)

"""Every scene in every language, size, text size and contrast, measured live: readable, reachable, apart."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTextToSpeech import QTextToSpeech
from shiboken6 import delete

from desktop.core.pack.organisation_signature import sign_pack
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.core.pack.writer import write_pack
from desktop.core.sealing import new_sealing_key
from desktop.core.signing_keys import new_signing_key
from desktop.showing.corner_scenes import CORNER_SCENES, open_corner_scenes
from desktop.showing.fault_scenes import FAULT_SCENES
from desktop.showing.first_start_scenes import FIRST_START_SCENES, open_first_start_scenes
from desktop.showing.kiosk_scenes import KIOSK_SCENES, KioskSceneWindow, open_kiosk_scenes
from desktop.showing.scene import Appearance, Scene, SceneWindow
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.fonts import register_other_fonts
from desktop.ui.base.voice_thread import Voice
from desktop.ui.base.wholly_in_sight import is_wholly_in_sight
from tests.support.chinese import CHINESE, campaign_with_chinese
from tests.support.heard import said_otherwise
from tests.support.measures import FADE, View, contrast

LANGUAGES = ("en", "fr", "ru", "ar", CHINESE)
SIZES = ((1280, 800), (800, 1280), (1920, 1080), (1024, 600))
# What is left to draw on where a fine screen is drawn larger for fingers: docs/adr/0012-finger-size.md.
FOR_FINGERS = ((1097, 686), (686, 1097), (600, 1024))
FACTORS = (1.0, 2.0)
LEAST = {"usual": 4.5, "black_on_white": 7.0, "white_on_black": 7.0}
LIES_OVER = re.compile("_(sheet|panel)$|^trouble$")
STEP = 0.7  # of a page, when it is read to its end


EVERY = tuple(Appearance(*each) for each in product(LANGUAGES, SIZES + FOR_FINGERS, FACTORS, LEAST))
STAGES = {"kiosk": KIOSK_SCENES, "corner": CORNER_SCENES, "first start": FIRST_START_SCENES, "faults": FAULT_SCENES}
# Faults are shown by the same panels as the other scenes: the normal run passes them over.
LONG = {"faults": pytest.mark.torture}
EVERYWHERE = [
    pytest.param((name, scene), id=scene.name, marks=LONG.get(name, ()))
    for name, scenes in STAGES.items()
    for scene in scenes
]


TYPED = tuple(scene for scene in KIOSK_SCENES if scene.name.startswith("form"))
# Where nobody types: the language that is mirrored each time, the others in every second scene.
BY_TURNS = (("en", "ru", "ar"), ("fr", "ar", CHINESE))


def some(number: int, factor: float) -> tuple[Appearance, ...]:
    """Settings for the normal run: each language in another size and contrast; in a few scenes any two choices meet."""
    return tuple(
        Appearance(language, SIZES[(row + number) % 4], factor, tuple(LEAST)[(row + number) % 3])
        for row, language in enumerate(LANGUAGES)
    )


def at_tablet(number: int, factor: float) -> Appearance:
    """A setting as a tablet leaves it: with the scenes language, size and contrast take turns."""
    return Appearance(LANGUAGES[number % 5], FOR_FINGERS[number % 3], factor, tuple(LEAST)[number // 3 % 3])


class Polyglot(QTextToSpeech):
    """Speaks every language, to nobody: the button that has the text read aloud is measured as well."""

    def availableLocales(self) -> list[QLocale]:  # noqa: N802  (Qt's own name)
        return [QLocale(language) for language in LANGUAGES]


@dataclass(frozen=True, slots=True)
class Shown:
    """A scene on its stage, and its number among the scenes there."""

    stage: str
    on: SceneWindow
    scene: Scene
    number: int


@pytest.fixture(scope="module")
def stages(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], SceneWindow]]:  # noqa: ARG001  (there is no window without an application)
    """Open each window once, and only one at a time: they share the theme."""
    opened: dict[str, SceneWindow] = {}

    def open_one(name: str) -> SceneWindow:
        if name not in opened:
            close_all()
            opened[name] = open_stage_called(name, tmp_path_factory)
        return opened[name]

    def close_all() -> None:
        while opened:
            opened.popitem()[1].close()

    yield open_one
    close_all()


@pytest.fixture(scope="module", params=EVERYWHERE)
def shown(stages: Callable[[str], SceneWindow], request: pytest.FixtureRequest) -> Shown:
    """Go to each scene once, for all that is measured there."""
    name, scene = request.param
    stage = stages(name)
    scene.show(stage)
    return Shown(name, stage, scene, STAGES[name].index(scene))


def open_stage_called(name: str, folders: pytest.TempPathFactory) -> SceneWindow:
    if name == "kiosk":
        return open_kiosk_scenes(campaign_with_chinese(), find_voice=lambda: Voice(Polyglot("none"), "mock"))
    if name in ("corner", "faults"):
        return open_corner_scenes(campaign_with_chinese())
    stick = folders.mktemp("stick")
    write_pack(sign_pack(bundled_pack(), new_sealing_key(), new_signing_key()), stick / "russia.zip")
    return open_first_start_scenes(stick, LANGUAGES)


def faults(stage: SceneWindow, setting: Appearance, picture: QImage) -> list[str]:
    """Measure what the window shows now."""
    view = View.of(stage.window)
    return [f"{setting}: {fault}" for fault in (*view.problems(), *view.faint(picture, LEAST[setting.contrast]))]


def unseen_answer(hand: TouchDriver) -> Iterator[str]:
    """Say whether the line that is typed in, or what is wrong with the answer in focus, is not wholly in sight."""
    line = hand.focused()
    if line == "listing_named" and (problem := hand.find("problem_listing")) and not is_wholly_in_sight(problem):
        yield "problem_listing is not in sight"
    if line.endswith("_input"):
        around = [hand.find(line), hand.find("problem_" + line.removesuffix("_input"))]
        yield from (f"{item.objectName()} is not in sight" for item in around if item and not is_wholly_in_sight(item))


def settings_for(shown: Shown) -> list[Appearance]:
    """One text size each, in every language where people type, elsewhere by turns; and one as at a tablet.

    With the other text size the next scene is measured. What takes most room, large type where people type at a
    tablet, is seen in each of those.
    """
    if shown.scene in TYPED:
        number = TYPED.index(shown.scene)
        return [*some(number, FACTORS[number % 2]), at_tablet(shown.number, FACTORS[-1])]
    turn = shown.number % 2
    few = [each for each in some(shown.number, FACTORS[turn]) if each.language in BY_TURNS[turn]]
    return [*few, at_tablet(shown.number, FACTORS[turn])]


@pytest.mark.parametrize("every", [False, pytest.param(True, marks=pytest.mark.torture)])
def test_nothing_is_cut_off_covered_faint_or_too_small(shown: Shown, *, every: bool):
    found: list[str] = []
    for setting in EVERY if every else settings_for(shown):
        found += faults(shown.on, setting, shown.on.arrange(setting))
        found += [f"{setting}: {fault}" for fault in unseen_answer(shown.on.hand)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_while_a_wrong_answer_is_mended_its_sentence_is_wholly_in_sight(
    stages: Callable[[str], SceneWindow], language: str
):
    stage = stages("kiosk")
    assert isinstance(stage, KioskSceneWindow)
    stage.begin()
    stage.arrange(Appearance(language, (686, 1097), 2.0))
    stage.hand.tap("sign")
    stage.hand.tap("listing_named")
    stage.model.add_signature()
    stage.hand.tap("name_input")
    stage.hand.wait_until(QGuiApplication.inputMethod().isVisible, "the keyboard to come")
    page, message = stage.hand.place_of("form_page"), stage.hand.place_of("problem_name")
    assert page.adjusted(0, 0, 0, -FADE).contains(message)


@pytest.mark.parametrize("typed", ["Sam 🏳️‍🌈", "Z" + "\u0323" * 40], ids=["flag", "marks"])
def test_what_is_told_of_a_name_while_it_is_typed_is_wholly_in_sight(stages: Callable[[str], SceneWindow], typed: str):
    stage = stages("kiosk")
    assert isinstance(stage, KioskSceneWindow)
    unseen = []
    for place, size in enumerate(SIZES + FOR_FINGERS):
        stage.begin()
        stage.arrange(Appearance(LANGUAGES[place % 5], size, 2.0))
        stage.hand.tap("sign")
        stage.hand.tap("listing_named")
        stage.hand.wait_until(QGuiApplication.inputMethod().isVisible, "the keyboard to come")
        stage.hand.type(typed)
        page = stage.hand.place_of("form_page").adjusted(0, 0, 0, -FADE)
        told = [stage.hand.place_of(name) for name in ("name", "notice_name")]
        unseen += [] if all(map(page.contains, told)) else [(size, page, *told)]
    assert unseen == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_choice_that_was_passed_over_stands_with_its_whole_question_where_a_tablet_has_room_for_it(
    stages: Callable[[str], SceneWindow], language: str
):
    stage = stages("kiosk")
    next(each for each in KIOSK_SCENES if each.name == "form-problems").show(stage)
    for size in ((1097, 686), (686, 1097)):
        stage.arrange(Appearance(language, size, 2.0))
        page = stage.hand.place_of("form_page")
        for name in ("listing_question", "problem_listing", "listing_named"):
            assert page.contains(stage.hand.place_of(name)), f"{name} {size}"


def test_every_page_is_readable_to_its_end(shown: Shown):
    setting = Appearance("fr", (1024, 600), 1.0, ("usual", "white_on_black")[shown.number % 2])
    shown.on.arrange(setting)
    scroll_back(shown.on.hand)
    found: list[str] = []
    while scroll_on(shown.on.hand):
        found += faults(shown.on, setting, shown.on.draw())
    assert not found, "\n".join(found)


def test_what_lies_over_a_screen_is_a_dialog_with_a_name(shown: Shown):
    over = shown.on.hand.find(shown.scene.shown) if LIES_OVER.search(shown.scene.shown) else None
    if over is not None:  # the sheet of languages goes when one is chosen
        told = QAccessible.queryAccessibleInterface(over)
        assert told.role() == QAccessible.Role.Dialog
        assert told.text(QAccessible.Text.Name)


def test_what_is_chosen_is_said_to_be_chosen_and_nothing_else(shown: Shown):
    assert said_otherwise(shown.on.hand) == []


def test_the_normal_run_meets_every_pair_of_choices_where_people_type():
    for number in range(0, len(TYPED), 2):  # in any two scenes that follow each other
        met = (*some(number, FACTORS[0]), *some(number + 1, FACTORS[1]))
        assert {(each.language, each.factor) for each in met} == set(product(LANGUAGES, FACTORS))
        assert {(each.size, each.factor) for each in met} == set(product(SIZES, FACTORS))
        assert {(each.contrast, each.factor) for each in met} == set(product(LEAST, FACTORS))
    met = [each for number, _ in enumerate(TYPED) for each in some(number, FACTORS[number % 2])]
    assert {(each.language, each.size) for each in met} == set(product(LANGUAGES, SIZES))
    assert {(each.language, each.contrast) for each in met} == set(product(LANGUAGES, LEAST))


def scroll_on(hand: TouchDriver) -> bool:
    """Scroll each page that has more by most of its height; say if one had. The rows of a list are all alike."""
    pages = [page for page in pages_of(hand) if left_of(page) > 1]
    for page in pages:
        page.setProperty("contentY", page.property("contentY") + min(left_of(page), STEP * page.height()))
    return bool(pages)


def scroll_back(hand: TouchDriver) -> None:
    for page in pages_of(hand):
        page.setProperty("contentY", 0)


def pages_of(hand: TouchDriver) -> list[QQuickItem]:
    return [item for item in hand.items() if item.inherits("QQuickFlickable") and not item.inherits("QQuickItemView")]


def left_of(page: QQuickItem) -> float:
    return float(page.property("contentHeight") - page.height() - page.property("contentY"))


FLAWED = b"""
import QtQuick
import QtQuick.Templates as T

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
    T.AbstractButton { x: 300; y: 150; width: 60; height: 60; objectName: "mute"; Accessible.role: Accessible.Graphic }
    Column {
        x: 300; width: 100
        LayoutMirroring.enabled: true; LayoutMirroring.childrenInherit: true
        Item { objectName: "astray"; width: 60; height: 60; Accessible.role: Accessible.Button; Accessible.name: "I" }
    }
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
    "“” has no name",
    "mute has no name",
    "astray is not mirrored",
)


def test_the_measures_find_each_kind_of_flaw_and_nothing_else(qapp: object):  # noqa: ARG001
    register_other_fonts()
    engine = QQmlApplicationEngine()
    engine.loadData(FLAWED)
    (window,) = engine.rootObjects()
    window.show()
    TouchDriver(window).photograph()
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

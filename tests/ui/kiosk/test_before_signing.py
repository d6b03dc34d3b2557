"""Nobody can sign unseen: who gets the list stands beside the button, and what is to be mended stands in sight."""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from desktop.core.pack.reader import read_campaign
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.showing.kiosk_scenes import KIOSK_SCENES, KioskSceneWindow, open_kiosk_scenes
from desktop.showing.scene import Appearance
from desktop.ui.base.scroll_to_focus import BELOW
from desktop.ui.base.wholly_in_sight import is_wholly_in_sight
from desktop.ui.kiosk.kiosk_model import KioskModel

SIZES = ((1097, 686), (686, 1097), (1280, 800), (800, 1280), (1920, 1080), (1024, 600), (600, 1024))
CAMPAIGN = read_campaign(bundled_pack())
# Each size and text size in one language; any language meets each of the two text sizes.
SETTINGS = tuple(
    Appearance(CAMPAIGN.languages[(row + 3 * column) % len(CAMPAIGN.languages)], size, factor)
    for (row, size), (column, factor) in product(enumerate(SIZES), enumerate((1.0, 2.0)))
)
# For one of several scenes: with those for the next it meets them all.
HALVES = tuple(
    tuple(each for place, each in enumerate(SETTINGS) if (place + place // 2) % 2 == half) for half in range(2)
)
SCENES = {scene.name: scene for scene in KIOSK_SCENES}


@pytest.fixture(scope="module")
def stage(qapp: object) -> Iterator[KioskSceneWindow]:  # noqa: ARG001  (there is no window without an application)
    stage = open_kiosk_scenes(CAMPAIGN)
    yield stage
    stage.close()


def seen(stage: KioskSceneWindow, name: str) -> bool:
    """Say whether an item stands whole before a signer."""
    item = stage.hand.find(name)
    return item is not None and is_wholly_in_sight(item)


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def unseen(stage: KioskSceneWindow, setting: Appearance, names: tuple[str, ...]) -> list[str]:
    """Return which of these a signer with this appearance does not have whole before them."""
    stage.arrange(setting)
    return [f"{setting}: {name}" for name in names if not seen(stage, name)]


@pytest.mark.parametrize(
    ("scene", "settings"),
    [
        ("form-empty", HALVES[0]),
        pytest.param("form-empty", HALVES[1], marks=pytest.mark.torture),
        ("form-name", HALVES[0]),
        ("form-count-only", SETTINGS),
        ("form-problems", HALVES[1]),
        ("form-email", HALVES[0]),
        ("reading", HALVES[1]),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_promise_and_who_sees_what_are_in_sight_whenever_the_button_is(
    stage: KioskSceneWindow, scene: str, settings: tuple[Appearance, ...]
):
    SCENES[scene].show(stage)
    button = "sign" if scene == "reading" else "add_signature"
    shown = 0
    found = []
    for setting in settings:
        hidden = unseen(stage, setting, (button, "promise", "who_sees_what"))
        if len(hidden) < 3:  # all of them wait together, or none
            found += hidden
            shown += 1
        words = CAMPAIGN.words[setting.language]
        promise = stage.model.words.onlyCounted if scene == "form-count-only" else words.promise
        assert scene != "form-count-only" or (promise != words.promise and promise.endswith(words.recipient))
        assert stage.hand.find("promise") is None or stage.hand.read("promise") == promise
    assert found == []
    assert 7 * shown >= 5 * len(settings), "only in the largest letters, and only while somebody types, it has to wait"


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_the_form_opens_with_what_signing_can_mean_and_nothing_over_it(stage: KioskSceneWindow, factor: float):
    SCENES["form-empty"].show(stage)
    for size in SIZES:
        stage.arrange(Appearance("en", size, factor))
        stage.hand.wait_for("form_page").setProperty("contentY", 0)
        stage.draw()
        text = place(stage.hand.wait_for("before_you_sign"))
        page = place(stage.hand.wait_for("form_page"))
        assert text.top() >= page.top(), size
        assert factor > 1 or text.bottom() <= page.bottom(), size
        assert stage.hand.find("key_a") is None


@pytest.mark.parametrize("settings", [HALVES[0], pytest.param(HALVES[1], marks=pytest.mark.torture)], ids=["", "more"])
def test_what_is_missing_is_counted_directly_above_the_button_with_the_keyboard_down(stage: KioskSceneWindow, settings):
    SCENES["form-name"].show(stage)
    stage.arrange(SETTINGS[0])
    stage.hand.tap("add_signature")
    stage.hand.wait_until(lambda: stage.hand.find("key_a") is None, "the keyboard to go")
    for setting in settings:
        assert unseen(stage, setting, ("notice", "add_signature")) == []
        notice, button = (place(stage.hand.wait_for(name)) for name in ("notice", "add_signature"))
        assert notice.bottom() <= button.top(), setting
        assert notice.bottom() > button.top() - 3 * button.height(), setting


@pytest.mark.parametrize("language", CAMPAIGN.languages)
def test_all_that_is_missing_is_in_sight_at_the_usual_size_of_letters(stage: KioskSceneWindow, language: str):
    wanted = ("listing_question", "problem_listing", "problem_name", "problem_country", "notice", "add_signature")
    found = []
    for size in SIZES:
        stage.begin()
        stage.arrange(Appearance(language, size))  # sent in this room: what is in sight is not scrolled to
        stage.hand.tap("sign")
        stage.hand.tap("add_signature")
        stage.hand.wait_for("problem_country")
        stage.draw()
        found += [f"{size}: {name}" for name in wanted if not seen(stage, name)]
        page, last = (stage.hand.wait_for(name) for name in ("form_page", "problem_country"))
        faded = 0 if page.property("atYEnd") else BELOW
        found += [f"{size}: the last fades"] if place(last).bottom() > place(page).bottom() - faded + 1 else []
    assert found == []


@pytest.mark.parametrize("settings", [HALVES[1], pytest.param(HALVES[0], marks=pytest.mark.torture)], ids=["", "more"])
def test_the_sentence_of_the_field_with_the_focus_is_wholly_in_sight_above_the_keyboard(
    stage: KioskSceneWindow, settings
):
    SCENES["form-name"].show(stage)
    stage.hand.type("12345")
    stage.hand.tap("postal_code_input")
    stage.hand.tap("name_input")
    stage.hand.wait_for("key_hide")
    assert [each for setting in settings for each in unseen(stage, setting, ("name_input", "problem_name"))] == []


def test_how_many_answers_are_missing_is_announced(stage: KioskSceneWindow):
    model: KioskModel = stage.model
    heard: list[str] = []
    SCENES["form-empty"].show(stage)
    model.news.said.connect(heard.append)
    stage.hand.tap("add_signature")
    model.news.said.disconnect(heard.append)
    assert heard == ["Please check 3 answers"]


def test_type_grows_on_a_screen_larger_than_a_tablet_and_never_past_what_was_chosen(stage: KioskSceneWindow):
    SCENES["form-empty"].show(stage)

    def high(size: tuple[int, int], factor: float) -> int:
        stage.arrange(Appearance("en", size, factor))
        return int(stage.hand.wait_for("before_you_sign").property("font").pixelSize())

    assert high((1280, 800), 1.0) == high((1097, 686), 1.0) == 20
    assert high((1920, 1080), 1.0) == 27
    steps = [high((1920, 1080), factor) for factor in stage.interface.display.factors]
    assert steps == sorted(set(steps)), "each step is larger than the one before"
    assert steps[-1] == 40

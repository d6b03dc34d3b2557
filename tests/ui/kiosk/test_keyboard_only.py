"""Hardware keys only: Tab goes through every scene in reading order, and what has the focus shows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from desktop.core.countries import country_label
from desktop.showing.kiosk_scenes import KIOSK_SCENES, KioskSceneWindow, open_kiosk_scenes
from desktop.showing.scene import Appearance, Scene
from tests.support.chinese import campaign_with_chinese

MOST_STOPS = 40
LINE = 24  # pixels: what differs less in height stands on one line
SETTINGS = (Appearance("en"), Appearance("ar", (800, 1280)))
# "Are you still there?" is answered by Tab itself; with the keyboard on screen gone, a phone number is one more form.
ANY_KEY_ENDS_IT = {"stay", "form-phone"}
# A page of text is a stop only where the keys scroll it; a row of a list is reached by the arrows.
CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.RadioButton,
}


@dataclass(frozen=True, slots=True)
class Stop:
    """Where Tab came: the item's name, the page it lies on (or none), and its place on that page."""

    name: str
    page: str
    place: QPointF


@pytest.fixture(scope="module")
def stage(qapp: object) -> Iterator[KioskSceneWindow]:  # noqa: ARG001  (there is no window without an application)
    stage = open_kiosk_scenes(campaign_with_chinese())
    yield stage
    stage.close()


def each_scene() -> Iterator[object]:
    """Forms both ways each time, every other scene one way, and the next the other way."""
    for number, scene in enumerate(scene for scene in KIOSK_SCENES if scene.name not in ANY_KEY_ENDS_IT):
        often = SETTINGS if scene.shown == "form" else (SETTINGS[number % 2],)
        yield pytest.param(scene, often, id=scene.name)
        if often != SETTINGS:
            yield pytest.param(scene, (SETTINGS[1 - number % 2],), id=f"{scene.name}-more", marks=pytest.mark.torture)


@pytest.mark.parametrize(("scene", "settings"), list(each_scene()))
def test_tab_visits_every_control_once_in_reading_order_and_shows_where_it_is(
    stage: KioskSceneWindow, scene: Scene, settings: tuple[Appearance, ...]
):
    scene.show(stage)
    for setting in settings:
        stage.arrange(setting)
        press_tab(stage)
        wanted = controls(stage)
        stops = list(walk(stage))
        names = [stop.name for stop in stops]
        assert len(names) == len(set(names)), (setting, names)
        assert wanted <= set(names), setting
        forwards = -1 if setting.language == "ar" else 1
        pages = {stop.page for stop in stops}
        assert [each for page in pages for each in against_reading(stops, page, forwards)] == [], setting


def walk(stage: KioskSceneWindow) -> Iterator[Stop]:
    """Press Tab until it comes round; each stop has been seen to look otherwise than after the next Tab."""
    first, before = stage.hand.focused(), stage.draw()
    for _ in range(MOST_STOPS):
        item = stage.window.activeFocusItem()
        stop, around = stop_at(item), item.mapRectToScene(QRectF(-6, -6, item.width() + 12, item.height() + 12))
        y = page_of(item).property("contentY") if page_of(item) else 0
        after = press_tab(stage)
        scrolled = page_of(item) is not None and page_of(item).property("contentY") != y
        alone = stage.hand.focused() == stop.name
        assert scrolled or alone or differs(before, after, around), (
            f"{stop} does not show that it has the focus, before {stage.hand.focused()}"
        )
        yield stop
        before = after
        if stage.hand.focused() == first:
            return
    raise AssertionError("Tab never comes round")


def press_tab(stage: KioskSceneWindow) -> QImage:
    """Go on, and return what is seen then."""
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)  # a real key: the keyboard on screen goes
    QCoreApplication.processEvents()
    return stage.draw()


def stop_at(item: QQuickItem) -> Stop:
    page = page_of(item)
    if page is None:
        return Stop(item.objectName(), "", item.mapToScene(QPointF(0, 0)))
    ground = page.property("contentItem")
    return Stop(item.objectName(), page.objectName() or "page", item.mapToItem(ground, QPointF(0, 0)))


def page_of(item: QQuickItem | None) -> QQuickItem | None:
    while item is not None and not (item.inherits("QQuickFlickable") and not item.inherits("QQuickItemView")):
        item = item.parentItem()
    return item


def against_reading(stops: list[Stop], page: str, forwards: int) -> Iterator[str]:
    """Yield each step of Tab within one page that goes up, or against the direction of reading on one line."""
    here = [stop for stop in stops if stop.page == page]
    start = min(range(len(here)), key=lambda each: (here[each].place.y() // LINE, forwards * here[each].place.x()))
    for one, other in pairwise(here[start:] + here[:start]):  # Tab began wherever the scene has its focus
        down = other.place.y() - one.place.y()
        along = forwards * (other.place.x() - one.place.x())
        if down < -LINE or (abs(down) <= LINE and along < 0):
            yield f"{one.name} → {other.name}"


def differs(one: QImage, other: QImage, place: QRectF) -> bool:
    return one.copy(place.toAlignedRect()) != other.copy(place.toAlignedRect())


def controls(stage: KioskSceneWindow) -> set[str]:
    """Every control that can be used now, by name."""
    found = set()
    for item in stage.hand.items():
        told = QAccessible.queryAccessibleInterface(item) if item.isEnabled() else None
        if told is not None and told.role() in CONTROLS:
            found.add(item.objectName())
    return found


@pytest.mark.parametrize("searching", [False, True])
def test_escape_closes_the_list_of_countries_and_leads_back_to_where_it_was_opened(stage: KioskSceneWindow, searching):
    hand = stage.hand
    stage.arrange(SETTINGS[0])
    stage.begin()
    hand.tap("sign")
    hand.fill("name", "Ada")
    hand.tap("country")
    hand.wait_for_screen("country_sheet")
    if searching:
        hand.fill("country_search", "Fr")
    hand.press(Qt.Key.Key_Escape)
    hand.wait_until(lambda: hand.find("country_sheet") is None, "the list to close")
    assert (hand.focused(), hand.read("name_input")) == ("country", "Ada")


@pytest.mark.parametrize("searching", [False, True])
def test_the_arrows_go_through_the_countries_and_return_takes_the_one_they_came_to(stage: KioskSceneWindow, searching):
    hand, countries = stage.hand, stage.model.countries
    stage.arrange(SETTINGS[0])
    stage.begin()
    hand.tap("sign")
    hand.tap("country")
    hand.wait_for_screen("country_sheet")
    if searching:
        hand.fill("country_search", "Fr")
        hand.press(Qt.Key.Key_Down)  # from the line into the list
    for _ in range(2):
        hand.press(Qt.Key.Key_Down)
    third = country_label(countries.code_at(2), "en")
    hand.press(Qt.Key.Key_Return)
    hand.wait_until(lambda: hand.find("country_sheet") is None, "the list to close")
    assert hand.read("country") == third

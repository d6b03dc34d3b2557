"""The on-screen keyboard in a window of its own: the right keys for each language and field, and nothing kept."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt, QTimeZone
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from shiboken6 import delete

from desktop.core.resources import resource
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.fonts import register_other_fonts
from desktop.ui.base.language import country_here, own_name
from desktop.ui.base.on_screen_keyboard import KeyboardModel, layout_for
from desktop.ui.base.qml_image_providers import IconProvider

FINGER = 48  # pixels
LANGUAGES = ("en", "fr", "es", "ru", "uk", "ar", "zh_CN")
SIZES = [(1280, 800), (800, 1280), (1024, 600), (1920, 1080)]
SCENE = b"""
import QtQuick
import Tabling
import Tabling.Controls
import Tabling.Keyboard

Window {
    id: window

    required property KeyboardModel keys

    Binding { target: Theme; property: "moving"; value: false }
    Column {
        Repeater {
            model: [
                ["name", Qt.ImhNone],
                ["email", Qt.ImhEmailCharactersOnly],
                ["phone", Qt.ImhDialableCharactersOnly],
                ["code", Qt.ImhLatinOnly]
            ]

            TextEntry {
                required property var modelData
                objectName: modelData[0]
                inputHints: modelData[1]
                width: 400
            }
        }
    }
    OnScreenKeyboard { objectName: "keyboard"; anchors.fill: parent; model: window.keys }
}
"""


class Desk:
    """A window with four fields, its keyboard, and a hand."""

    def __init__(self, size: tuple[int, int] = (1280, 800), country: str = "CA") -> None:
        self.model = KeyboardModel(LANGUAGES, country)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(resource("qml")))
        self.engine.addImageProvider("icon", IconProvider())
        self.engine.setInitialProperties({"keys": self.model})
        self.engine.loadData(SCENE)
        (self.window,) = self.engine.rootObjects()
        assert isinstance(self.window, QQuickWindow)
        self.window.resize(*size)
        self.window.installEventFilter(self.model)
        self.window.show()
        self.window.requestActivate()
        self.hand = TouchDriver(self.window)
        assert QTest.qWaitForWindowActive(self.window)

    def close(self) -> None:
        self.window.close()
        delete(self.engine)

    def write(self, field: str, text: str) -> str:
        self.hand.tap(f"{field}_input")
        self.hand.touch_keys(text)
        return self.hand.read(f"{field}_input")

    def keys(self) -> dict[str, QQuickItem]:
        return {item.objectName(): item for item in self.hand.items() if item.objectName().startswith("key_")}

    def letters(self) -> str:
        return "".join(name.removeprefix("key_") for name in self.keys() if len(name) == len("key_x"))

    def candidates(self) -> list[str]:
        return [item.objectName() for item in self.hand.items() if item.objectName().startswith("candidate_")]

    @property
    def taken(self) -> float:
        return float(self.hand.wait_for("keyboard").property("taken"))

    def wait_for_keyboard(self, *, shown: bool = True) -> None:
        self.hand.wait_until(lambda: (self.taken > 0) is shown, "the keyboard to come or go")

    def remembered(self) -> str:
        """What Qt's keyboard holds of what was typed, in memory."""
        items = everything(self.window.contentItem())
        panel = next(item for item in items if item.objectName() == "on_screen_keyboard")
        expression = "InputContext.surroundingText + InputContext.preeditText + InputContext.selectedText"
        found = QQmlExpression(qmlContext(panel), panel, expression).evaluate()
        return str(found[0] if isinstance(found, tuple) else found)


def everything(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from everything(child)


@pytest.fixture
def desk(qtbot: object) -> Iterator[Desk]:  # noqa: ARG001  (qtbot fails the test on any QML warning)
    register_other_fonts()
    desk = Desk()
    yield desk
    desk.close()


@pytest.mark.parametrize("language", ["fr", "ru", "ar", "zh_CN"])
def test_addresses_are_latin_and_phones_are_digits_whatever_the_language(desk: Desk, language: str):
    desk.model.speak(language)
    assert desk.write("email", "zoe_9@x-y.org") == "zoe_9@x-y.org"
    assert desk.hand.find("key_space") is None
    assert desk.write("phone", "+16135550187") == "+16135550187"
    assert set(desk.letters()) == set("0123456789+-")
    assert desk.write("code", "K1A 0B1") == "K1A 0B1"


def test_holding_a_letter_offers_its_accents(desk: Desk):
    desk.hand.tap("name_input")
    desk.hand.hold("key_e", 0.7)
    assert desk.hand.read("name_input").lower() in set("éèêëēėęě")


def test_the_signs_names_need_are_one_touch_away(desk: Desk):
    assert desk.write("name", "O'Neil-J.") == "O'Neil-J."
    desk.hand.tap("key_signs")
    desk.hand.touch_keys("&7")
    assert desk.hand.read("name_input") == "O'Neil-J.&7"
    desk.hand.tap("email_input")
    assert desk.hand.find("key_&") is None, "another field starts with letters"


@pytest.mark.parametrize("size", SIZES)
def test_every_key_is_large_enough_and_the_keyboard_leaves_most_of_the_window(desk: Desk, size: tuple[int, int]):
    desk.window.resize(*size)
    for language in LANGUAGES:
        desk.model.speak(language)
        for field in ("name", "email", "phone"):
            desk.hand.tap(f"{field}_input")
            desk.hand.wait_for("key_next")
            for name, key in desk.keys().items():
                assert min(key.width(), key.height()) >= FINGER, (language, field, name)
            assert desk.taken < size[1] * 0.46


def test_real_keys_send_it_away_and_a_touch_on_the_field_brings_it_back(desk: Desk):
    desk.write("name", "A")
    desk.wait_for_keyboard()
    QTest.keyClick(desk.window, Qt.Key.Key_VolumeUp)
    assert desk.taken, "a tablet's buttons are no keyboard"
    QTest.keyClick(desk.window, "b")
    desk.wait_for_keyboard(shown=False)
    assert desk.hand.read("name_input") == "Ab"
    desk.hand.tap("email_input")
    desk.wait_for_keyboard()


def test_the_language_can_be_changed_on_the_keyboard_and_the_next_signer_gets_their_own(desk: Desk):
    desk.model.speak("fr")
    desk.write("name", "A")
    desk.hand.tap("key_language")
    assert desk.hand.wait_for("keyboard_fr_CA").property("name") == "Français"
    desk.hand.tap("keyboard_ru_RU")
    desk.hand.touch_keys("й")
    desk.model.forget()
    desk.model.speak("fr")
    assert desk.write("email", "") == ""
    desk.hand.tap("name_input")
    desk.hand.wait_for("key_é")


def test_capitals_and_half_typed_words_do_not_reach_the_next_signer(desk: Desk):
    desk.model.speak("zh_CN")
    desk.write("name", "wang")
    assert "wang" in desk.remembered()
    desk.hand.wait_for("name_input").setProperty("text", "")
    desk.model.forget()
    desk.wait_for_keyboard(shown=False)
    assert "wang" not in desk.remembered()
    desk.hand.wait_for("name_input").setProperty("text", "")
    desk.model.speak("en")
    desk.hand.tap("name_input")
    desk.hand.tap("key_shift")
    desk.hand.tap("key_shift")
    desk.hand.tap("key_shift")
    desk.model.forget()
    desk.hand.tap("email_input")
    desk.hand.tap("key_q")
    desk.hand.tap("key_q")
    assert desk.hand.read("email_input").endswith("q")
    assert "candidate_王" not in {item.objectName() for item in desk.hand.items()}


def test_nothing_typed_is_left_in_any_file(desk: Desk):
    before = files()
    desk.write("name", "Plughxyzzy")
    desk.model.speak("zh_CN")
    for _ in range(3):  # a word chosen often is what a keyboard learns
        desk.hand.touch_keys("lixiaolong")
        desk.hand.tap("candidate_李小龙")
        desk.hand.touch_keys("yi")
        offered = desk.candidates()
        desk.hand.tap(offered[4])
    desk.model.forget()
    assert files() == before
    desk.write("name", "yi")
    assert desk.candidates() == offered
    assert not any(b"lughxyzzy" in Path(file).read_bytes() for file in files())


def files() -> set[str]:
    home = Path(os.environ["HOME"]).parent  # where tests/conftest.py keeps it beside caches, settings and the rest
    return {str(file) for file in home.rglob("*") if file.is_file()}


def test_there_is_no_folder_for_settings_to_be_kept_in(qapp: QGuiApplication):  # noqa: ARG001
    assert not Path(os.environ["XDG_CONFIG_HOME"]).is_dir()


def test_french_is_typed_as_people_there_are_used_to():
    assert (layout_for("fr", "CA"), layout_for("fr", "FR"), layout_for("fr", "")) == ("fr_CA", "fr_FR", "fr_FR")
    assert layout_for("zh_CN", "CA") == "zh_CN"


@pytest.mark.parametrize(
    ("zone", "locale", "keys"),
    [
        ("America/Toronto", "fr_FR", "fr_CA"),  # where the clock is beats the image the system came from
        ("Europe/Paris", "en_CA", "fr_FR"),
        ("UTC", "fr_BE", "fr_FR"),  # a country without French keys of its own
        ("UTC", "fr_CA", "fr_CA"),
        ("UTC", "C", "fr_CA"),
    ],
)
def test_the_first_start_has_the_keys_of_the_country_it_is_in(zone: str, locale: str, keys: str):
    assert layout_for("fr", country_here(QTimeZone(zone.encode()), QLocale(locale))) == keys


@given(st.text(max_size=12), st.text(max_size=3))
def test_every_language_has_some_keys(language: str, country: str):
    assert resource("qml", "Tabling", "Keyboard", "layouts", layout_for(language, country), "main.qml").is_file()


def test_each_layout_is_called_by_its_languages_own_name():
    names = KeyboardModel(["fr", "en", "de"], "CA").names
    assert names == {"fr_CA": own_name("fr"), "en_US": "English"}

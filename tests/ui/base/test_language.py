"""The interface's words: complete in every language shipped, and the compiled file is the one that was written."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QObject, QTranslator

from desktop.core.event import Event
from desktop.core.resources import RESOURCES, resource
from desktop.core.withdrawal_code import Acknowledgement
from desktop.ui.base.language import Interpreter, figures_of, interface_languages, own_name, right_to_left, words_of
from desktop.ui.corner.health_phrases import bytes_in_words, event_in_words
from desktop.ui.kiosk.presence import Patience
from desktop.ui.kiosk.signer_phrases import ordinal, place_today
from desktop.ui.kiosk.thanks_model import ThanksModel
from tests.support.factory import french_signs_adrift

# For each language one number for every form Qt knows in it, in the order of the forms.
PLURALS = {
    "en": (1, 7),
    "fr": (1, 7),
    "es": (1, 7),
    "ru": (1, 2, 5),
    "uk": (1, 2, 5),
    "ar": (0, 1, 2, 3, 11, 100),
    "zh_CN": (7,),
}
# Forms used for one number only may spell it: "one batch". French says its first form for 0 too, Russian for 21.
SPELLED = {"en": 1, "es": 1, "ar": 3}
# A sentence that is surely on a screen: a scan that finds nothing would let everything pass.
WITNESS = {
    "tabling": ("DeviceStateModel", "%Ln signatures here are not confirmed by headquarters yet. Keep this device."),
    "console": ("Console", "Back up and write the receipt"),
}
SCRIPTS = {"ru": "а-яё", "uk": "а-яєіїґ", "ar": "\u0621-\u064a", "zh_CN": "\u4e00-\u9fff"}

STRING = r'"((?:[^"\\]|\\.)*)"'
QML_TEXT = re.compile(rf"qsTr\({STRING}")
PYTHON_TEXT = re.compile(rf"(?:translate|QT_TRANSLATE_NOOP)\(\s*{STRING},\s*{STRING}")
COUNTED_TEXT = re.compile(rf"class (\w+)\(|self\.tr\({STRING}")  # `tr` has the context of the class it stands in
JOINED = re.compile(r'"\s*\n\s*(?:\+ )?"')  # one text over several lines
PLACEHOLDER = re.compile(r"%L?n|%L?\d|\{\w*\}")
# The console has catalogues of its own: staff work in fewer languages than people sign in.
CATALOGUES = (*(f"tabling_{language}" for language in PLURALS), "console_en", "console_fr")
EVERY_CATALOGUE = pytest.mark.parametrize("catalogue", CATALOGUES)


def _language(catalogue: str) -> str:
    return catalogue.split("_", maxsplit=1)[1]


def _messages(catalogue: str) -> Iterator[tuple[str, str, ET.Element]]:
    """Yield context, source and message."""
    # Our own file, not a stranger's.
    root = ET.parse(resource("i18n", f"{catalogue}.ts")).getroot()  # noqa: S314
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield str(context.findtext("name")), str(message.findtext("source")), message


def _said(message: ET.Element) -> list[str]:
    """Return the translation, in all its forms where it counts."""
    forms = message.findall("translation/numerusform") or message.findall("translation")
    return [form.text or "" for form in forms]


@pytest.fixture
def interpreter(qapp: object) -> Iterator[Interpreter]:  # noqa: ARG001  (translations belong to the application)
    before = QLocale()
    interpreter = Interpreter()
    yield interpreter
    interpreter.speak("en")
    QLocale.setDefault(before)


def test_the_interface_speaks_seven_languages():
    assert set(interface_languages()) == set(PLURALS)


@EVERY_CATALOGUE
def test_no_string_is_left_unfinished(catalogue):
    forms = len(PLURALS[_language(catalogue)])
    for _context, source, message in _messages(catalogue):
        assert "type" not in message.find("translation").attrib, source
        assert all(form.strip() for form in _said(message)), source
        assert len(_said(message)) == (forms if message.get("numerus") else 1), source


@EVERY_CATALOGUE
def test_every_word_of_every_screen_is_there(catalogue):
    known = {(context, source) for context, source, _message in _messages(catalogue)}
    screens = {(file.stem, _joined(file)) for file in resource("qml").rglob("*.qml") if _speaks(catalogue, file)}
    folder = RESOURCES.parent / "desktop" / "ui"
    models = [_joined(file) for file in folder.rglob("*.py") if _speaks(catalogue, file)]
    used = {(context, text) for context, code in screens for text in QML_TEXT.findall(code)}
    used |= {pair for code in models for pair in PYTHON_TEXT.findall(code)}
    used |= {pair for code in models for pair in _counted(code)}
    assert WITNESS[catalogue.split("_")[0]] in used
    assert len(used) > 100
    if _language(catalogue) == "en":  # the screens are written in English; only what counts needs a second form
        used = {(context, text) for context, text in used if "%Ln" in text}
    assert used <= known


def _speaks(catalogue: str, file: Path) -> bool:
    return bool({"console", "Console"} & set(file.parts[-3:-1])) == catalogue.startswith("console")


def _joined(file: Path) -> str:
    return JOINED.sub("", file.read_text("utf-8"))


def _counted(code: str) -> Iterator[tuple[str, str]]:
    context = ""
    for named, text in COUNTED_TEXT.findall(code):
        context = named or context
        if text:
            yield context, text


@EVERY_CATALOGUE
def test_what_is_put_in_later_has_its_place(catalogue):
    spelt = SPELLED.get(_language(catalogue), 0)
    for _context, source, message in _messages(catalogue):
        wanted = sorted(PLACEHOLDER.findall(source))
        for number, form in enumerate(_said(message)):
            found = sorted(PLACEHOLDER.findall(form))
            spelled = message.get("numerus") and number < spelt
            assert found == wanted or (spelled and found == [each for each in wanted if each != "%Ln"]), form


@pytest.mark.parametrize("language", SCRIPTS)
def test_every_sentence_is_in_the_script_of_its_language(language):
    letters = re.compile(f"[{SCRIPTS[language]}]", re.IGNORECASE)
    for _context, source, message in _messages(f"tabling_{language}"):
        for form in _said(message):
            words = PLACEHOLDER.sub("", form).replace("Tabling", "")
            assert letters.search(words) or not re.search(r"\w", words), source


def test_french_signs_are_never_parted_from_their_words():
    said = [
        form for name in ("tabling_fr", "console_fr") for _, _, message in _messages(name) for form in _said(message)
    ]
    assert [form for form in said if french_signs_adrift(form)] == []


# Two spellings, two words for one thing, and blanks around a figure where Chinese has none.
@pytest.mark.parametrize(
    ("catalogue", "otherwise"),
    [
        *((name, each) for name in ("tabling_fr", "console_fr") for each in ("événement", "adresse de courriel")),
        ("tabling_uk", "алишилос"),
        ("tabling_zh_CN", r"第 |(?:\d|%L?[n\d]) (?:[个份人场秒项位天]|分钟|小时)"),
    ],
)
def test_one_thing_is_said_in_one_way(catalogue, otherwise):
    said = [form for _, _, message in _messages(catalogue) for form in _said(message)]
    assert [form for form in said if re.search(otherwise, form)] == []


@EVERY_CATALOGUE
def test_the_compiled_words_are_the_written_ones(catalogue):
    translator = QTranslator()
    assert translator.load(str(resource("i18n", f"{catalogue}.qm")))
    for context, source, message in _messages(catalogue):
        numbers = PLURALS[_language(catalogue)] if message.get("numerus") else (-1,)
        assert [translator.translate(context, source, None, number) for number in numbers] == _said(message)


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("es", {1: "1 persona ha firmado hoy aquí", 12345: "12.345 personas han firmado hoy aquí"}),
        ("ru", {21: "Сегодня здесь поставил подпись 21 человек", 22: "Сегодня здесь поставили подпись 22 человека"}),
        ("ru", {1: "Сегодня здесь поставил подпись 1 человек", 11: "Сегодня здесь поставили подпись 11 человек"}),
        ("uk", {21: "Сьогодні тут підписала 21 людина", 12: "Сьогодні тут підписали 12 людей"}),
        ("ar", {1: "وقّع شخص واحد هنا اليوم", 2: "وقّع شخصان هنا اليوم", 103: "وقّع 103 أشخاص هنا اليوم"}),
        ("ar", {43: "وقّع 43 شخصًا هنا اليوم", 1234: "وقّع 1,234 شخصًا هنا اليوم", 200: "وقّع 200 شخص هنا اليوم"}),
        ("zh_CN", {1: "今天已有1人在这里签名", 1234: "今天已有1,234人在这里签名"}),
    ],
)
def test_people_are_counted_as_the_language_counts(interpreter, qapp, language, sentences):
    interpreter.speak(language)
    for number, sentence in sentences.items():
        assert qapp.translate("WelcomeScreen", "%Ln people signed here today", None, number) == sentence


@pytest.mark.parametrize(
    ("language", "first", "forty_third"),
    [
        ("en", "You are the first person here today", "You are the 43rd person here today"),
        ("fr", "Vous êtes la première personne ici aujourd’hui", "Vous êtes la 43ᵉ personne ici aujourd’hui"),
        ("es", "Es la primera persona que firma hoy aquí", "Es la persona número 43 que firma hoy aquí"),
        ("ru", "Ваша подпись сегодня здесь первая", "Ваша подпись сегодня здесь — 43-я по счёту"),
        ("uk", "Ваш підпис сьогодні тут перший", "Ваш підпис сьогодні тут — 43-й за рахунком"),
        ("ar", "توقيعكم هو الأول هنا اليوم", "توقيعكم هو رقم 43 هنا اليوم"),
        ("zh_CN", "您是今天第一位在这里签名的人", "您是今天在这里签名的第43位"),
        ("fr_CA", "Vous êtes la première personne ici aujourd’hui", "Vous êtes la 43ᵉ personne ici aujourd’hui"),
        ("pt", "You are the first person here today", "You are the 43rd person here today"),
    ],
)
def test_a_place_is_said_as_people_say_it(interpreter, language, first, forty_third):
    interpreter.speak(language)
    assert [place_today(number, language) for number in (1, 43)] == [first, forty_third]


def test_the_thanks_follow_the_language_and_stay_forgotten(interpreter):
    parent = QObject()
    thanks = ThanksModel("", Patience(), lambda _id: None, parent)
    interpreter.speak("fr")
    thanks.thank(Acknowledgement("0" * 32, "ABCD-2345"), 43, "fr")
    interpreter.speak("ar")
    thanks.speak("ar")
    assert thanks.property("place") == "توقيعكم هو رقم 43 هنا اليوم"
    thanks.wipe()
    thanks.speak("fr")
    assert thanks.property("place") == thanks.property("code") == ""


def test_an_event_with_a_latin_name_is_still_read_from_the_right(interpreter):
    event = Event("00000000000000000000000000000000", "Capital Pride", "Ottawa", "2026-08-23")
    interpreter.speak("en")
    assert event_in_words(event) == "Capital Pride · Ottawa · Sunday, August 23, 2026"
    interpreter.speak("ar")
    line = event_in_words(event)
    assert line.startswith("\u200f")
    assert re.findall("\u2068(.*?)\u2069", line) == ["Capital Pride", "Ottawa", "الأحد، 23 أغسطس 2026"]


@pytest.mark.parametrize(
    ("language", "size"), [("en", "21.5\u00a0GB"), ("fr", "21,5\u00a0Go"), ("ar", "\u206621.5\u00a0GB\u2069")]
)
def test_room_on_a_disk_is_said_in_units_that_people_know(interpreter, language, size):
    interpreter.speak(language)
    assert bytes_in_words(21_500_000_000) == size


@pytest.mark.parametrize(
    ("number", "english", "french"),
    [
        (1, "1st", "1ʳᵉ"),
        (2, "2nd", "2ᵉ"),
        (3, "3rd", "3ᵉ"),
        (11, "11th", "11ᵉ"),
        (43, "43rd", "43ᵉ"),
        (112, "112th", "112ᵉ"),
    ],
)
def test_places_are_counted_in_english_and_french(number, english, french):
    assert (ordinal(number, "en"), ordinal(number, "fr")) == (english, french)


@given(st.integers(1, 100_000))
def test_a_place_keeps_its_number_and_our_digits_in_every_language(number):
    for language in (*PLURALS, "fa", "ar_EG"):
        assert re.sub(r"[^0-9]", "", ordinal(number, language)) == str(number)


def test_every_language_writes_the_digits_0_to_9():
    spoken = (*PLURALS, "ar_EG", "fa", "he", "bn", "my")
    assert {figures_of(language).zeroDigit() for language in spoken} == {"0"}
    assert figures_of("ar").toString(12345) == "12,345"
    assert "يونيو" in figures_of("ar").toString(figures_of("en").toDate("2026-06-14", "yyyy-MM-dd"), "d MMMM")


def test_a_language_without_words_of_its_own_borrows_them():
    borrowed = {"es_MX": "es", "ar_EG": "ar", "fr_CA": "fr", "zh_TW": "en", "pt": "en", "sr_Latn": "en"}
    assert {language: words_of(language) for language in borrowed} == borrowed


# Qt's keyboard is read by QML's own thread, which looks for words while it does; the file says what it could not find.
_KEYBOARD_AFTER_A_CHANGE_OF_LANGUAGE = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from desktop.ui.base.on_screen_keyboard import choose_keyboard
from desktop.ui.base.language import Interpreter

choose_keyboard()
application, engine = QGuiApplication([]), QQmlEngine()
for language in ("en", "fr"):
    Interpreter().speak(language)
late = QQmlComponent(engine)
late.setData(b"import QtQuick; Loader { active: false; source: 'keyboard.qml' }", QUrl.fromLocalFile(sys.argv[1]))
loader = late.create()
loader.setProperty("active", True)
print("not frozen" if loader.property("item") else late.errors())
"""


def test_what_is_read_after_a_change_of_language_does_not_freeze_the_window(tmp_path):
    (tmp_path / "keyboard.qml").write_text("import QtQuick.VirtualKeyboard\nInputPanel {}")
    asked = [sys.executable, "-c", _KEYBOARD_AFTER_A_CHANGE_OF_LANGUAGE, str(tmp_path / "window.qml")]
    answer = subprocess.run(asked, capture_output=True, text=True, timeout=60, check=True)
    assert answer.stdout.strip() == "not frozen"


def test_languages_are_called_what_their_speakers_call_them():
    names = [own_name(code) for code in PLURALS]
    assert names == ["English", "Français", "Español", "Русский", "Українська", "العربية", "简体中文"]
    assert [code for code in (*PLURALS, "he") if right_to_left(code)] == ["ar", "he"]

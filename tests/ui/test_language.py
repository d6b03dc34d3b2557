"""The interface's words: complete in every language shipped, and the compiled file is the one that was written."""

import re
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTranslator

from desktop.core.resources import resource
from desktop.ui.kiosk.phrases import ordinal
from desktop.ui.language import own_name, right_to_left

SPOKEN = ["en", "fr"]
QML_TEXT = re.compile(r'qsTr\("((?:[^"\\]|\\.)*)"')


def _messages(language: str) -> list[tuple[str, ET.Element]]:
    # Our own file, not a stranger's.
    root = ET.parse(resource("i18n", f"tabling_{language}.ts")).getroot()  # noqa: S314
    return [
        (str(context.findtext("name")), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


@pytest.mark.parametrize("language", SPOKEN)
def test_no_string_is_left_unfinished(language):
    for _context, message in _messages(language):
        translation = message.find("translation")
        assert translation is not None
        assert "type" not in translation.attrib, message.findtext("source")
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        assert all(form and form.strip() for form in forms), message.findtext("source")


def test_french_has_every_word_of_every_screen():
    known = {(context, message.findtext("source")) for context, message in _messages("fr")}
    used = {
        (file.stem, text)
        for file in resource("qml").rglob("*.qml")
        for text in QML_TEXT.findall(file.read_text("utf-8"))
    }
    assert used
    assert used <= known


@pytest.mark.parametrize("language", SPOKEN)
def test_the_compiled_words_are_the_written_ones(language):
    translator = QTranslator()
    assert translator.load(str(resource("i18n", f"tabling_{language}.qm")))
    for context, message in _messages(language):
        source, translation = str(message.findtext("source")), message.find("translation")
        if message.get("numerus"):
            forms = [form.text for form in translation.iter("numerusform")]
            assert [translator.translate(context, source, None, n) for n in (1, 7)] == forms
        else:
            assert translator.translate(context, source) == translation.text


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
def test_places_are_counted_as_people_say_them(number, english, french):
    assert (ordinal(number, "en"), ordinal(number, "fr")) == (english, french)


@given(st.integers(1, 100_000))
def test_a_place_keeps_its_number_in_every_language(number):
    for language in ("en", "fr", "ru"):
        assert re.sub(r"\D", "", ordinal(number, language)) == str(number)


def test_languages_are_called_what_their_speakers_call_them():
    names = [own_name(code) for code in ("en", "fr", "es", "ru", "ar", "zh_CN")]
    assert names == ["English", "Français", "Español", "Русский", "العربية", "简体中文"]
    assert [code for code in ("en", "fr", "ar", "he") if right_to_left(code)] == ["ar", "he"]

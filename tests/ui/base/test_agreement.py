"""Words agree with their numbers, and no translation uses a word that was misread: read through the compiled files."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from desktop.core.resources import resource
from desktop.ui.base.language import Interpreter
from desktop.ui.corner.plurals import Plurals

# What the first form of a Slavic language may not say, since 21, 31 and 101 use it as well as 1.
ONLY_ONE = {"ru": r"\b(она|её|он|его)\b", "uk": r"\b(вона|її|він|його)\b"}
REFUSED = {
    "fr": r"dossier de campagne|(?:de|pas) ce dossier|accompagne le dossier|\bPIN\b|phrase secrète|réinstall|\bjournal|"
    r"\bdu kiosque|\ble kiosque",
    "es": r"Cuénteme|\bactos?\b|ordenador|voluntariado|sellad|frase secreta",
    "ru": r"\bпарти[яйюи]|штаб|ящик|квитанц|журнал|запечат|секретная фраза|\bмоё имя\b",
    "uk": r"пакун[ко]|штаб|скриньк|квитанц|журнал|запечат|секретна фраза|\bмоє ім’я\b|торкніться «",
    "ar": r"مختوم|والمتطوعات|والموظفات|امسحوه",
    "zh_CN": r"组织|行动|封存|本机|个签名|触摸|密语",
}


def said(language: str, *, counted: bool = False) -> Iterator[tuple[str, int, str]]:
    """Yield source, number of the form and translation; `counted`: only of sentences with plurals."""
    root = ET.parse(resource("i18n", f"tabling_{language}.ts")).getroot()  # noqa: S314  (our own file)
    for message in root.iter("message"):
        forms = message.findall("translation/numerusform")
        found = forms if counted or forms else message.findall("translation")
        for number, form in enumerate(found):
            yield str(message.findtext("source")), number, form.text or ""


@pytest.fixture
def interpreter(qapp: object) -> Iterator[Interpreter]:  # noqa: ARG001  (translations belong to the application)
    before = QLocale()
    yield (interpreter := Interpreter())
    interpreter.speak("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "seconds"),
    [
        ("en", {1: "in 1 second.", 2: "in 2 seconds."}),
        ("fr", {1: "dans 1\u00a0seconde.", 2: "dans 2\u00a0secondes."}),
        ("es", {1: "en 1\u00a0segundo.", 2: "en 2\u00a0segundos."}),
        ("ru", {1: "1\u00a0секунду.", 2: "2\u00a0секунды.", 5: "5\u00a0секунд.", 21: "21\u00a0секунду."}),
        ("uk", {1: "1\u00a0секунду.", 2: "2\u00a0секунди.", 5: "5\u00a0секунд.", 21: "21\u00a0секунду."}),
        ("ar", {1: "بعد ثانية واحدة.", 2: "بعد ثانيتين.", 3: "بعد 3\u00a0ثوانٍ."}),
        ("ar", {11: "بعد 11\u00a0ثانية.", 100: "بعد 100\u00a0ثانية."}),
        ("zh_CN", {1: "1秒后再试。", 21: "21秒后再试。"}),
    ],
)
def test_seconds_to_wait_agree_with_their_number(interpreter, language, seconds):
    interpreter.speak(language)
    for number, end in seconds.items():
        assert Plurals().wrong_pin(number).endswith(end)
        assert Plurals().wrong_pins(number).endswith(end)


@pytest.mark.parametrize(
    ("language", "numbers"),
    [
        ("ru", {1: "Каждую 1 подпись", 2: "Каждые 2 подписи", 5: "Каждые 5 подписей", 21: "Каждую 21 подпись"}),
        ("uk", {1: "Кожен 1 підпис", 2: "Кожні 2 підписи", 5: "Кожні 5 підписів", 21: "Кожен 21 підпис"}),
        ("ar", {0: "لا", 1: "كل توقيع", 2: "كل توقيعين", 3: "كل 3 توقيعات"}),
        ("ar", {11: "كل 11 توقيعًا", 100: "كل 100 توقيع"}),
        ("fr", {1: "Après 1 signature", 100: "Toutes les 100 signatures"}),
        ("zh_CN", {100: "每100份签名"}),
    ],
)
def test_so_many_signatures_agree_with_their_number(interpreter, language, numbers):
    interpreter.speak(language)
    assert {number: Plurals().every(number) for number in numbers} == numbers


def test_from_two_minutes_on_a_wait_is_said_in_minutes():
    assert Plurals().wrong_pin(119.2) == "Wrong PIN. Try again in 2 minutes."
    assert Plurals().wrong_pin(118.9) == "Wrong PIN. Try again in 119 seconds."
    assert Plurals().wrong_pins(900) == "At least one of the two PINs is wrong. Try again in 15 minutes."


@pytest.mark.parametrize("language", ONLY_ONE)
def test_what_is_said_of_twenty_one_speaks_of_more_than_one(language):
    firsts = [(source, form) for source, number, form in said(language, counted=True) if number == 0]
    assert len(firsts) > 20
    assert [form for _, form in firsts if re.search(ONLY_ONE[language], form, re.IGNORECASE)] == []


def test_what_speaks_of_one_alone_is_seen():
    assert re.search(ONLY_ONE["ru"], "Стёрта 21 подпись, записан её номер.")
    assert re.search(ONLY_ONE["uk"], "Стерто 21 підпис, записано його номер.")


@pytest.mark.parametrize("language", REFUSED)
def test_no_translation_uses_a_word_that_was_misread(language):
    refused = re.compile(REFUSED[language], re.IGNORECASE)
    assert [form for _, _, form in said(language) if refused.search(form)] == []


@pytest.mark.parametrize(
    ("language", "misread"),
    [
        ("fr", "Ce dossier de campagne n’est pas signé."),
        ("es", "Cuénteme, pero no imprima mi nombre"),
        ("ru", "будут отправлены, когда закроется их партия"),
        ("uk", "коли закриється їхній пакунок"),
        ("ar", "توقيع واحد مختوم"),
        ("zh_CN", "请向组织索取"),
    ],
)
def test_a_misread_word_is_seen(language, misread):
    assert re.search(REFUSED[language], misread, re.IGNORECASE)

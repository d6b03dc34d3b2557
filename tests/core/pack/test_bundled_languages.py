"""The bundled campaign says the same in each of its languages: same figures, same people reached, same promise."""

import re
from collections import Counter

import pytest

from desktop.core.pack.reader import read_campaign
from tests.support.factory import bundled_pack, french_signs_adrift

CAMPAIGN = read_campaign(bundled_pack())
OTHERS = [language for language in CAMPAIGN.languages if language != "en"]
NEVER_LATIN = {"ru": "[а-яё]", "uk": "[а-яєіїґ]", "ar": "[\u0621-\u064a]", "zh_CN": "[\u4e00-\u9fff]"}
CODE = {"en": "code", "fr": "code", "es": "código", "ru": "код", "uk": "код", "ar": "الرمز", "zh_CN": "撤回码"}
# The whole name, where the word for "name" on the form is the given one alone.
WHOLE_NAME = {
    "fr": "nom complet",
    "es": "nombre completo",
    "ru": "имя, фамилия и страна",
    "uk": "ім’я, прізвище та країн",
    "ar": "الكامل",
    "zh_CN": "姓名",
}


def figures(text):
    """Count the figures; a month is one in Chinese alone, and a word elsewhere."""
    return Counter(re.findall(r"\d+(?:[.-]\d+)*", re.sub(r"\d+月", "", text)))


def told(language):
    """Everything one reads in a language: section by section, then the short texts, reasons and consents."""
    words = CAMPAIGN.words[language]
    sections = [
        " ".join([part.heading, *(block.plain for block in part.blocks)]) for part in words.text + words.privacy
    ]
    short = [words.title, words.sentence, *words.asks, words.promise, words.before_you_sign, words.delivery_note]
    short += [words.withdrawal, words.retention, words.transfers]
    reasons = [field.reasons[language] for field in CAMPAIGN.fields if field.need != "hidden"]
    return sections + short + reasons + [request.texts[language] for request in CAMPAIGN.consents]


@pytest.mark.parametrize("language", OTHERS)
def test_every_part_states_the_same_figures_as_in_english(language):
    for here, english in zip(told(language), told("en"), strict=True):
        assert figures(here) == figures(english), here


@pytest.mark.parametrize("language", OTHERS)
def test_sections_and_their_lists_come_in_the_same_order(language):
    def shape(words):
        sections = words.text + words.privacy
        return [(part.role, [block.number for block in part.blocks if block.kind != "paragraph"]) for part in sections]

    assert shape(CAMPAIGN.words[language]) == shape(CAMPAIGN.words["en"])


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_in_english(language):
    for here, english in zip(told(language), told("en"), strict=True):
        assert here != english
        assert re.search(NEVER_LATIN.get(language, "."), here), here


@pytest.mark.parametrize("language", CAMPAIGN.languages)
def test_the_delivery_note_names_no_year_that_could_pass_and_who_answers(language):
    note = CAMPAIGN.words[language].delivery_note
    assert not re.search("20[0-9]{2}", note)
    assert "Amnesty International Canada" in note


@pytest.mark.parametrize("language", WHOLE_NAME)
def test_the_whole_name_is_promised_where_the_whole_name_is_printed(language):
    words = CAMPAIGN.words[language]
    wholly = re.compile(WHOLE_NAME[language])
    assert all(wholly.search(text) for text in (words.promise, words.delivery_note, words.transfers))


def test_numbers_with_hyphens_keep_their_order_in_arabic():
    bare = re.compile(r"(?<![\d\u2066-])\d+-\d")
    assert [text for text in told("ar") if bare.search(text)] == []


def test_french_signs_are_never_parted_from_their_words():
    text = bundled_pack()["text/fr.md"].decode() + bundled_pack()["privacy/fr.md"].decode()
    for said in (text, *told("fr")):
        assert french_signs_adrift(said) == []


def test_the_bundled_campaign_speaks_every_language_of_the_interface():
    assert set(CAMPAIGN.languages) == {"en", "fr", "es", "ru", "uk", "ar", "zh_CN"}


@pytest.mark.parametrize("language", CAMPAIGN.languages)
def test_whoever_reads_how_to_take_a_signature_back_is_told_of_the_code(language):
    words, code = CAMPAIGN.words[language], CODE[language]
    section = [part for part in words.privacy if any("members@amnesty.ca" in each.plain for each in part.blocks)][-1]
    assert code in words.withdrawal
    assert code in " ".join(block.plain for block in section.blocks)

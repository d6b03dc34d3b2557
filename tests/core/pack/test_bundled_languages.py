"""The bundled campaign says the same in each of its languages: same figures, same people reached, same promise."""

import re
from collections import Counter

import pytest

from desktop.core.pack.reader import read_campaign
from tests.support.factory import bundled_pack, french_signs_adrift

CAMPAIGN = read_campaign(bundled_pack())
OTHERS = [language for language in CAMPAIGN.languages if language != "en"]
NEVER_LATIN = {"ru": "[а-яё]", "ar": "[\u0621-\u064a]"}


def figures(text):
    return Counter(re.findall(r"\d+(?:[.-]\d+)*", text))


def told(language):
    """Everything one reads in a language: section by section, then the short texts, reasons and consents."""
    words = CAMPAIGN.words[language]
    sections = [
        " ".join([part.heading, *(block.plain for block in part.blocks)]) for part in words.text + words.privacy
    ]
    short = [words.title, words.sentence, *words.asks, words.promise, words.delivery_note]
    short += [words.withdrawal, words.retention, words.transfers]
    reasons = [field.reasons[language] for field in CAMPAIGN.fields]
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
def test_the_delivery_note_names_the_year_and_who_answers(language):
    note = CAMPAIGN.words[language].delivery_note
    assert "2025" in note
    assert "Amnesty International Canada" in note


def test_russian_promises_the_family_name_too_because_its_word_for_name_leaves_it_out():
    words = CAMPAIGN.words["ru"]
    assert all("имя, фамилия и страна" in text for text in (words.promise, words.delivery_note, words.transfers))


def test_numbers_with_hyphens_keep_their_order_in_arabic():
    bare = re.compile(r"(?<![\d\u2066-])\d+-\d")
    assert [text for text in told("ar") if bare.search(text)] == []


def test_french_signs_are_never_parted_from_their_words():
    text = bundled_pack()["text/fr.md"].decode() + bundled_pack()["privacy/fr.md"].decode()
    for said in (text, *told("fr")):
        assert french_signs_adrift(said) == []


@pytest.mark.parametrize("language", CAMPAIGN.languages)
def test_whoever_reads_how_to_take_a_signature_back_is_told_of_the_code(language):
    words, code = CAMPAIGN.words[language], {"en": "code", "fr": "code", "ru": "код", "ar": "الرمز"}[language]
    section = [part for part in words.privacy if any("members@amnesty.ca" in each.plain for each in part.blocks)][-1]
    assert code in words.withdrawal
    assert code in " ".join(block.plain for block in section.blocks)

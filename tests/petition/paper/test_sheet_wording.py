"""A blank sheet in each language of the campaign: all that somebody agrees to, and nothing of anybody."""

from io import BytesIO

import pypdf
import pytest

from desktop.core.campaign import Campaign
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.petition.paper.sheet_code import code_squares
from desktop.petition.paper.sheet_wording import sheet_languages, sheet_words
from desktop.printing.signing_sheets import Layout, lines_that_fit, set_signing_sheets
from tests.support.agreements import second_campaign

CAMPAIGN = read_campaign(bundled_pack())


def pages(campaign: Campaign, language: str, layout: Layout) -> list[str]:
    words = sheet_words(campaign, language, "Pride", "2026-08-23")
    lines = lines_that_fit(words, layout, "a4")
    assert lines >= (6 if layout == "list" else 3)
    pdf = set_signing_sheets(words, layout, lines, [(n, code_squares(campaign, n)) for n in (5041, 5042)], "a4")
    return ["".join(page.extract_text().split()) for page in pypdf.PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize("layout", ["list", "strips"])
@pytest.mark.parametrize("language", [each for each in CAMPAIGN.languages if each != "ar"])
def test_every_sheet_says_promise_recipient_asks_and_consents_and_its_own_number(language, layout):
    first, second = pages(CAMPAIGN, language, layout)
    words = CAMPAIGN.words[language]
    said = [words.promise, words.recipient, words.before_you_sign, *words.asks]
    said += [each.texts[language] for each in CAMPAIGN.consents]
    for text in said:
        assert "".join(text.split()) in first
    assert ("5041" in first, "5042" in second, "5042" in first) == (True, True, False)


def test_a_sheet_that_reads_from_the_right_has_its_lines_too():
    first, second = pages(CAMPAIGN, "ar", "list")
    assert "members@amnesty.ca" in first
    assert first != second


def test_every_language_of_the_bundled_campaign_has_words_for_a_sheet():
    assert set(CAMPAIGN.languages) <= set(sheet_languages())


def test_the_questions_of_a_pack_have_their_places():
    words = sheet_words(second_campaign(), "en", "", "")
    assert [each.label for each in words.columns][-2:] == ["city_en", "birth_en"]
    assert "resident_en" in [each.sentence for each in words.ticks]

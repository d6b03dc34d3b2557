"""A page that somebody built to keep the window busy for ever is read in no time; so is a text out of a pack."""

import time

import pytest

from desktop.core.errors import CampaignError
from desktop.core.pack.campaign_text_reader import read_sections
from desktop.core.pack.signed_text_parts import read_parts
from desktop.core.paste.campaign_from_page import PartHeadings, understand_page
from desktop.core.paste.html import read_html
from desktop.core.paste.pasted_lines import read_plain

ENOUGH = 1.5  # seconds of the processor, on a slow one as well; none takes half a second, and most took five, or hours
PAGES = {
    "elements that show nothing, in each other": "<svg>" * 25_000 + "</b>" * 25_000,
    "selections that begin": "<!--StartFragment-->" * 30_000,
    "comments that begin": "<!--" * 150_000,
    "comments that begin before an element": "<!--" * 150_000 + "<p>",
    "elements that begin": "<a " * 250_000,
    "instructions that begin": "<?" * 250_000,
    "ends that begin": "</" * 250_000,
    "sections that begin": "<![CDATA[" * 60_000 + ">",
    "texts that begin in an element": '<p a="' * 100_000,
    "quotations that begin": "«" * 100_000,
    "paragraphs without a word": "<p>" * 330_000,
    "lines without a word": "<br>" * 250_000,
    "elements in each other": "<div>" * 200_000,
    "elements that end and never began": "</p>" * 250_000,
    "ends of elements far down": "<div>" * 9_000 + "</b>" * 200_000,
    "attributes": "<p " + "a " * 490_000 + ">x",
    "what Markdown means": "<p>" + "&gt;" * 240_000,
    "rules of a style": "<style>" + ".a," * 330_000 + "{display:none}</style><p>x",
    "rules that begin": "<style>" + "{" * 990_000 + "</style><p>x",
    "comments in a style": '<p style="' + "/*" * 490_000 + '">x',
    "styles": "<style " * 140_000,
    "declarations": '<p style="' + "a;" * 490_000 + '">x',
}
ROWS = {
    "bullets": "- a\n" * 250_000,
    "rows of one paragraph": "word\n" * 200_000,
    "rows of a list": "We ask:\n" + "a;\n" * 330_000,
    "feet": "©\n" * 500_000,
    "numbers": "1. a\n" * 200_000,
    "words of a menu": "a | " * 250_000,
    "paragraphs": "a\n\n" * 330_000,
}


@pytest.mark.parametrize("source", PAGES.values(), ids=PAGES)
def test_what_begins_and_never_ends_is_looked_for_once(source):
    begun = time.process_time()
    understand_page(read_html(source), PartHeadings())
    assert time.process_time() - begun < ENOUGH


@pytest.mark.parametrize("text", ROWS.values(), ids=ROWS)
def test_rows_without_end_are_read_as_far_as_a_campaign_can_be_long(text):
    begun = time.process_time()
    page = understand_page(read_plain(text), PartHeadings())
    assert time.process_time() - begun < ENOUGH
    assert not page.whole


def test_a_number_that_is_too_long_for_one_is_no_character():
    assert [line.plain for line in read_html(f"<p>a&#{'9' * 5000};b</p>").lines] == ["a\ufffdb"]


def test_what_never_ends_is_words_and_takes_nothing_of_the_page_away():
    lines = read_html("<h1>River</h1><p>It is 5 < 6 and dirty.</p><![if !lists]><p>Stop<![endif]> it <!-- now <b").lines
    assert [line.plain for line in lines] == ["River", "It is 5 < 6 and dirty.", "Stop it <!-- now <b"]


def test_blanks_within_a_row_are_looked_through_once():
    begun = time.process_time()
    lines = read_plain(f"We ask for:\n\nclean water;{' ' * 100_000}now\nno pipe").lines
    assert [line.plain for line in lines] == ["We ask for:", "clean water; now no pipe"]
    assert time.process_time() - begun < ENOUGH


def test_a_list_of_a_thousand_asks_is_one_part_at_once():
    begun = time.process_time()
    parts = read_parts("We ask for:\n\n" + "".join(f"- water {number}\n" for number in range(1500)))
    assert [(part.listed, part.source.count("water")) for part in parts] == [(True, 1500)]
    assert time.process_time() - begun < ENOUGH


def test_blanks_within_a_heading_are_looked_through_once():
    heading = f"The{' ' * 60_000}pipe"
    begun = time.process_time()
    assert [part.words for part in read_parts(f"## {heading}  {{#petition}}\n\nStop it.")] == [heading, "Stop it."]
    (section,) = read_sections(f"## {heading}  {{#petition}}\n\nStop it.", "text/en.md")
    assert (section.role, section.heading) == ("petition", heading)
    with pytest.raises(CampaignError):
        read_sections(f"## {heading}\n", "text/en.md")
    assert time.process_time() - begun < ENOUGH


def test_what_nobody_sees_is_in_no_text_and_what_shapes_letters_stays():
    unseen = "\u2060\u180e\u2063\u034f\u115f\u2800\u3164\ufff9\u200b\u202e\U000e0053\U000e0074"
    page = understand_page(
        read_html(f"<h1>Ri{unseen}ver</h1><p>It is dir{unseen}ty, \u0646\u200c\u0647.</p>"), PartHeadings()
    )
    assert (page.title, "It is dirty, \u0646\u200c\u0647." in page.text) == ("River", True)

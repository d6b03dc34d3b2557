"""What is signed is chosen among the parts of a text: no word is lost, and nobody has to know the mark-up."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.errors import CampaignError
from desktop.core.pack.campaign_text_reader import read_campaign_text
from desktop.core.pack.signed_text_parts import mark_petition, parts_from, read_parts, signed_parts
from desktop.core.paste.campaign_from_page import PartHeadings

HEADINGS = PartHeadings()
TYPED = """The river is dirty.

We ask the council to:
- stop the pipe
- clean it

Thank you for reading."""
MARKED = """## About this petition {#why}

The river is dirty.

## The petition {#petition}

We ask the council to:

- stop the pipe

- clean it

## More about it {#latest}

Thank you for reading.
"""


def chosen(text: str, first: int) -> str:
    parts = read_parts(text)
    return mark_petition(parts, parts_from(parts, first), HEADINGS)


def sections(text: str) -> list[tuple[str, str, int]]:
    return [(each.role, each.heading, len(each.blocks)) for each in read_campaign_text(text, "text/en.md")]


def test_a_paragraph_that_was_typed_without_any_mark_up_becomes_the_petition_with_its_list():
    assert [part.words for part in read_parts(TYPED)][1] == "We ask the council to:\n– stop the pipe\n– clean it"
    assert chosen(TYPED, 1) == MARKED


def test_another_choice_takes_back_what_the_first_one_made():
    again = chosen(MARKED, 1)
    assert sections(again) == [
        ("petition", "The petition", 1),
        ("latest", "More about it", 3),
        ("latest", "More about it", 1),
    ]
    last = chosen(again, len(read_parts(again)) - 1)
    assert [role for role, _, _ in sections(last)] == ["why", "petition"]
    assert last.count("The petition") == 1


def test_a_heading_of_their_own_stays_and_everything_under_it_is_signed():
    text = "## Background\n\nIt began in May.\n\n## What we want\n\nStop it.\n\nClean it.\n\n## News\n\nNone."
    marked = chosen(text, 2)
    assert sections(marked) == [("plain", "Background", 1), ("petition", "What we want", 2), ("plain", "News", 1)]
    assert chosen(marked, 0).startswith("## Background {#petition}")
    assert "## What we want\n" in chosen(marked, 0), "it is a heading like any other again"
    parts = read_parts(marked)
    assert [parts[place].words for place in signed_parts(parts)] == ["What we want", "Stop it.", "Clean it."]
    longer = mark_petition(parts, range(2, len(parts)), HEADINGS)
    assert sections(longer)[1] == ("petition", "What we want", 4), "a heading within it parts nothing"


@settings(max_examples=100, deadline=None)
@given(
    pieces=st.lists(
        st.sampled_from(
            (
                "Some words.",
                "We ask:",
                "- one\n- two",
                "1. one",
                "## Own",
                "## The petition {#petition}",
                "# Big",
                "> said",
            )
        ),
        min_size=1,
        max_size=8,
    ),
    data=st.data(),
)
def test_whatever_is_chosen_no_word_is_lost_and_there_is_one_petition(pieces, data):
    text = "\n\n".join(pieces)
    parts = read_parts(text)
    marked = chosen(text, data.draw(st.integers(0, len(parts) - 1)))
    made = r"\{#\w+\}|The petition|About this petition|More about it|Why it matters|The latest|[#\s]"
    assert re.sub(made, "", marked) == re.sub(made, "", text)
    if "{#petition}" in marked and "{#petition}" not in text:
        try:
            read_campaign_text(marked, "text/en.md")
        except CampaignError as error:
            assert "nothing is written under" in str(error)  # noqa: PT017  (a heading that was left empty before)

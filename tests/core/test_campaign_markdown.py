"""Campaign Markdown becomes plain blocks, and nothing that could fetch, run or lead elsewhere gets through."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.campaign_markdown import read_markdown
from desktop.core.errors import CampaignError
from desktop.core.text_blocks import Block, Span


def shown(source: str) -> list[tuple[str, int, str]]:
    return [(block.kind, block.number, block.plain) for block in read_markdown(source, file="text/en.md")]


def test_words_keep_their_emphasis():
    [block] = read_markdown("I ask **bold *both*** and *italic*\nhere.", file="text/en.md")
    assert block == Block(
        "paragraph",
        (Span("I ask "), Span("bold ", bold=True), Span("both", bold=True, italic=True), Span(" and "),
         Span("italic", italic=True), Span(" "), Span("here.")),
    )  # fmt: skip


def test_each_kind_of_block_is_told_apart():
    assert shown("## Two\n\n### Three\n\nPlain.\n\n> Said.\n\n- one\n- two\n\n3. three\n4. four\n") == [
        ("heading", 2, "Two"), ("heading", 3, "Three"), ("paragraph", 0, "Plain."), ("quote", 0, "Said."),
        ("item", 0, "one"), ("item", 0, "two"), ("numbered", 3, "three"), ("numbered", 4, "four"),
    ]  # fmt: skip


def test_a_list_within_a_list_keeps_both_counts():
    assert shown("1. a\n   - b\n   - c\n2. d\n   1. e\n3. f\n\n- g\n  1. h\n- i\n") == [
        ("numbered", 1, "a"), ("item", 0, "b"), ("item", 0, "c"), ("numbered", 2, "d"), ("numbered", 1, "e"),
        ("numbered", 3, "f"), ("item", 0, "g"), ("numbered", 1, "h"), ("item", 0, "i"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("<script>alert(1)</script>", "HTML"),
        ("<!-- note -->", "HTML"),
        ("a <img src=x onerror=alert(1)> b", "HTML"),
        ("![x](https://example.org/x.png)", "an image"),
        ("![x](images/x.png)", "an image"),
        ("![x][y]\n\n[y]: https://example.org/x.png", "an image"),
        ("[x](#y)", "a link"),
        ("[x]\n\n[x]: https://example.org", "a link"),
        ("<https://example.org>", "a link"),
        ("<noor@example.org>", "a link"),
        ("```\ncode\n```", "a code block"),
        ("    code", "a code block"),
        ("a `code` b", "code"),
        ("---", "a rule"),
    ],
)
def test_anything_but_plain_words_is_refused_with_file_line_and_what_it_is(source, what):
    with pytest.raises(CampaignError) as refused:
        read_markdown(f"First.\n\n{source}\n", file="text/en.md")
    assert str(refused.value).startswith(f"text/en.md, line 3: {what}")


def test_a_link_that_would_run_something_is_nothing_but_words():
    assert shown("[x](javascript:alert(1))") == [("paragraph", 0, "[x](javascript:alert(1))")]


@given(st.text(st.sampled_from(list("ab*_`[]()<>!#->.1 \n&;:\\\"'|~=+")), max_size=200))
def test_whatever_is_written_is_read_or_refused_in_words(source):
    try:
        blocks = read_markdown(source, file="text/en.md")
    except CampaignError:
        return
    assert all(isinstance(span.text, str) for block in blocks for span in block.spans)


@pytest.mark.parametrize("piece", ["[", "![", "> ", "*a **a ", "<a ", "&", "\\[", "[a]("])
def test_a_text_made_to_be_slow_is_not(piece):
    try:
        read_markdown(piece * (20_000 // len(piece)), file="text/en.md")
    except CampaignError as error:
        assert "text/en.md" in str(error)  # noqa: PT017 - what matters is that it ends

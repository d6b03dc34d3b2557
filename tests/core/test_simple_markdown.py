"""What is read without CommonMark's whole rules is read as they read it; all else is left to them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.campaign_markdown import read_markdown
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.core.simple_markdown import read_simple
from desktop.core.text_blocks import Block

_WHOLE_RULES = "\n\nSalt &amp; pepper\n"  # an entity, which only they read
_WORDS = st.text(st.sampled_from(list("ab1é中ا“”。.,:;()!#>+-* ")), min_size=1, max_size=12)
_PIECES = st.builds(
    "{}{}{}{}{}".format,
    st.sampled_from(["", "", "# ", "## ", "> ", "- ", "1. ", "7. ", "0. ", "* ", "+ "]),
    _WORDS,
    st.sampled_from(["", "**b**", "*i*", " **“b:”** ", "**b.**c", "*é*，", "&#x2066;1&#x2069;", "**", "*", "****"]),
    st.sampled_from(["", " ", "{#why}", "**b**", "*i*"]),
    st.sampled_from(["", "a", "。"]),
)
_TEXTS = st.lists(st.tuples(_PIECES, st.sampled_from(["\n", "\n\n", "\n\n\n"])), max_size=6)


def by_the_whole_rules(source: str) -> tuple[Block, ...]:
    return read_markdown(source + _WHOLE_RULES, file="text/en.md")[:-1]


@given(_TEXTS)
def test_it_reads_what_the_whole_rules_read(pieces):
    source = "".join(piece + end for piece, end in pieces)
    simple = read_simple(source)
    assert simple is None or simple == by_the_whole_rules(source)


@pytest.mark.parametrize(
    "source",
    [
        "One line\nand another.",  # one paragraph of two lines
        "Words\n---",  # a heading under which a line is drawn
        "- one\n  - within",
        "- one\n1. another list",
        "* one\n* two",
        "> said\nand on",
        "`code`",
        "a_b_c",
        "[x](#y)",
        "&copy;",
        "*one **within***",
        "2 * 3 * 4",
        "word**. Not bold.**word",
    ],
)
def test_what_could_mean_more_is_left_to_the_whole_rules(source):
    assert read_simple(source) is None


@pytest.mark.parametrize(
    "source",
    [
        "1. a\n\n1. b\n1. c",
        "3. a\n4. b\n\nWords\n\n7. c",
        "## a {#why}\n\n> b",
        "- a\n- **b** c\n\n- *d*。",
        "&#x2066;1&#x2069;",
    ],
)
def test_what_is_plain_is_read_alike(source):
    assert read_simple(source) == by_the_whole_rules(source) != ()


@pytest.mark.parametrize("source", ["**a***b*", "*a***b**", "**a** **b", "a** b**", "**。a**b"])
def test_stars_that_are_not_plainly_around_something_are_left_to_the_whole_rules(source):
    assert read_simple(source) is None or read_simple(source) == by_the_whole_rules(source)


def test_the_bundled_texts_are_read_without_them():
    files = {name: data.decode() for name, data in bundled_pack().items() if name.endswith(".md")}
    read = {name: read_simple(text) for name, text in files.items()}
    assert [name for name, blocks in read.items() if blocks is None] == []
    assert read == {name: by_the_whole_rules(text) for name, text in files.items()}
    assert not any("*" in block.plain for blocks in read.values() for block in blocks or ())

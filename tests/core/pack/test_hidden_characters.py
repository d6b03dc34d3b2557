"""What a pack of format 2 may say: nothing that hides or turns words, and nothing that nobody can see."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import PackFaulty
from desktop.core.pack.fault_collector import Faults
from desktop.core.pack.hidden_characters import note_unreadable

OPENING, CLOSING = "\u2066\u2067\u2068", "\u2069"
WORDS = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=20)


def noted(values: dict[str, object], files: dict[str, bytes] | None = None) -> list[str]:
    faults = Faults()
    note_unreadable(values, files or {}, faults)
    try:
        faults.raise_any()
    except PackFaulty as error:
        return list(error.faults)
    return []


def of_text(text: str) -> list[str]:
    return [each.removeprefix("campaign.toml: title ") for each in noted({"title": text})]


@given(st.text(st.characters(categories=("L", "N", "P", "Zs")), max_size=60))
def test_words_of_every_script_are_read_as_they_are_written(text: str):
    assert of_text("a" + text) == []


@pytest.mark.parametrize(
    "text", ["", " ", "One.\nTwo.\r\n\tThree.", "می\u200cخواهم", "क्\u200dष", "Ame\u0301lie", "👩🏽‍🌾"]
)
def test_lines_tabs_joiners_and_marks_hide_nothing(text: str):
    assert of_text(text) == []


@pytest.mark.parametrize(
    "character", ["\x00", "\x07", "\x1b", "\x7f", "\r", "\u2028", "\u2029", "\ue000", *"\u202a\u202b\u202c\u202d\u202e"]
)
@given(before=WORDS, after=WORDS)
def test_what_hides_or_turns_words_is_named_by_its_number(character: str, before: str, after: str):
    (said,) = of_text(before + character + after)
    assert said == f"holds the character U+{ord(character):04X}, which would hide or turn words. Take it out."


def test_of_several_the_first_is_named():
    assert "U+202E" in of_text("a\u202eb\x00")[0]
    assert "U+0000" in of_text("a\x00b\u202e")[0]


@given(st.lists(st.sampled_from([*OPENING, CLOSING, "a", "\n"]), max_size=12))
def test_isolates_are_closed_in_their_own_line(parts: list[str]):
    text = "a" + "".join(parts)
    wrong = False
    for line in text.split("\n"):
        depth = [(each in OPENING) - (each == CLOSING) for each in line]
        heights = [sum(depth[: number + 1]) for number in range(len(depth))]
        wrong |= bool(heights) and (min(heights) < 0 or heights[-1] != 0)
    assert [each.split(" ")[0] for each in of_text(text)] == ["opens"] * wrong


@pytest.mark.parametrize(
    "text", ["\u200b", "\u3164", "\u2800", "\u115f \u1160", "\ufeff\ufeff", "\u00ad", "\u200c\u3164"]
)
def test_a_text_that_nobody_could_see_is_no_text(text: str):
    shown = of_text(text)
    assert shown == ["says nothing that anybody could see. Write it."] or text == "\u200c\u3164"
    assert of_text(f"{text}a") == []


def test_each_text_is_found_wherever_it_stands_and_is_named_by_its_place():
    values = {
        "title": "Fine",
        "goal": 7,
        "controller": {"name": "a\u202eb"},
        "asks": ["Fine", "a\x00b"],
        "consents": [{"text": {"en": "Fine", "fr": "a\u2066b"}}],
    }
    assert [each.removeprefix("campaign.toml: ").split(" ")[0] for each in noted(values)] == [
        "controller.name",
        "asks[2]",
        "consents[1].text.fr",
    ]


def test_files_of_text_are_read_too_and_pictures_are_not():
    turned = "# Heading\n\na\u202eb\n".encode()
    said = noted({}, {"en/text.md": turned, "fr/text.md": b"Fine\r\n", "star.svg": turned, "ar/text.md": turned})
    assert [each.split(" ")[0] for each in said] == ["ar/text.md", "en/text.md"]
    assert noted({}, {"en/text.md": b"\xef\xbb\xbfFine"}) == [], "the mark at the beginning of a file is no text"

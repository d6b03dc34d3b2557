"""What a pack may say: nothing that hides or turns words, and nothing that nobody can see."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.consent import consent_sha256
from desktop.core.errors import PackFaulty
from desktop.core.pack.fault_collector import Faults
from desktop.core.pack.hidden_characters import find_unreadable
from desktop.core.pack.reader import read_campaign
from desktop.core.unseen_characters import find_hiding
from tests.support.agreements import second_pack
from tests.support.factory import pack, signed

OPENING, CLOSING = "\u2066\u2067\u2068", "\u2069"
WORDS = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=20)


def noted(values: dict[str, object], files: dict[str, bytes] | None = None) -> list[str]:
    return list(find_unreadable(values, files or {}))


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
    ("character", "called"),
    [
        ("\x00", "U+0000"),
        ("\x1b", "U+001B"),
        ("\r", "U+000D"),
        ("\u2028", "U+2028 (line separator)"),
        ("\ue000", "U+E000"),
        ("\U0010fffd", "U+10FFFD"),
        ("\ufdd0", "U+FDD0"),
        ("\U0001ffff", "U+1FFFF"),
        ("\u202a", "U+202A (left-to-right embedding)"),
        ("\u202c", "U+202C (pop directional formatting)"),
        ("\u202e", "U+202E (right-to-left override)"),
        ("\u00ad", "U+00AD (soft hyphen)"),
        ("\u200b", "U+200B (zero width space)"),
        ("\u2060", "U+2060 (word joiner)"),
        ("\u2063", "U+2063 (invisible separator)"),
        ("\ufeff", "U+FEFF (zero width no-break space)"),
        ("\u180e", "U+180E (mongolian vowel separator)"),
        ("\u034f", "U+034F (combining grapheme joiner)"),
        ("\u3164", "U+3164 (hangul filler)"),
        ("\u2800", "U+2800 (braille pattern blank)"),
        ("\ufffc", "U+FFFC (object replacement character)"),
        ("\U000e0053", "U+E0053 (tag latin capital letter s)"),
        ("\U000e0001", "U+E0001 (language tag)"),
    ],
)
@given(before=WORDS, after=WORDS)
def test_what_hides_or_turns_words_is_named_with_the_words_before_it(
    character: str, called: str, before: str, after: str
):
    (said,) = of_text(before + character + after)
    assert said.startswith(f"holds the character {called} after “"), said
    assert said.endswith("”, which would hide or turn words. Take it out.")
    assert character not in said


@pytest.mark.parametrize(
    "text",
    [
        "שלום\u200f, 12",
        "سلام\u200e (1)\u061c",
        "می\u200cخواهم",
        "👩🏽\u200d🌾",
        "❤\ufe0f 1\ufe0f\u20e3",
        "葛\U000e0100城",
        "\u06dd12",
        "call \u20661-800\u2069",
    ],
)
def test_what_writing_needs_stays(text: str):
    assert of_text(text) == []


@pytest.mark.parametrize("text", ["❤\ufe0f\ufe0f", "a\ufe00b", " \ufe0fa", "葛\U000e0100\U000e0101", "\ufe0fa"])
def test_selectors_that_choose_no_shape_could_spell_a_text(text: str):
    assert "(variation selector" in of_text(text)[0]


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


@pytest.mark.parametrize("text", ["\u200c", "\u200e\u200f", "\u2066\u2069", "\u200d \u061c"])
def test_a_text_that_nobody_could_see_is_no_text(text: str):
    assert of_text(text) == ["says nothing that anybody could see. Write it."]
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


@pytest.mark.parametrize("written", ["&#x202e;", "&#8238;", "&shy;", "&#XAD;", "&ZeroWidthSpace;", "&#x2067;"])
def test_in_a_file_of_text_what_is_written_by_its_number_is_found_as_well(written: str):
    (said,) = noted({}, {"text/en.md": f"Only{written} you\n".encode()})
    assert said.startswith(("text/en.md holds the character U+", "text/en.md opens an isolate"))
    assert noted({}, {"text/ar.md": b"&#x2066;1-800&#x2069; &rlm; &zwj;&amp;\n"}) == []


def test_a_key_that_nobody_knows_turns_none_of_the_words_that_name_it():
    faults = Faults()
    faults.add("campaign.toml: e\u202et\u2067h is not known.")
    with pytest.raises(PackFaulty) as refused:
        faults.raise_any()
    assert refused.value.faults == (r"campaign.toml: e\u202et\u2067h is not known.",)


HIDDEN = [
    ("title_en", "Spring\\u202e no\\u00ad", "Spring no"),
    ("promise_en", "Only \\u2067you", "Only you"),
    ("consent_en", "We \\U000e0053write", "We write"),
    ('name = "Spring Society"', 'name = "Spring\\u200b Society"', "Spring Society"),
    ("email_en", "Printed\\ue000", "Printed"),
]


@pytest.mark.parametrize("files", [pack(), second_pack()], ids=["format 1", "format 2"])
@pytest.mark.parametrize(("old", "new", "shown"), HIDDEN)
def test_nobody_signs_what_hides_and_what_was_signed_before_is_shown_without_it(files, old, new, shown):
    text = files["campaign.toml"].decode()
    hiding = {**files, "campaign.toml": text.replace(old, new).encode()}
    with pytest.raises(PackFaulty, match=r"which would hide or turn words|opens an isolate"):
        read_campaign(hiding)
    plain, found = read_campaign(signed(files)), read_campaign(signed(hiding))
    assert shown in repr(found), "it is read for ever"
    assert find_hiding(repr(found)) is None
    assert found.words["en"].sha256 != plain.words["en"].sha256, "the hash is of what was signed"


def test_a_text_file_that_was_signed_before_is_shown_without_what_hides_in_it():
    files = pack()
    hiding = {**files, "text/en.md": files["text/en.md"] + "\n\nStop&#x202e; it\u200b &#x2067;now.\n".encode()}
    assert "Stop it now." in repr(read_campaign(signed(hiding)))


def test_the_hash_of_a_question_that_was_asked_before_stays_what_it_was():
    files = pack()
    text = files["campaign.toml"].decode().replace("consent_en", "We\\u00ad write")
    found = read_campaign(signed({**files, "campaign.toml": text.encode()}))
    (request, *_) = found.consents
    as_signed = replace(request, texts=request.texts | {"en": "We\u00ad write"}, hashes={})
    assert request.texts["en"] == "We write"
    assert consent_sha256(found, request, "en") == consent_sha256(found, as_signed, "en")

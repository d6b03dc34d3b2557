"""What people write down and type again means the same: codes, events, addresses, and names in either order."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.core.errors import UsageError
from desktop.core.event import LONGEST, event_of, is_day
from desktop.core.name_comparison import email_key, name_key
from desktop.core.withdrawal_code import ALPHABET, is_code, new_code, read_code

codes = st.text(ALPHABET, min_size=8, max_size=8).map(lambda text: f"{text[:4]}-{text[4:]}")


@given(codes, st.sampled_from([str, str.lower, str.swapcase]), st.sampled_from(["-", "", " ", " - ", "\t", "--"]))
@example("7KMD-3XPR", str.lower, " ")
def test_a_code_is_read_however_it_was_written_down(code, written, between):
    assert read_code(written(f" {code.replace('-', between)} ")) == code


@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ- ", max_size=12))
@example("")
@example("7KMD-3XP")
@example("7KMD-3XPRX")
@example("7KMD-3XP0")
@example("7KMD-3XPS")
def test_what_is_none_is_refused_in_words_and_never_handed_on(typed):
    bare = typed.replace("-", "").replace(" ", "")
    if len(bare) == 8 and set(bare) <= set(ALPHABET):
        assert is_code(read_code(typed))
    else:
        with pytest.raises(UsageError, match="This is no withdrawal code"):
            read_code(typed)


def test_every_code_that_is_shown_can_be_read_back():
    assert all(read_code(code.lower().replace("-", "")) == code for code in (new_code() for _ in range(100)))


# Written down once: what a device of an earlier version calls an event is what this one calls it.
IDS = {
    ("Capital Pride", "Ottawa"): "2026-08-23-capital-pride-080b64",
    ("Прайд", ""): "2026-08-23-event-1631fe",
    ("!!!", ""): "2026-08-23-event-3bb391",
    ("Fierté à Montréal — défilé communautaire du dimanche", ""): "2026-08-23-fierte-a-montreal-defile-communa-b0467a",
}


@pytest.mark.parametrize(("name", "place"), IDS)
def test_an_event_has_the_id_it_always_had(name, place):
    assert event_of(name, place, "2026-08-23").id == IDS[name, place]


@pytest.mark.parametrize("which", ["name", "place"])
def test_the_longest_name_and_place_are_taken_and_one_letter_more_is_not(which):
    named = {"name": "Pride", "place": ""} | {which: "é" * LONGEST}
    assert getattr(event_of(**named, day="2026-08-23"), which) == "é" * LONGEST
    with pytest.raises(UsageError, match="at most"):
        event_of(**named | {which: "é" * (LONGEST + 1)}, day="2026-08-23")


@given(st.text("abc-é ", min_size=1, max_size=LONGEST).filter(str.strip))
@example("a" * 31 + " b")
@example("a" * 32 + " b")
@example("- a -")
def test_an_id_never_ends_in_two_hyphens_nor_begins_its_name_with_one(name):
    day, _, rest = event_of(name, "", "2026-08-23").id.partition("2026-08-23-")
    slug, _, tail = rest.rpartition("-")
    assert day == ""
    assert len(tail) == 6
    assert 1 <= len(slug) <= 32
    assert not slug.startswith("-")
    assert not slug.endswith("-")


@pytest.mark.parametrize(
    ("day", "exists"),
    [("2024-02-29", True), ("2025-02-29", False), ("2026-12-31", True), ("2026-13-01", False), ("2026-00-01", False),
     ("0001-01-01", True), ("2026-06-31", False), ("2026-06-30\n", False), ("2026-06-30T00:00", False)],
)  # fmt: skip
def test_a_day_is_one_of_the_calendar(day, exists):
    assert is_day(day) is exists


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Noor@Example.ORG", "noor@example.org", True),
        ("noor+pride@example.org", "noor@example.org", True),
        ("noor+a+b@example.org", "noor+c@example.org", True),
        ("n.o.or@gmail.com", "noor@googlemail.com", True),
        ("n.oor@example.org", "noor@example.org", False),  # dots matter everywhere else
        ("noor@example.org", "noor@example.net", False),
        ("noor@mail.gmail.com", "n.oor@mail.gmail.com", False),
        ("+tag@example.org", "", True),  # nobody's address: compared with none
        ("", "", True),
    ],
)
def test_two_spellings_of_one_address_are_one_and_two_addresses_two(one, other, same):
    assert (email_key(one) == email_key(other)) is same


WORDS = st.text("aäbßc'’- 王小م", max_size=12)


@given(WORDS, WORDS)
@example("O'Brien", "Anne-Marie")
@example("王", "小明")
def test_a_name_is_the_same_whichever_box_each_part_was_typed_in_and_folded_twice(given_name, family_name):
    key = name_key(given_name, family_name)
    assert key == name_key(family_name, given_name) == name_key(f"{given_name} {family_name}", "")
    assert name_key(key, "") == key
    assert name_key(f" {given_name.upper()} ", family_name.lower()) == key


@pytest.mark.parametrize(
    ("one", "other"), [(("Ann", "Lee"), ("Ann", "Leo")), (("Ann", "Ann"), ("Ann", "")), (("सीता", ""), ("सुता", ""))]
)
def test_two_names_are_two(one, other):
    assert name_key(*one) != name_key(*other)

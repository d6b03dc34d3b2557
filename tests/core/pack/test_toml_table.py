"""A table of campaign.toml: everything that is wrong with it is found in one reading, with its key and its reason."""

import tomllib
from collections.abc import Callable
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import PackFaulty
from desktop.core.pack.fault_collector import Faults
from desktop.core.pack.toml_table import LONGEST_TEXT, Table

NO_TEXT = st.one_of(st.integers(), st.booleans(), st.floats(allow_nan=False), st.lists(st.text()), st.just({}))
PRINTED = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=40)


def read(values: dict[str, object], take: Callable[[Table], object], path: str = "") -> tuple[object, list[str]]:
    """Return what was taken, and the sentences that were noted, each without the name of the file."""
    faults = Faults()
    taken = take(Table(values, faults, path))
    try:
        faults.raise_any()
    except PackFaulty as error:
        return taken, [each.removeprefix("campaign.toml: ") for each in error.faults]
    return taken, []


@given(PRINTED, st.sampled_from(["", " ", "\n", "\t "]))
def test_a_text_comes_without_what_stands_around_it(word: str, around: str):
    assert read({"title": around + word + around}, lambda table: table.text("title")) == (word, [])


@given(NO_TEXT)
def test_what_is_no_text_is_named_and_stands_for_nothing(value: object):
    assert read({"title": value}, lambda table: table.text("title")) == ("", ["title must be a text."])


@pytest.mark.parametrize(
    ("values", "default", "taken", "said"),
    [
        ({}, None, "", ["title is missing. Add it as a text."]),
        ({}, "", "", []),
        ({}, "as before", "as before", []),
        ({"title": ""}, None, "", ["title is empty. Write it."]),
        ({"title": " \n"}, None, "", ["title is empty. Write it."]),
        ({"title": ""}, "", "", []),
    ],
)
def test_a_text_is_missing_only_where_nothing_stands_for_it(values, default, taken, said):
    assert read(values, lambda table: table.text("title", default)) == (taken, said)


@pytest.mark.parametrize(("longest", "over"), [(10, 0), (10, 1), (LONGEST_TEXT, 0), (LONGEST_TEXT, 1)])
def test_a_text_may_be_as_long_as_allowed_and_no_letter_longer(longest: int, over: int):
    text = "é" * (longest + over)
    said = [f"title is longer than {longest} characters. Shorten it."] * over
    assert read({"title": text}, lambda table: table.text("title", longest=longest)) == (text, said)


@pytest.mark.parametrize("breaks", ["\n", "\t", "\r\n"])
def test_a_line_holds_nothing_that_breaks_it(breaks: str):
    taken = read({"name": f"Harbour{breaks}Residents"}, lambda table: table.line("name", 80))
    assert taken[1] == ["name must be one line of text."]


@pytest.mark.parametrize(
    ("breaks", "called"), [("\n", "U+000A"), ("\u202e", "U+202E (right"), ("\u200f", "U+200F (right")]
)
def test_a_line_that_is_sealed_names_what_may_not_stand_in_it(breaks: str, called: str):
    (said,) = read({"name": f"Harbour{breaks}Residents"}, lambda table: table.sealed_line("name", 80))[1]
    assert said.startswith(f"name must be one line of text without {called}")
    assert read({"name": "Harbour Residents"}, lambda table: table.sealed_line("name", 80)) == ("Harbour Residents", [])


@pytest.mark.parametrize("value", ["harbour", "Harbour", "harbour trees", "harbour\n", "7harbour", "h" * 65])
def test_a_pattern_is_for_all_of_the_text(value: str):
    _, said = read({"id": value}, lambda table: table.matching("id", "[a-z]+", "small letters"))
    wanted = {"harbour": [], "harbour\n": []}  # what stands around a text is no part of it
    long = ["id is longer than 64 characters. Shorten it."]
    assert said == wanted.get(value, long if len(value) > 64 else ["id must be small letters."])


@given(st.dates())
def test_a_day_is_read_as_a_text_and_as_tomls_own(day: date):
    for written in (f"opens = {day.isoformat()}", f'opens = "{day.isoformat()}"'):
        taken = read(tomllib.loads(written), lambda table: table.day("opens"))
        assert taken == (day.isoformat(), [])


@pytest.mark.parametrize("value", ["soon", "2026-02-30", "2026-8-1", "20260801", datetime(2026, 8, 1), 20260801, True])  # noqa: DTZ001
def test_what_is_no_day_is_refused_and_none_is_no_fault(value: object):
    taken = read({"opens": value}, lambda table: table.day("opens"))
    assert taken == ("", ["opens must be a day such as 2026-06-27."])
    assert read({}, lambda table: table.day("opens")) == ("", [])


@given(st.lists(PRINTED, min_size=1, max_size=50))
def test_a_list_of_texts_comes_whole_and_in_its_order(texts: list[str]):
    assert read({"asks": [f" {each} " for each in texts]}, lambda table: table.texts("asks")) == (tuple(texts), [])


@pytest.mark.parametrize("value", [[], ["a"] * 51, ["a", ""], ["a", " "], ["a", 1], [["a"]], [True]])
def test_a_list_that_is_empty_too_long_or_of_something_else_gives_nothing(value: list[object]):
    assert read({"asks": value}, lambda table: table.texts("asks")) == ((), ["asks must be a list of one to 50 texts."])
    assert read({}, lambda table: table.optional_texts("asks")) == ((), [])
    assert read({}, lambda table: table.texts("asks")) == ((), ["asks is missing. Add it as a list of texts."])


@pytest.mark.parametrize(
    ("value", "taken", "said"),
    [
        (0, 0, []),
        (1_000_000_000, 1_000_000_000, []),
        (-1, -1, ["goal must be a number from 0 to 1,000,000,000."]),
        (1_000_000_001, 1_000_000_001, ["goal must be a number from 0 to 1,000,000,000."]),
        (True, 0, ["goal must be a whole number."]),
        ("7", 0, ["goal must be a whole number."]),
        (7.0, 0, ["goal must be a whole number."]),
    ],
)
def test_a_number_is_whole_within_bounds_and_true_is_none(value: object, taken: int, said: list[str]):
    assert read({"goal": value}, lambda table: table.number("goal")) == (taken, said)


@pytest.mark.parametrize("default", [True, False])
def test_yes_or_no_is_what_stands_there_and_else_what_is_usual(default):
    def take(table: Table) -> bool:
        return table.yes_no("count_only_offered", default=default)

    assert read({}, take) == (default, [])
    for value in (True, False):
        assert read({"count_only_offered": value}, take) == (value, [])
    for value in (0, 1, "yes", "true", []):
        assert read({"count_only_offered": value}, take) == (default, ["count_only_offered must be true or false."])


def test_a_choice_is_one_of_its_words_and_the_first_stands_for_any_other():
    def take(table: Table) -> str:
        return table.choice("asked", ("required", "optional"))

    assert read({"asked": "optional"}, take) == ("optional", [])
    assert read({"asked": "Optional"}, take) == (
        "required",
        ["asked is “Optional”; it must be one of: required, optional."],
    )
    assert read({}, take) == ("required", ["asked is missing. Add it as a text."])


def test_a_key_that_nobody_asked_for_is_a_typing_mistake_and_is_named_with_its_place():
    def take(table: Table) -> None:
        inner = table.table("controller")
        inner.text("name")
        inner.close()
        for each in table.tables("consents"):
            each.text("id")
            each.close()
        table.close()

    values = {
        "controller": {"name": "Residents", "adress": "1 Quay"},
        "consents": [{"id": "updates"}, {"id": "calls", "emial": ""}],
        "golas": 7,
    }
    assert read(values, take)[1] == [
        "controller.adress is not known. Check its spelling, or take it out.",
        "consents[2].emial is not known. Check its spelling, or take it out.",
        "golas is not known. Check its spelling, or take it out.",
    ]


def test_of_a_table_that_is_none_only_that_is_said():
    def take(table: Table) -> str:
        return table.table("controller").text("name")

    assert read({"controller": "Residents"}, take) == ("", ["controller must be a table."])
    assert read({}, take) == ("", ["controller is missing. Add it as a table."])
    assert read({}, lambda table: table.optional_table("controller")) == (None, [])


@pytest.mark.parametrize("value", [[{}] * 51, [{}, 1], ["a"]])
def test_a_list_of_tables_has_fifty_at_most_and_nothing_else_in_it(value: list[object]):
    said = ["consents must be a list of at most 50 tables."]
    assert read({"consents": value}, lambda table: table.tables("consents")) == ([], said)
    assert read({}, lambda table: table.tables("consents")) == ([], [])
    assert len(read({"consents": [{}] * 50}, lambda table: table.tables("consents"))[0]) == 50  # type: ignore[arg-type]


def test_each_language_of_the_pack_has_its_text_and_no_other_language_has_one():
    def take(table: Table) -> dict[str, str]:
        return table.per_language("why", ("en", "fr"))

    assert read({"why": {"en": "Printed.", "fr": "Imprimé."}}, take) == ({"en": "Printed.", "fr": "Imprimé."}, [])
    assert read({"why": {"en": "Printed.", "de": "Gedruckt."}}, take) == (
        {"en": "Printed.", "fr": ""},
        ["why.fr is missing. Add it as a text.", "why.de is not known. Check its spelling, or take it out."],
    )


@given(st.integers(0, 150))
def test_one_reading_names_a_hundred_faults_and_what_is_read_goes_on(many: int):
    values = {f"key{number}": 1 for number in range(many)}
    _, said = read(values, lambda table: table.close())
    assert len(said) == min(many, 100)

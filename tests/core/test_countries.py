"""Countries under the names people use, found however they are typed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.countries import (
    countries,
    country_codes,
    country_label,
    fold,
    is_country,
    search_countries,
)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_country_is_listed_once_with_a_label_of_its_own(language):
    listed = countries(language, "CA")
    assert len(listed) == len({country.code for country in listed}) == 250
    assert {country.code for country in listed} == country_codes()
    assert len({country.label for country in listed}) == 250
    assert all(country.label.strip() for country in listed)


@pytest.mark.parametrize(
    ("code", "english", "french"),
    [("XK", "Kosovo", "Kosovo"), ("TW", "Taiwan", "Taïwan"), ("PS", "Palestine", "Palestine"),
     ("RU", "Russia", "Russie"), ("CA", "Canada", "Canada"), ("GB", "United Kingdom", "Royaume-Uni"),
     ("KR", "South Korea", "Corée du Sud"),
     ("US", "United States", "États-Unis"), ("BO", "Bolivia", "Bolivie")],
)  # fmt: skip
def test_a_country_is_called_what_people_call_it(code, english, french):
    assert (country_label(code, "en"), country_label(code, "fr")) == (english, french)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_label_is_turned_round_a_comma_or_names_a_form_of_state(language):
    labels = [country.label for country in countries(language, "CA")]
    assert {label.split(",")[0] for label in labels if "," in label} <= {"Bonaire", "Saint Helena", "Sainte-Hélène"}
    stately = re.compile(r"(Republic|Province|State|République|État)\b.* (of|de|du|d’)\b|Islami")
    assert [label for label in labels if stately.search(label)] == []


@pytest.mark.parametrize("first", ["CA", "XK"])
def test_the_campaigns_own_country_stands_on_top_and_the_rest_by_label(first):
    top, *rest = countries("fr", first)
    assert top.code == first
    labels = [fold(country.label) for country in rest]
    assert labels == sorted(labels)
    assert labels.index("etats unis") < labels.index("ethiopie")


@pytest.mark.parametrize(
    ("query", "language", "code"),
    [("reunion", "fr", "RE"), ("RÉUNION", "en", "RE"), ("cote d'ivoire", "fr", "CI"), ("Côte d’Iv", "en", "CI"),
     ("germany", "fr", "DE"), ("Allem", "fr", "DE"), ("russia", "fr", "RU"), ("turkiye", "en", "TR"),
     ("  united   king", "en", "GB"), ("guinée-bissau", "fr", "GW"), ("kosovo", "fr", "XK")],
)  # fmt: skip
def test_a_country_is_found_without_accents_in_any_case_or_by_its_english_name(query, language, code):
    assert search_countries(query, language, "CA")[0].code == code


def test_what_begins_with_the_query_comes_before_what_holds_it():
    found = [country.code for country in search_countries("gu", "en", "CA")]
    assert found.index("GT") < found.index("AG")  # Guatemala, then Antigua and Barbuda


def test_an_empty_query_shows_everything_and_a_senseless_one_nothing():
    assert search_countries("", "en", "CA") == countries("en", "CA")
    assert search_countries("qqq", "en", "CA") == ()


def test_a_language_without_labels_falls_back_to_english():
    assert country_label("DE", "tlh") == "Germany"


@pytest.mark.parametrize("code", ["", "ca", "CAN", "XX", "EU", "ZZ"])
def test_nothing_else_is_a_country(code):
    assert not is_country(code)


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.sampled_from(["en", "fr"]))
def test_a_search_finds_each_country_once_whatever_is_typed(query, language):
    found = search_countries(query, language, "CA")
    assert len(found) == len(set(found))
    assert set(found) <= set(countries(language, "CA"))

"""One table of names: whatever the kiosk finds, a table of the web petition may say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.countries import (
    countries,
    country_codes,
    languages,
    names_elsewhere,
    names_in_use,
    search_countries,
    spellings,
)
from desktop.core.country_from_text import find_country


@pytest.mark.parametrize(
    ("said", "code"),
    [("CA", "CA"), ("ca", "CA"), ("CAN", "CA"), ("ＣＡ", "CA"), ("CANADÁ", "CA"), ("加拿大", "CA"), ("UK", "GB"),
     ("The Netherlands", "NL"), ("U.S.A.", "US"), ("Turkey", "TR"), ("Deutschland", "DE"), ("Österreich", "AT"),
     ("Polska", "PL"), ("대한민국", "KR"), ("中國", "CN"), ("ไทย", "TH"), ("ایران", "IR"), ("Canada (CA)", "CA"),
     ("Bosnia & Herzegovina", "BA"), ("St. Lucia", "LC"), ("Myanmar (Burma)", "MM"), ("Côte d'Ivoire", "CI"),
     ("Congo (Brazzaville)", "CG"), ("Congo, The Democratic Republic of the", "CD"), ("Korea, Republic of", "KR"),
     ("Iran, Islamic Republic of", "IR"), ("Trinidad & Tobago", "TT"), ("Kosovo", "XK"), ("UAE", "AE"),
     ("CA - Canada", "CA"), ("Canada, CA", "CA"), ("Canada (Québec)", "CA"), ("🇨🇦", "CA"), ("CANADA / CA", "CA")],
)  # fmt: skip
def test_a_country_is_known_by_its_codes_and_by_whatever_people_call_it(said, code):
    assert find_country(said) == code


@pytest.mark.parametrize(
    "said",
    ["", " ", "Unknown", "ZZ", "Yugoslavia", "124", "Congo", "Korea", "Конго", "()", "n/a", "Georgia (USA)", "CA, USA",
     "Atlanta, Georgia", "Ontario, CA", "🇿🇿", "Kongo"],
)  # fmt: skip
def test_what_is_no_country_or_may_be_two_is_none(said):
    assert find_country(said) == ""


@pytest.mark.parametrize("language", languages())
def test_every_label_of_the_kiosk_and_every_name_it_finds_leads_a_table_to_the_same_country(language):
    for country in countries(language, "CA"):
        assert find_country(country.label) == country.code
        for name in names_in_use(country.code):
            assert find_country(name) == country.code, name
            assert search_countries(name, language, "CA")[0].code == country.code, name


@pytest.mark.parametrize(
    ("said", "code"),
    [("Frankreich", "FR"), ("Włochy", "IT"), ("Stati Uniti", "US"), ("Alemanha", "DE"), ("Verenigd Koninkrijk", "GB"),
     ("Birleşik Krallık", "GB"), ("Tyskland", "DE"), ("Saksa", "DE"), ("Niemcy", "DE"), ("Německo", "DE"),
     ("Németország", "DE"), ("Elveția", "CH"), ("Γαλλία", "FR"), ("צרפת", "FR"), ("فرانسه", "FR"), ("फ़्रांस", "FR"),
     ("フランス", "FR"), ("프랑스", "FR"), ("ฝรั่งเศส", "FR"), ("Pháp", "FR"), ("Perancis", "FR"), ("Francija", "FR"),
     ("Франция", "FR"), ("საქართველო", "GE"), ("Հայաստան", "AM"), ("Kalaallit Nunaat", "GL")],
)  # fmt: skip
def test_countries_are_known_in_languages_that_the_screens_do_not_speak(said, code):
    assert find_country(said) == code
    assert search_countries(said, "en", "CA")[0].code == code


def test_a_name_from_elsewhere_is_of_one_country_and_never_beside_what_our_own_languages_say():
    named = [(name, code) for code in country_codes() for name in names_elsewhere(code)]
    assert len(named) > 5000
    assert [(name, code, find_country(name)) for name, code in named if find_country(name) != code] == []
    assert [name for name, _ in named if name not in spellings(name)] == [], "run packaging/country_names.py"


def test_every_other_name_is_of_a_country_and_of_one_only():
    named = [(name, code) for code in country_codes() for name in names_in_use(code)]
    assert len(named) == len(set(named)) == len({name for name, _ in named})
    assert len(named) > 250


@given(st.text(max_size=40))
def test_whatever_stands_in_a_cell_is_one_of_our_countries_or_none(text):
    assert find_country(text) in country_codes() | {""}

"""What is nobody's name and no postal code, and would be printed: addresses and phone numbers, in every script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.contact_details import _postal_rules
from desktop.core.countries import country_codes
from desktop.core.misplaced_contact import find_misplaced


@pytest.mark.parametrize(
    "text", ["claire@example.org", "Claire claire@example.org Roy", "claire＠example.org", "a @ b.ca", "я@пример.рф"]
)
@pytest.mark.parametrize("is_code", [True, False])
def test_an_address_is_found_wherever_it_stands(text, is_code):
    assert find_misplaced(text, "CA", is_code=is_code) == "an_email"


@pytest.mark.parametrize(
    "text",
    ["613 555 0123", "+16135550123", "(613) 555-0123", "Ann 613.555.0123", "٦١٣٥٥٥٠١٢٣", "613–555–0123"],
)
def test_a_phone_number_is_found_in_a_name_and_in_a_code_of_a_country_without_such(text):
    assert find_misplaced(text, "CA", is_code=False) == "a_phone"
    assert find_misplaced(text, "CA", is_code=True) == "a_phone"
    assert find_misplaced(text, "", is_code=True) == "a_phone"


@pytest.mark.parametrize(
    "name",
    ["Ann Lee", "X Æ A-12", "Renée (Max)", "3rd Lee", "Ann @ home", "王小明", "Zoë 123456", "عائشة", "@"],
)
def test_names_are_left_alone(name):
    assert find_misplaced(name, "CA", is_code=False) is None


@pytest.mark.parametrize("country", sorted(country_codes()))
def test_every_country_s_own_postal_codes_are_none(country):
    _, examples = _postal_rules(country)
    assert [text for text in examples if find_misplaced(text, country, is_code=True)] == []


@given(st.text(max_size=60), st.booleans())
def test_whatever_is_typed_there_is_an_answer(text, is_code):
    assert find_misplaced(text, "CA", is_code=is_code) in (None, "an_email", "a_phone")

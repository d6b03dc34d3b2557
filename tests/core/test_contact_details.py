"""E-mail, postal code and phone in the many forms people write them."""

import pytest

from desktop.core.contact_details import (
    _postal_rules,
    is_email,
    is_phone,
    tidy_email,
    tidy_phone,
    tidy_postal_code,
)
from desktop.core.countries import country_codes


@pytest.mark.parametrize(
    "address",
    ["noor@example.org", "noor+pride@example.org", "n.o.o.r@sub.example.co.uk", "o'brien@example.org",
     "noor@münchen.example.org", "пример@пример.рф", "ñandú@example.org", "a@b.museum", "1@2.ca", "x_y-z@example.org"],
)  # fmt: skip
def test_an_address_that_mail_could_reach_is_taken(address):
    assert is_email(address)
    assert tidy_email(address) == address


@pytest.mark.parametrize(
    "address",
    ["", "noor", "noor@", "@example.org", "noor@example", "noor@@example.org", "noor@example..org", "a b@example.org",
     ".noor@example.org", "noor@-example.org", "noor@example.org,x@example.org", "Noor <noor@example.org>",
     f"a@{'b' * 64}.org", "noor@[127.0.0.1]", "noor@exa\u202emple.org"],
)  # fmt: skip
def test_what_no_mail_could_reach_is_not(address):
    assert not is_email(address)
    assert tidy_email(address) == address


def test_the_domain_is_written_small_and_the_name_before_it_left_alone():
    assert tidy_email("Noor.H@EXAMPLE.Org") == "Noor.H@example.org"


@pytest.mark.parametrize(
    ("text", "country", "tidied"),
    [
        ("613-555-0123", "CA", "+16135550123"), ("(613) 555 0123", "US", "+16135550123"),
        ("+33 1 23 45 67 89", "CA", "+33123456789"), ("01 23 45 67 89", "FR", "+33123456789"),
        ("020 7946 0123", "GB", "+442079460123"), ("030 123456", "DE", "+4930123456"),
        ("+383 44 123 456", "CA", "+38344123456"), ("044 123 456", "XK", "+38344123456"),
        ("٠١٠ ١٢٣٤ ٥٦٧٨", "EG", "+201012345678"), ("+1 613 555 0123", "AQ", "+16135550123"),
    ],
)  # fmt: skip
def test_a_phone_is_read_as_its_country_dials_it(text, country, tidied):
    assert is_phone(text, country)
    assert tidy_phone(text, country) == tidied


@pytest.mark.parametrize(
    ("text", "country"), [("", "CA"), ("12", "CA"), ("hello", "CA"), ("1" * 32, "CA"), ("+999 12 34 56", "CA"),
                          ("613-555-0123", ""), ("0123", "AQ")]
)  # fmt: skip
def test_what_nobody_could_dial_is_left_as_it_is(text, country):
    assert not is_phone(text, country)
    assert tidy_phone(text, country) == text


@pytest.mark.parametrize(
    ("text", "country"),
    [("613 555 0123 ext. 45", "CA"), ("613-555-0123 x45", "US"), ("613 555 0123;ext=45", "CA"), ("555-0123", "CA"),
     ("5550123", "US"), ("613 555 0123 / 0124", "CA"), ("613 555 0123 (evenings)", "CA"), ("1-800-FLOWERS", "US")],
)  # fmt: skip
def test_a_phone_that_says_more_or_less_than_a_whole_number_is_left_as_it_is(text, country):
    assert tidy_phone(text, country) == text


@pytest.mark.parametrize(
    ("text", "country", "tidied"),
    [
        ("k1a0b1", "CA", "K1A 0B1"), ("K1A-0B1", "CA", "K1A 0B1"), (" k1a 0b1".strip(), "CA", "K1A 0B1"),
        ("ec1y8sy", "GB", "EC1Y 8SY"), ("m25bq", "GB", "M2 5BQ"), ("bfpo61", "GB", "BFPO 61"), ("90210", "US", "90210"),
        ("22162 1010", "US", "22162-1010"), ("1234ab", "NL", "1234 AB"), ("1540023", "JP", "154-0023"),
        ("75001", "FR", "75001"), ("01310100", "BR", "01310-100"),
    ],
)  # fmt: skip
def test_a_postal_code_is_written_as_its_country_writes_it(text, country, tidied):
    assert tidy_postal_code(text, country) == tidied


@pytest.mark.parametrize(
    ("text", "country"), [("K1A 0B", "CA"), ("hello", "CA"), ("12-34", "XK"), ("", "CA"), ("?", "")]
)
def test_a_postal_code_we_do_not_know_is_left_as_it_is(text, country):
    assert tidy_postal_code(text, country) == text


@pytest.mark.parametrize("country", sorted(country_codes()))
def test_each_countrys_own_examples_are_written_right_already_with_or_without_their_spaces(country):
    for example in _postal_rules(country)[1]:
        assert tidy_postal_code(example, country) == example
        assert tidy_postal_code(example.lower(), country) == example

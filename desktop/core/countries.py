"""Countries and territories: ISO 3166-1 with labels people use, sorted and searched in the signer's language."""

import gettext
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache

import pycountry

from desktop.core.resources import resource

KOSOVO = "XK"  # user-assigned: in use by the EU and others, absent from ISO 3166-1


@dataclass(frozen=True, slots=True)
class Country:
    """An alpha-2 code and what to call it in one language."""

    code: str
    label: str


@cache
def country_codes() -> frozenset[str]:
    """Return every alpha-2 code a signer may choose."""
    return frozenset(country.alpha_2 for country in pycountry.countries) | {KOSOVO}


def is_country(code: str) -> bool:
    """Say whether this is one of our alpha-2 codes."""
    return code in country_codes()


def country_label(code: str, language: str) -> str:
    """Return what to call a country in a language (English where the language has no name for it)."""
    return _labels(language)[code]


@cache
def countries(language: str, first: str) -> tuple[Country, ...]:
    """Return all countries by label, with the campaign's own one on top."""
    listed = [Country(code, label) for code, label in _labels(language).items()]
    return tuple(sorted(listed, key=lambda country: (country.code != first, fold(country.label))))


def search_countries(query: str, language: str, first: str) -> tuple[Country, ...]:
    """Return the countries a query means, in the signer's language or English; those that begin with it come first."""
    wanted = fold(query)
    listed = [(_names(country.code, language), country) for country in countries(language, first)]
    begins = [country for names, country in listed if any(name.startswith(wanted) for name in names)]
    holds = [country for names, country in listed if any(wanted in name for name in names)]
    return tuple(dict.fromkeys(begins + holds))


def fold(text: str) -> str:
    """Return text for comparing: no accents, no case, hyphens and apostrophes as spaces."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = (character for character in decomposed if not unicodedata.combining(character))
    return " ".join("".join(letter if letter.isalnum() else " " for letter in letters).split())


@cache
def _names(code: str, language: str) -> tuple[str, ...]:
    return tuple({fold(_labels(language)[code]), fold(_labels("en")[code])})


@cache
def _labels(language: str) -> dict[str, str]:
    ours: dict[str, str] = tomllib.loads(resource("countries.toml").read_text("utf-8")).get(language, {})
    theirs = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, [language], fallback=True)
    labels = {}
    for country in pycountry.countries:
        common = getattr(country, "common_name", None)
        # Some common names are untranslated in some languages; the full name then is.
        translated = theirs.gettext(common) if common else None
        name = translated if translated and (language == "en" or translated != common) else theirs.gettext(country.name)
        labels[country.alpha_2] = ours.get(country.alpha_2, name)
    return labels | {KOSOVO: ours.get(KOSOVO, "Kosovo")}

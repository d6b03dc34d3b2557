"""Countries and territories: ISO 3166-1 with labels people use, sorted and searched in the signer's language."""

import gettext
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any

import pycountry

from desktop.core.collation import in_order, loose, pinyin
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
    return tuple(sorted(listed, key=lambda country: (country.code != first, fold(in_order(country.label, language)))))


def search_countries(query: str, language: str, first: str) -> tuple[Country, ...]:
    """Return the countries a query means; those it is the whole name of come first, then those that begin with it.

    Searched are the signer's language, English, other names in use, and pinyin where labels are Chinese.
    """
    wanted = loose(fold(query))
    listed = [(_names(country.code, language), country) for country in countries(language, first)]
    whole = [country for names, country in listed if wanted in names]
    begins = [country for names, country in listed if any(name.startswith(wanted) for name in names)]
    holds = [country for names, country in listed if any(wanted in name for name in names)]
    return tuple(dict.fromkeys(whole + begins + holds))


def fold(text: str) -> str:
    """Return text for comparing: no accents, no case, hyphens and apostrophes as spaces."""
    small = unicodedata.normalize("NFKD", text).casefold()  # decomposed first: 𝓐 has no small letter, its A has
    return " ".join("".join(map(_folded, unicodedata.normalize("NFKD", small))).split())


@cache  # of a million names most letters are the same few hundred
def _folded(character: str) -> str:
    if character.isalnum():
        return character
    category = unicodedata.category(character)
    if unicodedata.combining(character) or category == "Cf" or "VARIATION SELECTOR" in unicodedata.name(character, ""):
        return ""
    # Marks without a combining class are vowels of Indian and other scripts: सीता and सुता are two people.
    return character if category in ("Mn", "Mc") else " "


@cache
def _names(code: str, language: str) -> frozenset[str]:
    label = _labels(language)[code]
    names = {label, in_order(label, language), _labels("en")[code], *_table().get("also", {}).get(code, ())}
    if language.startswith("zh"):
        names.add("".join(syllable[0] for syllable in pinyin(label).split()))  # initials: jnd for 加拿大
    return frozenset(loose(fold(name)) for name in names)


@cache
def _labels(language: str) -> dict[str, str]:
    base = language.partition("_")[0]  # en_GB and es_MX have no table of their own
    ours: dict[str, str] = _table().get(language) or _table().get(base, {})
    theirs = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, [language], fallback=True)
    labels = {}
    for country in pycountry.countries:
        common = getattr(country, "common_name", None)
        # Some common names are untranslated in some languages; the full name then is.
        translated = theirs.gettext(common) if common else None
        name = translated if translated and (base == "en" or translated != common) else theirs.gettext(country.name)
        labels[country.alpha_2] = ours.get(country.alpha_2, name)
    return labels | {KOSOVO: ours.get(KOSOVO, "Kosovo")}


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(resource("countries.toml").read_text("utf-8"))

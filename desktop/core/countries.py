"""Countries and territories: ISO 3166-1 with labels people use, sorted and searched in the signer's language."""

import json
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop.core.country_name_order import in_order, loose, pinyin
from desktop.core.resources import resource

KOSOVO = "XK"  # user-assigned: in use by the EU and others, absent from ISO 3166-1
_TRADITIONAL = ("zh_TW", "zh_HK")  # what else Chinese calls a country: 義大利, 意大利
# Words that people leave out or write as &, folded; and a word that most write short.
_SMALL = frozenset(["the", "and", "et", "y", "и", "і", "та"])
_SHORT = {"st": "saint", "ste": "sainte"}
# ISO 3166-1 as pycountry has it, which takes long to load: a code is looked at before there is anything on the screen.
_CODES = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO "
    "FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE "
    "JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO "
    "MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW "
    "PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM "
    "TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
)


@dataclass(frozen=True, slots=True)
class Country:
    """An alpha-2 code and what to call it in one language."""

    code: str
    label: str


@cache
def country_codes() -> frozenset[str]:
    """Return every alpha-2 code a signer may choose."""
    return frozenset(_CODES.split()) | {KOSOVO}


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

    Searched are the signer's language, English, other names in use, and pinyin where labels are Chinese; of our other
    languages whole names, and what begins with it where nothing else is found.
    """
    wanted = tuple(spellings(query))
    if not wanted:
        return countries(language, first)
    listed = [(_names(country.code, language), country) for country in countries(language, first)]
    abroad = [(_names_abroad(country.code), country) for _, country in listed]
    whole = [country for names, country in listed + abroad if not names.isdisjoint(wanted)]
    begins = [country for names, country in listed if any(name.startswith(wanted) for name in names)]
    holds = [country for names, country in listed if any(each in name for name in names for each in wanted)]
    found = whole + begins + holds
    found = found or [country for names, country in abroad if any(name.startswith(wanted) for name in names)]
    return tuple(dict.fromkeys(found))


def spellings(name: str) -> frozenset[str]:
    """Return the forms in which a name is compared: as it is written, and without small words, saints in full."""
    folded = fold(name)
    words = (_SHORT.get(word, word) for word in folded.split() if word not in _SMALL)
    return frozenset({loose(folded), loose(" ".join(words))} - {""})


@cache
def names_in_use(code: str) -> tuple[str, ...]:
    """Return what else people call a country, at home and elsewhere, in whatever language."""
    return tuple(_table()["also"].get(code, ()))


@cache
def names_elsewhere(code: str) -> frozenset[str]:
    """Return its names in languages that the screens do not speak, as they are compared; each is of no other country.

    They are kept as they are compared, since a window would wait for five thousand names to be folded.
    """
    return frozenset(_elsewhere().get(code, ()))


def languages() -> tuple[str, ...]:
    """Return the languages that have labels of their own."""
    return tuple(section for section in _table() if section not in ("also", "two"))


@cache
def names_of_two() -> frozenset[str]:
    """Return the names, as they are compared, that two countries have."""
    return frozenset(form for name in _table()["two"]["names"] for form in spellings(name))


def fold(text: str) -> str:
    """Return text for comparing: no accents, no case, hyphens and apostrophes as spaces."""
    if text.isascii():
        return " ".join(text.casefold().translate(_SIGNS).split())
    small = unicodedata.normalize("NFKD", text).casefold()  # decomposed first: 𝓐 has no small letter, its A has
    return " ".join("".join(map(_folded, unicodedata.normalize("NFKD", small))).split())


_SIGNS = {place: " " for place in range(128) if not chr(place).isalnum()}


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
    names = {label, in_order(label, language), _labels("en")[code], *names_in_use(code)}
    if language.startswith("zh"):
        names.add("".join(syllable[0] for syllable in pinyin(label).split()))  # initials: jnd for 加拿大
        names.update(_labels(each)[code] for each in _TRADITIONAL)
    return frozenset(form for name in names for form in spellings(name))


@cache
def _names_abroad(code: str) -> frozenset[str]:
    ours = (_labels(language)[code] for language in languages())
    return names_elsewhere(code).union(*map(spellings, ours))


@cache
def _labels(language: str) -> dict[str, str]:
    import gettext

    import pycountry

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
def _elsewhere() -> dict[str, list[str]]:
    names: dict[str, list[str]] = json.loads(resource("country_names.json").read_text("utf-8"))
    return names


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(resource("countries.toml").read_text("utf-8"))

"""Writes resources/country_names.json: what countries are called in languages that the screens do not speak.

Two libraries we have anyway know it: Qt what each country calls itself (Unicode's CLDR), pycountry the names of all
countries in the languages below (Debian's iso-codes). Run it after an update of either:
`python packaging/country_names.py`; with `--check` it only says whether the file is what it would write.
"""

import gettext
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pycountry
from PySide6.QtCore import QLocale

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop.core.countries import is_country, names_of_two, spellings
from desktop.core.country_from_text import names_of_ours

FILE = Path(__file__).resolve().parent.parent / "resources" / "country_names.json"
LANGUAGES = (
    *("de", "it", "pl", "pt", "pt_BR", "nl", "tr", "sv", "da", "nb", "fi", "is", "et", "lv", "lt", "cs", "sk", "hu"),
    *("ro", "sl", "hr", "sr", "bg", "mk", "sq", "el", "ca", "eu", "gl", "ga", "cy", "be", "ka", "hy", "az", "kk"),
    *("he", "fa", "hi", "bn", "pa", "ta", "ja", "ko", "th", "vi", "id", "sw", "af", "eo"),
)


def text() -> str:
    """Return the file's text: a line a country, only names that tell one from all others, as they are compared."""
    meant = defaultdict(set)
    for code, name in (*_own_names(), *_names_abroad()):
        for form in spellings(name):
            meant[form].add(code)
    known = names_of_ours() | names_of_two()
    found = defaultdict(set)
    for form, codes in meant.items():
        if len(codes) == 1 and form not in known and len(form) > 2:
            found[codes.pop()].add(form)
    lines = (f'"{code}": {json.dumps(sorted(names), ensure_ascii=False)}' for code, names in sorted(found.items()))
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _own_names() -> Iterator[tuple[str, str]]:
    any_ = (QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry)
    for locale in QLocale.matchingLocales(*any_):
        code = QLocale.territoryToCode(locale.territory())
        if is_country(code) and locale.nativeTerritoryName():
            yield code, locale.nativeTerritoryName()


def _names_abroad() -> Iterator[tuple[str, str]]:
    for language in LANGUAGES:
        theirs = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, [language])
        for country in pycountry.countries:
            if country.name == "Congo":  # in every language a name of two countries
                continue
            for name in {country.name, getattr(country, "common_name", country.name)}:
                said = theirs.gettext(name)
                if said != name:
                    yield country.alpha_2, said


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit(FILE.read_text("utf-8") != text())
    FILE.write_text(text(), "utf-8")

"""People whose signatures are known to be one's or another's: families, namesakes, who sign again, and how they slip.

Nothing here looks at the rules that are measured: a slip may fall on any letter, names of a family may differ by one.
"""

import random
import tomllib
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

_AGAIN = 0.15  # of the people, how many sign a second time
_SHARED = 0.08  # of the households, how many are of several people with one mailbox
_HOSTS = ("gmail.com", "example.org", "example.net", "mail.example")
_COUNTRIES = ("CA", "US", "FR", "DE", "IN", "VN")


@dataclass(frozen=True, slots=True)
class Signed:
    """One signature. `who` is the truth; `how` says what was done to it, for a second one of somebody."""

    who: int
    script: str
    how: str
    given: str
    family: str
    email: str
    country: str
    postal_code: str
    at: int


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one script."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    alike: tuple[tuple[str, str], ...]


@cache
def scripts() -> dict[str, tuple[int, Names]]:
    """Return the names of each script, and how often it is drawn."""
    read = tomllib.loads(Path(__file__).with_name("names.toml").read_text("utf-8"))
    return {
        script: (
            said.get("more", 1),
            Names(
                tuple(said["given"].split()),
                tuple(said["family"].split()),
                tuple((one, other) for one, other in (each.split("/") for each in said["alike"].split())),
            ),
        )
        for script, said in read.items()
    }


def signatures(people: int, seed: int = 1) -> list[Signed]:
    """Return the signatures of so many people, in the order in which they signed."""
    chance = random.Random(seed)  # noqa: S311 - the same people every time, not a secret
    drawn = [script for script, (more, _) in scripts().items() for _ in range(more)]
    found: list[Signed] = []
    while (known := found[-1].who + 1 if found else 0) < people:
        found += _household(chance, chance.choice(drawn), known, people - known)
    again = [_again(chance, each) for each in found if chance.random() < _AGAIN]
    return sorted(found + again, key=lambda each: each.at)


def _household(chance: random.Random, script: str, first: int, most: int) -> Iterator[Signed]:
    names = scripts()[script][1]
    count = min(most, chance.choice((2, 2, 3, 4)) if chance.random() < _SHARED else 1)
    family, country = chance.choice(names.family), chance.choice(_COUNTRIES)
    email = f"p{first}.{chance.choice('abcdef')}@{chance.choice(_HOSTS)}" if count > 1 or chance.random() < 0.92 else ""
    postal_code = f"K{first % 10}A {first // 10 % 10}B{first // 100 % 10}" if chance.random() < 0.4 else ""
    given = chance.sample(names.given, min(count, len(names.given)))
    if count > 1 and chance.random() < 0.35:
        alike = chance.choice(names.alike)
        given = [*alike, *(each for each in given if each not in alike)][:count]
    for place, name in enumerate(given):
        yield Signed(first + place, script, "", name, family, email, country, postal_code, chance.randrange(10**6))


def _again(chance: random.Random, one: Signed) -> Signed:
    how = chance.choice(tuple(_WAYS))
    return replace(_WAYS[how](chance, one), how=how, at=10**6 + chance.randrange(10**6))


def _slip(chance: random.Random, one: Signed) -> Signed:
    """Leave out, double, change or exchange a letter of either part, wherever it may be."""
    box = chance.choice([name for name in ("given", "family") if len(getattr(one, name)) > 1] or ["given"])
    text = getattr(one, box)
    place = chance.randrange(len(text))
    other = chance.choice(chance.choice(scripts()[one.script][1].given))
    slipped = chance.choice(
        (
            text[:place] + text[place + 1 :],
            text[:place] + text[place] + text[place:],
            text[:place] + other.lower() + text[place + 1 :],
            text[:place] + text[place + 1 : place + 2] + text[place] + text[place + 2 :],
        )
    )
    return replace(one, **{box: slipped or text})


def _unmarked(_chance: random.Random, one: Signed) -> Signed:
    """Leave out the accents of an alphabet, as on a keyboard without them; other scripts have none."""
    alphabets = ("LATIN", "GREEK", "CYRILLIC")

    def bare(text: str) -> str:
        if not all(unicodedata.name(each, "").startswith((*alphabets, "APOS", "HYPHEN")) for each in text):
            return text
        text = text.translate(str.maketrans("łđøışæðŁĐØİÞþ", "ldoisadLDOITt"))
        parts = unicodedata.normalize("NFD", text)
        return "".join(each for each in parts if not unicodedata.combining(each))

    return replace(one, given=bare(one.given), family=bare(one.family))


def _spelt(_chance: random.Random, one: Signed) -> Signed:
    """Write as another keyboard does."""
    table = str.maketrans({"ي": "ی", "ك": "ک", "ü": "ue", "ö": "oe", "'": "’", "ʻ": "", "-": " ", "ё": "е", "ґ": "г"})
    return replace(one, given=one.given.translate(table), family=one.family.translate(table))


_WAYS: dict[str, Callable[[random.Random, Signed], Signed]] = {
    "as before": lambda _, one: one,
    "capitals": lambda _, one: replace(one, given=one.given.upper(), family=one.family.upper()),
    "small letters": lambda _, one: replace(one, given=one.given.lower(), family=one.family.lower()),
    "other boxes": lambda _, one: replace(one, given=one.family, family=one.given),
    "one box": lambda _, one: replace(one, given=f"{one.given} {one.family}", family=""),
    "one box, family first": lambda _, one: replace(one, given=f"{one.family}{one.given}", family=""),
    "title": lambda _, one: replace(one, given=f"Dr. {one.given}"),
    "decomposed": lambda _, one: replace(one, given=unicodedata.normalize("NFD", one.given)),
    "no accents": _unmarked,
    "other keyboard": _spelt,
    "e-mail with a tag": lambda _, one: replace(one, email=one.email.replace("@", "+petition@").upper()),
    "other country": lambda chance, one: replace(one, country=chance.choice(_COUNTRIES), postal_code=""),
    "second given name": lambda chance, one: replace(
        one, given=f"{one.given} {chance.choice(scripts()[one.script][1].given)}"
    ),
    "a slip": _slip,
    "another slip": _slip,
    "no e-mail": lambda _, one: replace(one, email=""),
}

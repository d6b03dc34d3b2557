"""Which field of ours a heading means, in the languages of people who make tables."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from desktop.core.countries import fold
from desktop.core.resources import resource

SORTED_NAME = "sorted_name"  # a name as lists are sorted by it: “Byron, Ada”
# What a question puts around the word that matters, folded; taken off one after the other from the left.
_ASKING = re.compile(
    r"^(?:(what is|what s|whats|what|please enter|please|enter|your|the|quel est|quelle est|votre|ton|ta"
    r"|veuillez saisir|indiquez|cual es|su|sus|tu|tus|wie ist|wie lautet|ihre?|deine?|bitte|qual e|il tuo|la tua|tuo"
    r"|tua|inserisci|podaj|twoj[ae]?|jakie jest|qual o|seu|sua|o seu|a sua|wat is|uw|je|jouw|как вас зовут|ваш[аеи]?"
    r"|укажите|вкажіть|jaki jest|якии ваш|ما هو|(in )?which|dans quel|de quel|quel|en que|(in|aus) welchem"
    r"|(in )?(quale|che)|w jakim|em que|em qual|in welk|hangi|(в )?какои|в якіи|في اي)\s+|请输入|[您你]所?在?的?)"
)
_LIVING = re.compile(
    r"\s+(do you (live|reside)( in)?|are you (from|in)|(where )?you live( in)?|(habitez|vivez|residez) vous|habites tu"
    r"|(donde )?vives?|(wohnst|lebst|kommst) du|(wohnen|leben|kommen) sie|vivi|abiti|risiedi|mieszkasz"
    r"|(voce )?(mora|reside)|woont u|woon je|yasıyorsunuz|вы (живете|проживаете)|ви (живете|мешкаєте|проживаєте)"
    r"|تعيش|تقيم)$"
)
_BRACKETS = re.compile(r"\([^()]*\)|（[^（）]*）|\[[^\[\]]*\]")
_NUMBERED = re.compile(r"^\s*(?:q?\d{1,3}\s*[.):-]\s*)")  # "1. First name", "Q2: Country"
_SIDES = re.compile(r"[/|,:;\n]| [-–—] ")


def plain(heading: str) -> str:
    """Return a heading as it is compared: no case, accents, spaces or signs; one that is nothing but signs stays."""
    return "".join(fold(heading.replace("_", " ")).split()) or heading.strip()


def guess(headings: Sequence[str]) -> Mapping[str, str]:
    """Return for each field the heading that means it best, of those that stand there once.

    Fields are ours, and besides `record_date`, `sorted_name`, `consent` and `warned`: what such a heading means is for
    others to say.
    """
    best: dict[str, tuple[tuple[int, int], str]] = {}
    for heading in headings:
        found = _meaning(heading)
        if found and headings.count(heading) == 1:
            field, rank = found
            best[field] = min(best.get(field, (rank, heading)), (rank, heading), key=lambda each: each[0])
    return {field: heading for field, (_, heading) in best.items()}


def means(heading: str, field: str) -> bool:
    """Whether a heading means a field."""
    found = _meaning(heading)
    return found is not None and found[0] == field


def may_ask(heading: str) -> bool:
    """Whether a heading may ask for something besides a signature: by its words, or by some that stand within it."""
    said = plain(heading)
    return means(heading, "consent") or any(each in said for each in _within()["within"])


def may_hide(heading: str) -> bool:
    """Whether a heading that means no other field may say if a name may be printed; which answer hides is not known."""
    said, here, found = plain(heading), _within(), _meaning(heading)
    if found and found[0] != "listing":
        return False
    named, shown, hidden = (any(each in said for each in here[words]) for words in ("name", "shown", "hidden"))
    return hidden or (named and shown)


def is_bare_name(heading: str) -> bool:
    """Whether it says no more than “name”: beside a given name that is the family name, and the other way round."""
    return plain(heading) in ("name", "nom", "naam", "nome", "nombre", "имя", "імя", "ad", "名字", "yourname")


def _meaning(heading: str) -> tuple[str, tuple[int, int]] | None:
    """Return field and rank; the rank grows with what had to be taken off, and then by the order of the file."""
    for taken_off, said in enumerate(_readings(heading)):
        if said and (found := _known().get(plain(said))):
            field, place = found
            return field, (taken_off, place)
    return None


def _readings(heading: str) -> Iterator[str]:
    """Give what a heading may be meant to say, as it stands first."""
    yield heading
    bare = _BRACKETS.sub(" ", _NUMBERED.sub("", heading)).strip(" *?:.？：؟")
    yield bare
    yield _asked(bare)
    yield re.sub(r"\d$", "", bare)  # Name2: where a program may not write a heading twice
    sides = [side for side in _SIDES.split(bare) if side.strip()]
    if len(sides) > 1:
        yield from (_asked(side) for side in sides)


def _asked(text: str) -> str:
    folded = fold(text)
    while (shorter := _ASKING.sub("", folded)) != folded:
        folded = shorter
    return _LIVING.sub("", folded)


@cache
def _known() -> Mapping[str, tuple[str, int]]:
    table: dict[str, dict[str, list[str]]] = tomllib.loads(resource("tables", "headings.toml").read_text("utf-8"))
    listed = {field: [each for words in lists.values() for each in words] for field, lists in table.items()}
    return {plain(each): (field, place) for field, words in listed.items() for place, each in enumerate(words)}


@cache
def _within() -> Mapping[str, tuple[str, ...]]:
    listed: dict[str, list[str]] = tomllib.loads(resource("tables", "asking.toml").read_text("utf-8"))
    return {about: tuple(map(plain, words)) for about, words in listed.items()}

"""Which answer the words in a cell give, in many languages; what they do not hold is asked, and never guessed."""

import tomllib
import unicodedata
from collections.abc import Mapping
from functools import cache

from desktop.core.resources import resource

# What a word may mean, by what the column holds. Of a consent a plain “no” only says that no yes was given.
MEANINGS: Mapping[str, frozenset[str]] = {
    "consent": frozenset({"yes", "not given", "not asked", "withdrawn"}),
    "listing": frozenset({"yes", "no"}),
    "confirmed": frozenset({"yes", "no"}),
    "email": frozenset({""}),
    "country": frozenset({""}),
    "phone": frozenset({""}),
}
_ENDS = " .!。！*\"'“”«»"


def said(text: str) -> str:
    """Return a cell's words as they are compared: no case, no width, no marks around them."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().strip(_ENDS).split())


def meaning(about: str, text: str) -> str | None:
    """Return what words mean in a column about this, None where nobody can say."""
    return _table()[about].get(said(text))


def is_nothing(text: str) -> bool:
    """Whether a cell only says that there is nothing: n/a, null, a dash."""
    return said(text) in _table()["nothing"]


@cache
def _table() -> Mapping[str, Mapping[str, str]]:
    lists: dict[str, dict[str, list[str]]] = tomllib.loads(resource("tables", "words.toml").read_text("utf-8"))
    return {
        about: {said(word): means for means, words in meanings.items() for word in words}
        for about, meanings in lists.items()
    }

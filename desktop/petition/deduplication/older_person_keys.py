"""The key by which a person went before version 0009: tombstones and replay logs of then hold it, and no name."""

import unicodedata

from desktop.core.name_comparison import email_key
from desktop.petition.deduplication.person_keys import keyed_hash


def earlier_person(salt: bytes, name: tuple[str, str], email: str) -> int | None:
    """Return the key that this (given, family) name and e-mail had, None without e-mail: those keys never changed."""
    mail = email_key(email)
    return keyed_hash(salt, "person", mail, _earlier_name_key(*name)) if mail else None


def _earlier_name_key(given: str, family: str) -> str:
    """Fold a name as it was folded then, letter by letter and in any script; never to be changed."""
    return " ".join(sorted(" ".join(map(_earlier_fold, (*given.split(), *family.split()))).split()))


def _earlier_fold(word: str) -> str:
    small = unicodedata.normalize("NFKD", word).casefold()
    return " ".join("".join(map(_earlier_letter, unicodedata.normalize("NFKD", small))).split())


def _earlier_letter(character: str) -> str:
    if character.isalnum():
        return character
    category = unicodedata.category(character)
    if unicodedata.combining(character) or category == "Cf" or "VARIATION SELECTOR" in unicodedata.name(character, ""):
        return ""
    return character if category in ("Mn", "Mc") else " "

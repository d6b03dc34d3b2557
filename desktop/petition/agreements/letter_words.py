"""The letter above the names: the words of the versions whose people it names, in one language."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.core.campaign import Campaign, Words
from desktop.core.errors import DeliveryError
from desktop.core.petition_errors import LettersDiffer, NoSuchVersion
from desktop.petition.agreements.promised_terms import Agreements


@dataclass(frozen=True, slots=True)
class WantedLetter:
    """Whose letter is wanted: that of these versions, or of the only one that was signed where none is named.

    `language` is empty for the first one of the pack. `seen` is the digest of what somebody looked at: nothing else
    goes out then. Empty where nobody did. `supplement`: only who stood on no list handed over before.
    """

    versions: tuple[int, ...] = ()
    language: str = ""
    seen: bytes = b""
    supplement: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """Everything that is said above the names. `accent`: `#rrggbb`, the colour it is said in."""

    campaign: str
    versions: tuple[int, ...]
    language: str
    title: str
    recipient: str
    sender: str
    asks: tuple[str, ...]
    paragraphs: tuple[str, ...]
    accent: str


# What the recipient is told, whatever it looks like.
_SAID = ("title", "recipient", "sender", "asks", "paragraphs")


def letter_of(agreements: Agreements, versions: Sequence[int], language: str) -> Letter:
    """Return the letter of these versions, the newest last.

    Raises NoSuchVersion, LettersDiffer where they do not say the same, DeliveryError for a language they are not in.
    """
    letters = [_of_version(agreements, version, language) for version in versions]
    last = letters[-1]
    for each in letters:
        if differs := [part for part in _SAID if getattr(each, part) != getattr(last, part)]:
            raise LettersDiffer(each.versions[0], last.versions[0], differs)
    return replace(last, versions=tuple(versions))


def _of_version(agreements: Agreements, version: int, language: str) -> Letter:
    packs = agreements.of_version(version)
    if not packs:
        raise NoSuchVersion(version)
    wanted = language or packs[-1].default_language
    for pack in packs:
        if wanted in pack.words:
            return _said(pack, wanted, pack.words[wanted])
    offered = ", ".join(dict.fromkeys(each for pack in packs for each in pack.languages))
    raise DeliveryError(f"Version {version} has no texts in “{wanted}”. It has: {offered}.")


def _said(pack: Campaign, language: str, words: Words) -> Letter:
    return Letter(
        campaign=pack.id,
        versions=(pack.version,),
        language=language,
        title=words.title,
        recipient=words.recipient,
        sender=pack.controller.name,
        asks=words.asks,
        paragraphs=_petition_text(words),
        accent=pack.look.accent,
    )


def _petition_text(words: Words) -> tuple[str, ...]:
    """Return the paragraphs people put their names to, without those that only lead over to the recipient or asks."""
    section = next(section for section in words.text if section.role == "petition")
    paragraphs = (block.plain.strip() for block in section.blocks if block.kind == "paragraph")
    return tuple(paragraph for paragraph in paragraphs if not paragraph.endswith((":", "：")))

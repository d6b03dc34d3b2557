"""Finds what a pack may say and should not: nothing is refused for it, and whoever checks the pack reads it."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from desktop.core.campaign import Campaign, Words
from desktop.core.countries import fold

# Characters that still stand whole beside what they belong to, on a small screen and in the largest letters: measured.
LONGEST_PROMISE = 120
LONGEST_BEFORE_YOU_SIGN = 320
LONGEST_REQUEST = 240

# The promise does not name the recipient; it is too long; so is what to think of before signing; so is a request for
# consent; the format has no text before signing, and no place for why nobody can be only counted.
AdviceCode = Literal["recipient", "promise", "before_you_sign", "request", "format", "count_only"]


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing that signers would want otherwise. `about`: the recipient, or the id of a request for consent."""

    code: AdviceCode
    language: str = ""
    about: str = ""


def find_advice(campaign: Campaign) -> Iterator[Advice]:
    """Yield each thing that signers would want otherwise."""
    for language in campaign.languages:
        yield from _about_words(campaign.words[language], language)
        for request in campaign.consents:
            if len(request.texts[language]) > LONGEST_REQUEST:
                yield Advice("request", language, request.id)
    if campaign.format == 1:
        yield Advice("format")
    if campaign.format == 1 and not campaign.count_only_offered:
        yield Advice("count_only")


def names_recipient(promise: str, recipient: str) -> bool:
    """Say whether a promise names whom the petition addresses: half of that, at least, stands in it in one piece.

    So the embassy may stand for the government, and endings may differ, in scripts with spaces and without.
    """
    wanted, said = fold(recipient), fold(promise)
    shared = SequenceMatcher(None, said, wanted, autojunk=False).find_longest_match().size
    return 2 * shared >= len(wanted)


def _about_words(words: Words, language: str) -> Iterator[Advice]:
    if not names_recipient(words.promise, words.recipient):
        yield Advice("recipient", language, words.recipient)
    if len(words.promise) > LONGEST_PROMISE:
        yield Advice("promise", language)
    if len(words.before_you_sign) > LONGEST_BEFORE_YOU_SIGN:
        yield Advice("before_you_sign", language)

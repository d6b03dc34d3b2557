"""Finds what a pack may say and should not: nothing is refused for it, and whoever checks the pack reads it."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from desktop.core.campaign import Campaign, Words
from desktop.core.countries import fold
from desktop.core.pack.table import FILE

# Characters that still stand whole beside what they belong to, on a small screen and in the largest letters: measured.
LONGEST_PROMISE = 120
LONGEST_BEFORE_YOU_SIGN = 320
LONGEST_REQUEST = 240


def find_advice(campaign: Campaign) -> Iterator[str]:
    """Yield a sentence for each thing that signers would want otherwise."""
    for language in campaign.languages:
        yield from _about_words(campaign.words[language], f"{FILE}: words.{language}.")
        for request in campaign.consents:
            if len(request.texts[language]) > LONGEST_REQUEST:
                yield (
                    f"{FILE}: consent “{request.id}”, text.{language} is longer than {LONGEST_REQUEST} characters. "
                    "Where it is not wholly in sight nobody is asked. Shorten it."
                )
    if campaign.format == 1:
        yield f"{FILE}: format 1 has no before_you_sign, which tells signers on the form what signing can mean. Use 2."
    if campaign.format == 1 and not campaign.count_only_offered:
        yield f"{FILE}: count_only_offered is false, and format 1 has no place for the reason. Use 2, and say it there."


def names_recipient(promise: str, recipient: str) -> bool:
    """Say whether a promise names whom the petition addresses: half of that, at least, stands in it in one piece.

    So the embassy may stand for the government, and endings may differ, in scripts with spaces and without.
    """
    wanted, said = fold(recipient), fold(promise)
    shared = SequenceMatcher(None, said, wanted, autojunk=False).find_longest_match().size
    return 2 * shared >= len(wanted)


def _about_words(words: Words, path: str) -> Iterator[str]:
    if not names_recipient(words.promise, words.recipient):
        yield f"{path}promise does not name the recipient, “{words.recipient}”. Say to whom the list goes."
    if len(words.promise) > LONGEST_PROMISE:
        yield f"{path}promise is longer than {LONGEST_PROMISE} characters. Beside a button there is no room for it."
    if len(words.before_you_sign) > LONGEST_BEFORE_YOU_SIGN:
        yield f"{path}before_you_sign is longer than {LONGEST_BEFORE_YOU_SIGN} characters. Say it in two sentences."

"""Whose agreement names a platform: in the very words that they read before they signed, in their own language."""

import re
from collections.abc import Callable, Iterator

from desktop.core.campaign import Words
from desktop.petition.agreements.promised_terms import Agreements, Signed
from desktop.petition.export.person_records import ExportRecord

_SENTENCE = re.compile(r"(?<=[.!?。؟])\s+")


def naming(agreements: Agreements, platform: str, request: str) -> Callable[[ExportRecord], bool]:
    """Return who may be sent to a platform without having said yes to `request`.

    Whoever did not say yes, did not take a yes back, and agreed to words of which every pack that fits names it.
    """
    known: dict[Signed, bool] = {}

    def may(record: ExportRecord) -> bool:
        if record.answer(request).answer == "withdrawn":
            return False
        if record.signed not in known:
            words = agreements.words(record.signed)
            known[record.signed] = bool(words) and all(any(_naming(each, platform)) for each in words)
        return known[record.signed]

    return may


def naming_sentences(agreements: Agreements, platform: str) -> tuple[str, ...]:
    """Return each sentence of the kept packs that names a platform: staff read whether it says yes or no to it."""
    every = (words for pack in agreements.packs for words in pack.words.values())
    return tuple(dict.fromkeys(sentence for words in every for sentence in _naming(words, platform)))


def _naming(words: Words, platform: str) -> Iterator[str]:
    name = re.compile(rf"(?<!\w){re.escape(platform)}(?!\w)", re.IGNORECASE)
    said = (words.promise, words.delivery_note, words.withdrawal, words.retention, words.transfers)
    privacy = (block.plain for section in words.privacy for block in section.blocks)
    for text in (*said, *privacy):
        yield from (each for each in _SENTENCE.split(text) if name.search(each))

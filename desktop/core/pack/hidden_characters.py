"""Finds in a pack's texts what would turn or hide words, and texts that say nothing which anybody could see.

Whoever writes, checks or signs a pack is told of each. A pack that was signed before is read for ever: it is shown
without them, and its hashes stay those of what was signed.
"""

import tomllib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from html import unescape
from typing import Any, TypeVar

from desktop.core.campaign import Campaign
from desktop.core.consent import consent_sha256
from desktop.core.errors import CampaignError
from desktop.core.one_line_text import clean_line
from desktop.core.pack.campaign_text_reader import read_text
from desktop.core.pack.fault_collector import Faults
from desktop.core.pack.file_reader import PackFiles
from desktop.core.pack.toml_table import FILE
from desktop.core.unseen_characters import are_closed, call_character, find_hiding, without_hiding

_SAYS_NOTHING = "says nothing that anybody could see. Write it."
_JOINERS = "\u200c\u200d"
_BEFORE = 20  # letters before what nobody sees: enough to find its place

Value = TypeVar("Value")


def find_unreadable(values: Mapping[str, Any], files: PackFiles) -> Iterator[str]:
    """Yield a sentence for each text of campaign.toml, and file of text, that reads otherwise than it is written."""
    for path, text in _texts(values, FILE + ": "):
        if why := _why_not(text):
            yield f"{path} {why}"
    for name in sorted(each for each in files if each.endswith(".md")):
        text = ""
        with suppress(CampaignError):  # a file that is no text is noted where it is read
            text = unescape(read_text(files, name))
        if why := _why_not(text):
            yield f"{name} {why}"


def refuse_unreadable(files: PackFiles) -> None:
    """Raise PackFaulty for a pack, signed or not, with a text that nobody could read as it is written."""
    faults = Faults()
    for fault in find_unreadable(tomllib.loads(read_text(files, FILE)), files):
        faults.add(fault)
    faults.raise_any()


def shown_safely(campaign: Campaign) -> Campaign:
    """Return a campaign without what hides or turns words, with the hashes of the words that were signed."""
    consents = tuple(
        replace(each, hashes={language: consent_sha256(campaign, each, language) for language in each.texts})
        for each in campaign.consents
    )
    return _cleaned(replace(campaign, consents=consents))


def _cleaned(value: Value) -> Value:
    """Return the same value with each text in it cleaned, however deep."""
    cleaned: Any = value
    if isinstance(value, str):
        cleaned = without_hiding(value)
    elif isinstance(value, tuple):
        cleaned = tuple(map(_cleaned, value))
    elif isinstance(value, Mapping):
        cleaned = {key: _cleaned(each) for key, each in value.items()}
    elif is_dataclass(value) and not isinstance(value, type):
        cleaned = replace(value, **{each.name: _cleaned(getattr(value, each.name)) for each in fields(value)})
    return cleaned  # type: ignore[no-any-return]  # of the kind that was given


def _texts(value: object, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from _texts(each, f"{path}{key}" if path.endswith(" ") else f"{path}.{key}")
    elif isinstance(value, list):
        for place, each in enumerate(value, 1):
            yield from _texts(each, f"{path}[{place}]")


@lru_cache(maxsize=512)  # a pack has two hundred texts, and a petition reads the packs that it keeps at every act
def _why_not(text: str) -> str:
    text = text.replace("\r\n", "\n")
    if found := find_hiding(text):
        before = clean_line(text[max(0, found.start() - _BEFORE) : found.start()])
        where = f" after “{before}”" if before else ""
        called = call_character(found[0])
        return f"holds the character {called}{where}, which would hide or turn words. Take it out."
    if not are_closed(text):
        return "opens an isolate (U+2066 to U+2068) without U+2069 in the same line, or the other way round. Mend that."
    return "" if text.isascii() or _is_seen(text) else _SAYS_NOTHING


def _is_seen(text: str) -> bool:
    """Whether a text shows anything, or is plainly empty. A letter does, and letters come last."""
    characters = sorted(set(text))  # a hundred different ones in a text of ten thousand
    return any(clean_line(each).strip(_JOINERS) for each in reversed(characters)) or not text.strip()

"""What stands on a blank sheet: the campaign's words, those of every sheet in that language, and a box an answer."""

import tomllib
from collections.abc import Mapping
from functools import cache
from string import ascii_uppercase
from typing import Any

from desktop.core.campaign import Campaign, FieldName
from desktop.core.errors import UsageError
from desktop.core.resources import resource
from desktop.printing.signing_sheets import SheetColumn, SheetTick, SheetWords

_FOLDER = "sheets"  # a TOML file a language, named by its code
_WEIGHTS: Mapping[FieldName, float] = {
    "name": 3.2, "given_name": 1.9, "family_name": 1.9, "country": 1.5, "email": 2.6, "postal_code": 1.2, "phone": 1.5,
}  # fmt: skip


def sheet_words(campaign: Campaign, language: str, event_name: str, day: str) -> SheetWords:
    """Return the words of a sheet. Raises UsageError for a language that has none."""
    fixed, words = _fixed(language), campaign.words[language]
    who = campaign.controller
    contact = " · ".join(filter(None, (who.name, who.postal_address, who.email, who.phone, who.web)))
    return SheetWords(
        language=language,
        sender=who.name,
        title=words.title,
        about=(
            ("", words.sentence),
            (fixed["to"], words.recipient),
            (fixed["promise"], words.promise),
            ("", words.before_you_sign),
        ),
        asks_heading=fixed["we_ask"],
        asks=words.asks,
        columns=tuple(_columns(campaign, language, fixed["fields"])),
        ticks=tuple(_ticks(campaign, language, fixed["count_only"])),
        signature=fixed["signature"],
        optional=fixed["optional"],
        numbered=fixed["numbered"],
        blanks=((fixed["event"], event_name), (fixed["day"], day), (fixed["office"], "")),
        fold=fixed["fold"],
        foot=(fixed["foot"].replace("{page}", campaign.page), contact),
    )


def sheet_languages() -> tuple[str, ...]:
    """Return the languages in which a sheet can be printed."""
    return tuple(sorted(file.stem for file in resource(_FOLDER).glob("*.toml")))


def _columns(campaign: Campaign, language: str, labels: Mapping[str, str]) -> list[SheetColumn]:
    shown = [each for each in campaign.fields if each.need != "hidden"]
    columns = [SheetColumn(labels[each.name], _WEIGHTS[each.name], each.need == "optional") for each in shown]
    asked = [each for each in campaign.extra if each.kind != "statement"]
    return columns + [SheetColumn(each.labels[language], 1.6, each.need == "optional") for each in asked]


def _ticks(campaign: Campaign, language: str, count_only: str) -> list[SheetTick]:
    """Return a box for each consent, statement, the age, and for being counted without a name, in this order."""
    sentences = [each.texts[language] for each in campaign.consents]
    sentences += [each.labels[language] for each in campaign.extra if each.kind == "statement"]
    sentences += filter(None, [campaign.words[language].age_statement])
    sentences += [count_only] if campaign.count_only_offered else []
    return [SheetTick(letter, sentence) for letter, sentence in zip(ascii_uppercase, sentences, strict=False)]


@cache
def _fixed(language: str) -> dict[str, Any]:
    for known in (language, language.partition("_")[0]):
        if known in sheet_languages():
            return tomllib.loads(resource(_FOLDER, f"{known}.toml").read_text(encoding="utf-8"))
    offered = ", ".join(sheet_languages())
    raise UsageError(f"A sheet cannot be printed in the language “{language}”. Choose one of: {offered}.")

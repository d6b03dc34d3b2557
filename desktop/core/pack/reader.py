"""Reads and checks a campaign pack: every word, rule and picture, refused with file, key and reason if amiss."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import astuple
from hashlib import sha256
from pathlib import Path
from typing import Any

from desktop.core.campaign import (
    DELIVERED_FIELDS,
    FIELD_NAMES,
    Campaign,
    ConsentRequest,
    Controller,
    DeliveredField,
    Field,
    Look,
    Need,
    Words,
)
from desktop.core.canonical import canonical_json
from desktop.core.countries import is_country
from desktop.core.errors import CampaignError, PackNewer
from desktop.core.pack.files import PackFiles, read_pack_files
from desktop.core.pack.picture import read_picture
from desktop.core.pack.signature import verified_keys
from desktop.core.pack.table import FILE, Table
from desktop.core.pack.text import plain, read_campaign_text, read_sections, read_text

PACK_FORMAT = 1
MOST_CONSENTS = 10  # with LONGEST_REQUESTER, so that every signature fits in sealing.LARGEST_SEALED
LONGEST_REQUESTER = 120
_NEEDS: tuple[Need, ...] = ("required", "optional", "hidden")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2}|_[A-Z][a-z]{3})?")


def read_pack(path: Path) -> Campaign:
    """Read the pack at `path` (a folder or a zip). Raises CampaignError. `keys` is None in a pack nobody signed."""
    return read_campaign(read_pack_files(path))


def read_campaign(files: PackFiles) -> Campaign:
    """Read a pack whose files are in memory."""
    try:
        table = Table(tomllib.loads(read_text(files, FILE)))
    # Wider than TOMLDecodeError: numbers of a thousand digits and brackets without end have errors of their own.
    except (ValueError, RecursionError) as error:
        raise CampaignError(f"{FILE} is not valid TOML: {error}. Mend that line.") from error
    if (number := table.number("format")) != PACK_FORMAT:
        raise PackNewer(f"{FILE}: format {number} is not known here. Update Tabling, or ask for an older pack.")
    campaign = _campaign(table, files)
    table.close()
    return campaign


def _campaign(table: Table, files: PackFiles) -> Campaign:
    languages = _languages(table)
    delivered = _delivered(table)
    fields = _fields(table, languages)
    consents = _consents(table, languages)
    controller = _controller(table.table("controller"))
    besides = {language: _besides(language, fields, consents, controller) for language in languages}
    keys = verified_keys(table, files)
    campaign = Campaign(
        id=_matching(table, "id", _ID, "small letters, digits and hyphens"),
        version=table.number("version"),
        languages=languages,
        default_language=table.choice("default_language", languages),
        delivered_fields=delivered,
        first_country=_country(table),
        goal=table.number("goal", 0),
        page=table.text("page", ""),
        count_only_offered=table.yes_no("count_only_offered", default=False),
        fields=fields,
        consents=consents,
        controller=controller,
        look=_look(table.table("look"), files),
        words=_words(table, files, besides),
        keys=keys,
    )
    _check_promise(table, campaign)
    return campaign


def _languages(table: Table) -> tuple[str, ...]:
    languages = table.texts("languages")
    if not all(_LANGUAGE.fullmatch(language) for language in languages) or len(set(languages)) < len(languages):
        raise table.error("languages", "must be a list of different codes such as “en”, “fr” or “zh_CN”.")
    return languages


def _delivered(table: Table) -> tuple[DeliveredField, ...]:
    names = table.texts("delivered_fields")
    known = tuple(field for name in names for field in DELIVERED_FIELDS if field == name)
    if len(known) < len(names) or len(set(names)) < len(names) or names[0] != "name":
        raise table.error("delivered_fields", f"must begin with “name” and hold only: {', '.join(DELIVERED_FIELDS)}.")
    return known


def _fields(table: Table, languages: tuple[str, ...]) -> tuple[Field, ...]:
    fields: list[Field] = []
    for each in table.tables("field"):
        name = each.choice("name", FIELD_NAMES)
        if name in {field.name for field in fields}:
            raise each.error("name", f"“{name}” is there twice. Take one out.")
        fields.append(Field(name, each.choice("need", _NEEDS), each.per_language("reason", languages)))
        each.close()
    listed = {field.name for field in fields}
    if not any(field.name == "given_name" and field.need == "required" for field in fields):
        raise table.error("field", "must ask for given_name as required: a signature has a name.")
    return (*fields, *(Field(name, "hidden", {}) for name in FIELD_NAMES if name not in listed))


def _consents(table: Table, languages: tuple[str, ...]) -> tuple[ConsentRequest, ...]:
    consents = tuple(_consent(each, languages) for each in table.tables("consent"))
    if len(consents) > MOST_CONSENTS or len({consent.id for consent in consents}) < len(consents):
        raise table.error("consent", f"must be at most {MOST_CONSENTS} requests, each with an id of its own.")
    return consents


def _consent(table: Table, languages: tuple[str, ...]) -> ConsentRequest:
    request = ConsentRequest(
        id=_matching(table, "id", _ID, "small letters, digits and hyphens"),
        purpose=table.text("purpose"),
        requester=table.line("requester", LONGEST_REQUESTER),
        field=table.choice("field", FIELD_NAMES),
        texts=table.per_language("text", languages),
    )
    table.close()
    return request


def _controller(table: Table) -> Controller:
    controller = Controller(*(table.text(key) for key in ("name", "postal_address", "email", "phone", "web")))
    table.close()
    return controller


def _look(table: Table, files: PackFiles) -> Look:
    accent = _matching(table, "accent", re.compile("#[0-9a-fA-F]{6}"), "a colour such as “#7a1fa2”")
    if (contrast := contrast_on_white(accent)) < 4.5:  # WCAG 2.2, 1.4.3
        raise table.error("accent", f"has a contrast of {contrast:.1f} on white; choose a darker colour (4.5 or more).")
    logo = table.text("logo", "")
    look = Look(
        accent=accent,
        picture=read_picture(files, table.text("picture"), "look.picture"),
        logo=read_picture(files, logo, "look.logo") if logo else None,
    )
    table.close()
    return look


def contrast_on_white(colour: str) -> float:
    """Return the WCAG contrast ratio (1 to 21) of `#rrggbb` on white."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _besides(
    language: str, fields: tuple[Field, ...], consents: tuple[ConsentRequest, ...], controller: Controller
) -> list[Any]:
    """What a signer reads around the text: it is hashed with it."""
    requests = [[each.purpose, each.requester, each.texts[language]] for each in consents]
    return [requests, [field.reasons.get(language, "") for field in fields], astuple(controller)]


def _words(table: Table, files: PackFiles, besides: Mapping[str, list[Any]]) -> dict[str, Words]:
    words = table.table("words")
    read = {language: _words_in(words.table(language), files, language, shown) for language, shown in besides.items()}
    words.close()
    return read


def _words_in(table: Table, files: PackFiles, language: str, besides: list[Any]) -> Words:
    text_name, privacy_name = f"text/{language}.md", f"privacy/{language}.md"
    text = read_campaign_text(read_text(files, text_name), text_name)
    privacy = read_sections(read_text(files, privacy_name), privacy_name)
    keys = ("title", "sentence", "recipient", "promise", "delivery_note", "withdrawal", "retention", "transfers")
    said = {key: table.text(key) for key in keys}
    age_statement, asks = table.text("age_statement", ""), table.texts("asks")
    table.close()
    shown = [said, age_statement, asks, plain(text), plain(privacy), besides]
    digest = sha256(canonical_json(shown)).hexdigest()
    return Words(**said, age_statement=age_statement, asks=asks, text=text, privacy=privacy, sha256=digest)


def _check_promise(table: Table, campaign: Campaign) -> None:
    for delivered in campaign.delivered_fields:
        if delivered != "name" and campaign.field(delivered).need == "hidden":
            raise table.error(
                "delivered_fields", f"holds “{delivered}”, which the form does not ask. Ask it or drop it."
            )
    for request in campaign.consents:
        if campaign.field(request.field).need == "hidden":
            raise table.error("consent", f"“{request.id}” needs {request.field}, which the form does not ask.")


def _country(table: Table) -> str:
    code = table.text("first_country")
    if not is_country(code):
        raise table.error("first_country", f"is “{code}”; it must be a two-letter country code such as “CA”.")
    return code


def _matching(table: Table, key: str, pattern: re.Pattern[str], called: str) -> str:
    value = table.text(key, longest=64)
    if not pattern.fullmatch(value):
        raise table.error(key, f"must be {called}.")
    return value

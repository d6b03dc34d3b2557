"""Hashes what somebody agrees to: each signature carries the hash of its language, so that years later it is known."""

from collections.abc import Mapping
from dataclasses import astuple
from hashlib import sha256
from typing import Any

from desktop.core.campaign import Campaign, Words
from desktop.core.canonical_json import canonical_json
from desktop.core.pack.campaign_text_reader import plain

_KEYS = ("title", "sentence", "recipient", "promise", "delivery_note", "withdrawal", "retention", "transfers")


def agreement_sha256(campaign: Campaign, language: str) -> str:
    """Return the text hash of one language: of the words alone in packs of format 1, later of the whole agreement."""
    shown = _words_alone(campaign, language) if campaign.format == 1 else _everything(campaign, language)
    return sha256(canonical_json(shown)).hexdigest()


def _words_alone(campaign: Campaign, language: str) -> list[Any]:
    words = campaign.words[language]
    requests = [[each.purpose, each.requester, each.texts[language]] for each in campaign.consents]
    reasons = [field.reasons.get(language, "") for field in campaign.fields]
    besides = [requests, reasons, astuple(campaign.controller)]
    return [_said(words), words.age_statement, words.asks, plain(words.text), plain(words.privacy), besides]


def _everything(campaign: Campaign, language: str) -> Mapping[str, Any]:
    words = campaign.words[language]
    besides = {
        "asks": words.asks,
        "age_statement": words.age_statement,
        "before_you_sign": words.before_you_sign,
        "delivery": words.delivery,
    }
    return {
        "tabling agreement": 2,
        "campaign": campaign.id,
        "language": language,
        "words": _said(words) | besides,
        "text": plain(words.text),
        "privacy": plain(words.privacy),
        "delivered_fields": campaign.delivered_fields,
        "count_only_offered": campaign.count_only_offered,
        "days": [campaign.opens, campaign.closes, campaign.deliver_by],
        "fields": [[each.name, each.need, each.reasons.get(language, "")] for each in campaign.fields],
        "extra": [
            [each.id, each.kind, each.need, each.longest, each.labels[language], each.reasons[language]]
            for each in campaign.extra
        ],
        "consents": [
            [each.id, each.purpose, each.requester, each.field, each.texts[language]] for each in campaign.consents
        ],
        "controller": astuple(campaign.controller),
        **_usual(campaign),
    }


def _usual(campaign: Campaign) -> Mapping[str, Any]:
    """Return the countries on the form, nothing where it is only the first: what was hashed before stays as it is."""
    only_first = campaign.usual_countries in {(), (campaign.first_country,)}
    return {} if only_first else {"usual_countries": campaign.usual_countries}


def _said(words: Words) -> dict[str, str]:
    return {key: getattr(words, key) for key in _KEYS}

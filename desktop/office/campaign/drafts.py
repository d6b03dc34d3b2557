"""The campaign that staff write: a pack nobody signed, kept as plain files in the workspace. It holds no people."""

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Any

from desktop.core.pack.file_reader import PackFiles
from desktop.core.pack.proposed_sentences import propose
from desktop.core.pack.toml_table import FILE
from desktop.core.pack.toml_writer import write_toml
from desktop.core.resources import resource
from desktop.office.desk.workspace import OrganisationFacts

ASKED = ("country", "email", "postal_code", "phone")
_PICTURE = "images/picture.svg"
# What is proposed for a language that is begun.
PROPOSED = ("withdrawal", "retention", "transfers", "delivery_note", "before_you_sign", "promise")
WORDS = ("title", "sentence", "recipient", *PROPOSED)


@dataclass(frozen=True, slots=True)
class CampaignDraft:
    """`values`: what campaign.toml says; `texts` and `privacy`: Markdown by language; `pictures`: files by name."""

    values: Mapping[str, Any]
    texts: Mapping[str, str]
    privacy: Mapping[str, str]
    pictures: Mapping[str, bytes]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it is written in, the one the kiosk begins with first."""
        return tuple(self.values["languages"])

    @property
    def files(self) -> PackFiles:
        """Every file of the pack."""
        texts = {f"{folder}/{language}.md": words.encode() for folder, each in
                 (("text", self.texts), ("privacy", self.privacy)) for language, words in each.items()}  # fmt: skip
        return {FILE: write_toml(self.values).encode(), **texts, **self.pictures}


def begin_draft(name: str, facts: OrganisationFacts, language: str, country: str) -> CampaignDraft:
    """Return a draft in one language, with all that can be proposed; `country`: the first in the list (alpha-2)."""
    controller = {"name": facts.name, "postal_address": facts.postal_address, "email": facts.email,
                  "phone": facts.phone, "web": facts.web}  # fmt: skip
    values: dict[str, Any] = {
        "format": 2,
        "id": re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:64] or "campaign",
        "version": 1,
        "languages": [],
        "default_language": language,
        "delivered_fields": ["name", "country"],
        "first_country": country,
        "count_only_offered": True,
        "look": {"accent": "#0b5e8a", "picture": _PICTURE},
        "controller": controller,
        "words": {},
        "field": [{"name": "name", "need": "required", "reason": {}}],
    }
    pictures = {_PICTURE: resource("campaign-picture.svg").read_bytes()}
    return ask_field(add_language(CampaignDraft(values, {}, {}, pictures), language), "country", "required")


def add_language(draft: CampaignDraft, language: str) -> CampaignDraft:
    """Return the draft with one more language, in which all that can be proposed stands."""
    values = deepcopy(dict(draft.values))
    values["languages"] = [*draft.languages, language]
    facts, delivered = _facts(values, ""), values["delivered_fields"]
    words: dict[str, Any] = {key: propose(key, language, facts, delivered) for key in PROPOSED}
    values["words"][language] = {"title": "", "sentence": "", "recipient": "", "asks": [], **words}
    for each in values["field"]:
        each["reason"][language] = _reason(each["name"], language, delivered)
    privacy = propose("privacy", language, facts, delivered) + "\n"
    return CampaignDraft(values, {**draft.texts, language: ""}, {**draft.privacy, language: privacy}, draft.pictures)


def remove_language(draft: CampaignDraft, language: str) -> CampaignDraft:
    """Return the draft without a language; the last one stays."""
    if len(draft.languages) < 2 or language not in draft.languages:
        return draft
    values = deepcopy(dict(draft.values))
    values["languages"] = [each for each in draft.languages if each != language]
    if values["default_language"] == language:
        values["default_language"] = values["languages"][0]
    values["words"].pop(language)
    for each in (*values["field"], *values.get("extra", ()), *values.get("consent", ())):
        for texts in filter(lambda told: isinstance(told, dict), each.values()):
            texts.pop(language, None)
    kept = [{name: text for name, text in texts.items() if name != language} for texts in (draft.texts, draft.privacy)]
    return CampaignDraft(values, kept[0], kept[1], draft.pictures)


def ask_field(draft: CampaignDraft, name: str, need: str) -> CampaignDraft:
    """Return the draft with a field asked as required or optional, or (hidden) not at all."""
    values = deepcopy(dict(draft.values))
    before: dict[str, str] = next((each["reason"] for each in values["field"] if each["name"] == name), {})
    fields = [each for each in values["field"] if each["name"] != name]
    if need == "hidden":
        values["delivered_fields"] = [each for each in values["delivered_fields"] if each != name]
    else:
        proposed = {each: _reason(name, each, values["delivered_fields"]) for each in draft.languages}
        reasons = {each: before.get(each) or text for each, text in proposed.items()}  # their own words stay
        fields.append({"name": name, "need": need, "reason": reasons})
    values["field"] = sorted(fields, key=lambda each: _place(each["name"]))
    return _rewritten(draft, values)


def deliver_field(draft: CampaignDraft, name: str, *, delivered: bool) -> CampaignDraft:
    """Return the draft in which the recipient gets a field, or does not; what promises it is written anew."""
    values = deepcopy(dict(draft.values))
    others = [each for each in values["delivered_fields"] if each != name]
    values["delivered_fields"] = sorted([*others, name] if delivered else others, key=_place)
    for each in values["field"]:
        if each["name"] == name:
            each["reason"] = {lang: _reason(name, lang, values["delivered_fields"]) for lang in draft.languages}
    return _rewritten(draft, values)


def write_words(draft: CampaignDraft, language: str, key: str, text: str) -> CampaignDraft:
    """Return the draft with one text changed; a new recipient changes the promises that were written for it."""
    values = deepcopy(dict(draft.values))
    if key == "text":
        return CampaignDraft(values, {**draft.texts, language: text}, draft.privacy, draft.pictures)
    if key == "privacy":
        return CampaignDraft(values, draft.texts, {**draft.privacy, language: text}, draft.pictures)
    words = values["words"][language]
    words[key] = [each.strip() for each in text.split("\n") if each.strip()] if key == "asks" else text
    return _rewritten(draft, values) if key == "recipient" else replace(draft, values=values)


def set_value(draft: CampaignDraft, key: str, value: object) -> CampaignDraft:
    """Return the draft with something else that campaign.toml says: its goal, its page, its colour."""
    values = deepcopy(dict(draft.values))
    if key == "accent":
        values["look"]["accent"] = value
    else:
        values[key] = value
    return replace(draft, values=values)


def set_fact(draft: CampaignDraft, fact: str, text: str) -> CampaignDraft:
    """Return the draft with something else about the organisation; what was proposed with it is proposed anew."""
    values = deepcopy(dict(draft.values))
    values["controller"][fact] = text
    return _rewritten(draft, values)


def set_picture(draft: CampaignDraft, name: str, data: bytes) -> CampaignDraft:
    """Return the draft with another picture; `name`: what its file is called."""
    values = deepcopy(dict(draft.values))
    values["look"]["picture"] = f"images/{name}"
    return replace(draft, values=values, pictures={f"images/{name}": data})


def _rewritten(draft: CampaignDraft, values: dict[str, Any]) -> CampaignDraft:
    """Return the draft with other values: what was proposed for the ones before is proposed anew, own words stay.

    A promise never stays that names other fields than those that are delivered.
    """
    privacy, other = dict(draft.privacy), values["delivered_fields"] != draft.values["delivered_fields"]
    for language in draft.languages:
        before, after = _proposals(draft.values, language), _proposals(values, language)
        words = values["words"][language]
        words.update({key: after[key] for key in PROPOSED if words[key] == before[key]})
        if other and after["promise"]:
            words["promise"] = after["promise"]
        if privacy[language] == before["privacy"]:
            privacy[language] = after["privacy"]
    return replace(draft, values=values, privacy=privacy)


def _proposals(values: Mapping[str, Any], language: str) -> dict[str, str]:
    facts, delivered = _facts(values, values["words"][language]["recipient"]), values["delivered_fields"]
    proposed = {key: propose(key, language, facts, delivered) for key in PROPOSED}
    return {**proposed, "privacy": propose("privacy", language, facts, delivered) + "\n"}


def _facts(values: Mapping[str, Any], recipient: str) -> dict[str, str]:
    controller = values["controller"]
    return {"address": controller["postal_address"], **controller, "recipient": recipient}


def _reason(name: str, language: str, delivered: Sequence[str]) -> str:
    delivers = "_delivered" if name == "postal_code" and name in delivered else ""
    return propose(f"reason_{name}{delivers}", language, {}, ())


def _place(name: str) -> int:
    order = ("name", *ASKED)
    return order.index(name) if name in order else len(order)


def presentable(draft: CampaignDraft) -> CampaignDraft:
    """Return the draft with dots where words are missing, so that its screens can be drawn."""
    values = deepcopy(dict(draft.values))
    for words in values["words"].values():
        words.update({key: words.get(key) or "…" for key in WORDS})
        words["asks"] = words.get("asks") or ["…"]
    for each in values["field"]:
        each["reason"] = {language: each["reason"].get(language) or "…" for language in draft.languages}
    asked = [(each, told) for each in values.get("extra", ()) for told in ("label", "reason")]
    for each, told in (*asked, *((each, "text") for each in values.get("consent", ()))):
        each[told] = {language: each.get(told, {}).get(language) or "…" for language in draft.languages}
    values["controller"] = {key: text or "…" for key, text in values["controller"].items()}
    texts = {
        language: text if "{#petition}" in text else f"{text.strip() or '## …'}\n\n…\n\n## … {{#petition}}\n\n…\n"
        for language, text in draft.texts.items()
    }
    privacy = {language: text if text.strip() else "## …\n\n…\n" for language, text in draft.privacy.items()}
    return CampaignDraft(values, texts, privacy, draft.pictures)

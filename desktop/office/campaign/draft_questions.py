"""What a draft asks apart from the signature: why each field is asked, further questions, and consents."""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import replace
from typing import Any

from desktop.office.campaign.drafts import CampaignDraft

CONSENT = "email-updates"
# What a key begins with: of which list it is, what an entry there is called by, and which of its texts it is.
_PLACES = {
    "reason_": ("field", "name", "reason"),
    "extra_label_": ("extra", "id", "label"),
    "extra_reason_": ("extra", "id", "reason"),
    "consent_": ("consent", "id", "text"),
}
# What is proposed beside the box; in other languages staff write it.
_PROPOSED = {
    "en": "{name} may e-mail me news of this campaign and of others. I can stop this at any time.",
    "fr": "{name} peut m’écrire par courriel au sujet de cette campagne et d’autres. Je peux y mettre fin à tout "
    "moment.",
}


def ask_consent(draft: CampaignDraft, *, asked: bool) -> CampaignDraft:
    """Return the draft in which signers who give an e-mail address are asked whether it may be used; or not asked."""
    if asked and asks_consent(draft):
        return draft
    values = deepcopy(dict(draft.values))
    others = [each for each in values.get("consent", ()) if each["id"] != CONSENT]
    if asked:
        name = values["controller"]["name"]
        texts = {each: _PROPOSED.get(each, "").replace("{name}", name) for each in draft.languages}
        facts = {"id": CONSENT, "purpose": "E-mail news", "requester": name, "field": "email", "text": texts}
        others.append(facts)
    values["consent"] = others
    if not others:
        values.pop("consent")
    return replace(draft, values=values)


def asks_consent(draft: CampaignDraft) -> bool:
    """Whether signers are asked that."""
    return any(each["id"] == CONSENT for each in draft.values.get("consent", ()))


def questions_of(draft: CampaignDraft) -> tuple[str, ...]:
    """Return the keys of the texts beside all that is asked, in the order of the form, by what each begins with.

    `reason_…` of a field, `extra_label_…` and `extra_reason_…` of a further question, `consent_…`.
    """
    return tuple(f"{prefix}{each[name]}" for prefix, (part, name, _) in _PLACES.items()
                 for each in draft.values.get(part, ()))  # fmt: skip


def question_key(part: str, name: str, told: str) -> str:
    """Return the key of a text by where it stands in a pack's file: `told` of `name` in a list; nothing of others."""
    found = (prefix for prefix, (list_, _, text) in _PLACES.items() if (list_, text) == (part, told))
    return next((f"{prefix}{name}" for prefix in found), "")


def is_question(key: str) -> bool:
    """Whether a text stands beside a field, a further question or a consent."""
    return key.startswith(tuple(_PLACES))


def question_text(draft: CampaignDraft, language: str, key: str) -> str:
    """Return what stands there; nothing where it is not asked."""
    found = _texts(draft.values, key)
    return str(found.get(language, "")) if found is not None else ""


def write_question(draft: CampaignDraft, language: str, key: str, text: str) -> CampaignDraft:
    """Return the draft with another text there; a reason may be left out, a consent has one in every language."""
    values = deepcopy(dict(draft.values))
    found = _texts(values, key)
    if found is not None:
        found[language] = text.strip()
    return replace(draft, values=values)


def set_day(draft: CampaignDraft, key: str, day: str) -> CampaignDraft:
    """Return the draft with a day (year-month-day): `opens`, `closes` or `deliver_by`; without it where it is empty."""
    values = {name: value for name, value in draft.values.items() if name != key}
    return replace(draft, values=values | ({key: day.strip()} if day.strip() else {}))


def _texts(values: Mapping[str, Any], key: str) -> dict[str, Any] | None:
    prefix = next(each for each in _PLACES if key.startswith(each))
    part, name, told = _PLACES[prefix]
    return next((each[told] for each in values.get(part, ()) if f"{prefix}{each[name]}" == key), None)

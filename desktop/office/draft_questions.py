"""What a draft asks apart from the signature: why each field is asked, and whether somebody may be written to."""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import replace
from typing import Any

from desktop.office.drafts import CampaignDraft

CONSENT = "email-updates"
_REASON, _TEXT = "reason_", "consent_"
# What is proposed beside the box; in other languages staff write it.
_PROPOSED = {
    "en": "Yes, {name} may e-mail me news of this campaign and of others. I can stop this at any time.",
    "fr": "Oui, {name} peut m’écrire par courriel au sujet de cette campagne et d’autres. Je peux y mettre fin à tout "
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
    """Return the keys of the texts beside fields and consents, in the order of the form: `reason_…`, `consent_…`."""
    reasons = (f"{_REASON}{each['name']}" for each in draft.values["field"])
    return (*reasons, *(f"{_TEXT}{each['id']}" for each in draft.values.get("consent", ())))


def is_question(key: str) -> bool:
    """Whether a text stands beside a field or a consent."""
    return key.startswith((_REASON, _TEXT))


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
    if key.startswith(_REASON):
        found = (each["reason"] for each in values["field"] if f"{_REASON}{each['name']}" == key)
    else:
        found = (each["text"] for each in values.get("consent", ()) if f"{_TEXT}{each['id']}" == key)
    return next(found, None)

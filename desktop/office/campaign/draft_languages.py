"""Languages of a draft: one that was taken out is brought back as it was, and one is what the kiosk begins with."""

from copy import deepcopy
from dataclasses import replace
from typing import Any

from desktop.office.campaign.drafts import CampaignDraft

_ASKED = ("field", "consent", "extra")


def begin_with(draft: CampaignDraft, language: str) -> CampaignDraft:
    """Return the draft with a language of its own as that in which the kiosk begins."""
    return (
        replace(draft, values={**draft.values, "default_language": language}) if language in draft.languages else draft
    )


def restore_language(draft: CampaignDraft, before: CampaignDraft, language: str) -> CampaignDraft:
    """Return the draft with a language as it stood in `before`; what was asked since has no words in it."""
    if language in draft.languages or language not in before.languages:
        return draft
    values = deepcopy(dict(draft.values))
    left = [each for each in before.languages if each == language or each in draft.languages]
    values["languages"] = [*left, *(each for each in draft.languages if each not in left)]
    if before.values["default_language"] == language:
        values["default_language"] = language
    values["words"][language] = deepcopy(before.values["words"][language])
    for part in _ASKED:
        known = {_called(each): each for each in before.values.get(part, ())}
        for each in values.get(part, ()):
            _restore_texts(each, known.get(_called(each), {}), language)
    texts = {**draft.texts, language: before.texts.get(language, "")}
    return CampaignDraft(values, texts, {**draft.privacy, language: before.privacy.get(language, "")}, draft.pictures)


def _called(asked: dict[str, Any]) -> str:
    return str(asked.get("name") or asked.get("id"))


def _restore_texts(asked: dict[str, Any], before: dict[str, Any], language: str) -> None:
    for key, texts in before.items():
        if isinstance(texts, dict) and language in texts and isinstance(asked.get(key), dict):
            asked[key][language] = texts[language]

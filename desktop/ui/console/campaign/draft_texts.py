"""What stands in each line of a draft, and what becomes of the draft when something else is typed there."""

import re

from desktop.core.countries import country_label, is_country
from desktop.core.country_from_text import find_country
from desktop.office.campaign.draft_questions import is_question, question_text
from desktop.office.campaign.drafts import CampaignDraft
from desktop.ui.console.campaign.campaign_text_names import DAYS
from desktop.ui.console.campaign.organisation_model import fact_labels

Edit = tuple[str, str, str, object]  # what is done, in which language, to what, and what it becomes
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[\s.,'’_](?=\d)")  # 10,000 as people write it, in any country


def edit_of(draft: CampaignDraft, language: str, key: str, text: str) -> Edit | None:
    """Return what a line means that was typed, in a language or in none; None where it says what stands there."""
    if language:
        changed = language in draft.languages and text != text_of(draft, language, key)
        return ("words", language, key, text) if changed else None
    if key in fact_labels():
        text = text.strip()
        return ("fact", "", key, text) if text != str(draft.values["controller"].get(key, "")) else None
    return ("set", "", key, _plain(key, text)) if text != plain_texts(draft)[key] else None


def plain_texts(draft: CampaignDraft) -> dict[str, str]:
    """Return its colour (`accent`), how many signatures are hoped for (`goal`), its days and its `first_country`."""
    values = draft.values
    country = str(values.get("first_country") or "")
    named = country_label(country, str(values["default_language"])) if is_country(country) else country
    days = {day: str(values.get(day) or "") for day in DAYS}
    return {
        "accent": str(values["look"]["accent"]),
        "goal": str(values.get("goal") or ""),
        "first_country": named,
        **days,
    }


def text_of(draft: CampaignDraft, language: str, key: str) -> str:
    """Return a text of a draft, a list with a line each."""
    if key in ("text", "privacy"):
        return (draft.texts if key == "text" else draft.privacy).get(language, "")
    if is_question(key):
        return question_text(draft, language, key)
    found = draft.values["words"].get(language, {}).get(key, "")
    return "\n".join(found) if isinstance(found, list) else str(found)


def _plain(key: str, text: str) -> object:
    """Return what a draft holds for a colour or a goal that was typed; a goal that is none stays as it was typed."""
    if key == "goal":
        digits = _BETWEEN_DIGITS.sub("", text.strip())
        return int(digits) if digits.isdecimal() and len(digits) < 10 else text.strip() or 0
    return (find_country(text) if key == "first_country" else "") or text.strip()

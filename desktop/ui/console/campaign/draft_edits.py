"""What is done to a draft when something is typed, ticked or touched in its form."""

from collections.abc import Callable
from typing import cast

from desktop.office.campaign.draft_questions import ask_consent, is_question, set_day, write_question
from desktop.office.campaign.drafts import (
    CampaignDraft,
    add_language,
    ask_field,
    deliver_field,
    remove_language,
    set_fact,
    set_value,
    write_words,
)
from desktop.ui.console.campaign.campaign_text_names import DAYS
from desktop.ui.console.campaign.draft_texts import Edit


def edited(draft: CampaignDraft, edit: Edit) -> CampaignDraft:
    """Return the draft after an edit, as the form tells it."""
    act, language, key, value = edit
    acts: dict[str, Callable[[], CampaignDraft]] = {
        "words": lambda: (write_question if is_question(key) else write_words)(draft, language, key, str(value)),
        "further": lambda: cast("Callable[[CampaignDraft], CampaignDraft]", value)(draft),
        "consent": lambda: ask_consent(draft, asked=bool(value)),
        "ask": lambda: ask_field(draft, key, str(value)),
        "deliver": lambda: deliver_field(draft, key, delivered=bool(value)),
        "set": lambda: set_day(draft, key, str(value)) if key in DAYS else set_value(draft, key, value),
        "fact": lambda: set_fact(draft, key, str(value)),
        "add": lambda: add_language(draft, key),
        "remove": lambda: remove_language(draft, key),
    }
    return acts[act]()

"""Where in a campaign something stands: in the words of the page, and the name of the line where it is typed."""

import re
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.office.campaign.draft_questions import question_key
from desktop.office.campaign.drafts import CampaignDraft
from desktop.ui.base.language import own_name
from desktop.ui.console.campaign.campaign_text_names import DAYS, day_labels, question_labels, text_labels
from desktop.ui.console.campaign.organisation_model import fact_labels

translate = QCoreApplication.translate
_MARKDOWN = re.compile(r"^(?P<key>text|privacy)/(?P<language>\w+)\.md$")
_LINES = (
    (r"(text|privacy)/(\w+)\.md", r"\1_\2"),
    (r"words\.(\w+)\.(\w+)", r"\2_\1"),
    (r"controller\.(\w+)", r"organisation_\1"),
    (r"field\.([\w-]+)\.reason\.(\w+)", r"reason_\1_\2"),
    (r"consent\.([\w-]+)\.text\.(\w+)", r"consent_\1_\2"),
    (r"extra\.([\w-]+)\.(\w+)\.(\w+)", r"extra_\2_\1_\3"),
    (r"look\.accent", "campaign_accent"),
    (rf"(goal|first_country|{'|'.join(DAYS)})", r"campaign_\1"),
)


def place_in_words(path: str, draft: CampaignDraft | None) -> str:
    """Return what the page calls the place of a fault or a change (as in a pack's file), or that path."""
    if found := _MARKDOWN.match(path):
        return _in_language(text_labels()[found["key"]], found["language"])
    part, *rest = _parts(path, draft)
    match part, rest:
        case "words", [language, key]:
            return _in_language(text_labels().get(key, key), language)
        case "controller", [fact]:
            organisation = translate("Console", "The organisation")
            return _beside(organisation, fact_labels().get(fact, fact))
        case "field" | "consent" | "extra", [_, *_]:
            return _of_question(part, rest, draft)
    return {**day_labels(), **_alone()}.get(".".join((part, *rest)), path)


def line_of_place(path: str, draft: CampaignDraft | None) -> str:
    """Return the name of the line in which that is typed; nothing where there is none."""
    named = path if _MARKDOWN.match(path) else ".".join(_parts(path, draft))
    found = ((re.fullmatch(place, named), line) for place, line in _LINES)
    return next((match.expand(line) for match, line in found if match), "")


def _parts(path: str, draft: CampaignDraft | None) -> list[str]:
    """Return a path piece by piece; what is named by its place in a list by its own name instead."""
    parts = [each for each in re.split(r"[.\[\]]+", path) if each]
    if len(parts) > 1 and parts[1].isdecimal() and draft:
        asked = list(draft.values.get(parts[0], ()))
        if 0 < int(parts[1]) <= len(asked):  # the check counts from one
            parts[1] = _called(asked[int(parts[1]) - 1])
    return parts or [path]


def _called(asked: Mapping[str, Any]) -> str:
    return str(asked.get("name") or asked.get("id"))


def _of_question(part: str, rest: list[str], draft: CampaignDraft | None) -> str:
    name, told, language = (*rest, "", "")[:3]
    key, labels = question_key(part, name, told), question_labels(draft)
    if key in labels:  # those of further questions have none
        return _in_language(labels[key], language)
    ids = [_called(each) for each in draft.values.get("extra", ())] if draft and part == "extra" else []
    number = str(ids.index(name) + 1) if name in ids else f"“{name}”"
    question = translate("Console", "Question %1").replace("%1", number) if part == "extra" else _asked(name)
    return _beside(own_name(language), question) if language else question


def _asked(name: str) -> str:
    names = {
        "name": translate("Console", "the name"),
        "country": translate("Console", "the country"),
        "email": translate("Console", "the e-mail address"),
        "postal_code": translate("Console", "the postal code"),
        "phone": translate("Console", "the phone number"),
    }
    return translate("Console", "How %1 is asked").replace("%1", names.get(name, f"“{name}”"))


def _in_language(label: str, language: str) -> str:
    return _beside(own_name(language), label)


def _beside(one: str, label: str) -> str:
    return translate("Console", "%1: “%2”").replace("%1", one).replace("%2", label)


def _alone() -> dict[str, str]:
    return {
        "look.accent": translate("Console", "The campaign's colour"),
        "look.picture": translate("Console", "The campaign's picture"),
        "first_country": translate("Console", "The country at the top of the list"),
        "goal": translate("Console", "How many signatures you hope for"),
        "languages": translate("Console", "The languages"),
        "default_language": translate("Console", "The language in which the kiosk begins"),
        "delivered_fields": translate("Console", "What goes to the recipient"),
        "field": translate("Console", "What is asked besides the name"),
        "extra": translate("Console", "Your own questions, and their order"),
    }

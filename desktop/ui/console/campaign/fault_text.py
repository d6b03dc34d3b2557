"""What stands against signing a campaign, and what signers would want otherwise, in the words of the page."""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.core.pack.advice import LONGEST_BEFORE_YOU_SIGN, LONGEST_PROMISE, LONGEST_REQUEST, Advice
from desktop.office.campaign.drafts import CampaignDraft
from desktop.ui.base.language import own_name
from desktop.ui.console.campaign.location_in_campaign import line_of_place, place_in_words
from desktop.ui.console.campaign.recipient_text_choice_model import LINE as PETITION

translate = QCoreApplication.translate
_FAULT = re.compile(r"^(?:campaign\.toml: )?(?P<path>[\w./\[\]]+):? (?P<said>.+)$", re.DOTALL)
_UNMARKED = re.compile(r"must (?:begin with a heading|have one section)")
QT_TRANSLATE_NOOP("Console", "%1: choose below it what the recipient is asked.")
# How each kind of fault is known, and what is said of it.
_WORDS: tuple[tuple[str, str], ...] = (
    (
        r"^is (?:empty|missing)|^must be a list",
        str(QT_TRANSLATE_NOOP("Console", "%1 is missing.")),
    ),
    (
        r"^nothing is written under “(.+)”",
        str(QT_TRANSLATE_NOOP("Console", "%1: nothing is written under “%2”. Write it, or take the heading out.")),
    ),
    (
        r"^is longer than (\d+) characters",
        str(QT_TRANSLATE_NOOP("Console", "%1 has more than %2 letters. Shorten it.")),
    ),
    (r"^must be one line", str(QT_TRANSLATE_NOOP("Console", "%1 must be one line."))),
    (r"^must be a day", str(QT_TRANSLATE_NOOP("Console", "%1: type it as year-month-day, such as 2026-06-27."))),
    (
        r"^must be before closes",
        str(QT_TRANSLATE_NOOP("Console", "The days are not in order: first to sign, last to sign, then the delivery.")),
    ),
    (
        r"^is (\S+), which has passed",
        str(QT_TRANSLATE_NOOP("Console", "%1: %2 has passed. Set a day to come.")),
    ),
    (r"^must be a colour", str(QT_TRANSLATE_NOOP("Console", "%1: choose one below, or type it as #0b5e8a."))),
    (
        r"^has a contrast of ([\d.]+)",
        str(QT_TRANSLATE_NOOP("Console", "%1 is too pale on white: %2; 4.5 is needed.")),
    ),
    (
        r"^is “.+”; it must be a two-letter country code",
        str(QT_TRANSLATE_NOOP("Console", "%1: type the name of a country, such as Canada.")),
    ),
    (
        r"^must be a (?:whole )?number",
        str(QT_TRANSLATE_NOOP("Console", "%1: type a number, in digits.")),
    ),
    (
        r"^must be a web address",
        str(QT_TRANSLATE_NOOP("Console", "%1: type a web address that begins with https://.")),
    ),
)


def fault_in_words(fault: str, draft: CampaignDraft | None) -> str:
    """Return a fault of the draft in the words of the page, or as the check says it."""
    found = _FAULT.match(fault)
    if not found:
        return fault
    if _wants_petition(found):
        word = "%1: choose below it what the recipient is asked." if _text(found, draft) else "%1 is missing."
        return translate("Console", word).replace("%1", place_in_words(found["path"], draft))
    for pattern, word in _WORDS:
        if said := re.search(pattern, found["said"]):
            told = translate("Console", word).replace("%2", said[1] if said.groups() else "")
            return told.replace("%1", place_in_words(found["path"], draft))
    return fault


def line_of(fault: str, draft: CampaignDraft | None) -> str:
    """Return the name of the line in which a fault of a draft is mended; nothing where there is none."""
    found = _FAULT.match(fault)
    if not found or not draft:
        return ""
    if _wants_petition(found) and _text(found, draft):
        return PETITION + found["path"].removeprefix("text/").removesuffix(".md")
    return line_of_place(found["path"], draft)


def _wants_petition(fault: re.Match[str]) -> bool:
    """Whether nobody said yet which part of a text is signed: staff choose it, and need not know how it is marked."""
    return fault["path"].startswith("text/") and bool(_UNMARKED.match(fault["said"]))


def _text(fault: re.Match[str], draft: CampaignDraft | None) -> str:
    return draft.texts.get(fault["path"][5:-3], "").strip() if draft else ""


def advice_in_words(advice: Advice) -> str:
    """Return what signers would want otherwise."""
    said = {
        "recipient": translate("Console", "%1: the promise does not say to whom the list goes, “%2”."),
        "promise": translate("Console", "%1: the promise has more than %3 letters, and no room beside the button."),
        "before_you_sign": translate(
            "Console", "%1: what to think of before signing has more than %3 letters. Say it in two sentences."
        ),
        "request": translate(
            "Console", "%1: what is asked about writing to people has more than %3 letters: who does not see all of it "
            "is not asked."
        ),
        "format": translate("Console", "This campaign is of an old kind, and says nothing to think of before signing."),
        "count_only": translate("Console", "This campaign is of an old kind, and says not why nobody is only counted."),
    }[advice.code]  # fmt: skip
    most = {"promise": LONGEST_PROMISE, "before_you_sign": LONGEST_BEFORE_YOU_SIGN, "request": LONGEST_REQUEST}
    told = said.replace("%1", own_name(advice.language)) if advice.language else said
    return told.replace("%2", advice.about).replace("%3", str(most.get(advice.code, "")))

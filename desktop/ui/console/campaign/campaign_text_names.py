"""What the page of the campaign calls its texts, those beside fields and consents, and its days."""

from PySide6.QtCore import QCoreApplication

from desktop.office.campaign.draft_questions import CONSENT, questions_of
from desktop.office.campaign.drafts import CampaignDraft

translate = QCoreApplication.translate
DAYS = ("opens", "closes", "deliver_by")


def question_labels(draft: CampaignDraft | None) -> dict[str, str]:
    """Return what each text beside a field or a consent is called, by its key.

    Those of further questions stand with each question.
    """
    keys = questions_of(draft) if draft else ()
    return {key: _label(key) for key in keys if not key.startswith("extra_")}


def _label(key: str) -> str:
    labels = {
        "reason_name": translate("Console", "Why the name is asked, if you say it"),
        "reason_country": translate("Console", "Why the country is asked"),
        "reason_email": translate("Console", "Why the e-mail is asked"),
        "reason_postal_code": translate("Console", "Why the postal code is asked"),
        "reason_phone": translate("Console", "Why the phone number is asked"),
        f"consent_{CONSENT}": translate("Console", "What stands beside the box: may we write to you?"),
    }
    other = translate("Console", "What stands beside the question “%1”").replace("%1", key.partition("_")[2])
    return labels.get(key, other)


def text_labels() -> dict[str, str]:
    """Return what each text of a campaign is called, by its key."""
    return {
        "title": translate("Console", "Title, one line"),
        "sentence": translate("Console", "What it is about, in a sentence"),
        "recipient": translate("Console", "Whom you address"),
        "asks": translate("Console", "What you ask, a line each"),
        "text": translate("Console", "The text people read"),
        "promise": translate("Console", "The promise beside the button, written from the ticked fields"),
        "before_you_sign": translate("Console", "What to think of before signing"),
        "delivery": translate("Console", "The day of the delivery, in words"),
        "delivery_note": translate("Console", "When and where you deliver"),
        "withdrawal": translate("Console", "How to take it back"),
        "retention": translate("Console", "How long you keep it"),
        "transfers": translate("Console", "Where the data goes"),
        "privacy": translate("Console", "The privacy text"),
    }


def day_labels() -> dict[str, str]:
    """Return what each day of a campaign is called."""
    return {
        "opens": translate("Console", "First day to sign"),
        "closes": translate("Console", "Last day to sign"),
        "deliver_by": translate("Console", "Day by which you deliver"),
    }

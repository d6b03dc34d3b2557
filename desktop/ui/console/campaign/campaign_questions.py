"""What the page of the campaign calls the texts beside fields and consents, and its days."""

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

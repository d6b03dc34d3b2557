"""What a draft asks apart from the signature, and its days: written in forms, and read as the pack that it becomes."""

import pytest

from desktop.core.pack.reader import read_campaign
from desktop.office.campaign.draft_in_workspace import check_draft
from desktop.office.campaign.draft_questions import (
    ask_consent,
    asks_consent,
    question_text,
    questions_of,
    set_day,
    write_question,
)
from desktop.office.campaign.drafts import (
    CampaignDraft,
    add_language,
    ask_field,
    begin_draft,
    presentable,
    remove_language,
)
from desktop.office.desk.workspace import OrganisationFacts

FACTS = OrganisationFacts("Ocean Friends", "1 Wharf", "us@example.org", "555", "https://example.org")


@pytest.fixture
def draft() -> CampaignDraft:
    return ask_field(begin_draft("Clean water", FACTS, "en", "CA"), "email", "optional")


def read(draft: CampaignDraft):
    return read_campaign(presentable(draft).files)


def test_a_consent_is_proposed_with_who_asks_written_in_each_language_and_taken_out_again(draft):
    asked = ask_consent(draft, asked=True)
    (request,) = read(asked).consents
    assert (request.requester, request.field) == ("Ocean Friends", "email")
    assert "Ocean Friends may e-mail me" in request.texts["en"]
    both = add_language(asked, "fr")
    assert any("consent" in fault and "fr" in fault for fault in check_draft(both).faults)
    both = write_question(both, "fr", "consent_email-updates", " Oui, écrivez-moi. ")
    assert read(both).consents[0].texts["fr"] == "Oui, écrivez-moi."
    assert question_text(remove_language(both, "fr"), "fr", "consent_email-updates") == ""
    assert asks_consent(both)
    assert read(ask_consent(both, asked=False)).consents == ()


def test_why_a_field_is_asked_is_written_in_every_language(draft):
    assert questions_of(draft) == ("reason_name", "reason_country", "reason_email")
    told = write_question(draft, "en", "reason_country", "To count by country.")
    assert question_text(told, "en", "reason_country") == "To count by country."
    assert question_text(told, "en", "reason_phone") == ""
    told = ask_field(told, "country", "optional")  # it is asked otherwise, and the words stay
    assert {each.name: each.reasons for each in read(told).fields}["country"]["en"] == "To count by country."


def test_days_are_those_of_the_pack_and_an_empty_one_is_none(draft):
    dated = set_day(set_day(draft, "opens", "2030-06-01 "), "closes", "2030-06-30")
    assert (read(dated).opens, read(dated).closes) == ("2030-06-01", "2030-06-30")
    assert read(set_day(dated, "opens", "")).opens == ""
    assert any("must be a day" in fault for fault in check_draft(set_day(draft, "closes", "soon")).faults)

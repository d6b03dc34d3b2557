"""Further questions of a draft are what `campaign check` reads in a pack: added, arranged, written, taken out."""

import pytest

from desktop.core.campaign import ExtraField
from desktop.core.errors import CampaignError
from desktop.core.pack.reader import read_campaign
from desktop.office.campaign.draft_further_questions import (
    add_extra,
    bound_extra,
    choose_kind,
    has_room,
    list_extra,
    move_extra,
    put_extra,
    remove_extra,
    require_extra,
)
from desktop.office.campaign.draft_in_workspace import (
    check_draft,
    find_changes,
    is_signed,
    read_draft,
    save_draft,
    sign_draft,
)
from desktop.office.campaign.draft_questions import question_text, questions_of, write_question
from desktop.office.campaign.drafts import CampaignDraft, add_language, begin_draft, presentable, remove_language
from desktop.office.desk.workspace import OrganisationFacts
from tests.support.console_stage import desk_of, lay_practice

FACTS = OrganisationFacts("Ocean Friends", "1 Wharf", "us@example.org", "555", "https://example.org")


@pytest.fixture
def draft() -> CampaignDraft:
    return begin_draft("Clean water", FACTS, "en", "CA")


def asked(draft: CampaignDraft) -> tuple[ExtraField, ...]:
    return read_campaign(presentable(draft).files).extra


def test_a_question_is_added_written_in_each_language_and_read_as_the_pack_has_it(draft):
    draft = add_extra(add_language(draft, "fr"), "line", "en", " In which city do you live? ")
    missing = [each for each in check_draft(draft).faults if "extra" in each]
    assert [each.split(":")[1].split(" is ")[0].strip() for each in missing] == [
        "extra[1].label.fr", "extra[1].reason.en", "extra[1].reason.fr",
    ]  # fmt: skip
    for key, language, text in (
        ("extra_label_in-which-city-do-you-live", "fr", "Dans quelle ville ?"),
        ("extra_reason_in-which-city-do-you-live", "en", "To bring people of a city together."),
        ("extra_reason_in-which-city-do-you-live", "fr", "Pour réunir les gens d’une ville."),
    ):
        assert key in questions_of(draft)
        draft = write_question(draft, language, key, text)
    draft = bound_extra(require_extra(draft, "in-which-city-do-you-live", required=True), list_extra(draft)[0].id, "60")
    assert not [each for each in check_draft(draft).faults if "extra" in each]
    (city,) = asked(draft)
    assert (city.kind, city.need, city.longest) == ("line", "required", 60)
    assert city.labels == {"en": "In which city do you live?", "fr": "Dans quelle ville ?"}
    assert question_text(remove_language(draft, "fr"), "fr", "extra_label_in-which-city-do-you-live") == ""
    assert asked(choose_kind(draft, city.id, "day"))[0].kind == "day", "a day has no bound of its own"
    assert asked(bound_extra(draft, city.id, "many"))[0].longest == 120


def test_they_are_put_in_order_taken_out_and_put_back_in_the_languages_of_now(draft):
    for text in ("City", "Born on", "I live here"):
        draft = add_extra(draft, "line", "en", text)
    assert [each.id for each in asked(move_extra(draft, "i-live-here", -1))] == ["city", "i-live-here", "born-on"]
    assert [each.id for each in asked(move_extra(draft, "city", -1))] == ["city", "born-on", "i-live-here"]
    left = remove_extra(add_language(draft, "fr"), "born-on")
    assert [each.id for each in asked(left)] == ["city", "i-live-here"]
    back = put_extra(left, draft.values["extra"])
    assert asked(back)[1].labels == {"en": "Born on", "fr": "…"}
    french = write_question(back, "fr", "extra_label_city", "Ville").values["extra"]
    assert put_extra(draft, french).values["extra"] == draft.values["extra"], "no word of a language that is gone"
    assert "extra" not in remove_extra(remove_extra(remove_extra(draft, "city"), "born-on"), "i-live-here").values


@pytest.mark.parametrize("words", ["Country", "", "Город", "A " + "very long question " * 9, "City"])
def test_each_has_an_id_of_its_own_that_a_pack_can_have(draft, words):
    for _ in range(12):
        assert has_room(draft)
        draft = add_extra(draft, "line", "en", words)
    assert not has_room(draft)
    assert len({each.id for each in asked(draft)}) == 12


def test_another_order_is_a_change_that_is_signed_as_a_new_version(tmp_path):
    folder = lay_practice(tmp_path / "practice")
    desk, draft = desk_of(folder), read_draft(folder)
    for text in ("City", "Born on"):
        draft = add_extra(draft, "line", "en", text)
    ids = [each.id for each in list_extra(draft)]
    for key in (each for each in questions_of(draft) if each.startswith("extra_")):
        for language in draft.languages:
            draft = write_question(draft, language, key, f"{key} {language}")
    sign_draft(desk, draft)
    assert is_signed(folder, draft)
    turned = move_extra(draft, ids[-1], -1)
    assert [each.where for each in find_changes(folder, turned)] == ["extra"]
    save_draft(folder, turned)
    assert list_extra(read_draft(folder)) == list_extra(turned)
    facts = folder / "draft" / "campaign.toml"
    facts.write_text(facts.read_text("utf-8").replace("[[extra]]", "[extra]", 1).split("[[extra]]")[0], "utf-8")
    with pytest.raises(CampaignError):
        read_draft(folder)

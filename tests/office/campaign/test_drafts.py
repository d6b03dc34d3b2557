"""A draft is a pack that nobody signed: whatever is ticked, its promises and its fields agree, and it is read back."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.pack.file_reader import read_pack_files
from desktop.core.pack.reader import read_campaign, read_pack
from desktop.office.campaign.draft_in_workspace import (
    check_draft,
    find_changes,
    is_signed,
    last_signed,
    read_draft,
    save_draft,
    sign_draft,
)
from desktop.office.campaign.drafts import (
    add_language,
    ask_field,
    begin_draft,
    deliver_field,
    presentable,
    remove_language,
    set_fact,
    set_picture,
    set_value,
    write_words,
)
from desktop.office.desk.workspace import OrganisationFacts
from tests.support.console_stage import desk_of, lay_practice

FACTS = OrganisationFacts("River {Friends}", "1 Water_Street", "hello@example.org", "902", "example.org")
NEEDS = st.sampled_from(("required", "optional", "hidden"))
ACTS = st.one_of(
    st.tuples(st.just("ask"), st.sampled_from(("country", "email", "postal_code", "phone")), NEEDS),
    st.tuples(st.just("deliver"), st.sampled_from(("country", "postal_code")), st.booleans()),
    st.tuples(st.just("add"), st.sampled_from(("fr", "ar")), st.none()),
    st.tuples(st.just("remove"), st.sampled_from(("en", "fr", "ar")), st.none()),
    st.tuples(st.just("recipient"), st.sampled_from(("the Council", "the Embassy")), st.none()),
)


def whole(language: str = "en"):
    draft = begin_draft("Clean river", FACTS, language, "CA")
    for key, text in {"title": "T", "sentence": "S", "recipient": "the Council", "asks": "Stop\n\nClean"}.items():
        draft = write_words(draft, language, key, text)
    return write_words(draft, language, "text", "## The petition {#petition}\n\nTo the Council\n")


def apply(draft, act):
    kind, key, value = act
    if kind == "ask":
        return ask_field(draft, key, value)
    if kind == "deliver":
        asked = {each["name"] for each in draft.values["field"]}
        return deliver_field(draft, key, delivered=value and key in asked)
    if kind == "add":
        return draft if key in draft.languages else add_language(draft, key)
    if kind == "remove":
        return remove_language(draft, key)
    return write_words(draft, draft.languages[0], "recipient", key)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(ACTS, max_size=8))
def test_whatever_is_ticked_the_draft_is_drawn_read_back_and_promises_what_it_delivers(tmp_path, acts):
    draft = whole()
    for act in acts:
        draft = apply(draft, act)
    campaign = read_campaign(presentable(draft).files)
    assert campaign.delivered_fields == tuple(draft.values["delivered_fields"])
    for language in {"en", "fr"}.intersection(draft.languages):
        promise = campaign.words[language].promise
        assert ("postal" in promise) == ("postal_code" in campaign.delivered_fields)
        assert ("country" in promise or "pays" in promise) == ("country" in campaign.delivered_fields)
    save_draft(tmp_path, draft)
    assert read_draft(tmp_path) == draft


def test_a_whole_draft_stands_the_check_and_an_empty_one_names_all_that_is_missing():
    assert check_draft(whole()).faults == ()
    empty = check_draft(begin_draft("Clean river", FACTS, "en", "CA")).faults
    assert [
        each for each in ("title", "sentence", "recipient", "asks") if not any(f".{each} " in fault for fault in empty)
    ] == []
    assert any("{#petition}" in fault for fault in empty)
    assert any("closes is 2020" in fault for fault in check_draft(set_value(whole(), "closes", "2020-01-01")).faults)


def test_own_words_stay_when_the_recipient_changes_and_proposals_follow():
    draft = write_words(whole(), "en", "retention", "Ten years.")
    draft = write_words(draft, "en", "recipient", "the Embassy")
    assert draft.values["words"]["en"]["retention"] == "Ten years."
    assert draft.values["words"]["en"]["promise"] == "Only your name and country go to the Embassy."
    assert "the Embassy" in draft.privacy["en"]


def test_a_promise_of_ones_own_is_written_anew_when_other_fields_are_delivered():
    draft = write_words(whole(), "en", "promise", "Your name and country go there.")
    assert "country" not in deliver_field(draft, "country", delivered=False).values["words"]["en"]["promise"]


@pytest.mark.parametrize("name", ["picture.png", "picture.svg"])
def test_a_picture_takes_the_place_of_the_other(name):
    draft = set_picture(whole(), name, b"\x89PNG\r\n\x1a\n")
    assert list(draft.pictures) == [f"images/{name}"]
    assert check_draft(draft).faults == ()


def test_where_a_pack_was_signed_before_the_draft_begins_with_what_it_says_and_becomes_the_next_version(tmp_path):
    folder = lay_practice(tmp_path / "practice")
    draft = read_draft(folder)
    assert check_draft(draft).faults == find_changes(folder, draft) == ()
    fewer = remove_language(remove_language(draft, "ru"), "ar")
    changed = set_fact(fewer, "phone", "+1 613 555 0123")
    assert check_draft(changed).faults == ()
    assert ("controller.phone", "+1 613 555 0123") in {
        (each.where, each.after) for each in find_changes(folder, changed)
    }
    signed = sign_draft(desk_of(folder), changed)
    campaign = read_pack(signed.file)
    assert (signed.version, campaign.version, campaign.controller.phone) == (2, 2, "+1 613 555 0123")
    assert set(campaign.languages) == set(draft.languages) - {"ru", "ar"}
    assert read_draft(folder).values["version"] == 2
    assert last_signed(folder) == signed.file


def test_a_proposed_text_follows_the_organisation_it_names_and_an_own_one_stays():
    draft = begin_draft("River", FACTS, "en", "CA")
    own = write_words(draft, "en", "withdrawal", "Write to us.")
    for before, after in (
        (draft, set_fact(draft, "email", "new@example.org")),
        (own, set_fact(own, "email", "n@e.org")),
    ):
        assert after.values["controller"]["email"] != before.values["controller"]["email"]
        assert (after.privacy["en"] == before.privacy["en"]) == (FACTS.email not in before.privacy["en"])
    assert set_fact(own, "email", "n@e.org").values["words"]["en"]["withdrawal"] == "Write to us."


def test_what_is_signed_already_stays_that_version_and_is_only_laid_onto_the_stick(tmp_path):
    folder, stick = lay_practice(tmp_path / "practice"), tmp_path / "stick"
    stick.mkdir()
    draft = read_draft(folder)
    assert is_signed(folder, draft)
    laid = sign_draft(desk_of(folder), draft, stick)
    assert (laid.version, laid.file.parent) == (1, stick)
    assert read_pack_files(laid.file) == read_pack_files(last_signed(folder))
    assert not is_signed(folder, set_fact(draft, "phone", "+1 613 555 0123"))


def test_what_practice_signs_says_on_every_tablet_that_it_is_only_for_trying_out(tmp_path):
    folder = lay_practice(tmp_path / "practice")
    assert read_pack(folder / "campaign").tried_out
    signed = sign_draft(desk_of(folder), set_fact(read_draft(folder), "phone", "+1 613 555 0123"))
    assert read_pack(signed.file).tried_out

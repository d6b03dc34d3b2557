"""A promise that is written from the ticked fields names those, all of those, and nothing else, and the recipient."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.campaign import DELIVERED_FIELDS
from desktop.core.pack.advice import names_recipient
from desktop.core.pack.campaign_text_reader import read_sections
from desktop.core.pack.proposed_sentences import proposal_languages, propose, propose_promise

NAMED = {
    "en": {"name": "name", "country": "country", "postal_code": "postal code"},
    "fr": {"name": "nom", "country": "pays", "postal_code": "code postal"},
}
DELIVERED = st.lists(st.sampled_from(DELIVERED_FIELDS[1:]), unique=True).map(lambda rest: ["name", *rest])


@settings(max_examples=60, deadline=None)
@given(
    language=st.sampled_from(sorted(NAMED)),
    delivered=DELIVERED,
    recipient=st.sampled_from(("the Town Council", "l’ambassade")),
)
def test_a_promise_names_what_is_delivered_and_to_whom(language, delivered, recipient):
    promise = propose_promise(language, recipient, delivered)
    assert {
        key
        for key, word in NAMED[language].items()
        if word in promise.split(recipient)[-1] + promise.split(recipient)[0]
    } == set(delivered)
    assert names_recipient(promise, recipient)
    assert "{" not in promise


def test_where_no_sentence_is_known_nothing_is_promised():
    assert propose_promise("ru", "городской совет", ["name"]) == ""


@pytest.mark.parametrize("language", proposal_languages())
@settings(max_examples=40, deadline=None)
@given(fact=st.text(st.sampled_from("ab*_#[]`<>&\\{}1.- "), max_size=30))
def test_facts_stand_in_the_privacy_text_as_they_were_typed(language, fact):
    facts = dict.fromkeys(("name", "address", "email", "phone", "web", "recipient"), f"x{fact.strip()}x")
    sections = read_sections(propose("privacy", language, facts, ["name", "country"]), "privacy.md")
    shown = " ".join(block.plain for each in sections for block in each.blocks)
    assert " ".join(f"x{fact.strip()}x".split()) in " ".join(shown.split())

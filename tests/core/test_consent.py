"""The proof of a consent covers everything that was shown with the box."""

from dataclasses import replace

import pytest

from desktop.core.consent import consent_sha256
from tests.support.factory import campaign

REQUEST = campaign().consents[0]


@pytest.mark.parametrize("field", ["name", "postal_address", "email", "phone", "web"])
def test_the_proof_changes_with_every_way_to_reach_who_asks(field):
    moved = replace(campaign(), controller=replace(campaign().controller, **{field: "other"}))
    assert consent_sha256(moved, REQUEST, "en") != consent_sha256(campaign(), REQUEST, "en")


@pytest.mark.parametrize(
    "change",
    [{"id": "other"}, {"purpose": "Other"}, {"requester": "Other"}, {"texts": REQUEST.texts | {"en": "Other"}}],
)
def test_the_proof_changes_with_what_is_asked_by_whom_and_for_what(change):
    assert consent_sha256(campaign(), replace(REQUEST, **change), "en") != consent_sha256(campaign(), REQUEST, "en")


def test_each_language_has_a_proof_of_its_own():
    assert consent_sha256(campaign(), REQUEST, "en") != consent_sha256(campaign(), REQUEST, "fr")

"""Nobody's address or phone number is printed unless somebody looked at it and said that it stands so."""

from dataclasses import replace

import pytest

from desktop.core.petition_errors import CellsQuestioned
from desktop.petition.agreements.letter_words import WantedLetter
from desktop.petition.making_delivery import Edition, deliver
from desktop.petition.review.approvals import approve
from desktop.petition.store.audit import audit_lines
from tests.support.crowd import Person, put
from tests.support.packs import changed_pack, keep, text_of

POSTAL = {'delivered_fields = ["name", "country"]': 'delivered_fields = ["name", "country", "postal_code"]'}


@pytest.fixture
def filled(petition):
    """Five people: one gave her address as postal code, one his phone number, one both where nothing is delivered."""
    agreed = changed_pack(POSTAL)
    keep(petition, agreed)
    claire, bob = Person("Claire", postal_code="claire@example.org"), Person("Bob 613 555 0123")
    iris = Person("Iris", country="IR", postal_code="1619735744")
    unnamed = Person("Una", postal_code="una@example.org", listing="count_only")
    dee = Person("Dee", email="dee@example.org", phone="+16135550123")
    put(petition, 1, [replace(each, text_sha256=text_of(agreed)) for each in (claire, bob, iris, unnamed, dee)])
    return petition


def test_each_cell_in_question_is_listed_and_nothing_is_approved(filled):
    with pytest.raises(CellsQuestioned) as caught:
        approve(filled, WantedLetter(), by="Noor")
    found = [(each.number, each.name, each.field, each.text, each.kind) for each in caught.value.cells]
    assert found == [
        (1000, "Claire Lee", "postal_code", "claire@example.org", "an_email"),
        (1001, "Bob 613 555 0123 Lee", "name", "Bob 613 555 0123 Lee", "a_phone"),
    ]
    with pytest.raises(CellsQuestioned):
        approve(filled, WantedLetter(), by="Noor", accepted=frozenset({1000}))
    assert "claire" not in str(caught.value), "the log of whoever called sees no address"


def test_what_somebody_answered_for_stands_in_the_log_by_number_and_goes_out(filled, tmp_path):
    approve(filled, WantedLetter(), by="Noor", accepted=frozenset({1000, 1001}))
    with filled.reading() as connection:
        *_, line = audit_lines(connection)
    assert (line.act, line.facts["questioned"]) == ("approved", [1000, 1001])
    assert deliver(filled, Edition(tmp_path / "letter.pdf"), by="kb").approved_by == "Noor"


def test_who_delivers_alone_is_asked_as_well(filled, tmp_path):
    with pytest.raises(CellsQuestioned):
        deliver(filled, Edition(tmp_path / "letter.pdf"), by="kb", alone=True)
    assert list(tmp_path.iterdir()) == []
    deliver(filled, Edition(tmp_path / "letter.pdf"), by="kb", alone=True, accepted=frozenset({1000, 1001}))


def test_what_is_not_delivered_is_not_asked_about(petition, tmp_path):
    keep(petition)
    put(petition, 1, [Person("Claire", postal_code="claire@example.org")])
    assert deliver(petition, Edition(tmp_path / "letter.pdf"), by="kb", alone=True).document.columns == (
        "name",
        "country",
    )

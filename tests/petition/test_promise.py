"""What is delivered is what was promised: names and countries, and nothing else anybody gave."""

from contextlib import closing
from dataclasses import replace

import pypdf
import pytest
from journeys.outing import campaign, entry, go_out, organisation

from desktop.core.errors import DeliveryError, PetitionError
from desktop.petition.merge import merge_batch, undo_merge
from desktop.petition.promise import deliver
from desktop.petition.store import Petition

SECRETS = ("quixotic@example.org", "K9Z 8X7", "+16135550187")


@pytest.fixture
def petition(tmp_path):
    """A petition of three people, one of whom signed twice."""
    outing = go_out(tmp_path)
    private = {"email": SECRETS[0], "postal_code": SECRETS[1], "phone": SECRETS[2]}
    outing.sign(entry("Ann", "Lee", "CA", **private), entry("Noor", "Haddad", "FR"), entry("小明", "王", "CN"))
    outing.sign(entry("Ann", "Lee", "CA", **private))
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as opened:
        merge_batch(opened, outing.hand_over()[0], organisation().sealing)
        yield opened
    outing.journal.close()


def test_the_document_holds_each_person_once_with_name_and_country_and_nothing_else(tmp_path, petition):
    path = tmp_path / "delivery.pdf"
    document = deliver(petition, campaign(), path, language="en", paper="letter")
    assert document.columns == ("name", "country")
    assert sorted(document.rows) == [("Ann Lee", "Canada"), ("Noor Haddad", "France"), ("王小明", "China")]
    assert (document.total, document.count_only) == (3, 0)
    reader = pypdf.PdfReader(path)
    text = "\n".join(page.extract_text() for page in reader.pages)
    assert "Ann Lee" in text
    assert "Noor Haddad" in text
    everything = text + str(reader.metadata) + path.read_bytes().decode("latin-1")
    assert not any(secret in everything for secret in (*SECRETS, "Capital Pride", "2026-08-23"))
    assert list(reader.attachments) == []


def test_the_document_is_in_the_language_asked_for(tmp_path, petition):
    document = deliver(petition, campaign(), tmp_path / "remise.pdf", language="fr", paper="a4")
    assert {country for _, country in document.rows} == {"Canada", "France", "Chine"}


def test_a_language_the_pack_lacks_is_refused_with_those_it_has(tmp_path, petition):
    with pytest.raises(DeliveryError, match="en, fr"):
        deliver(petition, campaign(), tmp_path / "delivery.pdf", language="de", paper="a4")


def test_a_petition_whose_every_merge_is_undone_delivers_nothing(tmp_path, petition):
    undo_merge(petition, 1)
    with pytest.raises(DeliveryError, match="nothing to deliver"):
        deliver(petition, campaign(), tmp_path / "delivery.pdf", language="en", paper="a4")
    assert not (tmp_path / "delivery.pdf").exists()


def test_an_empty_petition_delivers_nothing(tmp_path):
    with closing(Petition(tmp_path / "empty.sqlite", new=True)) as empty, pytest.raises(DeliveryError, match="empty"):
        deliver(empty, campaign(), tmp_path / "delivery.pdf", language="en", paper="a4")


def test_the_words_of_another_campaign_are_never_put_above_these_names(tmp_path, petition):
    with pytest.raises(PetitionError, match="russia-lgbtqqia"):
        deliver(petition, replace(campaign(), id="other"), tmp_path / "delivery.pdf", language="en", paper="a4")

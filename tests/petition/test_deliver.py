"""What is delivered is what was promised and what somebody approved: names and countries, and nothing else."""

from contextlib import closing
from dataclasses import replace

import pypdf
import pytest

from desktop.core.errors import DeliveryError, OutputError, PetitionError
from desktop.petition.deduplication.people import deliveries_of
from desktop.petition.deliver import Edition, deliver
from desktop.petition.intake.undo import undo_merge
from desktop.petition.merging.merge import merge_batch
from desktop.petition.review.approvals import approve
from desktop.petition.review.decisions import decide
from desktop.petition.review.selection import Conditions
from desktop.petition.store.audit import audit_lines
from desktop.petition.store.store import Petition, bind
from desktop.petition.tables.arrived import signature
from tests.support.crowd import Person, put
from tests.support.outing import campaign, entry, go_out, organisation

SECRETS = ("quixotic@example.org", "K9Z 8X7", "+16135550187")
FIELDS = ("name", "country")


@pytest.fixture
def petition(tmp_path):
    """A petition of three people, one of whom signed twice."""
    outing = go_out(tmp_path)
    private = {"email": SECRETS[0], "postal_code": SECRETS[1], "phone": SECRETS[2]}
    outing.sign(entry("Ann", "Lee", "CA", **private), entry("Noor", "Haddad", "FR"), entry("小明", "王", "CN"))
    outing.sign(entry("Ann", "Lee", "CA", **private))
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as opened:
        merge_batch(opened, outing.hand_over()[0], organisation().sealing, by="Ann")
        yield opened
    outing.journal.close()


def edition(tmp_path, language="en") -> Edition:
    return Edition(tmp_path / "delivery.pdf", language, "letter")


def test_the_document_holds_each_person_once_with_name_and_country_and_nothing_else(tmp_path, petition):
    wanted = edition(tmp_path)
    document = deliver(petition, campaign(), wanted, by="kb", alone=True).document
    assert document.columns == ("name", "country")
    assert sorted(document.rows) == [("Ann Lee", "Canada"), ("Noor Haddad", "France"), ("王小明", "China")]
    assert (document.total, document.count_only) == (3, 0)
    reader = pypdf.PdfReader(wanted.path)
    text = "\n".join(page.extract_text() for page in reader.pages)
    assert "Ann Lee" in text
    assert "Noor Haddad" in text
    everything = text + str(reader.metadata) + wanted.path.read_bytes().decode("latin-1")
    assert not any(secret in everything for secret in (*SECRETS, "Capital Pride", "2026-08-23"))
    assert list(reader.attachments) == []


def test_the_document_is_in_the_language_asked_for(tmp_path, petition):
    document = deliver(petition, campaign(), edition(tmp_path, "fr"), by="kb", alone=True).document
    assert {country for _, country in document.rows} == {"Canada", "France", "Chine"}


def test_a_language_the_pack_lacks_is_refused_with_those_it_has(tmp_path, petition):
    with pytest.raises(DeliveryError, match="en, fr"):
        deliver(petition, campaign(), edition(tmp_path, "de"), by="kb", alone=True)


def test_a_petition_whose_every_merge_is_undone_delivers_and_approves_nothing(tmp_path, petition):
    undo_merge(petition, 1, by="Ann")
    with pytest.raises(DeliveryError, match="nothing to deliver"):
        deliver(petition, campaign(), edition(tmp_path), by="kb", alone=True)
    with pytest.raises(DeliveryError, match="nothing to approve"):
        approve(petition, FIELDS, by="kb")
    assert not (tmp_path / "delivery.pdf").exists()


def test_an_empty_petition_delivers_nothing(tmp_path):
    with closing(Petition(tmp_path / "empty.sqlite", new=True)) as empty, pytest.raises(DeliveryError, match="empty"):
        deliver(empty, campaign(), edition(tmp_path), by="kb", alone=True)


def test_the_words_of_another_campaign_are_never_put_above_these_names(tmp_path, petition):
    with pytest.raises(PetitionError, match="russia-lgbtqqia"):
        deliver(petition, replace(campaign(), id="other"), edition(tmp_path), by="kb", alone=True)


def test_nothing_goes_out_before_somebody_else_approved_exactly_this_list(tmp_path, petition):
    wanted = edition(tmp_path)
    with pytest.raises(DeliveryError, match="Nobody has approved"):
        deliver(petition, campaign(), wanted, by="kb")
    approve(petition, FIELDS, by="KB ")
    with pytest.raises(DeliveryError, match="two people must have looked"):
        deliver(petition, campaign(), wanted, by="kb")
    approve(petition, FIELDS, by="Noor")
    put(petition, 2, [Person("Late", "Comer")])
    with pytest.raises(DeliveryError, match="changed since"):
        deliver(petition, campaign(), wanted, by="kb")
    assert not wanted.path.exists()
    approve(petition, FIELDS, by="Noor")
    assert deliver(petition, campaign(), wanted, by="kb").approved_by == "Noor"


def test_an_approval_holds_for_the_same_list_in_any_language_and_order(tmp_path, petition):
    approve(petition, FIELDS, by="Noor")
    made = decide(petition, "invalid", "prank", Conditions(name="Noor Haddad"), by="kb")
    with pytest.raises(DeliveryError, match="changed since"):
        deliver(petition, campaign(), edition(tmp_path), by="kb")
    put(petition, 2, [Person("NOOR", "Haddad", country="FR"), Person("Noor", "Haddad", country="FR")])
    decide(petition, "invalid", "prank", Conditions(numbers=(2000,)), by="kb")
    assert made.signatures == 1
    assert deliver(petition, campaign(), edition(tmp_path, "fr"), by="kb").approved_by == "Noor"


def test_the_names_are_written_out_for_whoever_approves_them(tmp_path, petition):
    approve(petition, FIELDS, by="Noor", to=tmp_path / "names.txt")
    assert (tmp_path / "names.txt").read_text("utf-8") == "Ann Lee\tCA\nNoor Haddad\tFR\n王小明\tCN\n"
    with pytest.raises(OutputError, match="there already"):
        approve(petition, FIELDS, by="Noor", to=tmp_path / "names.txt")


def test_who_did_it_alone_stands_in_the_audit_log(tmp_path, petition):
    deliver(petition, campaign(), edition(tmp_path), by="kb", alone=True)
    with petition.reading() as connection:
        *_, line = audit_lines(connection)
    assert (line.by, line.act, line.facts["alone"], line.facts["people"]) == ("kb", "delivered", True, 3)


def test_of_everybody_it_can_be_said_later_whether_they_stand_on_a_list(new_petition, tmp_path):
    petition = new_petition()
    with petition.transaction() as connection:
        bind(connection, campaign().id, "key")
    bo = Person("Bo", "Lee", "a@example.org", "FR", signed_at="2026-08-24T12:00:00Z")
    put(petition, 1, [Person("Ann", "Lee", "a@example.org"), bo, Person("Cem", listing="count_only"), Person("Dee")])
    decide(petition, "withdrawn", "asked", Conditions(name="Dee"), by="kb")
    made = deliver(petition, campaign(), edition(tmp_path), by="kb", alone=True)
    assert (made.number, made.document.rows, made.document.count_only) == (1, (("Ann Lee", "Canada"),), 1)
    with petition.reading() as connection:
        people = dict(
            connection.execute(signature.select().with_only_columns(signature.c.number, signature.c.person)).all()
        )
        on = {number: deliveries_of(connection, [person]) for number, person in people.items()}
    assert on == {1000: (1,), 1001: (), 1002: (), 1003: ()}


def test_a_disk_that_refuses_the_document_leaves_no_delivery_and_a_delivered_document_is_never_replaced(
    tmp_path, petition
):
    gone = Edition(tmp_path / "nowhere" / "delivery.pdf", "en", "letter")
    with pytest.raises(OutputError):
        deliver(petition, campaign(), gone, by="kb", alone=True)
    first = deliver(petition, campaign(), edition(tmp_path), by="kb", alone=True)
    assert first.number == 1, "what was refused was not counted"
    with pytest.raises(OutputError, match="there already"):
        deliver(petition, campaign(), edition(tmp_path), by="kb", alone=True)

"""What is delivered is what was promised and what somebody approved: names and countries, and nothing else."""

from contextlib import closing

import pypdf
import pytest

from desktop.core.errors import DeliveryError, OutputError
from desktop.petition.agreements.letter_words import WantedLetter
from desktop.petition.deduplication.people_who_count import deliveries_of
from desktop.petition.intake.undoing_merges import undo_merge
from desktop.petition.making_delivery import Edition, deliver
from desktop.petition.merging.merge import merge_batch
from desktop.petition.review.approvals import approve
from desktop.petition.review.decisions import decide
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.store.audit import audit_lines
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from tests.support.crowd import Person, put
from tests.support.event_device import entry, go_out, organisation
from tests.support.packs import keep

SECRETS = ("quixotic@example.org", "K9Z 8X7", "+16135550187")


@pytest.fixture
def petition(tmp_path):
    """A petition of three people, one of whom signed twice."""
    tablet = go_out(tmp_path)
    private = {"email": SECRETS[0], "postal_code": SECRETS[1], "phone": SECRETS[2]}
    tablet.sign(entry("Ann", "Lee", "CA", **private), entry("Noor", "Haddad", "FR"), entry("小明", "王", "CN"))
    tablet.sign(entry("Ann", "Lee", "CA", **private))
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as opened:
        merge_batch(opened, tablet.hand_over()[0], organisation().sealing, by="Ann")
        keep(opened)
        yield opened
    tablet.journal.close()


def edition(tmp_path, language="en") -> Edition:
    return Edition(tmp_path / "delivery.pdf", WantedLetter(language=language))


def test_the_document_holds_each_person_once_with_name_and_country_and_nothing_else(tmp_path, petition):
    wanted = edition(tmp_path)
    document = deliver(petition, wanted, by="kb", alone=True).document
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
    document = deliver(petition, edition(tmp_path, "fr"), by="kb", alone=True).document
    assert {country for _, country in document.rows} == {"Canada", "France", "Chine"}


def test_a_language_the_pack_lacks_is_refused_with_those_it_has(tmp_path, petition):
    with pytest.raises(DeliveryError, match="en, fr"):
        deliver(petition, edition(tmp_path, "de"), by="kb", alone=True)


def test_a_petition_whose_every_merge_is_undone_delivers_and_approves_nothing(tmp_path, petition):
    undo_merge(petition, 1, by="Ann")
    with pytest.raises(DeliveryError, match="nothing to deliver"):
        deliver(petition, edition(tmp_path), by="kb", alone=True)
    with pytest.raises(DeliveryError, match="nothing to approve"):
        approve(petition, WantedLetter(), by="kb")
    assert not (tmp_path / "delivery.pdf").exists()


def test_an_empty_petition_delivers_nothing(tmp_path):
    with closing(Petition(tmp_path / "empty.sqlite", new=True)) as empty, pytest.raises(DeliveryError, match="empty"):
        deliver(empty, edition(tmp_path), by="kb", alone=True)


def test_nothing_goes_out_before_somebody_else_approved_exactly_this_list(tmp_path, petition):
    wanted = edition(tmp_path)
    with pytest.raises(DeliveryError, match="Nobody has approved"):
        deliver(petition, wanted, by="kb")
    approve(petition, WantedLetter(), by="KB ")
    with pytest.raises(DeliveryError, match="two people must have looked"):
        deliver(petition, wanted, by="kb")
    approve(petition, WantedLetter(), by="Noor")
    put(petition, 2, [Person("Late", "Comer")])
    with pytest.raises(DeliveryError, match="changed since"):
        deliver(petition, wanted, by="kb")
    assert not wanted.path.exists()
    approve(petition, WantedLetter(), by="Noor")
    assert deliver(petition, wanted, by="kb").approved_by == "Noor"


def test_an_approval_holds_for_the_same_list_in_any_order_and_in_its_own_language(tmp_path, petition):
    approve(petition, WantedLetter(language="fr"), by="Noor")
    made = decide(petition, "invalid", "prank", Conditions(name="Noor Haddad"), by="kb")
    with pytest.raises(DeliveryError, match="changed since"):
        deliver(petition, edition(tmp_path, "fr"), by="kb")
    put(petition, 2, [Person("NOOR", "Haddad", country="FR"), Person("Noor", "Haddad", country="FR")])
    decide(petition, "invalid", "prank", Conditions(numbers=(2000,)), by="kb")
    assert made.signatures == 1
    with pytest.raises(DeliveryError, match="changed since"):
        deliver(petition, edition(tmp_path, "en"), by="kb")
    assert deliver(petition, edition(tmp_path, "fr"), by="kb").approved_by == "Noor"


def test_the_names_are_written_out_for_whoever_approves_them(tmp_path, petition):
    approve(petition, WantedLetter(), by="Noor", to=tmp_path / "names.txt")
    assert (tmp_path / "names.txt").read_text("utf-8") == "Ann Lee\tCA\nNoor Haddad\tFR\n王小明\tCN\n"
    with pytest.raises(OutputError, match="there already"):
        approve(petition, WantedLetter(), by="Noor", to=tmp_path / "names.txt")


def test_whoever_approves_reads_names_by_name_and_never_in_the_order_in_which_people_signed(tmp_path, petition):
    put(petition, 2, [Person("Zoe"), Person("Abel"), Person("Mia", listing="count_only")])
    approve(petition, WantedLetter(), by="Noor", to=tmp_path / "names.txt")
    names = (tmp_path / "names.txt").read_text("utf-8").splitlines()
    assert names == sorted(names) != []
    assert [each.split("\t")[0] for each in names] == ["Abel Lee", "Ann Lee", "Noor Haddad", "Zoe Lee", "王小明"]


def test_who_did_it_alone_stands_in_the_audit_log(tmp_path, petition):
    deliver(petition, edition(tmp_path), by="kb", alone=True)
    with petition.reading() as connection:
        *_, line = audit_lines(connection)
    assert (line.by, line.act, line.facts["alone"], line.facts["people"]) == ("kb", "delivered", True, 3)


def test_of_everybody_it_can_be_said_later_whether_they_stand_on_a_list(new_petition, tmp_path):
    petition = new_petition()
    keep(petition)
    bo = Person("Bo", "Lee", "a@example.org", "FR", signed_at="2026-08-24T12:00:00Z")
    put(petition, 1, [Person("Ann", "Lee", "a@example.org"), bo, Person("Cem", listing="count_only"), Person("Dee")])
    decide(petition, "withdrawn", "asked", Conditions(name="Dee"), by="kb")
    made = deliver(petition, edition(tmp_path), by="kb", alone=True)
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
    gone = Edition(tmp_path / "nowhere" / "delivery.pdf")
    with pytest.raises(OutputError):
        deliver(petition, gone, by="kb", alone=True)
    first = deliver(petition, edition(tmp_path), by="kb", alone=True)
    assert first.number == 1, "what was refused was not counted"
    with pytest.raises(OutputError, match="there already"):
        deliver(petition, edition(tmp_path), by="kb", alone=True)

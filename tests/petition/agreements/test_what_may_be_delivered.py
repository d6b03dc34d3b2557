"""Of each person the recipient is told at most what their own agreement promised, under the words they signed."""

from dataclasses import replace

import pypdf
import pytest

from desktop.core.pack.organisation_signature import pack_digest
from desktop.core.petition_errors import (
    AgreementMissing,
    LettersDiffer,
    ManyVersions,
    NobodySignedVersion,
    NoSuchVersion,
)
from desktop.petition.agreements.letter_words import WantedLetter
from desktop.petition.agreements.source_terms import SourceTerms, agree_source
from desktop.petition.agreements.what_may_be_delivered import read_deliverable
from desktop.petition.making_delivery import Edition, deliver
from desktop.petition.status import petition_status
from desktop.petition.store.audit import audit_lines
from tests.support.crowd import Person, put
from tests.support.event_device import campaign, pack
from tests.support.packs import changed_pack, keep, older_pack, text_of

POSTAL = {'delivered_fields = ["name", "country"]': 'delivered_fields = ["name", "country", "postal_code"]'}
NAMES_ALONE = {'delivered_fields = ["name", "country"]': 'delivered_fields = ["name"]'}
SECOND = {"\nversion = 1\n": "\nversion = 2\n"}
ASK = campaign().words["en"].asks[0]
OTHER_ASK = {ASK: "Give our association a grant of one million dollars"}
ANN, BOB = Person("Ann", postal_code="K1A 0B1"), Person("Bob", postal_code="H2Y 1C6", version=2)


def delivered(petition, tmp_path, *versions, language="en"):
    edition = Edition(tmp_path / f"{len(list(tmp_path.iterdir()))}.pdf", WantedLetter(versions, language))
    return deliver(petition, edition, by="kb", alone=True)


def test_a_newer_version_that_tells_more_tells_nothing_more_of_whoever_signed_the_older_one(petition, tmp_path):
    newer = changed_pack(SECOND | POSTAL)
    keep(petition, pack(), newer)
    put(petition, 1, [ANN, replace(BOB, text_sha256=text_of(newer))])
    first, second = delivered(petition, tmp_path, 1), delivered(petition, tmp_path, 2)
    assert (first.document.columns, first.document.rows) == (("name", "country"), (("Ann Lee", "Canada"),))
    assert second.document.columns == ("name", "country", "postal_code")
    assert second.document.rows == (("Bob Lee", "Canada", "H2Y 1C6"),)
    both = delivered(petition, tmp_path, 1, 2)
    assert both.document.rows == (("Ann Lee", "Canada", ""), ("Bob Lee", "Canada", "H2Y 1C6"))
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "2.pdf").pages)
    assert "H2Y 1C6" in text
    assert "K1A 0B1" not in text


def test_people_of_two_agreements_are_delivered_by_version_and_never_in_silence(petition, tmp_path):
    other = changed_pack(SECOND | OTHER_ASK)
    keep(petition, pack(), other)
    put(petition, 1, [ANN, *(Person(name, version=2, text_sha256=text_of(other)) for name in ("Bob", "Cem"))])
    assert petition_status(petition).agreed.versions == {1: 1, 2: 2}
    with pytest.raises(ManyVersions, match="1 signed version 1, 2 signed version 2"):
        delivered(petition, tmp_path)
    with pytest.raises(LettersDiffer, match="to the recipient: asks"):
        delivered(petition, tmp_path, 1, 2)
    assert list(tmp_path.glob("*.pdf")) == []
    second = delivered(petition, tmp_path, 2)
    assert second.document.asks[0] == OTHER_ASK[ASK]
    assert {name for name, _ in second.document.rows} == {"Bob Lee", "Cem Lee"}
    assert ASK in delivered(petition, tmp_path, 1).document.asks
    with petition.reading() as connection:
        *_, two, one = audit_lines(connection)
    assert (two.facts["versions"], two.facts["left_out"], two.facts["waiting"]) == ([2], {"1": 1}, 0)
    assert (one.facts["versions"], one.facts["left_out"]) == ([1], {"2": 2})


SAID = {
    "title": (campaign().words["en"].title, "For something else"),
    "recipient": (campaign().words["en"].recipient, "Our own president"),
    "sender": (f'name = "{campaign().controller.name}"', 'name = "Somebody Else"'),
    "asks": (ASK, OTHER_ASK[ASK]),
}


@pytest.mark.parametrize("part", SAID)
def test_two_versions_stand_under_one_letter_only_where_every_part_of_it_is_the_same(petition, tmp_path, part):
    old, new = SAID[part]
    other = changed_pack(SECOND | {old: new})
    keep(petition, pack(), other)
    put(petition, 1, [ANN, replace(BOB, text_sha256=text_of(other))])
    with pytest.raises(LettersDiffer, match=f"to the recipient: .*{part}"):
        delivered(petition, tmp_path, 1, 2)
    assert len(delivered(petition, tmp_path, 2).document.rows) == 1


def test_versions_are_the_same_letter_in_whatever_order_they_are_named(petition):
    other = changed_pack(SECOND)
    keep(petition, pack(), other)
    put(petition, 1, [ANN, replace(BOB, text_sha256=text_of(other))])
    with petition.reading() as connection:
        one, two = (read_deliverable(connection, WantedLetter(each)) for each in ((1, 2), (2, 1, 2)))
    assert one.letter.versions == two.letter.versions == (1, 2)
    assert one.digest() == two.digest()


def test_whoever_fits_several_packs_gets_only_what_all_of_them_promised(petition, tmp_path):
    keep(petition, older_pack(POSTAL), older_pack(), older_pack(NAMES_ALONE))
    put(petition, 1, [replace(ANN, text_sha256=text_of(older_pack()))])
    made = delivered(petition, tmp_path)
    assert (made.document.columns, made.document.rows) == (("name",), (("Ann Lee",),))


def test_whoever_names_a_pack_gets_what_that_one_promised_though_others_have_its_words(petition, tmp_path):
    more = older_pack(POSTAL)
    keep(petition, older_pack(), more)
    ann = replace(ANN, text_sha256=text_of(more))
    put(petition, 1, [replace(ann, pack_sha256=pack_digest(more)), replace(ann, given="Bo", pack_sha256="ab" * 32)])
    made = delivered(petition, tmp_path)
    assert made.document.rows == (("Ann Lee", "Canada", "K1A 0B1"),)
    assert [(each.people, each.version) for each in made.going.agreed.waiting] == [(1, 1)], "nobody knows that pack"


def test_a_digest_under_a_version_or_text_that_is_not_its_own_names_nothing(petition, tmp_path):
    keep(petition)
    ours = pack_digest(pack())
    put(petition, 1, [replace(BOB, pack_sha256=ours), replace(ANN, text_sha256=b"other", pack_sha256=ours)])
    with pytest.raises(AgreementMissing):
        delivered(petition, tmp_path)


def test_a_pack_of_the_right_key_that_nobody_here_signed_puts_nobody_under_its_letter(petition, tmp_path):
    keep(petition, pack(), changed_pack({"\nversion = 1\n": "\nversion = 7\n"} | OTHER_ASK | POSTAL))
    put(petition, 1, [ANN])
    assert delivered(petition, tmp_path).document.rows == (("Ann Lee", "Canada"),)
    with pytest.raises(NobodySignedVersion, match="Nobody here signed version 7"):
        delivered(petition, tmp_path, 7)
    with pytest.raises(NobodySignedVersion):
        delivered(petition, tmp_path, 1, 7)
    with pytest.raises(NoSuchVersion, match="version 9"):
        delivered(petition, tmp_path, 9)


def test_whoever_matches_no_pack_counts_and_waits(petition, tmp_path):
    keep(petition)
    put(petition, 1, [ANN, BOB, Person("Cem", text_sha256=b"other words"), Person("Dee", listing="count_only")])
    put(petition, 2, [Person("Eve", version=2, listing="count_only")])
    made = delivered(petition, tmp_path)
    assert (made.document.rows, made.document.count_only) == ((("Ann Lee", "Canada"),), 1)
    assert [(each.people, each.version) for each in made.going.agreed.waiting] == [(1, 1), (2, 2)]
    with petition.reading() as connection:
        *_, line = audit_lines(connection)
    assert line.facts["waiting"] == 3
    assert petition_status(petition).people == 5


def test_where_everybody_waits_nothing_is_delivered(petition, tmp_path):
    keep(petition)
    put(petition, 1, [BOB])
    with pytest.raises(AgreementMissing):
        delivered(petition, tmp_path)


def test_imported_rows_count_and_wait_until_somebody_says_what_they_agreed_to(petition, tmp_path):
    told_more = changed_pack(POSTAL)
    keep(petition, told_more)
    put(petition, 1, [replace(ANN, text_sha256=text_of(told_more))])
    web = [Person("Wim", postal_code="1012", capture="web", version=0, text_sha256=b"")]
    put(petition, 2, web, source="website", device="")
    assert [(each.people, each.source) for each in petition_status(petition).agreed.waiting] == [(1, "website")]
    assert delivered(petition, tmp_path).document.rows == (("Ann Lee", "Canada", "K1A 0B1"),)
    page = SourceTerms(1, ("name", "country"), page="We, the undersigned …")
    assert agree_source(petition, "website", page, by="ws") == ("name", "country")
    rows = delivered(petition, tmp_path).document.rows
    assert rows == (("Ann Lee", "Canada", "K1A 0B1"), ("Wim Lee", "Canada", ""))
    assert agree_source(petition, "website", SourceTerms(1), by="ws") == ("name", "country", "postal_code")
    assert ("Wim Lee", "Canada", "1012") in delivered(petition, tmp_path).document.rows


def test_signatures_of_a_device_are_never_taken_for_rows_of_a_source(petition, tmp_path):
    keep(petition)
    put(petition, 1, [BOB])
    put(petition, 2, [Person("Wim", capture="web", version=0, text_sha256=b"")], source="website", device="")
    agree_source(petition, "website", SourceTerms(1), by="ws")
    assert delivered(petition, tmp_path).document.rows == (("Wim Lee", "Canada"),)

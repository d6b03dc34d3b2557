"""An approval binds names, fields and words: whatever somebody puts in their place is not delivered under it."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from sqlalchemy import update

from desktop.core.errors import DeliveryError
from desktop.petition.agreements.letter_words import WantedLetter
from desktop.petition.agreements.source_terms import SourceTerms, agree_source
from desktop.petition.agreements.what_may_be_delivered import read_deliverable
from desktop.petition.making_delivery import Edition, deliver
from desktop.petition.review.approvals import approve
from desktop.petition.review.corrections import correct
from desktop.petition.review.decisions import decide
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.agreement_tables import kept_pack, kept_text
from desktop.petition.tables.arrival_tables import signature
from tests.support.crowd import Person, put, wipe
from tests.support.event_device import campaign, pack
from tests.support.packs import changed_pack, keep
from tests.support.places import ENGINES, spot

OTHERS = [each for each in ENGINES if each != "sqlite"]
SECOND = {"\nversion = 1\n": "\nversion = 2\n"}
WORDS = campaign().words["en"]
SENDER = {f'name = "{campaign().controller.name}"': 'name = "Somebody Else"'}
MORE = {'delivered_fields = ["name", "country"]': 'delivered_fields = ["name", "country", "postal_code"]'}


@dataclass(frozen=True, slots=True)
class Sabotage:
    """What somebody changes between approval and delivery, and which letter they then want delivered."""

    act: Callable[[Petition], object] = lambda _: None
    wanted: WantedLetter = field(default_factory=lambda: WantedLetter((1,), "en"))
    by: str = "kb"


def instead_of_version_1(changes: dict[str, str]) -> Callable[[Petition], object]:
    """Another pack of our own key in the place of the one that was approved, as a hand in the database puts it."""

    def act(petition: Petition) -> None:
        with petition.transaction() as connection:
            connection.execute(kept_text.delete())
            connection.execute(kept_pack.delete())
        keep(petition, changed_pack(changes))
        texts = campaign_of(petition)
        with petition.transaction() as connection:
            connection.execute(update(signature).where(signature.c.version == 1).values(text_sha256=texts))

    return act


def campaign_of(petition: Petition) -> bytes:
    with petition.reading() as connection:
        rows = connection.execute(kept_text.select().where(kept_text.c.language == "en")).all()
    return bytes(rows[0].text_sha256)


SABOTAGES = {
    "another ask": Sabotage(instead_of_version_1({WORDS.asks[0]: "Give our association a million dollars"})),
    "another recipient": Sabotage(instead_of_version_1({WORDS.recipient: "Our own president"})),
    "another title": Sabotage(instead_of_version_1({WORDS.title: "For something else"})),
    "another sender": Sabotage(instead_of_version_1(SENDER)),
    "more fields": Sabotage(instead_of_version_1(MORE)),
    "the letter of another version": Sabotage(wanted=WantedLetter((2,), "en")),
    "two versions in one": Sabotage(wanted=WantedLetter((1, 2), "en")),
    "another language": Sabotage(wanted=WantedLetter((1,), "fr")),
    "one more name": Sabotage(lambda petition: put(petition, 9, [Person("Mallory")])),
    "a name less": Sabotage(
        lambda petition: decide(petition, "invalid", "prank", Conditions(numbers=(1000,)), by="kb")
    ),
    "another name in its place": Sabotage(lambda petition: correct(petition, 1000, {"given_name": "Anne"}, by="kb")),
    "names of a source that nobody looked at": Sabotage(
        lambda petition: agree_source(petition, "website", SourceTerms(1), by="kb")
    ),
    "the same person, written otherwise": Sabotage(by="  NOOR "),
}


@pytest.fixture(scope="module", params=["sqlite", *(pytest.param(each, marks=pytest.mark.torture) for each in OTHERS)])
def one(request, tmp_path_factory):
    """A petition for all of these tests, on each engine."""
    with closing(spot(request.param, tmp_path_factory.mktemp("one")).open(new=True)) as petition:
        yield petition


@pytest.fixture
def approved(one):
    """A petition of two versions that say the same, and of a website; Noor approved the people of version 1."""
    wipe(one)
    keep(one, pack(), changed_pack(SECOND))
    put(one, 1, [Person("Ann", postal_code="K1A 0B1"), Person("Bo", country="FR")])
    put(one, 2, [Person("Cem", version=2)])
    put(one, 3, [Person("Wim", capture="web", version=0, text_sha256=b"")], source="website", device="")
    approve(one, WantedLetter((1,), "en"), by="Noor")
    return one


def delivered(petition: Petition, sabotage: Sabotage, folder: Path):
    return deliver(petition, Edition(folder / "letter.pdf", sabotage.wanted), by=sabotage.by)


@pytest.mark.parametrize("what", SABOTAGES)
def test_whatever_was_not_approved_is_not_delivered(approved, tmp_path, what):
    SABOTAGES[what].act(approved)
    with pytest.raises(DeliveryError, match=r"changed since|two people"):
        delivered(approved, SABOTAGES[what], tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_was_approved_is_delivered(approved, tmp_path):
    assert delivered(approved, Sabotage(), tmp_path).approved_by == "Noor"


@pytest.mark.parametrize("other", [{"columns": ("name", "phone")}, {"columns": ("name",)}])
def test_the_headings_are_a_part_of_what_is_approved_also_where_no_cell_tells_them_apart(approved, other):
    with approved.reading() as connection:
        going = read_deliverable(connection, WantedLetter((1,), "en"))
    assert replace(going, **other).digest() != going.digest()


def test_an_older_list_that_was_approved_once_is_not_delivered_after_it_changed(approved, tmp_path):
    put(approved, 9, [Person("Late")])
    approve(approved, WantedLetter((1,), "en"), by="Ada")
    decide(approved, "invalid", "test", Conditions(numbers=(1001,)), by="kb")
    with pytest.raises(DeliveryError, match="changed since"):
        delivered(approved, Sabotage(), tmp_path)

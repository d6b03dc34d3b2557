"""A supplement holds only who stood on no list before, and all lists together are everybody who counts."""

import json
from contextlib import closing, suppress
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from desktop.core.errors import DeliveryError, PetitionError
from desktop.core.petition_errors import ListChanged
from desktop.core.supplement_errors import NobodyNew, NoEarlierDelivery, UnnamedNotKnown
from desktop.petition.agreements.letter_words import WantedLetter
from desktop.petition.agreements.what_may_be_delivered import read_deliverable
from desktop.petition.making_delivery import Delivery, Edition, deliver
from desktop.petition.review.approvals import approve
from desktop.petition.review.corrections import correct
from desktop.petition.review.decisions import decide, decide_group
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.rights.erasure import erase_signatures, forget
from desktop.petition.rights.retention import retain
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from desktop.petition.tables.lasting_tables import audit, delivered, delivered_erased, delivered_unnamed
from tests.support.crowd import Person, put, switch
from tests.support.event_device import pack
from tests.support.packs import keep, text_of

NEW = WantedLetter(supplement=True)
ANN = Person("Ann", "Lee", "ann@example.org")
BO = Person("Bo", "Moss", "bo@example.org", "FR")
SHY = Person("Cy", "Young", "cy@example.org", listing="count_only")
DI = Person("Di", "Poe", "di@example.org")


@pytest.fixture
def petition(tmp_path):
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as opened:
        keep(opened)
        yield opened


def hand_over(petition, folder, wanted=NEW) -> Delivery:
    """Deliver alone, under a name that is free."""
    return deliver(petition, Edition(folder / f"{len(list(folder.iterdir()))}.pdf", wanted), by="kb", alone=True)


def names(made: Delivery) -> list[str]:
    return [row[0] for row in made.document.rows]


def figures(made: Delivery) -> tuple[int, int, int]:
    before = made.document.before
    return before.earlier, before.gone, made.document.together


def test_only_who_is_new_stands_on_it_with_what_was_handed_over_before_and_who_is_gone(petition, tmp_path):
    put(petition, 1, [ANN, BO, SHY])
    with pytest.raises(NoEarlierDelivery):
        hand_over(petition, tmp_path)
    hand_over(petition, tmp_path, WantedLetter())
    with pytest.raises(NobodyNew):
        hand_over(petition, tmp_path)
    put(petition, 2, [DI, Person("Ev", "Ash", "ev@example.org", listing="count_only"), ANN])
    decide(petition, "withdrawn", "asked", Conditions(numbers=(1001,)), by="kb")
    made = hand_over(petition, tmp_path)
    assert (names(made), made.document.count_only, figures(made)) == (["Di Poe"], 1, (3, 1, 4))
    put(petition, 3, [Person("Flo", "Oak")])
    assert figures(hand_over(petition, tmp_path, WantedLetter(language="fr", supplement=True))) == (5, 1, 5)


def test_whoever_was_corrected_or_joined_with_another_since_is_not_new(petition, tmp_path):
    put(petition, 1, [ANN, BO, Person("Bo", "Mos", "other@example.org")])
    hand_over(petition, tmp_path, WantedLetter())
    correct(petition, 1000, {"email": "new@example.org"}, by="kb")
    decide_group(petition, "same", [1001, 1002], by="kb")
    put(petition, 2, [DI])
    made = hand_over(petition, tmp_path)
    assert (names(made), figures(made)) == (["Di Poe"], (3, 1, 3))


def test_whoever_was_corrected_twice_is_not_new_whichever_of_their_names_stood_on_a_list(petition, tmp_path):
    put(petition, 1, [ANN, BO])
    hand_over(petition, tmp_path, WantedLetter())
    correct(petition, 1000, {"email": "second@example.org"}, by="kb")
    put(petition, 2, [DI])
    assert names(hand_over(petition, tmp_path)) == ["Di Poe"]
    for number, email in ((1000, "third@example.org"), (2000, "di2@example.org"), (2000, "di3@example.org")):
        correct(petition, number, {"email": email}, by="kb")
    put(petition, 3, [Person("Flo", "Oak", "flo@example.org")])
    made = hand_over(petition, tmp_path)
    assert (names(made), figures(made)) == (["Flo Oak"], (3, 0, 4))


def test_a_list_of_another_version_is_none_that_a_supplement_goes_on_from(petition, tmp_path):
    later = pack(version=2)
    keep(petition, later)
    put(petition, 1, [ANN, Person("Bo", "Moss", "bo@example.org", version=2, text_sha256=text_of(later))])
    assert names(hand_over(petition, tmp_path, WantedLetter((2,)))) == ["Bo Moss"]
    with pytest.raises(NoEarlierDelivery):
        hand_over(petition, tmp_path, WantedLetter((1,), supplement=True))
    hand_over(petition, tmp_path, WantedLetter((1,)))
    put(petition, 2, [DI])
    made = hand_over(petition, tmp_path, WantedLetter((1,), supplement=True))
    assert (names(made), figures(made)) == (["Di Poe"], (1, 0, 2))


def test_who_went_by_somebody_elses_name_until_a_correction_is_new(petition, tmp_path):
    put(petition, 1, [ANN, ANN])
    assert names(hand_over(petition, tmp_path, WantedLetter())) == ["Ann Lee"]
    correct(petition, 1001, {"given_name": "Zoë", "email": "zoe@example.org"}, by="kb")
    made = hand_over(petition, tmp_path)
    assert (names(made), figures(made)) == (["Zoë Lee"], (1, 0, 2))


def test_the_second_person_approves_exactly_this_supplement(petition, tmp_path):
    put(petition, 1, [ANN, BO])
    hand_over(petition, tmp_path, WantedLetter())
    put(petition, 2, [DI])
    approve(petition, NEW, by="Noor")
    wanted = Edition(tmp_path / "supplement.pdf", NEW)
    with pytest.raises(DeliveryError, match="not those that were approved"):
        deliver(petition, Edition(tmp_path / "all.pdf"), by="kb")
    decide(petition, "withdrawn", "asked", Conditions(numbers=(1000,)), by="kb")
    with pytest.raises(DeliveryError, match="not those that were approved"):
        deliver(petition, wanted, by="kb")  # the same names, and another figure of who is gone
    approve(petition, NEW, by="Noor")
    assert deliver(petition, wanted, by="kb").approved_by == "Noor"


def once_pages_are_set(act):
    """Give what tells how far it is, and does something else as soon as pages are set."""
    due = [act]

    def report(progress):
        if progress.unit == "pages" and due:
            due.pop()()

    return report


def test_two_windows_at_once_hand_nobody_over_twice_and_leave_each_others_file(petition, tmp_path):
    put(petition, 1, [ANN, BO])
    hand_over(petition, tmp_path, WantedLetter())
    put(petition, 2, [DI])
    edition = Edition(tmp_path / "supplement.pdf", NEW)

    def other_window():
        with closing(Petition(tmp_path / "petition.sqlite")) as other:
            deliver(other, edition, by="Noor", alone=True)

    with pytest.raises(NobodyNew):
        deliver(petition, edition, by="kb", alone=True, report=once_pages_are_set(other_window))
    assert edition.path.exists()
    with petition.reading() as connection:
        assert len(connection.execute(select(delivered)).all()) == 3


def test_whoever_withdraws_while_the_pages_are_set_is_not_handed_over(petition, tmp_path):
    put(petition, 1, [ANN, BO])
    approve(petition, WantedLetter(), by="Noor")
    withdraw = once_pages_are_set(
        lambda: decide(petition, "withdrawn", "asked", Conditions(numbers=(1000,)), by="Noor")
    )
    with pytest.raises(ListChanged):
        deliver(petition, Edition(tmp_path / "all.pdf"), by="kb", report=withdraw)
    assert not (tmp_path / "all.pdf").exists()


def test_what_says_who_stood_on_a_list_is_nobodys_once_they_are_forgotten(petition, tmp_path):
    put(petition, 1, [ANN, BO, SHY])
    hand_over(petition, tmp_path, WantedLetter())
    with petition.reading() as connection:
        before = set(connection.execute(select(signature.c.person)).scalars())
    erase(petition, [1000], by="kb")
    erase(petition, [1002], by="kb")
    with petition.reading() as connection:
        held = [set(connection.execute(select(each.c.person)).scalars()) for each in (delivered, delivered_unnamed)]
        lots = connection.execute(select(delivered_erased)).all()
    assert list(map(len, held)) == [1, 0]
    assert sorted((row.named, row.why) for row in lots) == [(False, "asked"), (True, "asked")]
    assert before.isdisjoint(row.person for row in lots)
    put(petition, 2, [DI])
    assert figures(hand_over(petition, tmp_path)) == (3, 2, 2)


def test_who_undid_one_of_two_signatures_stood_on_the_list_by_the_other(petition, tmp_path):
    put(petition, 1, [ANN, BO])
    put(petition, 2, [ANN])
    hand_over(petition, tmp_path, WantedLetter())
    undone = select(signature.c.number, signature.c.person).where(signature.c.number == 1000)
    with petition.transaction() as connection:
        assert erase_signatures(connection, undone) == 1
    put(petition, 3, [DI])
    made = hand_over(petition, tmp_path)
    assert (names(made), figures(made)) == (["Di Poe"], (2, 0, 3))


def test_whom_age_took_did_not_go_by_their_own_wish(petition, tmp_path):
    put(petition, 1, [ANN, BO])
    put(petition, 2, [Person("Ev", "Ash", signed_at="2026-09-23T12:00:00Z")])
    hand_over(petition, tmp_path, WantedLetter())
    retain(petition, "2026-09-01", "everything", by="kb")
    put(petition, 3, [Person("Flo", "Oak", signed_at="2026-09-24T12:00:00Z")])
    assert figures(hand_over(petition, tmp_path)) == (3, 0, 4)


def test_an_older_delivery_that_did_not_note_whom_it_only_counted_asks_for_the_whole_list_once(petition, tmp_path):
    put(petition, 1, [ANN, SHY])
    hand_over(petition, tmp_path, WantedLetter())
    with petition.transaction() as connection:
        connection.execute(delivered_unnamed.delete())
        connection.exec_driver_sql("DROP TRIGGER audit_no_update")
        for line in connection.execute(select(audit).where(audit.c.act == "delivered")).all():
            facts = json.dumps({key: each for key, each in json.loads(line.facts).items() if key != "unnamed_noted"})
            connection.execute(update(audit).where(audit.c.number == line.number).values(facts=facts))
    put(petition, 2, [DI])
    with pytest.raises(UnnamedNotKnown, match="Delivery 1 "):
        hand_over(petition, tmp_path)
    hand_over(petition, tmp_path, WantedLetter())
    put(petition, 3, [BO])
    made = hand_over(petition, tmp_path)
    assert (names(made), made.document.count_only, made.document.together) == (["Bo Moss"], 0, 4)


KINDS = ("sign", "sign", "withdraw", "forget", "undo", "redo", "whole", "supplement", "supplement")
ACTS = st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 5)), max_size=12)


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    """A petition of nobody, to be copied: making one takes longer than an example."""
    path = tmp_path_factory.mktemp("empty") / "petition.sqlite"
    with closing(Petition(path, new=True)) as opened:
        keep(opened)
    return path


@settings(max_examples=20, deadline=None)
@given(acts=ACTS)
def test_whatever_happens_nobody_is_listed_twice_and_all_lists_together_are_everybody(empty, acts):
    with TemporaryDirectory() as folder, closing(Petition(Path(copy(empty, folder)))) as petition:
        told: set[str] = set()  # whom the recipient was told of, unless they were forgotten since
        for place, (act, which) in enumerate(acts, 1):
            if act in ("whole", "supplement"):
                told |= _deliver_and_compare(petition, Path(folder), told, WantedLetter(supplement=act == "supplement"))
            elif act == "sign":
                listing = "count_only" if which == 2 else "named"
                put(petition, place, [Person(f"N{which}", "Lee", f"n{which}@example.org", listing=listing)])
            else:
                told -= _decide(petition, act, which)


def _decide(petition, act, which) -> set[str]:
    with petition.reading() as connection:
        rows = select(signature.c.number, signature.c.batch, signature.c.person, signature.c.given_name)
        row = connection.execute(rows.order_by(signature.c.number).offset(which).limit(1)).first()
    if row and act == "withdraw":
        with suppress(PetitionError):  # its merge is undone: there is nothing to withdraw
            decide(petition, "withdrawn", "asked", Conditions(numbers=(row.number,)), by="kb")
    elif row and act == "forget":
        with petition.transaction() as connection:
            theirs = select(signature.c.number, signature.c.person).where(signature.c.person == row.person)
            forget(connection, theirs, "2026-08-01T00:00:00Z")
        return {f"{row.given_name} Lee"}
    elif row:
        switch(petition, row.batch, undone=act == "undo")
    return set()


def _deliver_and_compare(petition, folder, told: set[str], wanted: WantedLetter) -> set[str]:
    try:
        made = hand_over(petition, folder, wanted)
    except DeliveryError:  # there is nobody, or nothing that could be supplemented
        return set()
    if wanted.supplement:
        assert told.isdisjoint(names(made))
        with petition.reading() as connection:
            everybody = read_deliverable(connection, WantedLetter()).people
        assert made.document.together == len(everybody.rows) + everybody.count_only
    return set(names(made))

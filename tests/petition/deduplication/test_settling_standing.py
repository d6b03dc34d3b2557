"""Who is kept, doubted or taken out follows from what counts and what staff decided, never from the order of it."""

from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.errors import PetitionError
from desktop.petition.deduplication.counters import counters_hold
from desktop.petition.review.decisions import decide, decide_pair
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person, id_of, put, switch, wipe
from tests.support.oracle import Decided, Fact, expected
from tests.support.standings import standings

# As typed, and as folded by hand.
NAMES = [("Ann", "Lee", "ann lee"), ("LEE", "Änn", "ann lee"), ("Bo", "Lee", "bo lee"),
         ("Benedict", "Lee", "benedict lee"), ("Benedikt", "Lee", "benedikt lee")]  # fmt: skip
MAILS = [("", ""), ("", ""), ("ann@example.org", "ann"), ("Ann+pride@Example.org", "ann"), ("b@example.net", "b")]
CODES = [("", ""), ("K1A 0B1", "k1a0b1"), ("k1a0b1", "k1a0b1"), ("75001", "75001")]
TIMES = ["", "2026-08-23T12:00:00Z", "2026-08-23T12:00:01Z", "2026-08-24T09:00:00Z", "2999-01-01T00:00:00Z"]


@dataclass(frozen=True, slots=True)
class Example:
    """One signature in both languages: what is typed, and what the rules see."""

    person: Person
    name: str
    mailbox: str
    place: str

    def fact(self, number: int) -> Fact:
        it = self.person
        silent = it.listing == "count_only"
        who = (self.name, self.mailbox, it.country, self.place)
        return Fact(number, id_of(number), *who, it.signed_at, it.clock_jumped, silent)


@st.composite
def examples(draw: st.DrawFn) -> Example:
    (first, family, name), (mail, mailbox), (code, place) = (
        draw(st.sampled_from(each)) for each in (NAMES, MAILS, CODES)
    )
    person = Person(
        first, family, mail, draw(st.sampled_from(["", "CA", "FR"])), code,
        signed_at=draw(st.sampled_from(TIMES)), clock_jumped=draw(st.booleans()),
        listing=draw(st.sampled_from(["named", "named", "count_only"])),
    )  # fmt: skip
    return Example(person, name, mailbox, place)


BATCHES = st.lists(st.lists(examples(), min_size=1, max_size=4), min_size=1, max_size=4)
ACTS = st.lists(
    st.tuples(
        st.sampled_from(
            ["merge", "merge", "undo", "redo", "valid", "invalid", "withdrawn", "same", "different", "back"]
        ),
        st.integers(0, 15),
        st.integers(0, 15),
    ),
    min_size=3,
    max_size=16,
)
REASON = {"valid": "checked", "invalid": "prank", "withdrawn": "asked"}


@dataclass(slots=True)
class Office:
    """A petition, and beside it in plain Python what was merged and decided."""

    petition: Petition
    batches: list[list[Example]]
    merged: dict[int, bool] = field(default_factory=dict)  # batch: whether it counts
    everybody: dict[int, Fact] = field(default_factory=dict)
    decided: dict[int, Decided] = field(default_factory=dict)

    def act(self, doing: str, one: int, other: int) -> None:
        which = one % len(self.batches) + 1
        if doing == "merge" and which not in self.merged:
            numbers = put(self.petition, which, [each.person for each in self.batches[which - 1]])
            self.merged[which] = True
            self.everybody |= {
                number: each.fact(number) for number, each in zip(numbers, self.batches[which - 1], strict=True)
            }
        elif doing in ("undo", "redo") and self.merged.get(which) is (doing == "undo"):
            self.merged[which] = doing == "redo"
            switch(self.petition, which, undone=doing == "undo")
        elif doing == "back" and self.decided:
            number = sorted(self.decided)[one % len(self.decided)]
            undo_decision(self.petition, number, by="kb")
            del self.decided[number]
        elif doing in (*REASON, "same", "different") and self.everybody:
            self.decide(doing, one, other)

    def decide(self, act: str, one: int, other: int) -> None:
        numbers = sorted(self.everybody)
        first, second = numbers[one % len(numbers)], numbers[other % len(numbers)]
        try:
            if act in REASON:
                made = decide(self.petition, act, REASON[act], Conditions(numbers=(first,)), by="kb")
                self.decided[made.number] = Decided(act, REASON[act], (first,), made.at)
            else:
                made = decide_pair(self.petition, act, first, second, by="kb")
                self.decided[made.number] = Decided(act, "", (first, second), made.at)
        except PetitionError:  # not there now, or contrary to what was decided: then nothing has changed
            return

    def check(self) -> None:
        live = {number for number in self.everybody if self.merged[number // 1000]}
        in_order = [self.decided[number] for number in sorted(self.decided)]
        assert standings(self.petition) == expected(self.everybody, live, in_order)
        with self.petition.reading() as connection:
            assert counters_hold(connection)


def run(petition: Petition, batches, acts) -> None:
    wipe(petition)
    office = Office(petition, batches)
    for doing, one, other in acts:
        office.act(doing, one, other)
        office.check()


_ANY = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


@given(batches=BATCHES, acts=ACTS)
@settings(max_examples=15, suppress_health_check=_ANY)
def test_the_standing_of_everybody_follows_from_what_counts_and_from_what_was_decided(shared, batches, acts):
    run(shared, batches, acts)


@pytest.mark.torture
@given(batches=BATCHES, acts=ACTS)
@settings(max_examples=1500, suppress_health_check=_ANY)
def test_and_it_does_so_for_a_great_many_more(shared, batches, acts):
    run(shared, batches, acts)


CROWD = st.lists(st.lists(examples(), min_size=9, max_size=14), min_size=2, max_size=2)
APART = st.lists(st.tuples(st.integers(0, 28), st.integers(0, 28)), min_size=1, max_size=3)


@given(batches=CROWD, apart=APART)
@settings(max_examples=8, suppress_health_check=[*_ANY, HealthCheck.large_base_example, HealthCheck.data_too_large])
def test_it_does_so_for_a_crowd_that_shares_few_mailboxes_and_places(shared, batches, apart):
    acts = [("merge", 0, 0), ("merge", 1, 0), *(("different", *pair) for pair in apart), ("undo", 0, 0)]
    run(shared, batches, acts)

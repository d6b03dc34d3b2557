"""Two events in turn on one device: each batch holds its own, and erasing one leaves every signature of the other.

Here the numbers of one batch lie within those of another, which a day at one stall never brings about.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop.core.errors import JournalForeign
from desktop.core.event import event_of
from desktop.core.sealing import SealedSignature, fingerprint
from desktop.core.signature.ids import new_signature_id
from desktop.core.signing_keys import SigningKey
from desktop.device.journal.batch_closing import (
    close_batches,
    describe_batch,
    export_batch,
    list_batches,
)
from desktop.device.journal.erasure import (
    count_received,
    erase_everything,
    erase_received,
    list_erased,
)
from desktop.device.journal.journal import EventCount, Journal
from desktop.transfer.batch import batch_id, open_batch, read_lines
from desktop.transfer.receipt import ReceivedBatch
from tests.support.erased import erase, found_in_files, receipt, received, sealed_in
from tests.support.event_device import DAY, PRIDE, campaign, go_out, journal_of

MARKET = event_of("Night market", "Gatineau", "2026-08-24")
EVENTS = (PRIDE, MARKET)
KEY = SigningKey(b"d" * 32)


@pytest.fixture
def tablet(tmp_path):
    """Ann signs at one event, Bo and Cem at another, Di at the first again; all is closed."""
    with closing((pride := go_out(tmp_path)).journal):
        market = pride.moved_to(MARKET)
        for where, name in ((pride, "Ann"), (market, "Bo"), (market, "Cem"), (pride, "Di")):
            where.sign(name)
        close_batches(pride.journal, DAY)
        yield pride


def test_the_receipt_for_one_event_erases_nothing_of_another_whose_numbers_lie_between(tablet):
    ours, theirs = list_batches(tablet.journal)
    assert ((ours.first, ours.last, ours.count), (theirs.first, theirs.last)) == ((1, 4, 2), (2, 3))
    kept = sealed_in(tablet)
    assert erase(tablet, receipt(*received(tablet, ours.number))) == 2
    assert (tablet.journal.count(PRIDE), tablet.journal.count(MARKET)) == (0, 2)
    assert sealed_in(tablet) == kept[1:3]
    (left,) = files_of(tablet)
    assert [each.sequence for each in left.signatures] == [2, 3]
    assert found_in_files(tablet, kept) == [False, True, True, False]


def test_the_receipt_for_the_event_between_leaves_both_ends_of_the_other(tablet):
    kept = sealed_in(tablet)
    assert erase(tablet, receipt(*received(tablet, list_batches(tablet.journal)[1].number))) == 2
    assert (tablet.journal.count(PRIDE), tablet.journal.count(MARKET)) == (2, 0)
    assert sealed_in(tablet) == [kept[0], kept[3]]
    (left,) = files_of(tablet)
    assert [each.sequence for each in left.signatures] == [1, 4]


def files_of(tablet):
    """Every batch that is kept, read as headquarters does."""
    return [
        open_batch(export_batch(tablet.journal, each, tablet.device, tablet.folder))
        for each in list_batches(tablet.journal)
    ]


def test_what_is_signed_between_two_ends_of_a_batch_and_is_in_none_stays_when_it_is_erased(tmp_path):
    with closing((pride := go_out(tmp_path)).journal):
        market = pride.moved_to(MARKET)
        pride.sign("Ann")
        market.sign("Bo")
        pride.sign("Cem")
        close_batches(pride.journal, DAY, but=MARKET.id)
        assert erase(pride, receipt(*received(pride, 1))) == 2
        assert [(each.event, each.signatures, each.unbatched) for each in pride.journal.count_events()] == [
            (PRIDE, 0, 0), (MARKET, 1, 1),
        ]  # fmt: skip


def test_a_claim_that_swaps_the_batches_of_two_events_erases_nothing_at_all(tablet):
    ours, theirs = received(tablet, 1, 2)
    swapped = (replace(ours, number=theirs.number), replace(theirs, number=ours.number))
    done = erase_received(tablet.journal, receipt(*swapped), tablet.device)
    assert (done.batches, done.foreign) == ((), (1, 2))
    assert tablet.journal.count() == 4


def test_a_batch_that_one_receipt_names_twice_is_erased_once_and_counted_once(tablet):
    (claim,) = received(tablet, 1)
    done = erase_received(tablet.journal, receipt(claim, claim), tablet.device)
    assert (len(done.batches), done.signatures, tablet.journal.count()) == (1, 2, 2)


def test_what_headquarters_has_is_counted_for_its_own_event_and_an_emergency_counts_for_none(tablet):
    erase(tablet, receipt(*received(tablet, 2)))
    assert (count_received(tablet.journal, PRIDE), count_received(tablet.journal, MARKET)) == (0, 2)
    assert erase_everything(tablet.journal, tablet.device, DAY) == 2
    assert (count_received(tablet.journal, PRIDE), count_received(tablet.journal, MARKET)) == (0, 2)
    assert [(each.batch.number, each.proven) for each in list_erased(tablet.journal)] == [(1, False), (2, True)]


def test_events_are_counted_each_for_itself_with_the_day_and_the_empty_ones_too(tablet):
    later = event_of("Later", "", "2026-09-01")
    tablet.journal.start_event(later)
    tablet.moved_to(MARKET).sign("Eve")
    assert tablet.journal.count_events() == (
        EventCount(PRIDE, 2, 0), EventCount(MARKET, 3, 1), EventCount(later, 0, 0),
    )  # fmt: skip


def test_an_event_that_is_begun_again_keeps_its_name_and_its_signatures(tablet):
    tablet.journal.start_event(replace(PRIDE, name="Another name"))
    assert [each.event.name for each in tablet.journal.count_events()] == [PRIDE.name, MARKET.name]


# The same for whatever a device goes through, with stand-ins for seals: a journal never looks inside.


@dataclass(slots=True)
class Model:
    """A journal, and beside it in plain Python where each number is: an event, and a batch or none."""

    journal: Journal
    unbatched: dict[int, int] = field(default_factory=dict)  # sequence: place of its event in EVENTS
    batches: dict[int, tuple[int, list[int]]] = field(default_factory=dict)
    gone: dict[int, ReceivedBatch] = field(default_factory=dict)
    signed: int = 0

    def sign(self, which: int) -> None:
        self.journal.start_event(EVENTS[which])
        self.journal.append(campaign(), EVENTS[which], _stand_in)
        self.signed += 1
        self.unbatched[self.signed] = which

    def close(self, _which: int) -> None:
        for which in dict.fromkeys(self.unbatched.values()):  # the event of the oldest first
            mine = [number for number, event in self.unbatched.items() if event == which]
            self.batches[len(self.batches) + len(self.gone) + 1] = (which, mine)
        self.unbatched.clear()
        close_batches(self.journal, DAY)

    def erase(self, which: int) -> None:
        claims = [self.claim(number) for number in self.batches if number % 2 == which]
        if not claims:
            return
        # What was erased before is named again, as headquarters does.
        done = erase_received(self.journal, receipt(*self.gone.values(), *claims), KEY)
        assert done.signatures == sum(each.count for each in claims)
        for claim in claims:
            self.gone[claim.number] = claim
            del self.batches[claim.number]

    def claim(self, number: int) -> ReceivedBatch:
        (batch,) = [each for each in list_batches(self.journal) if each.number == number]
        said, _ = describe_batch(self.journal, batch, KEY)
        return ReceivedBatch(
            batch_id(said), said.device, said.number, said.first, said.last, said.count, said.entries_sha256
        )

    def check(self) -> None:
        held = [list(self.unbatched), *(members for _, members in self.batches.values())]
        assert self.journal.count() == sum(map(len, held))
        for which, event in enumerate(EVENTS):
            closed = sum(len(members) for owner, members in self.batches.values() if owner == which)
            assert self.journal.count(event) == closed + list(self.unbatched.values()).count(which)
        for batch in list_batches(self.journal):
            which, members = self.batches[batch.number]
            _, entries = describe_batch(self.journal, batch, KEY)
            assert batch.event == EVENTS[which]
            assert [each.sequence for each in read_lines(entries)] == members
        assert {each.number for each in list_batches(self.journal)} == set(self.batches)
        assert {each.batch.number: each.id for each in list_erased(self.journal)} == {
            number: claim.id for number, claim in self.gone.items()
        }


def _stand_in(sequence: int) -> SealedSignature:
    return SealedSignature(new_signature_id(), sequence, sequence.to_bytes(4, "big") * 20)


@contextmanager
def model_in(folder: Path) -> Iterator[Model]:
    with closing(Journal(folder / "journal.sqlite", fingerprint(KEY.public))) as journal:
        yield Model(journal)


ACTS = st.lists(
    st.tuples(st.sampled_from(["sign", "sign", "sign", "close", "erase"]), st.integers(0, 1)), min_size=4, max_size=24
)
IN_TURN = [("sign", 0), ("sign", 1), ("sign", 1), ("sign", 0), ("close", 0), ("erase", 1), ("sign", 0), ("close", 0)]


@given(acts=ACTS)
@example(acts=IN_TURN)
@example(acts=[*IN_TURN, ("erase", 0), ("erase", 1)])
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_signed_closed_and_erased_in_turn_every_other_signature_is_where_it_was(tmp_path_factory, acts):
    with model_in(tmp_path_factory.mktemp("device")) as model:
        for doing, which in acts:
            getattr(model, doing)(which)
            model.check()


@given(acts=ACTS)
@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_was_signed_closed_and_erased_the_next_number_is_one_nobody_had(tmp_path_factory, acts):
    with model_in(tmp_path_factory.mktemp("device")) as model:
        for doing, which in acts:
            getattr(model, doing)(which)
        model.journal.close()
        model.journal.open()
        before = model.signed
        model.sign(0)
        close_batches(model.journal, DAY)
        assert max(each.last for each in list_batches(model.journal)) == before + 1


def test_a_journal_on_another_key_s_device_is_never_opened_though_its_batches_are_like_ours(tmp_path, tablet):
    with pytest.raises(JournalForeign):
        journal_of(tmp_path, SigningKey(b"e" * 32))
    assert tablet.journal.count() == 4

"""What a signer undid comes back by no order of merging, by no undoing and by no backup, and no byte of it is left."""

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.core.signing_keys import new_signing_key
from desktop.petition.agreements.kept_packs import keep_pack
from desktop.petition.intake.undoing_merges import redo_merge, undo_device, undo_merge
from desktop.petition.merging.ledger import read_ledger
from desktop.petition.merging.merge import merge_batch
from desktop.petition.replay_log.noting import log_state
from desktop.petition.restoring.restore import Since, restore_backup
from desktop.petition.status import petition_status
from desktop.petition.store.backup import back_up
from desktop.petition.store.integrity import check_petition
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from tests.support.event_device import entry, organisation, pack
from tests.support.packs import public_keys
from tests.support.parcels import cancelling, parcel, seal
from tests.support.places import ENGINES, spot

pytestmark = pytest.mark.slow
KEY = organisation().sealing
# Numbers of one device: five people sign, 2 and 4 undo it (6, 7), and two undo what never comes (8, 9).
SIGNED, UNDO = {1: "Ann", 2: "Bo", 3: "Cem", 4: "Dee", 5: "Eve"}, {6: 2, 7: 4}
BATCHES = st.lists(st.frozensets(st.integers(1, 9), min_size=1), min_size=1, max_size=4, unique=True)
ACTS = st.lists(st.tuples(st.sampled_from(["merge", "merge", "undo", "redo"]), st.integers(0, 3)), max_size=10)


@pytest.fixture(scope="module")
def lines():
    device = new_signing_key()
    signed = {number: seal(entry(name), device, number) for number, name in SIGNED.items()}
    undone = {number: cancelling(device, number, signed[of]) for number, of in UNDO.items()}
    never = {number: cancelling(device, number, seal(entry("Nobody"), device, 99)) for number in (8, 9)}
    return device, signed | undone | never


@given(members=BATCHES, acts=ACTS)
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_in_every_order_who_undid_it_is_held_by_nothing_and_the_ledger_has_every_number(
    tmp_path_factory, lines, members, acts
):
    folder = tmp_path_factory.mktemp("petition")
    batches = [parcel(folder, lines[0], at, [lines[1][each] for each in which]) for at, which in enumerate(members, 1)]
    merged: dict[int, int] = {}
    live: set[int] = set()
    with closing(Petition(folder / "petition.sqlite", new=True)) as petition:
        for doing, which in acts:
            if which >= len(batches):
                continue
            if doing == "merge":
                merged[which] = merge_batch(petition, batches[which], KEY, by="ws").number
                live.add(which)
            elif which in merged and (doing == "undo") is (which in live):
                (undo_merge if doing == "undo" else redo_merge)(petition, merged[which], by="ws")
                live ^= {which}
            check(petition, [members[each] for each in merged], [members[each] for each in live])


def check(petition: Petition, merged: list[frozenset[int]], live: list[frozenset[int]]) -> None:
    """Compare what is held with what follows from which batches ever came, and which count now."""
    came, counts = frozenset().union(*merged), frozenset().union(*live)
    gone = {of for number, of in UNDO.items() if number in came}
    with petition.reading() as connection:
        held = sorted(connection.execute(select(signature.c.given_name)).scalars())
    assert held == sorted(SIGNED[each] for each in came & SIGNED.keys() - gone)
    status = petition_status(petition)
    assert (status.people, status.withdrawn) == (len(counts & SIGNED.keys() - gone), 0)
    assert check_petition(petition).problems == ()
    in_ledger = sum(line.here + line.undone + line.erased for line in read_ledger(petition))
    assert in_ledger == len(came)


def test_each_batch_that_held_what_was_undone_says_why_it_is_not_here(tmp_path, lines):
    device, every = lines
    first, again = (parcel(tmp_path, device, number, [every[1], every[2]][2 - number :]) for number in (1, 2))
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        for each in (first, again, parcel(tmp_path, device, 3, [every[6]])):
            merge_batch(petition, each, KEY, by="ws")
        for each in (first, again):
            reasons = merge_batch(petition, each, KEY, by="ws").reasons
            assert [(reason.sequence, reason.code) for reason in reasons] == [(2, "cancelled")]


def test_undoing_all_that_a_device_sent_brings_nobody_back(tmp_path, lines):
    device, every = lines
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        first = parcel(tmp_path, device, 1, [every[1], every[2]])
        merge_batch(petition, first, KEY, by="ws")
        merge_batch(petition, parcel(tmp_path, device, 2, [every[6]]), KEY, by="ws")
        undo_device(petition, first.manifest.device, by="ws")
        merge_batch(petition, first, KEY, by="ws")
        check(petition, [frozenset({1, 2}), frozenset({6})], [frozenset({1, 2})])


def test_no_file_of_the_petition_holds_a_word_of_it(tmp_path, lines):
    device, home = lines[0], tmp_path / "home"
    home.mkdir()
    canary = seal(entry("Canarybird", "Yellowfeather", email="canary@example.org", postal_code="Q9Q 9Q9"), device, 21)
    bytes_ = (b"Canarybird", b"Yellowfeather", b"canary@example.org", b"Q9Q 9Q9")

    def found() -> list[bool]:
        data = b"".join(each.read_bytes() for each in home.iterdir() if each.is_file())
        return [each in data for each in bytes_]

    with closing(Petition(home / "petition.sqlite", new=True)) as petition:
        merge_batch(petition, parcel(tmp_path, device, 1, [canary, lines[1][1]]), KEY, by="ws")
        assert all(found()), "the search finds what is there"
        merge_batch(petition, parcel(tmp_path, device, 2, [cancelling(device, 22, canary)]), KEY, by="ws")
        assert found() == [False] * 4
    assert found() == [False] * 4


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("first", ["signature", "cancellation"])
def test_a_backup_from_before_does_not_bring_it_back_nor_does_its_batch(tmp_path, lines, engine, first):
    device, every = lines
    signed = parcel(tmp_path, device, 1, [every[1], every[2]])
    undone = parcel(tmp_path, device, 2, [every[6]])
    before, after = (signed, undone) if first == "signature" else (undone, signed)
    outside = tmp_path / "outside"
    outside.mkdir()
    place, again = spot(engine, tmp_path), spot(engine, tmp_path)
    with closing(place.open(new=True)) as petition:
        petition.outside = outside
        keep_pack(petition, pack(), by="mk", keys=public_keys())
        if first == "signature":
            merge_batch(petition, before, KEY, by="mk")
        backup = old_backup(petition, tmp_path)
        merge_batch(petition, before, KEY, by="mk")
        merge_batch(petition, after, KEY, by="mk")
        assert (names(petition), log_state(petition).kind) == (["Ann"], "current")
    with closing(Petition(backup)) as source:
        restore_backup(source, again.place, Since((KEY,), outside=outside), by="mk", passphrase=again.passphrase)
    with closing(again.open()) as restored:
        restored.outside = outside
        merge_batch(restored, signed, KEY, by="mk")
        assert names(restored) == ["Ann"]
        merge_batch(restored, undone, KEY, by="mk")
        assert names(restored) == ["Ann"]
        assert check_petition(restored).problems == ()


def old_backup(petition: Petition, folder: Path) -> Path:
    backup = folder / "backup.sqlite"
    back_up(petition, backup, by="mk")
    return backup


def names(petition: Petition) -> list[str]:
    with petition.reading() as connection:
        return sorted(connection.execute(select(signature.c.given_name)).scalars())

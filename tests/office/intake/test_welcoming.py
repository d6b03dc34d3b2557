"""A device that nobody has met waits to be welcomed by its four words; what it sends is kept whole until then."""

from pathlib import Path

import pytest

from desktop.core.batch_errors import NoRoomToWait, WordsAlike
from desktop.core.errors import UsageError
from desktop.core.key_words import key_words
from desktop.core.sealing import fingerprint
from desktop.core.signing_keys import SigningKey, new_signing_key
from desktop.core.store_errors import Overtaken
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.devices.devices import drop_waiting, known_devices, name_device, report_lost, welcome_device
from desktop.office.figures.status import petition_status
from desktop.office.intake.fetching_from_boxes import choose_boxes, fetch
from desktop.office.intake.ledger import read_ledger
from desktop.office.intake.merging import merge_batches, merge_welcomed, undo_device
from desktop.petition.intake import quarantine
from desktop.petition.store.audit import audit_lines
from desktop.transfer.batch import prove_batch
from desktop.transfer.receipt import SUFFIX as RECEIPT
from desktop.transfer.waiting_note import SUFFIX, read_waiting
from tests.support.event_device import entry, organisation
from tests.support.parcels import packed, seal

KEY = organisation().sealing


@pytest.fixture
def stick(tmp_path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def device() -> SigningKey:
    return new_signing_key()


@pytest.fixture
def files(stick, device) -> list[Path]:
    """Two batches of one device, of two signatures each."""
    lines = [seal(entry(f"P{number}"), device, number) for number in range(1, 5)]
    return [packed(stick, device, number, lines[2 * number - 2 : 2 * number]) for number in (1, 2)]


@pytest.fixture
def place(tmp_path) -> PetitionPlace:
    return PetitionPlace(str(tmp_path / "main.sqlite"))


def merged(place, files, **how):
    return [each.report for each in merge_batches(files, KEY, place, by="mk", **how)]


def acts(petition):
    with petition.reading() as connection:
        return [line.act for line in audit_lines(connection)]


def test_what_a_device_nobody_met_sends_waits_is_kept_whole_and_comes_in_by_its_four_words(place, files, device):
    assert [(each.device, each.waits, each.added) for each in merged(place, files)] == [("waiting", True, 0)] * 2
    for file in files:
        file.unlink()  # the stick is used again: the petition has all of it
    with open_petition(place) as petition:
        assert petition_status(petition).signatures == 0
        assert [each.waiting for each in read_ledger(petition)] == [4]
        welcomed = welcome_device(petition, key_words(device.public), by="mk")
        assert welcomed.device
        assert welcomed.device.state == "welcome"
        assert [each.report.added for each in merge_welcomed(petition, KEY, by="mk")] == [2, 2]
        assert petition_status(petition).signatures == 4
        assert known_devices(petition).quarantine == ()
        assert "device welcomed" in acts(petition)


def test_a_name_welcomes_nobody_and_a_wrong_word_neither(place, files, device):
    merged(place, files)
    words = list(key_words(device.public))
    with open_petition(place) as petition:
        name_device(petition, known_devices(petition).devices[0].id, "tablet-03", by="mk")
        for wrong in (words[:3], [*words[:3], "xylophon"], ["tablet-03"], []):
            with pytest.raises(UsageError):
                welcome_device(petition, wrong, by="mk")
        assert welcome_device(petition, [*words[1:], words[0]], by="mk").device is None
        assert [each.state for each in known_devices(petition).devices] == ["waiting"]
    assert all(each.waits for each in merged(place, files))


def test_a_misread_word_is_told_from_that_of_a_device_that_waits_and_nothing_is_noted(place, files, device):
    merged(place, files)
    words = list(key_words(device.public))
    misread = [*words[:2], next(each for each in ("amber", "ladder") if each != words[2]), words[3]]
    with open_petition(place) as petition:
        with pytest.raises(WordsAlike, match="Word 3 is not that of Tablet A, which waits") as refused:
            welcome_device(petition, misread, by="mk")
        assert refused.value.place == 3
        assert "device expected" not in acts(petition)
        assert welcome_device(petition, words, by="mk").device


def test_words_that_are_entered_before_the_first_batch_let_it_in_and_no_other(place, files, device, stick):
    other = new_signing_key()
    foreign = packed(stick, other, 1, [seal(entry("Z"), other, 1)])
    with open_petition(place, new=True) as petition:
        assert welcome_device(petition, [" ".join(key_words(device.public)).upper()], by="mk").device is None
    assert [each.device for each in merged(place, [*files, foreign])] == ["new", "known", "waiting"]


def test_trust_at_first_sight_is_said_and_logged_and_brings_in_what_waited(place, files, stick):
    merged(place, files[:1])
    reports = merged(place, files[1:], trust="welcome")
    assert [each.added for each in reports] == [2, 2], "the second, and then the first, which waited"
    with open_petition(place) as petition, petition.reading() as connection:
        (line,) = (line for line in audit_lines(connection) if line.act == "device welcomed")
        assert line.facts["at_sight"] is True
    other = new_signing_key()
    merged(place, [packed(stick, other, 1, [seal(entry("Z"), other, 1)])], trust="welcome")
    with open_petition(place) as petition, petition.reading() as connection:
        said = [line.facts for line in audit_lines(connection) if line.act == "device welcomed"]
    assert said[1] == {"device": fingerprint(other.public), "at_sight": True}


@pytest.mark.usefixtures("files")
def test_a_fetch_leaves_a_signed_note_that_batches_wait_and_no_receipt_and_brings_nothing_twice(place, stick):
    organised = organisation()
    told = list(fetch(choose_boxes([stick], Path("nowhere")), organised, place, by="mk"))
    assert [each.merged.report.device for each in told if each.merged] == ["waiting"] * 2
    (note,) = (read_waiting(each, organised.signing.public) for each in stick.glob(f"*{SUFFIX}"))
    with open_petition(place) as petition:
        assert set(note.batches) == {each.id for each in known_devices(petition).quarantine}
    assert list(stick.glob(f"*{RECEIPT}")) == []
    again = list(fetch(choose_boxes([stick], Path("nowhere")), organised, place, by="mk"))
    assert [each for each in again if each.merged] == [], "they are here already"
    assert len(list(stick.glob(f"*{SUFFIX}"))) == 1


def test_what_waits_can_be_dropped_and_that_is_logged(place, files):
    merged(place, files)
    with open_petition(place) as petition:
        id_ = known_devices(petition).devices[0].id
        assert [each.device_number for each in drop_waiting(petition, id_, 2, by="mk")] == [2]
        assert [each.device_number for each in known_devices(petition).quarantine] == [1]
        drop_waiting(petition, id_, by="mk")
        assert known_devices(petition).quarantine == ()
        with pytest.raises(Overtaken, match="Nothing was changed"):
            drop_waiting(petition, id_, by="mk")
        assert acts(petition).count("waiting dropped") == 2
    assert [each.waits for each in merged(place, files)] == [True, True], "it may come again, and waits again"


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("remembered", ["by name", "by id"])
def test_what_was_dropped_is_fetched_no_more_until_its_device_is_welcome(place, stick, device, remembered, monkeypatch):
    def fetched():
        told = list(fetch(choose_boxes([stick], Path("nowhere")), organisation(), place, by="mk"))
        return sum(bool(each.merged) for each in told), sum(each.dropped for each in told)

    assert fetched() == (2, 0)
    with open_petition(place) as petition, monkeypatch.context() as patch:
        if remembered == "by id":  # as an older Tabling wrote it down
            patch.setattr(quarantine, "batch_name", lambda _: "")
        drop_waiting(petition, known_devices(petition).devices[0].id, 2, by="mk")
    if remembered == "by name":
        max(stick.glob("*.batch")).write_bytes(b"not even brought here again")
    assert fetched() == (0, 1)
    with open_petition(place) as petition:
        assert [each.device_number for each in known_devices(petition).quarantine] == [1]
        welcome_device(petition, key_words(device.public), by="mk")
    if remembered == "by id":
        assert fetched() == (2, 0), "with the one that waited"


def test_a_device_that_waits_may_be_reported_lost_and_nothing_of_it_comes_in(place, files, device):
    merged(place, files[:1])
    with open_petition(place) as petition:
        report_lost(petition, known_devices(petition).devices[0].id, by="mk")
        welcome_device(petition, key_words(device.public), by="mk")
    assert [each.device for each in merged(place, files, trust="welcome")] == ["lost"] * 2


@pytest.mark.parametrize("bound", ["MOST_WAITING", "MOST_KEPT"])
def test_so_much_waits_and_no_more(place, files, monkeypatch, bound):
    just_one = {"MOST_WAITING": 1, "MOST_KEPT": len(prove_batch(files[0]).entries)}
    monkeypatch.setattr(quarantine, bound, just_one[bound])
    first, second = merge_batches(files, KEY, place, by="mk")
    assert first.report
    assert first.report.waits
    assert isinstance(second.refused, NoRoomToWait)
    assert [each.waits for each in merged(place, files[:1])] == [True], "what is kept is kept"


def test_all_that_one_device_sent_is_taken_out_by_one_act_and_the_real_owner_s_goes_in_whole(place, stick):
    honest, forger = new_signing_key(), new_signing_key()
    signed = [seal(entry(f"P{number}"), honest, number) for number in range(1, 5)]
    forged = [seal(entry(f"F{number}"), forger, number, id=signed[number - 1].id) for number in range(1, 5)]
    theirs = [packed(stick, forger, number, forged[2 * number - 2 : 2 * number]) for number in (1, 2)]
    merged(place, theirs, trust="welcome")
    with open_petition(place) as petition:
        id_ = known_devices(petition).devices[0].id
        undone = undo_device(petition, id_, by="mk")
        assert (undone.merges, undone.signatures) == ((1, 2), 4)
        assert petition_status(petition).people == 0
    (report,) = merged(place, [packed(stick, honest, 1, signed)], trust="welcome")
    assert (report.added, report.rejected, report.contested) == (4, 0, 0)


def test_a_device_whose_merges_are_all_undone_is_welcome_no_more_until_its_words_are_entered_again(
    place, files, stick, device
):
    other = new_signing_key()
    with open_petition(place, new=True) as petition:
        for each in (device, other):
            welcome_device(petition, key_words(each.public), by="mk")
    merged(place, [files[0], packed(stick, other, 1, [seal(entry("Z"), other, 1)])])
    with open_petition(place) as petition:
        id_ = fingerprint(device.public)
        assert undo_device(petition, id_, by="mk").device.state == "waiting"
    assert [each.waits for each in merged(place, files)] == [True, True], "what was undone, and what comes after it"
    assert [each.device for each in merged(place, [packed(stick, other, 2, [seal(entry("Y"), other, 2)])])] == ["known"]
    with open_petition(place) as petition:
        welcome_device(petition, key_words(device.public), by="mk")
        assert [each.report.added for each in merge_welcomed(petition, KEY, by="mk")] == [2, 2]


def test_a_lost_device_whose_merges_are_undone_stays_lost(place, files):
    merged(place, files, trust="welcome")
    with open_petition(place) as petition:
        id_ = known_devices(petition).devices[0].id
        report_lost(petition, id_, by="mk")
        assert undo_device(petition, id_, by="mk").device.state == "lost"
        assert [each.state for each in known_devices(petition).devices] == ["lost"]


def test_a_lost_device_is_told_nothing_of_what_it_sent(place, files, stick):
    merged(place, files[:1], trust="welcome")
    with open_petition(place) as petition:
        report_lost(petition, known_devices(petition).devices[0].id, by="mk")
    told = list(fetch(choose_boxes([stick], Path("nowhere")), organisation(), place, by="mk"))
    assert [each.merged.report.device for each in told if each.merged] == ["lost"]
    assert list(stick.glob(f"*{SUFFIX}")) == []

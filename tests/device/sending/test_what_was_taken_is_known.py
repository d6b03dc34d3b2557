"""Which box and which stick have a batch is known of each for itself, and forgotten only where somebody asks."""

from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.box_errors import BoxUnreachable
from desktop.device.journal.batch_closing import close_batches, list_batches
from desktop.device.journal.erasure import erase_received
from desktop.device.sending.handover import Handover
from desktop.device.sending.outbox import Outbox, box_statuses, count_undelivered
from desktop.transfer.boxes.folder import FolderBox
from desktop.transfer.boxes.setting import BoxSetting, FolderSetting
from tests.support.erased import receipt, received
from tests.support.event_device import DAY, go_out, journal_of


def box_at(folder: Path) -> BoxSetting:
    folder.mkdir(exist_ok=True)
    return BoxSetting(folder.name, "folder", FolderSetting(folder))


@pytest.fixture
def tablet(tmp_path):
    """Batches of one, two and three signatures, and one signature in none."""
    (tmp_path / "device").mkdir()
    with closing((gone_out := go_out(tmp_path / "device")).journal):
        for count in (1, 2, 3):
            gone_out.sign(*["Ann"] * count)
            close_batches(gone_out.journal, DAY)
        gone_out.sign("Bo")
        yield gone_out


def send(tablet, *folders: Path) -> Outbox:
    boxes = {box_at(each): (lambda each=each: FolderBox(FolderSetting(each))) for each in folders}
    outbox = Outbox(tablet.journal, tablet.device, boxes, tablet.folder.parent / "scratch")
    outbox.deliver_due(0)
    return outbox


def hand_over(tablet, stick: Path) -> None:
    stick.mkdir(exist_ok=True)
    Handover(tablet.journal, tablet.device, tablet.folder.parent / "scratch").write(stick, DAY)


def test_before_anything_is_sent_all_that_is_closed_is_nowhere_else_and_what_is_open_is_not_counted(tablet):
    assert count_undelivered(tablet.journal) == 6


def test_one_box_of_two_is_enough_to_be_somewhere_else_and_a_box_misses_what_the_other_has(tablet, tmp_path):
    send(tablet, tmp_path / "office")
    assert count_undelivered(tablet.journal) == 0
    (standing,) = box_statuses(tablet.journal, [box_at(tmp_path / "other")])
    assert (standing.delivered, standing.waiting, standing.waiting_signatures) == (0, 3, 6)


def test_a_stick_counts_as_somewhere_else_and_takes_nothing_from_any_box(tablet, tmp_path):
    hand_over(tablet, tmp_path / "stick")
    assert count_undelivered(tablet.journal) == 0
    outbox = send(tablet, tmp_path / "office")
    assert (outbox.statuses()[0].delivered, outbox.statuses()[0].waiting) == (4, 0)


def test_sending_again_asks_every_box_and_forgets_no_stick(tablet, tmp_path):
    hand_over(tablet, tmp_path / "stick")
    outbox = send(tablet, tmp_path / "office", tmp_path / "other")
    outbox.send_again()
    assert [each.waiting for each in outbox.statuses()] == [4, 4]
    assert count_undelivered(tablet.journal) == 0, "the stick has them still"


def test_sending_again_where_no_stick_was_means_that_all_is_here_alone_again(tablet, tmp_path):
    outbox = send(tablet, tmp_path / "office")
    outbox.send_again()
    assert count_undelivered(tablet.journal) == 6


def test_what_is_erased_waits_for_no_box_and_is_nobody_s_to_hand_over(tablet, tmp_path):
    erase_received(tablet.journal, receipt(*received(tablet, 2)), tablet.device)
    assert count_undelivered(tablet.journal) == 4
    (standing,) = box_statuses(tablet.journal, [box_at(tmp_path / "office")])
    assert (standing.waiting, standing.waiting_signatures) == (2, 4)
    send(tablet, tmp_path / "office")
    assert len(list((tmp_path / "office").glob("*.batch"))) == 2


def test_a_box_that_has_some_of_it_is_sent_only_the_rest(tablet, tmp_path):
    taken: list[str] = []

    class Counting(FolderBox):
        def leave(self, name, path):
            taken.append(name)
            if len(taken) == 2:
                raise BoxUnreachable("Pulled out.")
            return super().leave(name, path)

    box = box_at(tmp_path / "office")
    outbox = Outbox(
        tablet.journal, tablet.device, {box: lambda: Counting(FolderSetting(tmp_path / "office"))}, tmp_path / "scratch"
    )
    due = outbox.deliver_due(0)
    assert (len(taken), outbox.statuses()[0].delivered, outbox.statuses()[0].waiting_signatures) == (2, 1, 5)
    outbox.deliver_due(due)
    assert taken[1] == taken[2]
    assert len(set(taken)) == 3
    assert outbox.statuses()[0].waiting == 0


def test_two_boxes_each_have_their_own_trouble_and_it_outlasts_the_process(tablet, tmp_path):
    def away():
        raise BoxUnreachable("There is no network.")

    office, other = box_at(tmp_path / "office"), box_at(tmp_path / "other")
    boxes = {office: away, other: lambda: FolderBox(FolderSetting(tmp_path / "other"))}
    Outbox(tablet.journal, tablet.device, boxes, tmp_path / "scratch").deliver_due(0)
    tablet.journal.close()
    with closing(journal_of(tablet.folder, tablet.device)) as journal:
        standings = box_statuses(journal, [other, office])
        assert [(each.box, each.kind, each.waiting) for each in standings] == [
            ("other", "", 0), ("office", "BoxUnreachable", 3),
        ]  # fmt: skip
        assert len(list_batches(journal)) == 3

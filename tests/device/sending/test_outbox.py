"""What waits is sent to each drop box once it takes it: for ever, ever more patiently, whatever stood in the way."""

import random
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.box_errors import BoxExpired, BoxForbids, BoxForeign, BoxFull, BoxRefused, BoxUnreachable
from desktop.device.journal.batch_closing import close_batches, list_batches
from desktop.device.journal.erasure import erase_everything, erase_received
from desktop.device.sending import outbox as outbox_module
from desktop.device.sending.outbox import LONGEST, SHORTEST, Outbox, note_delivered
from desktop.transfer.batch import open_batch
from desktop.transfer.boxes.folder import FolderBox
from desktop.transfer.boxes.setting import BoxSetting, FolderSetting, WebSetting
from tests.support.erased import receipt, received
from tests.support.event_device import DAY, go_out, journal_of

AWAY = BoxUnreachable("There is no network.")


@dataclass
class MoodyBox:
    """Takes a batch into a folder unless something is on its mind; an error afterwards is an answer that got lost."""

    folder: Path
    before: list[Exception | None] = field(default_factory=list)
    afterwards: list[Exception | None] = field(default_factory=list)
    asked: int = 0

    def leave(self, name, path):
        self.asked += 1
        self._mind(self.before)
        outcome = FolderBox(FolderSetting(self.folder)).leave(name, path)
        self._mind(self.afterwards)
        return outcome

    def _mind(self, troubles):
        if troubles and (trouble := troubles.pop(0)):
            raise trouble


@pytest.fixture
def tablet(tmp_path):
    for name in ("device", "scratch", "office", "other"):
        (tmp_path / name).mkdir()
    with closing((gone_out := go_out(tmp_path / "device")).journal):
        yield gone_out


def closed(tablet, *batches):
    for names in batches:
        tablet.sign(*names)
        close_batches(tablet.journal, DAY)


def named(name):
    return BoxSetting(name, "folder", FolderSetting(Path(name)))


def outbox_of(tablet, **boxes):
    return outbox_to(tablet, {named(name): (lambda box=box: box) for name, box in boxes.items()})


def outbox_to(tablet, opened, **others):
    return Outbox(tablet.journal, tablet.device, opened, tablet.folder.parent / "scratch", **others)


def counts(folder):
    return sorted(open_batch(file).manifest.count for file in folder.glob("*.batch"))


def test_every_closed_batch_goes_to_each_of_two_boxes_and_nothing_stays_in_between(tablet, tmp_path):
    closed(tablet, ["Ann"], ["Bo", "Cem"])
    outbox = outbox_of(tablet, office=MoodyBox(tmp_path / "office"), other=MoodyBox(tmp_path / "other"))
    outbox.deliver_due(0)
    assert counts(tmp_path / "office") == counts(tmp_path / "other") == [1, 2]
    assert [(each.delivered, each.waiting, each.said) for each in outbox.statuses()] == [(2, 0, "")] * 2
    assert list((tmp_path / "scratch").iterdir()) == []


def test_what_was_taken_is_not_sent_again_also_by_the_next_process_until_somebody_asks(tablet, tmp_path):
    closed(tablet, ["Ann"])
    box = MoodyBox(tmp_path / "office")
    outbox_of(tablet, office=box).deliver_due(0)
    tablet.journal.close()
    with closing(journal_of(tablet.folder, tablet.device)):
        again = outbox_of(tablet, office=box)
        again.deliver_due(0)
        assert box.asked == 1
        again.send_again()
        again.deliver_due(SHORTEST)
        assert box.asked == 2


def test_what_is_signed_and_closed_later_goes_the_next_time(tablet, tmp_path):
    outbox = outbox_of(tablet, office=MoodyBox(tmp_path / "office"))
    due = outbox.deliver_due(0)
    closed(tablet, ["Ann"])
    assert due == SHORTEST
    outbox.deliver_due(due)
    assert counts(tmp_path / "office") == [1]


def test_one_box_that_is_away_keeps_nothing_from_the_other(tablet, tmp_path):
    closed(tablet, ["Ann"], ["Bo"])
    away = MoodyBox(tmp_path / "other", before=[AWAY] * 9)
    outbox = outbox_of(tablet, other=away, office=MoodyBox(tmp_path / "office"))
    outbox.deliver_due(0)
    assert away.asked == 1, "without a network one batch is enough to know"
    assert counts(tmp_path / "office") == [1, 1]
    (standing, _) = outbox.statuses()
    assert (standing.waiting, standing.waiting_signatures, standing.said) == (2, 2, "There is no network.")


def test_one_batch_that_is_refused_keeps_no_other_from_being_sent(tablet, tmp_path):
    closed(tablet, ["Ann"], ["Bo", "Cem"])
    outbox = outbox_of(tablet, office=MoodyBox(tmp_path / "office", before=[BoxRefused("The batch is too large.")]))
    outbox.deliver_due(0)
    assert counts(tmp_path / "office") == [2]
    assert outbox.statuses()[0].said == "The batch is too large."


def test_what_stood_in_the_way_is_forgotten_once_it_does_not(tablet, tmp_path):
    closed(tablet, ["Ann"])
    outbox = outbox_of(tablet, office=MoodyBox(tmp_path / "office", before=[AWAY]))
    outbox.deliver_due(outbox.deliver_due(0))
    assert [(each.said, each.waiting) for each in outbox.statuses()] == [("", 0)]


def test_the_waits_grow_from_half_a_minute_to_a_quarter_of_an_hour_and_never_end(tablet, tmp_path):
    random.seed(7)
    closed(tablet, ["Ann"])
    box = MoodyBox(tmp_path / "office", before=[AWAY] * 200)
    outbox = outbox_of(tablet, office=box)
    waits, now = [], 0.0
    for _ in range(200):
        due = outbox.deliver_due(now)
        assert outbox.deliver_due((now + due) / 2) == due, "before its time nothing is tried"
        waits.append(due - now)
        now = due
    assert box.asked == 200
    assert all(SHORTEST <= wait <= LONGEST for wait in waits)
    assert waits[0] < 120
    assert all(wait >= LONGEST / 2 for wait in waits[10:])
    assert len(set(waits[10:])) > 100, "never in step with another device"
    outbox.deliver_due(now)
    assert counts(tmp_path / "office") == [1]


@given(
    troubles=st.lists(st.sampled_from([None, AWAY, BoxRefused("No.")]), max_size=8),
    lost=st.lists(st.sampled_from([None, AWAY]), max_size=8),
)
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_goes_wrong_in_whatever_order_each_batch_arrives_once(tmp_path_factory, troubles, lost):
    root = tmp_path_factory.mktemp("tablet")
    for name in ("device", "scratch", "office"):
        (root / name).mkdir()
    tablet = go_out(root / "device")
    closed(tablet, ["Ann"], ["Bo", "Cem"], ["Di", "Eve", "Flo"])
    outbox = outbox_of(tablet, office=MoodyBox(root / "office", list(troubles), list(lost)))
    now = 0.0
    for _ in range(20):
        now = outbox.deliver_due(now)
    assert counts(root / "office") == [1, 2, 3]
    assert outbox.statuses()[0].waiting == 0
    tablet.journal.close()


def test_a_box_whose_settings_are_broken_is_said_and_keeps_nothing_from_the_others(tablet, tmp_path):
    closed(tablet, ["Ann"])

    def broken():
        raise BoxRefused("The certificate in the drop box file is none.")

    opened = {named("broken"): broken, named("office"): lambda: FolderBox(FolderSetting(tmp_path / "office"))}
    outbox = outbox_to(tablet, opened)
    outbox.deliver_due(0)
    assert [each.said for each in outbox.statuses()] == ["The certificate in the drop box file is none.", ""]


def test_with_no_room_for_the_batch_in_between_it_is_said_and_sent_later(tablet, tmp_path):
    closed(tablet, ["Ann"])
    outbox = outbox_of(tablet, office=MoodyBox(tmp_path / "office"))
    (tmp_path / "scratch").rmdir()
    (tmp_path / "scratch").touch()
    due = outbox.deliver_due(0)
    assert "cannot be made" in outbox.statuses()[0].said
    (tmp_path / "scratch").unlink()
    outbox.deliver_due(due)
    assert counts(tmp_path / "office") == [1]


@pytest.mark.parametrize("kind", [BoxExpired, BoxForbids, BoxForeign, BoxFull])
def test_what_is_true_of_the_box_as_a_whole_is_tried_with_one_batch(tablet, tmp_path, kind):
    closed(tablet, ["Ann"], ["Bo"], ["Cem"])
    box = MoodyBox(tmp_path / "office", before=[kind("No.")] * 9)
    outbox_of(tablet, office=box).deliver_due(0)
    assert box.asked == 1


@dataclass
class Eraser:
    """Takes a batch, and while it does everything is erased here: by a receipt, or by somebody with two PINs."""

    box: FolderBox
    erase: Callable[[], object]
    names: list[str] = field(default_factory=list)
    trouble: Exception | None = None

    def leave(self, name, path):
        outcome = self.box.leave(name, path)
        if not self.names:
            self.erase()
        self.names.append(name)
        if self.trouble:
            raise self.trouble
        return outcome


def erasings(tablet):
    proven = receipt(*received(tablet, 1, 2, 3))
    return {
        "receipt": lambda journal: erase_received(journal, proven, tablet.device),
        "emergency": lambda journal: erase_everything(journal, tablet.device, DAY),
    }


@pytest.mark.parametrize("trouble", [None, BoxExpired("The file on its way is gone, and the box is blamed.")])
@pytest.mark.parametrize("how", ["receipt", "emergency"])
def test_what_is_erased_while_a_batch_is_on_its_way_is_not_sent_and_nothing_is_amiss(tablet, tmp_path, how, trouble):
    closed(tablet, ["Ann"], ["Bo", "Cem"], ["Di"])
    erase = erasings(tablet)[how]
    with closing(journal_of(tablet.folder, tablet.device)) as other:
        box = Eraser(FolderBox(FolderSetting(tmp_path / "office")), lambda: erase(other), trouble=trouble)
        outbox = outbox_of(tablet, office=box)
        outbox.deliver_due(0)
    assert counts(tmp_path / "office") == [1]
    assert len(box.names) == 1
    assert [(each.waiting, each.said) for each in outbox.statuses()] == [(0, "")]


def test_what_is_erased_between_being_found_and_being_written_is_not_sent_as_an_empty_file(
    tablet, tmp_path, monkeypatch
):
    closed(tablet, ["Ann"], ["Bo"])
    proven, whole = receipt(*received(tablet, 1)), outbox_module.export_batch

    def late(journal, batch, *given):
        erase_received(journal, proven, tablet.device)
        return whole(journal, batch, *given)

    monkeypatch.setattr(outbox_module, "export_batch", late)
    outbox = outbox_of(tablet, office=MoodyBox(tmp_path / "office"))
    outbox.deliver_due(0)
    (sent,) = (tmp_path / "office").glob("*.batch")
    assert open_batch(sent).manifest.number == 2
    assert outbox.statuses()[0].said == ""


def test_once_ended_no_further_batch_is_sent_what_arrived_is_known_and_no_trouble_is_said(tablet, tmp_path):
    closed(tablet, ["Ann"], ["Bo"], ["Cem"])
    box = MoodyBox(tmp_path / "office", before=[BoxRefused("No.")])
    outbox = outbox_to(tablet, {named("office"): lambda: box}, ended=lambda: box.asked == 2)
    outbox.deliver_due(0)
    assert box.asked == 2
    assert [(each.delivered, each.waiting, each.said) for each in outbox.statuses()] == [(1, 2, "")]


def web(**changes):
    return BoxSetting("Laptop", "webdav", WebSetting(**({"address": "https://a.example.org", "user": "t"} | changes)))


def test_another_box_of_the_same_name_gets_everything_and_one_with_a_new_password_nothing_twice(tablet, tmp_path):
    closed(tablet, ["Ann"], ["Bo"])
    box = MoodyBox(tmp_path / "office")
    outbox_to(tablet, {web(): lambda: box}).deliver_due(0)
    renewed = outbox_to(tablet, {web(password="hush"): lambda: box})
    renewed.deliver_due(0)
    assert box.asked == 2
    other = MoodyBox(tmp_path / "other")
    replaced = outbox_to(tablet, {web(address="https://b.example.org"): lambda: other})
    assert [(each.box, each.delivered, each.waiting) for each in replaced.statuses()] == [("Laptop", 0, 2)]
    replaced.deliver_due(0)
    assert counts(tmp_path / "other") == [1, 1]


def test_what_is_remembered_of_boxes_by_their_name_alone_as_earlier_versions_did_means_sending_once_more(
    tablet, tmp_path
):
    closed(tablet, ["Ann"])
    note_delivered(tablet.journal, "office", list_batches(tablet.journal))
    box = MoodyBox(tmp_path / "office")
    outbox_of(tablet, office=box).deliver_due(0)
    assert box.asked == 1

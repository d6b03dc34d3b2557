"""Drop boxes as both faces ask for them: sent to once, looked at, and what stands in the way said."""

import shutil

import pytest

from desktop.core.errors import BoxError, NoBox
from desktop.device.facade import drop_boxes, signatures_on_device
from desktop.transfer.boxes.setting import BoxSetting, FolderSetting, keep_setting
from tests.support.device import FieldDevice


def add_box(device: FieldDevice, name: str = "Office") -> None:
    folder = device.stick / name
    folder.mkdir(exist_ok=True)
    keep_setting(device.home.boxes, BoxSetting(name, "folder", FolderSetting(folder)))


def figures(found) -> list[tuple[str, int, int]]:
    return [(each.box, each.delivered, each.waiting) for each in found]


def test_everything_is_closed_and_left_in_every_box_and_looking_sends_nothing(device):
    for name in ("Office", "Laptop"):
        add_box(device, name)
    device.sign("Ann", "Bo")
    assert figures(drop_boxes.look_at_boxes(device.home)) == [("Laptop", 0, 0), ("Office", 0, 0)]
    assert device.batch_numbers() == []
    assert figures(drop_boxes.send(device.home)) == [("Laptop", 1, 0), ("Office", 1, 0)]
    assert figures(drop_boxes.look_at_boxes(device.home)) == [("Laptop", 1, 0), ("Office", 1, 0)]
    assert device.summary().waiting == 0


def test_what_a_box_lost_is_sent_again_where_that_is_asked_for(device):
    add_box(device)
    device.sign("Ann")
    drop_boxes.send(device.home)
    shutil.rmtree(device.stick / "Office")
    (device.stick / "Office").mkdir()
    assert figures(drop_boxes.send(device.home)) == [("Office", 1, 0)]
    assert list((device.stick / "Office").iterdir()) == []
    drop_boxes.send(device.home, again=True)
    assert len(list((device.stick / "Office").iterdir())) == 1


def test_a_box_that_is_away_waits_and_is_no_error(device):
    add_box(device)
    (device.stick / "Office").rmdir()
    device.sign("Ann")
    (found,) = drop_boxes.send(device.home)
    assert (found.waiting, found.waiting_signatures, found.kind) == (1, 1, "BoxUnreachable")


@pytest.mark.parametrize(
    "act", [drop_boxes.send, lambda home: drop_boxes.keep_sending(home, print)], ids=["once", "for ever"]
)
def test_without_a_box_nothing_is_closed_and_a_broken_one_says_why(device, act):
    device.sign("Ann")
    with pytest.raises(NoBox):
        act(device.home)
    device.home.boxes.mkdir()
    broken = device.home.boxes / "broken.toml"
    broken.write_text("hush")
    broken.chmod(0o600)
    with pytest.raises(BoxError, match=r"broken\.toml"):
        act(device.home)
    assert device.batch_numbers() == []


def test_a_stick_and_a_box_are_told_apart(device):
    add_box(device)
    device.sign("Ann")
    signatures_on_device.hand_over(device.home, device.stick)
    assert device.summary().waiting == 0
    assert figures(drop_boxes.look_at_boxes(device.home)) == [("Office", 0, 1)]

"""Ten tablets from one stick: set up, an event, handed over, merged, receipts, erased, and a second event by itself."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.core.data_folder import DataFolder
from desktop.core.event import Event
from desktop.core.progress import ignore
from desktop.device.facade import signatures_on_device
from desktop.device.facade.device_session import DeviceSession
from desktop.device.sending.practice_signature_sending import send_practice
from desktop.device.setup.device_key import device_words
from desktop.device.setup.installation import installed_here
from desktop.device.setup.settings_from_stick import read_tablet
from desktop.device.setup.start_state import look_at_start
from desktop.office.desk.backup import BackupFirst
from desktop.office.desk.found_batches import find_batches
from desktop.office.desk.petition_place import PetitionPlace, begin_petition, open_petition
from desktop.office.devices.devices import known_devices, welcome_device
from desktop.office.intake.merging import merge_batches
from desktop.office.intake.practice_answers import answer_files
from desktop.office.intake.receipts import write_receipts
from desktop.petition.status import petition_status
from tests.support.event_device import campaign, entry, organisation
from tests.support.setup_sticks import PLANNED, make_stick, start_from

pytestmark = pytest.mark.slow
TABLETS = 10


def sign(home: DataFolder, event: Event, *names: str) -> None:
    with closing(DeviceSession(home, campaign(), event, reserve=0)) as session:
        for name in names:
            session.current_stall().sign(entry(name))


def opened_at(home: DataFolder, day: int) -> Event:
    """The event in which this tablet opens on a day of August 2026."""
    start = look_at_start(home, lambda: datetime(2026, 8, day, 12, tzinfo=UTC))
    assert start.decided
    assert start.event is not None
    return start.event


def collect(tablets: list[DataFolder], stick: Path, place: PetitionPlace, backups: Path) -> None:
    """Carry one stick from tablet to tablet, to headquarters, and back to each."""
    for home in tablets:
        signatures_on_device.hand_over(home, stick)
    merged = list(merge_batches(find_batches([stick]).files, organisation().sealing, place, by="Ann"))
    assert [each.refused for each in merged if each.refused] == []
    assert not any(each.report and each.report.waits for each in merged), "every tablet is welcome"
    with open_petition(place) as petition:
        first = BackupFirst(backups, "")
        write_receipts(petition, stick / "received.receipt", organisation().signing, first, by="Ann", report=ignore)
    for home in tablets:
        signatures_on_device.take_from_stick(home, stick)
        left = signatures_on_device.look_what_is_left(home)
        assert (left.signatures, left.safe) == (0, True)


def test_ten_tablets_from_one_stick_through_two_events(tmp_path: Path):
    made = make_stick(tmp_path, boxes=())
    stick, place, backups = tmp_path / "stick", PetitionPlace(str(tmp_path / "main.sqlite")), tmp_path / "backups"
    backups.mkdir()
    tablets = [start_from(stick, tmp_path / f"tablet-{number}") for number in range(TABLETS)]
    names = [read_tablet(each).name for each in tablets]
    assert names == [f"{made.setup.called} {number}" for number in range(1, TABLETS + 1)]

    begin_petition(place, by="Ann")
    for home in tablets:
        with open_petition(place) as petition:  # the four words, read out once
            welcome_device(petition, device_words(installed_here(home)), by="Ann")
        send_practice(installed_here(home), campaign(), [stick])
    with open_petition(place) as petition:
        answered = answer_files(petition, stick.glob("*.practice"), organisation(), by="Ann")
        assert [each.welcome for each in answered] == [True] * TABLETS
        assert sorted(each.name for each in known_devices(petition).devices) == sorted(names)
    assert all(signatures_on_device.take_from_stick(each, stick).practised for each in tablets)

    for number, home in enumerate(tablets):
        sign(home, opened_at(home, 23), *(f"Ann {number} {each}" for each in range(3)))
    collect(tablets, stick, place, backups)
    for number, home in enumerate(tablets):
        assert opened_at(home, 30) == PLANNED[1], "the second event begins by itself"
        sign(home, PLANNED[1], f"Bo {number}")
    collect(tablets, stick, place, backups)

    with open_petition(place) as petition:
        assert petition_status(petition).people == TABLETS * 4
        assert {each.name for each in known_devices(petition).devices} == set(names)

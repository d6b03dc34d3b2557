"""A computer on which Tabling was tried out goes on with a real campaign: the command asks, and loses nothing real."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner, Result

from desktop.cli import first_start_by_command
from desktop.cli.main import app as command
from desktop.core.data_folder import DataFolder, data_folder
from desktop.core.key_words import key_words
from desktop.core.pack.organisation_signature import sign_pack
from desktop.core.pack.reader import read_pack
from desktop.core.pack.try_out_campaign import bundled_pack, prepare_try_out
from desktop.core.pack.writer import write_pack
from desktop.core.sealing import SealingKey
from desktop.core.signing_keys import SigningKey
from desktop.device.facade.device_session import DeviceSession
from desktop.device.facade.device_settings import keep_event
from desktop.device.facade.signatures_on_device import look_what_is_left, read_status
from desktop.device.journal import quarantine
from desktop.device.journal.quarantine import list_half_erased, set_aside
from desktop.device.setup.start_state import look_at_start
from tests.support import factory
from tests.support.commands import complained, run
from tests.support.event_device import entry
from tests.support.power_cut import PowerCut, cut, cut_at_removing


@pytest.fixture
def home(tmp_path, monkeypatch) -> DataFolder:
    """A computer as the first `tabling kiosk` leaves it, once two people signed."""
    monkeypatch.setenv("DISPLAY", ":7")
    home = data_folder(tmp_path / "data")
    prepare_try_out(home)
    keep_event(home, "", "")
    start = look_at_start(home)
    session = DeviceSession(home, start.campaign, start.event)
    for name in ("Ada", "Zoë"):
        session.current_stall().sign(entry(name))
    session.close()
    return home


@pytest.fixture
def pack(tmp_path):
    """The real pack, of another campaign."""
    write_pack(factory.signed(factory.pack()), tmp_path / "spring.zip")
    return tmp_path / "spring.zip"


def open_with(home: DataFolder, pack, typed: str) -> tuple[Result, list[object]]:
    opened: list[object] = []
    windows = SimpleNamespace(run_kiosk=lambda *asked: opened.append(asked) or 0)
    called = ["kiosk", "--campaign", str(pack), "--event", "Winter Pride", "--data", str(home.path)]
    return CliRunner().invoke(command, called, obj=windows, input=typed), opened


@pytest.mark.parametrize("typed", ["n\n", ""])
def test_without_a_yes_nothing_changes_and_no_kiosk_opens(home, pack, typed):
    result, opened = open_with(home, pack, typed)
    assert "2 signatures of that will be thrown away" in result.stdout
    assert (result.exit_code, opened) == (130, [])
    assert read_status(home).signatures == 2
    assert read_pack(home.campaign).tried_out


def test_with_a_yes_the_try_out_is_gone_and_the_real_campaign_is_open(home, pack):
    result, opened = open_with(home, pack, "y\n")
    assert (result.exit_code, len(opened)) == (0, 1), result.output
    start = look_at_start(home)
    assert start.campaign is not None
    assert (start.campaign.id, start.campaign.tried_out) == ("spring", False)
    assert start.event is not None
    assert start.event.name == "Winter Pride"
    status = read_status(home)
    assert status.signatures + sum(each.signatures for each in status.earlier) == 0


def test_cut_short_while_the_try_out_is_taken_away_it_goes_on(home, pack):
    with cut_at_removing("campaign"):
        open_with(home, pack, "y\n")
        pytest.fail("the power is still on")
    result, opened = open_with(home, pack, "y\n")
    assert (result.exit_code, len(opened)) == (0, 1), result.output
    assert look_at_start(home).campaign.id == "spring"


def test_cut_short_while_a_damaged_journal_is_overwritten_it_goes_on(home, pack, monkeypatch):
    set_aside(home.journal)

    def overwrite_half(path: Path) -> None:
        path.write_bytes(bytes(path.stat().st_size // 2))
        cut()

    with monkeypatch.context() as changed:
        changed.setattr(quarantine, "wipe", overwrite_half)
        with pytest.raises(PowerCut):
            open_with(home, pack, "y\n")
    assert not look_what_is_left(home).safe, "a half of what was signed is still there"
    result, opened = open_with(home, pack, "y\n")
    assert (result.exit_code, len(opened)) == (0, 1), result.output
    assert look_what_is_left(home).safe
    assert not list_half_erased(home.journal)


def test_what_somebody_agreed_to_is_what_is_taken(home, pack, monkeypatch):
    def change_and_agree(_question: str) -> bool:
        pack.write_bytes(b"the stick that was plugged in next")
        return True

    monkeypatch.setattr(first_start_by_command, "agrees", change_and_agree)
    result, opened = open_with(home, pack, "")
    assert (result.exit_code, len(opened)) == (0, 1), result.output
    assert look_at_start(home).campaign.id == "spring"


def test_a_real_campaign_of_the_same_name_is_taken_as_well(home, tmp_path):
    sealing, signing = SealingKey(b"r" * 32), SigningKey(b"r" * 32)
    write_pack(sign_pack(bundled_pack(), sealing, signing), tmp_path / "real.zip")
    assert open_with(home, tmp_path / "real.zip", "y\n")[0].exit_code == 0
    assert not look_at_start(home).campaign.tried_out


def test_the_same_pack_again_asks_nothing(home):
    result, opened = open_with(home, home.campaign, "")
    assert (result.exit_code, len(opened)) == (0, 1)
    assert read_status(home).signatures == 2


def test_it_is_not_ready_for_an_event(home):
    assert "Only tried out" in run("kiosk", "--ready", "--data", home.path).stdout


def test_a_new_key_is_not_how_a_try_out_ends(home, pack):
    words = " ".join(key_words(factory.ORGANISATION.public))
    said = complained(3, "device", "trust", pack, "--words", words, "--data", home.path)
    assert "`tabling kiosk --campaign`" in said
    assert read_status(home).signatures == 2

"""A key leaks in the middle of an event: a new one, tablets that go on, batches of both merged, and receipts erase."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.core.data_folder import DataFolder
from desktop.core.errors import PackUntrusted
from desktop.core.pack.installing import install_campaign
from desktop.core.pack.reader import read_pack
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.core.pack.writer import write_pack
from desktop.device.facade.device_settings import keep_event
from desktop.device.setup.first_start import FirstStart
from desktop.device.setup.settings import read_settings
from desktop.device.setup.start_state import look_at_start
from tests.support.commands import PASSPHRASE, Office, complained, run, said, told
from tests.support.event_device import entry, open_stall
from tests.support.power_cut import PowerCut, cut

NAME, PLACE = "Capital Pride", "Ottawa"
pytestmark = pytest.mark.slow


@dataclass(frozen=True, slots=True)
class Replaced:
    """An office in the middle of an event: a tablet that signs, the new keys, and the pack signed anew with them."""

    office: Office
    tablet: DataFolder
    keys: Path
    pack: Path

    @property
    def words(self) -> str:
        """The four words of the new key."""
        return " ".join(told("key", "show", self.keys)[1]["words"])

    @property
    def new(self) -> tuple[object, ...]:
        """The options that open the new keys."""
        return ("--keys", self.keys, "--passphrase-file", self.office.passphrase)

    @property
    def at(self) -> tuple[object, ...]:
        """The option that names the petition."""
        return ("--petition", self.office.petition, "--by", "mk")

    def sign(self, *names: str) -> None:
        """Let people sign with the pack that is on the tablet."""
        stall = open_stall(self.tablet, read_pack(self.tablet.campaign), NAME, PLACE)
        for name in names:
            stall.sign(entry(name))
        stall.journal.close()

    def close(self) -> list[Path]:
        """Close batches, and return their files."""
        closed = told("batch", "close", "--to", self.office.stick, "--data", self.tablet.path)
        return [Path(each["file"]) for each in closed]

    def trust(self, *options: object) -> tuple[object, ...]:
        """The command by which the tablet trusts the new key."""
        return ("device", "trust", self.pack, *options, "--data", self.tablet.path)

    def sign_anew(self, *options: object) -> Path:
        """Sign version 2 of the campaign with the new keys."""
        draft = self.office.folder / "draft.zip"
        if not draft.exists():
            files = dict(bundled_pack())
            files["campaign.toml"] = files["campaign.toml"].replace(b"\nversion = 1\n", b"\nversion = 2\n")
            write_pack(files, draft)
        said("campaign", "sign", draft, "--out", self.pack, *self.new, *options)
        return self.pack


@pytest.fixture
def replaced(office: Office) -> Replaced:
    """Ann has signed, and is merged. Bo has signed and is in no batch yet. The old key leaks, new ones are made."""
    tablet = DataFolder(office.folder / "tablet")
    install_campaign(tablet, office.pack)
    keep_event(tablet, NAME, PLACE)
    there = Replaced(office, tablet, office.folder / "keys-2", office.folder / "signed-2.zip")
    there.sign("Ann")
    said(*office.merge(*there.close()))
    there.sign("Bo")
    said("key", "new", there.keys, "--passphrase-file", office.passphrase)
    return there


def test_the_tablet_goes_on_both_batches_merge_and_the_receipt_of_the_new_key_erases(replaced):
    pack, office = replaced.sign_anew(), replaced.office
    event = read_settings(replaced.tablet.setting).event
    said(*replaced.trust("--words", replaced.words.upper().replace(" ", ", ")))
    started = look_at_start(replaced.tablet)
    assert (started.trouble, started.event, started.campaign) == (None, event, read_pack(pack))
    replaced.sign("Cem")
    files = replaced.close()
    assert len(files) == 2, "a batch holds seals of one key"
    older = ("--older-keys", office.keys)
    refused = complained(9, "petition", "merge", files[1], *replaced.new, *replaced.at)
    assert "accept-keys" in refused
    said("petition", "accept-keys", replaced.keys, *replaced.at)
    merged = said("petition", "merge", *files, *replaced.new, *older, *replaced.at)
    assert merged.count("1 added") == 2
    assert told("petition", "status", "--petition", office.petition)["people"] == 3
    receipt = office.stick / "received.receipt"
    said("receipt", "write", receipt, *replaced.new, "--no-backup", *replaced.at)
    assert "Erased 3 signatures" in said("device", "erase", receipt, "--data", replaced.tablet.path)


def test_fetching_opens_both_and_asks_for_the_passphrase_of_the_older_key_where_it_has_its_own(replaced):
    replaced.sign_anew()
    said(*replaced.trust("--words", replaced.words))
    replaced.sign("Cem")
    replaced.close()
    said("petition", "accept-keys", replaced.keys, *replaced.at)
    own = "an older passphrase of the first keys"
    change = ("key", "change-passphrase", replaced.office.keys, "--passphrase-file", replaced.office.passphrase)
    said(*change, "--own-passphrase", typed=own + "\n")
    fetch = ("fetch", replaced.office.stick, *replaced.new, "--older-keys", replaced.office.keys, "--no-receipts")
    assert "does not open" in complained(4, *fetch, *replaced.at, typed="not the passphrase\n")
    assert said(*fetch, *replaced.at, typed=own + "\n").count("1 added") == 2


def test_a_receipt_signed_by_the_key_that_leaked_erases_nothing_any_more(replaced):
    replaced.sign_anew()
    said(*replaced.trust("--words", replaced.words))
    receipt = replaced.office.stick / "received.receipt"
    said("receipt", "write", receipt, *replaced.office.opening, "--no-backup", *replaced.at)
    told_of = run("device", "erase", receipt, "--data", replaced.tablet.path)
    assert told_of.exit_code == 8
    assert "not signed by this campaign's organisation" in told_of.stderr
    assert told("device", "status", "--data", replaced.tablet.path)["erased"] == []


@pytest.mark.parametrize("typed", ["", "one two three four", "old"])
def test_without_the_words_of_the_new_key_the_tablet_trusts_the_old_one(replaced, typed):
    replaced.sign_anew()
    old = " ".join(told("key", "show", replaced.office.keys)[1]["words"])
    before = read_settings(replaced.tablet.setting), read_pack(replaced.tablet.campaign)
    result = run(*replaced.trust(), typed=(old if typed == "old" else typed) + "\n")
    assert result.exit_code in (1, 3), result.output
    assert (read_settings(replaced.tablet.setting), read_pack(replaced.tablet.campaign)) == before


def test_a_power_cut_between_pack_and_trust_is_mended_by_doing_it_again(replaced, monkeypatch):
    replaced.sign_anew()
    with monkeypatch.context() as patched:
        patched.setattr("desktop.device.setup.trusting_new_key.write_settings", cut)
        with pytest.raises(PowerCut):
            run(*replaced.trust("--words", replaced.words), typed="")
    assert look_at_start(replaced.tablet).trouble is not None
    said(*replaced.trust("--words", replaced.words))
    assert look_at_start(replaced.tablet).decided
    assert told("device", "status", "--data", replaced.tablet.path)["events"][0]["signatures"] == 2


def test_an_old_key_that_did_not_leak_names_the_new_one_and_the_first_start_takes_it(replaced):
    passphrase_of_old = "an older passphrase of the first keys"
    own = ("--own-passphrase", "--passphrase-file", replaced.office.passphrase)
    said("key", "change-passphrase", replaced.office.keys, *own, typed=passphrase_of_old + "\n")
    draft = replaced.office.folder / "draft.zip"
    plain = replaced.sign_anew()
    first_start = FirstStart(replaced.tablet, bundled_pack())
    objection = first_start.find_objection(read_pack(plain))
    assert isinstance(objection, PackUntrusted)
    plain.unlink()
    said(
        "campaign", "sign", draft, "--out", replaced.pack, *replaced.new, "--replaces", replaced.office.keys,
        typed=passphrase_of_old + "\n",
    )  # fmt: skip
    assert first_start.find_objection(read_pack(replaced.pack)) is None
    assert PASSPHRASE not in replaced.pack.read_bytes().decode("latin-1")

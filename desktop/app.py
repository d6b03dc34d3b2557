"""The composition root: the only module, with `cli`, that sees every part and puts them together.

Lazy: desktop/app.py, desktop/cli/*.py
These import `device`, `petition` and `ui` inside functions: SQLAlchemy costs as much as the whole kiosk screen and
loads after its first frame; a command without a window needs no Qt; one without a PDF needs no reportlab.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.errors import CampaignError
from desktop.core.event import Event, event_of
from desktop.core.key_files import new_passphrase
from desktop.core.organisation import found_organisation
from desktop.core.pack.files import PackFiles, read_pack_files
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.signature import sign_pack
from desktop.core.pack.writer import write_pack
from desktop.core.resources import resource
from desktop.core.sealing import fingerprint

if TYPE_CHECKING:
    from desktop.device.journal import Journal
    from desktop.device.stall import Stall

BUNDLED = "russia-lgbtqqia"
TRY_OUT = "Try-out"


@dataclass(frozen=True, slots=True)
class TryOut:
    """An organisation made on this computer for trying out. The passphrase exists nowhere else: show it once."""

    folder: Path
    passphrase: str


def today() -> str:
    """Return this computer's date, ISO 8601."""
    return datetime.now().astimezone().date().isoformat()


def bundled_pack() -> PackFiles:
    """Return the files of the campaign that comes with Tabling; it is signed by nobody."""
    return read_pack_files(resource("campaigns", BUNDLED))


def prepare_try_out(home: DataFolder) -> TryOut:
    """Make a fresh organisation in the data folder and bind a copy of the bundled campaign to it."""
    passphrase = new_passphrase()
    organisation = found_organisation(home.organisation, passphrase)
    write_pack(sign_pack(bundled_pack(), organisation.sealing, organisation.signing), home.campaign)
    return TryOut(home.organisation, passphrase)


def install_campaign(home: DataFolder, pack: Path) -> Campaign:
    """Take a signed pack into the data folder and return its campaign. Raises CampaignError."""
    files = read_pack_files(pack)
    campaign = read_campaign(files)
    if campaign.keys is None:
        raise CampaignError(
            f"{pack.name} is not signed, so nothing could be sealed to it. Ask the organisation for its signed pack, "
            "or sign it with `tabling campaign sign`."
        )
    if home.campaign.exists() and read_pack_files(home.campaign) != files:
        held = read_campaign(read_pack_files(home.campaign))
        raise CampaignError(
            f"This device already collects for “{held.id}” version {held.version}. "
            "Name another data folder with --data to collect for a second campaign."
        )
    if not home.campaign.exists():
        write_pack(files, home.campaign)
    return campaign


def open_journal(home: DataFolder) -> "Journal":
    """Open this device's journal, making its key and file where there are none. Raises JournalError, KeyFileError."""
    from desktop.device.identity import device_key
    from desktop.device.journal import Journal

    return Journal(home.journal, fingerprint(device_key(home.device_key).public))


def choose_event(journal: "Journal", name: str, place: str) -> Event:
    """Return today's outing: as named, else where this device was last, else a try-out. Raises UsageError."""
    before = [count.event for count in journal.count_events()]
    last = before[-1] if before else event_of(TRY_OUT, "", today())
    return event_of(name or last.name, place if name else place or last.place, today())


def open_stall(home: DataFolder, campaign: Campaign, name: str, place: str) -> "Stall":
    """Open journal and event behind the kiosk's window. Raises JournalError, CampaignError, UsageError."""
    from desktop.device.stall import open_stall as open_at

    journal = open_journal(home)
    return open_at(campaign, choose_event(journal, name, place), journal)


def run_kiosk(home: DataFolder, campaign: Campaign, name: str, place: str) -> int:
    """Show the kiosk until its window is closed; returns the exit code."""
    from desktop.ui.application import make_application
    from desktop.ui.kiosk.window import open_kiosk

    application = make_application()
    kiosk = open_kiosk(campaign, lambda: open_stall(home, campaign, name, place))
    code = application.exec()
    kiosk.close()
    return code

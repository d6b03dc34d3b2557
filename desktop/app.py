"""The composition root: the only module, with `cli`, that sees every part and puts them together.

Lazy: desktop/app.py, desktop/cli/*.py, desktop/ui/aloud.py
These import `device`, `petition` and `ui` inside functions: SQLAlchemy costs as much as the whole kiosk screen and
loads after its first frame; a command without a window needs no Qt; one without a PDF needs no reportlab; the voice
needs a sound library of the system, and seconds to start.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.errors import BoxRefused, CampaignError, TablingError
from desktop.core.event import Event, event_of
from desktop.core.files import make_folder
from desktop.core.key_files import new_passphrase
from desktop.core.organisation import found_organisation
from desktop.core.pack.files import PackFiles, read_pack_files
from desktop.core.pack.reader import read_campaign, read_pack
from desktop.core.pack.signature import sign_pack
from desktop.core.pack.writer import write_pack
from desktop.core.resources import resource
from desktop.core.sealing import fingerprint
from desktop.transfer.boxes.setting import (
    BoxSetting,
    FolderSetting,
    NextcloudSetting,
    S3Setting,
    SftpSetting,
    WebSetting,
    list_settings,
)

if TYPE_CHECKING:
    from desktop.device.first_start import FirstStart
    from desktop.device.journal import Journal
    from desktop.device.outbox import Outbox
    from desktop.device.outing import Outing
    from desktop.device.stall import Stall
    from desktop.transfer.boxes.box import ReadableBox

BUNDLED = "russia-lgbtqqia"
TRY_OUT = "Try-out"


@dataclass(frozen=True, slots=True)
class Manner:
    """How the kiosk is run: `drop_box` is a folder on offer for handing over, beside what is plugged in.

    `locked`: it fills the screen, and only the volunteers' PIN ends it.
    """

    drop_box: Path | None = None
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Start:
    """What earlier starts decided: None where nothing was, or the event was ended; `trouble` says what is amiss."""

    campaign: Campaign | None
    event: Event | None
    trouble: str

    @property
    def decided(self) -> bool:
        """Whether the kiosk can open."""
        return self.campaign is not None and self.event is not None


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
    from desktop.device.salvage import numbers_after

    return Journal(home.journal, fingerprint(device_key(home.device_key).public), numbers_after(home.journal))


def choose_event(journal: "Journal", name: str, place: str) -> Event:
    """Return today's outing: as named, else where this device was last, else a try-out. Raises UsageError."""
    before = [count.event for count in journal.count_events()]
    last = before[-1] if before else event_of(TRY_OUT, "", today())
    return event_of(name or last.name, place if name else place or last.place, today())


def open_stall(home: DataFolder, campaign: Campaign, name: str, place: str) -> "Stall":
    """Open journal and event behind the kiosk's window; a damaged journal is set aside, a fresh one begun.

    Raises JournalError, KeyFileError, CampaignError, UsageError.
    """
    from desktop.device.identity import device_key
    from desktop.device.salvage import open_or_salvage
    from desktop.device.stall import open_stall as open_at

    journal = open_or_salvage(home.journal, fingerprint(device_key(home.device_key).public))
    return open_at(campaign, choose_event(journal, name, place), journal)


def open_box(setting: BoxSetting) -> "ReadableBox":
    """Return the drop box with these settings; it speaks to nobody yet. Raises BoxRefused."""
    from desktop.transfer.boxes.folder import FolderBox
    from desktop.transfer.boxes.s3 import S3Box
    from desktop.transfer.boxes.web import WebBox, nextcloud_box

    match setting.place:
        case FolderSetting() as place:
            return FolderBox(place)
        case WebSetting() as place:
            return WebBox(place)
        case NextcloudSetting() as place:
            return nextcloud_box(place)
        case S3Setting() as place:
            return S3Box(place)
        case SftpSetting() as place:
            try:
                from desktop.transfer.boxes.sftp import SftpBox
            except ImportError as error:
                raise BoxRefused("This Tabling does not speak SFTP. Install it as `tabling[sftp]`.") from error
            return SftpBox(place)


def open_outbox(home: DataFolder, journal: "Journal") -> "Outbox":
    """Return what sends this device's batches to its drop boxes. Raises BoxError, KeyFileError, OutputError."""
    from desktop.device.identity import device_key
    from desktop.device.outbox import Outbox

    boxes = {each.name: partial(open_box, each) for each in list_settings(home.boxes)}
    return Outbox(journal, device_key(home.device_key), boxes, _scratch(home))


def _scratch(home: DataFolder) -> Path:
    # Memory that only this user sees, where there is some: what is erased from the journal is then on no disk at all.
    memory = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(memory) / "tabling" if memory and Path(memory).is_dir() else home.path / "outbox"
    return make_folder(folder)


def look_at_start(home: DataFolder) -> Start:
    """Return what this start finds; nothing is raised, so that a kiosk can say on its screen what is amiss."""
    from desktop.device.setting import read_setting, require_pinned

    try:
        setting = read_setting(home.setting)
        if setting is None:
            return Start(None, None, "")
        campaign = read_pack(home.campaign)
        require_pinned(setting, campaign)
    except TablingError as error:
        return Start(None, None, str(error))
    kept = setting.event
    # Set up ahead of the day, or the clock fell back: an event is never before the day it was named for.
    return Start(campaign, event_of(kept.name, kept.place, max(kept.day, today())) if kept else None, "")


def keep_event(home: DataFolder, name: str, place: str) -> str:
    """Skip the first start: trust the campaign that is here, keep the event, and have a PIN.

    Returns the volunteers' PIN if one was made now, else nothing. Raises CampaignError, KeyFileError, UsageError.
    """
    from desktop.device.pin import new_pin
    from desktop.device.setting import read_setting

    setting = read_setting(home.setting)
    last = (setting.event if setting else None) or event_of(TRY_OUT, "", today())
    event = event_of(name or last.name, place if name else place or last.place, today())
    first_start = _first_start(home)
    pin = new_pin() if first_start.pin_wanted else ""
    first_start.begin(None, "", event, pin)
    return pin


def run_kiosk(home: DataFolder, manner: Manner = Manner()) -> int:
    """Show the first start where something is still to be decided, then the kiosk; returns the exit code."""
    from desktop.ui.application import make_application

    application = make_application()
    start = look_at_start(home)
    if not start.decided or _first_start(home).pin_wanted:
        _run_first_start(home, start, manner, application.exec)
        start = look_at_start(home)
    if start.campaign is None or start.event is None:  # somebody closed the window before the last step
        return 0
    return _run_open(home, start.campaign, start.event, manner, application.exec)


def _first_start(home: DataFolder) -> "FirstStart":
    from desktop.device.first_start import FirstStart

    return FirstStart(home, bundled_pack())


def _run_first_start(home: DataFolder, start: Start, manner: Manner, run: Callable[[], int]) -> None:
    from desktop.ui.corner.setup_model import Known
    from desktop.ui.corner.window import open_first_start

    title = start.campaign.words[start.campaign.default_language].title if start.campaign else ""
    window = open_first_start(_first_start(home), Known(title, start.event, start.trouble), locked=manner.locked)
    run()
    window.close()


def _run_open(home: DataFolder, campaign: Campaign, event: Event, manner: Manner, run: Callable[[], int]) -> int:
    from desktop.device.pin import PinLock
    from desktop.ui.aloud import find_voice
    from desktop.ui.corner.corner_model import CornerModel
    from desktop.ui.corner.volumes import list_volumes
    from desktop.ui.kiosk.model import KioskModel
    from desktop.ui.kiosk.window import KioskWindow
    from desktop.ui.session import session_locked

    outing = cache(lambda: _outing(home, campaign, event))
    corner = CornerModel(
        outing,
        cache(lambda: PinLock(home.pin)),
        lambda: list_volumes(manner.drop_box),
        locked=lambda: manner.locked and session_locked(),
    )
    model = KioskModel(campaign, lambda: outing().open_stall(), find_voice=find_voice)
    kiosk = KioskWindow(model, corner=corner, locked=manner.locked)
    kiosk.show()
    code = run()
    kiosk.close()
    outing().close()
    return code


def _outing(home: DataFolder, campaign: Campaign, event: Event) -> "Outing":
    from desktop.device.outing import Outing

    return Outing(home, campaign, event)

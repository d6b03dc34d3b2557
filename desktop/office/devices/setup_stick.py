"""Writes the stick that sets up tablets: the signed pack, and beside it one signed file with everything else.

The labels for the tablets name nobody: no campaign, no organisation, nothing that would tell whoever searches somebody
what they carry. Who may be called is written only where staff say so.
"""

import csv
from collections.abc import Iterable
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.errors import CampaignError, OutputGone, UsageError
from desktop.core.event import Event, event_of
from desktop.core.key_words import key_words
from desktop.core.organisation_keys import Organisation
from desktop.core.pack.file_reader import PackFiles, read_pack_files
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.writer import write_pack
from desktop.core.pin_rules import new_pin, stretch_pin
from desktop.core.tablet_setup import LONGEST_CALLED, MOST_EVENTS, TabletSetup
from desktop.core.whole_files import new_with
from desktop.office.campaign.draft_in_workspace import last_signed
from desktop.office.desk.new_file_names import new_file
from desktop.office.desk.workspace import StaffDesk
from desktop.printing.label_sheets import Label, set_labels
from desktop.transfer.boxes.setting import describe_setting, read_setting_file
from desktop.transfer.boxes.setup_stick_file import MOST_BOXES, new_mark, write_setup

MOST_LABELS = 200
_PACK = "campaign.zip"
_LARGEST_LIST = 65_536  # characters


@dataclass(frozen=True, slots=True)
class StickWish:
    """What staff want on a stick. `called`, `first`: the tablets' names; `one_pin`: Tabling makes one PIN for all.

    `language`: one of the campaign's, empty for its own. `boxes`: drop box files, with their passwords.
    """

    called: str = "Tablet"
    first: int = 1
    language: str = ""
    events: tuple[Event, ...] = ()
    boxes: tuple[Path, ...] = ()
    one_pin: bool = False


@dataclass(frozen=True, slots=True)
class MadeStick:
    """What lies on a stick now. `pin`: the volunteers' PIN, shown once; empty where each table sets its own.

    `words`: the organisation's four words, which volunteers find one after the other.
    """

    pack: Path
    setup: TabletSetup
    words: tuple[str, ...]
    pin: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class LabelWording:
    """The words of whoever prints labels; `found` tells a finder what to do, `title` is the document's."""

    language: str
    title: str
    found: str


@dataclass(frozen=True, slots=True)
class LabelOrder:
    """Labels that go with a stick: the PDF they are written to, for how many tablets, and in whose words."""

    out: Path
    count: int
    wording: LabelWording


@dataclass(frozen=True, slots=True)
class _Planned:
    """All that is checked before anything is written."""

    files: PackFiles
    setup: TabletSetup
    pin: str = field(repr=False)


def read_events(text: str) -> tuple[Event, ...]:
    """Return the events of a list: a line each, day (2026-06-27), name and place, with commas or semicolons between.

    A first line that begins with no figure is a heading. Raises UsageError with the line that cannot be read.
    """
    text = text.lstrip("\ufeff")
    if len(text) > _LARGEST_LIST:
        raise UsageError("This list of events is longer than any. Check that it is the right file.")
    delimiter = ";" if text.count(";") > text.count(",") else ","
    rows = list(csv.reader(StringIO(text), delimiter=delimiter))
    first = next((number for number, row in enumerate(rows) if any(each.strip() for each in row)), 0)
    if rows and first < len(rows) and not rows[first][0].strip()[:1].isdigit():
        rows[first] = []
    found = [_event_in(number, row) for number, row in enumerate(rows, 1) if any(each.strip() for each in row)]
    if len(found) > MOST_EVENTS:
        raise UsageError(f"A stick plans {MOST_EVENTS} events at most; this list has {len(found)}.")
    return tuple(dict.fromkeys(found))


def provision_stick(
    folder: Path, pack: Path, wish: StickWish, organisation: Organisation, labels: LabelOrder | None = None
) -> MadeStick:
    """Write what sets up tablets into a folder or stick, and labels with it; what lay there for the same is replaced.

    The stick comes last: its PIN is told once, so nothing may fail after it. Names go on. Raises CampaignError for a
    pack that this organisation did not sign, BoxError, UsageError, MissingGlyphs, OutputGone, OutputError.
    """
    return _write(_plan(folder, pack, wish, organisation), folder, organisation, labels)


def prepare_at_desk(
    desk: StaffDesk, stick: Path, wish: StickWish, count: int, wording: LabelWording
) -> tuple[MadeStick, Path]:
    """Do both from a workspace: the stick with the pack that was signed last, and labels in the workspace's folder.

    Raises CampaignError where nothing was signed, and what `provision_stick` does.
    """
    pack = last_signed(desk.workspace.folder)
    if pack is None or desk.organisation is None:
        raise CampaignError("No campaign was signed here yet, so there is nothing to set up tablets with.")
    planned = _plan(stick, pack, wish, desk.organisation)
    out = new_file(desk.workspace.folder, f"labels-{planned.setup.set}", ".pdf")
    return _write(planned, stick, desk.organisation, LabelOrder(out, count, wording)), out


def _plan(folder: Path, pack: Path, wish: StickWish, organisation: Organisation) -> _Planned:
    if not folder.is_dir():
        raise OutputGone(f"{folder} is not there. Plug in the stick, or make the folder.")
    files = read_pack_files(pack)
    campaign = read_campaign(files)
    _require_own(campaign, organisation)
    _require_fitting(wish, campaign)
    pin = new_pin() if wish.one_pin else ""
    setup = TabletSetup(
        new_mark(),
        campaign.id,
        campaign.sha256,
        wish.called.strip(),
        wish.first,
        wish.language,
        wish.events,
        stretch_pin(pin) if pin else "",
        tuple(describe_setting(read_setting_file(each)) for each in wish.boxes),
    )
    return _Planned(files, setup, pin)


def _draw_labels(setup: TabletSetup, order: LabelOrder) -> bytes:
    if not 1 <= order.count <= MOST_LABELS:
        raise UsageError(f"Labels are printed for 1 to {MOST_LABELS} tablets.")
    numbers = range(setup.first, setup.first + order.count)
    labels = [Label(f"{setup.called} {each}", f"{setup.set}-{each}", order.wording.found) for each in numbers]
    return set_labels(labels, order.wording.language, order.wording.title)


def _write(planned: _Planned, folder: Path, organisation: Organisation, labels: LabelOrder | None) -> MadeStick:
    if labels is None:
        return _write_stick(planned, folder, organisation)
    drawn = _draw_labels(planned.setup, labels)
    with new_with(labels.out) as write:
        write(drawn)
        return _write_stick(planned, folder, organisation)


def _write_stick(planned: _Planned, folder: Path, organisation: Organisation) -> MadeStick:
    kept = _keep_pack(folder, planned.files)
    write_setup(folder, planned.setup, organisation.signing)
    return MadeStick(kept, planned.setup, key_words(organisation.signing.public), planned.pin)


def _event_in(number: int, row: Iterable[str]) -> Event:
    day, name, place, *more = [*(each.strip() for each in row), "", "", ""]
    if any(more):
        raise UsageError(f"Line {number} of the events says more than day, name and place.")
    try:
        return event_of(name, place, day)
    except UsageError as error:
        raise UsageError(f"Line {number} of the events: {error}") from error


def _require_own(campaign: Campaign, organisation: Organisation) -> None:
    if campaign.keys is None or campaign.keys.organisation != organisation.signing.public:
        raise CampaignError("This pack is not signed with the key in hand, so tablets would trust nothing beside it.")


def _require_fitting(wish: StickWish, campaign: Campaign) -> None:
    if wish.language and wish.language not in campaign.languages:
        raise UsageError(f"This campaign speaks {', '.join(campaign.languages)}, and not “{wish.language}”.")
    if not 1 <= len(wish.called.strip()) <= LONGEST_CALLED or not wish.called.isprintable():
        raise UsageError(f"Call the tablets by a word of at most {LONGEST_CALLED} characters, for example Tablet.")
    if not 1 <= wish.first <= 9999:
        raise UsageError("Count the tablets from 1 to 9999.")
    if len(wish.boxes) > MOST_BOXES:
        raise UsageError(f"A tablet has {MOST_BOXES} drop boxes at most.")


def _keep_pack(folder: Path, files: PackFiles) -> Path:
    path = folder / _PACK  # its name tells whoever finds the stick nothing
    if path.exists():
        path.unlink()
    write_pack(files, path)
    return path

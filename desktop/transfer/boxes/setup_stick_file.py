"""The file on a stick that sets up tablets: written at headquarters, signed by the organisation, read at a first start.

Its signature covers everything, drop boxes and PIN among it, and it names the one pack it sets up: whoever compared the
four words of that pack has proven the rest with them. A tablet that is set up takes events and drop boxes beside any
version of its campaign: sticks are written anew with the newest one, which not every tablet has yet.
"""

import secrets
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from desktop.core.campaign import Campaign
from desktop.core.errors import ReceiptError, SetupFaulty, SetupNewer
from desktop.core.event import is_day, is_named_by_id
from desktop.core.one_line_text import is_line
from desktop.core.pin_rules import is_stretched
from desktop.core.sealed_text_limits import CAMPAIGN, DIGEST
from desktop.core.signing_keys import SigningKey
from desktop.core.tablet_setup import LONGEST_CALLED, MOST_EVENTS, SETUP_FILE, TabletSetup
from desktop.transfer.boxes.setting import make_setting
from desktop.transfer.event_in_files import EventTold
from desktop.transfer.signed_statement import Kind, read_statement, write_statement

SETUP_FORMAT = 1
MOST_BOXES = 20
_LARGEST = 512 * 1024  # bytes; certificates and private keys of twenty boxes
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"  # none that is taken for a figure
_MARK = 4
_KIND = Kind("setup", "file that sets up tablets")


def new_mark() -> str:
    """Return four letters by chance, which name a stick on its labels and say nothing of anybody."""
    return "".join(secrets.choice(_LETTERS) for _ in range(_MARK))


def write_setup(folder: Path, setup: TabletSetup, organisation: SigningKey) -> Path:
    """Write what sets up tablets into a folder or stick. Raises OutputError; BoxError for a box that is none."""
    for each in setup.boxes:
        make_setting(SETUP_FILE, dict(each))
    path = folder / SETUP_FILE
    write_statement(path, _KIND, {"format": SETUP_FORMAT} | asdict(setup), organisation, _LARGEST)
    return path


def holds_setup(folder: Path) -> bool:
    """Say whether there is such a file at the top of a folder or stick; it may be anything."""
    return (folder / SETUP_FILE).is_file()


def read_setup(folder: Path, campaign: Campaign) -> TabletSetup:
    """Return what sets up tablets with this very pack, signed with its key. Raises SetupFaulty, SetupNewer."""
    setup = read_renewal(folder, campaign)
    if setup.pack != campaign.sha256:
        raise SetupFaulty(f"{SETUP_FILE} is for another campaign pack than the one beside it.")
    return setup


def read_renewal(folder: Path, campaign: Campaign) -> TabletSetup:
    """Return what the same organisation says for tablets that have any version of this campaign.

    Their words were compared when they were set up. Raises SetupFaulty, SetupNewer.
    """
    if campaign.keys is None:
        raise SetupFaulty("A pack that nobody signed sets up nothing.")
    try:
        said = read_statement(folder / SETUP_FILE, _KIND, campaign.keys.organisation, _LARGEST)
    except ReceiptError as error:
        raise SetupFaulty(f"{SETUP_FILE} is not signed by the organisation of this campaign pack.") from error
    setup = _convert(said)
    if setup.campaign != campaign.id:
        raise SetupFaulty(f"{SETUP_FILE} is for another campaign.")
    return setup


def _convert(said: Any) -> TabletSetup:  # noqa: ANN401 - any JSON that was signed
    try:
        if (found := said["format"]) != SETUP_FORMAT:
            raise SetupNewer(f"{SETUP_FILE} has format {found}, of a newer Tabling.")
        values = msgspec.structs.asdict(msgspec.convert(said, _Format1))
        del values["format"]
        values["events"] = tuple(each.event() for each in values["events"])
        setup = TabletSetup(**values)
        _check(setup)
    except (KeyError, TypeError, ValueError) as error:  # msgspec's own are ValueErrors
        raise SetupFaulty(f"{SETUP_FILE} does not say what it should.") from error
    return setup


def _check(setup: TabletSetup) -> None:
    if not all(is_day(each.day) and is_named_by_id(each) for each in setup.events):
        raise ValueError("an event is not as we name it")
    if not all(is_line(each.name + each.place) for each in setup.events):
        raise ValueError("an event's name turns or hides words")
    if not is_line(setup.called) or not (setup.pin == "" or is_stretched(setup.pin)):
        raise ValueError("a name or PIN is not as expected")


class _Format1(msgspec.Struct, forbid_unknown_fields=True):
    format: Literal[1]
    set: Annotated[str, msgspec.Meta(pattern=rf"\A[A-Z]{{{_MARK}}}\Z")]
    campaign: Annotated[str, msgspec.Meta(pattern=rf"\A{CAMPAIGN}\Z", max_length=64)]
    pack: Annotated[str, msgspec.Meta(pattern=rf"\A{DIGEST}\Z")]
    called: Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_CALLED)]
    first: Annotated[int, msgspec.Meta(ge=1, le=9999)]
    language: Annotated[str, msgspec.Meta(pattern=r"\A[A-Za-z_]{0,10}\Z")]
    events: Annotated[tuple[EventTold, ...], msgspec.Meta(max_length=MOST_EVENTS)]
    pin: Annotated[str, msgspec.Meta(max_length=200)]
    boxes: Annotated[tuple[Mapping[str, str | int | bool], ...], msgspec.Meta(max_length=MOST_BOXES)]

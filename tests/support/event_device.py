"""A device at an event, for tests: its organisation and signed campaign, its journal, and the stall to sign at."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder, data_folder
from desktop.core.event import Event, event_of, local_time, next_event
from desktop.core.form import Draft, Entry, complete
from desktop.core.organisation_keys import Organisation
from desktop.core.pack.file_reader import PackFiles
from desktop.core.pack.organisation_signature import sign_pack
from desktop.core.pack.reader import read_campaign, read_pack
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.core.pack.writer import write_pack
from desktop.core.sealing import Binding, fingerprint, new_sealing_key
from desktop.core.signature.decode import decode
from desktop.core.signature.sealed_contents import Record, Signature
from desktop.core.signing_keys import SigningKey, new_signing_key
from desktop.device.journal.batch_closing import close_batches, export_batch
from desktop.device.journal.journal import Journal
from desktop.device.journal.opening import Damage, open_journal
from desktop.device.session.stall import SigningStall, begin_signing
from desktop.transfer.batch import Batch, open_batch
from tests.support.two_boxes import in_two_boxes

DAY = "2026-08-23"
PRIDE = event_of("Capital Pride", "Ottawa", DAY)
UPDATES = "email-updates"


@cache
def organisation() -> Organisation:
    """The organisation of this run; its keys are made once."""
    return Organisation(new_sealing_key(), new_signing_key())


def pack(version: int = 1, owner: Organisation | None = None) -> PackFiles:
    """The bundled campaign with two boxes for the name, in the given version, signed by its owner."""
    keys = owner or organisation()
    files = in_two_boxes(bundled_pack())
    files["campaign.toml"] = files["campaign.toml"].replace(b"\nversion = 1\n", b"\nversion = %d\n" % version)
    return sign_pack(files, keys.sealing, keys.signing)


@cache
def campaign(version: int = 1) -> Campaign:
    """What the device reads of that pack."""
    return read_campaign(pack(version))


def campaign_of(home: Path) -> Campaign:
    """The campaign a data folder collects for."""
    return read_pack(DataFolder(home).campaign)


def set_up(home: Path) -> DataFolder:
    """Take the signed pack into a data folder, as a device that goes to a stall."""
    kept = data_folder(home)
    write_pack(pack(), kept.campaign)
    return kept


def entry(
    given: str, family: str = "Lee", country: str = "CA", email: str = "", *, updates: bool = False, **others: str
) -> Entry:
    """A completed form of somebody who wants to be named; to updates they say yes only where said."""
    values = {"given_name": given, "family_name": family, "country": country, "email": email, **others}
    said = frozenset({UPDATES} if updates else ())
    return complete(campaign(), Draft("en", values, said, seen=said, count_only=False))


@dataclass(frozen=True, slots=True)
class EventDevice:
    """A device at an event, with a folder for its batches."""

    folder: Path
    device: SigningKey
    journal: Journal
    stall: SigningStall

    def sign(self, *people: Entry | str) -> None:
        """Let each person sign; a bare name is a person without e-mail."""
        for person in people:
            self.stall.sign(entry(person) if isinstance(person, str) else person)

    def hand_over(self) -> list[Batch]:
        """Close what is open, write it out and open the files as headquarters does."""
        closed = close_batches(self.journal, DAY)
        return [open_batch(export_batch(self.journal, each, self.device, self.folder)) for each in closed]

    def moved_to(self, event: Event = PRIDE, version: int = 1) -> "EventDevice":
        """The same device at another event or with another version of the campaign."""
        stall = begin_signing(campaign(version), event, self.journal, reserve=0)
        return EventDevice(self.folder, self.device, self.journal, stall)


def signatures_in(*batches: Batch) -> list[Signature]:
    """Open every seal of these batches, as headquarters does."""
    return [each for each in records_in(*batches) if isinstance(each, Signature)]


def records_in(*batches: Batch) -> list[Record]:
    """The same, with what takes a signature back."""
    key = organisation().sealing
    return [
        decode(key.open(each.sealed, Binding(facts.campaign, facts.key, each.id, facts.device, each.sequence)))
        for batch in batches
        for facts in [batch.manifest]
        for each in batch.signatures
    ]


def open_stall(home: DataFolder, campaign: Campaign, name: str, place: str) -> SigningStall:
    """Open the stall of a device at an event of today, as the kiosk does; a damaged journal is set aside."""
    journal = open_journal(home, Damage.QUARANTINE)
    return begin_signing(campaign, next_event(None, name, place, local_time()), journal)


def journal_of(folder: Path, device: SigningKey) -> Journal:
    """Open the journal that the device keeps in a folder."""
    return Journal(folder / "journal.sqlite", fingerprint(device.public))


def go_out(folder: Path, event: Event = PRIDE) -> EventDevice:
    """Begin an event with a new device that keeps everything in `folder`, also where the disk is nearly full."""
    device = new_signing_key()
    journal = journal_of(folder, device)
    return EventDevice(folder, device, journal, begin_signing(campaign(), event, journal, reserve=0))

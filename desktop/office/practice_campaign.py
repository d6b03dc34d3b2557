"""A practice campaign: an organisation, a petition and a stick in a folder of their own; its people are invented."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.core.campaign import FieldName
from desktop.core.data_folder import DataFolder
from desktop.core.event import Event, event_of, local_time
from desktop.core.form import Draft
from desktop.core.key_words import key_words
from desktop.core.organisation_keys import create_organisation
from desktop.core.pack.try_out_campaign import bundled_pack, sign_try_out
from desktop.core.pack.writer import write_pack
from desktop.core.progress import Meter, Report
from desktop.core.sealing import SealingKey
from desktop.core.whole_files import make_folder
from desktop.core.workspace_errors import WorkspaceTaken
from desktop.office.campaign.agreements import add_pack, public_keys
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.desk.workspace import mark_practice
from desktop.office.devices.devices import known_devices, name_device
from desktop.office.intake.merging import merge_batches

PASSPHRASE = "only for practice"  # noqa: S105  (everybody may know it: nobody's name is behind it)
STICK = "practice stick"
_CONSENT = "email-updates"

# Has people sign on a tablet with this data folder, leaves its batch in a folder, and returns its public key.
Collect = Callable[[DataFolder, Path, Event, Sequence[Draft], Path], bytes]


@dataclass(frozen=True, slots=True)
class _Tablet:
    """A tablet at one event, so many days `back`, where so many people sign. `merged`: its batch was taken in."""

    name: str
    event: str
    place: str
    back: int
    people: slice
    merged: bool


_TABLETS = (
    _Tablet("tablet-01", "Capital Pride", "Ottawa", 5, slice(0, 14), merged=True),
    _Tablet("tablet-02", "Fierté", "Montréal", 3, slice(14, 23), merged=True),
    _Tablet("tablet-03", "Street fair", "Toronto", 2, slice(23, 41), merged=True),
    _Tablet("tablet-04", "Harbour walk", "Halifax", 1, slice(41, 52), merged=False),
)
_FIRST = "Ada,Ines,Noor,Mateo,Zoë,Amélie,Łukasz,Siobhán,Kofi,Mei,Olena,Tomás,Leila,Björn,Aroha,Yusuf,Hana,Émile"
_LAST = "Okafor,Souza,Tremblay,Nowak,Byrne,Haddad,Lindqvist,Tanaka,Moreau,Singh,Petrov,Álvarez"
_COUNTRIES = ("CA", "CA", "CA", "FR", "BR", "IE", "PL")
# Pairs for practising decisions: where they stand among the people, and what they give.
_PAIRS = {
    3: ("David Smith", "CA", "david@example.org", "K9H 4C4"),
    17: ("David Smith", "CA", "", "K9H 4C4"),
    8: ("Mei Chen", "CA", "family.chen@example.org", "B3J 1A1"),
    20: ("Mei Chen", "CA", "", "B3J 1A1"),
    11: ("Ana Souza", "CA", "ana@example.org", "H2X 1Y4"),
    30: ("Ana Souza", "CA", "", "H2X 1Y4"),
    5: ("Jean-François O’Connor", "CA", "jf@example.org", "K1A 0B1"),
    33: ("Jean François O'Connor", "CA", "", "K1A 0B1"),
    13: ("Olena Petrov", "CA", "", "M5V 2T6"),
    36: ("Olena Petrov", "CA", "olena@example.org", "M5V 2T6"),
}


def make_practice(folder: Path, collect: Collect, *, by: str, report: Report) -> None:
    """Make the practice campaign in a folder that is not there yet, and on a stick beside it what is to be taken in.

    Reports batches. Raises WorkspaceTaken, OutputError, Cancelled.
    """
    if folder.exists() and any(folder.iterdir()):
        raise WorkspaceTaken(f"“{folder.name}” holds something already.")
    home = DataFolder(make_folder(folder))
    keys = create_organisation(home.organisation, PASSPHRASE)
    write_pack(sign_try_out(bundled_pack(), keys), home.campaign)
    meter, public = Meter(report, "batches", len(_TABLETS)), b""
    with TemporaryDirectory(prefix="tabling-") as scratch:
        for each in _TABLETS:
            out = make_folder(Path(scratch, each.name, "out") if each.merged else folder / STICK)
            day = (local_time() - timedelta(days=each.back)).date().isoformat()
            tablet = DataFolder(make_folder(Path(scratch, each.name, "data")))
            public = collect(tablet, home.campaign, event_of(each.event, each.place, day), _PEOPLE[each.people], out)
            if each.merged:
                _merge(home, out, each.name, keys.sealing, by)
            meter.advance()
    mark_practice(folder, key_words(public))


def _merge(home: DataFolder, out: Path, name: str, key: SealingKey, by: str) -> None:
    """Merge what a tablet handed over, and give it the name on its sticker."""
    place, files = PetitionPlace(str(home.petition)), sorted(out.iterdir())
    list(merge_batches(files, key, place, by=by, trust="welcome"))
    with open_petition(place) as petition:
        add_pack(petition, home.campaign, by=by, keys=public_keys(home.organisation))
        for device in known_devices(petition).devices:
            if not device.name:
                name_device(petition, device.id, name, by=by)


def _people() -> Iterator[Draft]:
    first, last = _FIRST.split(","), _LAST.split(",")
    for number in range(_TABLETS[-1].people.stop):
        given, family = first[number % len(first)], last[(number * 5 + number // len(first)) % len(last)]
        plain = (f"{given} {family}", _COUNTRIES[number % len(_COUNTRIES)], "", "")
        name, country, email, postal_code = _PAIRS.get(number, plain)
        values: dict[FieldName, str] = {"name": name, "country": country, "email": email, "postal_code": postal_code}
        said, seen = (frozenset({_CONSENT} if email else ()),) * 2
        yield Draft("en", values, said, count_only=False, age_stated=True, seen=seen)


_PEOPLE = tuple(_people())

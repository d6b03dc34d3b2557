"""Pushes in tests: a double of a platform, its file, people who said this and that, and a run that loses no time."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from desktop.core.progress import Report, ignore
from desktop.petition.push.platform_file import read_platform
from desktop.petition.push.push_preview import WantedPush
from desktop.petition.push.push_progress import PushState
from desktop.petition.push.push_run import PushTimes, run_push
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person, put
from tests.support.event_device import pack
from tests.support.packs import changed_pack, keep, text_of
from tests.support.platform_doubles import (
    KEY,
    ActionNetworkDouble,
    CiviCRMDouble,
    Double,
    EngagingNetworksDouble,
    served,
)

QUICK = PushTimes(quiet=0.5, patience=0.4, settling=0.8)
PLATFORMS = {
    "action-network": (ActionNetworkDouble, "/api/v2", 'petition = "77"'),
    "civicrm": (CiviCRMDouble, "", 'survey = "5"'),
    "engaging-networks": (EngagingNetworksDouble, "", 'page = "9"'),
}
_STAYS = "Everything else stays with Amnesty International Canada in Ottawa"
NAMING = changed_pack(
    {
        "version = 1": "version = 2",
        _STAYS: "Your e-mail address goes to Action Network and CiviCRM. " + _STAYS,
    }
)
NAMED = text_of(NAMING)


@contextmanager
def platform(kind: str, folder: Path, *, at_once: bool = False) -> Iterator[tuple[Double, Path]]:
    """Serve a double, and give it with its file."""
    make, path, page = PLATFORMS[kind]
    with served(make(), path, at_once=at_once) as double:
        yield double, setting_file(folder / f"{kind}.toml", kind, double.address, page)


def setting_file(file: Path, kind: str, address: str, page: str, key: str = KEY) -> Path:
    """Write a platform's file, which only its owner may read."""
    file.write_text(f'platform = "{kind}"\naddress = "{address}"\n{page}\nkey = "{key}"\npace = 0\n', "utf-8")
    file.chmod(0o600)
    return file


def with_people(petition: Petition, people: Sequence[Person]) -> None:
    """Put people in, and keep both agreements: one names platforms, the other none."""
    keep(petition, pack(), NAMING)
    put(petition, 1, people)


def push(petition: Petition, file: Path, *, others: bool = False, report: Report = ignore) -> PushState:
    """Run a push."""
    wanted = WantedPush(read_platform(file), others=others, names="whole")
    return run_push(petition, wanted, by="kb", report=report, times=QUICK)


def mixed(number: int) -> Person:
    """One of many: two of five said yes; some of the others agreed to words that name the platforms."""
    answer = ("yes", "not_given", "yes", "withdrawn", "")[number % 5]
    agreed = {"version": 2, "text_sha256": NAMED} if number % 2 else {}
    return Person(f"Ann{number}", f"Lee{number}", f"p{number}@example.org", updates=answer, **agreed)


def may_leave(person: Person, *, others: bool) -> bool:
    """The rule, said once more in other words."""
    named = person.text_sha256 == NAMED and person.updates != "withdrawn"
    return person.listing == "named" and (person.updates == "yes" or (others and named))

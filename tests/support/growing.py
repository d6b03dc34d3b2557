"""A petition that grows by a batch a day: each day a backup, and then somebody is erased, withdrawn or corrected."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select

from desktop.core.signing_keys import SigningKey, new_signing_key
from desktop.petition.agreements.kept_packs import keep_pack
from desktop.petition.merging.merge import merge_batch
from desktop.petition.merging.receipts import note_receipt, vouch
from desktop.petition.review.corrections import correct
from desktop.petition.review.decisions import decide
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.store.backup import back_up
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from desktop.transfer.batch import Batch
from tests.support.event_device import entry, organisation, pack
from tests.support.packs import public_keys
from tests.support.parcels import parcel, seal

DAYS = 10
KEY = organisation().sealing
STAFF = "mk"


@dataclass(frozen=True, slots=True)
class Growing:
    """What came of ten days: the batches, a backup of each morning after its batch, and who must not be seen again."""

    device: SigningKey = field(default_factory=new_signing_key)
    batches: list[Batch] = field(default_factory=list)
    backups: list[Path] = field(default_factory=list)
    out: set[str] = field(default_factory=set)


def grow(petition: Petition, folder: Path, passphrase: str = "") -> Growing:
    """Let a petition live for ten days. Each day's three people are called by the day: A0, B0, C0, A1, …"""
    made = Growing()
    keep_pack(petition, pack(), by=STAFF, keys=public_keys())
    for day in range(DAYS):
        made.batches.append(_batch(made.device, folder, day))
        merge_batch(petition, made.batches[-1], KEY, by=STAFF)
        note_receipt(petition, vouch(petition), by=STAFF)
        made.backups.append(folder / f"day{day}.sqlite")
        back_up(petition, made.backups[-1], by=STAFF, passphrase=passphrase)
        _afterwards(petition, made, day)
    return made


def _batch(device: SigningKey, folder: Path, day: int) -> Batch:
    first = 3 * day + 1
    people = [entry(f"{letter}{'abcdefghij'[day]}", email="" if letter == "C" else f"{letter}{day}@example.org")
              for letter in "ABC"]  # fmt: skip
    sealed = [seal(each, device, first + place) for place, each in enumerate(people)]
    return parcel(folder, device, day + 1, sealed, first=first, last=first + 2)


def _afterwards(petition: Petition, made: Growing, day: int) -> None:
    name = "abcdefghij"[day]
    if day % 3 == 0:
        correct(petition, number_of(petition, f"A{name}"), {"given_name": "Corrected"}, by=STAFF)
        erase(petition, [number_of(petition, "Corrected")], by=STAFF)
        made.out.update({f"A{name}", "Corrected"})
    elif day % 3 == 1:
        withdraw(petition, f"B{name}")
        made.out.add(f"B{name}")
        undo_decision(petition, withdraw(petition, f"A{name}"), by=STAFF)
    else:
        erase(petition, [number_of(petition, f"C{name}")], by=STAFF)
        made.out.add(f"C{name}")


def withdraw(petition: Petition, name: str) -> int:
    """Take somebody out as they ask, and return the decision's number."""
    wanted = Conditions(numbers=(number_of(petition, name),))
    return decide(petition, "withdrawn", "asked", wanted, by=STAFF).number


def number_of(petition: Petition, name: str) -> int:
    """Return the number of the signature of somebody with this given name."""
    with petition.reading() as connection:
        found = select(signature.c.number).where(signature.c.given_name == name)
        return int(connection.execute(found).scalar_one())


def counted(petition: Petition) -> set[str]:
    """Return the given names of everybody who counts."""
    with petition.reading() as connection:
        return set(connection.execute(select(signature.c.given_name).where(signature.c.state == "valid")).scalars())


def held(petition: Petition) -> dict[str, str]:
    """Return each given name that is held, and what it counts for."""
    with petition.reading() as connection:
        return {row.given_name: row.state for row in connection.execute(select(signature))}


def merge_again(petition: Petition, batches: Sequence[Batch]) -> None:
    """Merge batches once more, as staff who found the sticks."""
    for each in batches:
        merge_batch(petition, each, KEY, by=STAFF)

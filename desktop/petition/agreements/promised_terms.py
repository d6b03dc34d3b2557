"""Says what each signature was promised: by its pack, its version and text, or its source's agreement."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from desktop.core.campaign import DELIVERED_FIELDS, Campaign, DeliveredField, Words
from desktop.petition.agreements.kept_packs import BrokenPack, KeptPack, list_packs, read_packs, sound_packs
from desktop.petition.deduplication.people_who_count import COUNTED
from desktop.petition.tables.agreement_tables import source_agreement
from desktop.petition.tables.arrival_tables import batch, named_pack, signature
from desktop.petition.tables.counter_tables import IN_COUNT, counter


class Signed(NamedTuple):
    """What a row says of its agreement. `source` is empty for what devices sealed; rows of tables have nothing else.

    `pack` numbers the signed pack that it names, None in format 1 and in tables.
    """

    version: int
    pack: int | None
    text_sha256: bytes
    source: str


SIGNED = (
    signature.c.version,
    signature.c.pack,
    signature.c.text_sha256,
    batch.c.source,
)  # of a signature joined with its batch


@dataclass(frozen=True, slots=True)
class Terms:
    """Under which version's letter somebody is delivered, and the most that the recipient is told of them."""

    version: int
    fields: tuple[DeliveredField, ...]


@dataclass(frozen=True, slots=True)
class Agreements:
    """The packs that are kept, by version, and what staff said of the sources of imported rows.

    `named`: the digest of each pack that signatures name, kept or not, by its number.
    """

    packs: tuple[Campaign, ...]
    sources: Mapping[str, Terms]
    named: Mapping[int, str]

    def terms(self, signed: Signed) -> Terms | None:
        """Return what was promised; None where no agreement is known, so that this person has to wait."""
        if signed.source and signed.pack is None:  # a sheet of paper names its pack
            return self.sources.get(signed.source)
        told = [pack.delivered_fields for pack in self.packs if self._agrees(pack, signed)]
        if not told:
            return None
        return Terms(signed.version, tuple(field for field in told[0] if all(field in each for each in told)))

    def words(self, signed: Signed) -> tuple[Words, ...]:
        """Return the words that somebody read, of each pack that fits; nothing is known of those of imported rows."""
        fitting = () if signed.source else (pack for pack in self.packs if self._agrees(pack, signed))
        text = signed.text_sha256.hex()
        return tuple(each for pack in fitting for each in pack.words.values() if each.sha256 == text)

    def _agrees(self, pack: Campaign, signed: Signed) -> bool:
        texts = {words.sha256 for words in pack.words.values()}
        alike = pack.version == signed.version and signed.text_sha256.hex() in texts
        return alike and (signed.pack is None or self.named[signed.pack] == pack.sha256)

    def of_version(self, version: int) -> tuple[Campaign, ...]:
        """Return the packs of this version: more than one where they share their texts and differ elsewhere."""
        return tuple(pack for pack in self.packs if pack.version == version)


@dataclass(frozen=True, slots=True)
class Waiting:
    """People who count and cannot be delivered: no pack of their version and text is kept, or their source has none."""

    people: int
    version: int
    source: str


@dataclass(frozen=True, slots=True)
class AgreedPeople:
    """The people who count, by the version under whose letter they stand; and those who wait.

    `broken`: the kept packs that can be read no more, whose people wait.
    """

    versions: Mapping[int, int]
    waiting: tuple[Waiting, ...]
    broken: tuple[BrokenPack, ...] = ()


def load_agreements(connection: Connection) -> Agreements:
    """Read what is kept. Raises CampaignError for a pack that is broken."""
    return _agreements(connection, tuple(each.campaign for each in list_packs(connection)))


def sound_agreements(connection: Connection) -> Agreements:
    """Read the packs that are kept and can be read: whoever signed a broken one has to wait."""
    return _agreements(connection, tuple(each.campaign for each in sound_packs(connection)))


def _agreements(connection: Connection, packs: tuple[Campaign, ...]) -> Agreements:
    kept = {pack.version for pack in packs}
    said = connection.execute(select(source_agreement)).all()
    sources = {row.source: Terms(row.version, _fields(row.fields)) for row in said if row.version in kept}
    named = {row.number: row.sha256.hex() for row in connection.execute(select(named_pack))}
    return Agreements(packs, sources, named)


def count_signed(connection: Connection) -> Mapping[tuple[Signed, str], int]:
    """Count the people who count, by what they signed and how they want to be listed: one by one, for a delivery."""
    groups = (*SIGNED, signature.c.listing)
    counted = select(*groups, func.count()).select_from(signature.join(batch)).where(COUNTED).group_by(*groups)
    return {(Signed(*said), listing): people for *said, listing, people in connection.execute(counted)}


def sum_agreed(signed: Mapping[tuple[Signed, str], int], agreements: Agreements) -> AgreedPeople:
    """Return how many people stand under which version, and who waits."""
    versions: Counter[int] = Counter()
    waiting: Counter[tuple[int, str]] = Counter()
    for (each, _), people in signed.items():
        if terms := agreements.terms(each):
            versions[terms.version] += people
        else:
            waiting[each.version, each.source] += people
    left = (Waiting(people, version, source) for (version, source), people in sorted(waiting.items()))
    return AgreedPeople(dict(sorted(versions.items())), tuple(left))


def count_agreed(connection: Connection) -> AgreedPeople:
    """Return the people who count by what they agreed to; those whose pack is broken wait, and it is told of."""
    packs = read_packs(connection)
    sound = tuple(each.campaign for each in packs if isinstance(each, KeptPack))
    found = sum_agreed(_counters(connection), _agreements(connection, sound))
    return replace(found, broken=tuple(each for each in packs if isinstance(each, BrokenPack)))


def _counters(connection: Connection) -> Mapping[tuple[Signed, str], int]:
    """Return what `count_signed` does, in a moment."""
    groups = (counter.c.version, counter.c.pack, counter.c.text_sha256, counter.c.source, counter.c.listing)
    rows = connection.execute(select(*groups, func.sum(counter.c.signatures)).where(IN_COUNT).group_by(*groups))
    return {
        (Signed(version, pack or None, text, source), listing): int(people)
        for version, pack, text, source, listing, people in rows
    }


def _fields(text: str) -> tuple[DeliveredField, ...]:
    named = json.loads(text)
    return tuple(field for field in DELIVERED_FIELDS if field in named)

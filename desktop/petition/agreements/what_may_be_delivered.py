"""What may go out now: a letter, and of each person who agreed to it at most what their own agreement promised."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256

from sqlalchemy import Connection, select

from desktop.core.campaign import DELIVERED_FIELDS, DeliveredField
from desktop.core.canonical_json import canonical_json
from desktop.core.emoji import without_emoji
from desktop.core.errors import DeliveryError
from desktop.core.name_writing import printed_name
from desktop.core.petition_errors import AgreementMissing, ListChanged, ManyVersions, NobodySignedVersion
from desktop.core.printable_text import without_unprintable
from desktop.core.progress import Meter, Report, ignore
from desktop.petition.agreements.letter_words import Letter, WantedLetter, letter_of
from desktop.petition.agreements.promised_terms import (
    SIGNED,
    AgreedPeople,
    Agreements,
    Signed,
    Terms,
    count_signed,
    load_agreements,
    sum_agreed,
)
from desktop.petition.deduplication.people_who_count import COUNTED
from desktop.petition.earlier_deliveries.supplement import Supplement, split_new
from desktop.petition.tables.arrival_tables import batch, first_name, petition, signature
from desktop.printing.typeface_runs import missing_characters, printable

_CHUNK = 5000


@dataclass(frozen=True, slots=True)
class ShortenedCell:
    """A cell of the list without what no list prints of what was typed: the number of the signature, both texts."""

    number: int
    typed: str
    printed: str


@dataclass(frozen=True, slots=True)
class PeopleList:
    """Who would be delivered now: of each the promised columns, name first, the country as its code.

    A column that was not promised by somebody's own agreement is empty in their row. `person_keys` and `numbers` (of
    their signatures) are those of the rows, in the same order; `unnamed` and `unnamed_numbers` those of whoever asked
    not to be named. The rows are without flags and emoji, and those that a kiosk took without letters that no typeface
    has, as its form says at the field; `shortened` says where some were. Nobody told people of a table: their letters
    stay, to be asked for.
    """

    rows: tuple[tuple[str, ...], ...]
    person_keys: "array[int]"
    numbers: "array[int]"
    unnamed: "array[int]"
    unnamed_numbers: "array[int]"
    shortened: tuple[ShortenedCell, ...] = ()

    @property
    def count_only(self) -> int:
        """How many more asked not to be named."""
        return len(self.unnamed)

    def only(self, named: Sequence[int], unnamed: Sequence[int]) -> "PeopleList":
        """Return the list of those who stand at these places of it."""
        numbers = self._at(self.numbers, named)
        kept = set(numbers)
        return PeopleList(
            tuple(self.rows[place] for place in named),
            self._at(self.person_keys, named),
            numbers,
            self._at(self.unnamed, unnamed),
            self._at(self.unnamed_numbers, unnamed),
            tuple(each for each in self.shortened if each.number in kept),
        )

    @staticmethod
    def _at(values: "array[int]", places: Sequence[int]) -> "array[int]":
        return array("q", (values[place] for place in places))

    def digest(self) -> bytes:
        """Return the SHA-256 of the list: equal for the same people and fields, whatever order they were found in."""
        lines = sorted("\t".join(row) + "\n" for row in self.rows)
        return sha256("".join(lines).encode() + b"%d" % self.count_only).digest()


@dataclass(frozen=True, slots=True)
class Deliverable:
    """A letter with its people. `agreed` counts everybody, those of other letters and those who wait too.

    `supplement` says what was handed over before, where the list holds only who is new since.
    """

    letter: Letter
    columns: tuple[DeliveredField, ...]
    people: PeopleList
    agreed: AgreedPeople
    supplement: Supplement | None = None

    @property
    def left_out(self) -> dict[int, int]:
        """How many people of which other versions are not under this letter."""
        return {each: people for each, people in self.agreed.versions.items() if each not in self.letter.versions}

    @property
    def waiting(self) -> int:
        """How many people cannot be delivered at all, as nobody knows what they agreed to."""
        return sum(each.people for each in self.agreed.waiting)

    @property
    def numbered_rows(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Each row with the number of its signature."""
        return zip(self.people.numbers, self.people.rows, strict=True)

    def digest(self) -> bytes:
        """Return what an approval binds: names, fields and words, the SHA-256 of all that the document says."""
        said = asdict(self.letter)
        del said["accent"]  # how it looks, and not what it says
        words = canonical_json(["tabling approval", 2, said, self.columns])
        added = canonical_json(["supplement", asdict(self.supplement)]) if self.supplement else b""
        return sha256(words + added + self.people.digest()).digest()


def read_deliverable(connection: Connection, wanted: WantedLetter, *, report: Report = ignore) -> Deliverable:
    """Read what may go out under the wanted letter; reports people.

    Raises DeliveryError where nobody counts, ManyVersions, NobodySignedVersion, AgreementMissing, NoSuchVersion,
    LettersDiffer, ListChanged where it is not what somebody looked at, what `split_new` does, CampaignError, Cancelled.
    """
    if connection.execute(select(petition.c.campaign)).scalar_one() is None:
        raise DeliveryError("The petition is empty: there is nothing to deliver. Merge a batch first.")
    agreements, signed = load_agreements(connection), count_signed(connection)
    if not signed:
        raise DeliveryError("Nobody is counted as valid: there is nothing to deliver, and nothing to approve.")
    agreed = sum_agreed(signed, agreements)
    versions = _chosen(agreed, agreements, wanted.versions)
    letter = letter_of(agreements, versions, wanted.language)
    terms = {each: agreements.terms(each) for each, _ in signed}
    named = {each: found for each, found in terms.items() if found and found.version in versions}
    columns = _columns(agreements, versions, named)
    people = _list_people(connection, named, columns, Meter(report, "people", sum(signed.values())))
    supplement = None
    if wanted.supplement:
        people, supplement = _only_new(connection, versions, people)
    going = Deliverable(letter, columns, people, agreed, supplement)
    if wanted.seen and going.digest() != wanted.seen:
        raise ListChanged("The list or the words above it have changed since you looked at them. Look at them again.")
    return going


def _chosen(agreed: AgreedPeople, agreements: Agreements, wanted: tuple[int, ...]) -> tuple[int, ...]:
    if not wanted and not agreed.versions:
        raise AgreementMissing("Nobody can be delivered: no pack is kept with what these people agreed to.")
    if not wanted and len(agreed.versions) > 1:
        signed = ", ".join(f"{people} signed version {version}" for version, people in agreed.versions.items())
        raise ManyVersions(f"People agreed to different versions: {signed}. Each version has a letter of its own.")
    for version in wanted:
        if agreements.of_version(version) and version not in agreed.versions:
            raise NobodySignedVersion(version)
    return tuple(sorted(set(wanted or agreed.versions)))


def _columns(
    agreements: Agreements, versions: tuple[int, ...], named: Mapping[Signed, Terms]
) -> tuple[DeliveredField, ...]:
    """Return every field that was promised to the recipient of anybody here, in the order of the packs."""
    told = {field for terms in named.values() for field in terms.fields}
    packs = (pack for version in versions for pack in agreements.of_version(version))
    listed = (field for pack in packs for field in pack.delivered_fields)
    return tuple(field for field in dict.fromkeys((*listed, *DELIVERED_FIELDS)) if field in told)


def _list_people(
    connection: Connection,
    named: Mapping[Signed, Terms],
    columns: tuple[DeliveredField, ...],
    meter: Meter,
) -> PeopleList:
    others = [signature.c[field] for field in columns if field != "name"]
    facts = (signature.c.number, signature.c.person, signature.c.listing, first_name, signature.c.family_name)
    wanted = select(*SIGNED, *facts, *others).select_from(signature.join(batch))
    everybody = connection.execute(wanted.where(COUNTED).execution_options(yield_per=_CHUNK))
    shown = {each: [column in terms.fields for column in columns if column != "name"] for each, terms in named.items()}
    rows, keys, numbers, unnamed = list[tuple[str, ...]](), array("q"), array("q"), (array("q"), array("q"))
    shortened = list[ShortenedCell]()
    shared: dict[str, str] = {}  # one string a country, not one a person
    width = len(SIGNED)
    for some in everybody.partitions():
        for row in some:
            told = shown.get(row[:width])  # type: ignore[call-overload] # a tuple equals a Signed of the same values
            if told is None:
                continue
            number, person, listing, given, family, *rest = row[width:]
            if listing == "count_only":
                unnamed[0].append(person)
                unnamed[1].append(number)
                continue
            numbers.append(number)
            keys.append(person)
            cells = (shared.setdefault(text, text) if may else "" for text, may in zip(rest, told, strict=True))
            typed = (printed_name(given, family), *cells)
            printed = tuple(map(without_emoji if row.source else _without_unprintable, typed))
            if typed != printed:
                shortened.extend(_shortened(number, typed, printed))
            rows.append(printed)
        meter.advance(len(some))
    return PeopleList(tuple(rows), keys, numbers, *unnamed, tuple(shortened))


def _only_new(connection: Connection, versions: tuple[int, ...], people: PeopleList) -> tuple[PeopleList, Supplement]:
    named = list(zip(people.person_keys, people.numbers, strict=True))
    unnamed = list(zip(people.unnamed, people.unnamed_numbers, strict=True))
    supplement, *places = split_new(connection, versions, named, unnamed)
    return people.only(*places), supplement


def _without_unprintable(text: str) -> str:
    # The rule of the kiosk's form; a million names ask first where it is known for letters that came before.
    return without_unprintable(text) if missing_characters(printable(text)) else text


def _shortened(number: int, typed: tuple[str, ...], printed: tuple[str, ...]) -> Iterator[ShortenedCell]:
    pairs = zip(typed, printed, strict=True)
    return (ShortenedCell(number, one, other) for one, other in pairs if one != other)

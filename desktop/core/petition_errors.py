"""What only headquarters meets: leaves of core/errors.py, each a fact after which a reader asks what to do next.

UsageError
├── NobodySigned         nobody said who does this, and the audit log must know
├── NoBoxToFetch         no drop box was named, and none is kept here
├── NoBatchHere          no batch lies in the folders that were named
├── BackupUnnamed        nobody said where the backup goes that comes before a receipt
├── NobodyNamed          no signature was named of the person it is about
├── NameNeeded           a signature would be left without a name
├── SourceUnnamed        nobody said where a table comes from
├── SecondHolderSame     who sets the second secret would hold it
├── SecondSecretNeeded   an act takes the second secret, and none was given
├── SecondSecretShort    the second secret would be too easy to guess
├── DestructionUnconfirmed  the campaign whose keys are to be destroyed was not named rightly
├── EncryptionUndecided  nobody said whether a petition that is begun is encrypted
├── NoCampaignYet        the petition does not know yet whose it is
├── OrganisationUnknown  the petition does not know yet whose signature on a pack counts
└── ChartsMissing        this Tabling was installed without what draws charts
KeyFileError
├── SecondSecretWrong    this is not the second secret
└── KeysForeign          these keys are not of this petition
CampaignError
├── PackOfOlderKey       it is signed with a key that was replaced, and may be leaked by now
└── VersionTaken         the petition keeps another text of this version already
PetitionError
├── ReplayLogAltered     the replay log is another petition's, or somebody changed it
├── KeyNeeded            what was erased or withdrawn since a backup is sealed, and nobody gave the key
├── NoPetition           there is none in this place
├── NoSuchMerge          it holds no merge of this number
├── NoSuchDevice         it knows no device of this name, or more than one
├── NoSuchEvent          no batch of this event came
├── NothingToVouchFor    no batch is merged whole, so there is none for a receipt
├── NoSuchSignature      it holds no signature of this number
├── NoSuchDecision       nobody took a decision of this number
├── NoSuchTally          no count of this number stands
├── NoSuchHold           no legal hold of this number stands
├── NoSuchRequest        no request of this number waits, or was answered
├── RequestFits          signatures fit a request: who asked is taken off, not dismissed
└── NoSuchSource         no table of this source was imported
DeliveryError
├── NotApproved          nobody has looked at this list and approved it
├── ManyVersions         people agreed to different versions, and each has a letter of its own
├── LettersDiffer        two versions do not say the same to the recipient
├── NoSuchVersion        no pack of this version is kept
├── NobodySignedVersion  its pack is kept, and nobody here signed it
├── AgreementMissing     nobody knows what these people agreed to
├── CellsQuestioned      what would be printed looks like somebody's e-mail address or phone number
└── RowsUnprintable      names that no list can print, every one of them
SourceError
├── NoSuchColumn         a column that was named is not there
├── NoNameColumn         no column of it holds a name
├── OtherColumns         it was imported before by other columns
├── SourceAlike          its source is called like another one, but for case or spaces
└── NoReadableRow        not one of its rows can be a signature
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.core.errors import (
    CampaignError,
    DeliveryError,
    KeyFileError,
    MissingGlyphs,
    PetitionError,
    SourceError,
    UsageError,
)

_MOST_NAMED = 200  # in one sentence


class NobodySigned(UsageError):
    """Nobody said who does this, and the audit log must know."""


class NoBoxToFetch(UsageError):
    """No drop box was named to fetch from, and none is kept here."""


class BackupUnnamed(UsageError):
    """Nobody said where the backup goes that comes before a receipt."""


class NoBatchHere(UsageError):
    """No batch lies in the folders that were named, `places`."""

    def __init__(self, places: Sequence[str]) -> None:
        super().__init__(f"There is no batch in {', '.join(places)}, nor three folders down.")
        self.places = places


class NobodyNamed(UsageError):
    """No signature was named of the person it is about."""


class NameNeeded(UsageError):
    """A signature would be left without a name."""


class SourceUnnamed(UsageError):
    """Nobody said where a table comes from."""


class SecondHolderSame(UsageError):
    """Who sets the second secret would hold it, and could do alone what takes two."""


class SecondSecretNeeded(UsageError):
    """An act takes the second secret, and none was given."""


class SecondSecretWrong(KeyFileError):
    """This is not the second secret."""


class KeysForeign(KeyFileError):
    """These keys are not of this petition."""


class SecondSecretShort(UsageError):
    """The second secret would be too easy to guess."""


class DestructionUnconfirmed(UsageError):
    """The campaign whose keys are to be destroyed was not named rightly."""


class EncryptionUndecided(UsageError):
    """There is no petition yet, and nobody said whether the one that is begun is encrypted."""


class NoCampaignYet(UsageError):
    """The petition does not know yet whose it is."""


class OrganisationUnknown(UsageError):
    """The petition does not know yet whose signature on a pack counts."""


class ChartsMissing(UsageError):
    """This Tabling was installed without what draws charts."""


class PackOfOlderKey(CampaignError):
    """The pack is signed with a key of the organisation that was replaced, and nobody named that key for it."""


class VersionTaken(CampaignError):
    """The petition keeps a pack of this version that says something else in this language."""

    def __init__(self, version: int, language: str) -> None:
        super().__init__(
            f"The petition keeps a pack of version {version} that says something else in “{language}”. People may have "
            "agreed to either: give the newer text a version of its own, and sign it again."
        )
        self.version = version
        self.language = language


class ReplayLogAltered(PetitionError):
    """The replay log is another petition's, or somebody changed it."""


class KeyNeeded(PetitionError):
    """What was erased or withdrawn since a backup is sealed, and nobody gave the key."""


class NoPetition(PetitionError):
    """There is no petition in this place."""


class NoSuchMerge(PetitionError):
    """The petition holds no merge of this number."""

    def __init__(self, number: int) -> None:
        super().__init__(f"There is no merge {number} in this petition.")
        self.number = number


class NoSuchDevice(PetitionError):
    """The petition knows no device of this name, or more than one."""

    def __init__(self, called: str, *, several: bool = False) -> None:
        super().__init__(f"{'More than one' if several else 'No'} device is called “{called}”.")
        self.called = called


class NoSuchEvent(PetitionError):
    """No batch of this event came."""

    def __init__(self, event: str) -> None:
        super().__init__(f"No batch of an event “{event}” came yet.")
        self.event = event


class NothingToVouchFor(PetitionError):
    """No batch is merged whole, so there is none for a receipt."""


class NoSuchSignature(PetitionError):
    """The petition holds no signature of this number."""

    def __init__(self, number: int) -> None:
        super().__init__(f"There is no signature {number}. Nothing was changed.")
        self.number = number


class NoSuchDecision(PetitionError):
    """Nobody took a decision of this number."""

    def __init__(self, number: int) -> None:
        super().__init__(f"There is no decision {number}.")
        self.number = number


class NoSuchTally(PetitionError):
    """No count of this number stands."""

    def __init__(self, number: int) -> None:
        super().__init__(f"There is no count {number}, or it is undone already.")
        self.number = number


class NoSuchRequest(PetitionError):
    """No request of this number waits; or, where one is to wait again, none was `answered`."""

    def __init__(self, number: int, *, answered: bool = False) -> None:
        super().__init__(f"No request {number} {'was answered' if answered else 'waits'}.")
        self.number = number


class RequestFits(PetitionError):
    """Signatures fit a request to be taken off: who asked is taken off, and not told that nobody was found."""

    def __init__(self, number: int, fits: Sequence[int]) -> None:
        super().__init__(f"Request {number} fits signature {', '.join(map(str, fits))}: it is not dismissed.")
        self.number = number
        self.fits = fits


class NoSuchHold(PetitionError):
    """No legal hold of this number stands."""

    def __init__(self, number: int) -> None:
        super().__init__(f"No hold {number} stands.")
        self.number = number


class NoSuchSource(PetitionError):
    """No table of this source was imported; `known` are those that were."""

    def __init__(self, source: str, *known: str) -> None:
        names = ", ".join(f"“{each}”" for each in known) or "none yet"
        super().__init__(f"Nothing was imported from a source “{source}”. Imported were: {names}.")
        self.source = source
        self.known = known


class NotApproved(DeliveryError):
    """Nobody has looked at this list and approved it."""


class ListChanged(DeliveryError):
    """Letter or list are not those that somebody looked at."""


class ManyVersions(DeliveryError):
    """People agreed to different versions, and each has a letter of its own."""


class LettersDiffer(DeliveryError):
    """Two versions do not say the same to the recipient, so their people cannot stand under one letter."""

    def __init__(self, one: int, other: int, parts: Sequence[str]) -> None:
        super().__init__(
            f"Version {one} and version {other} do not say the same to the recipient: {', '.join(parts)}. "
            "Their people cannot stand under one letter."
        )
        self.one = one
        self.other = other


class NoSuchVersion(DeliveryError):
    """The petition keeps no pack of this version."""

    def __init__(self, version: int) -> None:
        super().__init__(f"No pack of version {version} is kept in this petition.")
        self.version = version


class NobodySignedVersion(DeliveryError):
    """The petition keeps a pack of this version, and nobody here signed it."""

    def __init__(self, version: int) -> None:
        super().__init__(f"Nobody here signed version {version}: there is nothing to deliver under its letter.")
        self.version = version


class AgreementMissing(DeliveryError):
    """Nobody knows what these people agreed to."""


@dataclass(frozen=True, slots=True)
class QuestionedCell:
    """A cell of the list that somebody must look at: whose signature and name, which field, and what stands in it.

    `kind` is "an_email" or "a_phone".
    """

    number: int
    name: str
    field: str
    text: str
    kind: str


class CellsQuestioned(DeliveryError):
    """What would be printed looks like somebody's e-mail address or phone number, and nobody said that it stands so."""

    def __init__(self, cells: Sequence[QuestionedCell]) -> None:
        one = "A cell that would be printed looks like an e-mail address or phone number."
        many = f"{len(cells)} cells that would be printed look like e-mail addresses or phone numbers."
        super().__init__(one if len(cells) == 1 else many)
        self.cells = tuple(cells)


@dataclass(frozen=True, slots=True)
class UnprintableRow:
    """A row that no list can print: whose signature, its name as far as it can be shown, and why."""

    number: int
    name: str
    why: str

    def __str__(self) -> str:
        return f"signature {self.number}, “{self.name}”: {self.why}"


class RowsUnprintable(MissingGlyphs):
    """Names that no list can print, every one of them with the number of its signature."""

    def __init__(self, rows: Sequence[UnprintableRow]) -> None:
        named = "; ".join(map(str, rows[:_MOST_NAMED]))
        more = f"; and {len(rows) - _MOST_NAMED} more" if len(rows) > _MOST_NAMED else ""
        super().__init__(f"The list cannot print {named}{more}. Ask how each would like to be written, and correct it.")
        self.rows = tuple(rows)


def _held(headings: Sequence[str], columns: Mapping[str, str]) -> str:
    """Return what a table has; where none of its headings is known, they may be somebody's row and are not repeated."""
    found = ", ".join(filter(str.strip, headings))
    if not found:
        return "The table is empty: check that it is the right file."
    return f"The table has: {found}." if columns else "None of its headings is known: perhaps it has none."


class NoSuchColumn(SourceError):
    """Columns that were named are not in the table: `gone`, by field; `columns`: those that are there."""

    def __init__(self, headings: Sequence[str], columns: Mapping[str, str], gone: Mapping[str, str]) -> None:
        super().__init__(f"The table needs one column “{next(iter(gone.values()))}”. {_held(headings, columns)}")
        self.headings = headings
        self.columns = columns
        self.gone = gone


class NoNameColumn(SourceError):
    """No column of the table holds a name; `columns`: for each field the heading of what was found besides."""

    def __init__(self, headings: Sequence[str], columns: Mapping[str, str]) -> None:
        super().__init__(f"No column holds a name. {_held(headings, columns)}")
        self.headings = headings
        self.columns = columns


class OtherColumns(SourceError):
    """The same source was imported before, as merge `number`, by other columns."""

    def __init__(self, source: str, number: int) -> None:
        super().__init__(
            f"“{source}” was imported with other columns before (merge {number}): rows could not be told apart."
        )
        self.source = source
        self.number = number


class SourceAlike(SourceError):
    """A source is called as `known` is, but for case, spaces or signs: everybody would be imported again."""

    def __init__(self, source: str, known: str) -> None:
        super().__init__(f"There is a source “{known}” already, and “{source}” would be another one.")
        self.known = known


class NoReadableRow(SourceError):
    """Not one row of the table can be a signature."""

    def __init__(self) -> None:
        super().__init__("No row could be read. Check the columns.")

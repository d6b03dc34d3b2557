"""What only headquarters meets: leaves of core/errors.py, each a fact after which a reader asks what to do next.

UsageError
├── NobodySigned         nobody said who does this, and the audit log must know
├── NoBoxToFetch         no drop box was named, and none is kept here
├── NobodyNamed          no signature was named of the person it is about
├── NameNeeded           a signature would be left without a name
├── SourceUnnamed        nobody said where a table comes from
├── NoCampaignYet        the petition does not know yet whose it is
└── ChartsMissing        this Tabling was installed without what draws charts
PetitionError
├── NoPetition           there is none in this place
├── NoSuchMerge          it holds no merge of this number
├── NoSuchDevice         it knows no device of this name, or more than one
├── NoSuchEvent          no batch of this event came
├── NothingToVouchFor    no batch is merged whole, so there is none for a receipt
├── NoSuchSignature      it holds no signature of this number
├── NoSuchDecision       nobody took a decision of this number
├── NoSuchTally          no count of this number stands
└── NoSuchHold           no legal hold of this number stands
DeliveryError
└── NotApproved          nobody has looked at this list and approved it
SourceError
├── WrongEncoding        its letters are written in another way than was said
├── NoSuchColumn         a column that was named is not there, or there twice
├── NoNameColumn         no column of it holds a name
├── OtherColumns         it was imported before by other columns
└── NoReadableRow        not one of its rows can be a signature
"""

from desktop.core.errors import DeliveryError, PetitionError, SourceError, UsageError


class NobodySigned(UsageError):
    """Nobody said who does this, and the audit log must know."""


class NoBoxToFetch(UsageError):
    """No drop box was named to fetch from, and none is kept here."""


class NobodyNamed(UsageError):
    """No signature was named of the person it is about."""


class NameNeeded(UsageError):
    """A signature would be left without a name."""


class SourceUnnamed(UsageError):
    """Nobody said where a table comes from."""


class NoCampaignYet(UsageError):
    """The petition does not know yet whose it is."""


class ChartsMissing(UsageError):
    """This Tabling was installed without what draws charts."""


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


class NoSuchHold(PetitionError):
    """No legal hold of this number stands."""

    def __init__(self, number: int) -> None:
        super().__init__(f"No hold {number} stands.")
        self.number = number


class NotApproved(DeliveryError):
    """Nobody has looked at this list and approved it."""


class WrongEncoding(SourceError):
    """The letters of a table are written in another way than was said."""


class NoSuchColumn(SourceError):
    """A column that was named is not in the table, or is there twice."""


class NoNameColumn(SourceError):
    """No column of the table holds a name."""


class OtherColumns(SourceError):
    """The same source was imported before, as merge `number`, by other columns."""

    def __init__(self, source: str, number: int) -> None:
        super().__init__(
            f"“{source}” was imported with other columns before (merge {number}): rows could not be told apart."
        )
        self.source = source
        self.number = number


class NoReadableRow(SourceError):
    """Not one row of the table can be a signature."""

"""What a row is: its platform's number where there is one, else what was understood of it, however it was spelt."""

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from hashlib import sha256

from desktop.core.canonical_json import canonical_texts
from desktop.petition.importing.signed_row import RowConsent, SignedRow

_VARIANTS = "89ab"  # of RFC 9562, 4.1


def content_sha256(signed: SignedRow) -> bytes:
    """Return what tells whether a row was imported before and read as it is now, wherever in the table it stands."""
    # A mere no keeps its word, by which rows of every version are known; who unsubscribed said more than that.
    answers = [(each.request, "withdrawn" if each.answer == "withdrawn" else _word(each)) for each in signed.consents]
    return _digest(signed.facts, answers)


def earlier_sha256(signed: SignedRow) -> bytes:
    """Return the digest that a row had while who unsubscribed was not told from a mere no."""
    return contents_sha256(signed.facts, signed.consents)


def contents_sha256(facts: Sequence[str], consents: Sequence[RowConsent]) -> bytes:
    """Return what a row without a number is known by: its facts, and the words answered."""
    return _digest(facts, [(each.request, _word(each)) for each in consents])


def _word(given: RowConsent) -> str:
    return given.original or given.answer


def _digest(facts: Sequence[str], answers: Sequence[tuple[str, str]]) -> bytes:
    said = ",".join(map(canonical_texts, sorted(answers)))
    return sha256(f"{canonical_texts(facts)[:-1]},[{said}]]".encode()).digest()


class RowIds:
    """Gives the rows of one table the ids that they have on every import of the same source.

    Rows without a number that are equal are several people: the first, the second, the third of them.
    """

    def __init__(self, place: Sequence[str], columns: str) -> None:
        self._place, self._columns = _begun(place), _begun([*place, columns])
        self._once: set[int] = set()
        self._again: Counter[int] = Counter()

    def of(self, told: str, contents_of: Callable[[], bytes]) -> tuple[str, int]:
        """Return the id of a row, and how many equal ones stood above it; `told`: the platform's number of it."""
        if told:
            return _id(self._columns, canonical_texts([told])), 0
        contents = contents_of()
        seen = int.from_bytes(contents[:8], "big")
        if seen not in self._once:
            self._once.add(seen)
            return _id(self._place, f'"{contents.hex()}"'), 0
        self._again[seen] += 1
        return _id(self._place, f'"{contents.hex()}",{self._again[seen]}'), self._again[seen]


def _begun(place: Sequence[str]) -> "hashlib._Hash":
    """Return the hash of what the ids of a table's rows begin with: they are hashed as one list in canonical JSON."""
    return sha256(f"{canonical_texts(place)[:-1]},".encode())


def _id(begun: "hashlib._Hash", rest: str) -> str:
    whole = begun.copy()
    whole.update(f"{rest}]".encode())
    told = whole.hexdigest()
    # As `uuid.UUID(bytes=…, version=5)` writes it, in a third of the time.
    variant = _VARIANTS[int(told[16], 16) % 4]
    return f"{told[:8]}-{told[8:12]}-5{told[13:16]}-{variant}{told[17:20]}-{told[20:32]}"

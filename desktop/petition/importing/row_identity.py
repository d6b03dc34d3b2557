"""What a row is: its platform's number where there is one, else what was understood of it, however it was spelt."""

import uuid
from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from desktop.core.canonical import canonical_json
from desktop.core.signature.facts import Signature

_CONTENT = (
    "given_name", "family_name", "country", "email", "postal_code", "phone", "signed_at", "listing", "language",
)  # fmt: skip


def content_sha256(signature: Signature) -> bytes:
    """Return what tells whether a row was imported before as it is: its contents, wherever in the table it stands."""
    facts = [getattr(signature, name) for name in _CONTENT]
    answers = [[each.request, each.original or each.answer] for each in signature.consents]
    return sha256(canonical_json([*facts, sorted(answers)])).digest()


class RowIds:
    """Gives the rows of one table the ids that they have on every import of the same source.

    Rows without a number that are equal are several people: the first, the second, the third of them.
    """

    def __init__(self, place: Sequence[str], columns: str) -> None:
        self._place, self._columns = place, columns
        self._once: set[int] = set()
        self._again: Counter[int] = Counter()

    def of(self, told: str, contents: bytes) -> tuple[str, int]:
        """Return the id of a row, and how many equal ones stood above it; `told`: the platform's number of it."""
        if told:
            return self._id([self._columns, [told]]), 0
        seen = int.from_bytes(contents[:8], "big")
        if seen not in self._once:
            self._once.add(seen)
            return self._id([contents.hex()]), 0
        self._again[seen] += 1
        return self._id([contents.hex(), self._again[seen]]), self._again[seen]

    def _id(self, told: Sequence[object]) -> str:
        digest = sha256(canonical_json([*self._place, *told])).digest()
        return str(uuid.UUID(bytes=digest[:16], version=5))

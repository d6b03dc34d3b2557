"""A stall to practise at: it takes what is typed, keeps nothing and counts nothing."""

from dataclasses import dataclass

from desktop.core.form import Entry
from desktop.core.signature.ids import new_signature_id
from desktop.core.withdrawal_code import Acknowledgement

PRACTICE_CODE = "0000-0000"  # no real code holds a nought: nobody can take it for one, or withdraw by it


@dataclass(frozen=True, slots=True)
class PracticeStall:
    """Stands where a Stall would. `begins`: the day from which signatures are taken, where it is yet to come."""

    begins: str = ""

    def sign(self, entry: Entry) -> Acknowledgement:  # noqa: ARG002 - it is let go at once: that is the point
        """Return an id and a code that belong to nobody."""
        return Acknowledgement(new_signature_id(), PRACTICE_CODE)

    def cancel(self, signature: str) -> None:
        """Take nothing back: there is nothing."""

    def ask_withdrawal(self, name: str, code: str) -> bool:  # noqa: ARG002 - as in `sign`
        """Say that it is not kept."""
        return False

    def count_today(self) -> int:
        """Return nought, however many have practised."""
        return 0

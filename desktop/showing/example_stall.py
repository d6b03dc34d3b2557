"""A stall and a battery for kiosks that keep nothing: for the scenes, and for every test of the window alone."""

from dataclasses import dataclass, field

from desktop.core.battery import Battery
from desktop.core.errors import TablingError
from desktop.core.form import Entry
from desktop.core.signature.ids import new_signature_id
from desktop.core.withdrawal_code import Acknowledgement
from desktop.ui.kiosk.battery_model import BatteryModel

CODE = "ABCD-2345"


@dataclass
class ExampleStall:
    """Holds what was signed in memory; `before` signed earlier today, `refuses` is what stands in its way."""

    before: int = 42
    refuses: TablingError | None = None
    entries: list[Entry] = field(default_factory=list)
    cancelled: list[str] = field(default_factory=list)
    requests: list[tuple[str, str]] = field(default_factory=list)
    begins: str = ""

    def sign(self, entry: Entry) -> Acknowledgement:
        """Take a signature and return an id and a code. Raises TablingError."""
        self._require_willing()
        self.entries.append(entry)
        return Acknowledgement(new_signature_id(), CODE)

    def cancel(self, signature: str) -> None:
        """Take note of an undo. Raises TablingError."""
        self._require_willing()
        self.cancelled.append(signature)

    def ask_withdrawal(self, name: str, code: str) -> bool:
        """Take note of a request. Raises TablingError."""
        self._require_willing()
        self.requests.append((name, code))
        return True

    def count_today(self) -> int:
        """Return how many signed here and did not undo it, those before included."""
        return self.before + len(self.entries) - len(self.cancelled)

    def _require_willing(self) -> None:
        if self.refuses:
            raise self.refuses


class ExampleBattery:
    """A battery that is as full as somebody says."""

    def __init__(self) -> None:
        # Not a lambda over self: a circle is taken apart by Python's collector, in whichever thread it happens to run.
        self._charges = charges = [100]
        self.model = BatteryModel(lambda: Battery(charges[0], charging=False))

    def charge(self, percent: int) -> None:
        """Have it hold so much."""
        self._charges[0] = percent
        self.model.look()

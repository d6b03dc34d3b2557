"""What one seal may hold: a signature, its cancellation by the signer at once, or the wish to be taken off the list."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from desktop.core.consent import Consent, Listing

Capture = Literal["kiosk", "volunteer", "paper", "web"]


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature in the clear: in memory on the device for an instant, then at headquarters only.

    `signed_at` is UTC, ISO 8601, seconds; `offset` minutes east of it. Empty text means not given. `sheet` and `line`
    are set for `paper` only. `code` is the withdrawal code that was shown (none on paper). `clock_jumped` says that the
    device doubted its clock: then not `signed_at` but `sequence` tells the order.

    The name stands in `name`, as written in one box, or in `given_name` and `family_name`. `extra` holds answers to
    further questions of the pack, by their ids. `pack_sha256` names the signed pack; in format 1 it is empty.
    """

    id: str
    campaign: str
    version: int
    text_sha256: str
    language: str
    given_name: str
    family_name: str
    country: str
    email: str
    postal_code: str
    phone: str
    signed_at: str
    offset: int
    listing: Listing
    capture: Capture
    sheet: str
    line: int
    event: str
    device: str
    sequence: int
    age_stated: bool
    consents: tuple[Consent, ...]
    code: str = ""
    clock_jumped: bool = False
    pack_sha256: str = ""
    name: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cancellation:
    """Takes back one signature of the same device, `cancels` (its id), and nobody else's: the signer's own undo.

    It has an id and a running number of its own. `signed_at`, `offset` and `clock_jumped` as in Signature.
    """

    id: str
    campaign: str
    version: int
    event: str
    device: str
    sequence: int
    signed_at: str
    cancels: str
    offset: int = 0
    clock_jumped: bool = False


@dataclass(frozen=True, slots=True)
class WithdrawalRequest:
    """Somebody asks at a kiosk to be taken off: headquarters looks for who signed with this `name` and this `code`.

    It has an id and a running number of its own. `signed_at`, `offset` and `clock_jumped` as in Signature.
    """

    id: str
    campaign: str
    version: int
    event: str
    device: str
    sequence: int
    signed_at: str
    name: str
    code: str
    offset: int = 0
    clock_jumped: bool = False


Record = Signature | Cancellation | WithdrawalRequest


@dataclass(frozen=True, slots=True)
class SignaturePlace:
    """Where in the world's paper trail a signature stands: its id, event, device, and the device's running number.

    `code` and `clock_jumped` as in Signature.
    """

    id: str
    event: str
    device: str
    sequence: int
    code: str = ""
    clock_jumped: bool = False

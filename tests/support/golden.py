"""What lies in tests/fixtures/format_2, as facts: who signed what there, in which batch, and what was said of it."""

from pathlib import Path

from desktop.core.consent import Consent
from desktop.core.sealing import Binding
from desktop.core.signature.sealed_contents import Cancellation, Record, Signature, WithdrawalRequest
from desktop.transfer.manifest import Manifest
from desktop.transfer.receipt import Receipt, ReceivedBatch
from desktop.transfer.waiting_note import WaitingNote
from tests.support.factory import DEVICE, EVENT, LOCK

FOLDER = Path(__file__).parents[1] / "fixtures" / "format_2"
PACK_SHA256 = "9b" * 32
DEVICE_ID = "b6fc96191abd27af"


def _id(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012d}"


MINA = Signature(
    id=_id(1),
    campaign="spring",
    version=3,
    text_sha256="cd" * 32,
    language="fr",
    given_name="",
    family_name="",
    country="CA",
    email="mina@example.org",
    postal_code="K1A 0B1",
    phone="+16135550123",
    signed_at="2026-08-23T18:05:09Z",
    offset=-240,
    listing="count_only",
    capture="kiosk",
    sheet="",
    line=0,
    event=EVENT.id,
    device=DEVICE_ID,
    sequence=7,
    age_stated=True,
    consents=(
        Consent("news", "Spring Society", "ab" * 32, "fr", "yes", "2026-08-23T18:05:09Z", "self-ticked"),
        Consent("calls", "Spring Society", "ac" * 32, "en", "not_given", "2026-08-23T18:05:00Z", "read-aloud"),
        Consent("letters", "Spring Society", "ad" * 32, "fr", "not_asked", "2026-08-23T18:05:09Z", "self-ticked"),
    ),
    code="7KMD-3XPR",
    clock_jumped=True,
    pack_sha256=PACK_SHA256,
    name='می\u200cنا "Mina" رضایی',
    extra={"birth-date": "1999-12-31", "city": "Ottawa", "resident": "yes"},
)
BO = Signature(
    id=_id(2),
    campaign="spring",
    version=3,
    text_sha256="ce" * 32,
    language="en",
    given_name="Bo",
    family_name="",
    country="",
    email="",
    postal_code="",
    phone="",
    signed_at="2026-08-23T18:06:00Z",
    offset=0,
    listing="named",
    capture="kiosk",
    sheet="",
    line=0,
    event=EVENT.id,
    device=DEVICE_ID,
    sequence=8,
    age_stated=False,
    consents=(),
    pack_sha256=PACK_SHA256,
)
UNDONE = Cancellation(_id(3), "spring", 3, EVENT.id, DEVICE_ID, 9, "2026-08-23T18:06:20Z", cancels=_id(2), offset=60)
ASKED = WithdrawalRequest(
    _id(4), "spring", 3, EVENT.id, DEVICE_ID, 11, "2026-08-23T19:00:00Z", name="Ольга Петрова", code="7KMD-3XPR"
)
RECORDS: dict[str, Record] = {"mina": MINA, "bo": BO, "undone": UNDONE, "asked": ASKED}

MANIFEST = Manifest(
    campaign="spring",
    version=3,
    key=LOCK.fingerprint,
    event=EVENT,
    device=DEVICE_ID,
    device_public=DEVICE.public,
    number=2,
    first=7,
    last=11,
    count=4,
    entries_sha256="cd9563a7e55f4559c6b9935a62c773467b71a8ab3604411243dc9b1da8955161",
    software="0.2.0",
    day="2026-08-24",
    previous="ef" * 32,
    installation="0f" * 16,
    receipts=("1a" * 32, "1b" * 32),
)
RECEIPT = Receipt(
    "spring",
    (
        ReceivedBatch("2a" * 32, DEVICE_ID, 1, 1, 6, 6, "ef" * 32, backup="2026-08-25"),
        ReceivedBatch("2b" * 32, DEVICE_ID, 2, 7, 11, 4, "2c" * 32),
    ),
)
WAITING = WaitingNote("spring", DEVICE_ID, "2026-08-25", ("2a" * 32, "2b" * 32))


def place_of(record: Record) -> Binding:
    """Where this record belongs."""
    return Binding(record.campaign, LOCK.fingerprint, record.id, record.device, record.sequence)

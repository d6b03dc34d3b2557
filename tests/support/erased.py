"""What erasing is told and what it leaves: receipts for batches, and whether sealed bytes are still found."""

from base64 import b64encode

from desktop.device.journal.batch_closing import describe_batch, list_batches
from desktop.device.journal.erasure import (
    clear_away,
    erase_received,
    is_safe_to_hand_back,
)
from desktop.transfer.batch import batch_id
from desktop.transfer.receipt import Receipt, ReceivedBatch
from tests.support.event_device import campaign


def received(tablet, *numbers) -> tuple[ReceivedBatch, ...]:
    """What headquarters says of these batches, once it has them."""
    wanted = [each for each in list_batches(tablet.journal) if each.number in numbers]
    said = [describe_batch(tablet.journal, each, tablet.device)[0] for each in wanted]
    return tuple(
        ReceivedBatch(batch_id(each), each.device, each.number, each.first, each.last, each.count, each.entries_sha256)
        for each in said
    )


def receipt(*batches: ReceivedBatch) -> Receipt:
    return Receipt(campaign().id, batches)


def sealed_in(tablet) -> list[bytes]:
    """The middle of each sealed signature, which no other file could hold by chance; a batch file has it in base64."""
    with tablet.journal.transaction() as connection:
        rows = connection.exec_driver_sql("SELECT sealed FROM signature ORDER BY sequence").scalars().all()
    return [row[201:240] for row in rows]  # both divisible by 3: the same letters wherever the line begins


def found_in(folder, needles: list[bytes]) -> list[bool]:
    """Whether each is in any file of a folder, as it is or in base64."""
    files = [each.read_bytes() for each in folder.rglob("*") if each.is_file()]
    return [any(needle in data or b64encode(needle) in data for data in files) for needle in needles]


def found_in_files(tablet, needles: list[bytes]) -> list[bool]:
    """Whether each is in any file of the device: the journal, its log, its index, or beside them."""
    return found_in(tablet.folder, needles)


def scratch_of(tablet):
    """Where the device's batches lie on their way, in its own folder, so that the search looks there too."""
    return tablet.folder / "outbox"


def may_go_back(tablet) -> bool:
    return is_safe_to_hand_back(tablet.journal, scratch_of(tablet))


def erase(tablet, said: Receipt) -> int:
    """Erase as everybody does who has a receipt; returns how many signatures."""
    done = erase_received(tablet.journal, said, tablet.device).signatures
    clear_away(tablet.journal, scratch_of(tablet))
    return done

"""Says at once, when a batch is merged, that its device goes on twice: it was copied, or its journal was put back."""

from sqlalchemy import Connection, func, select

from desktop.petition.tables.arrival_tables import batch, signature
from desktop.transfer.manifest import Manifest


def count_twice(connection: Connection, number: int, manifest: Manifest) -> int:
    """Return how many numbers of merge `number` stand under another id in a merge of the same device that counts."""
    near = select(batch.c.number).where(
        *(batch.c.device == manifest.device, batch.c.number != number, batch.c.undone.is_(False)),
        *(batch.c.first <= manifest.last, batch.c.last >= manifest.first),
    )
    others = connection.execute(near).scalars().all()
    if not others:  # nearly always
        return 0
    theirs = signature.alias("theirs")
    wanted = select(theirs.c.sequence, theirs.c.id).where(theirs.c.batch.in_(others)).subquery()
    mine = select(func.count(signature.c.sequence.distinct())).where(signature.c.batch == number)
    twice = mine.where(wanted.c.sequence == signature.c.sequence, wanted.c.id != signature.c.id)
    return int(connection.execute(twice).scalar_one())


def is_parted(connection: Connection, number: int, manifest: Manifest) -> bool:
    """Whether another merge of the device that counts names the same batch as the one before it."""
    if not manifest.previous:
        return False
    other = select(batch.c.number).where(
        *(batch.c.device == manifest.device, batch.c.number != number, batch.c.undone.is_(False)),
        *(batch.c.previous == manifest.previous, batch.c.entries_sha256 != manifest.entries_sha256),
    )
    return connection.execute(other.limit(1)).first() is not None

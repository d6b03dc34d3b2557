"""The random ids of signatures, which a device gives out as people sign."""

import secrets
import uuid


def new_signature_id() -> str:
    """Return a random id (UUID version 4).

    Not version 7: an id is written beside the seal, and its first half would tell the millisecond somebody signed.
    """
    return str(uuid.UUID(bytes=secrets.token_bytes(16), version=4))
